import { ProjectInput } from '@/lib/contracts/project'
import { KebutuhanView } from '@/lib/contracts/rekap'
import { hitungKebutuhan } from '@/lib/domain/kebutuhan/hitung-kebutuhan'
import { query } from '@/lib/gate/operation'
import { loadRekapInput } from './load-rekap-input'

export const getKebutuhan = query(
  {
    name: 'kebutuhan.get',
    summary: 'Rekap kebutuhan: jumlah dan biaya tiap sumber daya',
    access: 'project:read',
    input: ProjectInput,
    output: KebutuhanView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
    replica: true,
  },
  async ({ tx, project }) => hitungKebutuhan(await loadRekapInput(tx, project)),
)
