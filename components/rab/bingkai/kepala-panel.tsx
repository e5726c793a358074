import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'

/** Shuts a panel; `kunci`: the keys that do so too. */
export function TutupButton({ onTutup, kunci }: { onTutup: () => void; kunci?: string }) {
  const t = useT()
  return (
    <Button
      varian="polos"
      ukuran="ikon"
      aria-label={t('tutup')}
      title={kunci && `${t('tutup')} (${kunci})`}
      onClick={onTutup}
    >
      <X aria-hidden className="size-4" />
    </Button>
  )
}

/** The head of a panel beside the page. */
export function KepalaPanel({ judul, onTutup }: { judul: string; onTutup: () => void }) {
  return (
    <header className="flex items-center gap-2 border-line border-b px-4 py-2">
      <h2 className="flex-1 font-semibold">{judul}</h2>
      <TutupButton onTutup={onTutup} />
    </header>
  )
}
