import type { LaporanRab } from './rab'

export const rabJson = (laporan: LaporanRab): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(laporan, null, 2)}\n`)
