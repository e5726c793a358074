import type { Metadata } from 'next'
import { FiturPanel } from '@/components/rab/admin/fitur-panel'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { listFitur } from '@/lib/operations/fitur/list-fitur'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Fitur' }

export default async function Page() {
  const { items } = await load(listFitur, {})
  return (
    <KepalaAkun>
      <FiturPanel items={items} />
    </KepalaAkun>
  )
}
