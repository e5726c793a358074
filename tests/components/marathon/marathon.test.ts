import { describe, expect, it, vi } from 'vitest'
import type { Perubahan } from '@/components/rab/lembar/perubahan'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import type { IsiView } from '@/lib/contracts/isi'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { getIsi } from '@/lib/operations/project/get-isi'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { CONTOH, useDatabase } from '../../setup/contoh'
import { type Jaringan, pasangBrowser } from './browser-stubs'
import { buka, type Halaman } from './buka'
import { acakDari, editAcak } from './edits'

vi.stubEnv('RATE_LIMIT_WRITE', '1000000/60')
vi.stubEnv('RATE_LIMIT_READ', '1000000/60')

const EDIT = 1000
const ORANG = ['Ani', 'Budi', 'Cici']
const jeda = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Choices a person makes when asked. */
function putuskan({ sync, dalam, ketikan, jejak }: Halaman, acak: () => number): void {
  dalam(() => {
    for (const konflik of sync.konflik()) {
      const pilihan = acak() < 0.5 ? 'punyaku' : 'punyanya'
      jejak.push(`${pilihan} ${JSON.stringify(konflik)}`)
      sync.selesaikan(konflik, pilihan)
      if (pilihan === 'punyanya') ketikan.delete(konflik.sel.id)
    }
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
  const keadaan = semua.map(({ nama, sync, store }) => ({
    nama,
    revision: store.project.revision,
    ...sync.state(),
    konflik: sync.konflik(),
  }))
  throw new Error(`tidak reda: ${JSON.stringify(keadaan)}`)
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

/** The last name each row was given here; a row removed here has none. */
function catat({ ketikan, jejak }: Halaman, perubahan: Perubahan | null): void {
  if (perubahan) jejak.push(JSON.stringify(perubahan))
  for (const { id, uraian } of perubahan?.pekerjaan?.ubah ?? [])
    if (uraian !== undefined) ketikan.set(id, uraian)
  for (const id of perubahan?.pekerjaan?.hapus ?? []) ketikan.delete(id)
}

describe('an editing marathon', () => {
  const test = useDatabase()

  it('1,000 mixed edits of three pages over a bad network: all end alike, and undo leads back to the start', async () => {
    const jaringan: Jaringan = { acak: acakDari(7), gagal: true, panggilan: 0 }
    pasangBrowser(jaringan)
    const awal = await test.as('owner', getDocument, { projectId: CONTOH })
    const semua: Halaman[] = []
    for (const nama of ORANG) semua.push(await buka(test, nama))
    const [{ project: { revision: mulai } = { revision: 0 } } = {}] = [
      (await test.as('owner', getIsi, { projectId: CONTOH })) as IsiView,
    ]
    const acak = acakDari(42)
    let konflik = 0
    for (let n = 0; n < EDIT; n++) {
      const satu = semua[Math.floor(acak() * semua.length)] as Halaman
      const perubahan = editAcak(satu.store, acak, String(n))
      if (perubahan) satu.dalam(() => satu.sync.edit(perubahan))
      catat(satu, perubahan)
      if (acak() < 0.4) void satu.dalam(() => satu.sync.flush())
      await jeda(Math.floor(acak() * 12))
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

    // What somebody typed last into a name was written by them, whatever became of it later.
    const tertulis = await test.database.client<
      { teks: string }[]
    >`select distinct after->>'uraian' as teks from change_row where tabel = 'pekerjaan'`
    const ada = new Set(tertulis.map(({ teks }) => teks))
    for (const { ketikan, buang, nama, jejak } of semua) {
      const hilang = [...ketikan].filter(([, teks]) => !ada.has(teks))
      const baris = jejak.filter((satu) => hilang.some(([id]) => satu.includes(`"${id}"`)))
      if (hilang.length > buang * 20) expect(hilang, `${nama}: ${baris.join('\n')}`).toEqual([])
    }

    for (let revision = isi.project.revision; revision > mulai; revision--)
      await test.as('owner', undoRiwayat, { projectId: CONTOH, revision })
    expect(await test.as('owner', getDocument, { projectId: CONTOH })).toEqual(awal)
  }, 180_000)
})
