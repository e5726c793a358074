import { readFileSync } from 'node:fs'
import { parseCsv, readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import type { RekapView } from '@/lib/contracts/rekap'
import { roundDecimal } from '@/lib/domain/decimal'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { getLaporan } from '@/lib/operations/laporan/get-laporan'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { useDatabase } from '../../setup/contoh'
import { recalculate } from '../../setup/recalculate'

const demo = JSON.parse(readFileSync('db/seed/demo/rumah-dua-lantai.json', 'utf8'))

describe('RAB as a file', () => {
  const test = useDatabase()
  const made = async () => (await test.as('owner', importDocument, demo)).id
  const rekapOf = (projectId: string): Promise<RekapView> => test.as('owner', getRekap, { projectId })
  const file = async (projectId: string, berkas: string) =>
    (await test.as('owner', getLaporan, { projectId, berkas })).isi

  it('xlsx: what another program reads, computed again from its formulas, is the rekap', async () => {
    const projectId = await made()
    const rekap = await rekapOf(projectId)
    const book = await readXlsx(await file(projectId, 'rab.xlsx'), { readStyles: false })
    expect(book.sheets.map(({ name }) => name)).toEqual(['Rekap', 'RAB'])
    const { values, formulas } = recalculate(book)
    expect(formulas).toBeGreaterThan(rekap.pekerjaan.length)
    const column = (name: string) =>
      values
        .get('Rekap')
        ?.filter((row) => String(row[1] ?? '').startsWith(name))
        .map((row) => row[2])
    expect(column('(B)')).toEqual([Number(rekap.ppn)])
    expect(column('(C)')).toEqual([Number(rekap.grandTotal)])
    expect(column('(D)')).toEqual([Number(rekap.dibulatkan)])
    expect(Math.round(column('(A)')?.[0] as number)).toBe(Number(roundDecimal(rekap.total, 0)))
  })

  it('csv: one byte order mark, every line, sums that add up', async () => {
    const projectId = await made()
    const rekap = await rekapOf(projectId)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file(projectId, 'rab.csv'))
    expect(text.match(/\ufeff/g)).toHaveLength(1)
    const rows = parseCsv(text.slice(1)) as string[][]
    const kepala = rows[0] ?? []
    expect(kepala).toEqual([
      'no',
      'uraian',
      'kode',
      'volume',
      'satuan',
      'harga_satuan',
      'jumlah_harga',
      'bobot_persen',
    ])
    const lines = rows.filter((row) => row[5] !== '' && row !== kepala)
    expect(lines).toHaveLength(rekap.pekerjaan.length)
    expect(lines.reduce((sum, row) => sum + Math.round(Number(row[7]) * 100), 0)).toBe(10_000)
    expect(rows.find((row) => row[0] === '(D)')?.[6]).toBe(roundDecimal(rekap.dibulatkan, 0))
  })

  it('csv keeps a text that looks like a formula a text', async () => {
    const projectId = await made()
    const [satu] = (await rekapOf(projectId)).pekerjaan
    const ubah = [{ id: satu?.id ?? '', uraian: '=HYPERLINK("http://x")' }]
    await test.as('owner', applyPerubahan, { projectId, pekerjaan: { ubah } })
    const text = new TextDecoder().decode(await file(projectId, 'rab.csv'))
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('pdf: a document of several pages', async () => {
    const bytes = Buffer.from(await file(await made(), 'rab.pdf')).toString('latin1')
    expect(bytes.startsWith('%PDF-')).toBe(true)
    expect(bytes.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3)
  })

  it('json: the same figures', async () => {
    const projectId = await made()
    const { total, dibulatkan } = await rekapOf(projectId)
    expect(JSON.parse(new TextDecoder().decode(await file(projectId, 'rab.json')))).toMatchObject({
      total,
      dibulatkan,
    })
  })

  it('says so where there is no such report', async () => {
    await expect(file(await made(), 'rab.docx')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(file(await made(), 'jadwal.xlsx')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
