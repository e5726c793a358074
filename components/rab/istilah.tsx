'use client'

import { CircleHelp } from 'lucide-react'
import { Tooltip } from '@/components/ui/tooltip'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from './bahasa-context'

/** Help beside a term of the trade: what it means, on pointing or by keyboard. */
export function Istilah({ nama, arti }: { nama: string; arti: KunciPesan }) {
  const t = useT()
  return (
    <Tooltip teks={t(arti)}>
      <button
        type="button"
        aria-label={`${t('arti_istilah', { nama })}: ${t(arti)}`}
        className="inline-grid size-6 shrink-0 place-items-center rounded-full align-middle text-ink-3 hover:text-ink"
      >
        <CircleHelp aria-hidden className="size-3.5" />
      </button>
    </Tooltip>
  )
}
