'use client'

import { MoreHorizontal } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { useLocale, useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { useLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { tulisCsv } from '../tempel/baca-tabel'
import { BerkasMenu, type Dibaca } from '../tempel/berkas-menu'
import { unduhTeks } from '../tempel/unduh'
import { pakaiParameter } from './pakai-parameter'
import { parameterDariBerkas, parameterKeJson, parameterKeTabel } from './parameter-berkas'

/** Parameters as a file, out and in. */
export function ParameterAlat() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const baca = (teks: string): Dibaca => {
    const { baru, ubah, ...hasil } = parameterDariBerkas(store, teks, locale)
    return { ...hasil, pesan: baru + ubah === 0 ? null : t('parameter_diimpor', { baru, ubah }) }
  }
  return (
    <BerkasMenu
      tombol={
        <Button varian="polos" ukuran="ikon" aria-label={t('berkas_parameter')} title={t('berkas_parameter')}>
          <MoreHorizontal aria-hidden className="size-4" />
        </Button>
      }
      unduhan={[
        {
          nama: t('unduh_sebagai', { bentuk: 'CSV' }),
          jalan: () => unduhTeks('parameter.csv', tulisCsv(parameterKeTabel(store, locale)), 'text/csv'),
        },
        {
          nama: t('unduh_sebagai', { bentuk: 'JSON' }),
          jalan: () => unduhTeks('parameter.json', parameterKeJson(store), 'application/json'),
        },
      ]}
      impor={{ nama: t('impor'), jenis: '.csv,.json,text/csv,application/json', baca }}
    />
  )
}

const TAMPIL = 20

/** Where the chosen parameter is used. */
export function PakaiParameterDaftar({ id }: { id: string }) {
  const t = useT()
  const { store } = useLembar()
  const nama = useDariBaris(store, id, () => store.rows.parameter.get(id)?.nama ?? null)
  const pakai = useDariBaris(store, nama ?? '', () => (nama === null ? [] : pakaiParameter(store, nama)))
  if (nama === null) return null
  return (
    <section
      aria-label={t('dipakai_oleh')}
      className="max-h-48 overflow-y-auto border-line border-t px-3 py-2"
    >
      <h3 className="mb-1 font-semibold text-ink-2 text-xs">
        {t('dipakai_oleh')} ({pakai.length})
      </h3>
      <ul>
        {pakai.slice(0, TAMPIL).map(({ halaman, id, nama, rumus }) => (
          <li key={`${halaman}:${id}:${rumus}`} className="flex min-h-7 items-center gap-2">
            <Link
              prefetch={false}
              href={hrefBaris(store.project.id, halaman, id) as Route}
              className="min-w-0 flex-1 truncate text-accent hover:underline"
            >
              {nama || t('tanpa_uraian')}
            </Link>
            <code className="max-w-32 shrink-0 truncate text-ink-3 text-xs">{rumus}</code>
          </li>
        ))}
      </ul>
      {pakai.length > TAMPIL && (
        <p className="text-ink-3 text-xs">{t('dan_lagi', { banyak: pakai.length - TAMPIL })}</p>
      )}
    </section>
  )
}
