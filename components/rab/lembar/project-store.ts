import type { IsiView } from '@/lib/contracts/isi'
import type { PerubahanLain } from '@/lib/contracts/perubahan-lain'
import type { PricingView, ProjectView } from '@/lib/contracts/project'
import { createRekapEngine, type RekapEngine } from '@/lib/domain/rekap/rekap-engine'
import type { Ringkasan } from '@/lib/domain/rekap/types'
import { applyLocal } from './apply-local'
import { barisProyek, proyekDari } from './baris-proyek'
import { gabungLain } from './gabung-lain'
import { Indeks } from './indeks'
import { type Perubahan, partsOf } from './perubahan'
import { type BarisOf, groupBy, inOrder, type Pohon, type Rows, rekapInputOf, rowsOf, treeOf } from './rows'
import type { Sel } from './sel'

export interface Total {
  ringkasan: Ringkasan
  /** Change of the rounded total by the last edit, or by what is being typed; whole rupiah. */
  selisih: bigint
}

/**
 * The rows of one project in this browser: server truth with unsent edits on top, and the rekap engine kept in step.
 * Screens subscribe to rows (`jenis:id`), to `struktur`, to `total`, to `baris` (rows changed, not only a preview) and to
 * `semua`; snapshots are immutable data.
 */
export class ProjectStore {
  project: ProjectView
  rows: Rows
  engine: RekapEngine
  #tree: Pohon | null = null
  #ukuran: Map<string, BarisOf<'pengukuran'>[]> | null = null
  #total: Total
  /** The total without what is being typed. */
  #tetap: Total
  #indeks: Indeks | null = null
  readonly #listeners = new Map<string, Set<() => void>>()
  readonly #versions = new Map<string, number>()
  #epoch = 0
  #intip: PricingView | null = null

  constructor(isi: IsiView) {
    this.project = isi.project
    this.rows = rowsOf(isi)
    this.engine = createRekapEngine(rekapInputOf(this.rows, isi.project.pricing))
    this.#tetap = { ringkasan: this.engine.ringkasan(), selisih: 0n }
    this.#total = this.#tetap
  }

  /** The project as far as this browser has seen it. */
  setRevision(revision: number): void {
    this.project = { ...this.project, revision }
  }

  /** This browser's picture is not to be trusted any more: the next question asks for all rows. */
  lupakan(): void {
    this.setRevision(0)
  }

  /** Puts what others have written in the place of these rows; unsent edits are put on top by the caller. */
  gabung({ revision, ubah, hapus }: PerubahanLain): Sel[] {
    const { project, ...rows } = ubah
    const { kena, struktur, beda } = gabungLain(this.rows, {
      ubah: { ...rows, ...(project && { project: [barisProyek(project)] }) },
      hapus,
    })
    this.project = { ...(project ?? this.project), revision }
    this.#show(kena, struktur)
    return beda
  }

  /** Everything anew from the server; unsent edits are put on top by the caller. */
  reset(isi: IsiView): void {
    this.project = isi.project
    this.rows = rowsOf(isi)
    this.#rebuild()
    this.#emitAll()
  }

  get tree(): Pohon {
    this.#tree ??= treeOf(this.rows)
    return this.#tree
  }

  /** Measurement rows of a line, in order. */
  ukuranOf(pekerjaanId: string): BarisOf<'pengukuran'>[] {
    this.#ukuran ??= groupBy(inOrder(this.rows.pengukuran.values()), (row) => row.pekerjaanId)
    return this.#ukuran.get(pekerjaanId) ?? []
  }

  /** Which rows use which. */
  get indeks(): Indeks {
    this.#indeks ??= new Indeks(this.rows)
    return this.#indeks
  }

  total = (): Total => this.#total

  /** Applies an edit at once; gives what takes it back. */
  apply(perubahan: Perubahan): Perubahan {
    const { balik, kena, struktur } = applyLocal(this.rows, perubahan)
    const baris = this.rows.project.get(this.project.id)
    if (perubahan.project && baris) this.project = proyekDari(this.project, baris)
    this.#show(kena, struktur)
    return balik
  }

  #show(kena: ReadonlySet<string>, struktur: boolean): void {
    this.#ukuran = null
    if (struktur) {
      this.#rebuild()
      this.#emitAll()
      return
    }
    const touched = new Set(kena)
    for (const key of kena) for (const other of this.#recompute(key)) touched.add(other)
    this.#emit(touched.add('baris'))
    this.#refreshTotal({ diketik: false })
  }

  /** Shows what a figure would do while it is typed: the engine moves, the rows do not. */
  preview(set: (engine: RekapEngine) => { pekerjaan: string[]; klasifikasi: string[] }): void {
    const { pekerjaan, klasifikasi } = set(this.engine)
    this.#emit(
      new Set([...pekerjaan.map((id) => `pekerjaan:${id}`), ...klasifikasi.map((id) => `klasifikasi:${id}`)]),
    )
    this.#refreshTotal({ diketik: true })
  }

  /** What the totals would be with other percents or roundings; nothing shown moves. */
  coba(ubah: Partial<PricingView>): Ringkasan {
    this.engine.setPricing({ ...this.pricing(), ...ubah })
    const ringkasan = this.engine.ringkasan()
    this.engine.setPricing(this.pricing())
    return ringkasan
  }

  /** Percents and roundings that the totals shown stand on: the project's, or those being typed. */
  pricing = (): PricingView => this.#intip ?? this.project.pricing

  /** Shows what percents and roundings would do while they are typed; null: those of the project. */
  intipHarga(ubah: Partial<PricingView> | null): void {
    this.#intip = ubah && { ...this.project.pricing, ...ubah }
    this.preview((engine) => engine.setPricing(this.pricing()))
  }

  /** Grows whenever something under one of the keys changed: tells a kept view that it is old. */
  versionOf(keys: readonly string[]): number {
    let sum = this.#epoch
    for (const key of keys) sum += this.#versions.get(key) ?? 0
    return sum
  }

  subscribe(key: string, listener: () => void): () => void {
    const set = this.#listeners.get(key) ?? new Set()
    this.#listeners.set(key, set)
    set.add(listener)
    return () => {
      set.delete(listener)
      // Rows come by and go: one that nobody looks at any more leaves nothing.
      if (set.size === 0 && this.#listeners.get(key) === set) this.#listeners.delete(key)
    }
  }

  /** A row whose look changed for a reason outside of its data (being saved, refused). */
  touch(keys: Iterable<string>): void {
    this.#emit(new Set(keys))
  }

  #recompute(key: string): string[] {
    const [jenis = '', id = ''] = split(key)
    const moved = this.#set(jenis, id)
    if (!moved) return []
    return [
      ...moved.pekerjaan.map((p) => `pekerjaan:${p}`),
      ...moved.klasifikasi.map((k) => `klasifikasi:${k}`),
      ...(jenis === 'project' ? ['project'] : []),
    ]
  }

  #set(jenis: string, id: string) {
    const { rows, engine } = this
    if (jenis === 'hargaItem') return engine.setHarga(id, rows.hargaItem.get(id)?.hargaSatuan ?? null)
    if (jenis === 'komponen') return engine.setKoefisien(id, rows.komponen.get(id)?.koefisien ?? '0')
    if (jenis === 'project') return engine.setPricing(this.project.pricing)
    if (jenis !== 'pekerjaan') return null
    const row = rows.pekerjaan.get(id)
    if (!row) return null
    const moved = [
      engine.setVolume(id, row.volume),
      engine.setMarkup(id, row.markupPercent),
      engine.setHargaLangsung(id, row.hargaLangsung),
    ]
    return { pekerjaan: moved.flatMap((m) => m.pekerjaan), klasifikasi: moved.flatMap((m) => m.klasifikasi) }
  }

  #rebuild(): void {
    this.#tree = null
    this.#indeks = null
    this.#ukuran = null
    this.engine = createRekapEngine(rekapInputOf(this.rows, this.project.pricing))
    this.#refreshTotal({ diketik: false })
  }

  #refreshTotal({ diketik }: { diketik: boolean }): void {
    const ringkasan = this.engine.ringkasan()
    const beda = wholeOf(ringkasan.dibulatkan) - wholeOf(this.#tetap.ringkasan.dibulatkan)
    const baru = { ringkasan, selisih: beda === 0n ? this.#tetap.selisih : beda }
    if (!diketik) this.#tetap = baru
    const { ringkasan: lama, selisih } = this.#total
    if (
      lama.dibulatkan === ringkasan.dibulatkan &&
      lama.total === ringkasan.total &&
      selisih === baru.selisih
    )
      return
    this.#total = baru
    this.#emit(new Set(['total']))
  }

  #emit(rows: Set<string>): void {
    const keys = [...rows, 'semua']
    for (const key of keys) this.#versions.set(key, (this.#versions.get(key) ?? 0) + 1)
    for (const key of keys) for (const listener of this.#listeners.get(key) ?? []) listener()
  }

  #emitAll(): void {
    this.#epoch++
    for (const set of this.#listeners.values()) for (const listener of set) listener()
  }
}

const wholeOf = (rupiah: string): bigint => BigInt(rupiah.split('.')[0] ?? '0')
const split = (key: string): [string, string] => {
  const at = key.indexOf(':')
  return [key.slice(0, at), key.slice(at + 1)]
}

/** Cells that a change speaks of, as `jenis:id`. */
export const keysOf = (perubahan: Perubahan): string[] =>
  partsOf(perubahan).flatMap(([jenis, isi]) => [
    ...(isi.ubah ?? []).map((row) => `${jenis}:${row.id}`),
    ...(isi.baru ?? []).map((row) => `${jenis}:${row.id ?? ''}`),
  ])
