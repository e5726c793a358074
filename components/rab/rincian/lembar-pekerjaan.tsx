'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { type BagianLembar, lembarAhsp } from '@/lib/domain/jelaskan/lembar-ahsp'
import { useLocale, useT } from '../bahasa-context'
import type { Kenapa } from '../jelaskan/use-kenapa'
import { cetakPersen } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'
import { LembarAhsp } from './lembar-ahsp'

interface Props {
  id: string
  tempat: { ke: number; banyak: number }
  kenapa: Kenapa
  geser: (arah: 1 | -1) => void
  ubahMarkup: (() => void) | null
}

/** The AHSP sheet of one line, with its markup and the way to its neighbours. */
export function LembarPekerjaan({ id, tempat, kenapa, geser, ubahMarkup }: Props) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const isi = useTurunan(store, id, () => {
    const row = store.rows.pekerjaan.get(id)
    const analisa = store.rows.analisa.get(row?.analisaId ?? '')
    const bagian: BagianLembar[] | null = row?.analisaId && analisa ? lembarAhsp(store, row.analisaId) : null
    return { row, analisa, bagian, hasil: store.engine.hasPekerjaan(id) ? store.engine.pekerjaan(id) : null }
  })
  const { row, analisa, bagian, hasil } = isi
  if (!row || !hasil) return null
  return (
    <article className="min-h-0 min-w-0 flex-1 overflow-auto p-4">
      <header className="mb-3 flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <p className="text-ink-3 text-xs">{analisa?.kode ?? row.kode}</p>
          <h2 className="font-semibold text-[15px]">{row.uraian || t('tanpa_uraian')}</h2>
          <p className="flex flex-wrap items-center gap-2 text-ink-2">
            {t('per_satu', { satuan: row.satuan || '–' })}
            {analisa && <Badge>{t(`sumber_${analisa.sumber}`)}</Badge>}
            {row.markupPercent !== null && (
              <Badge nada="aksen">
                {t('markup_sendiri', { persen: cetakPersen(row.markupPercent, locale) })}
              </Badge>
            )}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          {ubahMarkup && (
            <Button varian="garis" onClick={ubahMarkup}>
              {t('ubah_markup')}
            </Button>
          )}
          <Button varian="polos" ukuran="ikon" aria-label={t('sebelumnya')} onClick={() => geser(-1)}>
            <ChevronLeft aria-hidden className="size-4" />
          </Button>
          <span className="text-ink-2 text-xs">{t('ke_dari', tempat)}</span>
          <Button varian="polos" ukuran="ikon" aria-label={t('berikutnya')} onClick={() => geser(1)}>
            <ChevronRight aria-hidden className="size-4" />
          </Button>
        </div>
      </header>
      {bagian === null && <p className="mb-3 text-ink-2">{t('rincian_tanpa_analisa')}</p>}
      <LembarAhsp bagian={bagian ?? []} hasil={hasil} buka={(alamat) => kenapa.buka(alamat, true)} />
    </article>
  )
}
