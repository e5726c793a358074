import type { Metadata } from 'next'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { DaftarProyek } from '@/components/rab/proyek/daftar-proyek'
import { listProjects } from '@/lib/operations/project/list-projects'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Proyek' }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ q?: string; arsip?: string }>
}) {
  const { q = '', arsip } = await searchParams
  const { items } = await load(listProjects, {
    ...(q && { q }),
    arsip: arsip === 'ya' ? 'ya' : 'tidak',
    limit: 200,
  })
  return (
    <KepalaAkun>
      <DaftarProyek items={items} q={q} arsip={arsip === 'ya'} />
    </KepalaAkun>
  )
}
