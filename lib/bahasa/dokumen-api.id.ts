/** The reference of the API at /docs/api. */
export const dokumenApiId = {
  api_judul: 'API RAB',
  api_daftar_isi: 'Daftar isi',
  api_pengantar:
    'Semua yang bisa dikerjakan di halaman bisa dikerjakan lewat API ini. Rujukan ini dan openapi.json dibuat dari skema yang memeriksa permintaan.',
  api_amplop:
    'Tiap jawaban satu amplop: success, data atau error, dan meta.requestId. Sebutkan nomor itu bila melapor.',
  api_angka: 'Uang, koefisien dan volume adalah teks desimal dengan titik, misalnya "1234.50".',
  api_revisi:
    'ETag adalah revisi proyek. If-None-Match dijawab 304 bila belum berubah; If-Match dijawab 409 dengan baris sekarang bila sudah.',
  api_ulang:
    'POST dengan Idempotency-Key dikerjakan sekali: ulangan dalam 24 jam dijawab sama; isi lain dengan kunci sama ditolak 422.',
  api_batas:
    'Jatah tiap kunci dan titik akses ada di RateLimit-*; yang lewat dijawab 429 dengan Retry-After.',
  api_versi: 'Versi dan penghentian',
  api_versi_tambah:
    'Dalam v1 hanya ada tambahan: kunci, alamat dan kode galat baru boleh muncul kapan saja, jadi abaikan yang belum dikenal. Yang mengubah arti jawaban mendapat alamat baru.',
  api_versi_berhenti:
    'Alamat yang akan berhenti tetap bekerja sedikitnya enam bulan setelah diumumkan. Selama itu tiap jawabannya membawa Deprecation (sejak kapan), Sunset (kapan berhenti) dan Link (penggantinya, rel="successor-version"), dan di sini ia ditandai deprecated. Setelah itu jawabannya 404.',
  api_mulai: 'Mulai dari terminal',
  api_mulai_isi:
    'Tempelkan ini sekali. Setelah itu contoh di bawah bisa ditempelkan begitu saja; id baris seperti p1 diganti dengan id dari proyek Anda.',
  api_terbuka: 'tanpa masuk',
  api_perlu_masuk: 'dengan kunci atau sesi',
  api_parameter: 'Parameter',
  api_di: 'Di',
  api_contoh: 'Contoh',
} as const
