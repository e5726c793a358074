'use client'

import { useMemo, useRef } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterSelect } from '@/components/ui/filter-select'
import { KATEGORI } from '@/lib/domain/rekap/types'
import { useLocale, useT } from '../bahasa-context'
import { ProyekKosong } from '../bingkai/proyek-kosong'
import { useParam } from '../bingkai/use-param'
import { bukaAngka, ikutiAngka } from '../jelaskan/buka-angka'
import { KenapaPanel } from '../jelaskan/kenapa-panel'
import { useKenapa } from '../jelaskan/use-kenapa'
import { cetakRupiah } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'
import { useUrung } from '../lembar/use-urung'
import { placesOf } from '../pekerjaan/pohon-rows'
import { CariBaris } from '../rincian/cari-baris'
import { tidakBerubah } from '../rincian/rincian-rab'
import { alamatKebutuhan, kebutuhanSource, kolomKebutuhan } from './baris-kebutuhan'
import { Porsi } from './porsi'
import { type HasilKebutuhan, susunKebutuhan } from './susun-kebutuhan'
import { useKonversi } from './use-konversi'

/** Rekap kebutuhan: how much of each resource, what it costs, and where the money goes. */
export function KebutuhanLembar() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const grid = useRef<GridHandle>(null)
  const kenapa = useKenapa()
  const [cari] = useParam('cari')
  const [kat] = useParam('kategori')
  const [klasifikasi] = useParam('klasifikasi')
  const [beli] = useParam('beli')
  const profil = useKonversi(store.project.id, beli !== '')
  const kategori = KATEGORI.find((k) => k === kat) ?? null
  const saring = { cari, kategori, klasifikasi: klasifikasi === '' ? null : klasifikasi }
  const hasil = useTurunan(store, JSON.stringify(saring), () => susunKebutuhan(store.engine.input(), saring))
  const source = useMemo(
    () => kebutuhanSource(hasil.items, { locale, beli: beli !== '', profil }),
    [hasil, locale, beli, profil],
  )
  const tutup = () => {
    kenapa.tutup()
    grid.current?.focus()
  }
  return (
    <div className="flex min-h-0 flex-1">
      <section className="flex min-w-0 flex-1 flex-col">
        <Alat />
        <div className="flex min-h-0 flex-1 flex-col-reverse min-[1400px]:flex-row">
          <div
            role="presentation"
            className="flex min-h-0 min-w-0 flex-1"
            {...bukaAngka(kenapa, alamatKebutuhan)}
          >
            <Grid
              ref={grid}
              label={t('hal_kebutuhan')}
              columns={kolomKebutuhan(locale, beli !== '')}
              source={source}
              pesan={PESAN_GRID[locale]}
              memory={`kebutuhan:${store.project.id}`}
              onCommit={tidakBerubah}
              onActive={ikutiAngka(kenapa, alamatKebutuhan)}
              onUndo={urungkan}
              onRedo={ulangi}
              empty={
                store.rows.pekerjaan.size === 0 ? (
                  <ProyekKosong saran="kebutuhan_kosong_saran" />
                ) : (
                  <EmptyState title={t('kebutuhan_kosong')} hint={t('kebutuhan_kosong_saran')} />
                )
              }
            />
          </div>
          <Porsi hasil={hasil} />
        </div>
        <Kaki hasil={hasil} />
      </section>
      <KenapaPanel kenapa={kenapa} onTutup={tutup} />
    </div>
  )
}

/** Filters, all of them in the address. */
function Alat() {
  const t = useT()
  const { store } = useLembar()
  const [kategori, setKategori] = useParam('kategori')
  const [klasifikasi, setKlasifikasi] = useParam('klasifikasi')
  const [beli, setBeli] = useParam('beli')
  const judul = useTurunan(store, 'judul', () =>
    [...placesOf(store.tree, new Set()).values()]
      .filter(({ jenis }) => jenis === 'klasifikasi')
      .map(({ id, level, nomor }) => ({
        id,
        nama: `${' '.repeat((level - 1) * 3)}${nomor} ${store.rows.klasifikasi.get(id)?.nama ?? ''}`,
      })),
  )
  return (
    <CariBaris>
      <FilterSelect
        label={t('kategori')}
        all={t('saring_semua')}
        value={kategori}
        options={KATEGORI.map((k) => ({ value: k, label: t(`kategori_${k}`) }))}
        onChoose={setKategori}
        className="w-36 shrink-0"
      />
      <FilterSelect
        label={t('klasifikasi')}
        all={t('semua_klasifikasi')}
        value={klasifikasi}
        options={judul.map(({ id, nama }) => ({ value: id, label: nama }))}
        onChoose={setKlasifikasi}
        className="w-52 shrink-0"
      />
      <Button
        varian="garis"
        aria-pressed={beli !== ''}
        className={beli === '' ? '' : 'bg-accent-soft text-accent'}
        onClick={() => setBeli(beli === '' ? '1' : '')}
      >
        {t('satuan_beli')}
      </Button>
    </CariBaris>
  )
}

function Kaki({ hasil }: { hasil: HasilKebutuhan }) {
  const t = useT()
  const locale = useLocale()
  const sebagian = hasil.terpilih !== hasil.total
  return (
    <footer className="flex shrink-0 flex-wrap items-baseline gap-x-6 gap-y-1 border-line-strong border-t bg-surface-2 px-4 py-2">
      <span className="text-ink-2">{t('kebutuhan_jumlah', { banyak: hasil.items.length })}</span>
      {hasil.tanpaHarga > 0 && (
        <span className="text-warn">{t('kebutuhan_belum', { banyak: hasil.tanpaHarga })}</span>
      )}
      <span className="flex-1" />
      {sebagian && (
        <span>
          {t('kebutuhan_terpilih')}{' '}
          <b className="font-semibold tabular-nums">{cetakRupiah(hasil.terpilih, locale)}</b>
        </span>
      )}
      <span>
        {t('kebutuhan_total')}{' '}
        <b className="font-semibold tabular-nums" data-testid="kebutuhan-total">
          {cetakRupiah(hasil.total, locale)}
        </b>
      </span>
    </footer>
  )
}
