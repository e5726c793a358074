'use client'

import { cn } from '@/components/ui/cn'
import type { EndpointView } from '@/lib/contracts/pantau'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'

const KOLOM = ['count', 'meanMs', 'p50Ms', 'p95Ms', 'p99Ms', 'clientErrors', 'serverErrors'] as const
const RINGKAS = ['count', 'p95Ms', 'serverErrors'] as const

/** Pages and endpoints, one a row; times in milliseconds. */
export function TabelTitik({
  judul,
  titik,
  ringkas = false,
}: {
  judul: string
  titik: readonly EndpointView[]
  ringkas?: boolean
}) {
  const t = useT()
  const locale = useLocale()
  const kolom = ringkas ? RINGKAS : KOLOM
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields are in it; the card around it is the region
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div role="group" aria-label={judul} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-left text-[13px]">
        <thead className="text-ink-2">
          <tr className="border-line border-b">
            <th className="py-1 font-medium">{t('pantau_rute')}</th>
            {kolom.map((nama) => (
              <th key={nama} className="py-1 pl-3 text-right font-medium">
                {t(`pantau_${nama}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line tabular-nums">
          {titik.map((satu) => (
            <tr key={`${satu.method} ${satu.route}`}>
              <th scope="row" className="py-1.5 font-normal">
                <span className="mr-1.5 font-semibold text-ink-2 text-xs">{satu.method}</span>
                <code className="break-all">{satu.route}</code>
              </th>
              {kolom.map((nama) => (
                <td
                  key={nama}
                  className={cn(
                    'py-1.5 pl-3 text-right',
                    nama === 'serverErrors' && satu[nama] > 0 && 'font-semibold text-bad',
                  )}
                >
                  {formatAngka(String(satu[nama]), { maks: 1, locale })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {titik.length === 0 && <p className="py-2 text-ink-2">{t('pantau_belum')}</p>}
    </div>
  )
}
