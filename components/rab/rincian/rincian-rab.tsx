'use client'

import { Download } from 'lucide-react'
import { type RefObject, useMemo } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useLocale, useT } from '../bahasa-context'
import { ProyekKosong } from '../bingkai/proyek-kosong'
import { useParam } from '../bingkai/use-param'
import { bukaAngka, ikutiAngka } from '../jelaskan/buka-angka'
import type { Kenapa } from '../jelaskan/use-kenapa'
import { useLembar } from '../lembar/lembar-context'
import { useUnduh } from '../lembar/use-unduh'
import { useUrung } from '../lembar/use-urung'
import { alamatRincian, kolomRincian, rincianSource } from './baris-rincian'
import { CariBaris } from './cari-baris'

export interface TabProps {
  kenapa: Kenapa
  grid: RefObject<GridHandle | null>
}

/** A grid in which nothing is edited. */
export const tidakBerubah = () => ({ ok: true }) as const

export function RincianRab({ kenapa, grid }: TabProps) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { unduh } = useUnduh()
  const { ulangi, urungkan } = useUrung()
  const [cari] = useParam('cari')
  const source = useMemo(() => rincianSource(store, locale, cari), [store, locale, cari])
  return (
    <>
      <CariBaris>
        <span className="flex-1" />
        <Button varian="garis" onClick={() => void unduh('rab.csv')}>
          <Download aria-hidden className="size-4" />
          {t('unduh_sebagai', { bentuk: 'CSV' })}
        </Button>
      </CariBaris>
      <div role="presentation" className="flex min-h-0 flex-1 flex-col" {...bukaAngka(kenapa, alamatRincian)}>
        <Grid
          ref={grid}
          label={t('tab_rincian_rab')}
          columns={kolomRincian(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`rincian:${store.project.id}`}
          onCommit={tidakBerubah}
          onActive={ikutiAngka(kenapa, alamatRincian)}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={
            store.rows.pekerjaan.size === 0 ? (
              <ProyekKosong saran="rincian_kosong_saran" />
            ) : (
              <EmptyState title={t('tidak_ada_pekerjaan_cocok')} />
            )
          }
        />
      </div>
    </>
  )
}
