/** Galat pintu API: kunci, alamat, cara. */
export const apiId = {
  alamat_tak_ada: 'Alamat API ini tidak ada. Daftarnya di /docs/api.',
  kunci_isi_lain:
    'Idempotency-Key ini sudah dipakai untuk permintaan lain. Tidak ada yang diubah; pakai kunci baru.',
  kunci_salah: 'Idempotency-Key harus 1 sampai 200 karakter ASCII tanpa spasi.',
} as const
