import type { Metadata } from 'next'
import { RincianLembar } from '@/components/rab/rincian/rincian-lembar'

export const metadata: Metadata = { title: 'Rincian' }

export default function Page() {
  return <RincianLembar />
}
