import { z } from 'zod'
import { Tanggal, TeksIsi } from './umum'

/** read: every GET but files; export: files too; write: all that its owner may do but keys. */
const Cakupan = z.enum(['read', 'export', 'write'])

export const KunciView = z.object({
  id: z.string(),
  nama: z.string(),
  /** The first characters of the key. */
  awalan: z.string(),
  cakupan: Cakupan,
  /** null: all projects of its owner. */
  proyek: z.array(z.string()).nullable(),
  dibuat: z.string(),
  kedaluwarsa: z.string().nullable(),
  dicabut: z.string().nullable(),
  /** To the minute. */
  dipakai: z.string().nullable(),
})
export type KunciView = z.output<typeof KunciView>
export const KunciList = z.object({ items: z.array(KunciView) })

export const CreateKunciInput = z.strictObject({
  nama: TeksIsi(100),
  cakupan: Cakupan.default('read'),
  proyek: z.array(z.uuid()).min(1).max(100).nullable().default(null),
  /** The last day on which it works. */
  kedaluwarsa: Tanggal.nullable().default(null),
})

/** With the key itself, this one time. */
export const KunciBaru = KunciView.extend({ kunci: z.string() })

export const KunciInput = z.strictObject({ kunciId: z.string().max(100) })
