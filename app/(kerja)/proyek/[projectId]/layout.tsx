import type { ReactNode } from 'react'
import { Ruang } from '@/components/rab/bingkai/ruang'
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
    <Ruang projectId={project.id} nama={project.nama}>
      {children}
    </Ruang>
  )
}
