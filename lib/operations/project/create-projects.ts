import { CreatedMany, CreateProjectsInput } from '@/lib/contracts/project'
import { userIdOf } from '@/lib/gate/access'
import { AppError, invalid } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { birthProjects } from './birth-project'

/** All of them or none: what is wrong is told by its place in the list, `proyek[3].tanggalSelesai`. */
export const createProjects = command(
  {
    name: 'project.createMany',
    summary: 'Membuat banyak proyek sekaligus: semua, atau tidak sama sekali',
    access: 'user',
    input: CreateProjectsInput,
    output: CreatedMany,
    example: {
      proyek: [
        { nama: 'Rehabilitasi Gedung A', lokasi: 'Bandung', tahun: 2026, anggaran: '750000000' },
        { nama: 'Rehabilitasi Gedung B', lokasi: 'Cimahi', tanggalMulai: '2026-03-02' },
      ],
    },
  },
  async ({ tx, actor, requestId, input: { proyek } }) => {
    const ownerId = userIdOf(actor)
    if (ownerId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
    const terbalik = proyek.flatMap(({ tanggalMulai, tanggalSelesai }, n) =>
      tanggalMulai && tanggalSelesai && tanggalSelesai < tanggalMulai
        ? [{ path: `proyek[${n}].tanggalSelesai`, pesan: 'tanggal_terbalik' as const }]
        : [],
    )
    if (terbalik.length > 0) throw invalid(...terbalik)
    const isi = proyek.map(({ pricing, ...identitas }) => ({ ...identitas, ...pricing }))
    const items = await birthProjects(tx, { ownerId, jenis: 'project.create', requestId }, isi)
    return { items }
  },
)
