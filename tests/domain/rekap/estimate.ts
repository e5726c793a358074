import fc from 'fast-check'
import type {
  AnalisaRow,
  HargaItemRow,
  Kategori,
  KlasifikasiRow,
  KomponenRow,
  PekerjaanRow,
  Pricing,
  RekapInput,
} from '@/lib/domain/rekap/types'

export const PRICING: Pricing = {
  markupPercent: '10.00',
  ppnPercent: '11.00',
  pembulatan: '10000',
  arahPembulatan: 'terdekat',
  pembulatanHsp: null,
  arahPembulatanHsp: 'terdekat',
}

export const item = (id: string, kategori: Kategori, hargaSatuan: string | null): HargaItemRow => {
  return { id, kategori, kode: `${kategori}-${id}`, uraian: `item ${id}`, satuan: 'm', hargaSatuan }
}
export const analisa = (id: string): AnalisaRow => ({
  id,
  kode: `A.${id}`,
  uraian: `analisa ${id}`,
  satuan: 'm3',
})
export const komponen = (id: string, analisaId: string, ke: string, koefisien: string): KomponenRow => {
  const bundle = ke.startsWith('a')
  const acuan = { hargaItemId: bundle ? null : ke, subAnalisaId: bundle ? ke : null }
  return { id, analisaId, kategori: 'LAIN', ...acuan, koefisien }
}
export const klasifikasi = (id: string, parentId: string | null = null): KlasifikasiRow => {
  return { id, parentId, nama: `heading ${id}` }
}
export const pekerjaan = (id: string, isi: Partial<PekerjaanRow> = {}): PekerjaanRow => {
  const kosong = { analisaId: null, hargaLangsung: null, volume: '1.000', markupPercent: null }
  return { id, klasifikasiId: 'c0', kode: id, uraian: `line ${id}`, satuan: 'm3', ...kosong, ...isi }
}

const desimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: min * 10 ** digits, max: max * 10 ** digits })
    .map((n) => (n / 10 ** digits).toFixed(digits))

export const arb = {
  harga: fc.option(desimal(0, 2_000_000, 2), { freq: 6 }),
  koefisien: desimal(0, 9, 6),
  volume: fc.oneof(desimal(-50, 2000, 3), fc.constant('0.000')),
  markup: fc.option(desimal(0, 40, 2), { freq: 1 }),
  kategori: fc.constantFrom<Kategori>('TK', 'BHN', 'ALT', 'LAIN'),
  pricing: fc.record<Pricing>({
    markupPercent: desimal(0, 30, 2),
    ppnPercent: fc.constantFrom('0', '11.00', '12', '12.50'),
    pembulatan: fc.constantFrom('1', '100', '10000'),
    arahPembulatan: fc.constantFrom('terdekat', 'bawah', 'atas'),
    pembulatanHsp: fc.constantFrom(null, '0.01', '1', '10', '100', '1000'),
    arahPembulatanHsp: fc.constantFrom('terdekat', 'bawah'),
  }),
}

const pick = <R>(ids: readonly R[], nat: number) => ids[nat % ids.length] as R

/** A random estimate: headings over three levels, bundles over three, shared analyses, unknown prices. */
export const estimate: fc.Arbitrary<RekapInput> = fc
  .record({
    pricing: arb.pricing,
    harga: fc.array(fc.tuple(arb.kategori, arb.harga), { minLength: 1, maxLength: 8 }),
    analisa: fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(), arb.koefisien), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 9,
    }),
    parent: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
    baris: fc.array(
      fc.record({ h: fc.nat(), a: fc.nat(), volume: arb.volume, markup: arb.markup, langsung: arb.harga }),
      {
        maxLength: 12,
      },
    ),
  })
  .map((x) => {
    const hargaItem = x.harga.map(([kategori, harga], i) => item(`h${i}`, kategori, harga))
    const baris = x.analisa.flatMap((rows, a) =>
      rows.map(([jenis, ke, koefisien], j) => {
        // three layers: an analisa may use those of the layers below its own
        const bawah = x.analisa.map((_, b) => b).filter((b) => b % 4 < a % 4)
        const acuan =
          jenis % 3 === 0 && bawah.length > 0 ? `a${pick(bawah, ke)}` : `h${ke % hargaItem.length}`
        return komponen(`k${a}-${j}`, `a${a}`, acuan, koefisien)
      }),
    )
    return {
      pricing: x.pricing,
      hargaItem,
      analisa: x.analisa.map((_, a) => analisa(`a${a}`)),
      komponen: baris,
      klasifikasi: x.parent.map((p, h) => klasifikasi(`c${h}`, h === 0 || p % 3 === 0 ? null : `c${p % h}`)),
      pekerjaan: x.baris.map((row, p) =>
        pekerjaan(`p${p}`, {
          klasifikasiId: `c${row.h % x.parent.length}`,
          analisaId: row.a % 5 === 0 ? null : `a${row.a % x.analisa.length}`,
          hargaLangsung: row.a % 5 === 0 ? row.langsung : null,
          volume: row.volume,
          markupPercent: row.markup,
        }),
      ),
    }
  })

const S = 60
const at = (text: string) => {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(S, '0').slice(0, S))
}
const kali = (a: bigint, b: bigint) => (a * b) / 10n ** BigInt(S)
const bulat = (n: bigint, satuan: bigint, arah: string) => {
  const lantai = n >= 0n ? n / satuan : -((-n + satuan - 1n) / satuan)
  if (arah === 'bawah') return lantai * satuan
  if (arah === 'atas') return -((-n >= 0n ? -n / satuan : -((n + satuan - 1n) / satuan)) * satuan)
  const dua = n < 0n ? -((-2n * n + satuan) / (2n * satuan)) : (2n * n + satuan) / (2n * satuan)
  return dua * satuan
}
const teks = (n: bigint) => {
  const digits = (n < 0n ? -n : n).toString().padStart(S + 1, '0')
  const pecahan = digits.slice(-S).replace(/0+$/, '').padEnd(2, '0')
  return `${n < 0n ? '-' : ''}${digits.slice(0, -S)}.${pecahan}`
}

/** The rekap once more, by recursion at 60 digits and sharing no code with lib/domain. */
export function naiveRekap(input: RekapInput) {
  const satu = 10n ** BigInt(S)
  const biaya = (id: string): Record<Kategori, bigint> => {
    const hasil = { TK: 0n, BHN: 0n, ALT: 0n, LAIN: 0n }
    for (const row of input.komponen.filter((k) => k.analisaId === id)) {
      const h = input.hargaItem.find((i) => i.id === row.hargaItemId)
      if (h) hasil[h.kategori] += kali(at(row.koefisien), at(h.hargaSatuan ?? '0'))
      const sub = input.analisa.some((a) => a.id === row.subAnalisaId) ? biaya(row.subAnalisaId ?? '') : null
      if (sub)
        for (const k of ['TK', 'BHN', 'ALT', 'LAIN'] as const) hasil[k] += kali(at(row.koefisien), sub[k])
    }
    return hasil
  }
  const { pricing } = input
  const baris = input.pekerjaan.map((p) => {
    const ada = input.analisa.some((a) => a.id === p.analisaId)
    const rinci = ada ? biaya(p.analisaId ?? '') : { TK: 0n, BHN: 0n, ALT: 0n, LAIN: 0n }
    if (p.analisaId === null) rinci.LAIN = at(p.hargaLangsung ?? '0')
    const dasar = rinci.TK + rinci.BHN + rinci.ALT + rinci.LAIN
    const markup = kali(dasar, at(p.markupPercent ?? pricing.markupPercent)) / 100n
    const base = pricing.pembulatanHsp
    const hsp = base === null ? dasar + markup : bulat(dasar + markup, at(base), pricing.arahPembulatanHsp)
    return {
      id: p.id,
      klasifikasiId: p.klasifikasiId,
      rinci,
      dasar,
      markup,
      hsp,
      jumlah: kali(hsp, at(p.volume)),
    }
  })
  const total = baris.reduce((n, row) => n + row.jumlah, 0n)
  const ppn = bulat(kali(total, at(pricing.ppnPercent)) / 100n, satu, 'terdekat')
  const grandTotal = bulat(total + ppn, satu, 'terdekat')
  const dibulatkan = bulat(grandTotal, at(pricing.pembulatan), pricing.arahPembulatan)
  const jumlah = (h: string): bigint =>
    baris.filter((row) => row.klasifikasiId === h).reduce((n, row) => n + row.jumlah, 0n) +
    input.klasifikasi.filter((k) => k.parentId === h).reduce((n, k) => n + jumlah(k.id), 0n)
  return {
    baris: new Map(baris.map((row) => [row.id, row])),
    jumlah: (h: string) => teks(jumlah(h)),
    ringkasan: {
      total: teks(total),
      ppn: teks(ppn),
      grandTotal: teks(grandTotal),
      dibulatkan: teks(dibulatkan),
    },
    teks,
    biayaKali: teks(input.pekerjaan.reduce((n, p, i) => n + kali(baris[i]?.dasar ?? 0n, at(p.volume)), 0n)),
  }
}
