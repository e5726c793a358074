import { isKunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { urutanList } from '@/lib/domain/urutan'
import { hitungParameter } from '@/lib/domain/volume/hitung-parameter'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { inOrder } from '../lembar/rows'
import { bacaTabel } from '../tempel/baca-tabel'
import { kolomTabel } from '../tempel/kolom-tabel'

const NAMA = /^[a-z_][a-z0-9_]*$/i
const KOLOM = { nama: /^nama|^name/i, nilai: /^nilai|^value/i, satuan: /^sat|^unit/i, label: /^label|^ket/i }
const URUT = ['nama', 'nilai', 'satuan', 'label'] as const

type Isi = Record<(typeof URUT)[number], string>

/** The parameters as rows of a table, formulas as they were typed. */
export function parameterKeTabel({ rows }: ProjectStore, locale: Locale): string[][] {
  return [
    [...URUT],
    ...inOrder(rows.parameter.values()).map(({ nama, nilai, satuan, label }) => [
      nama,
      nilai.startsWith('=') ? nilai : formatAngka(nilai, { locale }),
      satuan ?? '',
      label ?? '',
    ]),
  ]
}

/** As the estimate document has them. */
export const parameterKeJson = ({ rows }: ProjectStore): string =>
  JSON.stringify(
    inOrder(rows.parameter.values()).map(({ nama, nilai, satuan, label }) => ({
      nama,
      nilai,
      ...(satuan && { satuan }),
      ...(label && { label }),
    })),
    null,
    2,
  )

interface Hasil {
  perubahan: Perubahan
  baru: number
  ubah: number
  /** Why nothing is to be written. */
  salah: string[]
}

/** A file of parameters (JSON, CSV): those of a name that is there get the new value, others are made. All or nothing. */
export function parameterDariBerkas(store: ProjectStore, teks: string, locale: Locale): Hasil {
  const salah: string[] = []
  const ada = new Map([...store.rows.parameter.values()].map((row) => [row.nama.toLowerCase(), row]))
  const akhir = inOrder(store.rows.parameter.values()).at(-1)?.urutan ?? null
  const isi = isiOf(teks)
  const keys = urutanList(isi.length, akhir)
  const baru = []
  const ubah = []
  const jadi = new Map([...ada].map(([kunci, { nama, nilai }]) => [kunci, { nama, nilai }]))
  for (const [n, satu] of isi.entries()) {
    const nilai = nilaiOf(satu.nilai, locale)
    const tolak = NAMA.test(satu.nama) ? nilai.salah : t(locale, 'nama_parameter_salah')
    if (tolak !== null) {
      salah.push(t(locale, 'baris_salah', { nomor: n + 1, isi: satu.nama, sebab: tolak }))
      continue
    }
    const fields = { nilai: nilai.teks, satuan: satu.satuan || null, label: satu.label || null }
    const lama = ada.get(satu.nama.toLowerCase())
    if (lama) ubah.push({ id: lama.id, ...fields })
    else baru.push({ id: newRowId(), nama: satu.nama, urutan: keys[n] ?? '', ...fields })
    jadi.set(satu.nama.toLowerCase(), { nama: satu.nama, nilai: nilai.teks })
  }
  for (const [nama, galat] of hitungParameter([...jadi.values()]).galat) {
    const { pesan, params } = galatRumus('', galat)
    salah.push(`${nama}: ${t(locale, pesan, params)}`)
  }
  const bagian = { ...(baru.length > 0 && { baru }), ...(ubah.length > 0 && { ubah }) }
  return { perubahan: { parameter: bagian }, baru: baru.length, ubah: ubah.length, salah }
}

function nilaiOf(teks: string, locale: Locale): { teks: string; salah: string | null } {
  if (teks.startsWith('=')) return { teks, salah: null }
  const angka = readAngka(teks)
  if (!angka.ok) return { teks, salah: t(locale, isKunciPesan(angka.kode) ? angka.kode : 'BUKAN_ANGKA') }
  return angka.ambigu
    ? { teks, salah: t(locale, 'angka_mendua', { contoh: teks }) }
    : { teks: angka.nilai, salah: null }
}

function isiOf(teks: string): Isi[] {
  const json = daftarJson(teks)
  if (json) return json
  const { di, isi } = kolomTabel(bacaTabel(teks), KOLOM)
  const tanpa = Object.keys(di).length === 0
  return isi.map(
    (baris) =>
      Object.fromEntries(URUT.map((kolom, n) => [kolom, baris[tanpa ? n : (di[kolom] ?? -1)] ?? ''])) as Isi,
  )
}

/** A list of parameters, or a document that has one; null where it is no JSON. Decimals are text with a point there. */
function daftarJson(teks: string): Isi[] | null {
  try {
    const isi: unknown = JSON.parse(teks)
    const daftar = Array.isArray(isi) ? isi : (isi as { parameter?: unknown }).parameter
    if (!Array.isArray(daftar)) return []
    return daftar.map((satu: Record<string, unknown>) => {
      const nilai = String(satu.nilai ?? '')
      return {
        nama: String(satu.nama ?? ''),
        nilai: nilai.startsWith('=') ? nilai : nilai.replace('.', ',').replace(/(,\d{3})$/, '$10'),
        satuan: String(satu.satuan ?? ''),
        label: String(satu.label ?? ''),
      }
    })
  } catch {
    return null
  }
}
