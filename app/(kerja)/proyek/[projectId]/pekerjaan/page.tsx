import type { Metadata } from 'next'
import { PekerjaanLembar } from '@/components/rab/pekerjaan/pekerjaan-lembar'

export const metadata: Metadata = { title: 'Pekerjaan' }

export default function Page() {
  return <PekerjaanLembar />
}
