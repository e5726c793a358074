import type { EstimateDocument } from '@/lib/contracts/dokumen'
import { urutanList } from '@/lib/domain/urutan'
import type { Resolved } from './resolve-rumus'
import { localId, type ProjectRows } from './rows'
import { headingsOf, type Judul } from './walk-document'

/** A checked document as rows. Ids of the document are kept; rows it does not name get ids by their place. */
export function toRows(document: EstimateDocument, resolved: Resolved): ProjectRows {
  return {
    ...resourceRows(document),
    ...analysisRows(document, resolved),
    ...treeRows(document, resolved),
    ...scheduleRows(document),
  }
}

function resourceRows(document: EstimateDocument): Pick<ProjectRows, 'hargaItem' | 'konversi' | 'parameter'> {
  const list = document.parameter ?? []
  const keys = urutanList(list.length)
  const itemKeys = urutanList(document.hargaItem.length)
  return {
    hargaItem: document.hargaItem.map(({ konversi: _, ...item }, n) => ({
      ...item,
      urutan: keyAt(itemKeys, n),
    })),
    konversi: document.hargaItem.flatMap(({ id, konversi }) =>
      konversi ? [{ id, hargaBeli: null, pembulatan: 'tidak', ...dropNull(konversi) }] : [],
    ),
    parameter: list.map(({ nama, nilai, satuan, label }, n) => ({
      id: localId('v', n),
      nama,
      nilai: nilai.startsWith('=') ? null : nilai,
      formula: nilai.startsWith('=') ? nilai : null,
      satuan: satuan ?? null,
      label: label ?? null,
      urutan: keyAt(keys, n),
    })),
  }
}

function analysisRows(
  document: EstimateDocument,
  resolved: Resolved,
): Pick<ProjectRows, 'analisa' | 'komponen'> {
  const komponen: ProjectRows['komponen'] = []
  for (const [i, analisa] of document.analisa.entries()) {
    const keys = urutanList(analisa.komponen.length)
    for (const [j, baris] of analisa.komponen.entries()) {
      komponen.push({
        id: localId('c', komponen.length),
        analisaId: analisa.id,
        kategori: baris.kategori,
        hargaItemId: baris.hargaItem ?? null,
        subAnalisaId: baris.analisa ?? null,
        koefisien: resolved.koefisien.get(`analisa[${i}].komponen[${j}]`) ?? baris.koefisien,
        koefisienFormula: baris.koefisienFormula ?? null,
        urutan: keyAt(keys, j),
      })
    }
  }
  const analisaKeys = urutanList(document.analisa.length)
  const analisa = document.analisa.map(({ komponen: _, katalog, ...row }, n) => ({
    ...row,
    urutan: keyAt(analisaKeys, n),
    katalogEdisi: katalog?.edisi ?? null,
    katalogKode: katalog?.kode ?? null,
  }))
  return { analisa, komponen }
}

function treeRows(
  document: EstimateDocument,
  resolved: Resolved,
): Pick<ProjectRows, 'klasifikasi' | 'pekerjaan' | 'pengukuran'> {
  const rows: Pick<ProjectRows, 'klasifikasi' | 'pekerjaan' | 'pengukuran'> = {
    klasifikasi: [],
    pekerjaan: [],
    pengukuran: [],
  }
  const ids = new Map<Judul['node'], string>()
  const siblingKeys = new Map<Judul['node'] | null, string[]>([
    [null, urutanList(document.klasifikasi.length)],
  ])
  for (const { node, parent, index } of headingsOf(document.klasifikasi)) {
    const id = localId('k', rows.klasifikasi.length)
    ids.set(node, id)
    siblingKeys.set(node, urutanList(node.sub?.length ?? 0))
    rows.klasifikasi.push({
      id,
      parentId: parent ? (ids.get(parent.node) ?? null) : null,
      nama: node.nama,
      urutan: keyAt(siblingKeys.get(parent?.node ?? null) ?? [], index),
    })
    addLines(node, id, resolved, rows)
  }
  return rows
}

function addLines(
  node: Judul['node'],
  klasifikasiId: string,
  resolved: Resolved,
  rows: Pick<ProjectRows, 'pekerjaan' | 'pengukuran'>,
): void {
  const lines = node.pekerjaan ?? []
  const keys = urutanList(lines.length)
  for (const [n, baris] of lines.entries()) {
    rows.pekerjaan.push({
      id: baris.id,
      klasifikasiId,
      kode: baris.kode,
      uraian: baris.uraian,
      satuan: baris.satuan,
      analisaId: baris.analisa ?? null,
      hargaLangsung: baris.hargaLangsung ?? null,
      volume: resolved.volume.get(baris.id) ?? '0.000',
      volumeFormula: baris.volumeFormula ?? null,
      markupPercent: baris.markupPercent ?? null,
      catatan: baris.catatan ?? null,
      urutan: keyAt(keys, n),
    })
    const ukuran = baris.pengukuran ?? []
    const ukuranKeys = urutanList(ukuran.length)
    for (const [m, row] of ukuran.entries()) {
      rows.pengukuran.push({
        id: localId('u', rows.pengukuran.length),
        pekerjaanId: baris.id,
        uraian: row.uraian ?? '',
        jumlah: row.jumlah ?? null,
        panjang: row.panjang ?? null,
        lebar: row.lebar ?? null,
        tinggi: row.tinggi ?? null,
        faktor: row.faktor ?? null,
        urutan: keyAt(ukuranKeys, m),
      })
    }
  }
}

function scheduleRows(
  document: EstimateDocument,
): Pick<ProjectRows, 'mingguan' | 'tahapan' | 'tahapanPekerjaan' | 'dependensi'> {
  const { mingguan = [], tahapan = [], dependensi = [] } = document.jadwal ?? {}
  const keys = urutanList(tahapan.length)
  return {
    mingguan: mingguan.map(({ pekerjaan, realisasi, biayaAktual, ...row }, n) => ({
      ...row,
      id: localId('m', n),
      pekerjaanId: pekerjaan,
      realisasi: realisasi ?? null,
      biayaAktual: biayaAktual ?? null,
    })),
    tahapan: tahapan.map(({ id, nama, mulai, selesai }, n) => ({
      id,
      nama,
      mulai: mulai ?? null,
      selesai: selesai ?? null,
      urutan: keyAt(keys, n),
    })),
    tahapanPekerjaan: tahapan
      .flatMap(({ id, pekerjaan }) => {
        const lineKeys = urutanList(pekerjaan.length)
        return pekerjaan.map((p, n) => ({
          tahapanId: id,
          pekerjaanId: p.id,
          proporsi: p.proporsi,
          urutan: keyAt(lineKeys, n),
        }))
      })
      .map((row, n) => ({ id: localId('t', n), ...row })),
    dependensi: dependensi.map((row, n) => ({ id: localId('d', n), ...row })),
  }
}

function keyAt(keys: readonly string[], n: number): string {
  const key = keys[n]
  if (key === undefined) throw new Error(`no sort key at ${n}`)
  return key
}

/** Keys that hold null or nothing leave their place to the default. */
function dropNull<T extends object>(value: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v != null)) as {
    [K in keyof T]: NonNullable<T[K]>
  }
}
