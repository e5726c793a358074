import { z } from 'zod'
import { IdLokal, Kategori, ProjectId, Teks } from './umum'

export const EdisiView = z.object({
  kode: z.string(),
  nama: z.string(),
  nomor: z.string().nullable(),
  tanggal: z.string().nullable(),
  status: z.enum(['berlaku', 'diganti', 'sendiri']),
  diperiksa: z.boolean(),
  catatan: z.string().nullable(),
  milik: z.boolean(),
  analisa: z.number(),
  /** Its groups, in the order of the edition. */
  grup: z.array(z.string()),
})
export type EdisiView = z.output<typeof EdisiView>
export const EdisiList = z.object({ items: z.array(EdisiView) })

export const SearchKatalogInput = z.strictObject({
  q: z.string().max(200).default(''),
  edisi: z.string().max(60).optional(),
  grup: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.coerce.number().int().min(0).max(10_000).default(0),
})

export const KatalogItem = z.object({
  edisi: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  grup: z.string(),
  rujukan: z.string(),
})
export type KatalogItem = z.output<typeof KatalogItem>
export const KatalogList = z.object({ items: z.array(KatalogItem), cursor: z.string().nullable() })

const KomponenKatalogView = z.object({
  kategori: Kategori,
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  koefisien: z.string(),
  /** A bundle: the code of the analysis of this edition that is used. */
  analisa: z.string().nullable(),
})

const KunciKatalog = z.strictObject({ edisi: Teks(60), kode: Teks(60) })

export const GetKatalogAnalisaInput = KunciKatalog

/** An analysis as its edition holds it, with the analyses it uses as bundles, each once. */
export const KatalogAnalisaView = KatalogItem.omit({ grup: true }).extend({
  komponen: z.array(KomponenKatalogView),
  bundel: z.array(KatalogItem.omit({ grup: true }).extend({ komponen: z.array(KomponenKatalogView) })),
})

export const PreviewKatalogInput = KunciKatalog.extend({ projectId: ProjectId })

/** The analysis sheet A to F with the project's own prices; a price the project does not know is null. */
export const PreviewKatalog = z.object({
  edisi: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  rujukan: z.string(),
  komponen: z.array(
    z.object({
      kategori: Kategori,
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      koefisien: z.string(),
      harga: z.string().nullable(),
      bundel: z.boolean(),
      /** The project's item of this key, where its name or unit differs. */
      beda: z.object({ uraian: z.string(), satuan: z.string() }).nullable(),
    }),
  ),
  tenagaKerja: z.string(),
  bahan: z.string(),
  alat: z.string(),
  lain: z.string(),
  biayaDasar: z.string(),
  markupPercent: z.string(),
  lengkap: z.boolean(),
})
export type PreviewKatalog = z.output<typeof PreviewKatalog>

export const TakeKatalogInput = z.strictObject({
  projectId: ProjectId,
  analisa: z.array(KunciKatalog).min(1).max(500),
  /** Where a line is made for each; without it only the analyses are taken. */
  klasifikasiId: IdLokal.optional(),
  setelah: IdLokal.optional(),
  /** For items whose key the project has under another name or unit: its own item, or a new one without a code. */
  beda: z.enum(['pakai_proyek', 'item_baru']).optional(),
})

export const TakeKatalogHasil = z.object({
  revision: z.number(),
  analisa: z.array(z.object({ edisi: z.string(), kode: z.string(), id: z.string(), baru: z.boolean() })),
  pekerjaan: z.array(z.string()),
  itemBaru: z.number(),
})

/** What a column of a file of analyses holds. `kode` is of the job or of the item, by the row it stands in. */
export const PERAN_KOLOM = [
  'kode_pekerjaan',
  'uraian_pekerjaan',
  'satuan_pekerjaan',
  'kode',
  'uraian',
  'satuan',
  'koefisien',
  'kategori',
  'kode_item',
  'grup',
  'rujukan',
  'harga',
  'no',
  'abaikan',
] as const
export const PeranKolom = z.enum(PERAN_KOLOM)
export type PeranKolom = z.output<typeof PeranKolom>

/** A sheet: a list of jobs, a list of komponen to be joined, one flat table, jobs and komponen in turn, or nothing of use. */
export const Bentuk = z.enum(['pekerjaan', 'komponen', 'rata', 'selang', 'lewati'])
export type Bentuk = z.output<typeof Bentuk>

/** Why a column has its role: by its name, by what is in it, chosen by the person, or for want of any. */
export const Yakin = z.enum(['nama', 'isi', 'pilihan', 'tidak'])
export type Yakin = z.output<typeof Yakin>

export const BerkasUnggah = z.strictObject({ nama: Teks(255), data: z.instanceof(Uint8Array) })

/** A field of a form: JSON as text, or the value itself. */
const dariJson = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value, context) => {
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      context.addIssue({ code: 'custom', message: 'json_rusak' })
      return z.NEVER
    }
  }, schema)

const EdisiBaru = z.strictObject({
  kode: Teks(60),
  nama: Teks(200),
  nomor: z.string().trim().max(200).optional(),
  tanggal: z.iso.date().optional(),
  status: z.enum(['berlaku', 'diganti', 'sendiri']).default('sendiri'),
})

export const ImporKatalogInput = z.strictObject({
  berkas: z.array(BerkasUnggah).min(1).max(20),
  edisi: dariJson(EdisiBaru),
  /** By `berkas|lembar`, then by column counted from 0. */
  pemetaan: dariJson(
    z.record(z.string().max(400), z.record(z.string().regex(/^\d{1,3}$/), PeranKolom)),
  ).optional(),
  perbaikan: dariJson(z.array(z.string().max(500)).max(20_000)).optional(),
  dryRun: dariJson(z.boolean()).default(false),
})

export const MasalahImpor = z.object({
  /** Present when there is a repair (`usul`), to be named in `perbaikan`. */
  id: z.string().optional(),
  tingkat: z.enum(['galat', 'peringatan']),
  berkas: z.string(),
  lembar: z.string(),
  baris: z.number().nullable(),
  kolom: z.string().nullable(),
  pesan: z.string(),
  usul: z.string().optional(),
})
export type MasalahImpor = z.output<typeof MasalahImpor>

export const LembarImpor = z.object({
  berkas: z.string(),
  nama: z.string(),
  barisJudul: z.number().nullable(),
  bentuk: Bentuk,
  baris: z.number(),
  kolom: z.array(z.object({ index: z.number(), judul: z.string(), peran: PeranKolom, yakin: Yakin })),
})
export type LembarImpor = z.output<typeof LembarImpor>

export const ImporKatalogHasil = z.object({
  dryRun: z.boolean(),
  edisi: z.string(),
  lembar: z.array(LembarImpor),
  jumlah: z.object({
    analisa: z.number(),
    komponen: z.number(),
    galat: z.number(),
    peringatan: z.number(),
    usul: z.number(),
  }),
  /** The first of them, in short. */
  analisa: z.array(
    z.object({ kode: z.string(), uraian: z.string(), satuan: z.string(), komponen: z.number() }),
  ),
  masalah: z.array(MasalahImpor),
})
export type ImporKatalogHasil = z.output<typeof ImporKatalogHasil>

export const HapusEdisiInput = z.strictObject({ edisi: Teks(60) })
export const HapusEdisiHasil = z.object({ kode: z.string() })
