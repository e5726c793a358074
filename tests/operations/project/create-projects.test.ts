import { sql } from 'drizzle-orm'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { createProject } from '@/lib/operations/project/create-project'
import { createProjects } from '@/lib/operations/project/create-projects'
import { findProjects } from '@/lib/operations/project/find-projects'
import { getProject } from '@/lib/operations/project/get-project'
import { listProjects } from '@/lib/operations/project/list-projects'
import { patchProject } from '@/lib/operations/project/patch-project'
import { readDaftar } from '@/lib/operations/project/read-daftar'
import { CONTOH, useDatabase } from '../../setup/contoh'

const LENGKAP = {
  nama: 'Gedung A',
  kegiatan: 'Rehabilitasi',
  lokasi: 'Bandung',
  tahun: '2026',
  sumberDana: 'APBD',
  anggaran: '1250000000.555',
  tanggalMulai: '2026-03-02',
  tanggalSelesai: '2026-08-30',
  pemilik: 'Budi "Santoso"',
  keterangan1: 'baris satu\nbaris dua',
}

describe('many projects at once', () => {
  const test = useDatabase()
  const daftar = async () =>
    (await test.as('owner', listProjects, { limit: 200 })).items.map(({ nama }) => nama)

  it('each is what one made alone would be, in the order of the list, in two statements', async () => {
    const { id } = await test.as('owner', createProject, LENGKAP)
    const sendiri = await test.as('owner', getProject, { projectId: id })
    test.queries.length = 0
    const pricing = { markupPercent: '12.5' }
    const { items } = await test.as('owner', createProjects, {
      proyek: [LENGKAP, { nama: 'Gedung B' }, { nama: 'Gedung C', pricing }],
    })
    expect(test.queries).toHaveLength(2)
    const [a, , c] = await Promise.all(
      items.map((satu) => test.as('owner', getProject, { projectId: satu.id })),
    )
    const abaikan = { id: '', dibuat: '', diubah: '' }
    expect({ ...a, ...abaikan }).toEqual({ ...sendiri, ...abaikan })
    expect(c?.pricing).toEqual({ ...sendiri.pricing, markupPercent: '12.50' })
    expect((await daftar()).slice(0, 3)).toEqual(['Gedung A', 'Gedung B', 'Gedung C'])
  })

  it('go on as any project: the next change is their second revision', async () => {
    const { items } = await test.as('owner', createProjects, { proyek: [{ nama: 'Gedung D' }] })
    const [{ id = '' } = {}] = items
    const patched = await test.as('owner', patchProject, { projectId: id, lokasi: 'Cimahi' }, 1)
    expect(patched).toMatchObject({ revision: 2, lokasi: 'Cimahi' })
  })

  it('all or none: every wrong field is told by its place', async () => {
    const before = await daftar()
    const proyek = [
      { nama: 'Baik' },
      { nama: ' ', tahun: 26 },
      { nama: 'Lain', warna: 'biru', tanggalMulai: '24/11/2026' },
    ]
    const issues = await test.as('owner', createProjects, { proyek }).catch((error) => error.extra.issues)
    expect(issues.map(({ path }: { path: string }) => path).sort()).toEqual([
      'proyek[1].nama',
      'proyek[1].tahun',
      'proyek[2].tanggalMulai',
      'proyek[2].warna',
    ])
    const terbalik = { nama: 'Terbalik', tanggalMulai: '2026-02-02', tanggalSelesai: '2026-02-01' }
    await expect(
      test.as('owner', createProjects, { proyek: [{ nama: 'Baik' }, terbalik] }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      extra: { details: [{ path: 'proyek[1].tanggalSelesai', pesan: 'tanggal_terbalik' }] },
    })
    // What only the database can refuse takes the others with it, too.
    const lone = { nama: 'Setengah \ud800' }
    await expect(
      test.as('owner', createProjects, { proyek: [{ nama: 'Baik' }, lone] }),
    ).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
    expect(await daftar()).toEqual(before)
  })

  it('2,000 in one call, and no more', async () => {
    const proyek = Array.from({ length: 2001 }, (_, n) => ({ ...LENGKAP, nama: `Paket ${n}` }))
    await expect(test.as('editor', createProjects, { proyek })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
    })
    const { items } = await test.as('editor', createProjects, { proyek: proyek.slice(1) })
    expect(items).toHaveLength(2000)
    const [{ n, sets } = {}] = await test.database.db.execute<{ n: number; sets: number }>(
      sql`select count(*)::int as n, (select count(*)::int from change_set where user_id = 'editor') as sets
        from project where owner_id = 'editor'`,
    )
    expect({ n, sets }).toEqual({ n: 2000, sets: 2000 })
  })

  it('several are found by id in the order asked for, those of others left out', async () => {
    const { items } = await test.as('stranger', createProjects, { proyek: [{ nama: 'Milik lain' }] })
    const { id: milik } = await test.as('owner', createProject, { nama: 'Milik sendiri' })
    const ids = [milik, items[0]?.id, CONTOH.toUpperCase(), 'bukan-id', milik].join(',')
    const cari = async (siapa: 'owner' | 'viewer' | 'stranger') =>
      (await test.as(siapa, findProjects, { ids })).items.map(({ id, peran }) => [id, peran])
    expect(await cari('owner')).toEqual([
      [milik, 'owner'],
      [CONTOH, 'owner'],
    ])
    expect(await cari('viewer')).toEqual([[CONTOH, 'viewer']])
    expect(await cari('stranger')).toEqual([[items[0]?.id, 'owner']])
  })

  it('a workbook is read in a thread of its own, a small csv at once; nothing is written', {
    timeout: 60_000,
  }, async () => {
    const before = await daftar()
    const baca = async (nama: string, data: Uint8Array) =>
      (await test.as('owner', readDaftar, { berkas: [{ nama, data }] })).baris
    const isi = { nama: { teks: 'Gedung E', angka: false } }
    const csv = new TextEncoder().encode('Nama proyek;Anggaran\nGedung E;1.250.000\n')
    const ditulis = { teks: '1.250.000', angka: false }
    expect(await baca('daftar.csv', csv)).toEqual([{ nomor: 2, isi: { ...isi, anggaran: ditulis } }])
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Daftar').addRows([
      ['Nama proyek', 'Anggaran'],
      ['Gedung E', 1250000],
    ])
    const xlsx = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
    const angka = { teks: '1250000', angka: true }
    expect(await baca('daftar.xlsx', xlsx)).toEqual([{ nomor: 2, isi: { ...isi, anggaran: angka } }])
    await expect(baca('daftar.xls', new Uint8Array([0xd0, 0xcf]))).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      extra: { details: [{ path: 'berkas', pesan: 'ahsp_xls_lama' }] },
    })
    expect(await daftar()).toEqual(before)
  })
})
