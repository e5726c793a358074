'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { SesiView } from '@/lib/contracts/akun'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { namaPerangkat } from './nama-perangkat'
import { usePanggil } from './use-panggil'
import { WaktuLokal } from './waktu-lokal'

const JALUR = '/api/v1/akun/sesi'

/** Where one is signed in; each place, or all others, can be signed out from here. */
export function SesiPanel({ sesi }: { sesi: readonly SesiView[] }) {
  const t = useT()
  const { sibuk, panggil } = usePanggil()
  const akhiri = async ({ id }: SesiView) => {
    if ((await panggil('DELETE', `${JALUR}/${encodeURIComponent(id)}`)).ok) toast.success(t('sesi_diakhiri'))
  }
  const akhiriLain = async () => {
    const hasil = await panggil<{ banyak: number }>('DELETE', JALUR)
    if (hasil.ok) toast.success(t('sesi_diakhiri_banyak', { banyak: hasil.data.banyak }))
  }
  const urut = [...sesi].sort((a, b) => (a.ini === b.ini ? 0 : a.ini ? -1 : 1))
  return (
    <Kartu
      judul={t('sesi')}
      saran={t('sesi_saran')}
      aksi={
        sesi.some(({ ini }) => !ini) && (
          <Button varian="bahaya" loading={sibuk} onClick={() => void akhiriLain()}>
            {t('akhiri_sesi_lain')}
          </Button>
        )
      }
    >
      <ul className="divide-y divide-line">
        {urut.map((satu) => {
          const perangkat = namaPerangkat(satu.perangkat) ?? t('perangkat_tak_dikenal')
          return (
            <li key={satu.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className="min-w-0 flex-1 basis-56">
                <span className="flex flex-wrap items-center gap-2 font-medium">
                  {perangkat}
                  {satu.ini && <Badge nada="aksen">{t('sesi_ini')}</Badge>}
                </span>
                <span className="block text-[13px] text-ink-2">
                  {satu.alamat ?? t('alamat_tak_dikenal')} · {t('terlihat')}{' '}
                  <WaktuLokal iso={satu.terlihat} /> · {t('masuk_sejak')} <WaktuLokal iso={satu.masuk} />
                </span>
              </span>
              {!satu.ini && (
                <Button
                  varian="garis"
                  aria-label={t('akhiri_sesi', { perangkat })}
                  onClick={() => void akhiri(satu)}
                >
                  {t('akhiri')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Kartu>
  )
}
