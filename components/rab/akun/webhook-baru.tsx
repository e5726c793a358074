'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Peristiwa } from '@/lib/contracts/webhook'
import { useT } from '../bahasa-context'
import { RahasiaDialog } from './rahasia-dialog'
import { usePanggil } from './use-panggil'

const PERISTIWA: readonly Peristiwa[] = ['project.changed', 'job.finished', 'member.added']

/** A new webhook: its address and what it is told of. Then its secret, this one time. */
export function WebhookBaru({ onClose }: { onClose: () => void }) {
  const t = useT()
  return (
    <RahasiaDialog
      judul={t('webhook_baru')}
      sekali={t('webhook_rahasia_sekali')}
      nama={t('webhook_rahasia')}
      isian={(onJadi) => <Isian onJadi={onJadi} onClose={onClose} />}
      onClose={onClose}
    />
  )
}

function Isian({ onJadi, onClose }: { onJadi: (rahasia: string) => void; onClose: () => void }) {
  const t = useT()
  const { sibuk, panggil } = usePanggil()
  const [peristiwa, setPeristiwa] = useState<ReadonlySet<Peristiwa>>(new Set(PERISTIWA))
  const buat = async (form: FormData) => {
    const hasil = await panggil<{ rahasia: string }>('POST', '/api/v1/akun/webhook', {
      nama: String(form.get('nama') ?? '').trim(),
      url: String(form.get('url') ?? '').trim(),
      peristiwa: [...peristiwa],
    })
    if (hasil.ok) onJadi(hasil.data.rahasia)
  }
  const centang = (satu: Peristiwa, ya: boolean) =>
    setPeristiwa(new Set(PERISTIWA.filter((lain) => (lain === satu ? ya : peristiwa.has(lain)))))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void buat(new FormData(event.currentTarget))
      }}
      className="flex flex-col gap-3"
    >
      <Field label={t('kolom_nama')} hint={t('webhook_nama_petunjuk')}>
        {(control) => <Input {...control} name="nama" required maxLength={100} />}
      </Field>
      <Field label={t('webhook_url')}>
        {(control) => (
          <Input {...control} name="url" type="url" required maxLength={2000} placeholder="https://" />
        )}
      </Field>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium text-[13px]">{t('webhook_peristiwa')}</legend>
        {PERISTIWA.map((satu) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the box is the control inside
          <label key={satu} className="flex min-h-6 items-center gap-2">
            <Checkbox checked={peristiwa.has(satu)} onCheckedChange={(ya) => centang(satu, ya === true)} />
            {t(`peristiwa_${satu}`)}
          </label>
        ))}
      </fieldset>
      <DialogFooter>
        <Button varian="polos" onClick={onClose}>
          {t('batal')}
        </Button>
        <Button type="submit" varian="primer" loading={sibuk} disabled={peristiwa.size === 0}>
          {t('webhook_buat')}
        </Button>
      </DialogFooter>
    </form>
  )
}
