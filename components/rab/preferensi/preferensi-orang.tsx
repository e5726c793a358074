'use client'

import { useLayoutEffect } from 'react'
import { onKeep, recallKeys, receive } from '@/components/ui/device-memory'
import { useOrang } from '../orang-context'
import { KirimPreferensi } from './kirim-preferensi'

const milikOrang = (kunci: string): boolean => /^tabel:(kerapatan$|.+:kolom$)/.test(kunci)

const pengirim = new KirimPreferensi()

/**
 * How a person made tables look comes with them to any device: the device's storage is its cache, so that a table
 * stands as it was at the first paint.
 */
export function PreferensiOrang({ isi }: { isi: Readonly<Record<string, string>> }) {
  const { id } = useOrang()
  useLayoutEffect(() => {
    pengirim.mulai(id)
    samakan(isi)
    const berhenti = onKeep((kunci, nilai) => milikOrang(kunci) && pengirim.catat(kunci, nilai))
    const pergi = () => void pengirim.kirim()
    addEventListener('pagehide', pergi)
    return () => {
      berhenti()
      removeEventListener('pagehide', pergi)
    }
  }, [id, isi])
  return null
}

/** The device forgets what the person (or another one before) has changed elsewhere, and takes over what is kept. */
function samakan(isi: Readonly<Record<string, string>>): void {
  const semua = new Set([...recallKeys(), ...Object.keys(isi)].filter(milikOrang))
  for (const kunci of semua) if (!pengirim.menunggu(kunci)) receive(kunci, isi[kunci] ?? null)
}
