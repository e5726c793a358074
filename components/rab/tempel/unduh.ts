/** Gives a file. */
export function unduhBerkas(nama: string, isi: Blob): void {
  const alamat = URL.createObjectURL(isi)
  const tautan = document.createElement('a')
  tautan.href = alamat
  tautan.download = nama
  tautan.click()
  setTimeout(() => URL.revokeObjectURL(alamat))
}

/** Gives a text as a file. */
export const unduhTeks = (nama: string, isi: string, jenis: 'text/csv' | 'application/json'): void =>
  unduhBerkas(nama, new Blob([isi], { type: `${jenis};charset=utf-8` }))
