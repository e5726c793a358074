import { describe, expect, it } from 'vitest'
import type { Drop } from '@/components/grid/types'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { letakkan } from '@/components/rab/pekerjaan/letakkan'
import { placesOf } from '@/components/rab/pekerjaan/pohon-rows'
import { isiContoh } from '../../setup/isi-contoh'

const judul = (id: string, parentId: string | null, urutan: string) => ({
  id,
  parentId,
  nama: id,
  urutan,
  revision: 1,
})
const baris = (id: string, klasifikasiId: string, urutan: string) => ({
  id,
  klasifikasiId,
  kode: '',
  uraian: id,
  satuan: 'm',
  analisaId: null,
  hargaLangsung: '1.00',
  volume: '1.000',
  volumeFormula: null,
  markupPercent: null,
  catatan: null,
  urutan,
  revision: 1,
})

/** I (A (a1 a2 a3) B (b1)) II (c1) */
const setup = () =>
  new ProjectStore(
    isiContoh({
      klasifikasi: [
        judul('I', null, '1'),
        judul('II', null, '2'),
        judul('A', 'I', '1'),
        judul('B', 'I', '2'),
      ],
      pekerjaan: [
        baris('a1', 'A', '1'),
        baris('a2', 'A', '2'),
        baris('a3', 'A', '3'),
        baris('b1', 'B', '1'),
        baris('c1', 'II', '1'),
      ],
    }),
  )

/** The tree in one line after the drop; null when it is refused. */
function treeAfter(ids: string[], to: Drop): string | null {
  const store = setup()
  const perubahan = letakkan(store, ids, to)
  if (!perubahan) return null
  store.apply(perubahan)
  return [...placesOf(store.tree, new Set()).values()].map(({ id }) => id).join(' ')
}

describe('rows put down', () => {
  it.each<[string, string[], Drop, string]>([
    ['a line after another', ['p:a1'], { target: 'p:a3', where: 'after' }, 'I A a2 a3 a1 B b1 II c1'],
    [
      'lines before a line of another heading',
      ['p:a1', 'p:a3'],
      { target: 'p:b1', where: 'before' },
      'I A a2 B a1 a3 b1 II c1',
    ],
    [
      'a line into a heading, at its end',
      ['p:a2'],
      { target: 'k:II', where: 'into' },
      'I A a1 a3 B b1 II c1 a2',
    ],
    [
      'a heading before another, with all of it',
      ['k:B'],
      { target: 'k:A', where: 'before' },
      'I B b1 A a1 a2 a3 II c1',
    ],
    ['a heading out to the top', ['k:A'], { target: 'k:II', where: 'after' }, 'I B b1 II c1 A a1 a2 a3'],
    ['a heading into another', ['k:II'], { target: 'k:A', where: 'into' }, 'I A II c1 a1 a2 a3 B b1'],
    [
      'both kinds into a heading',
      ['k:B', 'p:a1'],
      { target: 'k:II', where: 'into' },
      'I A a2 a3 II B b1 c1 a1',
    ],
  ])('%s', (_, ids, to, tree) => {
    expect(treeAfter(ids, to)).toBe(tree)
  })

  it.each<[string, string[], Drop]>([
    ['a heading below itself', ['k:I'], { target: 'k:A', where: 'into' }],
    ['a heading among lines', ['k:II'], { target: 'p:a1', where: 'before' }],
    ['a line among headings', ['p:a1'], { target: 'k:II', where: 'before' }],
    ['both kinds among lines', ['k:B', 'p:a1'], { target: 'p:c1', where: 'after' }],
  ])('never %s', (_, ids, to) => {
    expect(treeAfter(ids, to)).toBeNull()
  })
})
