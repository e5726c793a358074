import { z } from 'zod'
import { BarisUkurDokumen } from './dokumen'
import { Formula, Harga, IdLokal, Persen, ProjectId, Teks, Volume } from './umum'

/** Sort key among siblings, as lib/domain/urutan.ts makes them. */
export const Urutan = z.string().regex(/^[0-9a-z]{0,199}[1-9a-z]$/, 'di_luar_batas')

export const PekerjaanPatch = z
  .strictObject({
    klasifikasiId: IdLokal,
    kode: Teks(60),
    uraian: Teks(1000),
    satuan: Teks(40),
    analisaId: IdLokal.nullable(),
    hargaLangsung: Harga.nullable(),
    /** Exactly one of these three sets the volume; the other two are cleared. */
    volume: Volume,
    volumeFormula: Formula.nullable(),
    pengukuran: z.array(BarisUkurDokumen).max(5000),
    markupPercent: Persen.nullable(),
    catatan: Teks(5000).nullable(),
    urutan: Urutan,
  })
  .partial()

export type PekerjaanPatch = z.output<typeof PekerjaanPatch>

export const PekerjaanBaru = PekerjaanPatch.extend({
  id: IdLokal.optional(),
  klasifikasiId: IdLokal,
  uraian: Teks(1000),
})

export const PekerjaanUbah = PekerjaanPatch.extend({ id: IdLokal })

export const SetPekerjaanInput = PekerjaanPatch.extend({ projectId: ProjectId, pekerjaanId: IdLokal })

export const PekerjaanView = z.object({
  id: z.string(),
  klasifikasiId: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  analisaId: z.string().nullable(),
  hargaLangsung: z.string().nullable(),
  volume: z.string(),
  volumeFormula: z.string().nullable(),
  markupPercent: z.string().nullable(),
  catatan: z.string().nullable(),
  urutan: z.string(),
  revision: z.number(),
})
