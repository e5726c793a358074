import { type Locale, t } from '@/lib/bahasa/pesan'
import type { Galat } from '@/lib/contracts/galat'
import type { ImporKatalogHasil, MasalahImpor } from '@/lib/contracts/katalog'
import type { HasilBaca, Masalah } from '@/lib/documents/ahsp/types'
import { formatAngka } from '@/lib/domain/angka/format-angka'

const ANALISA_TAMPIL = 200
const MASALAH_TAMPIL = 2000

interface Hal {
  edisi: string
  dryRun: boolean
  locale: Locale
}

/** What was read, in short, with its problems in the caller's language. */
export function hasilOf(
  { lembar, analisa, masalah }: HasilBaca,
  { edisi, dryRun, locale }: Hal,
): ImporKatalogHasil {
  const count = (fits: (m: Masalah) => boolean) => masalah.filter(fits).length
  return {
    dryRun,
    edisi,
    lembar,
    jumlah: {
      analisa: analisa.length,
      komponen: analisa.reduce((n, { komponen }) => n + komponen.length, 0),
      galat: count((m) => m.tingkat === 'galat'),
      peringatan: count((m) => m.tingkat === 'peringatan'),
      usul: count((m) => m.id !== undefined),
    },
    analisa: analisa.slice(0, ANALISA_TAMPIL).map(({ kode, uraian, satuan, komponen }) => ({
      kode,
      uraian,
      satuan,
      komponen: komponen.length,
    })),
    masalah: shown(masalah).map((m) => inWords(m, locale)),
  }
}

/** Where there are too many: errors and repairs before mere remarks, each in the order of the files. */
function shown(masalah: readonly Masalah[]): readonly Masalah[] {
  if (masalah.length <= MASALAH_TAMPIL) return masalah
  const penting = masalah.filter((m) => m.tingkat === 'galat' || m.id !== undefined)
  const lain = masalah.filter((m) => m.tingkat !== 'galat' && m.id === undefined)
  return [...penting, ...lain].slice(0, MASALAH_TAMPIL)
}

/** Params that are decimals: `83.349` would be read as thousands in Indonesian. */
const DESIMAL: ReadonlySet<string> = new Set(['koefisien', 'biasa', 'usul', 'dibaca'])

function inWords({ params, pesan, ...masalah }: Masalah, locale: Locale): MasalahImpor {
  const ditulis = Object.entries(params).map(([nama, nilai]) => [
    nama,
    DESIMAL.has(nama) ? formatAngka(String(nilai), { locale }) : nilai,
  ])
  return { ...masalah, pesan: t(locale, pesan, Object.fromEntries(ditulis)) }
}

/** The errors as details of an answer: `berkas/lembar baris kolom`. */
export const detailsOf = (masalah: readonly Masalah[]): Galat[] =>
  masalah
    .filter((m) => m.tingkat === 'galat')
    .slice(0, MASALAH_TAMPIL)
    .map(({ berkas, lembar, baris, kolom, pesan, params }) => ({
      path: [[berkas, lembar].filter(Boolean).join('/'), baris, kolom]
        .filter((part) => part !== null)
        .join(' '),
      pesan,
      params,
    }))
