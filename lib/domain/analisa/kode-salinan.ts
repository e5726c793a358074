const MAKS = 54

/** The code of a copy: the first of `K-1-2`, `K-1-3` … that nobody has; a blank code stays blank. At most 60 letters. */
export function kodeSalinan(kode: string, terpakai: Iterable<string>): string {
  if (kode.trim() === '') return ''
  const ada = new Set([...terpakai].map((satu) => satu.trim().toLowerCase()))
  const pokok = kode.trim().slice(0, MAKS)
  for (let n = 2; ; n++) if (!ada.has(`${pokok}-${n}`.toLowerCase())) return `${pokok}-${n}`
}
