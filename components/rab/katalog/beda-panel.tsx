'use client'

import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'

interface Props {
  pesan: readonly string[]
  sibuk: boolean
  onPilih: (keputusan: 'pakai_proyek' | 'item_baru') => void
}

/** Items whose code the project has under another name or unit: shown, and asked about. */
export function BedaPanel({ pesan, sibuk, onPilih }: Props) {
  const t = useT()
  return (
    <div role="alert" className="mt-3 rounded-md border border-warn/40 bg-warn-soft p-3 text-[13px]">
      <p className="font-semibold">{t('item_beda_judul')}</p>
      <ul className="my-1 max-h-32 list-disc overflow-y-auto pl-5">
        {pesan.map((teks) => (
          <li key={teks}>{teks}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <Button loading={sibuk} onClick={() => onPilih('pakai_proyek')}>
          {t('pakai_item_proyek')}
        </Button>
        <Button loading={sibuk} onClick={() => onPilih('item_baru')}>
          {t('buat_item_baru')}
        </Button>
      </div>
    </div>
  )
}
