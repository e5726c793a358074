'use client'

import { Copy, Download, Upload } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef } from 'react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { bacaTabel, tulisCsv } from '../tempel/baca-tabel'
import { unduhTeks } from '../tempel/unduh'
import { gandakanAnalisa } from './gandakan-analisa'
import { komponenKeTabel } from './komponen-csv'
import { komponenDariTabel } from './komponen-dari-tabel'
import { TombolAksi } from './tombol-aksi'

/** The menu of an analysis, open: its button was pressed before it came. */
export function AksiAnalisa({ analisaId }: { analisaId: string }) {
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
      <DropdownMenu defaultOpen>
        <DropdownMenuTrigger asChild>
          <TombolAksi />
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
