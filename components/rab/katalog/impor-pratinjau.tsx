'use client'

import { Button } from '@/components/ui/button'
import type { ImporKatalogHasil, PeranKolom } from '@/lib/contracts/katalog'
import { useT } from '../bahasa-context'
import type { IsianImpor } from './impor-kirim'
import { ImporKolom } from './impor-kolom'
import { ImporMasalah } from './impor-masalah'

interface Props {
  hasil: ImporKatalogHasil
  pemetaan: IsianImpor['pemetaan']
  perbaikan: ReadonlySet<string>
  /** Columns were changed since this was read. */
  lama: boolean
  sibuk: boolean
  onPetakan(lembar: string, kolom: Readonly<Record<string, PeranKolom>>): void
  onPerbaikan(perbaikan: ReadonlySet<string>): void
  onImpor(): void
}

/** What the files were understood as: sheets and columns, problems, analyses. */
export function ImporPratinjau({ hasil, pemetaan, perbaikan, lama, sibuk, ...props }: Props) {
  const t = useT()
  const { jumlah } = hasil
  return (
    <div className="flex flex-col gap-4">
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 border-line border-y bg-bg py-2">
        <p className="mr-auto" role="status">
          {t('ringkas_impor', {
            analisa: jumlah.analisa,
            komponen: jumlah.komponen,
            galat: jumlah.galat,
            peringatan: jumlah.peringatan,
          })}
          {lama && <span className="block text-sm text-warn">{t('pratinjau_lama')}</span>}
        </p>
        <Button
          varian="primer"
          disabled={sibuk || lama || jumlah.galat > 0 || jumlah.analisa === 0}
          onClick={props.onImpor}
        >
          {t('impor_sekarang', { banyak: jumlah.analisa })}
        </Button>
      </div>
      <ImporKolom lembar={hasil.lembar} pemetaan={pemetaan} sibuk={sibuk} onPetakan={props.onPetakan} />
      <ImporMasalah
        masalah={hasil.masalah}
        semua={jumlah.galat + jumlah.peringatan}
        perbaikan={perbaikan}
        onPerbaikan={props.onPerbaikan}
      />
      <section aria-labelledby="judul-terbaca">
        <h2 id="judul-terbaca" className="mb-2 font-semibold">
          {t('analisa_terbaca')}
        </h2>
        {hasil.analisa.length < jumlah.analisa && (
          <p className="mb-1 text-ink-3 text-xs">
            {t('masalah_tampil', { banyak: hasil.analisa.length, semua: jumlah.analisa })}
          </p>
        )}
        <ul className="max-h-72 overflow-y-auto rounded-md border border-line bg-surface">
          {hasil.analisa.map((item) => (
            <li key={item.kode} className="border-line border-b px-3 py-1.5">
              <span className="block">{item.uraian}</span>
              <span className="block text-ink-3 text-xs">
                {item.kode} · {item.satuan || t('tanpa_satuan')} ·{' '}
                {t('banyak_komponen', { banyak: item.komponen })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
