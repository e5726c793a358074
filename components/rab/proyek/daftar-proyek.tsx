'use client'

import { Archive, ArchiveRestore, Copy, EllipsisVertical, Plus, Search, Trash2, Upload } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { hapusProyek, salinProyek, ubahProyek } from '@/lib/actions/project'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah } from '../lembar/angka'
import { ImporDokumen } from './impor-dokumen'
import { ProyekBaru } from './proyek-baru'

/** The dashboard: every project one has a part in, with its total and last change. */
export function DaftarProyek({
  items,
  q,
  arsip,
}: {
  items: readonly ProjectListItem[]
  q: string
  arsip: boolean
}) {
  const t = useT()
  const router = useRouter()
  const [baru, setBaru] = useState(false)
  const [impor, setImpor] = useState(false)
  const cari = (form: FormData) => router.push(alamat(String(form.get('q') ?? ''), arsip))
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <h1 className="mr-auto font-semibold text-xl">{t('proyek')}</h1>
        <form action={cari} className="flex items-center gap-1">
          <Input
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t('cari_proyek')}
            placeholder={t('cari_proyek')}
            className="w-48"
          />
          <Button type="submit" varian="garis" ukuran="ikon" aria-label={t('cari')}>
            <Search aria-hidden className="size-4" />
          </Button>
        </form>
        <Link href={alamat(q, !arsip)} className="px-2 text-ink-2 text-sm underline-offset-2 hover:underline">
          {arsip ? t('lihat_aktif') : t('lihat_arsip')}
        </Link>
        <Button varian="garis" onClick={() => setImpor(true)}>
          <Upload aria-hidden className="size-4" />
          {t('impor_dokumen')}
        </Button>
        <Button varian="primer" onClick={() => setBaru(true)}>
          <Plus aria-hidden className="size-4" />
          {t('proyek_baru')}
        </Button>
      </div>
      {items.length === 0 ? (
        <EmptyState
          title={q ? t('tidak_ada_yang_cocok') : t('belum_ada_proyek')}
          hint={t('belum_ada_proyek_saran')}
          action={
            <Button varian="primer" onClick={() => setBaru(true)}>
              {t('proyek_baru')}
            </Button>
          }
        />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {items.map((item) => (
            <Baris key={item.id} item={item} />
          ))}
        </ul>
      )}
      {baru && <ProyekBaru onClose={() => setBaru(false)} />}
      {impor && <ImporDokumen onClose={() => setImpor(false)} />}
    </>
  )
}

const alamat = (q: string, arsip: boolean): Route => {
  const params = new URLSearchParams({ ...(q && { q }), ...(arsip && { arsip: 'ya' }) }).toString()
  return (params ? `/proyek?${params}` : '/proyek') as Route
}

function Baris({ item }: { item: ProjectListItem }) {
  const t = useT()
  const locale = useLocale()
  const kapan = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const keterangan = [item.lokasi, item.tahun, item.pemilik].filter(Boolean).join(' · ')
  return (
    <li className="flex items-center gap-3 px-4 py-3 hover:bg-surface-2">
      <Link href={`/proyek/${item.id}/pekerjaan` as Route} className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          <span className="truncate font-semibold">{item.nama}</span>
          {item.peran !== 'owner' && <Badge nada="aksen">{t(`peran_${item.peran}`)}</Badge>}
        </span>
        <span className="block truncate text-ink-3 text-xs">{keterangan || t('tanpa_keterangan')}</span>
      </Link>
      <span className="hidden w-28 text-right text-ink-2 text-xs sm:block">
        {t('banyak_pekerjaan', { banyak: item.pekerjaan })}
      </span>
      <span className="w-36 text-right font-semibold">Rp {cetakRupiah(item.dibulatkan, locale)}</span>
      <time
        dateTime={item.diubah}
        className="hidden w-36 text-right text-ink-3 text-xs md:block"
        suppressHydrationWarning
      >
        {kapan.format(new Date(item.diubah))}
      </time>
      <Aksi item={item} />
    </li>
  )
}

function Aksi({ item }: { item: ProjectListItem }) {
  const t = useT()
  const router = useRouter()
  const [sibuk, mulai] = useTransition()
  const jalankan = (
    kerja: () => Promise<{ success: boolean; error?: { message: string } }>,
    selesai: string,
  ) =>
    mulai(async () => {
      const hasil = await kerja()
      if (hasil.success) toast.success(selesai)
      else toast.error(hasil.error?.message ?? t('galat_dalam'))
      router.refresh()
    })
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          varian="polos"
          ukuran="ikon"
          loading={sibuk}
          aria-label={t('aksi_untuk', { nama: item.nama })}
        >
          {!sibuk && <EllipsisVertical aria-hidden className="size-4" />}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem
          onSelect={() =>
            jalankan(
              () => salinProyek({ projectId: item.id, nama: t('salinan_dari', { nama: item.nama }) }),
              t('proyek_disalin'),
            )
          }
        >
          <Copy aria-hidden />
          {t('salin')}
        </DropdownMenuItem>
        {item.peran !== 'viewer' && (
          <DropdownMenuItem
            onSelect={() =>
              jalankan(
                () => ubahProyek({ projectId: item.id, arsip: !item.arsip }),
                t(item.arsip ? 'dikeluarkan_arsip' : 'diarsipkan'),
              )
            }
          >
            {item.arsip ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
            {t(item.arsip ? 'keluarkan_arsip' : 'arsipkan')}
          </DropdownMenuItem>
        )}
        {item.peran === 'owner' && (
          <DropdownMenuItem
            bahaya
            onSelect={() => {
              if (confirm(t('hapus_proyek_tanya', { nama: item.nama }))) {
                jalankan(() => hapusProyek({ projectId: item.id }), t('proyek_dihapus'))
              }
            }}
          >
            <Trash2 aria-hidden />
            {t('hapus')}
          </DropdownMenuItem>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
