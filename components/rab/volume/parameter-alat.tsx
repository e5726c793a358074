'use client'

import { Download, MoreHorizontal, Upload } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type ChangeEvent, useRef } from 'react'
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
import { useLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { useUrung } from '../lembar/use-urung'
import { tulisCsv } from '../tempel/baca-tabel'
import { unduhTeks } from '../tempel/unduh'
import { pakaiParameter } from './pakai-parameter'
import { parameterDariBerkas, parameterKeJson, parameterKeTabel } from './parameter-berkas'

/** Parameters as a file, out and in. */
export function ParameterAlat() {
  const t = useT()
  const locale = useLocale()
  const berkas = useRef<HTMLInputElement>(null)
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  const impor = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const dipilih = currentTarget.files?.[0]
    if (!dipilih) return
    const { perubahan, baru, ubah, salah } = parameterDariBerkas(store, await dipilih.text(), locale)
    if (berkas.current) berkas.current.value = ''
    if (salah.length > 0 || baru + ubah === 0) {
      toast.error(salah.length > 0 ? t('impor_ditolak') : t('berkas_kosong'), {
        description: salah.slice(0, 5).join('\n'),
      })
      return
    }
    sync.edit(perubahan)
    toast.success(t('parameter_diimpor', { baru, ubah }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            varian="polos"
            ukuran="ikon"
            aria-label={t('berkas_parameter')}
            title={t('berkas_parameter')}
          >
            <MoreHorizontal aria-hidden className="size-4" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem
            onSelect={() => unduhTeks('parameter.csv', tulisCsv(parameterKeTabel(store, locale)), 'text/csv')}
          >
            <Download aria-hidden />
            {t('unduh_sebagai', { bentuk: 'CSV' })}
          </DropdownMenuItem>
          <DropdownMenuItem
            onSelect={() => unduhTeks('parameter.json', parameterKeJson(store), 'application/json')}
          >
            <Download aria-hidden />
            {t('unduh_sebagai', { bentuk: 'JSON' })}
          </DropdownMenuItem>
          {store.project.peran !== 'viewer' && (
            <DropdownMenuItem onSelect={() => berkas.current?.click()}>
              <Upload aria-hidden />
              {t('impor')}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <input
        ref={berkas}
        type="file"
        accept=".csv,.json,text/csv,application/json"
        aria-label={t('berkas_parameter')}
        className="hidden"
        onChange={(event) => void impor(event)}
      />
    </>
  )
}

const TAMPIL = 20

/** Where the chosen parameter is used. */
export function PakaiParameterDaftar({ id }: { id: string }) {
  const t = useT()
  const { store } = useLembar()
  const nama = useDariBaris(store, id, () => store.rows.parameter.get(id)?.nama ?? null)
  const pakai = useDariBaris(store, nama ?? '', () => (nama === null ? [] : pakaiParameter(store, nama)))
  if (nama === null) return null
  return (
    <section
      aria-label={t('dipakai_oleh')}
      className="max-h-48 overflow-y-auto border-line border-t px-3 py-2"
    >
      <h3 className="mb-1 font-semibold text-ink-2 text-xs">
        {t('dipakai_oleh')} ({pakai.length})
      </h3>
      <ul>
        {pakai.slice(0, TAMPIL).map(({ halaman, id, nama, rumus }) => (
          <li key={`${halaman}:${id}:${rumus}`} className="flex min-h-7 items-center gap-2">
            <Link
              prefetch={false}
              href={hrefBaris(store.project.id, halaman, id) as Route}
              className="min-w-0 flex-1 truncate text-accent hover:underline"
            >
              {nama || t('tanpa_uraian')}
            </Link>
            <code className="max-w-32 shrink-0 truncate text-ink-3 text-xs">{rumus}</code>
          </li>
        ))}
      </ul>
      {pakai.length > TAMPIL && (
        <p className="text-ink-3 text-xs">{t('dan_lagi', { banyak: pakai.length - TAMPIL })}</p>
      )}
    </section>
  )
}
