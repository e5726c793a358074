/** Fields that say where a row stands or what it points at: a change of one makes orders and the engine anew. */
export const STRUKTUR: ReadonlySet<string> = new Set([
  'urutan',
  'parentId',
  'klasifikasiId',
  'analisaId',
  'hargaItemId',
  'subAnalisaId',
  'kategori',
])
