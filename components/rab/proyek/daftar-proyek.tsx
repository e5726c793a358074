'use client'

import { Plus, Rows3, Upload } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { EmptyState } from '@/components/ui/empty-state'
import { LateMenu, late } from '@/components/ui/late-menu'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { GrafikProyek } from './grafik-proyek'
import { ImporDokumen } from './impor-dokumen'
import { PilihanBar } from './pilihan-bar'
import { ProyekBaru } from './proyek-baru'
import { RingkasProyek } from './ringkas-proyek'
import { SalinDialog } from './salin-dialog'
import { SaringBar } from './saring-bar'
import { saringProyek, type Tampil } from './saring-proyek'
import { TabelProyek } from './tabel-proyek'
import { TombolUnduh } from './tombol-unduh'
import { useSaringan } from './use-saringan'

const unduh = late(async () => (await import('./unduh-menu')).UnduhMenu)
const TAMPIL: readonly Tampil[] = ['aktif', 'arsip', 'terhapus']

interface Props {
  items: readonly ProjectListItem[]
  tampil: Tampil
  /** `YYYY-MM-DD`: states of time are told by it. */
  hari: string
  /** Address of the same list with more in it, where there is more. */
  lagi: string | null
  /** Whether the charts are open to this person. */
  grafik: boolean
}

/** The dashboard: every project one has a part in, with its total and last change. */
export function DaftarProyek({ items, tampil, hari, lagi, grafik }: Props) {
  const t = useT()
  const { saringan, ubah } = useSaringan()
  const [dialog, setDialog] = useState<'baru' | 'impor' | null>(null)
  const [salin, setSalin] = useState<ProjectListItem | null>(null)
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set())
  const terlihat = saringProyek(items, saringan, hari)
  const pilih = (ids: readonly string[], ya: boolean) => {
    const lain = new Set(dipilih)
    for (const id of ids) ya ? lain.add(id) : lain.delete(id)
    setDipilih(lain)
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <h1 className="font-semibold text-xl">{t('proyek')}</h1>
        <nav aria-label={t('proyek')} className="mr-auto ml-2 flex gap-1 text-sm">
          {TAMPIL.map((nama) => (
            <Link
              key={nama}
              href={(nama === 'aktif' ? '/proyek' : `/proyek?tampil=${nama}`) as Route}
              aria-current={nama === tampil ? 'page' : undefined}
              className={cn(
                'rounded-md px-2.5 py-1 text-ink-2 hover:bg-surface-2',
                nama === tampil && 'bg-accent-soft font-semibold text-accent',
              )}
            >
              {t(`tampil_${nama}`)}
            </Link>
          ))}
        </nav>
        <LateMenu
          button={(near) => <TombolUnduh disabled={terlihat.length === 0} {...near} />}
          fetch={unduh.fetch}
          menu={() => <unduh.Drawn items={terlihat} hari={hari} />}
        />
        <Button varian="garis" onClick={() => setDialog('impor')}>
          <Upload aria-hidden className="size-4" />
          {t('impor_dokumen')}
        </Button>
        <Link href={'/proyek/banyak' as Route} className={buttonClass({ varian: 'garis' })}>
          <Rows3 aria-hidden className="size-4" />
          {t('proyek_banyak')}
        </Link>
        <Button varian="primer" onClick={() => setDialog('baru')}>
          <Plus aria-hidden className="size-4" />
          {t('proyek_baru')}
        </Button>
      </div>
      {items.length > 0 && (
        <>
          {tampil === 'aktif' && <RingkasProyek items={items} hari={hari} />}
          {tampil === 'aktif' && grafik && <GrafikProyek items={terlihat} hari={hari} />}
          <SaringBar items={items} saringan={saringan} onUbah={ubah} />
        </>
      )}
      {dipilih.size > 0 && (
        <PilihanBar
          items={items.filter(({ id }) => dipilih.has(id))}
          tampil={tampil}
          onSelesai={() => setDipilih(new Set())}
        />
      )}
      {terlihat.length === 0 ? (
        <Kosong tampil={tampil} disaring={items.length > 0} onBaru={() => setDialog('baru')} />
      ) : (
        <TabelProyek
          items={terlihat}
          hari={hari}
          terhapus={tampil === 'terhapus'}
          dipilih={dipilih}
          onPilih={pilih}
          onSalin={setSalin}
        />
      )}
      {lagi && (
        <p className="mt-3 text-center">
          <Link href={lagi as Route} className="text-accent hover:underline">
            {t('muat_lagi')}
          </Link>
        </p>
      )}
      {dialog === 'baru' && <ProyekBaru onClose={() => setDialog(null)} />}
      {dialog === 'impor' && <ImporDokumen onClose={() => setDialog(null)} />}
      {salin && <SalinDialog item={salin} onClose={() => setSalin(null)} />}
    </>
  )
}

function Kosong({ tampil, disaring, onBaru }: { tampil: Tampil; disaring: boolean; onBaru: () => void }) {
  const t = useT()
  if (disaring) return <EmptyState title={t('tidak_ada_yang_cocok')} />
  if (tampil !== 'aktif')
    return <EmptyState title={t(tampil === 'arsip' ? 'belum_ada_arsip' : 'belum_ada_terhapus')} />
  return (
    <EmptyState
      title={t('belum_ada_proyek')}
      hint={t('belum_ada_proyek_saran')}
      action={
        <Button varian="primer" onClick={onBaru}>
          {t('proyek_baru')}
        </Button>
      }
    />
  )
}
