import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { parseCsv, readXlsx } from 'hucre'
import { bacaPdf } from './baca-pdf'
import { mulai } from './mulai'
import { type Jenis, LAYAR, tangan } from './tangan'

async function perjalanan({ tekan, isi, page, bagian }: ReturnType<typeof tangan>) {
  await mulai(page, 'volume')
  const lembar = page.getByRole('treegrid', { name: 'Volume' })
  const galian = lembar.getByRole('row').filter({ hasText: 'Galian saluran' }).getByRole('gridcell')
  await isi(galian.filter({ hasText: /^0,000/ }), '10')
  await bagian(/Rekap RAB/)
  // 990.000 more than in mulai.ts: 4.950.000; PPN 544.500; 5.494.500 rounded: 5.490.000
  await expect(page.getByTestId('rekap-total')).toHaveText('4.950.000')
  const layar = (nama: string) =>
    page
      .getByTestId(`rekap-${nama}`)
      .textContent()
      .then((teks) => teks ?? '')
  const angka = await Promise.all(['total', 'ppn', 'grand-total', 'dibulatkan'].map(layar))
  expect(angka).toEqual(['4.950.000', '544.500', '5.494.500', '5.490.000'])
  const polos = angka.map((teks) => teks.replaceAll('.', ''))

  /** Downloaded as people do, though the last edit may still be on its way. */
  const unduh = async (bentuk: string) => {
    const datang = page.waitForEvent('download')
    await tekan(page.getByRole('button', { name: 'Unduh RAB' }))
    await tekan(page.getByRole('menuitem', { name: `Unduh ${bentuk.toUpperCase()}` }))
    const berkas = await datang
    expect(berkas.suggestedFilename()).toMatch(new RegExp(`Rumah.Jaga.*\\.${bentuk}$`, 'i'))
    return readFile(await berkas.path())
  }

  await test.step('xlsx, in another program', async () => {
    const buku = await readXlsx(await unduh('xlsx'), { readStyles: false })
    const rekap = buku.sheets.find(({ name }) => name === 'Rekap')
    const baris = (tanda: string) => rekap?.rows.find((row) => row.some((sel) => `${sel}`.startsWith(tanda)))
    expect(['(A)', '(B)', '(C)', '(D)'].map((tanda) => `${baris(tanda)?.at(-1)}`)).toEqual(polos)
  })

  await test.step('csv', async () => {
    const rows = parseCsv((await unduh('csv')).toString('utf8').slice(1)) as string[][]
    expect(['(A)', '(B)', '(C)', '(D)'].map((tanda) => rows.find(([no]) => no === tanda)?.[6])).toEqual(polos)
    expect(rows.find((row) => row[1] === 'Galian saluran')?.[3]).toMatch(/^10([.,]0+)?$/)
  })

  await test.step('json', async () => {
    const laporan = JSON.parse((await unduh('json')).toString('utf8'))
    const { total, ppn, grandTotal, dibulatkan } = laporan
    expect([total, ppn, grandTotal, dibulatkan].map((nilai) => Number(nilai))).toEqual(polos.map(Number))
  })

  await test.step('pdf', async () => {
    const teks = bacaPdf(await unduh('pdf'))
    for (const satu of ['Rumah Jaga', 'Galian saluran', ...angka]) expect(teks).toContain(satu)
  })
}

for (const jenis of Object.keys(LAYAR) as Jenis[]) {
  test.describe(jenis, () => {
    test.use(LAYAR[jenis])
    test('reports say what the screen says', ({ page }) => perjalanan(tangan(page, jenis)))
  })
}
