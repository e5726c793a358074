'use client'

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { GridSource } from '@/components/grid/types'
import { EmptyState } from '@/components/ui/empty-state'
import { Select } from '@/components/ui/select'
import { useLocale, useT } from '../bahasa-context'
import { ProyekKosong } from '../bingkai/proyek-kosong'
import { useParam } from '../bingkai/use-param'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { CariBaris } from './cari-baris'
import { daftarAhspSource, kolomDaftarAhsp, type SaringSumber, SUMBER } from './daftar-ahsp-source'
import { LembarPekerjaan } from './lembar-pekerjaan'
import { MarkupDialog } from './markup-dialog'
import { type TabProps, tidakBerubah } from './rincian-rab'

/** Rincian AHSP: the lines on one side, the sheet of the one chosen on the other. */
export function RincianAhsp({ kenapa, grid }: TabProps) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const [cari] = useParam('cari')
  const [sumber, setSumber] = useParam('sumber')
  const [dipilih, setDipilih] = useParam('pekerjaan')
  const [markup, setMarkup] = useState(false)
  const saring = SUMBER.find((s) => s === sumber) ?? null
  const source = useMemo(() => daftarAhspSource(store, locale, cari, saring), [store, locale, cari, saring])
  const awal = useRef(dipilih)
  useEffect(() => {
    const frame = requestAnimationFrame(() => grid.current?.goTo(awal.current))
    return () => cancelAnimationFrame(frame)
  }, [grid])
  const bacaSaja = store.project.peran === 'viewer'
  const ada = store.rows.pekerjaan.has(dipilih)
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    const mengetik = event.target instanceof HTMLInputElement
    if (event.key !== 'O' || !event.shiftKey || event.ctrlKey || mengetik || bacaSaja || !ada) return
    event.preventDefault()
    event.stopPropagation()
    setMarkup(true)
  }
  const pilih = (id: string | null) => {
    if (id !== null && id !== dipilih && (document.activeElement?.role === 'treegrid' || !ada)) setDipilih(id)
  }
  const geser = (arah: 1 | -1) => {
    const ids = source.getIds()
    const baru = ids[ids.indexOf(dipilih) + arah]
    if (baru === undefined) return
    setDipilih(baru)
    grid.current?.goTo(baru)
  }
  return (
    <div role="presentation" className="flex min-h-0 flex-1 flex-col" onKeyDownCapture={onKeyDownCapture}>
      <CariBaris>
        <Select
          aria-label={t('saring')}
          value={saring ?? ''}
          onChange={(event) => setSumber(event.target.value)}
          className="w-auto"
        >
          <option value="">{t('saring_sumber_semua')}</option>
          {SUMBER.map((s: SaringSumber) => (
            <option key={s} value={s}>
              {t(`saring_${s}`)}
            </option>
          ))}
        </Select>
      </CariBaris>
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <div className="flex h-56 shrink-0 flex-col border-line border-b lg:h-auto lg:w-80 lg:border-r lg:border-b-0">
          <Grid
            ref={grid}
            label={t('pilih_pekerjaan_ini')}
            columns={kolomDaftarAhsp(locale)}
            source={source}
            pesan={PESAN_GRID[locale]}
            memory={`rincian-ahsp:${store.project.id}`}
            onCommit={tidakBerubah}
            onActive={pilih}
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
        {ada ? (
          <LembarPekerjaan
            key={dipilih}
            id={dipilih}
            tempat={tempatDi(source, dipilih)}
            kenapa={kenapa}
            geser={geser}
            ubahMarkup={bacaSaja ? null : () => setMarkup(true)}
          />
        ) : (
          <p className="p-4 text-ink-3">{t('pilih_pekerjaan')}</p>
        )}
      </div>
      {markup && ada && <MarkupDialog id={dipilih} onClose={() => setMarkup(false)} />}
    </div>
  )
}

function tempatDi(source: GridSource, id: string): { ke: number; banyak: number } {
  const ids = source.getIds()
  return { ke: ids.indexOf(id) + 1, banyak: ids.length }
}
