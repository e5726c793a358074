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
import { type DrafUbah, drafDari, ingatanUbah, lanjutkan } from '@/components/rab/banyak/draf-ubah'
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
/** What comes back of the device's storage. */
const disimpan = (row: BarisUbah): DrafUbah => JSON.parse(JSON.stringify(drafDari(row, 'id')))
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

  it('edits that were left are gone on with, as they were typed, upon what the server has by then', () => {
    expect(drafDari(barisUbah(SEMULA), 'id')).toBeNull()
    expect(drafDari(tulis(barisUbah(SEMULA), { anggaran: '1.000.000,00' }), 'id')).toBeNull()
    const row = tulis(barisUbah(SEMULA), { lokasi: 'Solo', anggaran: '2 000', sumberDana: 'APBD' })
    const draf = disimpan(row)
    expect(draf).toEqual({
      id: SEMULA.id,
      isi: { lokasi: 'Solo', anggaran: '2 000', sumberDana: 'APBD' },
      semula: { lokasi: 'Bandung', anggaran: '1000000.00', sumberDana: null },
    })
    expect(lanjutkan(draf, SEMULA, 'id')).toEqual({ ...row, galat: undefined })

    const kini = { ...SEMULA, revision: 9, lokasi: 'Cimahi', anggaran: '7.00', tahun: 2027 }
    const lagi = lanjutkan(draf, kini, 'id')
    expect(lagi.semula).toBe(kini)
    expect(lagi.isi).toMatchObject({ lokasi: 'Solo', anggaran: '2 000', sumberDana: 'APBD', tahun: '2027' })
    expect(lagi.bentrok?.toSorted()).toEqual(['anggaran', 'lokasi'])
    // A conflict that nobody has decided is one still when it is left and gone on with again.
    expect(lanjutkan(disimpan(lagi), kini, 'id')).toEqual(lagi)
    const lokasiSama = lanjutkan(disimpan(lagi), { ...kini, lokasi: 'Solo' }, 'id')
    expect(lokasiSama.bentrok).toEqual(['anggaran'])
    expect(lanjutkan(disimpan(pilih(lagi, 'anggaran', true)), kini, 'id').bentrok).toEqual(['lokasi'])
  })

  it('drafts of projects that are not on the page stay, those of projects one may only see now go', () => {
    const ada = { ...SEMULA, id: 'ada' }
    const { simpan, lanjutkan } = ingatanUbah([ada, { ...SEMULA, id: 'lihat', peran: 'viewer' }], 'id')
    const draf = ['ada', 'lain', 'lihat'].map((id) => ({
      id,
      isi: { lokasi: 'Solo' },
      semula: { lokasi: 'Bandung' },
    }))
    const rows = lanjutkan(draf)
    expect(rows.map((row) => diubah(row, 'id'))).toEqual([{ lokasi: 'Solo' }, {}])
    expect(
      simpan(rows, draf)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['ada', 'lain'])
    expect(simpan([barisUbah(ada)], draf.slice(0, 1))).toEqual([])
    expect(lanjutkan(draf.slice(1))).toEqual([])
  })

  it('a project that one may only see is locked', () => {
    expect(sel(barisUbah(projectView({ peran: 'viewer' }))).nama?.locked).toBeTruthy()
  })
})
