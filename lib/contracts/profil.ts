import { z } from 'zod'
import { ProjectView } from './project'

const Orang = z.string().nullable()

/** A project at a glance: what it is, whose, where it stands in time, and what it comes to. */
export const ProfilView = z.object({
  proyek: ProjectView,
  /** Whose account it is in. */
  pemilik: z.object({ nama: z.string(), email: z.string() }),
  dibuatOleh: Orang,
  diubahOleh: Orang,
  /** People it is shared with, the owner apart. */
  anggota: z.number(),
  pekerjaan: z.number(),
  waktu: z.object({
    /** The day it is told by, `YYYY-MM-DD` in Jakarta. */
    hari: z.string(),
    status: z.enum(['belum_mulai', 'berjalan', 'lewat', 'tanpa_tanggal']),
    /** Of the days between the two dates, whole; null without both. */
    persen: z.number().nullable(),
    /** Days to the last one, which is counted. */
    sisa: z.number().nullable(),
    /** Days since the last one; 0 until it is over. */
    terlambat: z.number().nullable(),
  }),
  rekap: z.object({
    total: z.string(),
    ppn: z.string(),
    grandTotal: z.string(),
    dibulatkan: z.string(),
    terbilang: z.string(),
  }),
})
export type ProfilView = z.output<typeof ProfilView>
