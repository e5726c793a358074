'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'

/** A key or a secret itself, to be taken along now. */
export function RahasiaSekali({
  nama,
  rahasia,
  onClose,
}: {
  nama: string
  rahasia: string
  onClose: () => void
}) {
  const t = useT()
  const [tersalin, setTersalin] = useState(false)
  const salin = () =>
    navigator.clipboard.writeText(rahasia).then(
      () => setTersalin(true),
      () => toast.warning(t('salin_sendiri')),
    )
  return (
    <div className="flex flex-col gap-3">
      <Field label={nama}>
        {(control) => (
          <Input
            {...control}
            value={rahasia}
            readOnly
            spellCheck={false}
            className="font-mono"
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <DialogFooter>
        <Button varian="primer" onClick={() => void salin()}>
          {tersalin ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          {t(tersalin ? 'tersalin' : 'salin')}
        </Button>
        <Button varian="garis" onClick={onClose}>
          {t('sudah_disimpan')}
        </Button>
      </DialogFooter>
    </div>
  )
}
