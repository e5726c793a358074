'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorPanel } from '@/components/ui/error-panel'
import { walkFocus } from '@/components/ui/list-keys'
import type { RiwayatItem } from '@/lib/contracts/riwayat'
import { useLocale, useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { cetakRupiah } from '../lembar/angka'
import { useLembar, useSimpan } from '../lembar/lembar-context'
import { jenisKata, namaKata, ringkasanKata } from './kata-riwayat'
import { SaringRiwayat } from './saring-riwayat'
import { SatuRiwayat } from './satu-riwayat'
import { type Daftar, type Pengaruh, useRiwayat } from './use-riwayat'
import { cetakWaktu } from './waktu'

/** Riwayat: who changed what and when, what it did to the total, and one change taken back. */
export function RiwayatLembar() {
  const t = useT()
  const { store, sync } = useLembar()
  // A save makes a new revision: the list follows.
  useSimpan(sync)
  const { id, revision } = store.project
  const [oleh] = useParam('oleh')
  const [jenis] = useParam('jenis')
  const [baris] = useParam('baris')
  const [dari] = useParam('dari')
  const [sampai] = useParam('sampai')
  const [dipilih, setDipilih] = useParam('revisi')
  const { muat, lagi } = useRiwayat(id, revision, { oleh, jenis, baris, dari, sampai })
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <SaringRiwayat daftar={muat.jenis === 'ada' ? muat.isi : null} />
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto border-line lg:max-w-xl lg:border-r">
          {muat.jenis === 'memuat' && (
            <p className="p-4 text-ink-2" role="status">
              {t('riwayat_memuat')}
            </p>
          )}
          {muat.jenis === 'galat' && <ErrorPanel title={t('riwayat_gagal')} message={muat.pesan} />}
          {muat.jenis === 'ada' && (
            <Isi
              daftar={muat.isi}
              dipilih={dipilih}
              pilih={(n) => setDipilih(String(n))}
              lagi={() => void lagi()}
            />
          )}
        </div>
        {dipilih === '' ? (
          <p className="hidden flex-1 p-4 text-ink-3 lg:block">{t('riwayat_pilih')}</p>
        ) : (
          <SatuRiwayat
            key={dipilih}
            revision={dipilih}
            pengaruh={muat.jenis === 'ada' ? muat.isi.pengaruh.get(Number.parseInt(dipilih, 10)) : undefined}
            onTutup={() => setDipilih('')}
          />
        )}
      </div>
    </div>
  )
}

interface IsiProps {
  daftar: Daftar
  dipilih: string
  pilih: (revision: number) => void
  lagi: () => void
}

function Isi({ daftar, dipilih, pilih, lagi }: IsiProps) {
  const t = useT()
  if (daftar.items.length === 0) return <EmptyState title={t('riwayat_kosong')} />
  return (
    <>
      <ol
        aria-label={t('hal_riwayat')}
        onKeyDown={(event) => walkFocus(event, 'button')}
        className="divide-y divide-line"
      >
        {daftar.items.map((item) => (
          <li key={item.revision}>
            <Butir
              item={item}
              pengaruh={daftar.pengaruh.get(item.revision)}
              on={dipilih === String(item.revision)}
              pilih={() => pilih(item.revision)}
            />
          </li>
        ))}
      </ol>
      {daftar.cursor !== null && (
        <div className="p-3">
          <Button varian="garis" onClick={lagi}>
            {t('riwayat_lebih_lama')}
          </Button>
        </div>
      )}
    </>
  )
}

interface ButirProps {
  item: RiwayatItem
  pengaruh: Pengaruh | undefined
  on: boolean
  pilih: () => void
}

function Butir({ item, pengaruh, on, pilih }: ButirProps) {
  const t = useT()
  const locale = useLocale()
  return (
    <button
      type="button"
      aria-current={on ? 'true' : undefined}
      onClick={pilih}
      className="flex w-full flex-col gap-0.5 px-4 py-2 text-left hover:bg-surface-2 aria-[current]:bg-accent-soft"
    >
      <span className="flex items-baseline gap-2">
        <span className="font-semibold">{jenisKata(item.jenis, locale)}</span>
        {item.mengurungkan !== null && (
          <Badge>{t('riwayat_mengurungkan', { revisi: item.mengurungkan })}</Badge>
        )}
        <span className="flex-1" />
        <Selisih pengaruh={pengaruh} />
      </span>
      <span className="line-clamp-2 empty:hidden">{namaKata(item, locale)}</span>
      <span className="text-ink-2">{ringkasanKata(item, locale)}</span>
      <span className="text-ink-3 text-xs">
        {item.oleh?.nama ?? t('bukan_orang')} · {cetakWaktu(item.pada, locale)} ·{' '}
        {t('riwayat_nomor', { revisi: item.revision })}
      </span>
    </button>
  )
}

function Selisih({ pengaruh }: { pengaruh: Pengaruh | undefined }) {
  const locale = useLocale()
  if (!pengaruh || pengaruh.selisih === '0') return null
  const turun = pengaruh.selisih.startsWith('-')
  return (
    <span className={`shrink-0 font-semibold text-xs tabular-nums ${turun ? 'text-bad' : 'text-ok'}`}>
      {turun ? '−' : '+'} Rp {cetakRupiah(pengaruh.selisih.replace('-', ''), locale)}
    </span>
  )
}
