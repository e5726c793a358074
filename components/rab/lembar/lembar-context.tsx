'use client'

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { ErrorPanel } from '@/components/ui/error-panel'
import { Skeleton } from '@/components/ui/skeleton'
import type { AkunView } from '@/lib/contracts/akun'
import type { IsiView } from '@/lib/contracts/isi'
import { useT } from '../bahasa-context'
import { alamatIsi } from './alamat-isi'
import type { SimpanKeadaan } from './pompa'
import { ProjectStore, type Total } from './project-store'
import type { Konflik } from './rebase'
import { Sync } from './sync'

export interface Lembar {
  store: ProjectStore
  sync: Sync
}

const Context = createContext<Lembar | null>(null)

type Muat =
  | { jenis: 'memuat' }
  | { jenis: 'ada'; lembar: Lembar }
  | { jenis: 'galat'; pesan: string; requestId: string | null }

/** Fetches a project's rows once and keeps them while its pages are walked through. */
export function useMuatLembar(projectId: string, orang: AkunView): { muat: Muat; ulangi: () => void } {
  const [muat, setMuat] = useState<Muat>({ jenis: 'memuat' })
  // A refresh of the page brings the same person as a new object.
  const [aku] = useState(orang)
  const [ke, setKe] = useState(0)
  useEffect(() => {
    let here = true
    // `ke` counts the attempts: a press on "Coba lagi" is another one.
    let berhenti: (() => void) | undefined
    void fetchIsi(projectId, aku, ke).then((hasil) => {
      if (!here) return
      setMuat(hasil)
      if (hasil.jenis === 'ada') berhenti = hasil.lembar.sync.mulai()
    })
    return () => {
      here = false
      berhenti?.()
    }
  }, [projectId, aku, ke])
  return { muat, ulangi: () => setKe((n) => n + 1) }
}

/** Lets the browser take a key or paint between two pieces of work, each long where a project is large. */
const napas = () => new Promise<void>((lanjut) => setTimeout(lanjut))

async function fetchIsi(projectId: string, orang: AkunView, _attempt: number): Promise<Muat> {
  try {
    const response = await fetch(alamatIsi(projectId))
    const answer = (await response.json()) as {
      data?: IsiView
      error?: { message: string }
      meta?: { requestId: string }
    }
    if (!answer.data) {
      return { jenis: 'galat', pesan: answer.error?.message ?? '', requestId: answer.meta?.requestId ?? null }
    }
    await napas()
    const store = new ProjectStore(answer.data)
    await napas()
    return { jenis: 'ada', lembar: { store, sync: new Sync(store, orang) } }
  } catch {
    return { jenis: 'galat', pesan: '', requestId: null }
  }
}

function LembarProvider({ lembar, children }: { lembar: Lembar; children: ReactNode }) {
  return <Context value={lembar}>{children}</Context>
}

/** The page's part of the frame: its content, or what stands in for it while rows are on their way. */
export function LembarSiap({
  muat,
  ulangi,
  children,
}: {
  muat: Muat
  ulangi: () => void
  children: ReactNode
}) {
  const t = useT()
  if (muat.jenis === 'memuat') {
    return (
      <div className="flex flex-col gap-2 p-4" role="status" aria-busy="true" aria-label={t('memuat_proyek')}>
        {Array.from({ length: 12 }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: twelve equal bars
          <Skeleton key={n} className="h-7 w-full" />
        ))}
      </div>
    )
  }
  if (muat.jenis === 'galat') {
    return (
      <ErrorPanel
        title={t('proyek_tak_termuat')}
        message={muat.pesan || t('koneksi_terputus')}
        requestId={muat.requestId ?? undefined}
        onRetry={ulangi}
      />
    )
  }
  return <LembarProvider lembar={muat.lembar}>{children}</LembarProvider>
}

export function useLembar(): Lembar {
  const lembar = useContext(Context)
  if (!lembar) throw new Error('no project here')
  return lembar
}

export function useTotal(store: ProjectStore): Total {
  return useSyncExternalStore((listener) => store.subscribe('total', listener), store.total, store.total)
}

export function useSimpan(sync: Sync): SimpanKeadaan {
  return useSyncExternalStore(sync.subscribe, sync.state, sync.state)
}

export function useKonflik(sync: Sync): readonly Konflik[] {
  return useSyncExternalStore(sync.subscribe, sync.konflik, sync.konflik)
}

/** The value of `read` kept up to date with a key of the store; `read` must give the same reference until it changes. */
export function useStoreValue<T>(store: ProjectStore, key: string, read: () => T): T {
  return useSyncExternalStore((listener) => store.subscribe(key, listener), read, read)
}
