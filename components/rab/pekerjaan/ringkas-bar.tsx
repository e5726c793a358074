'use client'

import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'
import { cetakPersen } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'

import { useDariBaris } from '../lembar/use-turunan'

/** The line below a grid: how many rows, and the settings that the figures follow. */
export function RingkasBar() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const project = useStoreValue(store, 'project', () => store.project)
  const banyak = useDariBaris(store, '', () => String(store.rows.pekerjaan.size))
  const { ppnPercent, markupPercent, pembulatan } = project.pricing
  return (
    <div className="hidden h-7 shrink-0 items-center gap-4 border-line border-t px-3 text-ink-3 text-xs sm:flex">
      <span>{t('banyak_pekerjaan', { banyak: formatAngka(banyak, { locale }) })}</span>
      <span className="flex-1" />
      <span>
        {t('ringkas_setelan', {
          markup: cetakPersen(markupPercent, locale),
          ppn: cetakPersen(ppnPercent, locale),
          basis: formatAngka(pembulatan, { locale }),
        })}
      </span>
    </div>
  )
}
