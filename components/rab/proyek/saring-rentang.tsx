'use client'

import { cn } from '@/components/ui/cn'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { useT } from '../bahasa-context'
import type { Saringan } from './saring-proyek'

export const BIDANG_RENTANG = [
  { nama: 'nilaiMin', jenis: 'text', label: 'saring_nilai_min' },
  { nama: 'nilaiMaks', jenis: 'text', label: 'saring_nilai_maks' },
  { nama: 'mulaiDari', jenis: 'date', label: 'saring_mulai_dari' },
  { nama: 'mulaiSampai', jenis: 'date', label: 'saring_mulai_sampai' },
] as const

export const RENTANG = BIDANG_RENTANG.map(({ nama }) => nama)

/** The dashboard's filters by worth and by first day. */
export function SaringRentang({
  saringan,
  onUbah,
  className,
}: {
  saringan: Saringan
  onUbah: (isi: Partial<Saringan>) => void
  className?: string
}) {
  const t = useT()
  return (
    <div className={cn('mb-3 grid grid-cols-2 gap-2 sm:grid-cols-4', className)}>
      {BIDANG_RENTANG.map(({ nama, jenis, label }) => (
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
