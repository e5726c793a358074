'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import type { JobListItem, JobView } from '@/lib/contracts/job'
import { useT } from '../bahasa-context'
import { callApi } from '../lembar/call-api'

interface Props {
  item: JobListItem
  judul: string
  onPindah: () => void
}

/** What a job has made so far and what it could not make, once opened. */
export function JobHasil({ item, judul, onPindah }: Props) {
  const t = useT()
  const [buka, setBuka] = useState(item.gagal > 0 && item.selesai !== null)
  return (
    <details open={buka} onToggle={(event) => setBuka(event.currentTarget.open)}>
      <summary aria-label={t('latar_hasil_dari', { judul })} className="cursor-pointer text-accent text-xs">
        {t('latar_hasil')}
      </summary>
      {buka && <Isi id={item.id} done={item.progress.done} onPindah={onPindah} />}
    </details>
  )
}

function Isi({ id, done, onPindah }: { id: string; done: number; onPindah: () => void }) {
  const hasil = useHasil(id, done)
  if (typeof hasil === 'string') return <p className="mt-1 text-bad text-xs">{hasil}</p>
  if (hasil === null) return <Skeleton className="mt-1 h-5" />
  return (
    <ol className="mt-1 max-h-52 overflow-y-auto text-xs">
      {hasil.map(({ nomor, nama, id: jadi, error }) => (
        <li key={nomor} className="py-0.5">
          {jadi ? (
            <Link
              href={`/proyek/${jadi}/pekerjaan` as Route}
              onClick={onPindah}
              className="inline-block min-h-6 text-accent hover:underline"
            >
              {nama}
            </Link>
          ) : (
            <span className="text-bad">
              {nama}: {error?.message}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

type Items = NonNullable<JobView['result']>['items']

/** The steps of a job, read again as they grow; words when they cannot be read. */
function useHasil(id: string, done: number): Items | string | null {
  const [hasil, setHasil] = useState<Items | string | null>(null)
  useEffect(() => {
    if (done === 0) return
    let current = true
    callApi<JobView>('GET', `/api/v1/jobs/${id}`).then((jawaban) => {
      if (!current) return
      setHasil(jawaban.ok ? (jawaban.data.result?.items ?? []) : jawaban.pesan)
    })
    return () => {
      current = false
    }
  }, [id, done])
  return hasil
}
