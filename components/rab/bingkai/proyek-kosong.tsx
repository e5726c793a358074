'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'

/** On a page that has nothing to show before there are lines: what it will be for, and where to begin. */
export function ProyekKosong({ saran }: { saran: KunciPesan }) {
  const t = useT()
  const { store } = useLembar()
  return (
    <EmptyState
      title={t('belum_ada_pekerjaan')}
      hint={t(saran)}
      action={
        <Link
          href={`/proyek/${store.project.id}/pekerjaan` as Route}
          className="inline-flex h-8 items-center rounded-md border border-accent bg-accent px-3 font-semibold text-[13px] text-accent-ink max-sm:h-10"
        >
          {t('mulai_di_pekerjaan')}
        </Link>
      }
    />
  )
}
