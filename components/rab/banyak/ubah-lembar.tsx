'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import './kata-banyak'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorPanel } from '@/components/ui/error-panel'
import type { ProjectView } from '@/lib/contracts/project'
import { useLocale, useT } from '../bahasa-context'
import { diubah, masalahUbah } from './baris-ubah'
import { kolomDaftar } from './bidang-proyek'
import { DitolakDaftar } from './ditolak-daftar'
import { MasalahDaftar } from './masalah-daftar'
import { PilihKolom } from './pilih-kolom'
import { useKolom } from './use-kolom'
import { useUbah } from './use-ubah'

interface Props {
  items: readonly ProjectView[]
  /** How many were asked for: some may be gone, or too many. */
  diminta: number
}

/** Existing projects in the grid of new ones: changed cells are marked, and saved when one says so. */
export function UbahLembar({ items, diminta }: Props) {
  const t = useT()
  const locale = useLocale()
  const router = useRouter()
  const { store, rows, berubah, adaIsian, diteruskan, sibuk, gagal, simpan, buang, pilihIsi, grid } =
    useUbah(items)
  const { handle, lengkap, pilihKolom, tuju, isBenar } = useKolom()
  const masalah = masalahUbah(rows, locale)
  const siap = berubah.filter(({ bentrok }) => !bentrok)
  const sel = berubah.reduce((n, row) => n + Object.keys(diubah(row, locale)).length, 0)
  const kirim = () => void (isBenar(masalah) && simpan())
  const batal = () => {
    if (adaIsian && !confirm(t('ubah_banyak_buang'))) return
    buang()
    router.push('/proyek')
  }
  if (items.length === 0) return <Kosong />
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex flex-wrap items-center gap-2 border-line border-b bg-surface px-3 py-2">
        <div className="mr-auto min-w-0 flex-1 basis-52">
          <h1 className="font-semibold text-[17px]">{t('ubah_banyak_judul', { banyak: items.length })}</h1>
          <p className="text-ink-2 text-xs max-sm:hidden">{t('ubah_banyak_penjelasan')}</p>
        </div>
        <span className="max-sm:order-last">
          <PilihKolom lengkap={lengkap} onPilih={pilihKolom} />
        </span>
        <Button varian="polos" onClick={batal}>
          {t('batal')}
        </Button>
        <Button varian="primer" loading={sibuk} disabled={siap.length === 0} onClick={kirim}>
          {siap.length > 0 ? t('ubah_banyak_simpan', { banyak: siap.length }) : t('simpan')}
        </Button>
      </header>
      <p role="status" className="border-line border-b bg-surface px-3 py-1 text-ink-2 text-xs">
        {berubah.length > 0
          ? t('ubah_banyak_diubah', { sel, banyak: berubah.length })
          : t('ubah_banyak_belum')}
        {adaIsian && diteruskan && <span> · {t('banyak_diteruskan')}</span>}
        {items.length < diminta && (
          <span className="text-warn">
            {' '}
            · {t('ubah_banyak_tidak_ikut', { banyak: diminta - items.length })}
          </span>
        )}
        {masalah.length > 0 && (
          <span className="font-semibold text-bad"> · {t('banyak_salah', { banyak: masalah.length })}</span>
        )}
      </p>
      {gagal && (
        <ErrorPanel className="m-0 max-w-none rounded-none" title={t('banyak_gagal')} message={gagal} />
      )}
      <Grid
        ref={handle}
        label={t('ubah_banyak_judul', { banyak: items.length })}
        columns={kolomDaftar(locale, { lengkap, nomor: true })}
        source={store}
        pesan={PESAN_GRID[locale]}
        {...grid}
      />
      <MasalahDaftar masalah={masalah} onPilih={tuju} />
      <DitolakDaftar rows={rows} onPilih={pilihIsi} />
    </div>
  )
}

function Kosong() {
  const t = useT()
  return (
    <EmptyState
      title={t('ubah_banyak_tidak_ada')}
      hint={t('ubah_banyak_tidak_ada_saran')}
      action={
        <Link href={'/proyek' as Route} className="text-accent hover:underline">
          {t('kembali_ke_proyek')}
        </Link>
      }
    />
  )
}
