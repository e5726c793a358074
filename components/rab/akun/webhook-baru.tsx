'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Peristiwa } from '@/lib/contracts/webhook'
import { useT } from '../bahasa-context'
import { RahasiaSekali } from './rahasia-sekali'
import type { Panggil } from './use-webhook'

const PERISTIWA: readonly Peristiwa[] = ['project.changed', 'job.finished', 'member.added']

interface Props {
  panggil: Panggil
  onClose: () => void
}

/** A new webhook: its address and what it is told of. Then its secret, this one time. */
export function WebhookBaru({ panggil, onClose }: Props) {
  const t = useT()
  const [rahasia, setRahasia] = useState<string | null>(null)
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent
        title={t('webhook_baru')}
        description={rahasia === null ? undefined : t('webhook_rahasia_sekali')}
        tutup={t('tutup')}
      >
        {rahasia === null ? (
          <Isian panggil={panggil} onJadi={setRahasia} onClose={onClose} />
        ) : (
          <RahasiaSekali nama={t('webhook_rahasia')} rahasia={rahasia} onClose={onClose} />
        )}
      </DialogContent>
    </Dialog>
  )
}

function Isian({ panggil, onJadi, onClose }: Props & { onJadi: (rahasia: string) => void }) {
  const t = useT()
  const [sibuk, setSibuk] = useState(false)
  const [peristiwa, setPeristiwa] = useState<ReadonlySet<Peristiwa>>(new Set(PERISTIWA))
  const buat = async (form: FormData) => {
    setSibuk(true)
    const hasil = await panggil<{ rahasia: string }>('POST', '', {
      nama: String(form.get('nama') ?? '').trim(),
      url: String(form.get('url') ?? '').trim(),
      peristiwa: [...peristiwa],
    })
    setSibuk(false)
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
