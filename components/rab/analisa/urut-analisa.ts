import { bandingWajar } from '@/lib/domain/banding-wajar'
import { type BarisOf, inOrder } from '../lembar/rows'
import { isKodeSendiri } from './kode-sendiri'

/** Analyses as lists show them: by code, in whatever order they came; those with an own code or none after all others. */
export function urutAnalisa(rows: Iterable<BarisOf<'analisa'>>): BarisOf<'analisa'>[] {
  const akhir = (kode: string) => (kode === '' || isKodeSendiri(kode) ? 1 : 0)
  return inOrder(rows).sort((a, b) => akhir(a.kode) - akhir(b.kode) || bandingWajar(a.kode, b.kode))
}
