'use client'

import { useState } from 'react'
import { useLocale, useT } from '../bahasa-context'
import { barisProyek } from '../lembar/baris-proyek'
import { useLembar } from '../lembar/lembar-context'
import { bacaIsian, cetakIsian } from './baca-isian'
import type { Bidang } from './bidang'
import { type Draf, DrafIsian } from './draf-isian'
import { type BidangKeadaan, useBidang } from './use-bidang'

export interface Isian extends BidangKeadaan {
  teks: string
  galat: string | null
  /** What somebody else made of the field while it was being typed into; null: nothing. */
  lain: { teks: string; oleh: string } | null
  ketik: (teks: string) => void
  /** Saves what was typed; `tetap` also where somebody else has written meanwhile. */
  selesai: (tetap?: boolean) => void
  /** Gives up what was typed. */
  batal: () => void
}

/**
 * A field that is typed into. What is half typed or refused is nobody's but the typist's, and outlives the page: another's
 * save is told beside it and waits for a choice, as a cell of a grid does.
 */
export function useIsian(bidang: Bidang, onKetik?: (nilai: string | null) => void): Isian {
  const locale = useLocale()
  const t = useT()
  const { store, sync } = useLembar()
  const keadaan = useBidang(bidang.nama)
  const [simpanan] = useState(() => new DrafIsian(sync.orang.id, store.project.id))
  const baca = (teks: string) => bacaIsian(bidang, teks, barisProyek(store.project), locale)
  const [draf, setDraf] = useState<Draf | null>(() => simpanan.baca(bidang.nama))
  const [galat, setGalat] = useState<string | null>(() => {
    if (!draf) return null
    const dibaca = baca(draf.teks)
    return dibaca.ok ? t('isian_belum_disimpan') : dibaca.pesan
  })
  const tersimpan = cetakIsian(bidang, keadaan.nilai, locale)
  const berubah = draf !== null && draf.asal !== tersimpan && draf.teks !== tersimpan
  const taruh = (isi: Draf | null) => {
    setDraf(isi)
    simpanan.simpan(bidang.nama, isi)
  }
  const tutup = () => {
    taruh(null)
    setGalat(null)
    onKetik?.(null)
  }
  return {
    ...keadaan,
    teks: draf?.teks ?? tersimpan,
    galat,
    lain: berubah ? { teks: tersimpan, oleh: keadaan.penulis() } : null,
    ketik(teks) {
      taruh({ teks, asal: draf?.asal ?? tersimpan })
      setGalat(null)
      const dibaca = baca(teks)
      onKetik?.(dibaca.ok && typeof dibaca.nilai === 'string' ? dibaca.nilai : null)
    },
    selesai(tetap = false) {
      if (!draf || (berubah && !tetap)) return
      if (draf.teks.trim() === tersimpan) return tutup()
      const dibaca = baca(draf.teks)
      if (!dibaca.ok) return setGalat(dibaca.pesan)
      tutup()
      if (dibaca.nilai !== keadaan.nilai) keadaan.simpan(dibaca.nilai)
    },
    batal: tutup,
  }
}
