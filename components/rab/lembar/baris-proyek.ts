import type { PricingView, ProjectView } from '@/lib/contracts/project'

type Tetap = 'id' | 'revision' | 'peran' | 'pricing' | 'arsip' | 'dibuat' | 'diubah'
type BidangIdentitas = Exclude<keyof ProjectView, Tetap>
export type BidangHarga = keyof PricingView
export type BidangProyek = BidangIdentitas | BidangHarga

/** The project's own row as cells: identity and pricing side by side, as a change of it is sent. */
export type BarisProyek = { id: string; revision: number } & Pick<ProjectView, BidangIdentitas> & PricingView

export function barisProyek(project: ProjectView): BarisProyek {
  const { peran: _p, arsip: _a, dibuat: _d, diubah: _u, pricing, ...identitas } = project
  return { ...identitas, ...pricing }
}

/** The project with what its row holds now. */
export function proyekDari(project: ProjectView, baris: BarisProyek): ProjectView {
  const pricing = Object.fromEntries(
    Object.keys(project.pricing).map((bidang) => [bidang, baris[bidang as BidangHarga]]),
  ) as PricingView
  const { id: _i, revision: _r, ...bidang } = baris
  const identitas = Object.fromEntries(Object.entries(bidang).filter(([nama]) => !(nama in pricing))) as Pick<
    ProjectView,
    BidangIdentitas
  >
  return { ...project, ...identitas, pricing }
}
