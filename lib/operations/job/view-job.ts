import type { job } from '@/db/schema/job'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { JobListItem, JobView } from '@/lib/contracts/job'
import type { JobGalat, JobLangkah } from '@/lib/gate/job-state'

type Row = typeof job.$inferSelect

const wordsOf = ({ code, pesan, params }: JobGalat, locale: Locale) => ({
  code,
  message: t(locale, pesan, params),
})

export function viewJobListItem(row: Row, locale: Locale): JobListItem {
  const hasil = row.hasil as JobLangkah[]
  return {
    id: row.id,
    jenis: row.jenis,
    proyek: row.proyek,
    judul: row.judul,
    state: row.state as JobListItem['state'],
    progress: { done: row.done, total: row.total },
    gagal: hasil.filter(({ galat }) => galat).length,
    cancelling: row.batal !== null && row.selesai === null,
    attempts: row.attempts,
    dibuat: row.dibuat.toISOString(),
    mulai: row.mulai?.toISOString() ?? null,
    selesai: row.selesai?.toISOString() ?? null,
    ...(row.galat !== null && { error: wordsOf(row.galat as JobGalat, locale) }),
  }
}

export function viewJob(row: Row, locale: Locale): JobView {
  const items = (row.hasil as JobLangkah[]).map(({ galat, ...langkah }) => ({
    ...langkah,
    ...(galat && { error: wordsOf(galat, locale) }),
  }))
  return { ...viewJobListItem(row, locale), ...(items.length > 0 && { result: { items } }) }
}
