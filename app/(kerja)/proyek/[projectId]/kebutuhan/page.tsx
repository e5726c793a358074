import type { Metadata } from 'next'
import { KebutuhanLembar } from '@/components/rab/kebutuhan/kebutuhan-lembar'

export const metadata: Metadata = { title: 'Rekap kebutuhan' }

export default function Page() {
  return <KebutuhanLembar />
}
