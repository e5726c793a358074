import { Button } from '@/components/ui/button'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import { useLocale, useT } from '../bahasa-context'
import { bacaBaris, cetakNilai } from './baca-baris'
import type { BarisUbah } from './baris-ubah'
import { BIDANG_DAFTAR } from './bidang-proyek'

type Pilih = (id: string, nama: BidangIdentitas, punyaku: boolean) => void

/** Projects that were not saved and why; of a cell that two people changed both contents, and the choice. */
export function DitolakDaftar({ rows, onPilih }: { rows: readonly BarisUbah[]; onPilih: Pilih }) {
  const t = useT()
  const ditolak = rows.filter(({ bentrok, ditolak: sebab }) => bentrok || sebab)
  if (ditolak.length === 0) return null
  return (
    <section
      role="alert"
      aria-label={t('ubah_banyak_ditolak', { banyak: ditolak.length })}
      className="max-h-[40%] shrink-0 overflow-y-auto border-line border-t bg-warn-soft px-3 py-2 text-[13px]"
    >
      <h2 className="font-semibold">{t('ubah_banyak_ditolak', { banyak: ditolak.length })}</h2>
      <ul className="mt-1 flex flex-col gap-2">
        {ditolak.map((row) => (
          <li key={row.id}>
            <p>
              <span className="font-medium">{row.semula.nama}</span>:{' '}
              {row.ditolak ?? t('ubah_banyak_bentrok')}
            </p>
            {row.bentrok?.map((nama) => (
              <Bentrok key={nama} row={row} nama={nama} onPilih={onPilih} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bentrok({ row, nama, onPilih }: { row: BarisUbah; nama: BidangIdentitas; onPilih: Pilih }) {
  const t = useT()
  const locale = useLocale()
  const bidang = BIDANG_DAFTAR.find((satu) => satu.nama === nama)
  if (!bidang) return null
  const cetak = (nilai: string | number | null) =>
    cetakNilai(bidang, nilai, locale) || t('ubah_banyak_kosong')
  const kolom = t(bidang.label)
  const { [nama]: punyaku } = bacaBaris(row.isi, locale).nilai
  return (
    <fieldset
      aria-label={`${row.semula.nama}, ${kolom}`}
      className="mt-1 flex flex-wrap items-center gap-1.5"
    >
      <span className="font-medium">{kolom}</span>
      <Button ukuran="kecil" onClick={() => onPilih(row.id, nama, true)}>
        {t('konflik_pakai_punyaku')}: {punyaku === undefined ? row.isi[nama] : cetak(punyaku)}
      </Button>
      <Button ukuran="kecil" onClick={() => onPilih(row.id, nama, false)}>
        {t('ubah_banyak_punya_server')}: {cetak(row.semula[nama])}
      </Button>
    </fieldset>
  )
}
