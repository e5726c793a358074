'use client'

import { cn } from '@/components/ui/cn'
import { useLocale, useT } from '../bahasa-context'
import { cetakRingkas, cetakRupiah } from '../lembar/angka'
import { useLembar, useTotal } from '../lembar/lembar-context'

/** Total RAB, live, with what the last edit did to it. */
export function TotalBadge() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ringkasan, selisih } = useTotal(store)
  return (
    <output className="block text-right leading-tight" aria-label={t('total_rab')}>
      <small className="block text-[11px] text-ink-3">
        {t('total_rab')}{' '}
        {selisih !== 0n && (
          <span className={cn('font-semibold', selisih > 0n ? 'text-ok' : 'text-bad')}>
            {selisih > 0n ? '+' : '−'} Rp {cetakRingkas(selisih < 0n ? -selisih : selisih, locale)}
          </span>
        )}
      </small>
      <b className="font-semibold text-[15px]" data-testid="total-rab">
        Rp {cetakRupiah(ringkasan.dibulatkan, locale)}
      </b>
    </output>
  )
}
