'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { toast } from '@/components/ui/toast'
import type { JobListItem } from '@/lib/contracts/job'
import { useLocale, useT } from '../bahasa-context'
import { cetakWaktu } from '../riwayat/waktu'
import { JobHasil } from './job-hasil'
import { isLive, latar } from './latar-store'

const NADA = {
  queued: 'netral',
  running: 'aksen',
  completed: 'baik',
  failed: 'buruk',
  cancelled: 'netral',
} as const satisfies Record<JobListItem['state'], string>

/** One job: what it is, how far, and its result when asked for. */
export function LatarItem({ item, onPindah }: { item: JobListItem; onPindah: () => void }) {
  const t = useT()
  const locale = useLocale()
  const { progress, state } = item
  const judul = t('latar_jenis_project_copies', { judul: item.judul })
  return (
    <li className="flex flex-col gap-1.5 px-4 py-3">
      <div className="flex items-start gap-2">
        <span className="min-w-0 flex-1 break-words font-medium">{judul}</span>
        <Badge nada={item.gagal > 0 && state === 'completed' ? 'awas' : NADA[state]}>
          {item.cancelling ? t('latar_cancelling') : t(`latar_state_${state}`)}
        </Badge>
        {!isLive(item) && <Buang id={item.id} />}
      </div>
      {isLive(item) && <Progress label={judul} {...progress} />}
      <div className="flex min-h-6 items-center gap-2 text-ink-2 text-xs">
        <span className="tabular-nums">{t('latar_kemajuan', progress)}</span>
        {item.gagal > 0 && <span className="text-bad">{t('latar_gagal', { banyak: item.gagal })}</span>}
        <span className="mr-auto text-ink-3">{cetakWaktu(item.dibuat, locale)}</span>
        {isLive(item) && !item.cancelling && <Batalkan id={item.id} />}
      </div>
      {item.error && <p className="text-bad text-xs">{item.error.message}</p>}
      {progress.done > 0 && <JobHasil item={item} judul={judul} onPindah={onPindah} />}
    </li>
  )
}

function Batalkan({ id }: { id: string }) {
  const t = useT()
  const [sibuk, setSibuk] = useState(false)
  const batalkan = async () => {
    setSibuk(true)
    const hasil = await latar.cancel(id)
    setSibuk(false)
    if (!hasil.ok) toast.error(hasil.pesan)
  }
  return (
    <Button ukuran="kecil" loading={sibuk} onClick={batalkan}>
      {t('latar_batalkan')}
    </Button>
  )
}

function Buang({ id }: { id: string }) {
  const t = useT()
  const buang = async () => {
    const hasil = await latar.remove(id)
    if (!hasil.ok) toast.error(hasil.pesan)
  }
  return (
    <button
      type="button"
      aria-label={t('latar_buang')}
      title={t('latar_buang')}
      onClick={buang}
      className="-my-1 grid size-7 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-surface-2 hover:text-ink max-sm:size-10"
    >
      <X aria-hidden className="size-4" />
    </button>
  )
}
