import { getTableColumns } from 'drizzle-orm'
import type { z } from 'zod'
import { pekerjaan } from '@/db/schema/pekerjaan'
import { PekerjaanView, SetPekerjaanInput } from '@/lib/contracts/pekerjaan'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { satuPekerjaan, savePekerjaan } from './save-pekerjaan'

/** The patch is the whole body: its fields stand at the root. */
const satu = { baru: () => '', ubah: () => '' }

const { projectId: _, ...columns } = getTableColumns(pekerjaan)
const KOLOM = Object.keys(columns) as (keyof typeof columns)[]

export const setPekerjaan = command(
  {
    name: 'pekerjaan.set',
    summary: 'Mengubah satu pekerjaan: volume, rumus, markup, uraian dan lainnya',
    access: 'project:write',
    input: SetPekerjaanInput,
    output: PekerjaanView,
    example: { projectId: '00000000-0000-4000-8000-000000000001', pekerjaanId: 'p1', volume: '12.5' },
    oneRow: ({ projectId: _p, pekerjaanId: id, ...patch }) =>
      satuPekerjaan({ id, ...patch }, (row) => row as z.output<typeof PekerjaanView>, KOLOM),
  },
  async ({ tx, project, derived, input: { projectId: _p, pekerjaanId: id, ...patch } }) => {
    const { rows } = await savePekerjaan({ tx, project, derived }, { ubah: [{ id, ...patch }] }, satu, KOLOM)
    const row = rows.get(id)
    if (!row) throw notFound()
    return row
  },
)
