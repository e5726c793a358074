import { type APIResponse, expect, type Page } from '@playwright/test'

/*
 * By hand, markup 10 %:
 *   galian 0,75 x 120.000 = 90.000 -> 99.000; pasangan 150.000 + 2 x 120.000 = 390.000 -> 429.000;
 *   lantai 300 x 1.500 + 120.000 = 570.000 -> 627.000
 *   10 x 99.000 + 4 x 429.000 + 2 x 627.000 = 3.960.000; PPN 11 % 435.600; 4.395.600 rounded to 10.000: 4.400.000
 */
const DOKUMEN = {
  format: 'rab-estimate',
  version: 1,
  project: { nama: 'Rumah Jaga' },
  pricing: { markupPercent: '10.00', ppnPercent: '11.00', pembulatan: '10000' },
  parameter: [{ nama: 'panjang', nilai: '24' }],
  hargaItem: [
    { id: 'h1', kategori: 'TK', kode: 'TK-01', uraian: 'Pekerja', satuan: 'OH', hargaSatuan: '120000.00' },
    { id: 'h2', kategori: 'TK', kode: 'TK-02', uraian: 'Tukang', satuan: 'OH', hargaSatuan: '150000.00' },
    { id: 'h3', kategori: 'BHN', kode: 'B-01', uraian: 'Semen', satuan: 'kg', hargaSatuan: '1500.00' },
  ],
  analisa: [
    analisa('a1', 'A.1', 'Galian tanah', [['TK', 'h1', '0.75']]),
    analisa('a2', 'A.2', 'Pasangan batu', [
      ['TK', 'h2', '1'],
      ['TK', 'h1', '2'],
    ]),
    analisa('a3', 'A.3', 'Adukan lantai kerja', [
      ['BHN', 'h3', '300'],
      ['TK', 'h1', '1'],
    ]),
  ],
  klasifikasi: [
    {
      nama: 'Pekerjaan Struktur',
      pekerjaan: [
        pekerjaan('p1', 'Galian pondasi', 'a1', '10'),
        pekerjaan('p2', 'Pasangan batu belah', 'a2', '4'),
        pekerjaan('p3', 'Lantai kerja', 'a3', '2'),
        pekerjaan('p4', 'Galian saluran', 'a1', '0'),
        pekerjaan('p5', 'Galian septik tank', 'a1', '0'),
      ],
    },
  ],
}

function analisa(id: string, kode: string, uraian: string, isi: [string, string, string][]) {
  const komponen = isi.map(([kategori, hargaItem, koefisien]) => ({ kategori, hargaItem, koefisien }))
  return { id, kode, uraian, satuan: 'm3', sumber: 'kustom', komponen }
}

function pekerjaan(id: string, uraian: string, analisaId: string, volume: string) {
  return { id, kode: id, uraian, satuan: 'm3', analisa: analisaId, volume }
}

export const SANDI = 'sandi-yang-panjang'

async function data<T>(jawaban: APIResponse): Promise<T> {
  expect(jawaban.ok(), await jawaban.text()).toBe(true)
  return (await jawaban.json()).data
}

/** A person of their own, signed in, with this project on the page: what one journey saves is not held up by others. */
export async function mulai(page: Page, halaman: string): Promise<{ id: string; email: string }> {
  const email = `uat-${Date.now()}@contoh.id`
  const origin = `http://localhost:${process.env.E2E_PORT}`
  const akun = await page.request.post('/api/auth/sign-up/email', {
    headers: { origin },
    data: { name: 'Rina', email, password: SANDI },
  })
  expect(akun.ok(), await akun.text()).toBe(true)
  const { id } = await data<{ id: string }>(
    await page.request.post('/api/v1/projects/import', { headers: { origin }, data: DOKUMEN }),
  )
  await page.goto(`/proyek/${id}/${halaman}`)
  await expect(page.getByTestId('total-rab')).toHaveText('Rp 4.400.000')
  return { id, email }
}

interface Rekap {
  revision: number
  total: string
  ppn: string
  grandTotal: string
  dibulatkan: string
  pekerjaan: { id: string; uraian: string; volume: string; jumlah: string; hsp: string }[]
}

/** What the server has, after all. */
export const rekapServer = async (page: Page, id: string) =>
  data<Rekap>(await page.request.get(`/api/v1/projects/${id}/rekap`))
