'use client'

import { namaSalinan } from '@/lib/domain/salin/nama-salinan'
import { useT } from '../bahasa-context'

const TERLIHAT = 3

/** The names that several copies will get, as they are typed: the first ones and the last. */
export function NamaSalinanView({ pola, banyak }: { pola: string; banyak: number }) {
  const t = useT()
  if (banyak < 2 || pola.trim() === '') return null
  const nama = namaSalinan(pola.trim(), banyak)
  const awal = nama.length > TERLIHAT + 1 ? nama.slice(0, TERLIHAT) : nama
  return (
    <section aria-label={t('nama_dibuat')} aria-live="polite" className="rounded-md bg-surface-2 px-3 py-2">
      <p className="font-semibold text-ink-2 text-xs">{t('nama_dibuat')}</p>
      <ul className="mt-1 text-[13px]">
        {awal.map((satu) => (
          <li key={satu} className="truncate">
            {satu}
          </li>
        ))}
        {awal.length < nama.length && (
          <>
            <li aria-hidden>…</li>
            <li className="truncate">{nama.at(-1)}</li>
          </>
        )}
      </ul>
    </section>
  )
}
