'use client'

import { CircleCheck } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { walkFocus } from '@/components/ui/list-keys'
import { toast } from '@/components/ui/toast'
import type { Berat, Temuan } from '@/lib/domain/periksa/types'
import { useLocale, useT } from '../bahasa-context'
import { KepalaPanel } from '../bingkai/kepala-panel'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { hrefTemuan, type Kelompok, kelompokkan, perbaikan, pesanTemuan } from './kelompok'
import { useTemuan } from './use-temuan'

const NADA: Record<Berat, 'buruk' | 'awas' | 'netral'> = {
  galat: 'buruk',
  peringatan: 'awas',
  saran: 'netral',
}
/** More of one kind than a person goes through one by one. */
const PALING_BANYAK = 100

/** The findings beside the page, live: in groups by weight, Enter goes to the row, a repair is one undoable change. */
export function PeriksaPanel({ onTutup }: { onTutup: () => void }) {
  const t = useT()
  const temuan = useTemuan()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onTutup()
    else return walkFocus(event, 'summary, details[open] a')
    event.preventDefault()
  }
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t('periksa')}
      onKeyDown={onKeyDown}
      className="fixed top-13 right-0 bottom-14 z-40 flex w-full max-w-md flex-col border-line border-l bg-surface shadow-md outline-none sm:top-12 sm:bottom-0 2xl:static 2xl:z-auto 2xl:w-[380px] 2xl:shrink-0 2xl:shadow-none"
    >
      <KepalaPanel judul={t('periksa')} onTutup={onTutup} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {temuan === null && <p className="p-4 text-ink-2">{t('periksa_berjalan')}</p>}
        {temuan?.length === 0 && (
          <p className="flex items-center gap-2 p-4 text-ok">
            <CircleCheck aria-hidden className="size-4 shrink-0" />
            {t('periksa_bersih')}
          </p>
        )}
        {kelompokkan(temuan ?? []).map((kelompok) => (
          <Grup key={kelompok.kode} kelompok={kelompok} />
        ))}
      </div>
    </aside>
  )
}

function usePerbaiki(): (temuan: readonly Temuan[]) => void {
  const t = useT()
  const { sync } = useLembar()
  const { urungkan } = useUrung()
  return (temuan) => {
    sync.edit(perbaikan(temuan))
    toast.info(t('periksa_diperbaiki', { banyak: temuan.length }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }
}

function Grup({ kelompok: { kode, berat, isi } }: { kelompok: Kelompok }) {
  const t = useT()
  const { store } = useLembar()
  const perbaiki = usePerbaiki()
  const bisa = store.project.peran === 'viewer' ? [] : isi.filter((satu) => satu.perbaikan)
  return (
    <details open={berat === 'galat'} className="border-line border-b">
      <summary className="flex min-h-10 cursor-pointer items-center gap-2 px-4 py-1.5 hover:bg-surface-2">
        <Badge nada={NADA[berat]}>{t(`periksa_berat_${berat}`)}</Badge>
        <span className="min-w-0 flex-1">{t(`periksa_grup_${kode}`)}</span>
        <span className="font-semibold tabular-nums">{isi.length}</span>
      </summary>
      <ul className="pb-2">
        {isi.slice(0, PALING_BANYAK).map((satu) => (
          <Butir key={`${satu.subjek.jenis}:${satu.subjek.id}`} temuan={satu} perbaiki={perbaiki} />
        ))}
        {isi.length > PALING_BANYAK && (
          <li className="px-4 py-1 text-ink-3">
            {t('periksa_lagi', { banyak: isi.length - PALING_BANYAK })}
          </li>
        )}
      </ul>
      {bisa.length > 1 && (
        <div className="px-4 pb-3">
          <Button varian="garis" onClick={() => perbaiki(bisa)}>
            {t('periksa_perbaiki_semua', { banyak: bisa.length })}
          </Button>
        </div>
      )}
    </details>
  )
}

function Butir({ temuan, perbaiki }: { temuan: Temuan; perbaiki: (temuan: readonly Temuan[]) => void }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const bisa = temuan.perbaikan !== undefined && store.project.peran !== 'viewer'
  return (
    <li className="flex items-center gap-2 px-4 hover:bg-surface-2">
      <Link
        prefetch={false}
        href={hrefTemuan(store, temuan) as Route}
        className="min-h-8 min-w-0 flex-1 rounded-sm py-1.5 max-sm:min-h-11"
      >
        {pesanTemuan(temuan, locale)}
      </Link>
      {bisa && (
        <Button varian="polos" ukuran="kecil" onClick={() => perbaiki([temuan])}>
          {t('periksa_perbaiki')}
        </Button>
      )}
    </li>
  )
}
