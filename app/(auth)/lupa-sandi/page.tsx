import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LupaSandiForm } from '@/components/rab/akun/masuk-form'

export const metadata: Metadata = { title: 'Lupa kata sandi' }

export default function Page() {
  return (
    <Suspense>
      <LupaSandiForm />
    </Suspense>
  )
}
