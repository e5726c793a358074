'use client'

import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from '../bahasa-context'
import type { BidangHarga } from '../lembar/baris-proyek'
import { TandaSimpan } from './tanda-simpan'
import { useBidang } from './use-bidang'

/** A field with a few choices, saved when one is made; '' stands for none. */
export function PilihanBidang({
  nama,
  label,
  saran,
  pilihan,
}: {
  nama: BidangHarga
  label: KunciPesan
  saran?: string
  pilihan: readonly (readonly [nilai: string, teks: string])[]
}) {
  const t = useT()
  const { nilai, tanda, oleh, terkunci, simpan } = useBidang(nama)
  return (
    <Field label={t(label)} hint={saran} tanda={<TandaSimpan tanda={tanda} oleh={oleh} />}>
      {(control) => (
        <Select
          {...control}
          value={String(nilai ?? '')}
          disabled={terkunci}
          onChange={({ target }) => simpan(target.value || null)}
        >
          {pilihan.map(([satu, teks]) => (
            <option key={satu} value={satu}>
              {teks}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
