import type { kunciApi } from '@/db/schema/kunci-api'
import type { KunciView } from '@/lib/contracts/kunci'

export const viewKunci = (row: typeof kunciApi.$inferSelect): KunciView => ({
  id: row.id,
  nama: row.nama,
  awalan: row.awalan,
  cakupan: row.cakupan as KunciView['cakupan'],
  proyek: row.proyek,
  dibuat: row.dibuat.toISOString(),
  kedaluwarsa: row.kedaluwarsa?.toISOString() ?? null,
  dicabut: row.dicabut?.toISOString() ?? null,
  dipakai: row.dipakai?.toISOString() ?? null,
})
