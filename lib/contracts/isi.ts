import { z } from 'zod'
import { PekerjaanView } from './pekerjaan'
import { ProjectView } from './project'

const teks = z.string().nullable()

/**
 * Everything a person works on in one project, as rows: what the grids show and the browser computes the rekap
 * from. Rows of each kind in the order of their siblings.
 */
export const IsiView = z.object({
  project: ProjectView,
  parameter: z.array(
    z.object({
      id: z.string(),
      nama: z.string(),
      nilai: z.string(),
      satuan: teks,
      label: teks,
      urutan: z.string(),
      revision: z.number(),
    }),
  ),
  hargaItem: z.array(
    z.object({
      id: z.string(),
      kategori: z.enum(['TK', 'BHN', 'ALT', 'LAIN']),
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      hargaSatuan: teks,
      urutan: z.string(),
      revision: z.number(),
    }),
  ),
  analisa: z.array(
    z.object({
      id: z.string(),
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      sumber: z.enum(['referensi', 'modifikasi', 'kustom']),
      katalogEdisi: teks,
      katalogKode: teks,
      urutan: z.string(),
      revision: z.number(),
    }),
  ),
  komponen: z.array(
    z.object({
      id: z.string(),
      analisaId: z.string(),
      kategori: z.enum(['TK', 'BHN', 'ALT', 'LAIN']),
      hargaItemId: teks,
      subAnalisaId: teks,
      koefisien: z.string(),
      koefisienFormula: teks,
      urutan: z.string(),
      revision: z.number(),
    }),
  ),
  klasifikasi: z.array(
    z.object({ id: z.string(), parentId: teks, nama: z.string(), urutan: z.string(), revision: z.number() }),
  ),
  pekerjaan: z.array(PekerjaanView),
  pengukuran: z.array(
    z.object({
      id: z.string(),
      pekerjaanId: z.string(),
      uraian: z.string(),
      jumlah: teks,
      panjang: teks,
      lebar: teks,
      tinggi: teks,
      faktor: teks,
      urutan: z.string(),
      revision: z.number(),
    }),
  ),
})
export type IsiView = z.output<typeof IsiView>
