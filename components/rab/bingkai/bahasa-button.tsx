'use client'

import { Button } from '@/components/ui/button'
import { COOKIE_BAHASA, type Locale } from '@/lib/bahasa/pesan'
import { useLocale, useT } from '../bahasa-context'

const SETAHUN_DETIK = 31_536_000

/** Indonesian or English, remembered on this device. */
export function BahasaButton() {
  const t = useT()
  const lain = useLocale() === 'id' ? 'en' : 'id'
  return (
    <Button
      varian="polos"
      ukuran="ikon"
      onClick={() => gantiBahasa(lain)}
      aria-label={t('ganti_bahasa')}
      title={t('ganti_bahasa')}
    >
      <span lang={lain} className="font-semibold text-xs uppercase">
        {lain}
      </span>
    </Button>
  )
}

export function gantiBahasa(ke: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `${COOKIE_BAHASA}=${ke}; path=/; max-age=${SETAHUN_DETIK}; samesite=lax`
  location.reload()
}
