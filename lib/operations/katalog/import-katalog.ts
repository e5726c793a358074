import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { katalogEdisi } from '@/db/schema/katalog'
import { ImporKatalogHasil, ImporKatalogInput } from '@/lib/contracts/katalog'
import { readBounded } from '@/lib/documents/ahsp/read-bounded'
import { type Actor, userIdOf } from '@/lib/gate/access'
import { AppError, invalid } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { refuseFile } from '../refuse-file'
import { importEdisi } from './import-edisi'
import { detailsOf, hasilOf } from './import-hasil'
import { loadSebaran } from './import-sebaran'

const CONTOH = new TextEncoder().encode(
  [
    'Kode Pekerjaan,Uraian Pekerjaan,Satuan Pekerjaan,Kategori,Kode Item,Uraian,Satuan,Koefisien',
    "1.1.1,Pagar sementara 1 m',m',TK,L.01,Pekerja,OH,0.4",
    "1.1.1,Pagar sementara 1 m',m',BHN,,Kayu kaso 5/7,m3,0.0387",
  ].join('\n'),
)

export const importKatalog = command(
  {
    name: 'katalog.import',
    summary: 'Mengimpor edisi AHSP dari xlsx dan csv: pratinjau, lalu semua atau tidak sama sekali',
    access: 'user',
    input: ImporKatalogInput,
    output: ImporKatalogHasil,
    example: {
      berkas: [{ nama: 'contoh.csv', data: CONTOH }],
      edisi: { kode: 'contoh-impor', nama: 'Contoh impor' },
    },
  },
  async ({ tx, actor, locale, input }) => {
    const { berkas, edisi, dryRun, pemetaan, perbaikan } = input
    if (await isTaken(tx, edisi.kode)) {
      throw invalid({ path: 'edisi.kode', pesan: 'edisi_sudah_ada', params: { kode: edisi.kode } })
    }
    const lain = await loadSebaran(tx, actor)
    const hasil = await readBounded(berkas, { pemetaan, perbaikan, lain }).catch(refuseFile)
    if (!dryRun) {
      const details = detailsOf(hasil.masalah)
      if (details.length > 0) {
        const params = { jumlah: hasil.masalah.filter((m) => m.tingkat === 'galat').length }
        throw new AppError('VALIDATION_ERROR', 'impor_bermasalah', { details, params })
      }
      await importEdisi(tx, { ...edisi, ownerId: ownerOf(actor) }, hasil.analisa)
    }
    return hasilOf(hasil, { edisi: edisi.kode, dryRun, locale })
  },
)

/** What an administrator brings is for everybody. */
const ownerOf = (actor: Actor) => (actor.kind === 'user' && actor.admin ? null : userIdOf(actor))

async function isTaken(tx: Tx, kode: string): Promise<boolean> {
  const rows = await tx
    .select({ kode: katalogEdisi.kode })
    .from(katalogEdisi)
    .where(eq(katalogEdisi.kode, kode))
  return rows.length > 0
}
