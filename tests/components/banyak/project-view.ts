import type { ProjectView } from '@/lib/contracts/project'
import { PRICING_CONTOH } from '../../setup/isi-contoh'

/** A project with a name and nothing else, but what is given. */
export const projectView = (isi: Partial<ProjectView>): ProjectView => ({
  id: 'p',
  revision: 1,
  peran: 'owner',
  nama: 'Gedung A',
  kegiatan: null,
  lokasi: null,
  tahun: null,
  sumberDana: null,
  anggaran: null,
  tanggalMulai: null,
  tanggalSelesai: null,
  pemilik: null,
  jabatanPemilik: null,
  instansiPemilik: null,
  kontraktor: null,
  instansiKontraktor: null,
  konsultanPerencana: null,
  instansiPerencana: null,
  konsultanPengawas: null,
  instansiPengawas: null,
  keterangan1: null,
  keterangan2: null,
  pricing: PRICING_CONTOH,
  arsip: false,
  dibuat: '2026-01-01T00:00:00.000Z',
  diubah: '2026-01-01T00:00:00.000Z',
  ...isi,
})
