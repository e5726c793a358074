'use client'

import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useLocale, useT } from '../bahasa-context'
import { cetakPersen } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { readFigure } from '../lembar/read-cell'

/** The markup of one line, 0 to 100; without one of its own it follows the project. */
export function MarkupDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const [galat, setGalat] = useState<string | null>(null)
  const row = store.rows.pekerjaan.get(id)
  const kirim = (markupPercent: string | null) => {
    sync.edit({ pekerjaan: { ubah: [{ id, markupPercent }] } })
    onClose()
  }
  const simpan = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const dibaca = readFigure('persen', String(new FormData(event.currentTarget).get('persen')), locale)
    if (dibaca.ok) kirim(dibaca.nilai)
    else setGalat(dibaca.pesan)
  }
  const awal = row?.markupPercent ?? store.project.pricing.markupPercent
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={t('markup_pekerjaan')} description={row?.uraian ?? ''} tutup={t('tutup')}>
        <form onSubmit={simpan}>
          <Field label={t('markup_persen')} error={galat}>
            {(control) => (
              <Input
                {...control}
                name="persen"
                inputMode="decimal"
                defaultValue={cetakPersen(awal, locale)}
                onFocus={(event) => event.currentTarget.select()}
                className="w-28 text-right"
              />
            )}
          </Field>
          <DialogFooter>
            {row?.markupPercent != null && (
              <Button varian="polos" onClick={() => kirim(null)}>
                {t('hapus_markup')}
              </Button>
            )}
            <Button varian="primer" type="submit">
              {t('simpan')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
