'use client'

import { foldLonggar, kataLonggar } from '@/lib/domain/katalog/fold-cari'
import { useLocale, useT } from '../bahasa-context'
import { cetakHarga, cetakRupiah } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { inOrder } from '../lembar/rows'
import { sebabTolak, tingkatOf } from './bundel'

const TAMPIL = 40
const TAMPIL_AWAL = 10

interface Pilihan {
  kunci: string
  tanda: string
  uraian: string
  satuan: string
  harga: string
  /** How large a bundle is. */
  rinci: string | null
  /** Why it cannot be used here. */
  sebab: string | null
  sumber: { hargaItemId: string } | { subAnalisaId: string }
}

/** Resources and analyses whose text has every typed word; one that cannot be a bundle here says why. */
export function usePilihan(analisaId: string, cari: string): Pilihan[] {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const kata = kataLonggar(cari)
  const cocok = (row: { kode: string; uraian: string }) => {
    const teks = foldLonggar(`${row.kode} ${row.uraian}`)
    return kata.every((satu) => teks.includes(satu))
  }
  const items = inOrder(store.rows.hargaItem.values())
    .filter(cocok)
    .slice(0, TAMPIL)
    .map((row) => ({
      kunci: `h${row.id}`,
      tanda: row.kategori,
      uraian: row.uraian,
      satuan: row.satuan,
      harga: cetakHarga(row.hargaSatuan, locale),
      rinci: null,
      sebab: null,
      sumber: { hargaItemId: row.id },
    }))
  const analisa = inOrder(store.rows.analisa.values())
    .filter(cocok)
    .slice(0, kata.length > 0 ? TAMPIL : TAMPIL_AWAL)
    .map((row) => {
      const { biayaDasar, lengkap } = store.engine.analisa(row.id)
      const banyak = store.indeks.komponenOf(row.id).length
      return {
        kunci: `a${row.id}`,
        tanda: t('bundel'),
        uraian: row.uraian,
        satuan: row.satuan,
        harga: cetakRupiah(lengkap ? biayaDasar : null, locale),
        rinci: `${row.kode} · ${t('bundel_tingkat', { banyak, tingkat: tingkatOf(store, row.id) })}`,
        sebab: sebabTolak(store, analisaId, row.id, locale),
        sumber: { subAnalisaId: row.id },
      }
    })
  return [...items, ...analisa]
}
