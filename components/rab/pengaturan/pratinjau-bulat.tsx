'use client'

import { type Locale, t } from '@/lib/bahasa/pesan'
import type { PricingView } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah } from '../lembar/angka'
import { useLembar, useStoreValue, useTotal } from '../lembar/lembar-context'
import type { ProjectStore } from '../lembar/project-store'

const BASIS = ['1', '1000', '10000', '100000'] as const

interface Baris {
  nama: string
  grandTotal: string
  dibulatkan: string
  dipakai: boolean
}

/** What each rounding would make of this project's total, beside the one in force. */
export function PratinjauBulat() {
  const kata = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ringkasan } = useTotal(store)
  const pricing = useStoreValue(store, 'semua', store.pricing)
  const baris = susun(store, pricing, locale, ringkasan.grandTotal)
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full min-w-80 text-[13px] tabular-nums [&_td]:py-1 [&_td]:pl-3 [&_th]:py-1 [&_th]:pl-3 [&_th]:font-medium">
        <caption className="pb-1 text-left font-medium">{kata('pratinjau_bulat')}</caption>
        <thead>
          <tr className="border-line border-b text-right text-ink-2">
            <th className="text-left !pl-0">{kata('pratinjau_setelan')}</th>
            <th className="max-sm:hidden">{kata('pratinjau_grand_total')}</th>
            <th>{kata('pratinjau_dibulatkan')}</th>
            <th>{kata('pratinjau_selisih')}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map(({ nama, grandTotal, dibulatkan, dipakai }) => (
            <tr key={nama} className={dipakai ? 'bg-accent-soft font-semibold' : ''}>
              <th scope="row" className="!pl-1 text-left">
                {nama}
                {dipakai && <span className="ml-1 font-normal text-ink-2">({kata('dipakai_sekarang')})</span>}
              </th>
              <td className="text-right max-sm:hidden">{cetakRupiah(grandTotal, locale)}</td>
              <td className="text-right">{cetakRupiah(dibulatkan, locale)}</td>
              <td className="text-right">{selisih(dibulatkan, ringkasan.dibulatkan, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `_sekarang` is the total shown: the table is made anew with it, and with the settings. */
function susun(store: ProjectStore, pricing: PricingView, locale: Locale, _sekarang: string): Baris[] {
  const satu = (nama: string, ubah: Partial<PricingView>, dipakai: boolean): Baris => {
    const { grandTotal, dibulatkan } = store.coba(ubah)
    return { nama, grandTotal, dibulatkan, dipakai }
  }
  const basis = BASIS.some((b) => b === pricing.pembulatan) ? BASIS : [pricing.pembulatan, ...BASIS]
  const lain = pricing.pembulatanHsp === null ? '1' : null
  return [
    ...basis.map((b) =>
      satu(
        t(locale, 'pratinjau_ke', { basis: formatAngka(b, { locale }) }),
        { pembulatan: b },
        b === pricing.pembulatan,
      ),
    ),
    satu(
      t(locale, lain === null ? 'pratinjau_tanpa_hsp' : 'pratinjau_dengan_hsp'),
      { pembulatanHsp: lain },
      false,
    ),
  ]
}

function selisih(a: string, b: string, locale: Locale): string {
  const beda = toScaled(a, 0) - toScaled(b, 0)
  if (beda === 0n) return '0'
  return `${beda > 0n ? '+' : '−'}${formatAngka(fromScaled(beda > 0n ? beda : -beda, 0, 0), { desimal: 0, locale })}`
}
