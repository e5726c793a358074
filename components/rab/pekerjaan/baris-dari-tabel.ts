import { type Locale, t } from '@/lib/bahasa/pesan'
import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { urutanList } from '@/lib/domain/urutan'
import { parameterOf } from '../lembar/apply-local'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { readVolume } from '../lembar/read-cell'
import { angkaBlok, angkaPolos } from '../tempel/angka-blok'
import { kolomTabel } from '../tempel/kolom-tabel'
import { idOf } from './pohon-rows'
import { headingOf } from './ubah-pohon'

const NAMA = {
  kode: /^kode|^code/i,
  uraian: /^uraian|^nama|^pekerjaan|^desc/i,
  satuan: /^sat|^unit/i,
  volume: /^vol|^qty|^quantity/i,
}
const URUT = ['kode', 'uraian', 'satuan', 'volume'] as const
type Kolom = (typeof URUT)[number]

export interface BarisTabel {
  nomor: number
  kode: string
  uraian: string
  satuan: string
  volume: string
  /** Kode of the analysis of this project that prices it. */
  analisa: string | null
  sebab: string | null
}

export type HasilTabel =
  | { jenis: 'tanya'; contoh: string }
  | { jenis: 'baris'; baris: BarisTabel[]; perubahan: Perubahan }

interface Setelan {
  /** The row below which the new ones stand. */
  setelah: string | null
  konvensi: Konvensi | null
  locale: Locale
}

/**
 * Lines of a pasted table (kode, uraian, satuan, volume; by headings where there are any, else in this order; one
 * column alone is uraian). A code that one analysis of the project has takes that analysis.
 */
export function barisDariTabel(
  store: ProjectStore,
  tabel: readonly (readonly string[])[],
  { setelah, konvensi, locale }: Setelan,
): HasilTabel {
  const isi = isiOf(tabel)
  const blok = angkaBlok(
    isi.map(({ volume }) => volume).filter((teks) => teks !== '' && !teks.startsWith('=')),
    konvensi,
  )
  if (!blok.ok) return { jenis: 'tanya', contoh: blok.contoh }
  const tempat = tempatBaru(store, setelah, isi.length)
  const analisa = analisaPerKode(store)
  const baru: NonNullable<NonNullable<Perubahan['pekerjaan']>['baru']> = []
  const baris = isi.map((satu, n): BarisTabel => {
    const teks = satu.volume.startsWith('=') ? satu.volume : angkaPolos(satu.volume, blok.konvensi)
    const volume = readVolume(teks, parameterOf(store.rows), locale)
    const pakai = satu.kode === '' ? undefined : analisa.get(satu.kode.toLowerCase())
    const dasar = { ...satu, nomor: n + 1, analisa: pakai?.kode ?? null }
    if (satu.uraian === '' && !pakai) return { ...dasar, sebab: t(locale, 'wajib_diisi') }
    if (!volume.ok) return { ...dasar, sebab: volume.pesan }
    if (!tempat) return { ...dasar, sebab: t(locale, 'buat_judul_dulu') }
    baru.push({
      id: newRowId(),
      klasifikasiId: tempat.klasifikasiId,
      urutan: tempat.keys[n] ?? '',
      kode: satu.kode,
      uraian: satu.uraian || (pakai?.uraian ?? ''),
      satuan: satu.satuan || (pakai?.satuan ?? ''),
      ...(pakai && { analisaId: pakai.id }),
      ...volume.nilai.patch,
    })
    return { ...dasar, sebab: null }
  })
  return { jenis: 'baris', baris, perubahan: baru.length > 0 ? { pekerjaan: { baru } } : {} }
}

function isiOf(tabel: readonly (readonly string[])[]): Record<Kolom, string>[] {
  const { di, isi } = kolomTabel(tabel, NAMA)
  const sendiri = isi.every((baris) => baris.length === 1)
  const tanpa = Object.keys(di).length === 0
  const posisi = (kolom: Kolom): number => {
    if (!tanpa) return di[kolom] ?? -1
    if (sendiri) return kolom === 'uraian' ? 0 : -1
    return URUT.indexOf(kolom)
  }
  return isi.map(
    (baris) =>
      Object.fromEntries(URUT.map((kolom) => [kolom, baris[posisi(kolom)] ?? ''])) as Record<Kolom, string>,
  )
}

/** Codes that two analyses share say nothing. */
function analisaPerKode({ rows }: ProjectStore) {
  type Analisa = NonNullable<ReturnType<typeof rows.analisa.get>>
  const perKode = new Map<string, Analisa | undefined>()
  for (const row of rows.analisa.values()) {
    const kunci = row.kode.trim().toLowerCase()
    if (kunci !== '') perKode.set(kunci, perKode.has(kunci) ? undefined : row)
  }
  return perKode
}

function tempatBaru(store: ProjectStore, setelah: string | null, banyak: number) {
  const di = setelah === null ? null : idOf(setelah)
  const klasifikasiId = di === null ? (store.tree.judul.get(null)?.at(-1)?.id ?? null) : headingOf(store, di)
  if (klasifikasiId === null) return null
  const saudara = store.tree.baris.get(klasifikasiId) ?? []
  const found = di?.jenis === 'pekerjaan' ? saudara.findIndex(({ id }) => id === di.id) : saudara.length - 1
  const keys = urutanList(banyak, saudara[found]?.urutan ?? null, saudara[found + 1]?.urutan ?? null)
  return { klasifikasiId, keys }
}
