'use client'

import { useMemo } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import { EmptyState } from '@/components/ui/empty-state'
import { useLocale, useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { bukaAngka, ikutiAngka } from '../jelaskan/buka-angka'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { CariBaris } from './cari-baris'
import { alamatRekapAhsp, kolomRekapAhsp, rekapAhspSource } from './rekap-ahsp-source'
import { type TabProps, tidakBerubah } from './rincian-rab'

/** Rekap AHSP: each analysis with its unit rate, the volume it is used for, what that comes to, and whether it is whole. */
export function RekapAhsp({ kenapa, grid }: TabProps) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const [cari] = useParam('cari')
  const source = useMemo(() => rekapAhspSource(store, locale, cari), [store, locale, cari])
  return (
    <>
      <CariBaris />
      <div
        role="presentation"
        className="flex min-h-0 flex-1 flex-col"
        {...bukaAngka(kenapa, alamatRekapAhsp)}
      >
        <Grid
          ref={grid}
          label={t('tab_rekap_ahsp')}
          columns={kolomRekapAhsp(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`rekap-ahsp:${store.project.id}`}
          onCommit={tidakBerubah}
          onActive={ikutiAngka(kenapa, alamatRekapAhsp)}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={<EmptyState title={t('belum_ada_analisa_satu_pun')} hint={t('belum_ada_analisa_saran')} />}
        />
      </div>
    </>
  )
}
