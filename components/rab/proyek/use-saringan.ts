'use client'

import { useParam } from '../bingkai/use-param'
import { type Saringan, URUTAN, type Urutan } from './saring-proyek'

/** What of the dashboard is shown; it stands in the address, so that a link opens the same view. */
export function useSaringan(): { saringan: Saringan; ubah: (isi: Partial<Saringan>) => void } {
  const [urut, setUrut] = useParam('urut')
  const [balik, setBalik] = useParam('balik')
  const teks = {
    cari: useParam('cari'),
    tahun: useParam('tahun'),
    sumber: useParam('sumber'),
    status: useParam('status'),
    nilaiMin: useParam('min'),
    nilaiMaks: useParam('maks'),
    mulaiDari: useParam('dari'),
    mulaiSampai: useParam('sampai'),
  }
  const ubah = ({ urut: baru, balik: terbalik, ...lain }: Partial<Saringan>) => {
    for (const [nama, nilai] of Object.entries(lain)) teks[nama as keyof typeof teks][1](nilai)
    if (baru !== undefined) setUrut(baru === 'diubah' ? '' : baru)
    if (terbalik !== undefined) setBalik(terbalik ? 'ya' : '')
  }
  const dikenal = (URUTAN as readonly string[]).includes(urut)
  return {
    saringan: {
      cari: teks.cari[0],
      tahun: teks.tahun[0],
      sumber: teks.sumber[0],
      status: teks.status[0],
      nilaiMin: teks.nilaiMin[0],
      nilaiMaks: teks.nilaiMaks[0],
      mulaiDari: teks.mulaiDari[0],
      mulaiSampai: teks.mulaiSampai[0],
      urut: dikenal ? (urut as Urutan) : 'diubah',
      balik: balik !== '',
    },
    ubah,
  }
}
