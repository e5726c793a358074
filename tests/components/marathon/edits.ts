import type { Perubahan } from '@/components/rab/lembar/perubahan'
import type { ProjectStore } from '@/components/rab/lembar/project-store'
import { inOrder } from '@/components/rab/lembar/rows'
import { urutanBetween } from '@/lib/domain/urutan'

/** A generator of numbers from 0 to 1 that is the same for the same seed. */
export function acakDari(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Satu = (dunia: { store: ProjectStore; acak: () => number; nomor: string }) => Perubahan | null

const pilih = <T>(isi: readonly T[], acak: () => number): T | undefined =>
  isi[Math.floor(acak() * isi.length)]
const ubahPekerjaan =
  (isi: (acak: () => number, nomor: string) => object): Satu =>
  ({ store, acak, nomor }) => {
    const row = pilih([...store.rows.pekerjaan.values()], acak)
    return row ? { pekerjaan: { ubah: [{ id: row.id, ...isi(acak, nomor) }] } } : null
  }
const angka = (acak: () => number) => (acak() * 100).toFixed(3)

/** What people do in an estimate, the commonest most often. */
const RAGAM: readonly Satu[] = [
  ubahPekerjaan((acak) => ({ volume: angka(acak) })),
  ubahPekerjaan((acak) => ({ volume: angka(acak) })),
  ubahPekerjaan((_, nomor) => ({ uraian: `Uraian ${nomor}` })),
  ubahPekerjaan((_, nomor) => ({ uraian: `Uraian ${nomor}` })),
  ubahPekerjaan((acak) => ({ volumeFormula: `=panjang*${Math.floor(acak() * 9) + 1}` })),
  ubahPekerjaan((acak) => ({ pengukuran: [{ uraian: 'Sisi', jumlah: '2', panjang: angka(acak) }] })),
  ubahPekerjaan((acak) => ({ markupPercent: acak() < 0.5 ? null : '12.50' })),
  ({ store, acak }) => {
    const row = pilih([...store.rows.hargaItem.values()], acak)
    const hargaSatuan = `${Math.floor(acak() * 90_000) + 1000}.00`
    return row ? { hargaItem: { ubah: [{ id: row.id, hargaSatuan }] } } : null
  },
  ({ store, acak }) => {
    const row = pilih([...store.rows.komponen.values()], acak)
    return row ? { komponen: { ubah: [{ id: row.id, koefisien: acak().toFixed(6) }] } } : null
  },
  ({ store, acak }) => {
    const row = pilih([...store.rows.parameter.values()], acak)
    return row ? { parameter: { ubah: [{ id: row.id, nilai: angka(acak) }] } } : null
  },
  ({ store, acak, nomor }) => {
    const judul = pilih([...store.rows.klasifikasi.values()], acak)
    const analisa = pilih([...store.rows.analisa.values()], acak)
    if (!judul) return null
    const saudara = inOrder([...store.rows.pekerjaan.values()].filter((r) => r.klasifikasiId === judul.id))
    const baru = {
      id: `n-${nomor}`,
      klasifikasiId: judul.id,
      uraian: `Uraian ${nomor}`,
      analisaId: analisa?.id ?? null,
      urutan: urutanBetween(saudara.at(-1)?.urutan ?? null, null),
    }
    return { pekerjaan: { baru: [baru] } }
  },
  ({ store, acak }) => {
    const row = store.rows.pekerjaan.size > 12 ? pilih([...store.rows.pekerjaan.values()], acak) : undefined
    return row ? { pekerjaan: { hapus: [row.id] } } : null
  },
  ({ store, acak }) => {
    const rows = inOrder(store.rows.pekerjaan.values())
    const row = pilih(rows, acak)
    const judul = pilih([...store.rows.klasifikasi.values()], acak)
    if (!row || !judul) return null
    const saudara = inOrder(rows.filter((r) => r.klasifikasiId === judul.id && r.id !== row.id))
    const urutan = urutanBetween(null, saudara[0]?.urutan ?? null)
    return { pekerjaan: { ubah: [{ id: row.id, klasifikasiId: judul.id, urutan }] } }
  },
]

/** One edit of a person, as their page stands now. */
export function editAcak(store: ProjectStore, acak: () => number, nomor: string): Perubahan | null {
  return pilih(RAGAM, acak)?.({ store, acak, nomor }) ?? null
}
