/** Gives a text as a file. */
export function unduhTeks(nama: string, isi: string, jenis: 'text/csv' | 'application/json'): void {
  const alamat = URL.createObjectURL(new Blob([isi], { type: `${jenis};charset=utf-8` }))
  const tautan = document.createElement('a')
  tautan.href = alamat
  tautan.download = nama
  tautan.click()
  setTimeout(() => URL.revokeObjectURL(alamat))
}
