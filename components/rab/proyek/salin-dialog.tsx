'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { NamaSalinanView } from './nama-salinan-view'
import { useSalin } from './use-salin'

const PALING_BANYAK = 50

type Asal = Pick<ProjectListItem, 'id' | 'nama'>

/** Copies of a project, one or many, under names of their own, with their dates moved if asked. */
export function SalinDialog({ item, onClose }: { item: Asal; onClose: () => void }) {
  const t = useT()
  const { sibuk, salah, salin } = useSalin(onClose)
  const [nama, setNama] = useState(() => t('salinan_dari', { nama: item.nama }))
  const [jumlah, setJumlah] = useState('1')
  const [tanggalMulai, setTanggalMulai] = useState('')
  const [jadwal, setJadwal] = useState(true)
  const [realisasi, setRealisasi] = useState(false)
  const banyak = /^\d{1,2}$/.test(jumlah) ? Math.min(PALING_BANYAK, Number.parseInt(jumlah, 10)) : 1
  const kirim = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    salin({
      projectId: item.id,
      nama: nama.trim(),
      jumlah: banyak,
      ...(tanggalMulai && { tanggalMulai }),
      jadwal,
      realisasi: jadwal && realisasi,
    })
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent title={t('salin_proyek')} description={item.nama} tutup={t('tutup')}>
        <form onSubmit={kirim} className="flex flex-col gap-3">
          <Field
            label={t('nama_salinan')}
            error={salah}
            hint={banyak > 1 ? t('pola_nama_petunjuk') : undefined}
          >
            {(control) => (
              <Input
                {...control}
                required
                maxLength={200}
                value={nama}
                onChange={(event) => setNama(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('jumlah_salinan')}>
            {(control) => (
              <Input
                {...control}
                type="number"
                required
                min={1}
                max={PALING_BANYAK}
                value={jumlah}
                onChange={(event) => setJumlah(event.target.value)}
                className="max-w-28"
              />
            )}
          </Field>
          <NamaSalinanView pola={nama} banyak={banyak} />
          <Field label={t('tanggal_mulai_baru')} hint={t('tanggal_mulai_baru_petunjuk')}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={tanggalMulai}
                onChange={(event) => setTanggalMulai(event.target.value)}
              />
            )}
          </Field>
          <Pilihan label={t('bawa_jadwal')} nilai={jadwal} onUbah={setJadwal} />
          <Pilihan
            label={t('bawa_realisasi')}
            nilai={jadwal && realisasi}
            mati={!jadwal}
            onUbah={setRealisasi}
          />
          <DialogFooter>
            <Button varian="polos" onClick={onClose}>
              {t('batal')}
            </Button>
            <Button type="submit" varian="primer" loading={sibuk}>
              {banyak > 1 ? t('salin_banyak', { banyak }) : t('salin')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}

function Pilihan(props: { label: string; nilai: boolean; mati?: boolean; onUbah: (nilai: boolean) => void }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is the control inside
    <label className="flex items-center gap-2">
      <Checkbox
        checked={props.nilai}
        disabled={props.mati}
        onCheckedChange={(isi) => props.onUbah(isi === true)}
      />
      {props.label}
    </label>
  )
}
