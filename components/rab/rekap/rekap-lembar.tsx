'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { EmptyState } from '@/components/ui/empty-state'
import { useLocale, useT } from '../bahasa-context'
import { cetakPersen, cetakRupiah } from '../lembar/angka'
import { useLembar, useStoreValue, useTotal } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { readEdits } from '../pekerjaan/commit-pohon'
import { InspectorAnalisa } from '../pekerjaan/inspector-analisa'
import { kolomRekap } from '../pekerjaan/kolom'
import { previewPohon } from '../pekerjaan/preview-pohon'
import { usePohon } from '../pekerjaan/use-pohon'
import { PeriksaServer } from './periksa-server'

const BENTUK = ['xlsx', 'pdf', 'csv', 'json'] as const

/** Rekap RAB: the tree with its totals, PPN, the rounded total and its words; why a line costs what it does beside it. */
export function RekapLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const { source, onToggle } = usePohon()
  const [aktif, setAktif] = useState<string | null>(null)
  const commit = (edits: readonly CellEdit[]) => {
    const { perubahan, results } = readEdits(store, edits, locale)
    sync.edit(perubahan)
    return results.length === 1 ? (results[0] ?? { ok: true as const }) : results
  }
  return (
    <div className="flex min-h-0 flex-1">
      <section className="flex min-w-0 flex-1 flex-col">
        <div className="flex min-h-11 items-center gap-2 border-line border-b px-3 py-1.5">
          <h1 className="flex-1 font-semibold">{t('hal_rekap')}</h1>
          <DropdownMenu>
            <DropdownMenuTrigger asChild>
              <Button varian="garis">
                <Download aria-hidden className="size-4" />
                {t('unduh_rab')}
              </Button>
            </DropdownMenuTrigger>
            <DropdownMenuContent>
              {BENTUK.map((bentuk) => (
                <DropdownMenuItem
                  key={bentuk}
                  onSelect={async () => {
                    await sync.flush()
                    location.assign(`/api/v1/projects/${store.project.id}/exports/rab.${bentuk}`)
                  }}
                >
                  {t('unduh_sebagai', { bentuk: bentuk.toUpperCase() })}
                </DropdownMenuItem>
              ))}
            </DropdownMenuContent>
          </DropdownMenu>
        </div>
        <Grid
          label={t('hal_rekap')}
          columns={kolomRekap(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`rekap:${store.project.id}`}
          onCommit={commit}
          onPreview={(id, key, text) => previewPohon(store, id, key, text, locale)}
          onToggle={onToggle}
          onActive={setAktif}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={<EmptyState title={t('belum_ada_pekerjaan')} hint={t('volume_kosong_saran')} />}
        />
        <RekapKaki />
      </section>
      <InspectorAnalisa aktif={aktif} />
    </div>
  )
}

/** (A) to (D) of the rekap sheet, and the rounded total in words. */
function RekapKaki() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const { ringkasan } = useTotal(store)
  const project = useStoreValue(store, 'project', () => store.project)
  const persen = cetakPersen(ringkasan.ppnPercent, locale)
  const baris = [
    ['total', t('rekap_a'), ringkasan.total],
    [
      'ppn',
      project.pricing.tampilanPpn === 'langsung' ? t('rekap_b', { persen }) : t('rekap_b_dpp'),
      ringkasan.ppn,
    ],
    ['grand-total', t('rekap_c'), ringkasan.grandTotal],
  ] as const
  return (
    <dl className="grid shrink-0 grid-cols-[1fr_auto] gap-x-6 gap-y-0.5 border-line-strong border-t bg-surface-2 px-4 py-2.5">
      {baris.map(([kunci, nama, nilai]) => (
        <div key={kunci} className="contents">
          <dt className="text-right text-ink-2">{nama}</dt>
          <dd className="text-right" data-testid={`rekap-${kunci}`}>
            {cetakRupiah(nilai, locale)}
          </dd>
        </div>
      ))}
      <dt className="text-right font-semibold">{t('rekap_d')}</dt>
      <dd className="text-right font-semibold text-[15px]" data-testid="rekap-dibulatkan">
        {cetakRupiah(ringkasan.dibulatkan, locale)}
      </dd>
      <dt className="sr-only">{t('terbilang')}</dt>
      <dd className="col-span-2 text-right text-ink-2 first-letter:uppercase" data-testid="rekap-terbilang">
        {ringkasan.terbilang}
      </dd>
      <dd className="col-span-2 text-right">
        <PeriksaServer />
      </dd>
    </dl>
  )
}
