import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { project } from '@/db/schema/project'
import { compareDecimal } from '@/lib/domain/decimal'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { loadRekapInput } from '@/lib/operations/rekap/load-rekap-input'
import { useDatabase } from '../../setup/contoh'
import { randomDocument } from '../../setup/random-document'
import { rekapBySql } from '../../setup/rekap-by-sql'

const same = (a: string | undefined, b: string | undefined, what: string) =>
  expect(compareDecimal(a ?? 'x', b ?? 'y'), `${what}: ${a} and ${b}`).toBe(0)

describe('50 estimates made at random', () => {
  const test = useDatabase()

  it('have one rekap: by SQL numeric, by the core, and by the engine fed one figure at a time', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const { id: projectId } = await test.as('owner', importDocument, document)
        const rekap = await test.as('owner', getRekap, { projectId })
        const bySql = await rekapBySql(test.database, projectId)
        for (const line of rekap.pekerjaan) {
          same(line.biayaDasar, bySql.lines.get(line.id)?.dasar, `${line.id} biayaDasar`)
          same(line.hsp, bySql.lines.get(line.id)?.hsp, `${line.id} hsp`)
          same(line.jumlah, bySql.lines.get(line.id)?.jumlah, `${line.id} jumlah`)
        }
        expect(rekap.pekerjaan).toHaveLength(bySql.lines.size)
        same(rekap.total, bySql.total, 'total')
        same(rekap.ppn, bySql.ppn, 'ppn')
        same(rekap.grandTotal, bySql.grand, 'grandTotal')
        same(rekap.dibulatkan, bySql.bulat, 'dibulatkan')

        const { peringatan: _, revision: _r, ...figures } = rekap
        expect(await incremental(projectId)).toEqual(figures)
        const again = await test.as(
          'owner',
          importDocument,
          await test.as('owner', getDocument, { projectId }),
        )
        expect(await test.as('owner', getRekap, { projectId: again.id })).toEqual(rekap)
      }),
      { numRuns: 50, seed: 20_261_124 },
    )
  })

  /** Starts from the same rows with every figure blank, then sets each as a person would. */
  async function incremental(projectId: string) {
    const [row] = await test.database.db.select().from(project).where(eq(project.id, projectId))
    if (!row) throw new Error('no project')
    const input = await test.database.transaction('read', (tx) => loadRekapInput(tx, row))
    const blank = createRekapEngine({
      ...input,
      pricing: { ...input.pricing, markupPercent: '0', pembulatanHsp: null },
      hargaItem: input.hargaItem.map((item) => ({ ...item, hargaSatuan: null })),
      komponen: input.komponen.map((row) => ({ ...row, koefisien: '0' })),
      pekerjaan: input.pekerjaan.map((row) => ({
        ...row,
        volume: '0',
        markupPercent: null,
        hargaLangsung: null,
      })),
    })
    for (const { id, hargaSatuan } of input.hargaItem) blank.setHarga(id, hargaSatuan)
    for (const { id, koefisien } of input.komponen) blank.setKoefisien(id, koefisien)
    for (const { id, volume, markupPercent, hargaLangsung } of input.pekerjaan) {
      blank.setVolume(id, volume)
      blank.setMarkup(id, markupPercent)
      blank.setHargaLangsung(id, hargaLangsung)
    }
    blank.setPricing(input.pricing)
    const { peringatan: _, ...figures } = blank.hasil()
    return figures
  }
})
