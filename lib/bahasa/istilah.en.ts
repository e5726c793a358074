import type { istilahId } from './istilah.id'

export const istilahEn: Record<keyof typeof istilahId, string> = {
  arti_istilah: 'Meaning of {nama}',
  arti_volume:
    'How much of the work there is, in its unit: a number, a formula, or measurement rows. A negative volume is a deduction.',
  arti_hsp: 'Unit rate: the base cost by the analysis plus the markup.',
  arti_bobot: 'The share of this line in the total before VAT, in percent.',
  arti_markup:
    'Overhead and profit (BUK), in percent of the base cost. Empty: as the project has it; 0 is a value.',
  arti_koefisien: 'How much material, labour or equipment one unit of work takes; six decimals.',
  arti_biaya_dasar: 'The sum of coefficient times price for one unit, before the markup.',
  arti_kode_ahsp: 'Code of the unit-rate analysis that this line uses.',
  arti_kategori: 'TK labour, BHN material, ALT equipment, LAIN other.',
  arti_dipakai: 'In how many places this row is used; a change of it changes them all.',
  arti_faktor: 'How many base units one market unit holds, such as m3 of sand in a truckload.',
  arti_porsi: 'The share of this resource in all base cost, in percent.',
  arti_ppn: 'Value added tax on the sum of all work, rounded to the rupiah.',
  arti_dibulatkan:
    'The total rounded to the base in Settings; this is the amount of the estimate and its words.',
  mulai_di_pekerjaan: 'Begin on the Work items page',
  rekap_kosong_saran: 'Here the sums of headings, VAT and the total will stand. Add work items first.',
  rincian_kosong_saran:
    'Here each work item will stand with its analysis, ready to print. Add work items first.',
  langkah_awal: 'First steps',
  langkah_susun: 'Make headings and work items',
  langkah_susun_isi: 'Take work items from the AHSP catalogue, type them, or paste from a spreadsheet.',
  langkah_volume: 'Fill in volumes',
  langkah_volume_isi: 'Numbers, formulas with parameters, or measurement rows.',
  langkah_harga: 'Complete the prices',
  langkah_harga_isi: 'Missing ones come first; paste a price list from a spreadsheet.',
  langkah_setelan: 'Set markup, VAT and rounding',
  langkah_setelan_isi: 'With the identity of the project for reports, and the members of the team.',
  langkah_rekap: 'Check the summary, then download',
  langkah_rekap_isi: 'Every figure explains itself; download Excel or PDF.',
}
