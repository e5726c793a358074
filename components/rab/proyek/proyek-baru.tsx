'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { buatProyek } from '@/lib/actions/project'
import { useT } from '../bahasa-context'

/** A new project needs a name; the rest can be filled in later on Pengaturan. */
export function ProyekBaru({ onClose }: { onClose: () => void }) {
  const t = useT()
  const router = useRouter()
  const [sibuk, mulai] = useTransition()
  const [salah, setSalah] = useState<string | null>(null)
  const buat = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const isi = Object.fromEntries(
      [...new FormData(event.currentTarget)]
        .map(([k, v]) => [k, String(v).trim()])
        .filter(([, v]) => v !== ''),
    )
    mulai(async () => {
      const hasil = await buatProyek(isi)
      if (hasil.success) router.push(`/proyek/${hasil.data.id}/pekerjaan` as Route)
      else setSalah(hasil.error.details?.map((d) => d.message).join(' ') ?? hasil.error.message)
    })
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent title={t('proyek_baru')} tutup={t('tutup')}>
        <form onSubmit={buat} className="flex flex-col gap-3">
          <Field label={t('nama_proyek')} error={salah}>
            {(control) => <Input {...control} name="nama" required maxLength={200} />}
          </Field>
          <Field label={t('lokasi')}>{(control) => <Input {...control} name="lokasi" />}</Field>
          <div className="grid grid-cols-2 gap-3">
            <Field label={t('tahun_anggaran')}>
              {(control) => (
                <Input
                  {...control}
                  name="tahun"
                  inputMode="numeric"
                  pattern="\d{4}"
                  title={t('tahun_bentuk')}
                />
              )}
            </Field>
            <Field label={t('sumber_dana')}>{(control) => <Input {...control} name="sumberDana" />}</Field>
          </div>
          <DialogFooter>
            <Button varian="polos" onClick={onClose}>
              {t('batal')}
            </Button>
            <Button type="submit" varian="primer" loading={sibuk}>
              {t('buat_proyek')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
