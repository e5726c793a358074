'use client'

import { toast } from '@/components/ui/toast'
import type { PricingView } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'

/** Changes the project's percents and roundings beside the figures that they move; it can be taken back at once. */
export function usePricing(): (pricing: Partial<PricingView>) => void {
  const t = useT()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  return (pricing) => {
    sync.edit({ project: { ubah: [{ id: store.project.id, ...pricing }] } })
    toast.info(t('setelan_diubah'), { action: { label: t('urungkan'), onClick: urungkan } })
  }
}
