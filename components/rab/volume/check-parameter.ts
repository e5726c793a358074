import { type Locale, t } from '@/lib/bahasa/pesan'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import { hitungParameter } from '@/lib/domain/volume/hitung-parameter'
import type { ProjectStore } from '../lembar/project-store'
import { inOrder } from '../lembar/rows'

/** Why a parameter cannot have this value (its own fault, or a circle it would close); null when it can. */
export function checkParameter(
  store: ProjectStore,
  id: string,
  nilai: string,
  locale: Locale,
): string | null {
  const rows = inOrder(store.rows.parameter.values()).map((row) => (row.id === id ? { ...row, nilai } : row))
  const nama = store.rows.parameter.get(id)?.nama.toLowerCase() ?? ''
  const salah = hitungParameter(rows).galat.get(nama)
  if (!salah) return null
  const { pesan, params } = galatRumus('', salah)
  return t(locale, pesan, params)
}
