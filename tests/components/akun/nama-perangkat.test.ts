import { expect, it } from 'vitest'
import { namaPerangkat } from '@/components/rab/akun/nama-perangkat'

const WIN = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const IOS = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

it.each([
  [`${WIN} Chrome/140.0.0.0 Safari/537.36`, 'Chrome · Windows'],
  [`${WIN} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, 'Edge · Windows'],
  [`${IOS} Version/18.0 Mobile/15E148 Safari/604.1`, 'Safari · iPhone'],
  [`${IOS} CriOS/140.0 Mobile/15E148 Safari/604.1`, 'Chrome · iPhone'],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-A156B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Samsung Internet · Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
  ['node', null],
  [null, null],
])('%s is %s', (userAgent, nama) => {
  expect(namaPerangkat(userAgent)).toBe(nama)
})
