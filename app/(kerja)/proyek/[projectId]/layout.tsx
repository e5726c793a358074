import type { ReactNode } from 'react'
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
  return (
    <>
      {/* Under way while the scripts are: the browser hands this answer to the fetch of useMuatLembar. */}
      <link rel="preload" as="fetch" href={alamatIsi(project.id)} crossOrigin="anonymous" />
      <Ruang projectId={project.id} nama={project.nama}>
        {children}
      </Ruang>
    </>
  )
}
