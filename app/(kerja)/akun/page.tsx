import type { Metadata } from 'next'
import { AkunLembar } from '@/components/rab/akun/akun-lembar'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { listKunci } from '@/lib/operations/kunci/list-kunci'
import { listProjects } from '@/lib/operations/project/list-projects'
import { listSesi } from '@/lib/operations/sesi/list-sesi'
import { listWebhook } from '@/lib/operations/webhook/list-webhook'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Akun' }

/** As many projects as one would choose from in a list. */
const PILIHAN = 200

export default async function Page() {
  const [sesi, kunci, proyek, webhook] = await Promise.all([
    load(listSesi, {}),
    load(listKunci, {}),
    load(listProjects, { arsip: 'semua', limit: PILIHAN }),
    load(listWebhook, {}),
  ])
  return (
    <KepalaAkun>
      <AkunLembar
        sesi={sesi.items}
        kunci={kunci.items}
        webhook={webhook.items}
        proyek={proyek.items.map(({ id, nama }) => ({ id, nama }))}
      />
    </KepalaAkun>
  )
}
