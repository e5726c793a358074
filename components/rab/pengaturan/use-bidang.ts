'use client'

import { type BarisProyek, type BidangProyek, barisProyek } from '../lembar/baris-proyek'
import { useLembar, useStoreValue } from '../lembar/lembar-context'

/** How the cell of a field stands: with the server, on its way, refused, in a clash, just changed by somebody. */
export interface BidangKeadaan {
  nilai: BarisProyek[BidangProyek]
  tanda: '' | 'menyimpan' | 'gagal' | 'konflik' | 'baru'
  /** Who changed it, while that is news. */
  oleh: string
  terkunci: boolean
  simpan: (nilai: BarisProyek[BidangProyek]) => void
  /** Who of the others wrote it last. */
  penulis: () => string
}

/** One field of the project, as a cell of the queue of edits. */
export function useBidang(nama: BidangProyek): BidangKeadaan {
  const { store, sync } = useLembar()
  const project = useStoreValue(store, 'project', () => store.project)
  const sel = { jenis: 'project', id: project.id, bidang: nama } as const
  const keadaan = useStoreValue(store, `project:${project.id}`, () => {
    const tanda = sync.tandaSel(sel)
    return tanda?.jenis === 'baru' ? `baru:${tanda.oleh}` : (tanda?.jenis ?? '')
  })
  const [tanda = '', oleh = ''] = keadaan.split(/:(.*)/s)
  return {
    nilai: barisProyek(project)[nama],
    tanda: tanda as BidangKeadaan['tanda'],
    oleh,
    terkunci: project.peran === 'viewer',
    simpan: (nilai) => sync.edit({ project: { ubah: [{ id: project.id, [nama]: nilai }] } }),
    penulis: () => sync.penulisSel(sel),
  }
}
