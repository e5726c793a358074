import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { copyProject } from '@/lib/operations/copy/copy-project'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { getProject } from '@/lib/operations/project/get-project'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { emptyColumns, expectWholeCopy } from '../../setup/compare-copy'
import { useDatabase } from '../../setup/contoh'

const demo = JSON.parse(readFileSync('db/seed/demo/rumah-dua-lantai.json', 'utf8'))

/** Settings that the demo project leaves open. */
const teks = [
  'kegiatan',
  'jabatanPemilik',
  'instansiPemilik',
  'kontraktor',
  'instansiKontraktor',
  'konsultanPerencana',
  'instansiPerencana',
  'konsultanPengawas',
  'instansiPengawas',
  'keterangan1',
  'keterangan2',
]
const [minggu, ...mingguan] = demo.jadwal.mingguan
const penuh = {
  ...demo,
  project: {
    ...demo.project,
    ...Object.fromEntries(teks.map((nama) => [nama, nama])),
    anggaran: '900000000.00',
  },
  pricing: { ...demo.pricing, pembulatanHsp: '100' },
  jadwal: { ...demo.jadwal, mingguan: [{ ...minggu, biayaAktual: '1250000.00' }, ...mingguan] },
}

describe('deep copy', () => {
  const test = useDatabase()
  const make = async (isi: object = {}) => {
    const { id: dari } = await test.as('owner', importDocument, penuh)
    const { id: ke } = await test.as('owner', copyProject, {
      projectId: dari,
      nama: 'Salinan',
      jadwal: true,
      realisasi: true,
      ...isi,
    })
    return { dari, ke }
  }

  it('has every row and every column of every table, none of them empty in the source', async () => {
    const { dari, ke } = await make()
    expect(await emptyColumns(test.database, dari)).toEqual([])
    await expectWholeCopy(test.database, dari, ke)
  })

  it('has the same rekap, and goes its own way from then on', async () => {
    const { dari, ke } = await make()
    const source = await test.as('owner', getRekap, { projectId: dari })
    expect(await test.as('owner', getRekap, { projectId: ke })).toEqual(source)
    await test.as('owner', setPekerjaan, {
      projectId: ke,
      pekerjaanId: source.pekerjaan[0]?.id,
      volume: '999',
    })
    expect((await test.as('owner', getRekap, { projectId: dari })).total).toBe(source.total)
    expect((await test.as('owner', getRekap, { projectId: ke })).total).not.toBe(source.total)
  })

  it('shifts every date by the same days, and leaves progress or schedule out when asked', async () => {
    const { dari, ke } = await make({ tanggalMulai: '2026-03-12', realisasi: false })
    const [shift] = await test.database.db.execute<{ hari: number[]; realisasi: number }>(sql`
      select array_agg(distinct b.mulai - a.mulai) as hari, (select count(realisasi) from mingguan where project_id = ${ke}) as realisasi
      from tahapan a join tahapan b on a.id = b.id where a.project_id = ${dari} and b.project_id = ${ke}`)
    expect(shift).toEqual({ hari: [10], realisasi: 0 })
    const plain = await make({ jadwal: false })
    const [none] = await test.database.db.execute<{ n: number }>(
      sql`select count(*) as n from mingguan where project_id = ${plain.ke}`,
    )
    expect(none?.n).toBe(0)
  })

  it('belongs to who copied it; a viewer may copy, the source does not change', async () => {
    const before = await test.as('owner', getProject, { projectId: '00000000-0000-4000-8000-000000000001' })
    const { id } = await test.as('viewer', copyProject, { projectId: before.id, nama: 'Punyaku' })
    expect(await test.as('viewer', getProject, { projectId: id })).toMatchObject({
      peran: 'owner',
      nama: 'Punyaku',
    })
    expect(await test.as('owner', getProject, { projectId: before.id })).toEqual(before)
    await expect(test.as('owner', getProject, { projectId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
