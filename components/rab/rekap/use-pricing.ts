'use client'

import { toast } from '@/components/ui/toast'
import type { PricingView } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { useSimpanProyek } from '../lembar/use-simpan-proyek'
import { useUrung } from '../lembar/use-urung'

/** Changes the project's percents and roundings in place: shown at once, saved, and taken back where it is refused. */
export function usePricing(): (pricing: Partial<PricingView>) => void {
  const t = useT()
  const { store } = useLembar()
  const simpanProyek = useSimpanProyek()
  const { urungkan } = useUrung()
  const simpan = async (pricing: Partial<PricingView>) => {
    const { pricing: lama } = store.project
    store.setProject({ ...store.project, pricing: { ...lama, ...pricing } })
    if (await simpanProyek({ pricing }))
      toast.info(t('setelan_diubah'), { action: { label: t('urungkan'), onClick: urungkan } })
    else store.setProject({ ...store.project, pricing: lama })
  }
  return (pricing) => void simpan(pricing)
}
