import type { EstimateDocument, KlasifikasiDokumen, PekerjaanDokumen } from '@/lib/contracts/dokumen'

export interface Judul {
  node: KlasifikasiDokumen
  parent: Judul | null
  /** Its place among its siblings. */
  index: number
  path: string
}

/** Every heading of a document, depth first: first its sub headings, then its own lines (the order of its keys). */
export function* headingsOf(
  nodes: readonly KlasifikasiDokumen[],
  path = 'klasifikasi',
  parent: Judul | null = null,
): Generator<Judul> {
  for (const [index, node] of nodes.entries()) {
    const judul = { node, parent, index, path: `${path}[${index}]` }
    yield judul
    yield* headingsOf(node.sub ?? [], `${judul.path}.sub`, judul)
  }
}

export interface Baris {
  baris: PekerjaanDokumen
  judul: Judul
  index: number
  path: string
}

/** Every line of a document with the path it stands at. */
export function* linesOf(document: EstimateDocument): Generator<Baris> {
  for (const judul of headingsOf(document.klasifikasi)) {
    for (const [index, baris] of (judul.node.pekerjaan ?? []).entries()) {
      yield { baris, judul, index, path: `${judul.path}.pekerjaan[${index}]` }
    }
  }
}
