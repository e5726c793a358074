import type { ReactNode } from 'react'
import { Ruang } from '@/components/rab/bingkai/ruang'
import { getAkun } from '@/lib/operations/akun/get-akun'
import { getProject } from '@/lib/operations/project/get-project'
import { load } from '@/lib/transport/load'

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ projectId: string }>
}) {
  const [project, orang] = await Promise.all([load(getProject, await params), load(getAkun, {})])
  return (
    <Ruang projectId={project.id} nama={project.nama} orang={orang}>
      {children}
    </Ruang>
  )
}
