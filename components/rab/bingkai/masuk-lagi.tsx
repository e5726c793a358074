'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { callAuth } from '../akun/call-auth'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'

/** A session that has ended is renewed right here, by the same person: the page and what waits on it stay. */
export function MasukLagi() {
  const t = useT()
  const { sync } = useLembar()
  const [sibuk, setSibuk] = useState(false)
  const [galat, setGalat] = useState<string | null>(null)
  const masuk = async (form: FormData) => {
    setSibuk(true)
    const password = String(form.get('password') ?? '')
    const jawaban = await callAuth('/sign-in/email', { email: sync.orang.email, password })
    setSibuk(false)
    if (!jawaban.ok) return setGalat(t(jawaban.status === 401 ? 'sandi_salah' : 'koneksi_terputus'))
    setGalat(null)
    toast.success(t('sesi_pulih'))
    await sync.flush()
  }
  return (
    <Dialog open>
      <DialogContent
        title={t('sesi_habis')}
        description={t('sesi_habis_isi')}
        tutup={t('tutup')}
        onEscapeKeyDown={(event) => event.preventDefault()}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void masuk(new FormData(event.currentTarget))
          }}
        >
          <Field label={t('email')}>
            {(control) => <Input {...control} value={sync.orang.email} readOnly autoComplete="username" />}
          </Field>
          <Field label={t('kata_sandi')} error={galat} className="mt-3">
            {(control) => (
              <Input
                {...control}
                name="password"
                type="password"
                required
                autoFocus
                autoComplete="current-password"
              />
            )}
          </Field>
          <DialogFooter>
            <Button varian="primer" type="submit" loading={sibuk}>
              {t('masuk_lagi')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
