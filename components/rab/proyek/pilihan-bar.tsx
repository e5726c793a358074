'use client'

import { Archive, ArchiveRestore, PencilLine, Trash2, Undo2 } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/button'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import type { Tampil } from './saring-proyek'
import { useAksiProyek } from './use-aksi-proyek'

const ubahHref = (items: readonly ProjectListItem[]) =>
  `/proyek/ubah?id=${items.map(({ id }) => id).join(',')}` as Route

/** What can be done with the chosen projects; it stays in sight. */
export function PilihanBar({
  items,
  tampil,
  onSelesai,
}: {
  items: readonly ProjectListItem[]
  tampil: Tampil
  onSelesai: () => void
}) {
  const t = useT()
  const { sibuk, lakukan } = useAksiProyek()
  const milik = items.filter(({ peran }) => peran === 'owner')
  const bisaUbah = items.filter(({ peran }) => peran !== 'viewer')
  const jalankan = (aksi: Parameters<typeof lakukan>[0], atas: readonly ProjectListItem[]) => {
    lakukan(aksi, atas)
    onSelesai()
  }
  return (
    <div
      role="toolbar"
      aria-label={t('dipilih', { banyak: items.length })}
      className="sticky top-2 z-10 mb-3 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-surface px-3 py-2 shadow-md"
    >
      <span className="mr-auto font-semibold">{t('dipilih', { banyak: items.length })}</span>
      {tampil === 'terhapus' ? (
        <Button varian="garis" loading={sibuk} onClick={() => jalankan('pulihkan', milik)}>
          <Undo2 aria-hidden className="size-4" />
          {t('pulihkan')}
        </Button>
      ) : (
        <>
          {bisaUbah.length > 0 && (
            <Link href={ubahHref(bisaUbah)} className={buttonClass({ varian: 'garis' })}>
              <PencilLine aria-hidden className="size-4" />
              {t('ubah_data')}
            </Link>
          )}
          <Button
            varian="garis"
            loading={sibuk}
            disabled={bisaUbah.length === 0}
            onClick={() => jalankan(tampil === 'arsip' ? 'keluarkan' : 'arsipkan', bisaUbah)}
          >
            {tampil === 'arsip' ? (
              <ArchiveRestore aria-hidden className="size-4" />
            ) : (
              <Archive aria-hidden className="size-4" />
            )}
            {t(tampil === 'arsip' ? 'keluarkan_arsip' : 'arsipkan')}
          </Button>
          <Button
            varian="garis"
            loading={sibuk}
            disabled={milik.length === 0}
            onClick={() => jalankan('hapus', milik)}
          >
            <Trash2 aria-hidden className="size-4" />
            {t('hapus')}
          </Button>
        </>
      )}
      <Button varian="polos" onClick={onSelesai}>
        {t('batal_pilih')}
      </Button>
    </div>
  )
}
