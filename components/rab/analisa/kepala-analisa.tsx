'use client'

import { RotateCcw, Split } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { MenuAnalisa } from './menu-analisa'
import { usePisahkan } from './use-ubah-analisa'

const ResetDialog = lazy(async () => ({ default: (await import('./reset-dialog')).ResetDialog }))

/** Name and source of an analysis, and what can be done with it as a whole. `pekerjaanId`: the line it is looked at for. */
export function KepalaAnalisa({ analisaId, pekerjaanId }: { analisaId: string; pekerjaanId?: string }) {
  const t = useT()
  const { store } = useLembar()
  const row = useStoreValue(store, `analisa:${analisaId}`, () => store.rows.analisa.get(analisaId))
  const [reset, setReset] = useState(false)
  const dipakai = useDariBaris(store, analisaId, () => store.indeks.pekerjaanOf(analisaId).length)
  if (!row) return null
  const bacaSaja = store.project.peran === 'viewer'
  return (
    <div className="border-line border-b px-4 py-2.5">
      <div className="flex items-center gap-2 font-semibold">
        <span className="text-ink-3">{row.kode}</span>
        <span className="min-w-0 flex-1 truncate" title={row.uraian}>
          {row.uraian}
        </span>
        <Badge>{t(`sumber_${row.sumber}`)}</Badge>
        <MenuAnalisa analisaId={analisaId} />
      </div>
      <p className="text-ink-2 text-xs">
        {t('per_satu', { satuan: row.satuan || '–' })} · {t('dipakai_pekerjaan', { banyak: dipakai })}
        {row.katalogEdisi && ` · ${row.katalogEdisi} ${row.katalogKode ?? ''}`}
      </p>
      {!bacaSaja && (
        <div className="flex flex-wrap gap-2">
          {row.sumber === 'modifikasi' && row.katalogEdisi && (
            <Button varian="garis" ukuran="kecil" className="mt-1.5" onClick={() => setReset(true)}>
              <RotateCcw aria-hidden className="size-3.5" />
              {t('reset_katalog')}
            </Button>
          )}
          {dipakai > 1 && pekerjaanId !== undefined && <Bersama pekerjaanId={pekerjaanId} banyak={dipakai} />}
        </div>
      )}
      {reset && (
        <Suspense>
          <ResetDialog analisaId={analisaId} onTutup={() => setReset(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** Said where an edit for one line would move others: they may part. */
function Bersama({ pekerjaanId, banyak }: { pekerjaanId: string; banyak: number }) {
  const t = useT()
  const { pisahkan, sibuk } = usePisahkan()
  return (
    <p className="mt-1.5 flex flex-1 basis-full items-center gap-2 rounded-md bg-warn-soft px-2 py-1 text-xs">
      <span className="flex-1">{t('analisa_bersama', { banyak })}</span>
      <Button varian="garis" ukuran="kecil" loading={sibuk} onClick={() => void pisahkan(pekerjaanId)}>
        <Split aria-hidden className="size-3.5" />
        {t('pisahkan')}
      </Button>
    </p>
  )
}
