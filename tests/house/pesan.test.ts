import { describe, expect, it } from 'vitest'
import { kamusEn } from '@/lib/bahasa/kamus.en'
import { kamusLengkapId } from '@/lib/bahasa/kamus-lengkap.id'
import '@/lib/bahasa/muat'
import { type KunciPesan, t } from '@/lib/bahasa/pesan'

describe('messages', () => {
  const namesOf = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()

  it('of both languages speak of the same things', () => {
    const lain = Object.entries(kamusLengkapId).filter(
      ([kunci, isi]) => namesOf(isi).join() !== namesOf(kamusEn[kunci as KunciPesan]).join(),
    )
    expect(lain).toEqual([])
  })

  it('count one thing in the singular', () => {
    const kata = (banyak: number | string) => t('en', 'profil_terlambat', { banyak })
    expect([kata(1), kata('1'), kata(0), kata(2), kata('1,000')]).toEqual([
      '1 day late',
      '1 day late',
      '0 days late',
      '2 days late',
      '1,000 days late',
    ])
    expect(t('id', 'profil_terlambat', { banyak: 1 })).toBe('Terlambat 1 hari')
  })

  it('leave what they are not told as it is', () => {
    expect(t('en', 'profil_terlambat')).toBe('{banyak} days late')
  })
})
