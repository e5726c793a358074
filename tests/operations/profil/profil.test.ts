import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/bahasa/pesan'
import { profilPdf } from '@/lib/documents/laporan/profil-pdf'
import { getLaporan } from '@/lib/operations/laporan/get-laporan'
import { getProfil } from '@/lib/operations/profil/get-profil'
import { patchProject } from '@/lib/operations/project/patch-project'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { bacaPdf } from '../../../e2e/uat/baca-pdf'
import { CONTOH, useDatabase } from '../../setup/contoh'

const hariSejak = (awal: string, akhir: string) => (Date.parse(akhir) - Date.parse(awal)) / 86_400_000

describe("a project's own page", () => {
  const test = useDatabase()

  it('tells whose it is, who changed it last, its time and what it comes to', async () => {
    await test.as('editor', patchProject, {
      projectId: CONTOH,
      tanggalMulai: '2001-01-01',
      tanggalSelesai: '2001-12-31',
    })
    test.queries.length = 0
    const profil = await test.as('viewer', getProfil, { projectId: CONTOH })
    expect(test.queries.length).toBeLessThanOrEqual(5)
    const { total, ppn, grandTotal, dibulatkan, terbilang, pekerjaan, revision } = await test.as(
      'owner',
      getRekap,
      { projectId: CONTOH },
    )
    expect(profil).toMatchObject({
      pemilik: { nama: 'owner', email: 'owner@contoh.id' },
      dibuatOleh: 'owner',
      diubahOleh: 'editor',
      anggota: 2,
      pekerjaan: pekerjaan.length,
      waktu: { status: 'lewat', persen: 100, sisa: 0, terlambat: hariSejak('2001-12-31', profil.waktu.hari) },
      rekap: { total, ppn, grandTotal, dibulatkan, terbilang },
      proyek: { id: CONTOH, peran: 'viewer', revision },
    })
    expect(profil.waktu.hari).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('is printed with how much the work is overdue, in the language that is asked for', async () => {
    const hari = new Date(Date.now() - 12 * 86_400_000)
    const tanggalSelesai = hari.toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' })
    await test.as('owner', patchProject, { projectId: CONTOH, tanggalMulai: '2001-01-01', tanggalSelesai })
    const profil = await test.as('viewer', getProfil, { projectId: CONTOH })
    const cetak = async (locale: Locale) => bacaPdf(Buffer.from(await profilPdf(profil, locale)))
    expect(await cetak('id')).toContain('Terlambat 12 hari')
    expect(await cetak('en')).toContain('12 days late')
  })

  it('is printed as one page, however much is filled in', async () => {
    const panjang = 'kata '.repeat(40)
    await test.as('owner', patchProject, {
      projectId: CONTOH,
      kegiatan: panjang,
      keterangan1: panjang,
      kontraktor: 'PT Satu',
      anggaran: '1000000000',
    })
    const { nama, jenis, isi } = await test.as('viewer', getLaporan, {
      projectId: CONTOH,
      berkas: 'profil.pdf',
    })
    expect(nama).toMatch(/^Profil-[\w-]+\.pdf$/)
    expect(jenis).toBe('application/pdf')
    const bytes = Buffer.from(isi).toString('latin1')
    expect(bytes.startsWith('%PDF-')).toBe(true)
    expect(bytes.match(/\/Type \/Page\b/g)).toHaveLength(1)
    await expect(
      test.as('owner', getLaporan, { projectId: CONTOH, berkas: 'profil.xlsx' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
