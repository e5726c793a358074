import type { Metadata } from 'next'
import { VolumeLembar } from '@/components/rab/volume/volume-lembar'

export const metadata: Metadata = { title: 'Volume' }

export default function Page() {
  return <VolumeLembar />
}
