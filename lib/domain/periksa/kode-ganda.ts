import type { DataPeriksa, Temuan } from './types'

/** Different analyses under one code: in print nobody can tell which is meant. Blank codes are no duplicates. */
export function periksaKodeGanda({ rows }: DataPeriksa): Temuan[] {
  const pertama = new Map<string, string>()
  const temuan: Temuan[] = []
  for (const { id, kode, uraian } of rows.analisa.values()) {
    const kunci = kode.trim().toLowerCase()
    if (kunci === '') continue
    const lain = pertama.get(kunci)
    if (lain === undefined) pertama.set(kunci, uraian)
    else
      temuan.push({
        kode: 'KODE_GANDA',
        subjek: { jenis: 'analisa', id },
        params: { kode, nama: uraian, lain },
      })
  }
  return temuan
}
