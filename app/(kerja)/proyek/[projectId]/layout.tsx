import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { Ruang } from '@/components/rab/bingkai/ruang'
import { alamatIsi } from '@/components/rab/lembar/alamat-isi'
import { getProject } from '@/lib/operations/project/get-project'
import { load } from '@/lib/transport/load'

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ projectId: string }>
}) {
  const project = await load(getProject, await params)
  // Under way while the scripts are: the browser gives this answer to the fetch of useMuatLembar.
  preload(alamatIsi(project.id), { as: 'fetch', crossOrigin: 'anonymous' })
  return (
    <Ruang projectId={project.id} nama={project.nama}>
      {children}
    </Ruang>
  )
}
