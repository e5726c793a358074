import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { cetakHarga, cetakPersen, cetakVolume } from '../lembar/angka'
import { parameterOf } from '../lembar/apply-local'
import type { ProjectStore } from '../lembar/project-store'
import { readFigure, readVolume } from '../lembar/read-cell'
import { bacaanRumus } from '../volume/bacaan-rumus'
import { idOf } from './pohon-rows'

/** While a figure is typed the totals move; gives how the text is read. null: typing ended, the row's own figure again. */
export function previewPohon(
  store: ProjectStore,
  grid: string,
  key: string,
  text: string | null,
  locale: Locale,
): string | null {
  const { jenis, id } = idOf(grid)
  const row = store.rows.pekerjaan.get(id)
  if (jenis !== 'pekerjaan' || !row) return null
  if (key === 'volume') {
    const dibaca = text === null ? null : readVolume(text, parameterOf(store.rows), locale)
    const volume = dibaca?.ok ? dibaca.nilai.volume : row.volume
    store.preview((engine) => engine.setVolume(id, volume))
    if (!dibaca) return null
    if (!dibaca.ok) return parameterMirip(store, text ?? '', locale) ?? dibaca.pesan
    const bacaan = bacaanRumus((text ?? '').trim(), parameterOf(store.rows), locale)
    return `${bacaan === null ? '' : `${bacaan} `}= ${cetakVolume(volume, locale)} ${row.satuan}`
  }
  if (key === 'hsp') return previewHarga(store, id, text, locale)
  if (key === 'markup') {
    const dibaca = text === null || text.trim() === '' ? null : readFigure('persen', text, locale)
    store.preview((engine) => engine.setMarkup(id, dibaca?.ok ? dibaca.nilai : row.markupPercent))
    return dibaca?.ok ? `= ${formatAngka(dibaca.nilai, { maks: 2, locale })} %` : (dibaca?.pesan ?? null)
  }
  return null
}

/** Parameters whose names begin with what stands last in a formula; null where there is none. */
function parameterMirip(store: ProjectStore, teks: string, locale: Locale): string | null {
  const awal = teks.startsWith('=') ? /[a-z_][a-z0-9_]*$/i.exec(teks)?.[0].toLowerCase() : undefined
  if (awal === undefined) return null
  const mirip = [...store.rows.parameter.values()].filter(({ nama }) => nama.toLowerCase().startsWith(awal))
  return mirip.length === 0
    ? null
    : t(locale, 'parameter_mirip', {
        nama: mirip
          .map(({ nama }) => nama)
          .slice(0, 6)
          .join(', '),
      })
}

/** A price typed beside a line is the cost: what is kept of it, and the rate it makes with the markup on top. */
function previewHarga(store: ProjectStore, id: string, text: string | null, locale: Locale): string | null {
  const dibaca = text === null || text.trim() === '' ? null : readFigure('harga', text, locale)
  const lama = store.rows.pekerjaan.get(id)?.hargaLangsung ?? null
  store.preview((engine) => engine.setHargaLangsung(id, dibaca?.ok ? dibaca.nilai : lama))
  if (!dibaca?.ok) return dibaca?.pesan ?? null
  const { hsp, markupPercent } = store.engine.pekerjaan(id)
  return t(locale, 'harga_langsung_bacaan', {
    harga: cetakHarga(dibaca.nilai, locale),
    persen: cetakPersen(markupPercent, locale),
    hsp: cetakHarga(hsp, locale),
  })
}
