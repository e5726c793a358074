'use client'

import { type ReactNode, useState } from 'react'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { useT } from '../bahasa-context'
import { RahasiaSekali } from './rahasia-sekali'

interface Props {
  judul: string
  /** Said once it is there: that it is shown this one time. */
  sekali: string
  nama: string
  isian: (onJadi: (rahasia: string) => void) => ReactNode
  onClose: () => void
}

/** Something new that has a secret: its form, then the secret, which a press beside the dialog does not close. */
export function RahasiaDialog({ judul, sekali, nama, isian, onClose }: Props) {
  const t = useT()
  const [rahasia, setRahasia] = useState<string | null>(null)
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent
        title={judul}
        description={rahasia === null ? undefined : sekali}
        tutup={t('tutup')}
        onPointerDownOutside={(event) => rahasia !== null && event.preventDefault()}
      >
        {rahasia === null ? (
          isian(setRahasia)
        ) : (
          <RahasiaSekali nama={nama} rahasia={rahasia} onClose={onClose} />
        )}
      </DialogContent>
    </Dialog>
  )
}
