import { tulisZip } from './zip'

/** A text, or a figure as exact decimal text. */
export type Sel = string | { angka: string }

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKET = 'http://schemas.openxmlformats.org/package/2006'
const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const GAYA = { biasa: 0, judul: 1, angka: 2 } as const
const LEBAR = { least: 10, most: 60 } as const

const TANDA: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 may hold, its own signs written out. */
const aman = (teks: string): string =>
  teks.replace(/[^\t\n\r\u0020-\ufffd]/g, '').replace(/[&<>"]/g, (tanda) => TANDA[tanda] ?? '')

/** A, B … Z, AA, AB … */
const huruf = (n: number): string =>
  (n < 26 ? '' : huruf(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))

function tulisSel(sel: Sel, baris: number, kolom: number): string {
  const letak = `${huruf(kolom)}${baris}`
  if (typeof sel !== 'string') return `<c r="${letak}" s="${GAYA.angka}"><v>${sel.angka}</v></c>`
  const gaya = baris === 1 ? GAYA.judul : GAYA.biasa
  return `<c r="${letak}" t="inlineStr" s="${gaya}"><is><t xml:space="preserve">${aman(sel)}</t></is></c>`
}

const panjang = (sel: Sel | undefined): number =>
  sel === undefined ? 0 : typeof sel === 'string' ? sel.length : sel.angka.length + 4

function lembar(baris: readonly (readonly Sel[])[]): string {
  const lebar = (baris[0] ?? []).map((_, n) =>
    Math.min(LEBAR.most, Math.max(LEBAR.least, ...baris.map((satu) => panjang(satu[n]) + 2))),
  )
  const kolom = lebar.map((w, n) => `<col min="${n + 1}" max="${n + 1}" width="${w}" customWidth="1"/>`)
  const isi = baris.map(
    (satu, n) => `<row r="${n + 1}">${satu.map((sel, kolom) => tulisSel(sel, n + 1, kolom)).join('')}</row>`,
  )
  return `${KEPALA}<worksheet xmlns="${UTAMA}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${kolom.join('')}</cols><sheetData>${isi.join('')}</sheetData></worksheet>`
}

const GAYA_XML = `${KEPALA}<styleSheet xmlns="${UTAMA}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** A workbook of one sheet: the first row is its heading and stays in sight; figures are figures. */
export function tulisXlsx(nama: string, baris: readonly (readonly Sel[])[]): Blob {
  const kait = (id: string, jenis: string, tujuan: string) =>
    `<Relationship Id="${id}" Type="${HUBUNGAN}/${jenis}" Target="${tujuan}"/>`
  const kaitan = (isi: string) =>
    `${KEPALA}<Relationships xmlns="${PAKET}/relationships">${isi}</Relationships>`
  const bagian = (jalur: string, jenis: string) =>
    `<Override PartName="/${jalur}" ContentType="${JENIS}.${jenis}+xml"/>`
  return tulisZip({
    '[Content_Types].xml': `${KEPALA}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${bagian('xl/workbook.xml', 'sheet.main')}${bagian('xl/worksheets/sheet1.xml', 'worksheet')}${bagian('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': kaitan(kait('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${KEPALA}<workbook xmlns="${UTAMA}" xmlns:r="${HUBUNGAN}"><sheets><sheet name="${aman(nama)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': kaitan(
      kait('rId1', 'worksheet', 'worksheets/sheet1.xml') + kait('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': GAYA_XML,
    'xl/worksheets/sheet1.xml': lembar(baris),
  })
}
