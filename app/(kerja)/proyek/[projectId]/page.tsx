import { redirect } from 'next/navigation'

export default async function Page({ params }: { params: Promise<{ projectId: string }> }) {
  redirect(`/proyek/${(await params).projectId}/pekerjaan`)
}
