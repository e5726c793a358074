import type { ProjectListItem } from '@/lib/contracts/project'
import { compareDecimal, divideRounded, sumDecimal, toScaled } from '@/lib/domain/decimal'
import type { StatusWaktu } from '@/lib/domain/jadwal/status-waktu'
import { groupBy } from '../lembar/rows'
import { statusOf } from './saring-proyek'

interface Batang {
  /** '' where the projects do not say. */
  nama: string
  banyak: number
  /** Sum of the rounded totals, rupiah. */
  nilai: string
}

export interface GrafikProyek {
  perTahun: Batang[]
  /** Largest first. */
  perSumber: Batang[]
  perStatus: { status: StatusWaktu; banyak: number }[]
  tahunTerbanyak: Batang | null
  /** Mean of the rounded totals, whole rupiah HALF_UP. */
  rataRata: string
  /** How many have both a first and a last day. */
  bertanggal: number
}

const STATUS: readonly StatusWaktu[] = ['belum_mulai', 'berjalan', 'lewat', 'tanpa_tanggal']

/** What the dashboard draws of the projects shown; `hari` (`YYYY-MM-DD`) tells states of time. */
export function hitungGrafik(items: readonly ProjectListItem[], hari: string): GrafikProyek {
  const perTahun = batang(items, ({ tahun }) => String(tahun ?? '')).sort((a, b) =>
    a.nama.localeCompare(b.nama),
  )
  const status = groupBy(items, (item) => statusOf(item, hari))
  const jumlah = toScaled(sumDecimal(items.map((item) => item.dibulatkan)), 0)
  return {
    perTahun,
    perSumber: batang(items, ({ sumberDana }) => sumberDana ?? '').sort((a, b) =>
      compareDecimal(b.nilai, a.nilai),
    ),
    perStatus: STATUS.map((satu) => ({ status: satu, banyak: status.get(satu)?.length ?? 0 })),
    tahunTerbanyak: perTahun.reduce<Batang | null>(
      (lama, kini) => (kini.nama !== '' && kini.banyak > (lama?.banyak ?? 0) ? kini : lama),
      null,
    ),
    rataRata: items.length === 0 ? '0' : String(divideRounded(jumlah, BigInt(items.length), 'terdekat')),
    bertanggal: items.filter(({ tanggalMulai, tanggalSelesai }) => tanggalMulai && tanggalSelesai).length,
  }
}

function batang(items: readonly ProjectListItem[], nama: (item: ProjectListItem) => string): Batang[] {
  return [...groupBy(items, nama)].map(([kunci, isi]) => ({
    nama: kunci,
    banyak: isi.length,
    nilai: sumDecimal(isi.map((item) => item.dibulatkan)),
  }))
}
