import type { Locale } from '@/lib/bahasa/pesan'
import { Berkas, LaporanInput } from '@/lib/contracts/laporan'
import { profilPdf } from '@/lib/documents/laporan/profil-pdf'
import { buildRab, type LaporanRab } from '@/lib/documents/laporan/rab'
import { rabCsv } from '@/lib/documents/laporan/rab-csv'
import { rabJson } from '@/lib/documents/laporan/rab-json'
import { rabPdf } from '@/lib/documents/laporan/rab-pdf'
import { rabXlsx } from '@/lib/documents/laporan/rab-xlsx'
import { hitungRekap } from '@/lib/domain/rekap/hitung-rekap'
import { AppError } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { loadProfil } from '../profil/load-profil'
import { viewProject } from '../project/view-project'
import { loadRekapInput } from '../rekap/load-rekap-input'

type Penulis = (laporan: LaporanRab, locale: Locale) => Uint8Array | Promise<Uint8Array>

const PDF = 'application/pdf'

/** Reports are data first; a format is one function over them. */
const BENTUK: Record<string, { jenis: string; tulis: Penulis }> = {
  xlsx: { jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', tulis: rabXlsx },
  pdf: { jenis: PDF, tulis: rabPdf },
  csv: { jenis: 'text/csv; charset=utf-8', tulis: rabCsv },
  json: { jenis: 'application/json; charset=utf-8', tulis: rabJson },
}

export const getLaporan = query(
  {
    name: 'laporan.get',
    summary: 'RAB dengan lembar rekap sebagai xlsx, pdf, csv atau json; profil proyek sebagai pdf',
    access: 'project:read',
    input: LaporanInput,
    output: Berkas,
    example: { projectId: '00000000-0000-4000-8000-000000000001', berkas: 'rab.csv' },
    replica: true,
  },
  async ({ tx, project, input: { berkas } }) => {
    const [laporan = '', akhiran = ''] = berkas.split('.')
    if (berkas === 'profil.pdf') {
      const profil = await loadProfil(tx, project)
      return {
        nama: namaBerkas('Profil', project.nama, akhiran),
        jenis: PDF,
        tulis: (locale: Locale) => profilPdf(profil, locale),
      }
    }
    const bentuk = laporan === 'rab' ? BENTUK[akhiran] : undefined
    if (!bentuk)
      throw new AppError('NOT_FOUND', 'laporan_tidak_ada', { params: { laporan, bentuk: akhiran } })
    const input = await loadRekapInput(tx, project)
    const rab = buildRab(viewProject(project, project.peran), hitungRekap(input), input.pekerjaan)
    const { jenis, tulis } = bentuk
    return {
      nama: namaBerkas('RAB', project.nama, akhiran),
      jenis,
      tulis: (locale: Locale) => tulis(rab, locale),
    }
  },
  async ({ nama, jenis, tulis }, { locale }) => ({ nama, jenis, isi: await tulis(locale) }),
)

/** The project's name as a file's: letters, digits and dashes only. */
const namaBerkas = (laporan: string, nama: string, akhiran: string): string => {
  const bersih = nama
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${laporan}-${bersih || 'proyek'}.${akhiran}`
}
