'use client'

import { Copy, Download, MoreHorizontal, RotateCcw, Split, Upload } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { useUrung } from '../lembar/use-urung'
import { bacaTabel, tulisCsv } from '../tempel/baca-tabel'
import { unduhTeks } from '../tempel/unduh'
import { gandakanAnalisa } from './gandakan-analisa'
import { komponenKeTabel } from './komponen-csv'
import { komponenDariTabel } from './komponen-dari-tabel'
import { ResetDialog } from './reset-dialog'
import { usePisahkan } from './use-ubah-analisa'

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
        <Menu analisaId={analisaId} />
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
      {reset && <ResetDialog analisaId={analisaId} onTutup={() => setReset(false)} />}
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

function Menu({ analisaId }: { analisaId: string }) {
  const t = useT()
  const locale = useLocale()
  const router = useRouter()
  const berkas = useRef<HTMLInputElement>(null)
  const { store, sync } = useLembar()
  const bacaSaja = store.project.peran === 'viewer'
  const impor = useImpor(analisaId)
  const gandakan = () => {
    const salinan = gandakanAnalisa(store, analisaId)
    if (!salinan) return
    sync.edit(salinan.perubahan)
    router.push(hrefBaris(store.project.id, 'analisa', salinan.id) as Route)
  }
  const unduh = () => {
    const kode = store.rows.analisa.get(analisaId)?.kode || 'analisa'
    unduhTeks(`${kode}.csv`, tulisCsv(komponenKeTabel(store, analisaId, locale)), 'text/csv')
  }
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            varian="polos"
            ukuran="ikon"
            aria-label={t('tindakan_analisa')}
            title={t('tindakan_analisa')}
          >
            <MoreHorizontal aria-hidden className="size-4" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          {!bacaSaja && (
            <DropdownMenuItem onSelect={gandakan}>
              <Copy aria-hidden />
              {t('gandakan_analisa')}
            </DropdownMenuItem>
          )}
          <DropdownMenuItem onSelect={unduh}>
            <Download aria-hidden />
            {t('unduh_komponen')}
          </DropdownMenuItem>
          {!bacaSaja && (
            <DropdownMenuItem onSelect={() => berkas.current?.click()}>
              <Upload aria-hidden />
              {t('impor_komponen')}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <input
        ref={berkas}
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-label={t('impor_komponen')}
        className="hidden"
        onChange={(event) => void impor(event)}
      />
    </>
  )
}

function useImpor(analisaId: string) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  return async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const dipilih = currentTarget.files?.[0]
    if (!dipilih) return
    const teks = await dipilih.text()
    currentTarget.value = ''
    const { perubahan, banyak, itemBaru, salah } = komponenDariTabel(
      store,
      analisaId,
      bacaTabel(teks),
      locale,
    )
    if (salah.length > 0 || banyak === 0) {
      toast.error(salah.length > 0 ? t('impor_ditolak') : t('berkas_kosong'), {
        description: salah.slice(0, 5).join('\n'),
      })
      return
    }
    sync.edit(perubahan)
    toast.success(t('komponen_diimpor', { banyak, item: itemBaru }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }
}
