import type { EstimateDocument } from '@/lib/contracts/dokumen'
import type { Galat } from '@/lib/contracts/galat'
import { findSiklus } from '@/lib/domain/analisa/find-siklus'
import { compareDecimal, fromScaled, toScaled } from '@/lib/domain/decimal'
import { unique } from './check-references'
import { linesOf } from './walk-document'

type Jadwal = NonNullable<EstimateDocument['jadwal']>

/** The schedule of a document against its lines: references, one row a week, sums of at most 100, no circle. */
export function checkJadwal(document: EstimateDocument): Galat[] {
  const jadwal = document.jadwal
  if (!jadwal) return []
  const galat: Galat[] = []
  const lines = new Set([...linesOf(document)].map(({ baris }) => baris.id))
  checkMingguan(jadwal, lines, galat)
  const tahapan = unique(jadwal.tahapan ?? [], 'jadwal.tahapan', galat)
  checkTahapan(jadwal, lines, galat)
  for (const [i, { dari, ke }] of (jadwal.dependensi ?? []).entries()) {
    if (!tahapan.has(dari)) galat.push(missing(`jadwal.dependensi[${i}].dari`, dari))
    if (!tahapan.has(ke)) galat.push(missing(`jadwal.dependensi[${i}].ke`, ke))
  }
  const siklus = findSiklus(jadwal.dependensi ?? [])
  if (siklus)
    galat.push({ path: 'jadwal.dependensi', pesan: 'siklus', params: { jalur: siklus.join(' > ') } })
  return galat
}

const missing = (path: string, id: string): Galat => ({ path, pesan: 'rujukan_tak_ada', params: { id } })

function checkMingguan(jadwal: Jadwal, lines: ReadonlySet<string>, galat: Galat[]): void {
  const seen = new Set<string>()
  const sums = { rencana: new Map<string, bigint>(), realisasi: new Map<string, bigint>() }
  for (const [i, baris] of jadwal.mingguan.entries()) {
    const path = `jadwal.mingguan[${i}]`
    if (!lines.has(baris.pekerjaan)) galat.push(missing(`${path}.pekerjaan`, baris.pekerjaan))
    const key = `${baris.minggu} ${baris.pekerjaan}`
    if (seen.has(key)) galat.push({ path: `${path}.minggu`, pesan: 'sudah_ada' })
    seen.add(key)
    add(sums.rencana, baris.pekerjaan, baris.rencana)
    add(sums.realisasi, baris.pekerjaan, baris.realisasi ?? '0')
  }
  for (const [jenis, sum] of Object.entries(sums)) {
    for (const [id, persen] of sum) {
      const jumlah = fromScaled(persen, 2)
      if (compareDecimal(jumlah, '100') > 0) {
        galat.push({ path: 'jadwal.mingguan', pesan: 'persen_mingguan', params: { jenis, id, jumlah } })
      }
    }
  }
}

function checkTahapan(jadwal: Jadwal, lines: ReadonlySet<string>, galat: Galat[]): void {
  const sums = new Map<string, bigint>()
  for (const [i, tahap] of (jadwal.tahapan ?? []).entries()) {
    const path = `jadwal.tahapan[${i}]`
    if (tahap.mulai && tahap.selesai && tahap.selesai < tahap.mulai) {
      galat.push({ path: `${path}.selesai`, pesan: 'tanggal_terbalik' })
    }
    const seen = new Set<string>()
    for (const [j, { id, proporsi }] of tahap.pekerjaan.entries()) {
      if (!lines.has(id)) galat.push(missing(`${path}.pekerjaan[${j}].id`, id))
      if (seen.has(id)) galat.push({ path: `${path}.pekerjaan[${j}].id`, pesan: 'id_ganda', params: { id } })
      seen.add(id)
      add(sums, id, proporsi)
    }
  }
  for (const [id, persen] of sums) {
    const jumlah = fromScaled(persen, 2)
    if (compareDecimal(jumlah, '100') > 0) {
      galat.push({
        path: 'jadwal.tahapan',
        pesan: 'persen_mingguan',
        params: { jenis: 'proporsi', id, jumlah },
      })
    }
  }
}

const add = (sums: Map<string, bigint>, id: string, persen: string) =>
  sums.set(id, (sums.get(id) ?? 0n) + toScaled(persen, 2))
