'use client'

import { Check, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { hitungRekap } from '@/lib/actions/rekap'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah } from '../lembar/angka'
import { useLembar, useSimpan, useTotal } from '../lembar/lembar-context'

interface Hasil {
  revision: number
  total: string
}

/** Once everything is saved the server computes the same rekap: the figures on screen are held against its. */
export function PeriksaServer() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { jenis } = useSimpan(sync)
  const { revision, id } = store.project
  const { total } = useTotal(store).ringkasan
  const [hasil, setHasil] = useState<Hasil | null>(null)
  useEffect(() => {
    if (jenis !== 'tersimpan') return
    let here = true
    void hitungRekap({ projectId: id }).then((jawaban) => {
      // Somebody may have written in between: only the answer for what is on screen counts.
      if (here && jawaban.success && jawaban.data.revision === revision)
        setHasil({ revision: jawaban.data.revision, total: jawaban.data.total })
    })
    return () => {
      here = false
    }
  }, [jenis, id, revision])
  if (!hasil || jenis !== 'tersimpan' || hasil.revision !== revision) return <span className="min-h-4" />
  const sama = hasil.total === total
  const Ikon = sama ? Check : TriangleAlert
  return (
    <span
      className={`inline-flex items-center justify-end gap-1 text-xs ${sama ? 'text-ok' : 'text-bad'}`}
      data-testid="periksa-server"
    >
      <Ikon aria-hidden className="size-3.5" />
      {sama
        ? t('server_sama', { revisi: revision })
        : t('server_beda', { nilai: cetakRupiah(hasil.total, locale) })}
    </span>
  )
}
