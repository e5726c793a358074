import { isKunciPesan } from '@/lib/bahasa/pesan'
import type { Galat as SalahRumus } from '@/lib/domain/volume/types'
import type { Galat } from './galat'

/** A formula's fault, as lib/domain gives it, as a bad field at `path` in a message of the catalogue. */
export function galatRumus(path: string, salah: SalahRumus): Galat {
  const { kode } = salah
  const params = {
    kode,
    posisi: 'posisi' in salah ? salah.posisi + 1 : 1,
    teks: textOf(salah),
    jalur: 'jalur' in salah ? salah.jalur.join(' > ') : '',
  }
  return { path, pesan: isKunciPesan(kode) ? kode : 'RUMUS_LAIN', params }
}

function textOf(salah: SalahRumus): string {
  if ('nama' in salah) return salah.nama
  if ('nilai' in salah) return salah.nilai
  return 'teks' in salah ? (salah.teks ?? '') : ''
}
