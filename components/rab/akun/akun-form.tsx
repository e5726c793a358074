'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from '../bahasa-context'
import { type AuthAnswer, callAuth } from './call-auth'

interface Isian {
  nama: string
  label: KunciPesan
  jenis: 'email' | 'password' | 'text'
  lengkapi: string
  min?: number
}

interface Props {
  judul: KunciPesan
  kirim: KunciPesan
  isian: readonly Isian[]
  jalur: string
  /** Body of the call, from what was typed. */
  body: (isi: Record<string, string>) => Record<string, unknown>
  selesai: () => void
  catatan?: ReactNode
  kaki?: readonly { ke: string; teks: KunciPesan }[]
}

/** One card for signing up, signing in and passwords: native fields, errors where they arose, what was typed stays. */
export function AkunForm({ judul, kirim, isian, jalur, body, selesai, catatan, kaki = [] }: Props) {
  const t = useT()
  const [sibuk, setSibuk] = useState(false)
  const [salah, setSalah] = useState<KunciPesan | null>(null)
  const submit = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const isi = Object.fromEntries([...new FormData(event.currentTarget)].map(([k, v]) => [k, String(v)]))
    setSibuk(true)
    setSalah(null)
    const answer = await callAuth(jalur, body(isi))
    if (answer.ok) return selesai()
    setSibuk(false)
    setSalah(sebab(answer))
  }
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <div className="w-full max-w-sm rounded-lg border border-line bg-surface p-6 shadow-md">
        <div className="mb-5 flex items-center gap-2.5">
          <span
            aria-hidden
            className="grid size-7 place-items-center rounded-md bg-accent font-bold text-accent-ink"
          >
            R
          </span>
          <h1 className="font-semibold text-lg">{t(judul)}</h1>
        </div>
        {catatan && <p className="mb-3 text-ink-2 text-sm">{catatan}</p>}
        <form onSubmit={submit} className="flex flex-col gap-3">
          {isian.map(({ nama, label, jenis, lengkapi, min }) => (
            <Field key={nama} label={t(label)}>
              {(control) => (
                <Input
                  {...control}
                  name={nama}
                  type={jenis}
                  autoComplete={lengkapi}
                  required
                  minLength={min}
                  className="h-10"
                />
              )}
            </Field>
          ))}
          {salah && (
            <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
              {t(salah)}
            </p>
          )}
          <Button type="submit" varian="primer" ukuran="besar" loading={sibuk}>
            {t(kirim)}
          </Button>
        </form>
        <p className="mt-4 flex flex-wrap justify-between gap-2 text-sm">
          {kaki.map(({ ke, teks }) => (
            <Link key={ke} href={ke as Route} className="text-accent underline-offset-2 hover:underline">
              {t(teks)}
            </Link>
          ))}
        </p>
      </div>
    </main>
  )
}

function sebab({ status, code }: Extract<AuthAnswer, { ok: false }>): KunciPesan {
  if (status === 0) return 'koneksi_terputus'
  if (status === 429) return 'terlalu_sering_masuk'
  if (code === 'INVALID_EMAIL_OR_PASSWORD') return 'masuk_salah'
  if (code.startsWith('USER_ALREADY_EXISTS')) return 'email_sudah_terdaftar'
  if (code === 'PASSWORD_TOO_SHORT') return 'sandi_pendek'
  if (code === 'INVALID_TOKEN') return 'tautan_kedaluwarsa'
  if (code === 'INVALID_EMAIL') return 'email_salah'
  return 'galat_dalam'
}
