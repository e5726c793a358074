import type { Metadata } from 'next'
import { BanyakLembar } from '@/components/rab/banyak/banyak-lembar'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'

export const metadata: Metadata = { title: 'Banyak proyek baru' }

export default function Page() {
  return (
    <KepalaAkun penuh>
      <BanyakLembar />
    </KepalaAkun>
  )
}
