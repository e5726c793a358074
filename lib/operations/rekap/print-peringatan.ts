import { type Locale, t } from '@/lib/bahasa/pesan'
import type { HasilRekap, Peringatan, RekapInput } from '@/lib/domain/rekap/types'

/** The rekap's warnings with words: what is wrong, with the names a person knows. */
export function printPeringatan(
  { peringatan }: HasilRekap,
  input: Pick<RekapInput, 'pekerjaan' | 'analisa'>,
  locale: Locale,
): (Peringatan & { pesan: string })[] {
  const names = new Map<string, string>()
  for (const { id, uraian, kode } of input.analisa) names.set(`a:${id}`, uraian || kode)
  for (const { id, uraian, kode } of input.pekerjaan) names.set(`p:${id}`, uraian || kode)
  return peringatan.map((isi) => ({ ...isi, pesan: t(locale, isi.kode, paramsOf(isi, names)) }))
}

function paramsOf(isi: Peringatan, names: ReadonlyMap<string, string>): Record<string, string> {
  const line = (id: string | null) => (id === null ? '' : (names.get(`p:${id}`) ?? id))
  switch (isi.kode) {
    case 'PPN_12_PENUH':
      return { persen: isi.ppnPercent }
    case 'MARKUP_DI_LUAR':
      return { persen: isi.markupPercent, nama: line(isi.pekerjaanId) }
    case 'HARGA_KOSONG':
      return { kode: isi.kodeItem, nama: isi.uraian }
    case 'ANALISA_KOSONG':
      return { kode: isi.kodeAnalisa, nama: isi.uraian }
    case 'SIKLUS':
      return { jalur: isi.jalur.map((id) => names.get(`a:${id}`) ?? id).join(' > ') }
    case 'BERSARANG_TERLALU_DALAM':
      return { nama: names.get(`a:${isi.analisaId}`) ?? isi.kodeAnalisa }
    case 'KOMPONEN_PUTUS':
      return { nama: names.get(`a:${isi.analisaId}`) ?? isi.analisaId }
    case 'KLASIFIKASI_PUTUS':
      return { nama: line(isi.pekerjaanId) }
    default:
      return { nama: line(isi.pekerjaanId) }
  }
}
