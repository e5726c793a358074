'use client'

import { ArrowLeft, UserPlus } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { lazy, type ReactNode, Suspense } from 'react'
import { buttonClass } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { useT } from '../bahasa-context'
import { LatarTray } from '../latar/latar-tray'
import { LembarSiap, useLembar, useMuatLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { useOrang } from '../orang-context'
import { PeriksaBadge } from '../periksa/periksa-badge'
import { PerintahButton } from '../perintah/perintah-button'
import { AkunMenu } from './akun-menu'
import { Hadir } from './hadir'
import { KeIsi } from './ke-isi'
import { KeadaanBar } from './keadaan-bar'
import { KonflikBar } from './konflik-bar'
import { Rail } from './rail'
import { SesiDialog } from './sesi-dialog'
import { SimpanState } from './simpan-state'
import { TotalBadge } from './total-badge'
import { UrungButtons } from './urung-buttons'
import { useParam } from './use-param'

const PeriksaPanel = lazy(async () => ({ default: (await import('../periksa/periksa-panel')).PeriksaPanel }))

/** The frame of a project's pages: its name, the live total, the save state, the rail, and the page. */
export function Ruang({
  projectId,
  nama,
  children,
}: {
  projectId: string
  nama: string
  children: ReactNode
}) {
  const { muat, ulangi } = useMuatLembar(projectId, useOrang())
  if (muat.jenis !== 'ada') {
    return (
      <Kerangka projectId={projectId} kepala={<Judul id={projectId} nama={nama} />} tanda={{}}>
        <LembarSiap muat={muat} ulangi={ulangi}>
          {null}
        </LembarSiap>
      </Kerangka>
    )
  }
  return (
    <LembarSiap muat={muat} ulangi={ulangi}>
      <Isi projectId={projectId}>{children}</Isi>
    </LembarSiap>
  )
}

function Isi({ projectId, children }: { projectId: string; children: ReactNode }) {
  const { store } = useLembar()
  const tanda = useTanda()
  const [periksa, setPeriksa] = useParam('periksa')
  return (
    <Kerangka
      projectId={projectId}
      tanda={tanda}
      bawah={<UrungButtons bawah />}
      pita={
        <>
          <KeadaanBar />
          <KonflikBar />
          <SesiDialog />
        </>
      }
      kepala={
        <>
          <Judul id={projectId} nama={store.project.nama} />
          <Hadir />
          {store.project.peran === 'owner' && <Bagikan id={projectId} />}
          <PerintahButton />
          <UrungButtons />
          <PeriksaBadge />
          <SimpanState />
          <TotalBadge />
        </>
      }
    >
      <div className="flex min-h-0 flex-1">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</div>
        {periksa !== '' && (
          <Suspense>
            <PeriksaPanel onTutup={() => setPeriksa('')} />
          </Suspense>
        )}
      </div>
    </Kerangka>
  )
}

type Tanda = Parameters<typeof Rail>[0]['tanda']

/** Counts beside the rail's entries, in step with the rows. */
function useTanda(): Tanda {
  const { store } = useLembar()
  const angka = useDariBaris(store, '', () => hitung(store))
  const [pekerjaan = 0, analisa = 0, kosong = 0] = angka.split(' ').map((n) => Number.parseInt(n, 10))
  return {
    pekerjaan: { jumlah: pekerjaan },
    analisa: { jumlah: analisa },
    harga: { jumlah: kosong, kurang: true },
  }
}

function hitung({ rows }: ReturnType<typeof useLembar>['store']): string {
  let kosong = 0
  for (const item of rows.hargaItem.values()) if (item.hargaSatuan === null) kosong++
  return `${rows.pekerjaan.size} ${rows.analisa.size} ${kosong}`
}

function Judul({ id, nama }: { id: string; nama: string }) {
  const t = useT()
  return (
    <div className="flex min-w-0 flex-1 items-center gap-2">
      <Link
        href="/proyek"
        aria-label={t('kembali_ke_proyek')}
        title={t('kembali_ke_proyek')}
        className="grid size-8 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-surface-2"
      >
        <ArrowLeft aria-hidden className="size-4" />
      </Link>
      <Link
        prefetch={false}
        href={`/proyek/${id}/profil` as Route}
        title={t('lihat_profil')}
        className="truncate font-semibold hover:underline"
      >
        {nama}
      </Link>
    </div>
  )
}

/** To where others are invited; where there is no room, the palette leads there. */
function Bagikan({ id }: { id: string }) {
  const t = useT()
  return (
    <Link
      prefetch={false}
      href={`/proyek/${id}/pengaturan#anggota` as Route}
      className={cn(buttonClass({ varian: 'polos' }), 'px-2 max-lebar:hidden')}
    >
      <UserPlus aria-hidden className="size-4" />
      {t('bagikan')}
    </Link>
  )
}

function Kerangka(props: {
  projectId: string
  kepala: ReactNode
  tanda: Tanda
  pita?: ReactNode
  /** On a phone, beside the bar at the bottom. */
  bawah?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="flex h-dvh flex-col">
      <KeIsi />
      <header className="flex h-13 shrink-0 items-center gap-2 border-line border-b bg-surface px-3 sm:h-12 sm:gap-3">
        {props.kepala}
        <LatarTray sempit />
        <span className="max-sm:hidden">
          <AkunMenu />
        </span>
      </header>
      {props.pita}
      <div className="flex min-h-0 flex-1 flex-col sm:flex-row">
        <div className="order-last flex min-w-0 shrink-0 border-line border-t bg-surface sm:order-none sm:border-t-0">
          <Rail projectId={props.projectId} tanda={props.tanda} />
          {props.bawah}
        </div>
        <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">{props.children}</main>
      </div>
    </div>
  )
}
