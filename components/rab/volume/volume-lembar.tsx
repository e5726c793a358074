'use client'

import { Sigma, SkipForward, Variable } from 'lucide-react'
import { useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { ProyekKosong } from '../bingkai/proyek-kosong'
import { idPohon, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { useLembar } from '../lembar/lembar-context'
import { kolomVolume } from '../pekerjaan/kolom'
import { idOf } from '../pekerjaan/pohon-rows'
import { RingkasBar } from '../pekerjaan/ringkas-bar'
import { SaringPohonBar, useSaringPohon } from '../pekerjaan/saring-pohon-bar'
import { useKetikPohon } from '../pekerjaan/use-ketik-pohon'
import { usePohon } from '../pekerjaan/use-pohon'
import { useAksiHalaman } from '../perintah/aksi-halaman'
import { ParameterPanel } from './parameter-panel'
import { PengukuranPanel } from './pengukuran-panel'

/** Volume: a number, a formula or measurement rows for each line; parameters beside it. */
export function VolumeLembar() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { ketikan, dialog } = useKetikPohon()
  const saring = useSaringPohon()
  const { source, onToggle } = usePohon(saring)
  const grid = useRef<GridHandle>(null)
  useBarisAlamat(grid, 'volume', idPohon)
  const [aktif, setAktif] = useState<string | null>(null)
  const [ukur, setUkur] = useState(false)
  const [parameter, setParameter] = useState(false)
  const pekerjaanId = aktif?.startsWith('p:') ? idOf(aktif).id : null
  const keBelum = () => {
    const ids = source.getIds()
    const kosong = (id: string) =>
      id.startsWith('p:') && store.rows.pekerjaan.get(idOf(id).id)?.volume === '0.000'
    const mulai = aktif === null ? 0 : ids.indexOf(aktif) + 1
    const tujuan = ids.slice(mulai).find(kosong) ?? ids.find(kosong)
    if (tujuan === undefined) return void toast.info(t('volume_terisi_semua'))
    grid.current?.goTo(tujuan, 'volume')
    grid.current?.focus()
  }
  useAksiHalaman([{ kunci: 'ke-belum', nama: t('ke_belum_diisi'), jalan: keBelum }])
  return (
    <div className="flex min-h-0 flex-1">
      <section className="flex min-w-0 flex-1 flex-col">
        <div className="flex min-h-11 items-center gap-2 whitespace-nowrap max-sm:overflow-x-auto sm:flex-wrap border-line border-b px-3 py-1.5">
          <Button varian="garis" disabled={pekerjaanId === null} onClick={() => setUkur(true)}>
            <Sigma aria-hidden className="size-4" />
            {t('baris_pengukuran')}
          </Button>
          <Button
            varian="garis"
            className="xl:hidden"
            aria-pressed={parameter}
            onClick={() => setParameter(!parameter)}
          >
            <Variable aria-hidden className="size-4" />
            {t('parameter')}
          </Button>
          <Button varian="garis" onClick={keBelum}>
            <SkipForward aria-hidden className="size-4" />
            {t('ke_belum_diisi')}
          </Button>
          <span className="truncate text-ink-3 text-xs max-sm:hidden">{t('volume_petunjuk')}</span>
        </div>
        <SaringPohonBar apa="isian" />
        <Grid
          ref={grid}
          label={t('hal_volume')}
          columns={kolomVolume(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`volume:${store.project.id}`}
          {...ketikan}
          onToggle={onToggle}
          onActive={setAktif}
          empty={<ProyekKosong saran="volume_kosong_saran" />}
        />
        {ukur && pekerjaanId !== null && (
          <PengukuranPanel key={pekerjaanId} pekerjaanId={pekerjaanId} onClose={() => setUkur(false)} />
        )}
        <RingkasBar />
        {dialog}
      </section>
      <ParameterPanel buka={parameter} />
    </div>
  )
}
