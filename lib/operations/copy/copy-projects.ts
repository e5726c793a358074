import { CopiesInput, CopiesOutput } from '@/lib/contracts/project'
import { namaSalinan } from '@/lib/domain/salin/nama-salinan'
import { userIdOf } from '@/lib/gate/access'
import { AppError, invalid } from '@/lib/gate/errors'
import { type CommandContext, command } from '@/lib/gate/operation'
import { askJob } from '../job/ask-job'
import { makeCopy } from './make-copy'

const NAMA_MAKS = 200

export const copyProjects = command(
  {
    name: 'project.copies',
    summary: 'Menyalin seluruh proyek: sekali langsung, lebih dari sekali sebagai pekerjaan latar',
    access: 'project:read',
    input: CopiesInput,
    output: CopiesOutput,
    example: { projectId: '00000000-0000-4000-8000-000000000001', nama: 'Pagar Halaman {n}', jumlah: 3 },
  },
  async ({ input: { jumlah, ...input }, ...context }) => {
    const names = namaSalinan(input.nama, jumlah)
    if (names.some((nama) => nama.length > NAMA_MAKS))
      throw invalid({ path: 'nama', pesan: 'nama_salinan_panjang', params: { maks: NAMA_MAKS } })
    const [nama = input.nama] = names
    return jumlah > 1
      ? askCopies({ ...context, input: { ...input, jumlah } })
      : makeCopy({ ...context, input: { ...input, nama } })
  },
)

function askCopies({
  tx,
  input,
  project,
  actor,
  requestId,
}: CommandContext<'project:read', CopiesInput>): Promise<{ jobId: string }> {
  const userId = userIdOf(actor)
  if (userId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
  return askJob(tx, {
    jenis: 'project.copies',
    userId,
    proyek: project.id,
    judul: project.nama,
    masukan: input,
    total: input.jumlah,
    requestId,
  })
}
