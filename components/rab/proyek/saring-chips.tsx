import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useLocale, useT } from '../bahasa-context'
import { cetakTanggal } from '../riwayat/waktu'
import { SARINGAN, type Saringan, TANPA_SARINGAN } from './saring-proyek'
import { BIDANG_RENTANG } from './saring-rentang'

/** On a phone, where the filters are out of sight: those that are set, each to be taken off. */
export function SaringChips({
  saringan,
  onUbah,
}: {
  saringan: Saringan
  onUbah: (isi: Partial<Saringan>) => void
}) {
  const t = useT()
  const locale = useLocale()
  const kata = (nama: (typeof SARINGAN)[number]): string => {
    const nilai = saringan[nama]
    if (nama === 'status') return t(`status_${nilai}` as KunciPesan)
    const rentang = BIDANG_RENTANG.find((satu) => satu.nama === nama)
    if (!rentang) return nilai
    return `${t(rentang.label)}: ${rentang.jenis === 'date' ? cetakTanggal(nilai, locale) : nilai}`
  }
  return (
    <ul aria-label={t('saring_dipakai')} className="mb-3 flex flex-wrap gap-1.5 sm:hidden">
      {SARINGAN.filter((nama) => saringan[nama] !== '').map((nama) => (
        <li key={nama} className="max-w-full">
          <Button
            varian="polos"
            className="max-w-full rounded-full bg-accent-soft text-accent"
            aria-label={t('saring_lepas', { nama: kata(nama) })}
            onClick={() => onUbah({ [nama]: '' })}
          >
            <span className="truncate">{kata(nama)}</span>
            <X aria-hidden className="size-3.5 shrink-0" />
          </Button>
        </li>
      ))}
      <li>
        <Button varian="polos" onClick={() => onUbah(TANPA_SARINGAN)}>
          {t('atur_ulang')}
        </Button>
      </li>
    </ul>
  )
}
