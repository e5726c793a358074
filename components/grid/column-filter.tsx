import { useState } from 'react'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { Button } from '../ui/button'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { BANDING, type Filter, isBanding } from './filter'
import type { GridColumn, GridPesan } from './types'
import type { ColumnLayout } from './use-columns'

type Jenis = Filter['jenis'] | 'semua'

const CHOICES: readonly Jenis[] = ['semua', 'teks', 'isi', 'kosong']

interface ColumnFilterProps {
  column: GridColumn
  layout: ColumnLayout
  pesan: GridPesan
  onDone(): void
}

/** One condition for a column; Enter in the field applies it and goes back to the table. */
export function ColumnFilter({ column, layout: { own, setOwn }, pesan, onDone }: ColumnFilterProps) {
  const { locale, t } = pesan
  const now = own.filters[column.key]
  const [jenis, setJenis] = useState<Jenis>(now?.jenis ?? 'semua')
  const [text, setText] = useState(() =>
    now && isBanding(now.jenis) ? formatAngka(now.nilai, { locale }) : (now?.nilai ?? ''),
  )
  const [wrong, setWrong] = useState(false)
  const compares = jenis !== 'semua' && isBanding(jenis)

  const apply = (chosen: Jenis, typed: string): boolean => {
    const { [column.key]: _, ...others } = own.filters
    const set = (filter: Filter) => setOwn({ ...own, filters: { ...others, [column.key]: filter } })
    if (chosen === 'isi' || chosen === 'kosong') set({ jenis: chosen, nilai: '' })
    else if (chosen === 'semua' || typed.trim() === '') setOwn({ ...own, filters: others })
    else if (chosen === 'teks') set({ jenis: 'teks', nilai: typed.trim() })
    else {
      const read = readAngka(typed, locale)
      setWrong(!read.ok)
      if (read.ok) set({ jenis: chosen, nilai: read.nilai })
      return read.ok
    }
    return true
  }
  return (
    <form
      className="border-line border-t px-3 py-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (apply(jenis, text)) onDone()
      }}
    >
      <p className="mb-1.5 font-semibold text-ink-2 text-xs">{t('grid_saring')}</p>
      <div className="flex flex-wrap gap-1.5">
        <Select
          aria-label={t('grid_saring')}
          value={jenis}
          onChange={(event) => {
            const chosen = event.target.value as Jenis
            setJenis(chosen)
            setWrong(false)
            if (chosen === 'semua' || chosen === 'isi' || chosen === 'kosong') apply(chosen, '')
          }}
        >
          {[...CHOICES, ...(column.angka ? BANDING : [])].map((one) => (
            <option key={one} value={one}>
              {t(`grid_saring_${one}`)}
            </option>
          ))}
        </Select>
        {(jenis === 'teks' || compares) && (
          <>
            <Input
              className="flex-1"
              aria-label={t('grid_saring_nilai')}
              aria-invalid={wrong || undefined}
              value={text}
              inputMode={compares ? 'decimal' : 'text'}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit" varian="primer">
              {t('grid_saring')}
            </Button>
          </>
        )}
      </div>
      {wrong && <p className="mt-1 text-bad text-xs">{t('grid_saring_bukan_angka')}</p>}
    </form>
  )
}
