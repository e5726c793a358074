'use client'

import { Upload } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { DaftarProyek } from '@/lib/contracts/daftar-proyek'
import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { useT } from '../bahasa-context'
import type { BarisDraf } from './baris-draf'
import { dariDaftar } from './dari-daftar'
import { kirimBerkas } from './kirim-banyak'

interface Props {
  onBaris: (baris: readonly BarisDraf[]) => void
  onGagal: (pesan: string) => void
}

/** A list as a file, put into the grid: what is wrong in it is shown at its cells and corrected there. */
export function UnggahDaftar({ onBaris, onGagal }: Props) {
  const t = useT()
  const pilih = useRef<HTMLInputElement>(null)
  const [membaca, setMembaca] = useState(false)
  const [tanya, setTanya] = useState<{ daftar: DaftarProyek; contoh: string } | null>(null)
  const pakai = (daftar: DaftarProyek, konvensi: Konvensi | null) => {
    const hasil = dariDaftar(daftar, konvensi)
    if (hasil.jenis === 'tanya') return setTanya({ daftar, contoh: hasil.contoh })
    setTanya(null)
    onBaris(hasil.baris)
    const lain = daftar.kolom.flatMap(({ bidang, judul }) => (bidang ? [] : [judul]))
    toast.success(t('banyak_diunggah', { banyak: hasil.baris.length, lembar: daftar.lembar }), {
      ...(lain.length > 0 && { description: t('banyak_tak_dikenal', { kolom: lain.join(', ') }) }),
    })
  }
  const terima = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const berkas = currentTarget.files?.[0]
    if (!berkas) return
    setMembaca(true)
    const hasil = await kirimBerkas(berkas)
    setMembaca(false)
    currentTarget.value = ''
    if (hasil.ok) return pakai(hasil.data, null)
    const { message, details } = hasil.galat ?? { message: t('koneksi_terputus'), details: [] }
    onGagal(details.map((satu) => satu.message).join(' ') || message)
  }
  return (
    <>
      <Button varian="garis" loading={membaca} onClick={() => pilih.current?.click()}>
        {!membaca && <Upload aria-hidden className="size-4" />}
        {t(membaca ? 'banyak_membaca' : 'banyak_unggah')}
      </Button>
      <input
        ref={pilih}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        aria-label={t('banyak_unggah')}
        className="hidden"
        onChange={(event) => void terima(event)}
      />
      {tanya && (
        <Dialog open onOpenChange={(buka) => buka || setTanya(null)}>
          <DialogContent title={t('tempel_tanya', { contoh: tanya.contoh })} tutup={t('tutup')}>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => pakai(tanya.daftar, 'id')}>{t('tempel_titik_ribuan')}</Button>
              <Button onClick={() => pakai(tanya.daftar, 'en')}>{t('tempel_titik_desimal')}</Button>
            </div>
            <DialogFooter>
              <Button varian="polos" onClick={() => setTanya(null)}>
                {t('batal')}
              </Button>
            </DialogFooter>
          </DialogContent>
        </Dialog>
      )}
    </>
  )
}
