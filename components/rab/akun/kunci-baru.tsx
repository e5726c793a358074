'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'
import { useT } from '../bahasa-context'
import type { PilihanProyek } from './pilihan-proyek'
import { RahasiaDialog } from './rahasia-dialog'
import { usePanggil } from './use-panggil'

const CAKUPAN = ['read', 'export', 'write'] as const

/** A new key: what it may do, where, until when. Then the key itself, this one time. */
export function KunciBaru({ proyek, onClose }: { proyek: readonly PilihanProyek[]; onClose: () => void }) {
  const t = useT()
  return (
    <RahasiaDialog
      judul={t('kunci_baru')}
      sekali={t('kunci_sekali')}
      nama={t('kunci_api')}
      isian={(onJadi) => <Isian proyek={proyek} onJadi={onJadi} onClose={onClose} />}
      onClose={onClose}
    />
  )
}

function Isian({
  proyek,
  onJadi,
  onClose,
}: {
  proyek: readonly PilihanProyek[]
  onJadi: (kunci: string) => void
  onClose: () => void
}) {
  const t = useT()
  const { sibuk, panggil } = usePanggil()
  const [terpilih, setTerpilih] = useState<ReadonlySet<string>>(new Set())
  const [sebagian, setSebagian] = useState(false)
  const buat = async (form: FormData) => {
    const teks = (nama: string) => String(form.get(nama) ?? '').trim()
    const hasil = await panggil<{ kunci: string }>('POST', '/api/v1/akun/kunci', {
      nama: teks('nama'),
      cakupan: teks('cakupan'),
      kedaluwarsa: teks('kedaluwarsa') || null,
      proyek: sebagian ? [...terpilih] : null,
    })
    if (hasil.ok) onJadi(hasil.data.kunci)
  }
  const centang = (id: string, on: boolean) =>
    setTerpilih(new Set(on ? [...terpilih, id] : [...terpilih].filter((satu) => satu !== id)))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void buat(new FormData(event.currentTarget))
      }}
      className="flex flex-col gap-3"
    >
      <Field label={t('nama')} hint={t('nama_kunci_petunjuk')}>
        {(control) => <Input {...control} name="nama" required maxLength={100} />}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('cakupan')}>
          {(control) => (
            <Select {...control} name="cakupan" defaultValue="read">
              {CAKUPAN.map((satu) => (
                <option key={satu} value={satu}>
                  {t(`cakupan_${satu}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('berlaku_sampai')} hint={t('kosong_tanpa_batas')}>
          {(control) => <Input {...control} name="kedaluwarsa" type="date" />}
        </Field>
      </div>
      <Field label={t('proyek')}>
        {(control) => (
          <Select
            {...control}
            value={sebagian ? 'sebagian' : 'semua'}
            onChange={({ target }) => setSebagian(target.value === 'sebagian')}
          >
            <option value="semua">{t('semua_proyek')}</option>
            <option value="sebagian">{t('proyek_tertentu')}</option>
          </Select>
        )}
      </Field>
      {sebagian && (
        <fieldset
          aria-label={t('proyek_tertentu')}
          className="max-h-48 overflow-y-auto rounded-md border border-line p-2"
        >
          {proyek.map(({ id, nama }) => (
            <Label key={id} className="flex min-h-8 items-center gap-2 font-normal">
              <Checkbox
                aria-label={nama}
                checked={terpilih.has(id)}
                onCheckedChange={(on) => centang(id, on === true)}
              />
              <span className="min-w-0 truncate">{nama}</span>
            </Label>
          ))}
        </fieldset>
      )}
      <DialogFooter>
        <Button varian="polos" onClick={onClose}>
          {t('batal')}
        </Button>
        <Button type="submit" varian="primer" loading={sibuk} disabled={sebagian && terpilih.size === 0}>
          {t('buat_kunci')}
        </Button>
      </DialogFooter>
    </form>
  )
}
