'use client'

import { useT } from '../bahasa-context'

/** The table, or in an empty one what begins it. */
function keIsi() {
  const tabel = document.querySelector<HTMLElement>('main [role=treegrid]')
  const mulai = document.querySelector<HTMLElement>('main [data-mulai]')
  ;(mulai ?? tabel ?? document.querySelector<HTMLElement>('main :is(input, button, a)'))?.focus()
}

/** First on every page for who walks by keyboard: past the bar and the rail to the work. */
export function KeIsi() {
  const t = useT()
  return (
    <button
      type="button"
      onClick={keIsi}
      className="sr-only rounded-md bg-accent px-3 py-1.5 font-semibold text-[13px] text-accent-ink focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-50"
    >
      {t('langsung_ke_isi')}
    </button>
  )
}
