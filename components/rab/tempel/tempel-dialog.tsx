'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { controlClass } from '@/components/ui/input'
import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { useT } from '../bahasa-context'
import { bacaTabel } from './baca-tabel'

/** What a pasted text comes to: a question on how its figures are written, or a preview with what would be written. */
export type Pratinjau =
  | { jenis: 'tanya'; contoh: string }
  | { jenis: 'isi'; ringkas: string; isi: ReactNode; bisa: boolean; pakai: string }

interface Props {
  judul: string
  petunjuk: string
  baca: (tabel: readonly (readonly string[])[], konvensi: Konvensi | null) => Pratinjau
  onPakai: (tabel: readonly (readonly string[])[], konvensi: Konvensi | null) => void
  onTutup: () => void
}

/** A place to paste a table in, with what will become of it before anything is written. */
export function TempelDialog({ judul, petunjuk, baca, onPakai, onTutup }: Props) {
  const t = useT()
  const [teks, setTeks] = useState('')
  const [konvensi, setKonvensi] = useState<Konvensi | null>(null)
  const tabel = bacaTabel(teks)
  const hasil = tabel.length === 0 ? null : baca(tabel, konvensi)
  const siap = hasil?.jenis === 'isi' && hasil.bisa
  return (
    <Dialog open onOpenChange={(buka) => buka || onTutup()}>
      <DialogContent title={judul} tutup={t('tutup')} className="max-w-3xl">
        <Field label={t('tempel_di_sini')} hint={petunjuk}>
          {(control) => (
            <textarea
              {...control}
              rows={6}
              spellCheck={false}
              value={teks}
              onChange={(event) => {
                setTeks(event.target.value)
                setKonvensi(null)
              }}
              className={`${controlClass} whitespace-pre py-1.5 font-mono`}
            />
          )}
        </Field>
        {hasil?.jenis === 'tanya' && (
          <div role="alert" className="mt-3 rounded-md bg-warn-soft p-3">
            <p className="mb-2">{t('tempel_tanya', { contoh: hasil.contoh })}</p>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => setKonvensi('id')}>{t('tempel_titik_ribuan')}</Button>
              <Button onClick={() => setKonvensi('en')}>{t('tempel_titik_desimal')}</Button>
            </div>
          </div>
        )}
        {hasil?.jenis === 'isi' && (
          <>
            <p aria-live="polite" className="mt-3 mb-1 font-semibold">
              {hasil.ringkas}
            </p>
            <div className="max-h-72 overflow-auto rounded-md border border-line">{hasil.isi}</div>
          </>
        )}
        <DialogFooter>
          <Button varian="polos" onClick={onTutup}>
            {t('batal')}
          </Button>
          <Button varian="primer" disabled={!siap} onClick={() => onPakai(tabel, konvensi)}>
            {siap ? hasil.pakai : t('tempel_pakai')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
