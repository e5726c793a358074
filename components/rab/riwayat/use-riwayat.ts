'use client'

import { useEffect, useState } from 'react'
import type { PengaruhList, RiwayatItem, RiwayatList, RiwayatView } from '@/lib/contracts/riwayat'
import { callApi } from '../lembar/call-api'

export type Pengaruh = PengaruhList['items'][number]

export interface Daftar extends RiwayatList {
  pengaruh: ReadonlyMap<number, Pengaruh>
}

export type Muat<T> = { jenis: 'memuat' } | { jenis: 'galat'; pesan: string } | { jenis: 'ada'; isi: T }

export interface Saring {
  oleh: string
  jenis: string
  baris: string
  dari: string
  sampai: string
}

const root = (projectId: string) => `/api/v1/projects/${projectId}/riwayat`

function pathOf(projectId: string, saring: Saring, cursor: string | null): string {
  const params = new URLSearchParams({ limit: '30' })
  for (const [nama, nilai] of Object.entries(saring)) if (nilai !== '') params.set(nama, nilai)
  if (cursor !== null) params.set('cursor', cursor)
  return `${root(projectId)}?${params}`
}

/** What the changes of a page did to the total; a page may have gaps where filters left some out. */
async function fetchPengaruh(projectId: string, items: readonly RiwayatItem[]): Promise<Pengaruh[]> {
  const semua: Pengaruh[] = []
  let rest = items.map(({ revision }) => revision)
  while (rest.length > 0) {
    const sampai = rest[0] ?? 1
    const dekat = rest.filter((revision) => sampai - revision < 50)
    const dari = dekat.at(-1) ?? sampai
    const jawaban = await callApi<PengaruhList>(
      'GET',
      `${root(projectId)}/pengaruh?dari=${dari}&sampai=${sampai}`,
    )
    if (!jawaban.ok) return semua
    semua.push(...jawaban.data.items)
    rest = rest.slice(dekat.length)
  }
  return semua
}

/** The list for some filters, its further pages, and what each change did to the total once that is worked out. */
export function useRiwayat(projectId: string, revision: number, saring: Saring) {
  const [muat, setMuat] = useState<Muat<Daftar>>({ jenis: 'memuat' })
  const kunci = JSON.stringify(saring)
  useEffect(() => {
    let here = true
    // A new revision is a new first page.
    void fetchFirst(projectId, kunci, revision).then(async (hasil) => {
      if (!here) return
      setMuat(hasil)
      if (hasil.jenis !== 'ada') return
      const pengaruh = await fetchPengaruh(projectId, hasil.isi.items)
      if (here) setMuat((kini) => withPengaruh(kini, pengaruh))
    })
    return () => {
      here = false
    }
  }, [projectId, revision, kunci])
  const lagi = async () => {
    if (muat.jenis !== 'ada' || muat.isi.cursor === null) return
    const jawaban = await callApi<RiwayatList>('GET', pathOf(projectId, saring, muat.isi.cursor))
    if (!jawaban.ok) return setMuat({ jenis: 'galat', pesan: jawaban.pesan })
    const { items, cursor } = jawaban.data
    setMuat({ jenis: 'ada', isi: { ...muat.isi, items: [...muat.isi.items, ...items], cursor } })
    const pengaruh = await fetchPengaruh(projectId, items)
    setMuat((kini) => withPengaruh(kini, pengaruh))
  }
  return { muat, lagi }
}

async function fetchFirst(projectId: string, kunci: string, _revision: number): Promise<Muat<Daftar>> {
  const jawaban = await callApi<RiwayatList>('GET', pathOf(projectId, JSON.parse(kunci) as Saring, null))
  if (!jawaban.ok) return { jenis: 'galat', pesan: jawaban.pesan }
  return { jenis: 'ada', isi: { ...jawaban.data, pengaruh: new Map() } }
}

function withPengaruh(kini: Muat<Daftar>, baru: readonly Pengaruh[]): Muat<Daftar> {
  if (kini.jenis !== 'ada') return kini
  const pengaruh = new Map(kini.isi.pengaruh)
  for (const satu of baru) pengaruh.set(satu.revision, satu)
  return { jenis: 'ada', isi: { ...kini.isi, pengaruh } }
}

/** One change set with its rows; asked again when the project has moved on, since what stands in its way may have. */
export function useSatuRiwayat(projectId: string, revision: string, kini: number): Muat<RiwayatView> {
  const [muat, setMuat] = useState<{ kunci: string; hasil: Muat<RiwayatView> } | null>(null)
  const kunci = `${revision} ${kini}`
  useEffect(() => {
    let here = true
    void callApi<RiwayatView>('GET', `${root(projectId)}/${kunci.split(' ')[0]}`).then((jawaban) => {
      if (!here) return
      const hasil: Muat<RiwayatView> = jawaban.ok
        ? { jenis: 'ada', isi: jawaban.data }
        : { jenis: 'galat', pesan: jawaban.pesan }
      setMuat({ kunci, hasil })
    })
    return () => {
      here = false
    }
  }, [projectId, kunci])
  return muat && muat.kunci.split(' ')[0] === revision ? muat.hasil : { jenis: 'memuat' }
}
