/** A small estimate document: the example of the import, and the project that examples of other operations speak of. */
export const contohDokumen = {
  format: 'rab-estimate' as const,
  version: 1 as const,
  project: { nama: 'Pagar Halaman', lokasi: 'Bandung', tahun: 2026 },
  pricing: { markupPercent: '10.00', ppnPercent: '11.00', pembulatan: '10000' },
  parameter: [{ nama: 'panjang', nilai: '24', satuan: 'm' }],
  hargaItem: [
    {
      id: 'h1',
      kategori: 'TK' as const,
      kode: 'TK-0001',
      uraian: 'Pekerja',
      satuan: 'OH',
      hargaSatuan: '120000.00',
    },
    {
      id: 'h2',
      kategori: 'BHN' as const,
      kode: 'BHN-0001',
      uraian: 'Bata merah',
      satuan: 'bh',
      hargaSatuan: '900.00',
    },
  ],
  analisa: [
    {
      id: 'a1',
      kode: 'K-1',
      uraian: '1 m2 dinding bata merah 1/2 batu',
      satuan: 'm2',
      sumber: 'kustom' as const,
      komponen: [
        { kategori: 'TK' as const, hargaItem: 'h1', koefisien: '0.300000' },
        { kategori: 'BHN' as const, hargaItem: 'h2', koefisien: '70.000000' },
      ],
    },
  ],
  klasifikasi: [
    {
      nama: 'Pekerjaan Dinding',
      pekerjaan: [
        {
          id: 'p1',
          kode: 'K-1',
          uraian: 'Dinding bata merah',
          satuan: 'm2',
          analisa: 'a1',
          volumeFormula: '=panjang*1,5',
        },
      ],
    },
  ],
}
