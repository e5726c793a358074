'use client'

import { Download, Plus } from 'lucide-react'
import { useState } from 'react'
import './kata-banyak'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import { Button } from '@/components/ui/button'
import { ErrorPanel } from '@/components/ui/error-panel'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { isKosong } from './baca-baris'
import { masalahDari } from './baris-draf'
import { kolomDaftar } from './bidang-proyek'
import { MasalahDaftar } from './masalah-daftar'
import { PilihKolom } from './pilih-kolom'
import { UnggahDaftar } from './unggah-daftar'
import { useDraf } from './use-draf'
import { useKirimBanyak } from './use-kirim-banyak'
import { useKolom } from './use-kolom'

const SEKALI_TAMBAH = 10

/** Many new projects: typed, pasted or from a file, all in one grid, saved together. */
export function BanyakLembar() {
  const t = useT()
  const locale = useLocale()
  const draf = useDraf()
  const { sibuk, gagal, kirim } = useKirimBanyak(draf.store)
  const { handle, lengkap, pilihKolom, tuju, isBenar } = useKolom()
  const [ditolak, setDitolak] = useState<string | null>(null)
  const terisi = draf.rows.filter(({ isi }) => !isKosong(isi)).length
  const masalah = masalahDari(draf.rows, locale)
  const simpan = () => {
    if (terisi === 0) return void toast.warning(t('banyak_belum_ada'))
    if (isBenar(masalah)) void kirim()
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex flex-wrap items-center gap-2 border-line border-b bg-surface px-3 py-2">
        <div className="mr-auto min-w-0 flex-1 sm:basis-52">
          <h1 className="font-semibold text-[17px]">{t('banyak_judul')}</h1>
          <p className="text-ink-2 text-xs max-sm:hidden">{t('banyak_penjelasan')}</p>
        </div>
        <div className="flex items-center gap-2 max-sm:order-last max-sm:w-full max-sm:overflow-x-auto sm:contents">
          <PilihKolom lengkap={lengkap} onPilih={pilihKolom} />
          <Button
            varian="polos"
            onClick={() => void import('./unduh-templat').then(({ unduhTemplat }) => unduhTemplat(locale))}
          >
            <Download aria-hidden className="size-4" />
            {t('banyak_templat')}
          </Button>
          <UnggahDaftar
            onBaris={(baris) => {
              setDitolak(null)
              draf.sisipkan(baris)
            }}
            onGagal={setDitolak}
          />
          <Button varian="garis" onClick={() => draf.tambah(SEKALI_TAMBAH)}>
            <Plus aria-hidden className="size-4" />
            {t('tambah_baris')}
          </Button>
        </div>
        <Button varian="primer" loading={sibuk} onClick={simpan}>
          {terisi > 0 ? t('banyak_simpan', { banyak: terisi }) : t('banyak_simpan_kosong')}
        </Button>
      </header>
      <div className="flex flex-wrap items-center gap-x-3 border-line border-b bg-surface px-3 py-1 text-ink-2 text-xs">
        <span role="status">
          {t('banyak_jumlah', { banyak: terisi })} ·{' '}
          {masalah.length > 0 ? (
            <span className="font-semibold text-bad">{t('banyak_salah', { banyak: masalah.length })}</span>
          ) : (
            t(terisi > 0 ? 'banyak_siap' : 'banyak_baris_kosong')
          )}
        </span>
        {draf.diteruskan && <span>{t('banyak_diteruskan')}</span>}
        {terisi > 0 && (
          <button type="button" onClick={draf.kosongkan} className="min-h-6 text-accent hover:underline">
            {t('banyak_kosongkan')}
          </button>
        )}
      </div>
      {(gagal ?? ditolak) && (
        <ErrorPanel
          className="m-0 max-w-none rounded-none"
          title={t(gagal ? 'banyak_gagal' : 'banyak_berkas_gagal')}
          message={gagal ?? ditolak}
          safe={t('banyak_aman')}
        />
      )}
      <Grid
        ref={handle}
        label={t('banyak_judul')}
        columns={kolomDaftar(locale, { lengkap })}
        source={draf.store}
        pesan={PESAN_GRID[locale]}
        {...draf.grid}
      />
      <MasalahDaftar masalah={masalah} onPilih={tuju} />
    </div>
  )
}
