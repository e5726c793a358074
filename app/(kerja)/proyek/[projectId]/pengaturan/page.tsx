import type { Metadata } from 'next'
import { PengaturanLembar } from '@/components/rab/pengaturan/pengaturan-lembar'

export const metadata: Metadata = { title: 'Pengaturan' }

export default function Page() {
  return <PengaturanLembar />
}
