/** Webhooks: what may be wrong with one, and why a message was not taken. */
export const webhookId = {
  webhook_alamat_salah: 'Tulis alamat http:// atau https:// tanpa nama pengguna dan sandi.',
  webhook_alamat_dalam: 'Alamat ini ada di jaringan dalam; kabar hanya dikirim ke alamat umum.',
  webhook_terlalu_banyak: 'Sudah ada {maks} webhook. Hapus yang tidak dipakai dulu.',
  webhook_mati: 'Webhook ini sedang mati; hidupkan dulu.',
  kiriman_masih_menunggu: 'Kiriman ini masih menunggu giliran.',
  kiriman_refused: 'Alamat menjawab, tetapi tidak menerima.',
  kiriman_address_refused: 'Nama alamat menunjuk ke jaringan dalam; tidak dikirim.',
  kiriman_name_unknown: 'Nama alamat tidak ditemukan.',
  kiriman_timeout: 'Alamat tidak menjawab dalam 10 detik.',
  kiriman_unreachable: 'Alamat tidak terjangkau.',
  kiriman_secret_unreadable: 'Rahasia tidak terbaca karena AUTH_SECRET berganti; buat webhook baru.',
  kiriman_switched_off: 'Webhook sudah mati ketika giliran kiriman ini tiba.',
  kiriman_lost: 'Pengiriman terputus di tengah jalan.',
} as const
