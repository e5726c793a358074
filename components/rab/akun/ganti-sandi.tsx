'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useOrang } from '../orang-context'
import { type AuthAnswer, callAuth } from './call-auth'

type Isian = 'lama' | 'baru' | 'ulang'
type Galat = Partial<Record<Isian, KunciPesan>>

const ISIAN: readonly [Isian, KunciPesan, 'current-password' | 'new-password'][] = [
  ['lama', 'sandi_lama', 'current-password'],
  ['baru', 'sandi_baru', 'new-password'],
  ['ulang', 'sandi_ulang', 'new-password'],
]

function sebab({ status, code }: Extract<AuthAnswer, { ok: false }>): Galat {
  if (code === 'INVALID_PASSWORD') return { lama: 'sandi_salah' }
  if (code.startsWith('PASSWORD_TOO_')) return { baru: 'sandi_pendek' }
  if (status === 429) return { lama: 'terlalu_sering_masuk' }
  return { lama: status === 0 ? 'koneksi_terputus' : 'galat_dalam' }
}

/** The old password is asked for; everybody else who is signed in with it is signed out. */
export function GantiSandi() {
  const t = useT()
  const router = useRouter()
  const { email } = useOrang()
  const form = useRef<HTMLFormElement>(null)
  const [sibuk, setSibuk] = useState(false)
  const [galat, setGalat] = useState<Galat>({})
  const ganti = async () => {
    if (!form.current) return
    const isi = new FormData(form.current)
    const [lama, baru, ulang] = ISIAN.map(([nama]) => String(isi.get(nama) ?? ''))
    if (baru !== ulang) return setGalat({ ulang: 'sandi_tak_sama' })
    setSibuk(true)
    const body = { currentPassword: lama, newPassword: baru, revokeOtherSessions: true }
    const jawaban = await callAuth('/change-password', body)
    setSibuk(false)
    if (!jawaban.ok) return setGalat(sebab(jawaban))
    setGalat({})
    form.current.reset()
    toast.success(t('sandi_diganti'))
    router.refresh()
  }
  return (
    <Kartu judul={t('ganti_sandi')} saran={t('ganti_sandi_saran')}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          void ganti()
        }}
        className="grid items-start gap-3 sm:grid-cols-3"
      >
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        {ISIAN.map(([nama, label, lengkapi]) => {
          const kunci = galat[nama]
          return (
            <Field
              key={nama}
              label={t(label)}
              error={kunci ? t(kunci) : null}
              hint={nama === 'baru' && t('sandi_min')}
            >
              {(control) => (
                <Input
                  {...control}
                  name={nama}
                  type="password"
                  required
                  minLength={nama === 'lama' ? undefined : 8}
                  maxLength={200}
                  autoComplete={lengkapi}
                />
              )}
            </Field>
          )
        })}
        <div className="col-span-full">
          <Button type="submit" varian="garis" loading={sibuk}>
            {t('ganti_sandi')}
          </Button>
        </div>
      </form>
    </Kartu>
  )
}
