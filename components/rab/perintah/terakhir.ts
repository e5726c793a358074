const MAKS = 12
const kunciOf = (projectId: string) => `rab:perintah:${projectId}`

/** What was chosen in the palette lately, the last one first. */
export function bacaTerakhir(projectId: string): string[] {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(kunciOf(projectId)) ?? '[]')
    return Array.isArray(isi) ? isi.filter((satu) => typeof satu === 'string') : []
  } catch {
    return []
  }
}

export function catatTerakhir(projectId: string, kunci: string): void {
  const isi = [kunci, ...bacaTerakhir(projectId).filter((lain) => lain !== kunci)].slice(0, MAKS)
  try {
    localStorage.setItem(kunciOf(projectId), JSON.stringify(isi))
  } catch {
    // A full or forbidden storage: the order is then the usual one.
  }
}
