import { describe, expect, it } from 'vitest'
import { ketik } from '@/components/rab/banyak/baris-draf'
import {
  type BarisUbah,
  barisUbah,
  dasarkan,
  diubah,
  lihatUbah,
  masalahUbah,
  pilih,
} from '@/components/rab/banyak/baris-ubah'
import type { ProjectView } from '@/lib/contracts/project'
import { projectView } from './project-view'

const SEMULA = projectView({
  lokasi: 'Bandung',
  anggaran: '1000000.00',
  tanggalMulai: '2026-03-02',
  tanggalSelesai: '2026-08-28',
})
const tulis = (row: BarisUbah, isi: Record<string, string>) =>
  ketik<BarisUbah>(Object.entries(isi).map(([key, text]) => ({ id: row.id, key, text })))(row)
const sel = (row: BarisUbah) => lihatUbah('id')(row, 0, 1).cells

describe('existing projects side by side', () => {
  it('only what differs from the server is changed, however it is typed', () => {
    const row = barisUbah(SEMULA)
    expect(diubah(row, 'id')).toEqual({})
    const sama = tulis(row, { anggaran: '1.000.000,00', tanggalMulai: '2 Mar 2026', lokasi: ' Bandung ' })
    expect(diubah(sama, 'id')).toEqual({})
    const lain = tulis(row, { anggaran: '2 000', lokasi: '', pemilik: 'Budi' })
    expect(diubah(lain, 'id')).toEqual({ lokasi: null, pemilik: 'Budi' })
    expect(sel(lain).lokasi).toMatchObject({ state: 'diubah', note: 'Semula: Bandung' })
    expect(sel(lain).anggaran).toMatchObject({ state: 'salah', text: '2 000' })
    expect(masalahUbah([lain], 'id').map(({ bidang }) => bidang.nama)).toEqual(['anggaran'])
  })

  it('a last day that a new first day has passed is told, though it was not touched', () => {
    const row = tulis(barisUbah(SEMULA), { tanggalMulai: '1/9/2026' })
    expect(masalahUbah([row], 'id')).toMatchObject([{ bidang: { nama: 'tanggalSelesai' } }])
    expect(masalahUbah([barisUbah(projectView({ nama: 'x'.repeat(201) }))], 'id')).toEqual([])
  })

  it('of what somebody else changed meanwhile only the same cell is in conflict, with both contents', () => {
    const row = tulis(barisUbah(SEMULA), { lokasi: 'Solo', anggaran: '5000000', sumberDana: 'APBD' })
    const kini: ProjectView = {
      ...SEMULA,
      revision: 7,
      lokasi: 'Cimahi',
      anggaran: '5000000.00',
      tahun: 2027,
    }
    const lagi = dasarkan(row, kini, 'id')
    expect(lagi.bentrok).toEqual(['lokasi'])
    expect(lagi.semula.revision).toBe(7)
    // What both wrote alike is no change any more; theirs that were not touched here are taken over.
    expect(diubah(lagi, 'id')).toEqual({ lokasi: 'Solo', sumberDana: 'APBD' })
    expect(sel(lagi).tahun).toMatchObject({ text: '2027' })
    expect(sel(lagi).lokasi).toMatchObject({
      text: 'Solo',
      state: 'konflik',
      note: 'Bentrok: di server sekarang Cimahi',
    })
    expect(diubah(pilih(lagi, 'lokasi', true), 'id')).toMatchObject({ lokasi: 'Solo' })
    const mereka = pilih(lagi, 'lokasi', false)
    expect(mereka.bentrok).toBeUndefined()
    expect(diubah(mereka, 'id')).toEqual({ sumberDana: 'APBD' })
  })

  it('a project that one may only see is locked', () => {
    expect(sel(barisUbah(projectView({ peran: 'viewer' }))).nama?.locked).toBeTruthy()
  })
})
