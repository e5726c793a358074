'use client'

import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { useT } from '../bahasa-context'
import type { Saringan } from './saring-proyek'

const BIDANG = [
  { nama: 'nilaiMin', jenis: 'text', label: 'saring_nilai_min' },
  { nama: 'nilaiMaks', jenis: 'text', label: 'saring_nilai_maks' },
  { nama: 'mulaiDari', jenis: 'date', label: 'saring_mulai_dari' },
  { nama: 'mulaiSampai', jenis: 'date', label: 'saring_mulai_sampai' },
] as const

export const RENTANG = BIDANG.map(({ nama }) => nama)

/** The dashboard's filters by worth and by first day. */
export function SaringRentang({
  saringan,
  onUbah,
}: {
  saringan: Saringan
  onUbah: (isi: Partial<Saringan>) => void
}) {
  const t = useT()
  return (
    <div className="mb-3 grid grid-cols-2 gap-2 sm:grid-cols-4">
      {BIDANG.map(({ nama, jenis, label }) => (
        <Label key={nama} className="flex flex-col gap-1 font-normal text-ink-2 text-xs">
          {t(label)}
          <Input
            type={jenis}
            inputMode={jenis === 'text' ? 'decimal' : undefined}
            value={saringan[nama]}
            onChange={(event) => onUbah({ [nama]: event.target.value })}
          />
        </Label>
      ))}
    </div>
  )
}
