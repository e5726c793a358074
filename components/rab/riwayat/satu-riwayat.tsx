'use client'

import { ArrowRight, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { ErrorPanel } from '@/components/ui/error-panel'
import { toast } from '@/components/ui/toast'
import type { BarisBerubah, Penghalang, RiwayatView } from '@/lib/contracts/riwayat'
import { useLocale, useT } from '../bahasa-context'
import { TutupButton } from '../bingkai/kepala-panel'
import { cetakRupiah } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { urungkanServer } from '../lembar/urungkan-server'
import { jenisKata, kolomKata, nilaiKata, tabelKata } from './kata-riwayat'
import { type Pengaruh, useSatuRiwayat } from './use-riwayat'
import { cetakWaktu } from './waktu'

interface Props {
  revision: string
  pengaruh: Pengaruh | undefined
  onTutup: () => void
}

/** One change: its rows before and after, what it did to the total, and taking it back, or what stands in the way. */
export function SatuRiwayat({ revision, pengaruh, onTutup }: Props) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const muat = useSatuRiwayat(store.project.id, revision, store.project.revision)
  return (
    <article
      aria-label={t('riwayat_nomor', { revisi: revision })}
      className="min-h-0 flex-1 overflow-y-auto border-line border-t bg-surface p-4 lg:border-t-0"
    >
      <header className="flex items-start gap-2">
        <h2 className="flex-1 font-semibold text-[15px]">
          {muat.jenis === 'ada'
            ? jenisKata(muat.isi.jenis, locale)
            : t('riwayat_nomor', { revisi: revision })}
        </h2>
        <TutupButton onTutup={onTutup} />
      </header>
      {muat.jenis === 'memuat' && <p className="text-ink-2">{t('riwayat_memuat')}</p>}
      {muat.jenis === 'galat' && <ErrorPanel title={t('riwayat_gagal')} message={muat.pesan} />}
      {muat.jenis === 'ada' && <Isi isi={muat.isi} pengaruh={pengaruh} />}
    </article>
  )
}

function Isi({ isi, pengaruh }: { isi: RiwayatView; pengaruh: Pengaruh | undefined }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  return (
    <>
      <p className="text-ink-2">
        {isi.oleh?.nama ?? t('bukan_orang')} · {cetakWaktu(isi.pada, locale)} ·{' '}
        {t('riwayat_nomor', { revisi: isi.revision })}
      </p>
      {isi.mengurungkan !== null && <p>{t('riwayat_mengurungkan', { revisi: isi.mengurungkan })}</p>}
      <PengaruhKata pengaruh={pengaruh} />
      {isi.bisaDiurungkan && store.project.peran !== 'viewer' && <Urungkan revision={isi.revision} />}
      {isi.penghalang.length > 0 && <Terhalang penghalang={isi.penghalang} />}
      {isi.baris.length === 0 && <p className="mt-3 text-ink-2">{t('riwayat_tanpa_baris')}</p>}
      <ul className="mt-3 flex flex-col gap-3">
        {isi.baris.map((baris) => (
          <li key={`${baris.tabel}:${baris.id}`}>
            <Baris baris={baris} />
          </li>
        ))}
      </ul>
      {isi.banyak > isi.baris.length && (
        <p className="mt-3 text-ink-3">{t('riwayat_lagi', { banyak: isi.banyak - isi.baris.length })}</p>
      )}
    </>
  )
}

function PengaruhKata({ pengaruh }: { pengaruh: Pengaruh | undefined }) {
  const t = useT()
  const locale = useLocale()
  if (!pengaruh) return <p className="mt-2 text-ink-3">{t('riwayat_menghitung')}</p>
  const { sebelum, sesudah, selisih } = pengaruh
  return (
    <p className="mt-2" data-testid="riwayat-pengaruh">
      {selisih === '0'
        ? t('riwayat_pengaruh_tetap')
        : t('riwayat_pengaruh', {
            sebelum: cetakRupiah(sebelum, locale),
            sesudah: cetakRupiah(sesudah, locale),
          })}
    </p>
  )
}

function Urungkan({ revision }: { revision: number }) {
  const t = useT()
  const { store, sync } = useLembar()
  const [sibuk, setSibuk] = useState(false)
  const urungkan = async () => {
    setSibuk(true)
    await sync.flush()
    const hasil = await urungkanServer(store.project.id, revision)
    if (typeof hasil === 'number') {
      await sync.catatServer(hasil)
      toast.success(t('riwayat_diurungkan', { revisi: revision, baru: hasil }))
    } else toast.error(hasil.galat)
    setSibuk(false)
  }
  return (
    <Button varian="garis" loading={sibuk} onClick={urungkan} className="mt-3">
      <Undo2 aria-hidden className="size-4" />
      {t('riwayat_urungkan')}
    </Button>
  )
}

function Terhalang({ penghalang }: { penghalang: readonly Penghalang[] }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="mt-3 rounded-md bg-warn-soft px-3 py-2">
      <p>{t('riwayat_terhalang')}</p>
      <ul className="ml-4 list-disc">
        {penghalang.map(({ revision, oleh, pada }) => (
          <li key={revision}>
            {t('riwayat_penghalang', {
              revisi: revision,
              oleh: oleh ?? t('bukan_orang'),
              pada: cetakWaktu(pada, locale),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

const NADA = { dibuat: 'baik', diubah: 'netral', dihapus: 'buruk' } as const
const KATA = { dibuat: 'baris_dibuat', diubah: 'baris_diubah', dihapus: 'baris_dihapus_satu' } as const

function Baris({ baris }: { baris: BarisBerubah }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const kolom = baris.kolom.filter(
    (k) => baris.jenis === 'diubah' || (k.kolom !== 'urutan' && (k.sesudah ?? k.sebelum) !== ''),
  )
  return (
    <section className="rounded-md border border-line">
      <h3 className="flex flex-wrap items-center gap-2 border-line border-b bg-surface-2 px-3 py-1.5">
        <span className="text-ink-3 text-xs">{tabelKata(baris.tabel, locale)}</span>
        <span className="min-w-0 flex-1 font-semibold">{baris.nama}</span>
        <Badge nada={NADA[baris.jenis]}>{t(KATA[baris.jenis])}</Badge>
      </h3>
      <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-0.5 px-3 py-2">
        {kolom.map(({ kolom: nama, sebelum, sesudah }) => (
          <div key={nama} className="contents">
            <dt className="text-ink-2">{kolomKata(nama, locale)}</dt>
            <dd className="min-w-0 break-words">
              {nama === 'urutan' ? (
                t('baris_diubah')
              ) : (
                <>
                  {baris.jenis !== 'dibuat' && (
                    <del className="text-ink-3 no-underline">
                      <span className="sr-only">{t('sebelum')}: </span>
                      {nilaiKata(store, nama, sebelum, locale)}
                    </del>
                  )}
                  {baris.jenis === 'diubah' && (
                    <ArrowRight aria-hidden className="mx-1.5 inline size-3.5 text-ink-3" />
                  )}
                  {baris.jenis !== 'dihapus' && (
                    <ins className="no-underline">
                      <span className="sr-only">{t('sesudah')}: </span>
                      {nilaiKata(store, nama, sesudah, locale)}
                    </ins>
                  )}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
