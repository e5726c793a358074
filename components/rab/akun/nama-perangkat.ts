const PERAMBAN: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/^curl\//, 'curl'],
]
const SISTEM: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

const cari = (daftar: typeof PERAMBAN, teks: string) => daftar.find(([pola]) => pola.test(teks))?.[1]

/** A browser's User-Agent as its owner would name it: Chrome · Windows. null where it says nothing known. */
export function namaPerangkat(userAgent: string | null): string | null {
  const bagian = [cari(PERAMBAN, userAgent ?? ''), cari(SISTEM, userAgent ?? '')].filter(Boolean)
  return bagian.length > 0 ? bagian.join(' · ') : null
}
