import type { Content, TableCell } from 'pdfmake/interfaces'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { printPdf } from './pdf'
import type { BarisRab, LaporanRab } from './rab'
import { identitasRab, kakiRab, kolomRab } from './teks-rab'

/** The RAB as A4 pages: the rekap sheet with its signatures, then the bill with its heading on every page. */
export function rabPdf(laporan: LaporanRab, locale: Locale): Promise<Uint8Array> {
  const { nama } = laporan.proyek
  const isi = [...rekapSheet(laporan, locale), ...bill(laporan, locale)]
  return printPdf({ nama, judul: `RAB ${nama}` }, isi, locale)
}

const rupiah = (nilai: string | null, locale: Locale): string =>
  nilai === null ? '-' : formatAngka(nilai, { desimal: 0, locale })
const kanan = (text: string, bold = false): TableCell => ({ text, alignment: 'right', bold })
const GARIS = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#999999',
  vLineColor: () => '#999999',
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
}

function kepala(laporan: LaporanRab, locale: Locale): Content[] {
  return [
    { text: t(locale, 'cetak_judul'), bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 10] },
    {
      layout: 'noBorders',
      table: {
        widths: [110, 6, '*'],
        body: identitasRab(laporan, locale).map(([nama, nilai]) => [
          nama.toUpperCase(),
          ':',
          { text: nilai, bold: true },
        ]),
      },
      margin: [0, 0, 0, 10],
    },
  ]
}

function rekapSheet(laporan: LaporanRab, locale: Locale): Content[] {
  const body: TableCell[][] = [
    [t(locale, 'cetak_no'), t(locale, 'cetak_uraian_pekerjaan'), t(locale, 'cetak_jumlah_rp')].map(
      (text) => ({ text, bold: true, alignment: 'center', fillColor: '#eeeeee' }),
    ),
    ...laporan.rekap.map(({ no, uraian, jumlah }): TableCell[] => [
      { text: no, alignment: 'center' },
      uraian,
      kanan(rupiah(jumlah, locale)),
    ]),
    ...kakiRab(laporan, locale).map(([nama, nilai]): TableCell[] => [
      '',
      { text: nama, bold: true },
      kanan(rupiah(nilai, locale), true),
    ]),
  ]
  const { terbilang, hargaKosong } = laporan
  return [
    ...kepala(laporan, locale),
    { layout: GARIS, table: { headerRows: 1, widths: [32, '*', 130], body } },
    { text: t(locale, 'cetak_terbilang', { teks: terbilang }), italics: true, margin: [0, 8, 0, 0] },
    ...(hargaKosong > 0
      ? [
          {
            text: t(locale, 'cetak_kurang', { banyak: hargaKosong }),
            margin: [0, 6, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
    ...tandaTangan(laporan),
  ]
}

/** Only what is filled in: no job title is invented. */
function tandaTangan({ proyek }: LaporanRab): Content[] {
  if (!proyek.pemilik && !proyek.instansiPemilik) return []
  const stack: Content[] = [
    { text: proyek.lokasi ? `${proyek.lokasi}, ...........................` : '' },
    { text: proyek.instansiPemilik ?? '' },
    { text: proyek.pemilik ?? '', bold: true, decoration: 'underline', margin: [0, 52, 0, 0] },
    { text: proyek.jabatanPemilik ?? '' },
  ]
  return [
    {
      columns: [
        { width: '*', text: '' },
        { width: 220, alignment: 'center', stack },
      ],
      margin: [0, 28, 0, 0],
      unbreakable: true,
    },
  ]
}

const LEBAR = [26, '*', 62, 52, 34, 72, 82, 36]

function bill(laporan: LaporanRab, locale: Locale): Content[] {
  const judul = kolomRab(locale).map(
    (text): TableCell => ({ text, bold: true, alignment: 'center', fillColor: '#eeeeee' }),
  )
  const body = [judul, ...laporan.baris.map((baris) => rowOf(baris, locale))]
  return [
    {
      text: t(locale, 'cetak_judul_rincian'),
      bold: true,
      fontSize: 12,
      margin: [0, 0, 0, 8],
      pageBreak: 'before',
      pageOrientation: 'landscape',
    },
    { layout: GARIS, fontSize: 8, table: { headerRows: 1, dontBreakRows: true, widths: LEBAR, body } },
  ]
}

function rowOf(baris: BarisRab, locale: Locale): TableCell[] {
  const { jenis, level, no, uraian, kode, satuan, volume, hsp, jumlah, bobot, kurang } = baris
  if (jenis === 'jumlah') {
    return [
      { text: t(locale, 'cetak_jumlah', { no }), bold: true, colSpan: 6, alignment: 'right' },
      '',
      '',
      '',
      '',
      '',
      kanan(rupiah(jumlah, locale), true),
      '',
    ]
  }
  const margin: [number, number, number, number] = [(level - 1) * 8, 0, 0, 0]
  if (jenis === 'judul') {
    const fillColor = level === 1 ? '#f5f5f5' : undefined
    const isi: TableCell[] = [
      { text: no, bold: true, fillColor },
      { text: uraian, bold: true, margin, colSpan: 5, fillColor },
      '',
      '',
      '',
      '',
    ]
    return [
      ...isi,
      { text: jumlah === null ? '' : rupiah(jumlah, locale), alignment: 'right', bold: true, fillColor },
      { text: '', fillColor },
    ]
  }
  return [
    { text: no, alignment: 'center' },
    { text: kurang ? `${uraian} *` : uraian, margin },
    kode,
    kanan(volume === null ? '-' : formatAngka(volume, { desimal: 3, locale })),
    { text: satuan, alignment: 'center' },
    kanan(rupiah(hsp, locale)),
    kanan(rupiah(jumlah, locale)),
    kanan(bobot === null ? '-' : formatAngka(bobot, { desimal: 2, locale })),
  ]
}
