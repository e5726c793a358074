import { cn } from '@/components/ui/cn'
import { useT } from '../bahasa-context'

/** Few columns or all of them. */
export function PilihKolom({ lengkap, onPilih }: { lengkap: boolean; onPilih: (lengkap: boolean) => void }) {
  const t = useT()
  return (
    <fieldset
      aria-label={t('banyak_kolom')}
      className="flex shrink-0 rounded-md border border-line-strong p-0.5"
    >
      {([false, true] as const).map((satu) => (
        <button
          key={String(satu)}
          type="button"
          aria-pressed={satu === lengkap}
          onClick={() => onPilih(satu)}
          className={cn(
            'rounded px-2.5 py-1 text-xs max-sm:min-h-9',
            satu === lengkap ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-2 hover:bg-surface-2',
          )}
        >
          {t(satu ? 'banyak_lengkap' : 'banyak_sederhana')}
        </button>
      ))}
    </fieldset>
  )
}
