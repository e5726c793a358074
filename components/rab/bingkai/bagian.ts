import {
  Blocks,
  Calculator,
  CircleDollarSign,
  History,
  ListTree,
  type LucideIcon,
  PackageSearch,
  Ruler,
  Settings2,
  TableProperties,
} from 'lucide-react'
import type { KunciPesan } from '@/lib/bahasa/pesan'

export interface Bagian {
  jalur: string
  nama: KunciPesan
  ikon: LucideIcon
}

/** The pages of a project, in the order of the work. */
export const BAGIAN: readonly Bagian[] = [
  { jalur: 'pekerjaan', nama: 'hal_pekerjaan', ikon: TableProperties },
  { jalur: 'volume', nama: 'hal_volume', ikon: Ruler },
  { jalur: 'analisa', nama: 'hal_analisa', ikon: Blocks },
  { jalur: 'harga', nama: 'hal_harga', ikon: CircleDollarSign },
  { jalur: 'rekap', nama: 'hal_rekap', ikon: Calculator },
  { jalur: 'rincian', nama: 'hal_rincian', ikon: ListTree },
  { jalur: 'kebutuhan', nama: 'hal_kebutuhan', ikon: PackageSearch },
  { jalur: 'riwayat', nama: 'hal_riwayat', ikon: History },
  { jalur: 'pengaturan', nama: 'hal_pengaturan', ikon: Settings2 },
]
