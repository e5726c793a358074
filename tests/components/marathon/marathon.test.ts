import { describe, expect, it, vi } from 'vitest'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { Sync } from '@/components/rab/lembar/sync'
import { getAuth } from '@/lib/auth/auth'
import type { IsiView } from '@/lib/contracts/isi'
import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { getIsi } from '@/lib/operations/project/get-isi'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { CONTOH, useDatabase } from '../../setup/contoh'
import { halaman, type Jaringan, pasangBrowser } from './browser-stubs'
import { acakDari, editAcak } from './edits'

vi.stubEnv('RATE_LIMIT_WRITE', '1000000/60')
vi.stubEnv('RATE_LIMIT_READ', '1000000/60')

const EDIT = 1000
const ORANG = ['Ani', 'Budi', 'Cici']
const jeda = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Test = ReturnType<typeof useDatabase>

/** A page of a person of their own, invited to the example project. */
async function buka(test: Test, nama: string, bagikan: boolean) {
  const email = `${nama.toLowerCase()}-marathon@contoh.id`
  const { headers, response } = await getAuth().api.signUpEmail({
    body: { email, name: nama, password: 'sandi-panjang' },
    returnHeaders: true,
  })
  const cookie = headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
  if (bagikan) await test.as('owner', addAnggota, { projectId: CONTOH, email, peran: 'editor' })
  const isi = (await test.as('owner', getIsi, { projectId: CONTOH })) as IsiView
  const orang = { id: response.user.id, nama, email, admin: false }
  return halaman.run({ cookie }, () => {
    const sync = new Sync(new ProjectStore(isi), orang)
    const berhenti = sync.mulai()
    const dalam = <T>(kerja: () => T): T => halaman.run({ cookie }, kerja)
    return { nama, sync, store: sync.store, dalam, berhenti, jejak: [] as string[], buang: 0 }
  })
}
type Halaman = Awaited<ReturnType<typeof buka>>

/** Choices a person makes when asked. */
function putuskan({ sync, dalam }: Halaman, acak: () => number): void {
  dalam(() => {
    for (const konflik of sync.konflik()) sync.selesaikan(konflik, acak() < 0.5 ? 'punyaku' : 'punyanya')
  })
}

async function reda(semua: readonly Halaman[], acak: () => number): Promise<void> {
  for (let putaran = 0; putaran < 200; putaran++) {
    for (const satu of semua) {
      putuskan(satu, acak)
      await satu.dalam(() => satu.sync.flush())
      if (satu.sync.state().jenis === 'galat') {
        satu.buang++
        await satu.dalam(() => satu.sync.buang())
      }
    }
    const revisi = new Set(semua.map(({ store }) => store.project.revision))
    if (
      revisi.size === 1 &&
      semua.every(({ sync }) => sync.state().jenis === 'tersimpan' && sync.konflik().length === 0)
    )
      return
    await jeda(20)
  }
  throw new Error(`tidak reda: ${JSON.stringify(semua.map(({ sync }) => sync.state()))}`)
}

/** The rows as people see them: without stamps, and measurement rows by what they measure. */
function gambar({ rows }: ProjectStore) {
  const bersih = (map: ReadonlyMap<string, object>) =>
    Object.fromEntries([...map].map(([id, row]) => [id, { ...row, revision: 0 }]))
  const ukuran = [...rows.pengukuran.values()]
    .map(({ id: _, urutan: _u, revision: _r, ...isi }) => JSON.stringify(isi))
    .sort()
  const { pengukuran: _, ...lain } = rows
  return { ...Object.fromEntries(Object.entries(lain).map(([jenis, map]) => [jenis, bersih(map)])), ukuran }
}

describe('an editing marathon', () => {
  const test = useDatabase()

  it('1,000 mixed edits of three pages over a bad network: all end alike, and undo leads back to the start', async () => {
    const jaringan: Jaringan = { acak: acakDari(7), gagal: true, panggilan: 0 }
    pasangBrowser(jaringan)
    const awal = await test.as('owner', getDocument, { projectId: CONTOH })
    const semua: Halaman[] = []
    for (const nama of ORANG) semua.push(await buka(test, nama, true))
    const [{ project: { revision: mulai } = { revision: 0 } } = {}] = [
      (await test.as('owner', getIsi, { projectId: CONTOH })) as IsiView,
    ]
    const acak = acakDari(42)
    let konflik = 0
    for (let n = 0; n < EDIT; n++) {
      const satu = semua[Math.floor(acak() * semua.length)] as Halaman
      const perubahan = editAcak(satu.store, acak, String(n))
      if (perubahan) satu.dalam(() => satu.sync.edit(perubahan))
      if (acak() < 0.4) void satu.dalam(() => satu.sync.flush())
      if (acak() < 0.3) await jeda(Math.floor(acak() * 8))
      konflik += satu.sync.konflik().length
      if (acak() < 0.2) putuskan(satu, acak)
      if (satu.sync.state().jenis === 'galat') {
        satu.buang++
        await satu.dalam(() => satu.sync.buang())
      }
    }
    jaringan.gagal = false
    await reda(semua, acak)
    for (const { berhenti } of semua) berhenti()

    const isi = (await test.as('owner', getIsi, { projectId: CONTOH })) as IsiView
    const server = gambar(new ProjectStore(isi))
    const rekap = JSON.parse(JSON.stringify(await test.as('owner', getRekap, { projectId: CONTOH })))
    for (const { store, nama } of semua) {
      expect(gambar(store), nama).toEqual(server)
      expect(store.total().ringkasan.total, nama).toBe(rekap.total)
    }
    expect(isi.project.revision - mulai).toBeGreaterThan(50)
    expect(konflik).toBeGreaterThan(0)
    console.log(
      `marathon: ${isi.project.revision - mulai} change set, ${jaringan.panggilan} panggilan, ${konflik} bentrokan, ${semua.reduce((n, s) => n + s.buang, 0)} ditolak`,
    )

    for (let revision = isi.project.revision; revision > mulai; revision--)
      await test.as('owner', undoRiwayat, { projectId: CONTOH, revision })
    expect(await test.as('owner', getDocument, { projectId: CONTOH })).toEqual(awal)
  }, 180_000)
})
