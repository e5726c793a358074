import type { Metadata } from 'next'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { DaftarProyek } from '@/components/rab/proyek/daftar-proyek'
import type { Tampil } from '@/components/rab/proyek/saring-proyek'
import { showFitur } from '@/lib/operations/fitur/show-fitur'
import { listProjects } from '@/lib/operations/project/list-projects'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Proyek' }

const SEHALAMAN = 100
const ARSIP: Record<Tampil, 'tidak' | 'ya' | 'terhapus'> = {
  aktif: 'tidak',
  arsip: 'ya',
  terhapus: 'terhapus',
}

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ tampil?: string; halaman?: string }>
}) {
  const { tampil: pilihan = '', halaman = '1' } = await searchParams
  const tampil: Tampil = pilihan in ARSIP ? (pilihan as Tampil) : 'aktif'
  const sampai = /^[1-9]\d?$/.test(halaman) ? Number.parseInt(halaman, 10) : 1
  const grafik = await load(showFitur, { nama: 'grafik-dasbor' })
  const items: Awaited<ReturnType<typeof muat>>['items'] = []
  let cursor: string | null = null
  for (let n = 0; n < sampai && (n === 0 || cursor !== null); n++) {
    const hasil: Awaited<ReturnType<typeof muat>> = await muat(tampil, cursor)
    items.push(...hasil.items)
    cursor = hasil.cursor
  }
  const lagi = cursor === null ? null : `/proyek?tampil=${tampil}&halaman=${sampai + 1}`
  const hari = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' })
  return (
    <KepalaAkun>
      <DaftarProyek items={items} tampil={tampil} hari={hari} lagi={lagi} grafik={grafik.buka} />
    </KepalaAkun>
  )
}

const muat = (tampil: Tampil, cursor: string | null) =>
  load(listProjects, { arsip: ARSIP[tampil], limit: SEHALAMAN, ...(cursor !== null && { cursor }) })
