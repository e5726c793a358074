'use client'

import { useEffect, useState } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import type { KatalogItem, PreviewKatalog } from '@/lib/contracts/katalog'
import { addPercent, percentOf } from '@/lib/domain/rekap/percent'
import { KATEGORI } from '@/lib/domain/rekap/types'
import { bagianD } from '../analisa/bagian-d'
import { useLocale, useT } from '../bahasa-context'
import { cetakHarga, cetakKoefisien, cetakPersen, cetakRupiah } from '../lembar/angka'
import { callApi } from '../lembar/call-api'

const HURUF = { TK: 'A', BHN: 'B', ALT: 'C', LAIN: 'L' } as const
const WARNA = { TK: 'bg-tk', BHN: 'bg-bhn', ALT: 'bg-alt', LAIN: 'bg-lain' } as const

/** The analysis sheet of a catalogue entry, A to F, with the project's own prices. */
export function PreviewPanel({ projectId, item }: { projectId: string; item: KatalogItem }) {
  const t = useT()
  const locale = useLocale()
  const [isi, setIsi] = useState<PreviewKatalog | string | null>(null)
  const { edisi, kode } = item
  useEffect(() => {
    let here = true
    const params = new URLSearchParams({ edisi, kode })
    void callApi<PreviewKatalog>('GET', `/api/v1/projects/${projectId}/katalog?${params}`).then((hasil) => {
      if (here) setIsi(hasil.ok ? hasil.data : hasil.pesan)
    })
    return () => {
      here = false
    }
  }, [projectId, edisi, kode])
  if (isi === null) return <Skeleton className="h-[46dvh]" />
  if (typeof isi === 'string') return <p className="text-bad">{isi}</p>
  const { biayaDasar, markupPercent, lengkap } = isi
  return (
    <section
      aria-label={t('lembar_analisa')}
      className="h-[46dvh] overflow-y-auto rounded-md border border-line p-3 text-[13px]"
    >
      <h3 className="font-semibold">{isi.uraian}</h3>
      <p className="text-ink-3 text-xs">
        {isi.kode} · {t('per_satu', { satuan: isi.satuan || '–' })} · {isi.rujukan}
      </p>
      {KATEGORI.map((kategori) => {
        const rows = isi.komponen.filter((row) => row.kategori === kategori)
        if (rows.length === 0) return null
        return (
          <div key={kategori} className="mt-2">
            <p className="flex items-center gap-2 font-semibold text-xs">
              <span
                aria-hidden
                className={`grid size-4 place-items-center rounded text-[10px] text-white dark:text-bg ${WARNA[kategori]}`}
              >
                {HURUF[kategori]}
              </span>
              {t(`kategori_${kategori}`)}
            </p>
            {rows.map((row) => (
              <div
                key={`${row.kode} ${row.uraian}`}
                className="grid grid-cols-[1fr_64px_84px] gap-2 border-line border-t py-0.5"
              >
                <span>
                  {row.uraian} <span className="text-ink-3">{row.satuan}</span>
                  {row.bundel && <span className="text-ink-3"> ({t('bundel')})</span>}
                  {row.beda && (
                    <span className="block text-warn text-xs">
                      {t('di_proyek', { nama: `${row.beda.uraian} (${row.beda.satuan})` })}
                    </span>
                  )}
                </span>
                <span className="text-right">{cetakKoefisien(row.koefisien, locale)}</span>
                <span className={row.harga === null ? 'text-right text-warn' : 'text-right'}>
                  {cetakHarga(row.harga, locale)}
                </span>
              </div>
            ))}
          </div>
        )
      })}
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-y-0.5 border-line-strong border-t pt-2">
        <dt>{t('baris_d', { bagian: bagianD(isi.komponen.map(({ kategori }) => kategori)) })}</dt>
        <dd className="text-right">{cetakRupiah(biayaDasar, locale)}</dd>
        <dt>{t('baris_e', { persen: cetakPersen(markupPercent, locale) })}</dt>
        <dd className="text-right">{cetakRupiah(percentOf(biayaDasar, markupPercent), locale)}</dd>
        <dt className="font-semibold">{t('baris_f')}</dt>
        <dd className="text-right font-semibold">
          {cetakRupiah(addPercent(biayaDasar, markupPercent), locale)}
        </dd>
      </dl>
      {!lengkap && <p className="mt-1 text-warn text-xs">{t('harga_belum_lengkap')}</p>}
    </section>
  )
}
