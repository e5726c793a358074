import type { Locale } from '@/lib/bahasa/pesan'
import { isKunciPesan, t } from '@/lib/bahasa/pesan'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { compareDecimal, type SKALA } from '@/lib/domain/decimal'
import { roundAt } from '@/lib/domain/rounding'
import type { HasilParameter } from '@/lib/domain/volume/hitung-parameter'
import { hitungKoefisien, hitungVolume } from '@/lib/domain/volume/hitung-volume'

export type Baca<T> = { ok: true; nilai: T } | { ok: false; pesan: string }

/** A typed figure, read as id-ID and rounded to its scale; blank is `kosong` where that is allowed. */
export function readFigure(jenis: keyof typeof SKALA, teks: string, locale: Locale): Baca<string> {
  const dibaca = readAngka(teks)
  if (!dibaca.ok)
    return { ok: false, pesan: t(locale, isKunciPesan(dibaca.kode) ? dibaca.kode : 'BUKAN_ANGKA') }
  if (jenis !== 'volume' && compareDecimal(dibaca.nilai, '0') < 0)
    return { ok: false, pesan: t(locale, 'tidak_boleh_negatif') }
  if (jenis === 'persen' && compareDecimal(dibaca.nilai, '100') > 0)
    return { ok: false, pesan: t(locale, 'persen_di_luar') }
  return { ok: true, nilai: roundAt(jenis, dibaca.nilai) }
}

type IsiVolume = { volume: string } | { volumeFormula: string }

/** A volume as typed: a number, or a formula that starts with `=`. `volume` is the figure either gives. */
export function readVolume(
  teks: string,
  parameter: HasilParameter,
  locale: Locale,
): Baca<{ patch: IsiVolume; volume: string }> {
  const bersih = teks.trim()
  if (bersih === '') return { ok: true, nilai: { patch: { volume: '0' }, volume: '0.000' } }
  if (!bersih.startsWith('=')) {
    const angka = readFigure('volume', bersih, locale)
    return angka.ok ? { ok: true, nilai: { patch: { volume: angka.nilai }, volume: angka.nilai } } : angka
  }
  const hasil = hitungVolume({ rumus: bersih }, parameter)
  if (hasil.ok) return { ok: true, nilai: { patch: { volumeFormula: bersih }, volume: hasil.volume } }
  const { pesan, params } = galatRumus('', hasil)
  return { ok: false, pesan: t(locale, pesan, params) }
}

type IsiKoefisien = { koefisien: string } | { koefisien: string; koefisienFormula: string }

export function readKoefisien(teks: string, parameter: HasilParameter, locale: Locale): Baca<IsiKoefisien> {
  const bersih = teks.trim()
  if (!bersih.startsWith('=')) {
    const angka = readFigure('koefisien', bersih, locale)
    return angka.ok ? { ok: true, nilai: { koefisien: angka.nilai } } : angka
  }
  const hasil = hitungKoefisien(bersih, parameter)
  if (hasil.ok) return { ok: true, nilai: { koefisien: hasil.koefisien, koefisienFormula: bersih } }
  const { pesan, params } = galatRumus('', hasil)
  return { ok: false, pesan: t(locale, pesan, params) }
}
