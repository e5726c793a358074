import { describe, expect, it, vi } from 'vitest'
import { Urung } from '@/components/rab/lembar/urung'

const langkah = (revision: number) => ({ jenis: 'server' as const, revision })

describe('what can be undone and redone', () => {
  it('is told when it changes, and only then', () => {
    const kabarkan = vi.fn()
    const urung = new Urung('orang', 'proyek', kabarkan)
    expect(urung.bisa()).toEqual({ undo: false, redo: false })
    urung.catat(langkah(1))
    const satu = urung.bisa()
    expect(satu).toEqual({ undo: true, redo: false })
    urung.catat(langkah(2))
    expect(urung.bisa()).toBe(satu)
    expect(kabarkan).toHaveBeenCalledTimes(1)
    expect(urung.ambil('undo')).toEqual(langkah(2))
    urung.taruh('undo', langkah(3))
    expect(urung.bisa()).toEqual({ undo: true, redo: true })
    urung.ambil('undo')
    expect(urung.bisa()).toEqual({ undo: false, redo: true })
    expect(urung.ambil('undo')).toBeUndefined()
    urung.catat(langkah(4))
    expect(urung.bisa()).toEqual({ undo: true, redo: false })
  })
})
