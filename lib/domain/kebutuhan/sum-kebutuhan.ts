import { pow10, SKALA, toScaled } from '../decimal'
import { rowsOf } from '../rekap/csr'
import { buildIndex, type RekapIndex } from '../rekap/rekap-index'
import type { HargaItemRow, PekerjaanRow, RekapInput } from '../rekap/types'

export type OpsiKebutuhan = {
  /** only these pekerjaan */
  pekerjaan?: ReadonlySet<string>
  /** percent of each pekerjaan's volume (2 digits), by id; one that is not named counts 0 */
  porsi?: ReadonlyMap<string, string>
}

export type BarisKebutuhan = { sumber: HargaItemRow | PekerjaanRow; jumlah: bigint; harga: bigint | null }

const PERSEN = 4
const JUTA = 1_000_000n

/**
 * Quantities in the order of first use, in units of 10^-skala; harga in hundredths of a rupiah. The demand for
 * each analysis is summed from the pekerjaan, then handed down to its bundles, users before used.
 */
export function sumKebutuhan(
  input: RekapInput,
  opsi: OpsiKebutuhan,
): { baris: BarisKebutuhan[]; skala: number } {
  const index = buildIndex(input)
  const terdalam = index.tingkat.reduce((a, b) => Math.max(a, b), 0)
  // volume 3, percent 4, koefisien 6 for the row itself and for each level of bundles
  const skala = SKALA.volume + PERSEN + SKALA.koefisien * (terdalam + 1)
  const perlu = new Array<bigint>(input.analisa.length).fill(0n)
  const dipilih: Dipilih[] = []
  for (const p of index.urutanPekerjaan) {
    const volume = volumeOf(input.pekerjaan[p] as PekerjaanRow, opsi)
    if (volume === null) continue
    const jumlah = volume * pow10(SKALA.koefisien * terdalam)
    const a = index.dipakai[p] as number
    if (a >= 0) perlu[a] = (perlu[a] as bigint) + jumlah
    dipilih.push({ p, a, jumlah: jumlah * JUTA })
  }
  const jumlahItem = handDown(index, perlu)
  const baris = orderFirstUse(index, dipilih).map((dari): BarisKebutuhan => {
    if (typeof dari === 'number') {
      const sumber = input.hargaItem[dari] as HargaItemRow
      return { sumber, jumlah: jumlahItem[dari] as bigint, harga: orNull(sumber.hargaSatuan) }
    }
    const sumber = input.pekerjaan[dari.p] as PekerjaanRow
    return {
      sumber,
      jumlah: dari.jumlah,
      harga: sumber.analisaId === null ? orNull(sumber.hargaLangsung) : null,
    }
  })
  return { baris: baris.filter(({ sumber, harga }) => 'kategori' in sumber || harga !== null), skala }
}

type Dipilih = { p: number; a: number; jumlah: bigint }
const orNull = (harga: string | null) => (harga === null ? null : toScaled(harga, SKALA.harga))

/** Volume x share at scale 3 + 4; null when the pekerjaan is not chosen. */
function volumeOf(row: PekerjaanRow, opsi: OpsiKebutuhan): bigint | null {
  if (opsi.pekerjaan && !opsi.pekerjaan.has(row.id)) return null
  const porsi = opsi.porsi ? opsi.porsi.get(row.id) : '100'
  if (porsi === undefined) return null
  return toScaled(row.volume, SKALA.volume) * toScaled(porsi, SKALA.persen)
}

// d levels down a demand has at most 7 + 6d digits of the 7 + 6 x terdalam kept: the division leaves no rest
function handDown(index: RekapIndex, perlu: bigint[]): bigint[] {
  const { urutanAnalisa, ofAnalisa, putus, item, sub, koefisien } = index
  const jumlah = new Array<bigint>(index.kategori.length).fill(0n)
  for (let at = urutanAnalisa.length - 1; at >= 0; at--) {
    const a = urutanAnalisa[at] as number
    const banyak = perlu[a] as bigint
    if (putus[a] || banyak === 0n) continue
    for (const k of rowsOf(ofAnalisa, a)) {
      const isi = banyak * (koefisien[k] as bigint)
      const i = item[k] as number
      const s = sub[k] as number
      if (i >= 0) jumlah[i] = (jumlah[i] as bigint) + isi
      else if (s >= 0 && !putus[s]) perlu[s] = (perlu[s] as bigint) + isi / JUTA
    }
  }
  return jumlah
}

/** Harga items, and pekerjaan without analisa, in the order in which the estimate first comes to them. */
function orderFirstUse(index: RekapIndex, dipilih: Dipilih[]): (number | Dipilih)[] {
  const hasil: (number | Dipilih)[] = []
  const dilihatItem = new Uint8Array(index.kategori.length)
  const dilihat = new Uint8Array(index.putus)
  const visit = (a: number) => {
    if (dilihat[a]) return
    dilihat[a] = 1
    for (const k of rowsOf(index.ofAnalisa, a)) {
      const i = index.item[k] as number
      const s = index.sub[k] as number
      if (s >= 0) visit(s)
      if (i < 0 || dilihatItem[i]) continue
      dilihatItem[i] = 1
      hasil.push(i)
    }
  }
  for (const satu of dipilih) {
    if (satu.a < 0) hasil.push(satu)
    else visit(satu.a)
  }
  return hasil
}
