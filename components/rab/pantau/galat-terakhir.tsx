'use client'

import { Badge } from '@/components/ui/badge'
import type { RecentErrorView } from '@/lib/contracts/pantau'
import { WaktuLokal } from '../akun/waktu-lokal'
import { useT } from '../bahasa-context'

/** What failed here last, with the id under which the log tells more. */
export function GalatTerakhir({ galat }: { galat: readonly RecentErrorView[] }) {
  const t = useT()
  if (galat.length === 0) return <p className="text-ink-2">{t('pantau_tanpa_galat')}</p>
  return (
    <ul className="divide-y divide-line">
      {galat.map(({ at, where, operation, code, route, requestId, type, message }, n) => (
        // Several may come at one moment; the list is only ever read anew.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={`${at} ${n}`} className="py-2 text-[13px]">
          <p className="flex flex-wrap items-center gap-2">
            <Badge nada="buruk">{code ?? where}</Badge>
            <span className="font-medium">{operation ?? route ?? where}</span>
            <span className="text-ink-2">
              <WaktuLokal iso={at} />
            </span>
          </p>
          <p className="mt-1 break-words">
            <code>
              {type}: {message}
            </code>
          </p>
          {requestId && (
            <p className="text-ink-2">
              {t('pantau_permintaan')} <code className="break-all">{requestId}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
