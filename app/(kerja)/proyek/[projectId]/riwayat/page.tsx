import type { Metadata } from 'next'
import { RiwayatLembar } from '@/components/rab/riwayat/riwayat-lembar'

export const metadata: Metadata = { title: 'Riwayat' }

export default function Page() {
  return <RiwayatLembar />
}
