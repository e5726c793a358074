import { eq } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { hargaItem, konversi } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import { SetKonversiHasil, SetKonversiInput } from '@/lib/contracts/konversi'
import { hargaDariBeli } from '@/lib/domain/kebutuhan/harga-dari-beli'
import { invalid, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { saveHargaItem } from '../harga/save-harga-item'

/** Keeps how a resource is bought, and prices it by that where asked. */
export const setKonversi = command(
  {
    name: 'konversi.set',
    summary: 'Menyimpan satuan beli satu sumber daya; dengan terapkan juga harga satuannya',
    access: 'project:write',
    input: SetKonversiInput,
    output: SetKonversiHasil,
    example: {
      projectId: '00000000-0000-4000-8000-000000000001',
      hargaItemId: 'h2',
      satuanBeli: 'truk',
      faktor: '4000',
      hargaBeli: '3200000',
      terapkan: true,
    },
  },
  async ({ tx, project, derived, input: { projectId: _, hargaItemId: id, terapkan, ...isi } }) => {
    const [item] = await tx
      .select({ harga: hargaItem.hargaSatuan })
      .from(hargaItem)
      .where(inProject(hargaItem, project, eq(hargaItem.id, id)))
    if (!item) throw notFound()
    const written = await updateRows(tx, project, konversi, [{ id, ...isi }])
    if (!written.has(id)) await insertRows(tx, project, konversi, [{ id, ...isi }])
    if (!terapkan) return { revision: project.revision, hargaSatuan: item.harga }
    const hargaSatuan = isi.hargaBeli === null ? null : hargaDariBeli(isi.hargaBeli, isi.faktor)
    if (hargaSatuan === null) throw invalid({ path: 'hargaBeli', pesan: 'wajib_diisi' })
    await saveHargaItem({ tx, project, derived }, { ubah: [{ id, hargaSatuan }] })
    return { revision: project.revision, hargaSatuan }
  },
)
