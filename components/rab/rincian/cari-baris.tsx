'use client'

import type { ReactNode } from 'react'
import { SearchInput } from '@/components/ui/search-input'
import { useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'

/** The bar above a list, with the search that stands in the address. */
export function CariBaris({ children }: { children?: ReactNode }) {
  const t = useT()
  const [cari, setCari] = useParam('cari')
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-2 overflow-x-auto border-line border-b px-3 py-1.5">
      <SearchInput label={t('cari')} defaultValue={cari} onSearch={setCari} className="w-44 shrink-0" />
      {children}
    </div>
  )
}
