import type { Metadata } from 'next'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { PantauLembar } from '@/components/rab/pantau/pantau-lembar'
import { getPantau } from '@/lib/operations/pantau/get-pantau'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Pantau' }

export default async function Page() {
  const pantau = await load(getPantau, {})
  return (
    <KepalaAkun>
      <PantauLembar pantau={pantau} />
    </KepalaAkun>
  )
}
