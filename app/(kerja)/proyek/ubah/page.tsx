import type { Metadata } from 'next'
import { UbahLembar } from '@/components/rab/banyak/ubah-lembar'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { PROYEK_BERDAMPINGAN } from '@/lib/contracts/project'
import { findProjects } from '@/lib/operations/project/find-projects'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Ubah proyek' }

export default async function Page({ searchParams }: { searchParams: Promise<{ id?: string }> }) {
  const { id = '' } = await searchParams
  const diminta = String(id).split(',').filter(Boolean)
  const { items } = await load(findProjects, { ids: diminta.slice(0, PROYEK_BERDAMPINGAN).join(',') })
  return (
    <KepalaAkun penuh>
      <UbahLembar items={items} diminta={diminta.length} />
    </KepalaAkun>
  )
}
