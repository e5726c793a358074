import { ProjectInput } from '@/lib/contracts/project'
import { RekapView } from '@/lib/contracts/rekap'
import { hitungRekap } from '@/lib/domain/rekap/hitung-rekap'
import { query, Serialized } from '@/lib/gate/operation'
import { loadRekapInput } from './load-rekap-input'
import { printPeringatan } from './print-peringatan'
import { rekapCache } from './rekap-cache'

export const getRekap = query(
  {
    name: 'rekap.get',
    summary: 'Rekap: harga tiap pekerjaan, jumlah tiap judul, total, PPN dan pembulatan',
    access: 'project:read',
    input: ProjectInput,
    output: RekapView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
    replica: true,
  },
  async ({ tx, project, locale }) => {
    const key = `${project.id}:${locale}`
    const known = rekapCache.get(key, project.revision)
    if (known) return known
    const input = await loadRekapInput(tx, project)
    const hasil = hitungRekap(input)
    const view: RekapView = {
      revision: project.revision,
      ...hasil,
      peringatan: printPeringatan(hasil, input, locale),
    }
    const answer = new Serialized<RekapView>(JSON.stringify(view))
    rekapCache.put(key, project.revision, answer)
    return answer
  },
)
