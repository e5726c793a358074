import { z } from 'zod'
import { IdentitasProyek, NilaiParameter, Pricing } from './dokumen'
import { PekerjaanBaru, PekerjaanUbah, Urutan } from './pekerjaan'
import {
  Formula,
  Harga,
  IdLokal,
  Kategori,
  Koefisien,
  NamaParameter,
  ProjectId,
  Sumber,
  Teks,
  TeksIsi,
} from './umum'

const MAKS = 20_000

const daftar = <T extends z.ZodType>(baris: T) => z.array(baris).max(MAKS).default([])

const HargaItemIsi = z.strictObject({
  kategori: Kategori,
  kode: Teks(60),
  uraian: Teks(500),
  satuan: Teks(40),
  hargaSatuan: Harga.nullable(),
  urutan: Urutan,
})

const AnalisaIsi = z.strictObject({
  kode: Teks(60),
  uraian: Teks(1000),
  satuan: Teks(40),
  urutan: Urutan,
  /** Own, unless said otherwise: a removed or edited catalogue analysis that comes back is one again. */
  sumber: Sumber,
})

/** Where a catalogue analysis was taken from: both or neither. */
const KatalogAsal = { katalogEdisi: Teks(60).nullable(), katalogKode: Teks(60).nullable() }

const KomponenIsi = z.strictObject({
  koefisien: Koefisien,
  koefisienFormula: Formula.nullable(),
  urutan: Urutan,
})

const KlasifikasiIsi = z.strictObject({ nama: TeksIsi(300), parentId: IdLokal.nullable(), urutan: Urutan })

const ParameterIsi = z.strictObject({
  nama: NamaParameter,
  nilai: NilaiParameter,
  satuan: Teks(40).nullable(),
  label: Teks(200).nullable(),
  urutan: Urutan,
})

/** The project's own row: identity and pricing side by side. */
const ProyekIsi = IdentitasProyek.partial().extend(Pricing.partial().shape).extend({ id: ProjectId })

const ubah = <S extends z.ZodRawShape>(isi: z.ZodObject<S>) => isi.partial().extend({ id: IdLokal })

/**
 * Everything that can change in an estimate, in one change set: rows made, changed and removed, by table.
 * All or nothing. New rows may bring their id; rows made here may point at each other.
 */
export const Perubahan = z.strictObject({
  project: z
    .strictObject({ ubah: z.array(ProyekIsi).max(1).default([]) })
    .partial()
    .optional(),
  hargaItem: z
    .strictObject({
      baru: daftar(
        HargaItemIsi.partial({ kode: true, satuan: true, hargaSatuan: true, urutan: true }).extend({
          id: IdLokal.optional(),
        }),
      ),
      ubah: daftar(ubah(HargaItemIsi)),
      hapus: daftar(IdLokal),
    })
    .partial()
    .optional(),
  analisa: z
    .strictObject({
      baru: daftar(
        AnalisaIsi.partial({ urutan: true, sumber: true })
          .extend({ id: IdLokal.optional(), ...KatalogAsal })
          .partial({ katalogEdisi: true, katalogKode: true }),
      ),
      ubah: daftar(ubah(AnalisaIsi)),
      hapus: daftar(IdLokal),
    })
    .partial()
    .optional(),
  komponen: z
    .strictObject({
      baru: daftar(
        KomponenIsi.partial({ koefisienFormula: true, urutan: true }).extend({
          id: IdLokal.optional(),
          analisaId: IdLokal,
          hargaItemId: IdLokal.optional(),
          subAnalisaId: IdLokal.optional(),
        }),
      ),
      ubah: daftar(ubah(KomponenIsi)),
      hapus: daftar(IdLokal),
    })
    .partial()
    .optional(),
  klasifikasi: z
    .strictObject({
      baru: daftar(
        KlasifikasiIsi.partial({ parentId: true, urutan: true }).extend({ id: IdLokal.optional() }),
      ),
      ubah: daftar(ubah(KlasifikasiIsi)),
      hapus: daftar(IdLokal),
    })
    .partial()
    .optional(),
  pekerjaan: z
    .strictObject({ baru: daftar(PekerjaanBaru), ubah: daftar(PekerjaanUbah), hapus: daftar(IdLokal) })
    .partial()
    .optional(),
  parameter: z
    .strictObject({
      baru: daftar(
        ParameterIsi.partial({ satuan: true, label: true, urutan: true }).extend({ id: IdLokal.optional() }),
      ),
      ubah: daftar(ubah(ParameterIsi)),
      hapus: daftar(IdLokal),
    })
    .partial()
    .optional(),
})

export type Perubahan = z.output<typeof Perubahan>

export const ApplyPerubahanInput = Perubahan.extend({ projectId: ProjectId })

/** Rows as they stand after the change: those written, those computed anew because of it, and those gone. */
export const PerubahanHasil = z.object({
  revision: z.number(),
  /** Ids given to new rows that brought none, in the order they were sent. */
  ids: z.record(z.string(), z.array(z.string())),
  /** Volumes and coefficients that follow from the change. */
  volume: z.record(z.string(), z.string()),
  koefisien: z.record(z.string(), z.string()),
})
export type PerubahanHasil = z.output<typeof PerubahanHasil>
