import type { Metadata } from 'next'
import { AnalisaLembar } from '@/components/rab/analisa/analisa-lembar'

export const metadata: Metadata = { title: 'Analisa' }

export default function Page() {
  return <AnalisaLembar />
}
