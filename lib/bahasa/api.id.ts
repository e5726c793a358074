/** Galat pintu API: kunci, alamat, cara. */
export const apiId = {
  alamat_tak_ada: 'Alamat API ini tidak ada. Daftarnya di /docs/api.',
  kunci_tidak_berlaku: 'Kunci API ini tidak dikenal, sudah dicabut, atau kedaluwarsa.',
  kunci_tanpa_cakupan: 'Kunci API ini tidak boleh mengunduh berkas; buat kunci dengan cakupan export.',
  kunci_sudah_lewat: 'Tanggal ini sudah lewat.',
  kunci_terlalu_banyak: 'Sudah ada {maks} kunci API. Cabut yang tidak dipakai dulu.',
  jawaban_tak_disimpan: 'Permintaan ini sudah dikerjakan; jawabannya hanya ditunjukkan sekali.',
  kunci_isi_lain:
    'Idempotency-Key ini sudah dipakai untuk permintaan lain. Tidak ada yang diubah; pakai kunci baru.',
  kunci_salah: 'Idempotency-Key harus 1 sampai 200 karakter ASCII tanpa spasi.',
} as const
