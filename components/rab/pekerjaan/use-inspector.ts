'use client'

import { useEffect, useState } from 'react'

const KUNCI = 'rab:inspector'
const LEBAR = { awal: 440, min: 320, maks: 800 } as const
/** From here on there is room for it beside the tree. */
const LEBAR_LAYAR = '(min-width: 1280px)'

export interface Inspector {
  buka: boolean
  lebar: number
  alih: () => void
  setLebar: (lebar: number) => void
}

interface Simpan {
  buka: boolean
  lebar: number
}

function baca(): Simpan {
  try {
    const isi = JSON.parse(localStorage.getItem(KUNCI) ?? '{}') as Partial<Simpan>
    return { buka: isi.buka ?? true, lebar: batasi(isi.lebar ?? LEBAR.awal) }
  } catch {
    return { buka: true, lebar: LEBAR.awal }
  }
}

function tulis(isi: Simpan): void {
  try {
    localStorage.setItem(KUNCI, JSON.stringify(isi))
  } catch {
    // A full or forbidden storage: it holds until the page is left.
  }
}

const batasi = (lebar: number) => Math.min(LEBAR.maks, Math.max(LEBAR.min, Math.round(lebar)))

/** Open or closed (Ctrl+I) and how wide, remembered on this device; on a narrow screen closed until asked for. */
export function useInspector(): Inspector {
  const [isi, setIsi] = useState(() => {
    const kini = baca()
    return { ...kini, buka: kini.buka && matchMedia(LEBAR_LAYAR).matches }
  })
  useEffect(() => {
    const tekan = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (event.key.toLowerCase() !== 'i') return
      event.preventDefault()
      setIsi(alihkan)
    }
    addEventListener('keydown', tekan, { capture: true })
    return () => removeEventListener('keydown', tekan, { capture: true })
  }, [])
  return {
    ...isi,
    alih: () => setIsi(alihkan),
    setLebar: (lebar) => {
      const baru = { ...isi, lebar: batasi(lebar) }
      tulis(baru)
      setIsi(baru)
    },
  }
}

function alihkan(isi: Simpan): Simpan {
  const baru = { ...isi, buka: !isi.buka }
  if (matchMedia(LEBAR_LAYAR).matches) tulis(baru)
  return baru
}
