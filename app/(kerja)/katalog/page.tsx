import type { Metadata } from 'next'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { KatalogLembar } from '@/components/rab/katalog/katalog-lembar'
import { listEdisi } from '@/lib/operations/katalog/list-edisi'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Katalog' }

export default async function Page() {
  const { items } = await load(listEdisi, {})
  return (
    <KepalaAkun>
      <KatalogLembar edisi={items} />
    </KepalaAkun>
  )
}
