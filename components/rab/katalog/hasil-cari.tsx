'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { intoSight } from '@/components/ui/list-keys'
import { Skeleton } from '@/components/ui/skeleton'
import type { KatalogItem } from '@/lib/contracts/katalog'
import { wordsOf } from '@/lib/domain/katalog/fold-cari'
import { highlight } from '@/lib/domain/katalog/highlight'
import { useT } from '../bahasa-context'

interface Props {
  q: string
  items: readonly KatalogItem[]
  memuat: boolean
  galat: string | null
  dilihat: string | null
  /** Without a project there is nothing to choose for. */
  dipilih?: ReadonlyMap<string, KatalogItem>
  onLihat: (item: KatalogItem) => void
  onCentang?: (item: KatalogItem) => void
  className?: string
}

/** What the search found: the words that hit are marked; a tick chooses, a press shows the sheet. */
export function HasilCari(props: Props) {
  const { q, items, memuat, galat, dilihat, dipilih, onLihat, onCentang, className } = props
  const t = useT()
  const kata = wordsOf(q)
  if (galat) return <p className="p-4 text-bad">{galat}</p>
  if (items.length === 0 && memuat) return <Skeleton className="h-72" />
  if (items.length === 0) return <p className="p-4 text-ink-3">{t('katalog_tidak_ketemu')}</p>
  return (
    <ul
      className={cn('h-[46dvh] overflow-y-auto rounded-md border border-line bg-surface', className)}
      aria-label={t('hasil_cari')}
      aria-busy={memuat}
    >
      {items.map((item) => {
        const kunci = `${item.edisi} ${item.kode}`
        return (
          <li
            key={kunci}
            ref={kunci === dilihat ? intoSight : null}
            className={cn(
              'flex items-start gap-2 border-line border-b px-2 py-1.5',
              kunci === dilihat && 'bg-accent-soft',
            )}
          >
            {onCentang && (
              <Checkbox
                aria-label={t('pilih_analisa_ini', { kode: item.kode })}
                checked={dipilih?.has(kunci) ?? false}
                onCheckedChange={() => onCentang(item)}
                className="mt-1"
              />
            )}
            <button type="button" className="min-w-0 flex-1 text-left" onClick={() => onLihat(item)}>
              <span className="block">
                {highlight(item.uraian, kata).map((bagian, n) =>
                  bagian.kena ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
                    <mark key={n} className="bg-flash text-inherit">
                      {bagian.teks}
                    </mark>
                  ) : (
                    bagian.teks
                  ),
                )}
              </span>
              <span className="block text-ink-3 text-xs">
                {item.kode} · {item.satuan || t('tanpa_satuan')} · {item.grup || item.edisi}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
