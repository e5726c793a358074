import { keep, recall } from '@/components/ui/device-memory'

/** `sistem`: as the device has it. app/layout.tsx sets it before the first paint by the same key. */
export const TEMA = ['sistem', 'light', 'dark'] as const
export type Tema = (typeof TEMA)[number]

const KUNCI = 'rab:tema'
const pendengar = new Set<() => void>()

const gelapDiSistem = () => matchMedia('(prefers-color-scheme: dark)').matches

export function bacaTema(): Tema {
  const tersimpan = recall(KUNCI)
  return tersimpan === 'light' || tersimpan === 'dark' ? tersimpan : 'sistem'
}

export function pilihTema(tema: Tema): void {
  keep(KUNCI, tema === 'sistem' ? null : tema)
  document.documentElement.dataset.theme = tema === 'sistem' ? (gelapDiSistem() ? 'dark' : 'light') : tema
  for (const satu of pendengar) satu()
}

/** Where the page was drawn anew by the browser (not found, a failure), what was set before the first paint is gone. */
export function pulihkanTema(): void {
  if (document.documentElement.dataset.theme === undefined) pilihTema(bacaTema())
}

export function dengarTema(satu: () => void): () => void {
  pendengar.add(satu)
  return () => pendengar.delete(satu)
}

export const gantiTema = (): void =>
  pilihTema(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark')
