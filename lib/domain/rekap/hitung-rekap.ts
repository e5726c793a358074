import { createState } from './create-state'
import { printHasil } from './print-hasil'
import type { HasilRekap, RekapInput } from './types'

/**
 * The rekap of a project: exact (BigInt at a fixed scale), rounded only by policyHsp, in ppn and grandTotal
 * (HALF_UP to whole rupiah) and in dibulatkan (domain.md, Rekap). An unknown price counts 0 and is reported.
 */
export function hitungRekap(input: RekapInput): HasilRekap {
  return printHasil(createState(input), input)
}
