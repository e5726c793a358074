'use client'

import { useLocale, useT } from '../bahasa-context'
import { cetakHarga, cetakPersen } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'

/** How the rate of a line without an analysis comes about: the price typed, the markup, their sum. */
export function HargaLangsung({ id }: { id: string }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const hasil = useTurunan(store, id, () =>
    store.engine.hasPekerjaan(id) && (store.rows.pekerjaan.get(id)?.hargaLangsung ?? null) !== null
      ? store.engine.pekerjaan(id)
      : null,
  )
  if (!hasil) return null
  return (
    <dl className="mx-4 my-3 grid grid-cols-[1fr_auto] gap-y-1 rounded-md bg-surface-2 px-3 py-2 text-[13px] tabular-nums">
      <dt>{t('harga_langsung')}</dt>
      <dd className="text-right">{cetakHarga(hasil.biayaDasar, locale)}</dd>
      <dt>{t('harga_langsung_markup', { persen: cetakPersen(hasil.markupPercent, locale) })}</dt>
      <dd className="text-right">{cetakHarga(hasil.markup, locale)}</dd>
      <dt className="font-semibold">{t('harga_langsung_hsp')}</dt>
      <dd className="text-right font-semibold">{cetakHarga(hasil.hsp, locale)}</dd>
    </dl>
  )
}
