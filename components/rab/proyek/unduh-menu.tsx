'use client'

import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useLocale, useT } from '../bahasa-context'
import { TombolUnduh } from './tombol-unduh'
import { unduhDaftar } from './unduh-daftar'

const BENTUK = { xlsx: 'Excel', csv: 'CSV' } as const

/** The list as a file, open: its button was pressed before it came. */
export function UnduhMenu({ items, hari }: { items: readonly ProjectListItem[]; hari: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>
        <TombolUnduh />
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        {(['xlsx', 'csv'] as const).map((bentuk) => (
          <DropdownMenuItem key={bentuk} onSelect={() => unduhDaftar(bentuk, items, hari, locale)}>
            {t('unduh_sebagai', { bentuk: BENTUK[bentuk] })}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
