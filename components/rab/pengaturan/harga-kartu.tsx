'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { Label } from '@/components/ui/label'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { compareDecimal } from '@/lib/domain/decimal'
import { useLocale, useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import type { BidangHarga } from '../lembar/baris-proyek'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { BASIS, MARKUP, PPN } from './bidang'
import { IsianBidang } from './isian-bidang'
import { PilihanBidang } from './pilihan-bidang'
import { PratinjauBulat } from './pratinjau-bulat'
import { TandaSimpan } from './tanda-simpan'
import { useBidang } from './use-bidang'

const HSP = ['', '0.01', '1', '10', '100', '1000'] as const

/** Percents and roundings; the totals move while one types. */
export function HargaKartu() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { pricing } = useStoreValue(store, 'project', () => store.project)
  const intip = (nama: BidangHarga) => (nilai: string | null) =>
    store.intipHarga(nilai === null ? null : { [nama]: nilai })
  const diLuar =
    compareDecimal(pricing.markupPercent, '10') < 0 || compareDecimal(pricing.markupPercent, '15') > 0
  const arah = (['terdekat', 'bawah', 'atas'] as const).map((a) => [a, t(`arah_${a}`)] as const)
  return (
    <Kartu judul={t('harga_dan_pembulatan')} saran={t('harga_dan_pembulatan_saran')}>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <IsianBidang
          bidang={MARKUP}
          onKetik={intip('markupPercent')}
          saran={diLuar ? <Awas>{t('markup_di_luar')}</Awas> : t('markup_saran')}
        />
        <IsianBidang
          bidang={PPN}
          onKetik={intip('ppnPercent')}
          saran={
            compareDecimal(pricing.ppnPercent, '12') === 0 ? <Awas>{t('ppn_12_penuh')}</Awas> : t('ppn_saran')
          }
        />
        <PilihanBidang
          nama="tampilanPpn"
          label="tampilan_ppn"
          saran={t('tampilan_ppn_saran')}
          pilihan={[
            ['langsung', t('ppn_langsung')],
            ['dpp_nilai_lain', t('ppn_dpp')],
          ]}
        />
        <div className="col-span-full">
          <SakelarHsp />
        </div>
        <PilihanBidang
          nama="pembulatanHsp"
          label="pembulatan_hsp"
          pilihan={HSP.map((b) => [b, b === '' ? t('tanpa_pembulatan') : `Rp ${formatAngka(b, { locale })}`])}
        />
        <PilihanBidang nama="arahPembulatanHsp" label="arah_pembulatan_hsp" pilihan={arah.slice(0, 2)} />
        <span className="hidden sm:block" />
        <IsianBidang bidang={BASIS} onKetik={intip('pembulatan')} />
        <PilihanBidang nama="arahPembulatan" label="arah_pembulatan" pilihan={arah} />
      </div>
      <PratinjauBulat />
    </Kartu>
  )
}

function Awas({ children }: { children: string }) {
  return <span className="text-warn">{children}</span>
}

/** The one switch auditors ask for: printed lines multiply and add up by hand. */
function SakelarHsp() {
  const t = useT()
  const { nilai, tanda, oleh, terkunci, simpan } = useBidang('pembulatanHsp')
  return (
    <Label className="flex flex-wrap items-center gap-2">
      <Checkbox
        aria-label={t('hsp_ke_rupiah')}
        checked={nilai !== null}
        disabled={terkunci}
        onCheckedChange={(on) => simpan(on === true ? '1' : null)}
      />
      {t('hsp_ke_rupiah')}
      <span className="font-normal text-ink-3 text-xs">{t('hsp_ke_rupiah_saran')}</span>
      <TandaSimpan tanda={tanda} oleh={oleh} />
    </Label>
  )
}
