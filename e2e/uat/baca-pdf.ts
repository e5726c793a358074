import { inflateSync } from 'node:zlib'

/** The texts of a PDF, read from its content streams and the character maps of its fonts, as a viewer's search does. */
export function bacaPdf(berkas: Buffer): string {
  const isi = streamsOf(berkas)
  const huruf = new Map<string, string>()
  for (const stream of isi.filter((one) => one.includes('begincmap'))) readMap(stream, huruf)
  return isi
    .filter((one) => /\bBT\b/.test(one))
    .flatMap((one) => [...one.matchAll(/\[([^\]]*)\]\s*TJ/g)].map(([, baris = '']) => textOf(baris, huruf)))
    .join('\n')
}

function streamsOf(berkas: Buffer): string[] {
  const semua: string[] = []
  for (let at = berkas.indexOf('stream\n'); at >= 0; at = berkas.indexOf('stream\n', at + 1)) {
    const akhir = berkas.indexOf('endstream', at)
    try {
      semua.push(inflateSync(berkas.subarray(at + 7, akhir)).toString('latin1'))
    } catch {
      // A picture or an uncompressed stream: no text.
    }
  }
  return semua
}

function readMap(stream: string, huruf: Map<string, string>) {
  for (const [, dari = '', , isi = ''] of stream.matchAll(/<(\w{4})>\s*<(\w{4})>\s*\[([^\]]*)\]/g)) {
    const awal = Number.parseInt(dari, 16)
    for (const [n, [, hex = '']] of [...isi.matchAll(/<(\w+)>/g)].entries())
      huruf.set((awal + n).toString(16).padStart(4, '0'), fromHex(hex))
  }
}

const fromHex = (hex: string) =>
  (hex.match(/\w{4}/g) ?? []).map((satu) => String.fromCharCode(Number.parseInt(satu, 16))).join('')

const textOf = (baris: string, huruf: Map<string, string>) =>
  [...baris.matchAll(/<(\w+)>/g)]
    .flatMap(([, hex = '']) => hex.match(/\w{4}/g) ?? [])
    .map((satu) => huruf.get(satu.toLowerCase()) ?? '?')
    .join('')
