'use client'

import { CircleCheck, TriangleAlert } from 'lucide-react'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { hitungBerat } from './kelompok'
import { useTemuan } from './use-temuan'

/** In the top bar: how many findings there are, and the way to them. */
export function PeriksaBadge() {
  const t = useT()
  const locale = useLocale()
  const temuan = useTemuan()
  const [buka, setBuka] = useParam('periksa')
  if (temuan === null) return null
  const berat = hitungBerat(temuan)
  const penting = berat.galat + berat.peringatan
  const Ikon = penting > 0 ? TriangleAlert : CircleCheck
  const warna = berat.galat > 0 ? 'text-bad bg-bad-soft' : penting > 0 ? 'text-warn bg-warn-soft' : 'text-ok'
  return (
    <button
      type="button"
      data-testid="periksa"
      aria-pressed={buka !== ''}
      aria-label={t('periksa_badge', { ...berat })}
      title={t('periksa_badge', { ...berat })}
      onClick={() => setBuka(buka === '' ? '1' : '')}
      className={`inline-flex h-7 min-w-7 shrink-0 items-center justify-center gap-1 rounded-full px-2 font-semibold text-xs ${warna}`}
    >
      <Ikon aria-hidden className="size-3.5" />
      {penting > 0 && formatAngka(String(penting), { locale })}
    </button>
  )
}
