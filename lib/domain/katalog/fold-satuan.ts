/** Safe aliases only (practice.md): what is not listed stays as written; L, M and M1 are never guessed. */
const ALIAS: Readonly<Record<string, string>> = {
  bh: 'buah',
  buah: 'buah',
  m2: 'm2',
  'm²': 'm2',
  m3: 'm3',
  'm³': 'm3',
  "m'": 'm',
  'm’': 'm',
  ls: 'ls',
  lbr: 'lembar',
  lembar: 'lembar',
  btg: 'batang',
  batang: 'batang',
  psg: 'pasang',
  pasang: 'pasang',
  kg: 'kg',
  oh: 'OH',
  oj: 'OJ',
}

export const foldSatuan = (satuan: string): string => ALIAS[satuan.trim().toLowerCase()] ?? satuan.trim()
