'use client'

import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '../bahasa-context'
import type { BidangKeadaan } from './use-bidang'

const LAMA_MS = 2500

/** Beside a field's name: being saved, saved a moment ago, refused, in a clash, changed by whom. */
export function TandaSimpan({ tanda, oleh }: Pick<BidangKeadaan, 'tanda' | 'oleh'>) {
  const t = useT()
  const baru = useBaruTersimpan(tanda)
  const isi = {
    menyimpan: [
      <LoaderCircle key="i" className="size-3.5 animate-spin" />,
      t('simpan_menyimpan'),
      'text-ink-3',
    ],
    gagal: [<CircleAlert key="i" className="size-3.5" />, t('simpan_galat'), 'text-bad'],
    konflik: [<CircleAlert key="i" className="size-3.5" />, t('bidang_konflik'), 'text-warn'],
    baru: [null, t('sel_oleh', { nama: oleh || t('orang_lain') }), 'text-accent'],
    '': baru ? [<Check key="i" className="size-3.5" />, t('simpan_tersimpan'), 'text-ok'] : null,
  }[tanda]
  return (
    <span role="status" className={`inline-flex items-center gap-1 text-xs ${isi?.[2] ?? ''}`}>
      {isi?.[0]}
      {isi?.[1]}
    </span>
  )
}

/** For a moment after it was on its way. */
function useBaruTersimpan(tanda: BidangKeadaan['tanda']): boolean {
  const [sebelum, setSebelum] = useState(tanda)
  const [baru, setBaru] = useState(false)
  if (sebelum !== tanda) {
    setSebelum(tanda)
    setBaru(sebelum === 'menyimpan' && tanda === '')
  }
  useEffect(() => {
    if (!baru) return
    const timer = setTimeout(() => setBaru(false), LAMA_MS)
    return () => clearTimeout(timer)
  }, [baru])
  return baru
}
