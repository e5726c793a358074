import { ProjectStore } from '@/components/rab/lembar/project-store'
import { Sync } from '@/components/rab/lembar/sync'
import { getAuth } from '@/lib/auth/auth'
import type { IsiView } from '@/lib/contracts/isi'
import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { getIsi } from '@/lib/operations/project/get-isi'
import { CONTOH, type useDatabase } from '../../setup/contoh'
import { halaman } from './browser-stubs'

type Test = ReturnType<typeof useDatabase>

/** A page of a person of their own, invited to the example project. */
export async function buka(test: Test, nama: string) {
  const email = `${nama.toLowerCase()}-marathon@contoh.id`
  const { headers, response } = await getAuth().api.signUpEmail({
    body: { email, name: nama, password: 'sandi-panjang' },
    returnHeaders: true,
  })
  const cookie = headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
  await test.as('owner', addAnggota, { projectId: CONTOH, email, peran: 'editor' })
  const isi = (await test.as('owner', getIsi, { projectId: CONTOH })) as IsiView
  const orang = { id: response.user.id, nama, email, admin: false }
  return halaman.run({ cookie }, () => {
    const sync = new Sync(new ProjectStore(isi), orang)
    const berhenti = sync.mulai()
    const dalam = <T>(kerja: () => T): T => halaman.run({ cookie }, kerja)
    return {
      nama,
      sync,
      store: sync.store,
      dalam,
      berhenti,
      ketikan: new Map<string, string>(),
      /** What was done here and chosen, to be read when something is missing. */
      jejak: [] as string[],
      buang: 0,
    }
  })
}
export type Halaman = Awaited<ReturnType<typeof buka>>
