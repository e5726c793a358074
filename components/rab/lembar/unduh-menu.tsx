import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { useT } from '../bahasa-context'

/** The button that the bill is downloaded by; `children`: the forms it can be had in. */
export function UnduhMenu({ children }: { children: ReactNode }) {
  const t = useT()
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button varian="garis">
          <Download aria-hidden className="size-4" />
          {t('unduh_rab')}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>{children}</DropdownMenuContent>
    </DropdownMenu>
  )
}
