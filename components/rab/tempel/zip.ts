const TABEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(isi: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of isi) c = (TABEL[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** Numbers of two or four bytes, the lowest first, as all of a ZIP is written. */
function bytes(...angka: readonly (readonly [nilai: number, panjang: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(
    angka.flatMap(([nilai, panjang]) => Array.from({ length: panjang }, (_, n) => (nilai >>> (8 * n)) & 255)),
  )
}

/** 1 January 1980: a ZIP knows no earlier day, and the same content is the same file. */
const HARI = 0x21

/** Texts by their path as a ZIP, not packed: the lists written here are small. */
export function tulisZip(berkas: Readonly<Record<string, string>>): Blob {
  const teks = new TextEncoder()
  const isi: Uint8Array[] = []
  const daftar: Uint8Array[] = []
  let letak = 0
  for (const [nama, tulisan] of Object.entries(berkas)) {
    const [jalur, data] = [teks.encode(nama), teks.encode(tulisan)]
    const umum = [
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [HARI, 2],
      [crc32(data), 4],
      [data.length, 4],
      [data.length, 4],
      [jalur.length, 2],
      [0, 2],
    ] as const
    const kepala = bytes([0x04034b50, 4], ...umum)
    daftar.push(bytes([0x02014b50, 4], [20, 2], ...umum, [0, 2], [0, 2], [0, 2], [0, 4], [letak, 4]), jalur)
    isi.push(kepala, jalur, data)
    letak += kepala.length + jalur.length + data.length
  }
  const banyak = Object.keys(berkas).length
  const panjang = daftar.reduce((jumlah, { length }) => jumlah + length, 0)
  const akhir = bytes([0x06054b50, 4], [0, 4], [banyak, 2], [banyak, 2], [panjang, 4], [letak, 4], [0, 2])
  return new Blob([...isi, ...daftar, akhir] as BlobPart[])
}
