import { PekerjaanView, SetPekerjaanInput } from '@/lib/contracts/pekerjaan'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { savePekerjaan } from './save-pekerjaan'

/** The patch is the whole body: its fields stand at the root. */
const satu = { baru: () => '', ubah: () => '' }

export const setPekerjaan = command(
  {
    name: 'pekerjaan.set',
    summary: 'Mengubah satu pekerjaan: volume, rumus, markup, uraian dan lainnya',
    access: 'project:write',
    input: SetPekerjaanInput,
    output: PekerjaanView,
    example: { projectId: '00000000-0000-4000-8000-000000000001', pekerjaanId: 'p1', volume: '12.5' },
  },
  async ({ tx, project, derived, input: { projectId: _, pekerjaanId: id, ...patch } }) => {
    const { rows } = await savePekerjaan({ tx, project, derived }, { ubah: [{ id, ...patch }] }, satu)
    const row = rows.get(id)
    if (!row) throw notFound()
    const { projectId: _p, ...view } = row
    return view
  },
)
