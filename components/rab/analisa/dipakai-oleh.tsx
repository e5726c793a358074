'use client'

import { Split } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { useLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { type Pemakai, pemakaiAnalisa } from './pakai-analisa'
import { usePisahkan } from './use-ubah-analisa'

const AWAL = 6

/** Where an analysis is used, with the way there; a line of several can be given a copy of its own. */
export function DipakaiOleh({ analisaId }: { analisaId: string }) {
  const t = useT()
  const { store } = useLembar()
  const [semua, setSemua] = useState(false)
  const pemakai = useDariBaris(store, analisaId, () => pemakaiAnalisa(store, analisaId))
  const banyak = pemakai.filter(({ jenis }) => jenis === 'pekerjaan').length
  if (pemakai.length === 0) return <p className="px-4 py-2 text-ink-3 text-xs">{t('analisa_tak_dipakai')}</p>
  return (
    <section aria-label={t('dipakai_oleh')} className="border-line border-t px-4 py-2">
      <h3 className="mb-1 font-semibold text-ink-2 text-xs">
        {t('dipakai_oleh')} ({pemakai.length})
      </h3>
      <ul>
        {(semua ? pemakai : pemakai.slice(0, AWAL)).map((satu) => (
          <Satu key={`${satu.jenis}:${satu.id}`} satu={satu} bisaPisah={banyak > 1} />
        ))}
      </ul>
      {pemakai.length > AWAL && !semua && (
        <Button varian="polos" ukuran="kecil" onClick={() => setSemua(true)}>
          {t('tampilkan_semua', { banyak: pemakai.length })}
        </Button>
      )}
    </section>
  )
}

function Satu({ satu, bisaPisah }: { satu: Pemakai; bisaPisah: boolean }) {
  const t = useT()
  const { store } = useLembar()
  const { pisahkan, sibuk } = usePisahkan()
  const boleh = bisaPisah && satu.jenis === 'pekerjaan' && store.project.peran !== 'viewer'
  return (
    <li className="flex min-h-7 items-center gap-2">
      <Link
        prefetch={false}
        href={hrefBaris(store.project.id, satu.jenis, satu.id) as Route}
        className="min-w-0 flex-1 truncate text-accent hover:underline"
      >
        <span className="text-ink-3">{satu.kode} </span>
        {satu.uraian || t('tanpa_uraian')}
      </Link>
      {satu.jenis === 'analisa' && <span className="text-ink-3 text-xs">{t('bundel')}</span>}
      {boleh && (
        <Button
          varian="polos"
          ukuran="kecil"
          loading={sibuk}
          aria-label={t('pisahkan_untuk', { nama: satu.uraian })}
          title={t('pisahkan_petunjuk')}
          onClick={() => void pisahkan(satu.id)}
        >
          <Split aria-hidden className="size-3.5" />
          {t('pisahkan')}
        </Button>
      )}
    </li>
  )
}
