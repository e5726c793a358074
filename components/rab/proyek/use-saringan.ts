'use client'

import { useParam } from '../bingkai/use-param'
import { type Saringan, URUTAN, type Urutan } from './saring-proyek'

/** What of the dashboard is shown; it stands in the address, so that a link opens the same view. */
export function useSaringan(): { saringan: Saringan; ubah: (isi: Partial<Saringan>) => void } {
  const [cari, setCari] = useParam('cari')
  const [tahun, setTahun] = useParam('tahun')
  const [sumber, setSumber] = useParam('sumber')
  const [status, setStatus] = useParam('status')
  const [urut, setUrut] = useParam('urut')
  const [balik, setBalik] = useParam('balik')
  const ubah = (isi: Partial<Saringan>) => {
    if (isi.cari !== undefined) setCari(isi.cari)
    if (isi.tahun !== undefined) setTahun(isi.tahun)
    if (isi.sumber !== undefined) setSumber(isi.sumber)
    if (isi.status !== undefined) setStatus(isi.status)
    if (isi.urut !== undefined) setUrut(isi.urut === 'diubah' ? '' : isi.urut)
    if (isi.balik !== undefined) setBalik(isi.balik ? 'ya' : '')
  }
  const dikenal = (URUTAN as readonly string[]).includes(urut)
  return {
    saringan: {
      cari,
      tahun,
      sumber,
      status,
      urut: dikenal ? (urut as Urutan) : 'diubah',
      balik: balik !== '',
    },
    ubah,
  }
}
