import type { Metadata } from 'next'
import { ProfilLembar } from '@/components/rab/profil/profil-lembar'
import { getProfil } from '@/lib/operations/profil/get-profil'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Profil proyek' }

export default async function Page({ params }: { params: Promise<{ projectId: string }> }) {
  return <ProfilLembar profil={await load(getProfil, await params)} />
}
