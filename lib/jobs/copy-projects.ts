import type { CopiesInput } from '@/lib/contracts/project'
import { namaSalinan } from '@/lib/domain/salin/nama-salinan'
import { copyProject } from '@/lib/operations/copy/copy-project'
import { job } from '@/lib/transport/job'

export const copyProjectsJob = job(copyProject, {
  jenis: 'project.copies',
  steps: ({ jumlah, nama: pola, ...input }: CopiesInput) =>
    namaSalinan(pola, jumlah).map((nama) => ({ nama, input: { ...input, nama } })),
})
