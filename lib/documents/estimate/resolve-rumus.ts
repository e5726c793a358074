import type { EstimateDocument } from '@/lib/contracts/dokumen'
import type { Galat } from '@/lib/contracts/galat'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import { hitungParameter } from '@/lib/domain/volume/hitung-parameter'
import { hitungKoefisien, hitungVolume } from '@/lib/domain/volume/hitung-volume'
import { linesOf } from './walk-document'

/** Figures that a document gives by formula or measurement, computed: by line id, and by komponen path. */
export interface Resolved {
  volume: Map<string, string>
  koefisien: Map<string, string>
  galat: Galat[]
}

/** The formula is the truth: a volume or koefisien written beside it is replaced by what it gives. */
export function resolveRumus(document: EstimateDocument): Resolved {
  const list = document.parameter ?? []
  const galat: Galat[] = []
  const names = new Set<string>()
  for (const [i, { nama }] of list.entries()) {
    const key = nama.toLowerCase()
    if (names.has(key)) galat.push({ path: `parameter[${i}].nama`, pesan: 'nama_ganda', params: { nama } })
    names.add(key)
  }
  const parameter = hitungParameter(list)
  for (const [i, { nama }] of list.entries()) {
    const salah = parameter.galat.get(nama.toLowerCase())
    if (salah) galat.push(galatRumus(`parameter[${i}].nilai`, salah))
  }

  const koefisien = new Map<string, string>()
  for (const [i, analisa] of document.analisa.entries()) {
    for (const [j, komponen] of analisa.komponen.entries()) {
      if (komponen.koefisienFormula === undefined) continue
      const path = `analisa[${i}].komponen[${j}]`
      const hasil = hitungKoefisien(komponen.koefisienFormula, parameter)
      if (hasil.ok) koefisien.set(path, hasil.koefisien)
      else galat.push(galatRumus(`${path}.koefisienFormula`, hasil))
    }
  }

  const volume = new Map<string, string>()
  for (const { baris, path } of linesOf(document)) {
    const rumus = baris.volumeFormula ?? null
    const pengukuran = baris.pengukuran ?? []
    if (rumus === null && pengukuran.length === 0) {
      volume.set(baris.id, baris.volume ?? '0.000')
      continue
    }
    const hasil = hitungVolume(
      rumus !== null ? { rumus } : { pengukuran: pengukuran.map(barisUkur) },
      parameter.nilai,
    )
    if (hasil.ok) volume.set(baris.id, hasil.volume)
    else galat.push(galatRumus(rumus !== null ? `${path}.volumeFormula` : `${path}.pengukuran`, hasil))
  }
  return { volume, koefisien, galat }
}

type BarisDokumen = NonNullable<
  NonNullable<ReturnType<typeof linesOf> extends Generator<infer B> ? B : never>['baris']['pengukuran']
>[number]

const barisUkur = (baris: BarisDokumen) => ({
  uraian: baris.uraian ?? '',
  jumlah: baris.jumlah ?? null,
  panjang: baris.panjang ?? null,
  lebar: baris.lebar ?? null,
  tinggi: baris.tinggi ?? null,
  faktor: baris.faktor ?? null,
})
