import { ambilLain, type Lain, type TakTerambil } from './ambil-lain'
import { gabungan, type Tunggu } from './antrean'
import { sendable } from './apply-local'
import { type JenisTulis, partsOf } from './perubahan'
import type { ProjectStore } from './project-store'
import { type Konflik, type Penulis, rebase } from './rebase'
import type { Sel } from './sel'

export interface Tersusul {
  antrean: Tunggu[]
  konflik: Konflik[]
  /** Cells that show something else now. */
  beda: Sel[]
  /** Whose change it is, where it is another's. */
  oleh: (sel: Sel) => string | null
}

const TAK_DIKENAL: Penulis = { oleh: null, at: null }

/**
 * Brings the store to what the server has, and what waits on top of it: cells that others have changed as well come
 * back as conflicts.
 */
export async function susul(
  store: ProjectStore,
  menunggu: () => { antrean: readonly Tunggu[]; konflik: readonly Konflik[] },
): Promise<Tersusul | TakTerambil> {
  const lain = await ambilLain(store.project.id, store.project.revision)
  if (typeof lain === 'string') return lain
  // Read only now: people type while the answer is on its way.
  const { antrean, konflik: lama } = menunggu()
  const hilang = keepGone(store, [...antrean, ...lama.map(({ punyaku }) => ({ perubahan: punyaku }))])
  const beda = put(store, lain)
  const penulis = lain.jenis === 'semua' ? null : writersOf(lain.lain)
  const { antrean: jadi, konflik } = rebase({
    antrean,
    konflik: lama,
    rows: store.rows,
    penulisOf: (jenis, id) => (penulis ? penulis.get(`${jenis}:${id}`) : TAK_DIKENAL),
    pulihkan: (jenis, id) => hilang.get(`${jenis}:${id}`),
  })
  store.apply(gabungan(jadi))
  const oleh = ({ jenis, id }: Sel) => penulis?.get(`${jenis}:${id}`)?.oleh ?? null
  return { antrean: jadi, konflik, beda, oleh }
}

function put(store: ProjectStore, lain: Lain): Sel[] {
  if (lain.jenis === 'sebagian') return store.gabung(lain.lain)
  store.reset(lain.isi)
  return []
}

/** Rows with edits that wait or clash, as they are here: should somebody have removed one, it can be made again. */
function keepGone(
  { rows }: ProjectStore,
  antrean: readonly Pick<Tunggu, 'perubahan'>[],
): Map<string, Record<string, unknown>> {
  const kept = new Map<string, Record<string, unknown>>()
  for (const { perubahan } of antrean) {
    for (const [jenis, isi] of partsOf(perubahan)) {
      for (const { id } of isi.ubah ?? []) {
        const row = rows[jenis].get(id)
        if (row) kept.set(`${jenis}:${id}`, sendable(rows, jenis, { ...row }))
      }
    }
  }
  return kept
}

/** Who wrote each row last. */
function writersOf({ ubah, hapus, set }: Extract<Lain, { jenis: 'sebagian' }>['lain']): Map<string, Penulis> {
  const penulis = new Map<string, Penulis>()
  for (const [jenis, rows] of Object.entries(ubah))
    for (const { id } of Array.isArray(rows) ? rows : rows ? [rows] : [])
      penulis.set(`${jenis}:${id}`, TAK_DIKENAL)
  for (const [jenis, ids] of Object.entries(hapus))
    for (const id of ids ?? []) penulis.set(`${jenis as JenisTulis}:${id}`, TAK_DIKENAL)
  for (const { oleh, at, baris } of set) {
    for (const { tabel, id } of baris)
      if (penulis.has(`${tabel}:${id}`)) penulis.set(`${tabel}:${id}`, { oleh: oleh?.nama ?? null, at })
  }
  return penulis
}
