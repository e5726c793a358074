import type { Metadata } from 'next'
import { HargaLembar } from '@/components/rab/harga/harga-lembar'

export const metadata: Metadata = { title: 'Harga item' }

export default function Page() {
  return <HargaLembar />
}
