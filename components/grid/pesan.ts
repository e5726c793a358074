import type { GridPesan, Skipped } from './types'

const jumlah = (n: number, kata: string) => (n > 0 ? [`${n} ${kata}`] : [])

function dilewati({ judul, terkunci, luar }: Skipped): string {
  const bagian = [
    ...jumlah(judul, 'sel judul'),
    ...jumlah(terkunci, 'sel terkunci'),
    ...jumlah(luar, 'sel di luar tabel'),
  ]
  return bagian.length > 0 ? `Dilewati: ${bagian.join(', ')}.` : ''
}

/** Indonesian, for the caller to pass. */
export const PESAN_GRID: GridPesan = {
  kosong: 'kosong',
  hanyaBaca: 'Kolom ini tidak diubah di sini.',
  hanyaBacaJudul: 'Judul tidak punya isian di kolom ini.',
  barisHilang: 'Baris yang sedang diubah sudah tidak ada.',
  buka: 'Buka',
  tutup: 'Tutup',
  saran: 'Saran',
  keadaan: {
    menyimpan: 'sedang disimpan',
    gagal: 'gagal disimpan',
    konflik: 'bentrok dengan perubahan orang lain',
    baru: 'baru diubah orang lain',
  },
  dipilih: (baris, kolom) => `${baris} baris, ${kolom} kolom dipilih`,
  disalin: (sel) => `${sel} sel disalin.`,
  ditempel: (sel) => `${sel} sel ditempel.`,
  diisi: (sel) => `${sel} sel diisi.`,
  dikosongkan: (sel) => `${sel} sel dikosongkan.`,
  dilewati,
  ditolak: (sel, sebab) => (sel === 1 ? sebab : `${sel} sel ditolak: ${sebab}`),
  tombolJudul: 'Tombol di tabel',
  tombol: [
    { tombol: '← ↑ ↓ →', arti: 'pindah sel' },
    { tombol: 'Tab, Shift+Tab', arti: 'sel berikutnya, sebelumnya' },
    { tombol: 'Enter, Shift+Enter', arti: 'turun, naik' },
    { tombol: 'Home, End', arti: 'kolom pertama, terakhir' },
    { tombol: 'Ctrl+panah', arti: 'ke ujung isi' },
    { tombol: 'Ctrl+Home, Ctrl+End', arti: 'sel pertama, terakhir' },
    { tombol: 'PageUp, PageDown', arti: 'satu layar' },
    { tombol: 'Shift+panah, Ctrl+A', arti: 'pilih beberapa sel, semua' },
    { tombol: 'Ketik', arti: 'ganti isi sel' },
    { tombol: 'F2', arti: 'ubah isi sel' },
    { tombol: 'Esc', arti: 'batal; sekali lagi lalu Tab: keluar dari tabel' },
    { tombol: 'Delete', arti: 'kosongkan' },
    { tombol: 'Ctrl+C, Ctrl+X, Ctrl+V', arti: 'salin, potong, tempel' },
    { tombol: 'Ctrl+D', arti: 'isi ke bawah' },
    { tombol: 'Ctrl+Z, Ctrl+Shift+Z', arti: 'urungkan, ulangi' },
    { tombol: 'Ctrl+Enter', arti: 'sisipkan baris di bawah' },
    { tombol: 'Ctrl+Backspace', arti: 'hapus baris' },
    { tombol: 'Alt+↑, Alt+↓', arti: 'pindahkan baris' },
    { tombol: 'Alt+Shift+→, Alt+Shift+←', arti: 'masukkan ke judul, keluarkan' },
    { tombol: 'Alt+→, Alt+←', arti: 'buka, tutup cabang' },
  ],
}
