import type { EstimateDocument, KlasifikasiDokumen, PekerjaanDokumen } from '@/lib/contracts/dokumen'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import type { ProjectRows } from './rows'

type Kepala = Pick<EstimateDocument, 'project' | 'pricing'> & { awalMinggu: number }

/**
 * Rows of a project, each list in the order of its siblings, as the estimate document. What is empty is left out;
 * decimals have the digits they are stored with, dimensions and parameters only those that count.
 */
export function fromRows({ project, pricing, awalMinggu }: Kepala, rows: ProjectRows): EstimateDocument {
  return {
    format: 'rab-estimate',
    version: 1,
    project: present(project),
    pricing,
    parameter: rows.parameter.map(({ nama, nilai, formula, satuan, label }) => ({
      nama,
      nilai: formula ?? trim(nilai ?? '0'),
      ...present({ satuan, label }),
    })),
    hargaItem: itemsOf(rows),
    analisa: analysesOf(rows),
    klasifikasi: treeOf(rows),
    ...jadwalOf(rows, awalMinggu),
  }
}

function itemsOf(rows: ProjectRows): EstimateDocument['hargaItem'] {
  const konversi = new Map(rows.konversi.map((row) => [row.id, row]))
  return rows.hargaItem.map(({ id, kategori, kode, uraian, satuan, hargaSatuan }) => {
    const beli = konversi.get(id)
    const item = { id, kategori, kode, uraian, satuan, hargaSatuan }
    if (!beli) return item
    return {
      ...item,
      konversi: {
        satuanBeli: beli.satuanBeli,
        faktor: trim(beli.faktor),
        ...(beli.pembulatan === 'atas' && { pembulatan: 'atas' as const }),
        ...present({ hargaBeli: beli.hargaBeli }),
      },
    }
  })
}

function analysesOf(rows: ProjectRows): EstimateDocument['analisa'] {
  const komponen = groupBy(rows.komponen, (row) => row.analisaId)
  return rows.analisa.map(({ id, kode, uraian, satuan, sumber, katalogEdisi, katalogKode }) => ({
    id,
    kode,
    uraian,
    satuan,
    sumber,
    ...(katalogEdisi !== null &&
      katalogKode !== null && { katalog: { edisi: katalogEdisi, kode: katalogKode } }),
    komponen: (komponen.get(id) ?? []).map((row) => ({
      kategori: row.kategori,
      ...present({ hargaItem: row.hargaItemId, analisa: row.subAnalisaId }),
      koefisien: row.koefisien,
      ...present({ koefisienFormula: row.koefisienFormula }),
    })),
  }))
}

function treeOf(rows: ProjectRows): KlasifikasiDokumen[] {
  const headings = groupBy(rows.klasifikasi, (row) => row.parentId)
  const lines = groupBy(rows.pekerjaan, (row) => row.klasifikasiId)
  const pengukuran = groupBy(rows.pengukuran, (row) => row.pekerjaanId)
  const children = (parentId: string | null): KlasifikasiDokumen[] =>
    (headings.get(parentId) ?? []).map(({ id, nama }) => {
      const sub = children(id)
      const pekerjaan = (lines.get(id) ?? []).map((row) => lineOf(row, pengukuran.get(row.id) ?? []))
      return { nama, ...(sub.length > 0 && { sub }), ...(pekerjaan.length > 0 && { pekerjaan }) }
    })
  return children(null)
}

function lineOf(row: ProjectRows['pekerjaan'][number], ukuran: ProjectRows['pengukuran']): PekerjaanDokumen {
  return {
    id: row.id,
    kode: row.kode,
    uraian: row.uraian,
    satuan: row.satuan,
    analisa: row.analisaId,
    ...present({ hargaLangsung: row.hargaLangsung }),
    volume: row.volume,
    ...present({ volumeFormula: row.volumeFormula }),
    ...(ukuran.length > 0 && {
      pengukuran: ukuran.map(({ uraian, jumlah, panjang, lebar, tinggi, faktor }) => ({
        uraian,
        jumlah: trimOrNull(jumlah),
        panjang: trimOrNull(panjang),
        lebar: trimOrNull(lebar),
        tinggi: trimOrNull(tinggi),
        faktor: trimOrNull(faktor),
      })),
    }),
    ...present({ markupPercent: row.markupPercent, catatan: row.catatan }),
  }
}

function jadwalOf(rows: ProjectRows, awalMinggu: number): Pick<EstimateDocument, 'jadwal'> {
  if (rows.mingguan.length + rows.tahapan.length === 0 && awalMinggu === 1) return {}
  const shares = groupBy(rows.tahapanPekerjaan, (row) => row.tahapanId)
  return {
    jadwal: {
      awalMinggu,
      mingguan: rows.mingguan.map(({ pekerjaanId, minggu, rencana, realisasi, biayaAktual }) => ({
        pekerjaan: pekerjaanId,
        minggu,
        rencana,
        ...present({ realisasi, biayaAktual }),
      })),
      ...(rows.tahapan.length > 0 && {
        tahapan: rows.tahapan.map(({ id, nama, mulai, selesai }) => ({
          id,
          nama,
          mulai,
          selesai,
          pekerjaan: (shares.get(id) ?? []).map(({ pekerjaanId, proporsi }) => ({
            id: pekerjaanId,
            proporsi,
          })),
        })),
      }),
      ...(rows.dependensi.length > 0 && {
        dependensi: rows.dependensi.map(({ dari, ke, jenis, lag }) => ({
          dari,
          ke,
          jenis: jenis as 'FS' | 'SS',
          lag,
        })),
      }),
    },
  }
}

const trim = (text: string) => fromScaled(toScaled(text, 12), 12)
const trimOrNull = (text: string | null) => (text === null ? null : trim(text))

type Present<T> = { [K in keyof T as T[K] extends null ? never : K]?: NonNullable<T[K]> } & {
  [K in keyof T as null extends T[K] ? never : K]: T[K]
}

/** Without the keys that hold null. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null)) as Present<T>
}

function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
