'use client'

import { useEffect, useState } from 'react'
import type { KonversiList } from '@/lib/contracts/konversi'
import { callApi } from '../lembar/call-api'

type Profil = ReadonlyMap<string, KonversiList['items'][number]>
const KOSONG: Profil = new Map()

/** How resources are bought, fetched when it is asked for. */
export function useKonversi(projectId: string, perlu: boolean): Profil {
  const [profil, setProfil] = useState<Profil>(KOSONG)
  useEffect(() => {
    if (!perlu) return
    let here = true
    void callApi<KonversiList>('GET', `/api/v1/projects/${projectId}/konversi`).then((jawaban) => {
      if (here && jawaban.ok) setProfil(new Map(jawaban.data.items.map((item) => [item.hargaItemId, item])))
    })
    return () => {
      here = false
    }
  }, [projectId, perlu])
  return profil
}
