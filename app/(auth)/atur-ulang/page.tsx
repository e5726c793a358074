import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AturUlangForm } from '@/components/rab/akun/masuk-form'

export const metadata: Metadata = { title: 'Atur ulang kata sandi' }

export default function Page() {
  return (
    <Suspense>
      <AturUlangForm />
    </Suspense>
  )
}
