import type { CellEdit, CommitResult } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { parameterOf } from '../lembar/apply-local'
import { mergePerubahan, type Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { type Baca, readFigure, readVolume } from '../lembar/read-cell'
import { idOf } from './pohon-rows'

interface Hasil {
  perubahan: Perubahan
  results: CommitResult[]
}

/** Typed or pasted cells of the tree as one change; each refused cell says why. */
export function readEdits(store: ProjectStore, edits: readonly CellEdit[], locale: Locale): Hasil {
  let perubahan: Perubahan = {}
  const results = edits.map((edit): CommitResult => {
    const dibaca = readEdit(store, edit, locale)
    if (!dibaca.ok) return dibaca
    perubahan = mergePerubahan(perubahan, dibaca.nilai)
    return { ok: true }
  })
  return { perubahan, results }
}

function readEdit(store: ProjectStore, { id: grid, key, text }: CellEdit, locale: Locale): Baca<Perubahan> {
  const { jenis, id } = idOf(grid)
  if (jenis === 'klasifikasi') {
    return text.trim() === ''
      ? { ok: false, pesan: t(locale, 'wajib_diisi') }
      : { ok: true, nilai: { klasifikasi: { ubah: [{ id, nama: text.trim() }] } } }
  }
  const ubah = (patch: object): Baca<Perubahan> => ({
    ok: true,
    nilai: { pekerjaan: { ubah: [{ id, ...patch }] } },
  })
  if (key === 'volume') {
    const volume = readVolume(text, parameterOf(store.rows), locale)
    return volume.ok ? ubah(volume.nilai.patch) : volume
  }
  if (key === 'hsp') return readBlankable('harga', text, locale, (hargaLangsung) => ubah({ hargaLangsung }))
  if (key === 'markup')
    return readBlankable('persen', text, locale, (markupPercent) => ubah({ markupPercent }))
  return ubah({ [key]: text.trim() })
}

function readBlankable(
  jenis: 'harga' | 'persen',
  text: string,
  locale: Locale,
  isi: (nilai: string | null) => Baca<Perubahan>,
): Baca<Perubahan> {
  if (text.trim() === '') return isi(null)
  const angka = readFigure(jenis, text, locale)
  return angka.ok ? isi(angka.nilai) : angka
}
