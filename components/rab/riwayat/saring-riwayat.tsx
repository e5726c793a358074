'use client'

import { FilterSelect } from '@/components/ui/filter-select'
import { Input } from '@/components/ui/input'
import { useLocale, useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { useLembar } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'
import { idsOf } from '../rincian/baris-rincian'
import { jenisKata } from './kata-riwayat'
import type { Daftar } from './use-riwayat'

/** Who, what kind, which line, from when to when; all of it in the address. */
export function SaringRiwayat({ daftar }: { daftar: Pick<Daftar, 'orang' | 'jenis'> | null }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const pekerjaan = useTurunan(store, 'pekerjaan', () =>
    idsOf(store).map((id) => ({ id, nama: store.rows.pekerjaan.get(id)?.uraian ?? '' })),
  )
  const orang = daftar?.orang.map(({ id, nama }) => ({ id, nama })) ?? []
  const jenis = daftar?.jenis.map((id) => ({ id, nama: jenisKata(id, locale) })) ?? []
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-2 overflow-x-auto border-line border-b px-3 py-1.5">
      <h1 className="font-semibold">{t('hal_riwayat')}</h1>
      <Pilih param="oleh" label={t('riwayat_oleh')} semua={t('riwayat_siapa_saja')} isi={orang} />
      <Pilih param="jenis" label={t('riwayat_jenis')} semua={t('riwayat_semua_jenis')} isi={jenis} />
      <Pilih
        param="baris"
        label={t('riwayat_pekerjaan')}
        semua={t('riwayat_semua_pekerjaan')}
        isi={pekerjaan}
      />
      <Tanggal param="dari" label={t('riwayat_dari')} />
      <Tanggal param="sampai" label={t('riwayat_sampai')} />
    </div>
  )
}

interface Pilihan {
  param: string
  label: string
  semua: string
  isi: readonly { id: string; nama: string }[]
}

function Pilih({ param, label, semua, isi }: Pilihan) {
  const [nilai, setNilai] = useParam(param)
  return (
    <FilterSelect
      label={label}
      all={semua}
      value={nilai}
      options={isi.map(({ id, nama }) => ({ value: id, label: nama }))}
      onChoose={setNilai}
      className="w-44 shrink-0"
    />
  )
}

function Tanggal({ param, label }: { param: string; label: string }) {
  const [nilai, setNilai] = useParam(param)
  return (
    <Input
      type="date"
      aria-label={label}
      title={label}
      value={nilai}
      onChange={(event) => setNilai(event.target.value)}
      className="w-38 shrink-0"
    />
  )
}
