'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { salinProyek } from '@/lib/actions/project'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'

/** A copy of a project under a name of its own, with its dates moved if asked. */
export function SalinDialog({ item, onClose }: { item: ProjectListItem; onClose: () => void }) {
  const t = useT()
  const router = useRouter()
  const [sibuk, mulai] = useTransition()
  const [salah, setSalah] = useState<string | null>(null)
  const [jadwal, setJadwal] = useState(true)
  const [realisasi, setRealisasi] = useState(false)
  const salin = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const tanggalMulai = String(form.get('tanggalMulai') ?? '')
    mulai(async () => {
      const hasil = await salinProyek({
        projectId: item.id,
        nama: String(form.get('nama') ?? '').trim(),
        ...(tanggalMulai && { tanggalMulai }),
        jadwal,
        realisasi: jadwal && realisasi,
      })
      if (!hasil.success)
        return setSalah(hasil.error.details?.map((d) => d.message).join(' ') || hasil.error.message)
      const { id } = hasil.data
      toast.success(t('proyek_disalin'), {
        action: { label: t('buka_salinan'), onClick: () => router.push(`/proyek/${id}/pekerjaan` as Route) },
      })
      onClose()
      router.refresh()
    })
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent title={t('salin_proyek')} description={item.nama} tutup={t('tutup')}>
        <form onSubmit={salin} className="flex flex-col gap-3">
          <Field label={t('nama_salinan')} error={salah}>
            {(control) => (
              <Input
                {...control}
                name="nama"
                required
                maxLength={200}
                defaultValue={t('salinan_dari', { nama: item.nama })}
              />
            )}
          </Field>
          <Field label={t('tanggal_mulai_baru')} hint={t('tanggal_mulai_baru_petunjuk')}>
            {(control) => <Input {...control} name="tanggalMulai" type="date" />}
          </Field>
          <Pilihan label={t('bawa_jadwal')} nilai={jadwal} onUbah={setJadwal} />
          <Pilihan
            label={t('bawa_realisasi')}
            nilai={jadwal && realisasi}
            mati={!jadwal}
            onUbah={setRealisasi}
          />
          <DialogFooter>
            <Button varian="polos" onClick={onClose}>
              {t('batal')}
            </Button>
            <Button type="submit" varian="primer" loading={sibuk}>
              {t('salin')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}

function Pilihan(props: { label: string; nilai: boolean; mati?: boolean; onUbah: (nilai: boolean) => void }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is the control inside
    <label className="flex items-center gap-2">
      <Checkbox
        checked={props.nilai}
        disabled={props.mati}
        onCheckedChange={(isi) => props.onUbah(isi === true)}
      />
      {props.label}
    </label>
  )
}
