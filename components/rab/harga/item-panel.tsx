'use client'

import { ArrowLeftRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { cetakHarga, cetakKoefisien, cetakRupiah } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { pakaiItem } from './pakai-item'

const KonversiDialog = lazy(async () => ({ default: (await import('./konversi-dialog')).KonversiDialog }))

const TAMPIL = 50

/** Beside the prices: where the chosen resource is used, how much of the project it is, and how it is bought. */
export function ItemPanel({ id }: { id: string }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const row = useStoreValue(store, `hargaItem:${id}`, () => store.rows.hargaItem.get(id))
  const pakai = useDariBaris(store, id, () => pakaiItem(store, id))
  const [konversi, setKonversi] = useState(false)
  if (!row) return null
  const { porsi, jumlah, biaya, analisa, pekerjaan } = pakai
  return (
    <>
      <div className="border-line border-b px-4 py-3">
        <h2 className="font-semibold">{row.uraian}</h2>
        <p className="text-ink-2">
          {cetakHarga(row.hargaSatuan, locale)} / {row.satuan || '–'}
        </p>
        <p className="mt-1 text-ink-2 text-xs">
          {porsi === null
            ? t(analisa.length > 0 ? 'dipakai_tanpa_pekerjaan' : 'tak_dipakai')
            : t('porsi_item', {
                porsi: formatAngka(porsi, { desimal: 2, locale }),
                biaya: cetakRupiah(biaya, locale),
                jumlah: `${formatAngka(jumlah, { maks: 3, locale })} ${row.satuan}`,
              })}
        </p>
        {store.project.peran !== 'viewer' && (
          <Button varian="garis" className="mt-2" onClick={() => setKonversi(true)}>
            <ArrowLeftRight aria-hidden className="size-4" />
            {t('konversi_harga')}
          </Button>
        )}
      </div>
      <Daftar
        judul={t('hal_analisa')}
        halaman="analisa"
        isi={analisa.map((satu) => ({ ...satu, rinci: cetakKoefisien(satu.koefisien, locale) }))}
      />
      <Daftar judul={t('hal_pekerjaan')} halaman="pekerjaan" isi={pekerjaan} />
      {konversi && (
        <Suspense>
          <KonversiDialog hargaItemId={id} onTutup={() => setKonversi(false)} />
        </Suspense>
      )}
    </>
  )
}

interface Isi {
  id: string
  kode: string
  uraian: string
  rinci?: string
}

function Daftar({ judul, halaman, isi }: { judul: string; halaman: string; isi: readonly Isi[] }) {
  const t = useT()
  const { store } = useLembar()
  if (isi.length === 0) return null
  return (
    <section className="border-line border-b px-4 py-2">
      <h3 className="mb-1 font-semibold text-ink-2 text-xs">
        {judul} ({isi.length})
      </h3>
      <ul>
        {isi.slice(0, TAMPIL).map(({ id, kode, uraian, rinci }) => (
          <li key={id} className="flex min-h-7 items-center gap-2">
            <Link
              prefetch={false}
              href={hrefBaris(store.project.id, halaman, id) as Route}
              className="min-w-0 flex-1 truncate text-accent hover:underline"
            >
              <span className="text-ink-3">{kode} </span>
              {uraian || t('tanpa_uraian')}
            </Link>
            {rinci && <span className="shrink-0 text-ink-2 text-xs tabular-nums">{rinci}</span>}
          </li>
        ))}
      </ul>
      {isi.length > TAMPIL && (
        <p className="text-ink-3 text-xs">{t('dan_lagi', { banyak: isi.length - TAMPIL })}</p>
      )}
    </section>
  )
}
