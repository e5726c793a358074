'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { ResizeHandle } from '@/components/ui/resize-handle'
import type { ProjectListItem } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { compareDecimal } from '@/lib/domain/decimal'
import { persenWaktu } from '@/lib/domain/jadwal/status-waktu'
import { WaktuLokal } from '../akun/waktu-lokal'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah } from '../lembar/angka'
import { cetakTanggal } from '../riwayat/waktu'
import { AksiMenu } from './aksi-menu'
import { statusOf } from './saring-proyek'
import { useLebarKolom } from './use-lebar-kolom'

interface Props {
  items: readonly ProjectListItem[]
  hari: string
  terhapus: boolean
  dipilih: ReadonlySet<string>
  onPilih: (ids: readonly string[], ya: boolean) => void
  onSalin: (item: ProjectListItem) => void
}

/** What a hand can make wider or narrower. */
const KOLOM = [
  { kunci: 'proyek', kelas: '' },
  { kunci: 'sumber_dana', kelas: 'max-lg:hidden' },
  { kunci: 'waktu', kelas: '' },
  { kunci: 'total_rab', kelas: 'text-right' },
  { kunci: 'diubah', kelas: 'text-right max-lg:hidden' },
] as const

const NADA = { belum_mulai: 'netral', berjalan: 'aksen', lewat: 'awas', tanpa_tanggal: 'netral' } as const

/** Every project a row; on a phone the columns fold under the name. */
export function TabelProyek({ items, hari, terhapus, dipilih, onPilih, onSalin }: Props) {
  const t = useT()
  const [lebar, setLebar] = useLebarKolom()
  const diatur = Object.keys(lebar).length > 0
  const semua = items.length > 0 && items.every(({ id }) => dipilih.has(id))
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface">
      <table className={cn('w-full text-left', diatur && 'md:table-fixed')}>
        <thead className="border-line border-b bg-surface-2 text-ink-2 text-xs max-md:hidden">
          <tr className="[&>th]:px-2 [&>th]:py-2 [&>th]:font-semibold">
            <th className="w-9 pl-4!">
              <Checkbox
                aria-label={t('pilih_semua')}
                checked={semua}
                onCheckedChange={(ya) =>
                  onPilih(
                    items.map(({ id }) => id),
                    ya === true,
                  )
                }
              />
            </th>
            {KOLOM.map(({ kunci, kelas }) => (
              <th
                key={kunci}
                data-kolom={kunci}
                className={cn('relative', kelas)}
                style={{ width: lebar[kunci], minWidth: lebar[kunci] }}
              >
                <span className="block truncate">{t(`kolom_${kunci}`)}</span>
                <ResizeHandle
                  width={() =>
                    document.querySelector<HTMLElement>(`th[data-kolom=${kunci}]`)?.offsetWidth ?? 0
                  }
                  onResize={(baru, selesai) => setLebar(kunci, baru, selesai)}
                />
              </th>
            ))}
            <th className="w-11" />
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {items.map((item) => (
            <Baris
              key={item.id}
              item={item}
              hari={hari}
              terhapus={terhapus}
              dipilih={dipilih.has(item.id)}
              onPilih={(ya) => onPilih([item.id], ya)}
              onSalin={() => onSalin(item)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface BarisProps {
  item: ProjectListItem
  hari: string
  terhapus: boolean
  dipilih: boolean
  onPilih: (ya: boolean) => void
  onSalin: () => void
}

function Baris({ item, hari, terhapus, dipilih, onPilih, onSalin }: BarisProps) {
  const t = useT()
  const locale = useLocale()
  const keterangan = [item.lokasi, item.tahun, item.pemilik].filter(Boolean).join(' · ')
  const lebih = item.anggaran !== null && compareDecimal(item.dibulatkan, item.anggaran) > 0
  const nama = <span className="font-semibold">{item.nama}</span>
  return (
    <tr className={cn('hover:bg-surface-2 [&>td]:px-2 [&>td]:py-2.5', dipilih && 'bg-accent-soft')}>
      <td className="pl-4! max-md:pl-3!">
        <Checkbox
          aria-label={t('pilih_proyek', { nama: item.nama })}
          checked={dipilih}
          onCheckedChange={(ya) => onPilih(ya === true)}
        />
      </td>
      <td className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2">
          {terhapus ? (
            nama
          ) : (
            <Link prefetch={false} href={`/proyek/${item.id}/pekerjaan` as Route}>
              {nama}
            </Link>
          )}
          {item.peran !== 'owner' && <Badge nada="aksen">{t(`peran_${item.peran}`)}</Badge>}
        </span>
        <span className="block text-ink-3 text-xs">
          {keterangan || t('tanpa_keterangan')} ·{' '}
          {t('banyak_pekerjaan', { banyak: formatAngka(String(item.pekerjaan), { locale }) })}
        </span>
        <span className="block font-semibold tabular-nums md:hidden">
          Rp {cetakRupiah(item.dibulatkan, locale)}
        </span>
      </td>
      <td className="text-ink-2 text-xs max-lg:hidden">{item.sumberDana}</td>
      <td className="max-md:hidden">
        <Waktu item={item} hari={hari} />
      </td>
      <td className="whitespace-nowrap text-right max-md:hidden">
        <span className="font-semibold tabular-nums">Rp {cetakRupiah(item.dibulatkan, locale)}</span>
        {lebih && <span className="block text-warn text-xs">{t('di_atas_anggaran')}</span>}
      </td>
      <td className="text-right text-ink-3 text-xs max-lg:hidden">
        <WaktuLokal iso={item.diubah} />
      </td>
      <td>
        <AksiMenu item={item} terhapus={terhapus} onSalin={onSalin} />
      </td>
    </tr>
  )
}

function Waktu({ item, hari }: { item: ProjectListItem; hari: string }) {
  const t = useT()
  const locale = useLocale()
  const status = statusOf(item, hari)
  const persen = persenWaktu(item.tanggalMulai, item.tanggalSelesai, hari)
  const cetak = (tanggal: string | null) => (tanggal === null ? '…' : cetakTanggal(tanggal, locale))
  return (
    <span className="flex flex-col gap-1 text-xs">
      <span>
        <Badge nada={NADA[status]}>{t(`status_${status}`)}</Badge>
      </span>
      {item.tanggalMulai && (
        <span className="whitespace-nowrap text-ink-3">
          {t('tanggal_rentang', { mulai: cetak(item.tanggalMulai), selesai: cetak(item.tanggalSelesai) })}
        </span>
      )}
      {status === 'berjalan' && persen !== null && (
        <span aria-hidden className="block h-1 w-28 overflow-hidden rounded-full bg-surface-2">
          <span className="block h-full bg-accent" style={{ width: `${persen}%` }} />
        </span>
      )}
    </span>
  )
}
