import { type Locale, t } from '@/lib/bahasa/pesan'
import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'
import { KATEGORI, type Kategori } from '@/lib/domain/rekap/types'
import { urutanList } from '@/lib/domain/urutan'
import { parameterOf } from '../lembar/apply-local'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { type Baca, readKoefisien } from '../lembar/read-cell'
import { angkaBlok, angkaPolos } from '../tempel/angka-blok'
import { kolomTabel } from '../tempel/kolom-tabel'
import { sebabTolak } from './bundel'
import { BUNDEL, KEPALA } from './komponen-csv'

const NAMA: Readonly<Record<(typeof KEPALA)[number], RegExp>> = {
  kategori: /^kategori|^category/i,
  kode: /^kode|^code/i,
  uraian: /^uraian|^nama|^desc/i,
  satuan: /^satuan|^unit/i,
  koefisien: /^koef|^coef/i,
}

type Isi = Record<keyof typeof NAMA, string>
type ItemBaru = { id: string; kategori: Kategori; kode: string; uraian: string; satuan: string }
type KomponenBaru = NonNullable<NonNullable<Perubahan['komponen']>['baru']>[number]

interface Hasil {
  perubahan: Perubahan
  banyak: number
  itemBaru: number
  /** Rows that cannot be read, with why; nothing is to be written while there are any. */
  salah: string[]
}

/** Rows of a table as new komponen below those that are there; resources by their key, new ones without a price. */
export function komponenDariTabel(
  store: ProjectStore,
  analisaId: string,
  tabel: readonly (readonly string[])[],
  locale: Locale,
): Hasil {
  const baris = isiOf(tabel)
  const salah: string[] = []
  const blok = angkaBlok(
    baris.map(({ koefisien }) => koefisien).filter((teks) => !teks.startsWith('=')),
    null,
  )
  if (!blok.ok)
    return {
      perubahan: {},
      banyak: 0,
      itemBaru: 0,
      salah: [t(locale, 'angka_mendua', { contoh: blok.contoh })],
    }
  const akhir = store.indeks.komponenOf(analisaId)
  const keys = urutanList(baris.length, akhir.at(-1)?.urutan ?? null)
  const pemilih = new PemilihItem(store)
  const baru: KomponenBaru[] = []
  for (const [n, isi] of baris.entries()) {
    const teks = isi.koefisien.startsWith('=') ? isi.koefisien : angkaPolos(isi.koefisien, blok.konvensi)
    const koefisien = readKoefisien(teks, parameterOf(store.rows), locale)
    const sumber = koefisien.ok ? sumberOf({ store, analisaId, pemilih, locale }, isi) : koefisien
    if (koefisien.ok && sumber.ok)
      baru.push({ id: newRowId(), analisaId, urutan: keys[n] ?? '', ...koefisien.nilai, ...sumber.nilai })
    else if (!sumber.ok)
      salah.push(t(locale, 'baris_salah', { nomor: n + 1, isi: isi.uraian || isi.kode, sebab: sumber.pesan }))
  }
  const items = pemilih.baru
  return {
    perubahan: {
      ...(items.length > 0 && { hargaItem: { baru: items } }),
      ...(baru.length > 0 && { komponen: { baru } }),
    },
    banyak: baru.length,
    itemBaru: items.length,
    salah,
  }
}

function isiOf(tabel: readonly (readonly string[])[]): Isi[] {
  const { di, isi } = kolomTabel(tabel, NAMA)
  const tanpaJudul = Object.keys(di).length === 0
  return isi.map(
    (baris) =>
      Object.fromEntries(
        KEPALA.map((kolom, n) => [kolom, baris[di[kolom] ?? (tanpaJudul ? n : -1)] ?? '']),
      ) as Isi,
  )
}

interface Dunia {
  store: ProjectStore
  analisaId: string
  pemilih: PemilihItem
  locale: Locale
}

function sumberOf(
  { store, analisaId, pemilih, locale }: Dunia,
  { koefisien: _, kategori: jenis, ...isi }: Isi,
): Baca<{ hargaItemId: string } | { subAnalisaId: string }> {
  if (jenis.toUpperCase() === BUNDEL) {
    const sub = [...store.rows.analisa.values()].find(({ kode }) => kode !== '' && kode === isi.kode)
    if (!sub) return { ok: false, pesan: t(locale, 'bundel_tak_ada') }
    const tolak = sebabTolak(store, analisaId, sub.id, locale)
    return tolak === null ? { ok: true, nilai: { subAnalisaId: sub.id } } : { ok: false, pesan: tolak }
  }
  const kategori = KATEGORI.find((satu) => satu === jenis.toUpperCase())
  if (!kategori) return { ok: false, pesan: t(locale, 'kategori_tak_dikenal') }
  if (isi.uraian === '') return { ok: false, pesan: t(locale, 'wajib_diisi') }
  return { ok: true, nilai: { hargaItemId: pemilih.idOf({ kategori, ...isi }) } }
}

/** The project's resource for a row, else a new one, the same for rows that mean the same. */
class PemilihItem {
  readonly baru: ItemBaru[] = []
  readonly #ada: Map<string, string>

  constructor({ rows }: ProjectStore) {
    this.#ada = new Map([...rows.hargaItem.values()].map((row) => [kunciOf(row), row.id]))
  }

  idOf(isi: Omit<ItemBaru, 'id'>): string {
    const ada = this.#ada.get(kunciOf(isi))
    if (ada !== undefined) return ada
    const id = newRowId()
    this.#ada.set(kunciOf(isi), id)
    this.baru.push({ id, ...isi })
    return id
  }
}

/** As the server tells resources apart (domain.md): by code, without one by name and unit. */
const kunciOf = ({ kategori, kode, uraian, satuan }: Omit<ItemBaru, 'id'>): string =>
  JSON.stringify(kode ? [kategori, kode] : [kategori, uraian.toLowerCase(), foldSatuan(satuan), ''])
