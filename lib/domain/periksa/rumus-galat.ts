import { hitungParameter } from '../volume/hitung-parameter'
import { hitungKoefisien, hitungVolume } from '../volume/hitung-volume'
import type { Galat } from '../volume/types'
import type { DataPeriksa, Subjek, Temuan } from './types'

/** Formulas that cannot be computed any more: the figure in force is the last that could. */
export function periksaRumus({ rows }: DataPeriksa): Temuan[] {
  const list = [...rows.parameter.values()]
  const parameter = hitungParameter(list)
  const temuan: Temuan[] = []
  for (const { id, nama } of list) {
    const galat = parameter.galat.get(nama.toLowerCase())
    if (galat) temuan.push(of({ jenis: 'parameter', id }, nama, galat))
  }
  for (const { id, uraian, volumeFormula } of rows.pekerjaan.values()) {
    if (volumeFormula === null) continue
    const hasil = hitungVolume({ rumus: volumeFormula }, parameter)
    if (!hasil.ok) temuan.push(of({ jenis: 'pekerjaan', id }, uraian, hasil))
  }
  for (const { id, analisaId, koefisienFormula } of rows.komponen.values()) {
    if (koefisienFormula === null) continue
    const hasil = hitungKoefisien(koefisienFormula, parameter)
    if (!hasil.ok)
      temuan.push(of({ jenis: 'komponen', id }, rows.analisa.get(analisaId)?.uraian ?? '', hasil))
  }
  return temuan
}

/** `sebab` is the fault's own code, `posisi` where in the text (from 1), `teks` what stands there. */
function of(subjek: Subjek, nama: string, galat: Galat): Temuan {
  const teks = 'teks' in galat ? (galat.teks ?? '') : 'nama' in galat ? galat.nama : ''
  const posisi = 'posisi' in galat ? galat.posisi + 1 : 1
  const jalur = 'jalur' in galat ? galat.jalur.join(' > ') : ''
  return { kode: 'RUMUS_GALAT', subjek, params: { nama, sebab: galat.kode, teks, posisi, jalur } }
}
