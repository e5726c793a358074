'use client'

import { toast } from '@/components/ui/toast'
import { ubahProyek } from '@/lib/actions/project'
import type { PricingView } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'

/** Changes the project's percents and roundings in place: shown at once, saved, and taken back where it is refused. */
export function usePricing(): (pricing: Partial<PricingView>) => void {
  const t = useT()
  const { store, sync } = useLembar()
  const simpan = async (pricing: Partial<PricingView>) => {
    const { pricing: lama, revision, id } = store.project
    store.setProject({ ...store.project, pricing: { ...lama, ...pricing } })
    await sync.flush()
    const hasil = await ubahProyek({ projectId: id, pricing })
    if (!hasil.success) {
      store.setProject({ ...store.project, pricing: lama })
      return void toast.error(hasil.error.message)
    }
    store.setProject(hasil.data)
    if (hasil.data.revision > revision + 1) void sync.reload()
    const balik = Object.fromEntries(Object.keys(pricing).map((key) => [key, lama[key as keyof PricingView]]))
    toast.info(t('setelan_diubah'), {
      action: { label: t('urungkan'), onClick: () => void simpan(balik) },
    })
  }
  return (pricing) => void simpan(pricing)
}
