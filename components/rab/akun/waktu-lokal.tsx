'use client'

import { useSyncExternalStore } from 'react'
import { useLocale } from '../bahasa-context'
import { cetakWaktu } from '../riwayat/waktu'

const tetap = () => () => {}

/** A moment in the time of this device, which the server does not know. */
export function WaktuLokal({ iso }: { iso: string }) {
  const locale = useLocale()
  const teks = useSyncExternalStore(
    tetap,
    () => cetakWaktu(iso, locale),
    () => '',
  )
  return <time dateTime={iso}>{teks}</time>
}
