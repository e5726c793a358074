import type { JenisBaris } from '@/lib/domain/jenis-baris'
import { type BarisOf, groupBy, inOrder, type Rows } from './rows'

/**
 * Which rows use which, found once for all while no row is made, removed or pointed elsewhere. It holds ids: a row
 * edited in place is given as it is now.
 */
export class Indeks {
  readonly #grup = new Map<string, ReadonlyMap<unknown, readonly { id: string }[]>>()

  constructor(private readonly rows: Rows) {}

  /** Komponen of an analysis, in order. */
  komponenOf = (analisaId: string): BarisOf<'komponen'>[] => this.#find('komponen', 'analisaId', analisaId)

  /** Komponen that use a resource, in order. */
  komponenDari = (hargaItemId: string): BarisOf<'komponen'>[] =>
    this.#find('komponen', 'hargaItemId', hargaItemId)

  /** Komponen that use an analysis as a bundle, in order. */
  bundelDari = (analisaId: string): BarisOf<'komponen'>[] => this.#find('komponen', 'subAnalisaId', analisaId)

  /** Lines that an analysis prices, in order. */
  pekerjaanOf = (analisaId: string): BarisOf<'pekerjaan'>[] => this.#find('pekerjaan', 'analisaId', analisaId)

  /** How many komponen use a resource. */
  banyakDari = (hargaItemId: string): number =>
    this.#grupOf('komponen', 'hargaItemId').get(hargaItemId)?.length ?? 0

  #find<J extends JenisBaris>(jenis: J, bidang: keyof BarisOf<J> & string, id: string): BarisOf<J>[] {
    const rows = this.rows[jenis] as Map<string, BarisOf<J>>
    const milik = this.#grupOf(jenis, bidang).get(id) ?? []
    return inOrder(milik.flatMap((row) => rows.get(row.id) ?? []))
  }

  #grupOf<J extends JenisBaris>(jenis: J, bidang: keyof BarisOf<J> & string) {
    const kunci = `${jenis}.${bidang}`
    const rows = this.rows[jenis] as Map<string, BarisOf<J>>
    const grup = this.#grup.get(kunci) ?? groupBy(rows.values(), (row) => row[bidang] as unknown)
    this.#grup.set(kunci, grup)
    return grup
  }
}
