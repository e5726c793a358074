/** Background work: its tray and what may be said of it. */
export const latarId = {
  job_tidak_ada: 'Pekerjaan latar tidak ditemukan. Hasilnya disimpan 7 hari.',
  job_sudah_selesai: 'Pekerjaan latar ini sudah selesai.',
  job_masih_berjalan: 'Pekerjaan latar ini belum selesai; batalkan dulu.',
  job_gagal_terus: 'Sudah dicoba beberapa kali dan tidak berhasil. Sebutkan nomor permintaan bila melapor.',
  nama_salinan_panjang: 'Nama salinan dengan nomornya paling panjang {maks} karakter.',
} as const
