'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorPanel } from '@/components/ui/error-panel'
import { toast } from '@/components/ui/toast'
import type { ImporKatalogHasil, PeranKolom } from '@/lib/contracts/katalog'
import { useT } from '../bahasa-context'
import { type EdisiIsian, ImporBerkas } from './impor-berkas'
import { type GalatImpor, type IsianImpor, kirimImpor } from './impor-kirim'
import { ImporPratinjau } from './impor-pratinjau'

interface Props {
  onTutup(): void
  onSelesai(): void
}

const TAMPIL = 50

/** Files to an edition: choose, look at what was understood, correct it, import. What was typed outlives every failure. */
export function ImporAhsp({ onTutup, onSelesai }: Props) {
  const t = useT()
  const [berkas, setBerkas] = useState<readonly File[]>([])
  const [edisi, setEdisi] = useState<EdisiIsian>({ nama: '', kode: '', nomor: '', tanggal: '' })
  const [pemetaan, setPemetaan] = useState<IsianImpor['pemetaan']>({})
  const [perbaikan, setPerbaikan] = useState<ReadonlySet<string>>(new Set())
  const [hasil, setHasil] = useState<ImporKatalogHasil | null>(null)
  const [lama, setLama] = useState(false)
  const [kemajuan, setKemajuan] = useState<{ dryRun: boolean; persen: number } | null>(null)
  const [galat, setGalat] = useState<GalatImpor | null>(null)

  const kirim = async (dryRun: boolean) => {
    setGalat(null)
    setKemajuan({ dryRun, persen: 0 })
    const { nama, kode, nomor, tanggal } = edisi
    const isian = {
      berkas,
      edisi: { nama, kode, ...(nomor && { nomor }), ...(tanggal && { tanggal }) },
      pemetaan,
      perbaikan: [...perbaikan],
    }
    const jawaban = await kirimImpor(isian, dryRun, (persen) => setKemajuan({ dryRun, persen }))
    setKemajuan(null)
    if (!jawaban.ok) return setGalat(jawaban.galat ?? { message: t('koneksi_terputus'), details: [] })
    if (dryRun) {
      setLama(false)
      return setHasil(jawaban.data)
    }
    toast.success(t('impor_selesai', { banyak: jawaban.data.jumlah.analisa, nama }))
    onSelesai()
  }
  const pilihBerkas = (files: readonly File[]) => {
    setBerkas(files)
    setHasil(null)
    setPemetaan({})
    setPerbaikan(new Set())
  }
  const petakan = (lembar: string, kolom: Readonly<Record<string, PeranKolom>>) => {
    setPemetaan({ ...pemetaan, [lembar]: { ...pemetaan[lembar], ...kolom } })
    setLama(true)
  }

  return (
    <section aria-labelledby="judul-impor" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <div className="mr-auto">
          <h1 id="judul-impor" className="font-semibold text-xl">
            {t('impor_ahsp')}
          </h1>
          <p className="text-ink-2 text-sm">{t('impor_ahsp_penjelasan')}</p>
        </div>
        <Button varian="polos" disabled={kemajuan !== null} onClick={onTutup}>
          {t('batal')}
        </Button>
      </div>
      <ImporBerkas
        edisi={edisi}
        sibuk={kemajuan !== null}
        banyak={berkas.length}
        lagi={hasil !== null}
        onBerkas={pilihBerkas}
        onEdisi={setEdisi}
        onBaca={() => void kirim(true)}
      />
      <Kemajuan kemajuan={kemajuan} />
      {galat && <Gagal galat={galat} />}
      {hasil && (
        <ImporPratinjau
          hasil={hasil}
          pemetaan={pemetaan}
          perbaikan={perbaikan}
          lama={lama}
          sibuk={kemajuan !== null}
          onPetakan={petakan}
          onPerbaikan={setPerbaikan}
          onImpor={() => void kirim(false)}
        />
      )}
    </section>
  )
}

function Kemajuan({ kemajuan }: { kemajuan: { dryRun: boolean; persen: number } | null }) {
  const t = useT()
  const kata = !kemajuan
    ? ''
    : kemajuan.persen < 100
      ? t('mengirim_berkas', { persen: kemajuan.persen })
      : t(kemajuan.dryRun ? 'membaca_berkas' : 'mengimpor')
  return (
    <div role="status" className="text-ink-2 text-sm">
      {kemajuan && (
        <progress
          aria-label={kata}
          max={100}
          {...(kemajuan.persen < 100 && { value: kemajuan.persen })}
          className="mr-2 h-2 w-48 align-middle accent-accent"
        />
      )}
      {kata}
    </div>
  )
}

function Gagal({ galat }: { galat: GalatImpor }) {
  const t = useT()
  return (
    <ErrorPanel
      className="m-0 max-w-none"
      title={galat.message}
      message={
        <span className="block max-h-56 overflow-y-auto">
          {galat.details.slice(0, TAMPIL).map((d) => (
            <span key={`${d.path} ${d.message}`} className="block">
              <code>{d.path}</code> {d.message}
            </span>
          ))}
        </span>
      }
      safe={`${t('tidak_ada_yang_diimpor')} ${t('isian_tetap')}`}
    />
  )
}
