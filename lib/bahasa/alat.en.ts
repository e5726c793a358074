import type { alatId } from './alat.id'

export const alatEn: Record<keyof typeof alatId, string> = {
  perintah_cari: 'Search and commands',
  perintah_tombol_cari: 'Search',
  perintah_contoh: 'Find a work item, analysis, price, page or command',
  perintah_halaman: 'Page',
  perintah_aksi: 'Command',
  perintah_judul: 'Heading',
  perintah_pekerjaan: 'Work item',
  perintah_analisa: 'Analysis',
  perintah_harga: 'Price item',
  perintah_bahasa: 'Change language: Bahasa Indonesia',
  perintah_rapat_kompak: 'Compact rows',
  perintah_rapat_biasa: 'Regular rows',
  perintah_rapat_lega: 'Roomy rows',
  perintah_tombol: 'Keyboard shortcuts',
  tambah_pekerjaan: 'Add work item',
  tambah_judul: 'Add heading',
  tambah_sub_judul: 'Add subheading',
  gandakan_baris: 'Duplicate rows',
}
