import { Badge } from '@/components/ui/badge'
import { sisaWaktu } from '@/lib/bahasa/sisa-waktu'
import type { ProjectView } from '@/lib/contracts/project'
import { persenWaktu, sisaHari, statusWaktu, terlambatHari } from '@/lib/domain/jadwal/status-waktu'
import { useLocale, useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { cetakTanggal } from '../riwayat/waktu'
import { Daftar } from './daftar'

const NADA = { belum_mulai: 'netral', berjalan: 'aksen', lewat: 'awas', tanpa_tanggal: 'netral' } as const

/** Where the project stands between its two dates on `hari`. */
export function WaktuKartu({ project, hari }: { project: ProjectView; hari: string }) {
  const t = useT()
  const locale = useLocale()
  const { tanggalMulai: mulai, tanggalSelesai: selesai } = project
  const status = statusWaktu(mulai, selesai, hari)
  const persen = persenWaktu(mulai, selesai, hari)
  const sisa = sisaWaktu(locale, {
    sisa: sisaHari(selesai, hari),
    terlambat: terlambatHari(selesai, hari),
  })
  const cetak = (tanggal: string | null) => tanggal && cetakTanggal(tanggal, locale)
  return (
    <Kartu judul={t('profil_waktu')} aksi={<Badge nada={NADA[status]}>{t(`status_${status}`)}</Badge>}>
      {persen !== null && (
        <div
          role="progressbar"
          aria-label={t('profil_persen_waktu')}
          aria-valuenow={persen}
          className="mb-3 h-2 overflow-hidden rounded-full bg-surface-2"
        >
          <div
            className={`h-full ${status === 'lewat' ? 'bg-warn' : 'bg-accent'}`}
            style={{ width: `${persen}%` }}
          />
        </div>
      )}
      <Daftar
        isi={[
          [t('tanggal_mulai'), cetak(mulai)],
          [t('tanggal_selesai'), cetak(selesai)],
          [t('profil_persen_waktu'), persen === null ? null : `${persen} %`],
          [t('profil_sisa'), sisa],
        ]}
      />
    </Kartu>
  )
}
