import type { Metadata } from 'next'
import { Suspense } from 'react'
import { MasukForm } from '@/components/rab/akun/masuk-form'

export const metadata: Metadata = { title: 'Masuk' }

export default function Page() {
  return (
    <Suspense>
      <MasukForm />
    </Suspense>
  )
}
