'use client'

import { useRef } from 'react'
import type { GridHandle } from '@/components/grid/types'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { KenapaPanel } from '../jelaskan/kenapa-panel'
import { useKenapa } from '../jelaskan/use-kenapa'
import { RekapAhsp } from './rekap-ahsp'
import { RincianAhsp } from './rincian-ahsp'
import { RincianRab } from './rincian-rab'

const TAB: readonly [string, KunciPesan][] = [
  ['', 'tab_rincian_rab'],
  ['ahsp', 'tab_rincian_ahsp'],
  ['rekap-ahsp', 'tab_rekap_ahsp'],
]

/** Rincian: the lines without the tree, the sheet of each analysis, and all analyses with what they come to. */
export function RincianLembar() {
  const t = useT()
  const [tab, setTab] = useParam('tab')
  const kenapa = useKenapa()
  const grid = useRef<GridHandle>(null)
  const tutup = () => {
    kenapa.tutup()
    grid.current?.focus()
  }
  const Isi = tab === 'ahsp' ? RincianAhsp : tab === 'rekap-ahsp' ? RekapAhsp : RincianRab
  return (
    <div className="flex min-h-0 flex-1">
      <section className="flex min-w-0 flex-1 flex-col">
        <nav
          aria-label={t('hal_rincian')}
          className="flex shrink-0 gap-1 overflow-x-auto whitespace-nowrap border-line border-b px-3 pt-1.5"
        >
          {TAB.map(([kunci, nama]) => (
            <button
              key={kunci}
              type="button"
              aria-current={tab === kunci ? 'page' : undefined}
              onClick={() => setTab(kunci)}
              className="-mb-px min-h-9 border-transparent border-b-2 px-3 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {t(nama)}
            </button>
          ))}
        </nav>
        <Isi kenapa={kenapa} grid={grid} />
      </section>
      <KenapaPanel kenapa={kenapa} onTutup={tutup} />
    </div>
  )
}
