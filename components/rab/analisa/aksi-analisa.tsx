'use client'

import { Copy } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { useLocale, useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { useLembar } from '../lembar/lembar-context'
import { bacaTabel, tulisCsv } from '../tempel/baca-tabel'
import { BerkasMenu, type Dibaca } from '../tempel/berkas-menu'
import { unduhTeks } from '../tempel/unduh'
import { gandakanAnalisa } from './gandakan-analisa'
import { komponenKeTabel } from './komponen-csv'
import { komponenDariTabel } from './komponen-dari-tabel'
import { TombolAksi } from './tombol-aksi'

/** The menu of an analysis, open: its button was pressed before it came. */
export function AksiAnalisa({ analisaId }: { analisaId: string }) {
  const t = useT()
  const locale = useLocale()
  const router = useRouter()
  const { store, sync } = useLembar()
  const gandakan = () => {
    const salinan = gandakanAnalisa(store, analisaId)
    if (!salinan) return
    sync.edit(salinan.perubahan)
    router.push(hrefBaris(store.project.id, 'analisa', salinan.id) as Route)
  }
  const unduh = () => {
    const kode = store.rows.analisa.get(analisaId)?.kode || 'analisa'
    unduhTeks(`${kode}.csv`, tulisCsv(komponenKeTabel(store, analisaId, locale)), 'text/csv')
  }
  const baca = (teks: string): Dibaca => {
    const { banyak, itemBaru, ...hasil } = komponenDariTabel(store, analisaId, bacaTabel(teks), locale)
    return { ...hasil, pesan: banyak === 0 ? null : t('komponen_diimpor', { banyak, item: itemBaru }) }
  }
  return (
    <BerkasMenu
      terbuka
      tombol={<TombolAksi />}
      sebelum={
        store.project.peran !== 'viewer' && (
          <DropdownMenuItem onSelect={gandakan}>
            <Copy aria-hidden />
            {t('gandakan_analisa')}
          </DropdownMenuItem>
        )
      }
      unduhan={[{ nama: t('unduh_komponen'), jalan: unduh }]}
      impor={{ nama: t('impor_komponen'), jenis: '.csv,text/csv,text/plain', baca }}
    />
  )
}
