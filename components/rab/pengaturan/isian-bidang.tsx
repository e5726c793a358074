'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { controlClass, Input } from '@/components/ui/input'
import { useT } from '../bahasa-context'
import type { Bidang } from './bidang'
import { TandaSimpan } from './tanda-simpan'
import { type Isian, useIsian } from './use-isian'

const ANGKA = new Set(['persen', 'rupiah', 'basis'])

/** A field that saves itself: on leaving it and on Enter; Escape gives back what is stored. */
export function IsianBidang({
  bidang,
  saran,
  onKetik,
}: {
  bidang: Bidang
  saran?: ReactNode
  onKetik?: (nilai: string | null) => void
}) {
  const t = useT()
  const isian = useIsian(bidang, onKetik)
  const { jenis } = bidang
  const umum = {
    value: isian.teks,
    readOnly: isian.terkunci,
    onChange: ({ target }: { target: { value: string } }) => isian.ketik(target.value),
    onBlur: () => isian.selesai(),
  }
  const tombol = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') isian.batal()
    if (event.key === 'Enter' && jenis !== 'panjang') isian.selesai()
  }
  return (
    <Field
      label={t(bidang.label)}
      error={isian.galat}
      hint={saran ?? (bidang.saran && t(bidang.saran))}
      tanda={<TandaSimpan tanda={isian.tanda} oleh={isian.oleh} />}
      className={jenis === 'panjang' ? 'sm:col-span-full' : undefined}
    >
      {(control) => (
        <>
          {jenis === 'panjang' ? (
            <textarea
              {...control}
              {...umum}
              rows={2}
              maxLength={2000}
              onKeyDown={tombol}
              className={`${controlClass} py-1.5`}
            />
          ) : (
            <Input
              {...control}
              {...umum}
              type={jenis === 'tanggal' ? 'date' : 'text'}
              inputMode={ANGKA.has(jenis) ? 'decimal' : jenis === 'tahun' ? 'numeric' : undefined}
              maxLength={bidang.nama === 'nama' ? 200 : 500}
              onKeyDown={tombol}
              className={ANGKA.has(jenis) ? 'text-right' : undefined}
            />
          )}
          {isian.lain && <Pilihan isian={isian} lain={isian.lain} />}
        </>
      )}
    </Field>
  )
}

/** Somebody else saved the field while it was being typed into: both contents, and the choice. */
function Pilihan({ isian, lain }: { isian: Isian; lain: NonNullable<Isian['lain']> }) {
  const t = useT()
  const nama = lain.oleh || t('orang_lain')
  return (
    <div role="alert" className="flex flex-col gap-1.5 rounded-md bg-warn-soft px-2.5 py-2 text-xs">
      <p>{t('lain_mengubah', { nama, isi: lain.teks || t('kosong') })}</p>
      <span className="flex flex-wrap gap-1.5">
        <Button ukuran="kecil" onClick={() => isian.selesai(true)}>
          {t('konflik_pakai_punyaku')}
        </Button>
        <Button ukuran="kecil" onClick={isian.batal}>
          {t('konflik_pakai_punyanya', { nama })}
        </Button>
      </span>
    </div>
  )
}
