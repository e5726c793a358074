'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useT } from '../bahasa-context'

export interface EdisiIsian {
  nama: string
  kode: string
  nomor: string
  tanggal: string
}

interface Props {
  edisi: EdisiIsian
  sibuk: boolean
  banyak: number
  /** A preview is there already. */
  lagi: boolean
  onBerkas(files: readonly File[]): void
  onEdisi(edisi: EdisiIsian): void
  onBaca(): void
}

/** `AHSP Kabupaten Contoh 2024` as `ahsp-kabupaten-contoh-2024`. */
const kodeOf = (nama: string) =>
  nama
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** The files and the edition they become. */
export function ImporBerkas({ edisi, sibuk, banyak, lagi, onBerkas, onEdisi, onBaca }: Props) {
  const t = useT()
  const [kodeSendiri, setKodeSendiri] = useState(false)
  const isi = (kunci: keyof EdisiIsian) => (event: React.ChangeEvent<HTMLInputElement>) =>
    onEdisi({ ...edisi, [kunci]: event.target.value })
  const isiNama = (event: React.ChangeEvent<HTMLInputElement>) => {
    const nama = event.target.value
    onEdisi({ ...edisi, nama, ...(!kodeSendiri && { kode: kodeOf(nama) }) })
  }
  return (
    <form
      className="grid gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        onBaca()
      }}
    >
      <Field label={t('pilih_berkas')} className="sm:col-span-2">
        {(control) => (
          <Input
            {...control}
            type="file"
            multiple
            required
            accept=".xlsx,.csv,.tsv,.txt"
            disabled={sibuk}
            className="py-1"
            onChange={(event) => onBerkas([...(event.target.files ?? [])])}
          />
        )}
      </Field>
      <Field label={t('nama_edisi')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={edisi.nama}
            disabled={sibuk}
            onChange={isiNama}
          />
        )}
      </Field>
      <Field label={t('kode_edisi')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={60}
            value={edisi.kode}
            disabled={sibuk}
            onChange={(event) => {
              setKodeSendiri(true)
              isi('kode')(event)
            }}
          />
        )}
      </Field>
      <Field label={t('nomor_edisi')}>
        {(control) => (
          <Input {...control} maxLength={200} value={edisi.nomor} disabled={sibuk} onChange={isi('nomor')} />
        )}
      </Field>
      <Field label={t('tanggal_edisi')}>
        {(control) => (
          <Input {...control} type="date" value={edisi.tanggal} disabled={sibuk} onChange={isi('tanggal')} />
        )}
      </Field>
      <div className="flex justify-end sm:col-span-2">
        <Button type="submit" varian={lagi ? 'garis' : 'primer'} disabled={sibuk || banyak === 0}>
          {t(lagi ? 'baca_ulang' : 'lihat_pratinjau')}
        </Button>
      </div>
    </form>
  )
}
