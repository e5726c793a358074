import type { Metadata } from 'next'
import { RekapLembar } from '@/components/rab/rekap/rekap-lembar'

export const metadata: Metadata = { title: 'Rekap RAB' }

export default function Page() {
  return <RekapLembar />
}
