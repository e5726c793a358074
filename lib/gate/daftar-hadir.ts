import type { OrangHadir } from '@/lib/contracts/hadir'

export interface TabHadir {
  tab: string
  /** The person, and the name others see. */
  id: string
  nama: string
  halaman: string
}

/** Who is in one project, as far as one instance has heard. */
export interface DaftarHadir<L> {
  tab: Map<string, TabHadir & { sampai: number }>
  /** The tabs that this instance serves itself. */
  sendiri: Map<string, TabHadir>
  /** With what each was told last. */
  listeners: Map<L, string>
}

export const daftarHadir = <L>(): DaftarHadir<L> => ({
  tab: new Map(),
  sendiri: new Map(),
  listeners: new Map(),
})

/** People once each, by name, however many tabs they have open. */
export function orangOf(tabs: Iterable<TabHadir>): OrangHadir[] {
  const orang = new Map<string, OrangHadir>()
  for (const { id, nama, halaman } of tabs) {
    const satu = orang.get(id) ?? { id, nama, halaman: [] }
    if (halaman !== '' && !satu.halaman.includes(halaman)) satu.halaman.push(halaman)
    orang.set(id, satu)
  }
  for (const { halaman } of orang.values()) halaman.sort()
  return [...orang.values()].sort((a, b) =>
    a.nama === b.nama ? (a.id < b.id ? -1 : 1) : a.nama < b.nama ? -1 : 1,
  )
}
