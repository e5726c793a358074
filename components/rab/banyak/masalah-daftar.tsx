import { useLocale, useT } from '../bahasa-context'
import type { Masalah } from './baris-draf'
import { judulBidang } from './bidang-proyek'

const TAMPIL = 100

/** Every wrong cell by row and column, each a way to it. */
export function MasalahDaftar({
  masalah,
  onPilih,
}: {
  masalah: readonly Masalah[]
  onPilih: (satu: Masalah) => void
}) {
  const t = useT()
  const locale = useLocale()
  if (masalah.length === 0) return null
  return (
    <section
      aria-label={t('banyak_masalah')}
      className="max-h-[35%] shrink-0 overflow-y-auto border-line border-t bg-surface px-3 py-2 text-[13px]"
    >
      <h2 className="mb-1 font-semibold">
        {t('banyak_masalah')}
        {masalah.length > TAMPIL && (
          <span className="ml-2 font-normal text-ink-2 text-xs">
            {t('banyak_masalah_semua', { tampil: TAMPIL, banyak: masalah.length })}
          </span>
        )}
      </h2>
      <ul>
        {masalah.slice(0, TAMPIL).map((satu) => (
          <li key={`${satu.id} ${satu.bidang.nama}`}>
            <button
              type="button"
              onClick={() => onPilih(satu)}
              className="w-full rounded-md px-1.5 py-1 text-left hover:bg-surface-2 max-sm:min-h-10"
            >
              <span className="font-medium">
                {t('banyak_di_baris', { baris: satu.nomor, kolom: judulBidang(locale, satu.bidang) })}
              </span>
              {satu.sel && <span className="text-ink-2"> ({t('banyak_di_berkas', { sel: satu.sel })})</span>}:{' '}
              <span className="text-bad">{satu.pesan}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
