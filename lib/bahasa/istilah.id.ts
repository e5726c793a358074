/** Terms of the trade, and the first steps in an empty project. */
export const istilahId = {
  arti_istilah: 'Arti {nama}',
  arti_volume:
    'Banyaknya pekerjaan dalam satuannya: angka, rumus, atau baris pengukuran. Volume negatif adalah pengurangan.',
  arti_hsp: 'Harga satuan pekerjaan (HSP): biaya dasar menurut analisa ditambah markup.',
  arti_bobot: 'Bagian baris ini dari jumlah sebelum PPN, dalam persen.',
  arti_markup:
    'Biaya umum dan keuntungan (BUK), dalam persen dari biaya dasar. Kosong: mengikuti proyek; 0 adalah nilai.',
  arti_koefisien:
    'Banyaknya bahan, tenaga atau alat untuk satu satuan pekerjaan; enam angka di belakang koma.',
  arti_biaya_dasar: 'Jumlah koefisien kali harga untuk satu satuan, sebelum markup.',
  arti_kode_ahsp: 'Kode Analisa Harga Satuan Pekerjaan yang dipakai baris ini.',
  arti_kategori: 'TK tenaga kerja, BHN bahan, ALT peralatan, LAIN lain-lain.',
  arti_dipakai: 'Di berapa tempat baris ini dipakai; mengubahnya mengubah semuanya.',
  arti_faktor: 'Berapa satuan dasar dalam satu satuan beli, misalnya m3 pasir dalam satu truk.',
  arti_porsi: 'Bagian sumber daya ini dari seluruh biaya dasar, dalam persen.',
  arti_ppn: 'Pajak pertambahan nilai atas jumlah seluruh pekerjaan, dibulatkan ke rupiah.',
  arti_dibulatkan: 'Total dibulatkan ke basis di Pengaturan; angka inilah nilai RAB dan terbilangnya.',
  mulai_di_pekerjaan: 'Mulai di halaman Pekerjaan',
  rekap_kosong_saran: 'Di sini nanti jumlah tiap judul, PPN dan total. Tambahkan pekerjaan dulu.',
  rincian_kosong_saran:
    'Di sini nanti tiap pekerjaan dengan analisanya, siap dicetak. Tambahkan pekerjaan dulu.',
  langkah_awal: 'Langkah awal',
  langkah_susun: 'Susun judul dan pekerjaan',
  langkah_susun_isi: 'Ambil pekerjaan dari katalog AHSP, ketik sendiri, atau tempel dari Excel.',
  langkah_volume: 'Isi volume',
  langkah_volume_isi: 'Angka, rumus dengan parameter, atau baris pengukuran.',
  langkah_harga: 'Lengkapi harga item',
  langkah_harga_isi: 'Yang belum diisi ada paling atas; tempel daftar harga dari Excel.',
  langkah_setelan: 'Tetapkan markup, PPN dan pembulatan',
  langkah_setelan_isi: 'Sekalian identitas proyek untuk kepala laporan, dan anggota tim.',
  langkah_rekap: 'Periksa rekap, lalu unduh',
  langkah_rekap_isi: 'Tiap angka bisa menjelaskan asalnya; unduh Excel atau PDF.',
} as const
