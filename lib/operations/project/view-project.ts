import type { z } from 'zod'
import type { ProjectRow } from '@/db/schema/project'
import type { IdentitasProyek } from '@/lib/contracts/dokumen'
import type { PricingView, ProjectView } from '@/lib/contracts/project'
import type { Peran } from '@/lib/gate/access'

type Identitas = z.output<typeof IdentitasProyek>

const IDENTITAS = [
  'nama',
  'kegiatan',
  'lokasi',
  'tahun',
  'sumberDana',
  'anggaran',
  'tanggalMulai',
  'tanggalSelesai',
  'pemilik',
  'jabatanPemilik',
  'instansiPemilik',
  'kontraktor',
  'instansiKontraktor',
  'konsultanPerencana',
  'instansiPerencana',
  'konsultanPengawas',
  'instansiPengawas',
  'keterangan1',
  'keterangan2',
] as const satisfies readonly (keyof ProjectRow & keyof Identitas)[]

type IdentitasRow = Pick<ProjectRow, (typeof IDENTITAS)[number]>

export function identitasOf(row: ProjectRow): IdentitasRow {
  return Object.fromEntries(IDENTITAS.map((key) => [key, row[key]])) as unknown as IdentitasRow
}

/** Pricing as the row holds it; its words are checked by the table. */
export function pricingOf(row: ProjectRow): PricingView {
  const { markupPercent, ppnPercent, pembulatan } = row
  return {
    markupPercent,
    ppnPercent,
    pembulatan,
    arahPembulatan: row.arahPembulatan as PricingView['arahPembulatan'],
    pembulatanHsp: row.pembulatanHsp as PricingView['pembulatanHsp'],
    arahPembulatanHsp: row.arahPembulatanHsp as PricingView['arahPembulatanHsp'],
    tampilanPpn: row.tampilanPpn as PricingView['tampilanPpn'],
  }
}

export function viewProject(row: ProjectRow, peran: Peran): ProjectView {
  return {
    id: row.id,
    revision: row.revision,
    peran,
    ...identitasOf(row),
    pricing: pricingOf(row),
    arsip: row.archivedAt !== null,
    dibuat: row.createdAt.toISOString(),
    diubah: row.updatedAt.toISOString(),
  }
}
