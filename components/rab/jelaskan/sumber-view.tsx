'use client'

import { useEffect, useState } from 'react'
import type { HargaSumber } from '@/lib/contracts/riwayat'
import type { Sumber } from '@/lib/domain/jelaskan/types'
import { useLocale, useT } from '../bahasa-context'
import { callApi } from '../lembar/call-api'
import { useLembar } from '../lembar/lembar-context'
import { cetakWaktu } from '../riwayat/waktu'

/** What a figure that is not computed rests on: edition and clause, a setting, or who filled it in and when. */
export function SumberView({ sumber }: { sumber: Sumber }) {
  const t = useT()
  return (
    <section aria-label={t('sumber_angka')} className="mt-4 text-ink-2">
      <h3 className="mb-0.5 font-semibold text-ink text-xs">{t('sumber_angka')}</h3>
      {sumber.jenis === 'harga' ? <SumberHarga id={sumber.hargaItemId} /> : <p>{kata(sumber, t)}</p>}
    </section>
  )
}

function kata(sumber: Exclude<Sumber, { jenis: 'harga' }>, t: ReturnType<typeof useT>): string {
  switch (sumber.jenis) {
    case 'katalog': {
      const { edisi, kode } = sumber
      return t(sumber.diubah ? 'sumber_katalog_diubah' : 'sumber_katalog', { edisi, kode })
    }
    case 'kustom':
      return t('sumber_sendiri')
    case 'proyek':
      return t('sumber_proyek')
    case 'baris':
      return t('sumber_baris')
    case 'pengukuran':
      return t('sumber_pengukuran', { banyak: sumber.banyak })
  }
}

function SumberHarga({ id }: { id: string }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { id: projectId, revision } = store.project
  const [muat, setMuat] = useState<{ id: string; hasil: HargaSumber | null } | null>(null)
  useEffect(() => {
    let here = true
    // Asked again at every revision: who gave the price may have changed with it.
    void fetchSumber(projectId, id, revision).then((hasil) => here && setMuat({ id, hasil }))
    return () => {
      here = false
    }
  }, [projectId, id, revision])
  if (muat?.id !== id) return <p>{t('sumber_memuat')}</p>
  if (!muat.hasil) return <p>{t('sumber_gagal')}</p>
  const { oleh, pada, revision: sejak } = muat.hasil
  return (
    <p data-testid="sumber-harga">
      {t(sejak === 1 ? 'sumber_harga_awal' : 'sumber_harga', {
        oleh: oleh ?? t('bukan_orang'),
        pada: cetakWaktu(pada, locale),
      })}
    </p>
  )
}

async function fetchSumber(projectId: string, id: string, _revision: number): Promise<HargaSumber | null> {
  const path = `/api/v1/projects/${projectId}/harga/${encodeURIComponent(id)}/sumber`
  const jawaban = await callApi<HargaSumber>('GET', path)
  return jawaban.ok ? jawaban.data : null
}
