'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { KunciView } from '@/lib/contracts/kunci'
import { useLocale, useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { cetakTanggal } from '../riwayat/waktu'
import { KunciBaru } from './kunci-baru'
import type { PilihanProyek } from './pilihan-proyek'
import { usePanggil } from './use-panggil'
import { WaktuLokal } from './waktu-lokal'

const JALUR = '/api/v1/akun/kunci'

/** Keys of programs: those that work, and how many do no more. */
export function KunciPanel({
  kunci,
  proyek,
}: {
  kunci: readonly KunciView[]
  proyek: readonly PilihanProyek[]
}) {
  const t = useT()
  const [membuat, setMembuat] = useState(false)
  const berlaku = kunci.filter(({ dicabut }) => dicabut === null)
  return (
    <Kartu
      judul={t('kunci_api')}
      saran={t('kunci_api_saran')}
      aksi={
        <Button varian="garis" onClick={() => setMembuat(true)}>
          <Plus aria-hidden className="size-4" />
          {t('kunci_baru')}
        </Button>
      }
    >
      {berlaku.length === 0 && <p className="text-[13px] text-ink-2">{t('belum_ada_kunci')}</p>}
      <ul className="divide-y divide-line">
        {berlaku.map((satu) => (
          <Satu key={satu.id} kunci={satu} proyek={proyek} />
        ))}
      </ul>
      {membuat && <KunciBaru proyek={proyek} onClose={() => setMembuat(false)} />}
    </Kartu>
  )
}

function Satu({ kunci, proyek }: { kunci: KunciView; proyek: readonly PilihanProyek[] }) {
  const t = useT()
  const locale = useLocale()
  const { sibuk, panggil } = usePanggil()
  const cabut = async () => {
    if ((await panggil('DELETE', `${JALUR}/${kunci.id}`)).ok)
      toast.success(t('kunci_dicabut', { nama: kunci.nama }))
  }
  const nama = kunci.proyek?.map((id) => proyek.find((satu) => satu.id === id)?.nama ?? id).join(', ')
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-56">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {kunci.nama} <code className="font-normal text-ink-2">{kunci.awalan}…</code>
          <Badge>{t(`cakupan_${kunci.cakupan}`)}</Badge>
        </span>
        <span className="block text-[13px] text-ink-2">
          {nama ?? t('semua_proyek')} ·{' '}
          {kunci.dipakai ? (
            <>
              {t('terakhir_dipakai')} <WaktuLokal iso={kunci.dipakai} />
            </>
          ) : (
            t('belum_dipakai')
          )}{' '}
          ·{' '}
          {kunci.kedaluwarsa ? (
            <>
              {t('berlaku_sampai')} {cetakTanggal(kunci.kedaluwarsa, locale)}
            </>
          ) : (
            t('tanpa_batas_waktu')
          )}
        </span>
      </span>
      <Button
        varian="bahaya"
        loading={sibuk}
        aria-label={t('cabut_kunci', { nama: kunci.nama })}
        onClick={() => void cabut()}
      >
        {t('cabut')}
      </Button>
    </li>
  )
}
