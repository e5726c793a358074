'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { newRowId } from '../lembar/new-row-id'
import { bacaBaris, isKosong } from './baca-baris'
import type { BarisDraf } from './baris-draf'
import type { DrafStore } from './draf-store'
import { type GalatKirim, kirimBanyak, type ProyekBaru } from './kirim-banyak'

/** A row as it is sent: only what is filled in. */
function proyekDari({ isi }: BarisDraf, locale: 'id' | 'en'): ProyekBaru {
  const terisi = Object.entries(bacaBaris(isi, locale).nilai).filter(([, nilai]) => nilai !== null)
  return Object.fromEntries(terisi) as ProyekBaru
}

/** What the server refused, at its cells; `sisa` is what has none. */
export function letakkanGalat(
  terisi: readonly BarisDraf[],
  details: GalatKirim['details'],
): { galat: ReadonlyMap<string, Record<string, string>>; sisa: string[] } {
  const galat = new Map<string, Record<string, string>>()
  const sisa: string[] = []
  for (const { path, message } of details) {
    const [, nomor, bidang] = /^proyek\[(\d+)\]\.(\w+)$/.exec(path) ?? []
    const row = nomor === undefined ? undefined : terisi[Number.parseInt(nomor, 10)]
    if (row && bidang) galat.set(row.id, { ...galat.get(row.id), [bidang]: message })
    else sisa.push(message)
  }
  return { galat, sisa }
}

/** Makes the filled rows into projects, all or none; what was typed stays until they are made. */
export function useKirimBanyak(store: DrafStore<BarisDraf>) {
  const t = useT()
  const locale = useLocale()
  const router = useRouter()
  const [sibuk, setSibuk] = useState(false)
  const [gagal, setGagal] = useState<string | null>(null)
  /** The same content goes under the same key: an answer that was lost is asked for, not done again. */
  const terakhir = useRef({ isi: '', kunci: '' })
  const kirim = async () => {
    const terisi = store.rows().filter(({ isi }) => !isKosong(isi))
    const proyek = terisi.map((row) => proyekDari(row, locale))
    const isi = JSON.stringify(proyek)
    if (terakhir.current.isi !== isi) terakhir.current = { isi, kunci: newRowId() }
    setSibuk(true)
    setGagal(null)
    const hasil = await kirimBanyak(proyek, terakhir.current.kunci)
    setSibuk(false)
    if (hasil.ok) {
      store.ganti([])
      toast.success(t('banyak_dibuat', { banyak: hasil.data.items.length }))
      return router.push('/proyek')
    }
    if (!hasil.galat) return setGagal(t('koneksi_terputus'))
    const { galat, sisa } = letakkanGalat(terisi, hasil.galat.details)
    store.ubah((row) => (galat.has(row.id) ? { ...row, galat: galat.get(row.id) ?? {} } : row))
    setGagal([hasil.galat.message, ...sisa].join(' '))
  }
  return { sibuk, gagal, kirim }
}
