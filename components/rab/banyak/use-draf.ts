'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { GridProps } from '@/components/grid/types'
import { toast } from '@/components/ui/toast'
import { PROYEK_SEKALIGUS } from '@/lib/contracts/project'
import { useLocale, useT } from '../bahasa-context'
import { isKosong } from './baca-baris'
import { type BarisDraf, barisKosong, lihatDraf } from './baris-draf'
import { DrafStore } from './draf-store'
import { useKetikan } from './use-ketikan'
import { type Ingatan, useTersimpan } from './use-tersimpan'

/** The same on the server and here: what is drawn there is what a browser goes on from. */
const MULA: readonly BarisDraf[] = Array.from({ length: 10 }, (_, n) => ({ id: `mula${n}`, isi: {} }))

const INGATAN: Ingatan<BarisDraf, Pick<BarisDraf, 'id' | 'isi'>> = {
  simpan: (rows) => rows.flatMap(({ id, isi }) => (isKosong(isi) ? [] : [{ id, isi }])),
  lanjutkan: (lama) =>
    lama.length > 0 ? [...lama, ...barisKosong(Math.max(1, MULA.length - lama.length))] : [],
}

/** Projects being typed: they outlive the page on this device until they are made or cleared. */
export function useDraf() {
  const t = useT()
  const locale = useLocale()
  const store = useMemo(() => new DrafStore<BarisDraf>(MULA, lihatDraf(locale)), [locale])
  const rows = useSyncExternalStore(store.subscribe, store.rows, store.rows)
  const ketikan = useKetikan(store)
  const [diteruskan, selesai] = useTersimpan(store, 'banyak', INGATAN)

  const muat = (banyak: number) => {
    const boleh = Math.min(banyak, PROYEK_SEKALIGUS - store.rows().length)
    if (boleh < banyak) toast.warning(t('banyak_penuh', { maks: PROYEK_SEKALIGUS }))
    return Math.max(0, boleh)
  }
  const tambah = (banyak: number, setelah: string | null = null) => {
    const baru = barisKosong(muat(banyak))
    const kini = store.rows()
    const at = setelah === null ? -1 : kini.findIndex(({ id }) => id === setelah)
    const letak = at < 0 ? kini.length : at + 1
    store.tulis([...kini.slice(0, letak), ...baru, ...kini.slice(letak)])
  }
  /** Filled rows from elsewhere, behind those that are filled already. */
  const sisipkan = (baru: readonly BarisDraf[]) => {
    const terisi = store.rows().filter(({ isi }) => !isKosong(isi))
    const boleh = baru.slice(0, PROYEK_SEKALIGUS - terisi.length)
    if (boleh.length < baru.length) toast.warning(t('banyak_penuh', { maks: PROYEK_SEKALIGUS }))
    store.tulis([...terisi, ...boleh])
  }
  const kosongkan = () => {
    store.tulis(barisKosong(MULA.length))
    selesai()
  }
  const grid = {
    ...ketikan,
    onGrow: (banyak: number) => tambah(banyak),
    onInsert: (setelah: string | null) => tambah(1, setelah),
    onRemove: (ids: readonly string[]) => {
      const sisa = store.rows().filter(({ id }) => !ids.includes(id))
      store.tulis(sisa.length > 0 ? sisa : barisKosong(1))
    },
  } satisfies Partial<GridProps>
  return { store, rows, diteruskan, tambah, sisipkan, kosongkan, grid }
}
