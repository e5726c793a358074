'use client'

import type { ReactNode } from 'react'
import type { Alamat, JenisAngka } from '@/lib/domain/jelaskan/alamat'
import { useLocale, useT } from '../bahasa-context'
import { Istilah } from '../istilah'
import { cetakPersen, cetakRupiah } from '../lembar/angka'
import { useLembar, useStoreValue, useTotal } from '../lembar/lembar-context'
import { PeriksaServer } from './periksa-server'
import { SetelanHarga } from './setelan-harga'

/** (A) to (D) of the rekap sheet and the rounded total in words; percents and roundings are edited where they count. */
export function RekapKaki({ buka }: { buka: (alamat: Alamat) => void }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ringkasan } = useTotal(store)
  const { pricing } = useStoreValue(store, 'project', () => store.project)
  const persen = cetakPersen(ringkasan.ppnPercent, locale)
  const ppn = pricing.tampilanPpn === 'langsung' ? t('rekap_b', { persen }) : t('rekap_b_dpp')
  const angka = (jenis: JenisAngka, uji: string, nilai: string, besar = false) => (
    <button
      type="button"
      data-testid={uji}
      title={t('kenapa')}
      onClick={() => buka({ jenis, id: '' })}
      className={`min-h-6 rounded-sm text-right tabular-nums decoration-dotted underline-offset-4 hover:underline ${besar ? 'font-semibold text-[15px]' : ''}`}
    >
      {cetakRupiah(nilai, locale)}
    </button>
  )
  return (
    <footer className="flex max-h-[45dvh] shrink-0 flex-wrap items-start justify-between gap-x-8 gap-y-2 overflow-y-auto lg:flex-nowrap border-line-strong border-t bg-surface-2 px-4 py-2.5">
      <SetelanHarga />
      <dl className="ml-auto grid max-w-full grid-cols-[1fr_auto] gap-x-6 lg:max-w-md">
        <Baris nama={t('rekap_a')}>{angka('total', 'rekap-total', ringkasan.total)}</Baris>
        <Baris nama={ppn} arti={<Istilah nama="PPN" arti="arti_ppn" />}>
          {angka('ppn', 'rekap-ppn', ringkasan.ppn)}
        </Baris>
        <Baris nama={t('rekap_c')}>{angka('grandTotal', 'rekap-grand-total', ringkasan.grandTotal)}</Baris>
        <Baris nama={t('rekap_d')} besar arti={<Istilah nama={t('rekap_d')} arti="arti_dibulatkan" />}>
          {angka('dibulatkan', 'rekap-dibulatkan', ringkasan.dibulatkan, true)}
        </Baris>
        <dt className="sr-only">{t('terbilang')}</dt>
        <dd className="col-span-2 text-right text-ink-2 first-letter:uppercase" data-testid="rekap-terbilang">
          {ringkasan.terbilang}
        </dd>
        <dd className="col-span-2 text-right">
          <PeriksaServer />
        </dd>
      </dl>
    </footer>
  )
}

function Baris(props: { nama: string; besar?: boolean; arti?: ReactNode; children: ReactNode }) {
  const { nama, besar, arti, children } = props
  return (
    <>
      <dt className={`self-center text-right lg:whitespace-nowrap ${besar ? 'font-semibold' : 'text-ink-2'}`}>
        {nama} {arti}
      </dt>
      <dd className="text-right">{children}</dd>
    </>
  )
}
