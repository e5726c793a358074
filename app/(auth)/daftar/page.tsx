import type { Metadata } from 'next'
import { Suspense } from 'react'
import { DaftarForm } from '@/components/rab/akun/masuk-form'

export const metadata: Metadata = { title: 'Daftar' }

export default function Page() {
  return (
    <Suspense>
      <DaftarForm />
    </Suspense>
  )
}
