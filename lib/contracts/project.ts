import { z } from 'zod'
import { IdentitasProyek, Pricing } from './dokumen'
import { JobRef } from './job'
import { isUuid, ProjectId, Tanggal, TeksIsi } from './umum'

export const ProjectInput = z.strictObject({ projectId: ProjectId })

export const CreateProjectInput = IdentitasProyek.extend({ pricing: Pricing.partial().optional() })

/** As many as one spreadsheet or one call may bring. */
export const PROYEK_SEKALIGUS = 2000

export const CreateProjectsInput = z.strictObject({
  proyek: z.array(CreateProjectInput).min(1).max(PROYEK_SEKALIGUS),
})

/** Ids in one text, parted by commas, as an address holds them. */
const DaftarId = z
  .string()
  .max(8000)
  .transform((teks) => [...new Set(teks.toLowerCase().split(','))].filter(isUuid))

/** As many projects as are edited side by side. */
export const PROYEK_BERDAMPINGAN = 200

export const FindProjectsInput = z.strictObject({ ids: DaftarId })

export const PatchProjectInput = IdentitasProyek.partial().extend({
  projectId: ProjectId,
  pricing: Pricing.partial().optional(),
  arsip: z.boolean().optional(),
})

export const PricingView = z.object({
  markupPercent: z.string(),
  ppnPercent: z.string(),
  pembulatan: z.string(),
  arahPembulatan: z.enum(['terdekat', 'bawah', 'atas']),
  pembulatanHsp: z.enum(['0.01', '1', '10', '100', '1000']).nullable(),
  arahPembulatanHsp: z.enum(['terdekat', 'bawah']),
  tampilanPpn: z.enum(['langsung', 'dpp_nilai_lain']),
})
export type PricingView = z.output<typeof PricingView>

const teks = z.string().nullable()

export const ProjectView = z.object({
  id: z.string(),
  revision: z.number(),
  peran: z.enum(['viewer', 'editor', 'owner']),
  nama: z.string(),
  kegiatan: teks,
  lokasi: teks,
  tahun: z.number().nullable(),
  sumberDana: teks,
  anggaran: teks,
  tanggalMulai: teks,
  tanggalSelesai: teks,
  pemilik: teks,
  jabatanPemilik: teks,
  instansiPemilik: teks,
  kontraktor: teks,
  instansiKontraktor: teks,
  konsultanPerencana: teks,
  instansiPerencana: teks,
  konsultanPengawas: teks,
  instansiPengawas: teks,
  keterangan1: teks,
  keterangan2: teks,
  pricing: PricingView,
  arsip: z.boolean(),
  dibuat: z.string(),
  diubah: z.string(),
})
export type ProjectView = z.output<typeof ProjectView>

export const FoundProjects = z.object({ items: z.array(ProjectView) })

export const ListProjectsInput = z.strictObject({
  q: z.string().max(200).optional(),
  /** `terhapus`: one's own removed projects, which can be brought back. */
  arsip: z.enum(['tidak', 'ya', 'semua', 'terhapus']).default('tidak'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
})

export const ProjectListItem = z.object({
  id: z.string(),
  nama: z.string(),
  lokasi: teks,
  tahun: z.number().nullable(),
  sumberDana: teks,
  pemilik: teks,
  anggaran: teks,
  tanggalMulai: teks,
  tanggalSelesai: teks,
  peran: z.enum(['viewer', 'editor', 'owner']),
  revision: z.number(),
  arsip: z.boolean(),
  /** Rounded total of the rekap at this revision. */
  dibulatkan: z.string(),
  pekerjaan: z.number(),
  diubah: z.string(),
})
export const ProjectList = z.object({ items: z.array(ProjectListItem), cursor: z.string().nullable() })
export type ProjectListItem = z.output<typeof ProjectListItem>

export const Created = z.object({ id: z.string(), revision: z.number() })

/** In the order they were asked for. */
export const CreatedMany = z.object({ items: z.array(Created) })

export const CopyInput = z.strictObject({
  projectId: ProjectId,
  nama: TeksIsi(200),
  tanggalMulai: Tanggal.optional(),
  jadwal: z.boolean().default(true),
  realisasi: z.boolean().default(false),
})
export type CopyInput = z.output<typeof CopyInput>

/** `{n}` in the name becomes the number of the copy; several without it get ` - Copy 1` and so on. */
export const CopiesInput = CopyInput.extend({ jumlah: z.number().int().min(1).max(50).default(1) })
export type CopiesInput = z.output<typeof CopiesInput>

/** One copy is made at once, several by a job. */
export const CopiesOutput = z.union([Created, JobRef])
