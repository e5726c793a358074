/** Features that are opened by and by, as administrators see them. */
export const fiturId = {
  fitur: 'Fitur',
  fitur_bertahap: 'Dibuka bertahap',
  fitur_saran:
    'Untuk sekian persen orang, selalu orang yang sama. Yang ditetapkan FLAGS di lingkungan tidak dapat diubah di sini.',
  'fitur_nama_grafik-dasbor': 'Grafik di daftar proyek',
  fitur_sumber_lingkungan: 'Ditetapkan FLAGS',
  fitur_sumber_pengelola: 'Diatur di sini',
  fitur_sumber_bawaan: 'Bawaan',
  fitur_mati: 'Dimatikan',
  fitur_persen: 'Persen orang',
  fitur_persen_salah: '0 sampai 100',
  fitur_paparan: '{buka} orang melihatnya, {tutup} orang tidak',
  fitur_matikan: 'Matikan',
  fitur_hidupkan: 'Hidupkan',
  fitur_tersimpan: 'Berlaku mulai pemuatan halaman berikutnya.',
} as const
