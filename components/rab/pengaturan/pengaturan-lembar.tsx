'use client'

import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import type { ProjectView } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { useLocale, useT } from '../bahasa-context'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { readFigure } from '../lembar/read-cell'
import { useSimpanProyek } from '../lembar/use-simpan-proyek'
import { AnggotaPanel } from './anggota-panel'

const IDENTITAS: readonly [keyof ProjectView & string, KunciPesan, ('date' | 'number')?][] = [
  ['nama', 'nama_proyek'],
  ['kegiatan', 'kegiatan'],
  ['lokasi', 'lokasi'],
  ['tahun', 'tahun_anggaran', 'number'],
  ['sumberDana', 'sumber_dana'],
  ['tanggalMulai', 'tanggal_mulai', 'date'],
  ['tanggalSelesai', 'tanggal_selesai', 'date'],
  ['pemilik', 'pemilik'],
  ['jabatanPemilik', 'jabatan_pemilik'],
  ['instansiPemilik', 'instansi_pemilik'],
  ['kontraktor', 'kontraktor'],
  ['instansiKontraktor', 'instansi_kontraktor'],
  ['konsultanPerencana', 'konsultan_perencana'],
  ['instansiPerencana', 'instansi_perencana'],
  ['konsultanPengawas', 'konsultan_pengawas'],
  ['instansiPengawas', 'instansi_pengawas'],
  ['keterangan1', 'keterangan_1'],
  ['keterangan2', 'keterangan_2'],
]

/** Pengaturan: identity, markup, PPN, rounding, members. */
export function PengaturanLembar() {
  const t = useT()
  const { store } = useLembar()
  const project = useStoreValue(store, 'project', () => store.project)
  return (
    <div className="flex-1 overflow-y-auto bg-bg">
      <div className="mx-auto flex max-w-4xl flex-col gap-6 p-4 sm:p-6">
        <h1 className="font-semibold text-xl">{t('hal_pengaturan')}</h1>
        <FormHarga key={`harga-${project.revision}`} project={project} />
        <FormIdentitas key={`identitas-${project.revision}`} project={project} />
        <AnggotaPanel project={project} />
      </div>
    </div>
  )
}

function useSimpan() {
  const t = useT()
  const simpanProyek = useSimpanProyek()
  const [sibuk, mulai] = useTransition()
  const simpan = (isi: Parameters<typeof simpanProyek>[0]) =>
    mulai(async () => {
      if (await simpanProyek(isi)) toast.success(t('pengaturan_disimpan'))
    })
  return { sibuk, simpan }
}

function Kartu({ judul, children }: { judul: string; children: React.ReactNode }) {
  return (
    <section className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h2 className="mb-3 font-semibold">{judul}</h2>
      {children}
    </section>
  )
}

function FormIdentitas({ project }: { project: ProjectView }) {
  const t = useT()
  const { sibuk, simpan } = useSimpan()
  const bacaSaja = project.peran === 'viewer'
  const kirim = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const isi = [...new FormData(event.currentTarget)].map(([k, v]) => [k, String(v).trim() || null])
    simpan(Object.fromEntries(isi))
  }
  return (
    <Kartu judul={t('identitas')}>
      <form onSubmit={kirim} className="grid gap-3 sm:grid-cols-2">
        {IDENTITAS.map(([nama, label, jenis]) => (
          <Field key={nama} label={t(label)}>
            {(control) => (
              <Input
                {...control}
                name={nama}
                type={jenis === 'date' ? 'date' : 'text'}
                inputMode={jenis === 'number' ? 'numeric' : undefined}
                pattern={jenis === 'number' ? '\\d{4}' : undefined}
                required={nama === 'nama'}
                readOnly={bacaSaja}
                defaultValue={String(project[nama] ?? '')}
              />
            )}
          </Field>
        ))}
        {!bacaSaja && (
          <div className="col-span-full">
            <Button type="submit" varian="primer" loading={sibuk}>
              {t('simpan')}
            </Button>
          </div>
        )}
      </form>
    </Kartu>
  )
}

const HSP = ['', '0.01', '1', '10', '100', '1000'] as const

function FormHarga({ project }: { project: ProjectView }) {
  const t = useT()
  const locale = useLocale()
  const { sibuk, simpan } = useSimpan()
  const [salah, setSalah] = useState<Record<string, string>>({})
  const { pricing } = project
  const bacaSaja = project.peran === 'viewer'
  const kirim = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const isi = (nama: string) => String(form.get(nama) ?? '').trim()
    const markup = readFigure('persen', isi('markupPercent'), locale)
    const ppn = readFigure('persen', isi('ppnPercent'), locale)
    const basis = readAngka(isi('pembulatan'))
    const basisOk = basis.ok && /^[1-9]\d{0,10}$/.test(basis.nilai)
    setSalah({
      ...(!markup.ok && { markupPercent: markup.pesan }),
      ...(!ppn.ok && { ppnPercent: ppn.pesan }),
      ...(!basisOk && { pembulatan: t('di_luar_batas') }),
    })
    if (!markup.ok || !ppn.ok || !basis.ok || !basisOk) return
    simpan({
      pricing: {
        markupPercent: markup.nilai,
        ppnPercent: ppn.nilai,
        pembulatan: basis.nilai,
        arahPembulatan: isi('arahPembulatan'),
        pembulatanHsp: isi('pembulatanHsp') || null,
        arahPembulatanHsp: isi('arahPembulatanHsp'),
        tampilanPpn: isi('tampilanPpn'),
      },
    })
  }
  const angka = (nama: 'markupPercent' | 'ppnPercent' | 'pembulatan', label: KunciPesan) => (
    <Field label={t(label)} error={salah[nama]}>
      {(control) => (
        <Input
          {...control}
          name={nama}
          inputMode="decimal"
          readOnly={bacaSaja}
          defaultValue={formatAngka(pricing[nama], { maks: 2, locale })}
          className="text-right"
        />
      )}
    </Field>
  )
  const pilihan = (
    nama: string,
    label: KunciPesan,
    nilai: string,
    isi: readonly (readonly [string, string])[],
  ) => (
    <Field label={t(label)}>
      {(control) => (
        <Select {...control} name={nama} defaultValue={nilai} disabled={bacaSaja}>
          {isi.map(([value, teks]) => (
            <option key={value} value={value}>
              {teks}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
  const arah = ['terdekat', 'bawah', 'atas'] as const
  return (
    <Kartu judul={t('harga_dan_pembulatan')}>
      <form onSubmit={kirim} className="grid gap-3 sm:grid-cols-3">
        {angka('markupPercent', 'markup_persen')}
        {angka('ppnPercent', 'ppn_persen')}
        {pilihan('tampilanPpn', 'tampilan_ppn', pricing.tampilanPpn, [
          ['langsung', t('ppn_langsung')],
          ['dpp_nilai_lain', t('ppn_dpp')],
        ])}
        {angka('pembulatan', 'basis_pembulatan')}
        {pilihan(
          'arahPembulatan',
          'arah_pembulatan',
          pricing.arahPembulatan,
          arah.map((a) => [a, t(`arah_${a}`)]),
        )}
        <span className="hidden sm:block" />
        {pilihan(
          'pembulatanHsp',
          'pembulatan_hsp',
          pricing.pembulatanHsp ?? '',
          HSP.map((b) => [b, b === '' ? t('tanpa_pembulatan') : `Rp ${formatAngka(b, { locale })}`]),
        )}
        {pilihan(
          'arahPembulatanHsp',
          'arah_pembulatan_hsp',
          pricing.arahPembulatanHsp,
          (['terdekat', 'bawah'] as const).map((a) => [a, t(`arah_${a}`)]),
        )}
        {!bacaSaja && (
          <div className="col-span-full">
            <Button type="submit" varian="primer" loading={sibuk}>
              {t('simpan')}
            </Button>
          </div>
        )}
      </form>
    </Kartu>
  )
}
