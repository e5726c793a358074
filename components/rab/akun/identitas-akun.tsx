'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useOrang } from '../orang-context'
import { usePanggil } from './use-panggil'

/** The name that others see, saved when the field is left. The e-mail is what one signs in with. */
export function IdentitasAkun() {
  const t = useT()
  const orang = useOrang()
  const { panggil } = usePanggil()
  const [galat, setGalat] = useState<string | null>(null)
  const simpan = async (teks: string) => {
    const nama = teks.trim()
    setGalat(nama === '' ? t('wajib_diisi') : null)
    if (nama === '' || nama === orang.nama) return
    const hasil = await panggil('PATCH', '/api/v1/akun', { nama })
    if (hasil.ok) toast.success(t('nama_disimpan'))
  }
  return (
    <Kartu judul={t('identitas')}>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('nama')} hint={t('nama_petunjuk')} error={galat}>
          {(control) => (
            <Input
              {...control}
              key={orang.nama}
              defaultValue={orang.nama}
              maxLength={100}
              autoComplete="name"
              onBlur={(event) => void simpan(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
            />
          )}
        </Field>
        <Field label={t('email')} hint={t('email_petunjuk')}>
          {(control) => <Input {...control} value={orang.email} readOnly />}
        </Field>
      </div>
    </Kartu>
  )
}
