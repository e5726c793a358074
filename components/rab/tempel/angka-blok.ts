import { plainId } from '@/components/grid/figures'
import { type Konvensi, readAngka } from '@/lib/domain/angka/read-angka'
import { readBlok } from '@/lib/domain/angka/read-blok'

/** How figures of a pasted block are to be read; `contoh` is one that the block leaves open and a person has to decide. */
export type AngkaBlok = { ok: true; konvensi: Konvensi | undefined } | { ok: false; contoh: string }

/** Reads the figures' writing from all of them at once; what the person said of them goes before. */
export function angkaBlok(sel: readonly string[], pilihan: Konvensi | null): AngkaBlok {
  if (pilihan) return { ok: true, konvensi: pilihan }
  const { konvensi } = readBlok(sel)
  if (konvensi !== 'ambigu') return { ok: true, konvensi }
  const contoh = sel.find((satu) => {
    const angka = readAngka(satu)
    return angka.ok && angka.ambigu
  })
  return contoh === undefined ? { ok: true, konvensi: undefined } : { ok: false, contoh }
}

/** A figure of the block in the one writing that the pages' readers know; what is none stays as it is. */
export function angkaPolos(teks: string, konvensi: Konvensi | undefined): string {
  const angka = readAngka(teks, konvensi)
  return angka.ok ? plainId(angka.nilai) : teks
}
