'use client'

import { TriangleAlert } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'

/** How many prices are still missing, with the way to them. */
export function PeringatanChip() {
  const t = useT()
  const { store } = useLembar()
  const hitung = () => [...store.rows.hargaItem.values()].filter((item) => item.hargaSatuan === null).length
  const kosong = useDariBaris(store, '', hitung)
  if (kosong === 0) return null
  return (
    <Link
      href={`/proyek/${store.project.id}/harga?saring=kosong` as Route}
      className="inline-flex h-6 items-center gap-1.5 rounded-full bg-warn-soft px-2.5 font-semibold text-warn text-xs"
    >
      <TriangleAlert aria-hidden className="size-3.5" />
      {t('harga_belum_diisi', { banyak: kosong })}
    </Link>
  )
}
