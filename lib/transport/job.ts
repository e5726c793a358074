import { AppError } from '@/lib/gate/errors'
import { galatOf, type JobLangkah, type JobOutcome, type JobRow, noteStep } from '@/lib/gate/job-state'
import type { Operation } from '@/lib/gate/operation'
import { perform } from '@/lib/gate/perform'
import { plain } from './plain'

interface Step {
  nama: string
  input: unknown
}

interface Options<M> {
  /** What the job is called where it is asked for. */
  jenis: string
  /** The job as calls of its operation, the same ones in the same order each time. */
  steps: (masukan: M) => Step[]
}

export interface JobDefinition {
  jenis: string
  operation: Operation
  steps: (masukan: unknown) => Step[]
}

/** How a worker speaks with the work in hand. */
export interface Control {
  /** The process is going, or the job has been given to another worker. */
  leaving: () => boolean
  /** No attempt follows this one: what fails now has failed. */
  last: boolean
}

/** `left`: the rest is for another worker. `lost`: another has it in hand already. */
type Ended = { jenis: 'over'; outcome: JobOutcome; galat: JobLangkah['galat'] } | { jenis: 'left' | 'lost' }

/** The door of background work: a job is so many calls of one operation, each through the gate for who asked. */
export function job<I, O extends { id: string }, M>(
  operation: Operation<I, O>,
  { jenis, steps }: Options<M>,
): JobDefinition {
  return { jenis, operation: operation as unknown as Operation, steps: (masukan) => steps(masukan as M) }
}

/** Does what is left of a job, from the first step not yet noted. */
export async function runJob(definition: JobDefinition, row: JobRow, control: Control): Promise<Ended> {
  const steps = definition.steps(row.masukan)
  const galat = (row.hasil as JobLangkah[]).flatMap((langkah) => langkah.galat ?? [])
  let batal = row.batal !== null
  for (let n = row.done; n < steps.length && !batal; n++) {
    const step = steps[n]
    if (control.leaving() || !step) return { jenis: 'left' }
    const langkah = await takeStep(definition.operation, row, { ...step, nomor: n + 1 }, control.last)
    if (langkah.galat) galat.push(langkah.galat)
    const noted = await noteStep(row.id, langkah)
    if (!noted) return { jenis: 'lost' }
    batal = noted.batal && n + 1 < steps.length
  }
  if (batal) return { jenis: 'over', outcome: 'cancelled', galat: undefined }
  const failed = galat.length === steps.length
  return { jenis: 'over', outcome: failed ? 'failed' : 'completed', galat: failed ? galat[0] : undefined }
}

/**
 * One call, named by its job and number: taken again after a crash it gives the answer it gave, and is not done
 * twice. A refusal is noted and the next step goes on; what may pass by itself is thrown while attempts are left.
 */
async function takeStep(
  operation: Operation,
  row: JobRow,
  { nomor, nama, input }: Step & { nomor: number },
  last: boolean,
): Promise<JobLangkah> {
  try {
    const { data } = await perform(operation, input, {
      actor: { kind: 'job', id: row.userId },
      locale: 'id',
      requestId: row.requestId,
      kunci: `job/${row.id}/${nomor}`,
    })
    return { nomor, nama, id: (plain(data) as { id: string }).id }
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    const passing = cause.code === 'UNAVAILABLE' || cause.code === 'INTERNAL'
    if (passing && !last) throw cause
    return { nomor, nama, galat: galatOf(cause) }
  }
}
