'use client'

import { useSearchParams } from 'next/navigation'
import { useT } from '../bahasa-context'
import { AkunForm } from './akun-form'

/** Back to where one came from, but never to another site. */
const tujuan = (ke: string | null): string =>
  ke?.startsWith('/') && !ke.startsWith('//') && !ke.includes('\\') ? ke : '/proyek'

export function MasukForm() {
  const ke = tujuan(useSearchParams().get('ke'))
  return (
    <AkunForm
      judul="masuk"
      kirim="masuk"
      jalur="/sign-in/email"
      isian={[
        { nama: 'email', label: 'email', jenis: 'email', lengkapi: 'username' },
        { nama: 'password', label: 'kata_sandi', jenis: 'password', lengkapi: 'current-password' },
      ]}
      body={({ email, password }) => ({ email, password })}
      selesai={() => location.assign(ke)}
      kaki={[
        { ke: '/daftar', teks: 'buat_akun' },
        { ke: '/lupa-sandi', teks: 'lupa_sandi' },
      ]}
    />
  )
}

export function DaftarForm() {
  const ke = tujuan(useSearchParams().get('ke'))
  return (
    <AkunForm
      judul="buat_akun"
      kirim="daftar"
      jalur="/sign-up/email"
      isian={[
        { nama: 'name', label: 'nama', jenis: 'text', lengkapi: 'name' },
        { nama: 'email', label: 'email', jenis: 'email', lengkapi: 'username' },
        { nama: 'password', label: 'kata_sandi_min', jenis: 'password', lengkapi: 'new-password', min: 8 },
      ]}
      body={({ name, email, password }) => ({ name, email, password })}
      selesai={() => location.assign(ke)}
      kaki={[{ ke: '/masuk', teks: 'sudah_punya_akun' }]}
    />
  )
}

export function LupaSandiForm() {
  const t = useT()
  const terkirim = useSearchParams().has('terkirim')
  return (
    <AkunForm
      judul="lupa_sandi"
      kirim="kirim_tautan"
      jalur="/request-password-reset"
      isian={[{ nama: 'email', label: 'email', jenis: 'email', lengkapi: 'username' }]}
      body={({ email }) => ({ email, redirectTo: '/atur-ulang' })}
      selesai={() => location.assign('/lupa-sandi?terkirim')}
      catatan={terkirim ? t('tautan_terkirim') : t('lupa_sandi_penjelasan')}
      kaki={[{ ke: '/masuk', teks: 'kembali_masuk' }]}
    />
  )
}

export function AturUlangForm() {
  const token = useSearchParams().get('token') ?? ''
  return (
    <AkunForm
      judul="atur_ulang_sandi"
      kirim="simpan_sandi"
      jalur="/reset-password"
      isian={[
        {
          nama: 'newPassword',
          label: 'kata_sandi_baru',
          jenis: 'password',
          lengkapi: 'new-password',
          min: 8,
        },
      ]}
      body={({ newPassword }) => ({ newPassword, token })}
      selesai={() => location.assign('/masuk')}
      kaki={[{ ke: '/masuk', teks: 'kembali_masuk' }]}
    />
  )
}
