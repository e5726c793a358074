'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { toast } from '@/components/ui/toast'
import { ubahBanyakProyek } from '@/lib/actions/project'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import type { ProjectView } from '@/lib/contracts/project'
import { useLocale, useT } from '../bahasa-context'
import { callApi } from '../lembar/call-api'
import { type BarisUbah, barisUbah, dasarkan, diubah, lihatUbah, pilih, tersentuh } from './baris-ubah'
import { DrafStore } from './draf-store'
import { ingatanUbah } from './draf-ubah'
import { useKetikan } from './use-ketikan'
import { useTersimpan } from './use-tersimpan'

type Hasil = Awaited<ReturnType<typeof ubahBanyakProyek>>
type Satu = Extract<Hasil, { success: true }>['data'][number]

const isBerubah = (row: BarisUbah, locale: 'id' | 'en') => Object.keys(diubah(row, locale)).length > 0

/**
 * Several projects edited side by side; each is saved as a change of its own, upon the revision seen here. What is not saved
 * outlives the page on this device, until `buang`.
 */
export function useUbah(items: readonly ProjectView[]) {
  const t = useT()
  const locale = useLocale()
  const store = useMemo(() => new DrafStore(items.map(barisUbah), lihatUbah(locale)), [items, locale])
  const rows = useSyncExternalStore(store.subscribe, store.rows, store.rows)
  const grid = useKetikan(store)
  const ingatan = useMemo(() => ingatanUbah(items, locale), [items, locale])
  const [diteruskan] = useTersimpan(store, 'ubah', ingatan)
  const [sibuk, setSibuk] = useState(false)
  const [gagal, setGagal] = useState<string | null>(null)
  const berubah = rows.filter((row) => isBerubah(row, locale))
  const adaIsian = rows.some((row) => tersentuh(row, locale).length > 0)
  const buang = () => store.ganti(rows.map(({ semula }) => barisUbah(semula)))

  const kirim = async (ids: readonly string[]): Promise<Map<string, Satu> | null> => {
    const dikirim = store.rows().filter(({ id }) => ids.includes(id))
    const hasil = await ubahBanyakProyek(
      dikirim.map((row) => ({
        input: { projectId: row.id, ...diubah(row, locale) },
        base: row.semula.revision,
      })),
    ).catch(() => null)
    if (hasil?.success) return new Map(dikirim.map(({ id }, n) => [id, hasil.data[n] as Satu]))
    setGagal(hasil ? hasil.error.message : t('koneksi_terputus'))
    return null
  }
  /** Rows after an answer; those that somebody else has changed, upon what the server has now. */
  const terapkan = async (jawaban: ReadonlyMap<string, Satu>): Promise<void> => {
    const jadi = new Map<string, BarisUbah>()
    for (const row of store.rows()) {
      const satu = jawaban.get(row.id)
      if (satu) jadi.set(row.id, satu.success ? barisUbah(satu.data) : await ditolakOleh(row, satu.error))
    }
    store.ganti(store.rows().map((row) => jadi.get(row.id) ?? row))
  }
  const ditolakOleh = async (
    row: BarisUbah,
    { code, message, details = [] }: Extract<Satu, { success: false }>['error'],
  ): Promise<BarisUbah> => {
    if (code === 'NOT_FOUND') return { ...row, ditolak: t('ubah_banyak_hilang') }
    if (code !== 'CONFLICT') {
      const galat = Object.fromEntries(details.map((d) => [d.path, d.message]))
      return { ...row, galat, ditolak: [message, ...details.map((d) => d.message)].join(' ') }
    }
    const kini = await callApi<ProjectView>('GET', `/api/v1/projects/${row.id}`)
    return kini.ok ? dasarkan(row, kini.data, locale) : { ...row, ditolak: kini.pesan }
  }
  const simpan = async () => {
    setSibuk(true)
    setGagal(null)
    const siap = berubah.flatMap(({ id, bentrok }) => (bentrok ? [] : [id]))
    const pertama = await kirim(siap)
    if (pertama) {
      await terapkan(pertama)
      // Others may have changed other cells of a project: nothing is overwritten then, and it is sent upon what they made.
      const lagi = store
        .rows()
        .filter((row) => isBerubah(row, locale) && bentrokOleh(pertama.get(row.id)))
        .filter(({ bentrok, ditolak }) => !bentrok && !ditolak)
      const sesudah = lagi.length > 0 ? await kirim(lagi.map(({ id }) => id)) : null
      if (sesudah) await terapkan(sesudah)
      const jadi = [...new Map([...pertama, ...(sesudah ?? [])]).values()].filter(({ success }) => success)
      if (jadi.length > 0) toast.success(t('ubah_banyak_tersimpan', { banyak: jadi.length }))
    }
    setSibuk(false)
  }
  const pilihIsi = (id: string, nama: BidangIdentitas, punyaku: boolean) =>
    store.ubah((row) => (row.id === id ? pilih(row, nama, punyaku) : row))
  return { store, rows, berubah, adaIsian, diteruskan, sibuk, gagal, simpan, buang, pilihIsi, grid }
}

const bentrokOleh = (satu: Satu | undefined) =>
  satu !== undefined && !satu.success && satu.error.code === 'CONFLICT'
