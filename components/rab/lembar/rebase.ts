import type { Tunggu } from './antrean'
import { type JenisTulis, type Perubahan, partsOf } from './perubahan'
import type { Rows } from './rows'
import {
  barisSel,
  bidangOf,
  type IsiSel,
  isiSel,
  kunciSel,
  nilaiSel,
  SEMUA,
  type Sel,
  selDari,
  selOf,
} from './sel'

/** The same cell changed here and by somebody else: both are kept until a person chooses. */
export interface Konflik {
  sel: Sel
  /** Sets the cell as it was typed here, or removes the row. */
  punyaku: Perubahan
  /** The row as it was here, in the form that makes it again, where their change removed it. */
  asal: Readonly<Record<string, unknown>> | null
  teksku: string
  /** null: their change removed the row. */
  teksnya: string | null
  oleh: string | null
  at: string | null
}

export interface Penulis {
  oleh: string | null
  at: string | null
}

interface Bahan {
  antrean: readonly Tunggu[]
  /** Clashes of before that nobody has decided. */
  konflik: readonly Konflik[]
  /** What the server has, as far as it was written since; other rows may have what waits on top. */
  rows: Rows
  /** Who wrote the row last, where it was written since this browser's picture; undefined: nobody did. */
  penulisOf: (jenis: JenisTulis, id: string) => Penulis | undefined
  /** A removed row as it was here, in the form that makes it again. */
  pulihkan: (jenis: JenisTulis, id: string) => Record<string, unknown> | undefined
}

type Isi = {
  baru?: ({ id?: string } & Record<string, unknown>)[]
  ubah?: ({ id: string } & Record<string, unknown>)[]
  hapus?: string[]
}

/**
 * What waits, put on top of what others have written meanwhile. A cell that they left alone goes on; one that holds
 * already what was typed is done; one that they changed to something else becomes a conflict and waits for a choice.
 */
export function rebase(bahan: Bahan): { antrean: Tunggu[]; konflik: Konflik[] } {
  const konflik = new Map(bahan.konflik.map((lama) => [kunciSel(lama.sel), segarkan(lama, bahan)]))
  const antrean: Tunggu[] = []
  const akan: Akan = { sel: new Map(), ada: new Map() }
  for (const tunggu of bahan.antrean) {
    const perubahan: Record<string, Isi> = {}
    for (const [jenis, isi] of partsOf(tunggu.perubahan)) {
      const ada = ({ id = '' }: { id?: string }) =>
        akan.ada.get(barisSel({ jenis, id })) ?? isOnServer(bahan, jenis, id)
      const baru = (isi.baru ?? []).filter((row) => !ada(row))
      const terketik = (isi.baru ?? []).filter(ada).map((row) => typedOf(tunggu, jenis, row))
      const ubah = [...terketik, ...(isi.ubah ?? [])].flatMap((patch) =>
        keepPatch({ bahan, akan, tunggu, jenis, patch, konflik }),
      )
      const hapus = (isi.hapus ?? []).filter((id) => keepRemoval({ bahan, akan, tunggu, jenis, id, konflik }))
      if (baru.length + ubah.length + hapus.length === 0) continue
      noteWhatWillBe(akan, tunggu, jenis, { baru, ubah, hapus })
      perubahan[jenis] = {
        ...(baru.length > 0 && { baru }),
        ...(ubah.length > 0 && { ubah }),
        ...(hapus.length > 0 && { hapus }),
      }
    }
    if (Object.keys(perubahan).length > 0) antrean.push(sisa(tunggu, perubahan as Perubahan))
  }
  return { antrean, konflik: [...konflik.values()] }
}

/** What goes on, with what was seen of it alone: a cell that was settled is new ground for the next edit. */
function sisa({ asal, jadi }: Tunggu, perubahan: Perubahan): Tunggu {
  const kunci = new Set(selOf(perubahan).map(kunciSel))
  const baru = new Set(
    partsOf(perubahan).flatMap(([jenis, isi]) => (isi.baru ?? []).map(({ id }) => `${jenis}:${id}`)),
  )
  const only = (isi: IsiSel) =>
    isiSel(Object.entries(isi).filter(([satu]) => kunci.has(satu) || baru.has(barisSel(selDari(satu)))))
  return { perubahan, asal: only(asal), jadi: only(jadi), kunci: null }
}

/** What the change sets that go on before this one will have made: it was typed on top of them. */
interface Akan {
  /** What cells will hold, by kunciSel. */
  sel: Map<string, string | null>
  /** Rows that will be there, having been made, or will not, having been removed. */
  ada: Map<string, boolean>
}

function noteWhatWillBe(akan: Akan, { jadi }: Tunggu, jenis: JenisTulis, isi: Required<Isi>): void {
  for (const sel of selOf({ [jenis]: isi } as Perubahan)) {
    const kunci = kunciSel(sel)
    if (kunci in jadi) akan.sel.set(kunci, jadi[kunci] ?? null)
  }
  for (const { id = '' } of isi.baru) akan.ada.set(barisSel({ jenis, id }), true)
  for (const id of isi.hapus) akan.ada.set(barisSel({ jenis, id }), false)
}

interface Satu {
  bahan: Bahan
  akan: Akan
  tunggu: Tunggu
  jenis: JenisTulis
  konflik: Map<string, Konflik>
}

function keepPatch({
  bahan,
  akan,
  tunggu,
  jenis,
  patch,
  konflik,
}: Satu & { patch: { id: string } & Record<string, unknown> }) {
  const { id, ...fields } = patch
  const penulis = bahan.penulisOf(jenis, id)
  if (!penulis || akan.ada.get(barisSel({ jenis, id }))) return [patch]
  const keep: Record<string, unknown> = {}
  const clash: Record<string, Record<string, unknown>> = {}
  for (const [field, value] of Object.entries(fields)) {
    const sel = { jenis, id, bidang: bidangOf(jenis, field) }
    // As the person saw it before typing: goes on. As it was typed: there already.
    const kunci = kunciSel(sel)
    const nilai = akan.sel.get(kunci) ?? nilaiSel(bahan.rows, sel)
    if (nilai !== null && tunggu.asal[kunci] === nilai) keep[field] = value
    else if (nilai === null || tunggu.jadi[kunci] !== nilai)
      clash[sel.bidang] = { ...clash[sel.bidang], [field]: value }
  }
  for (const [bidang, isi] of Object.entries(clash)) {
    const sel = { jenis, id, bidang }
    const punyaku = { [jenis]: { ubah: [{ id, ...isi }] } } as Perubahan
    const teksku = tunggu.jadi[kunciSel(sel)] ?? ''
    konflik.set(kunciSel(sel), { sel, punyaku, teksku, ...theirs(bahan, sel), ...penulis })
  }
  return Object.keys(keep).length > 0 ? [{ id, ...keep }] : []
}

function theirs({ rows, pulihkan }: Bahan, sel: Sel): Pick<Konflik, 'teksnya' | 'asal'> {
  const teksnya = nilaiSel(rows, sel)
  return { teksnya, asal: (teksnya === null && pulihkan(sel.jenis, sel.id)) || null }
}

/** A clash that waits for its choice while the row is written or removed once more: their side as it is now. */
function segarkan(konflik: Konflik, bahan: Bahan): Konflik {
  const { sel } = konflik
  const penulis = bahan.penulisOf(sel.jenis, sel.id)
  if (!penulis || sel.bidang === SEMUA) return konflik
  const { teksnya, asal } = theirs(bahan, sel)
  return { ...konflik, teksnya, asal: asal ?? konflik.asal, ...penulis }
}

/** What makes the cell as it was typed here, whatever has become of its row by the time of the choice. */
export function pilihanku({ sel: { jenis, id }, punyaku, asal }: Konflik, rows: Rows): Perubahan {
  if (!asal || rows[jenis].has(id)) return punyaku
  const [patch] = (punyaku[jenis] as Isi | undefined)?.ubah ?? []
  return { [jenis]: { baru: [{ ...asal, ...patch }] } } as Perubahan
}

/** Gone already: done. Changed by somebody since it was seen: they are asked first. */
function keepRemoval({ bahan, akan, tunggu, jenis, id, konflik }: Satu & { id: string }): boolean {
  const penulis = bahan.penulisOf(jenis, id)
  if (!penulis || akan.ada.get(barisSel({ jenis, id }))) return true
  if (!bahan.rows[jenis].has(id)) return false
  const sel = { jenis, id, bidang: SEMUA }
  if (tunggu.asal[kunciSel(sel)] === nilaiSel(bahan.rows, sel)) return true
  const punyaku = { [jenis]: { hapus: [id] } } as Perubahan
  konflik.set(kunciSel(sel), { sel, punyaku, asal: null, teksku: '', teksnya: '', ...penulis })
  return false
}

/** Of a row that waits to be made: what was typed into it, and not what came with it. */
function typedOf({ jadi }: Tunggu, jenis: JenisTulis, row: { id?: string } & Record<string, unknown>) {
  const { id = '', ...fields } = row
  const typed = Object.entries(fields).filter(
    ([field]) => kunciSel({ jenis, id, bidang: bidangOf(jenis, field) }) in jadi,
  )
  return { id, ...Object.fromEntries(typed) }
}

/** A new row of this browser that the server has already: the answer was lost, or somebody else made it again, too. */
const isOnServer = ({ penulisOf, rows }: Bahan, jenis: JenisTulis, id: string): boolean =>
  penulisOf(jenis, id) !== undefined && rows[jenis].has(id)
