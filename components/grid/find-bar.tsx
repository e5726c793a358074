import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { Input } from '../ui/input'
import { Label } from '../ui/label'
import { EVERY_LEVEL, openTo } from './branches'
import type { Controller } from './controller'
import { findMatches, matchFrom, planReplace, type Query } from './find'
import { headingsAbove } from './sticky'
import type { GridProps } from './types'
import { reveal } from './viewport'

export interface FindBarProps {
  controller: Controller
  grid: GridProps
  replace: boolean
  onReplace(): void
  onClose(): void
}

/** What the active cell shows is mostly what one looks for next. */
const firstText = ({ core }: Controller): string => {
  const cell = core.active()
  return cell?.row.cells[cell.column.key]?.text ?? ''
}

function useFind({ controller, grid }: FindBarProps) {
  const { core, blocks } = controller
  const [query, setQuery] = useState<Query>(() => ({ text: firstText(controller), matchCase: false }))
  const [by, setBy] = useState('')
  const [found, setFound] = useState({ at: -1, of: 0 })
  const look = (next: Query, go: 'here' | 'next' | 'back') => {
    const matches = findMatches(core.table(), next)
    const at = matchFrom(matches, core.live.get().sel.at, go)
    setFound({ at, of: matches.length })
    const match = matches[at]
    if (!match) return
    core.dispatch({ type: 'goto', at: match })
    reveal(core, match)
  }
  const write = (all: boolean) => {
    const matches = findMatches(core.table(), query)
    const at = matchFrom(matches, core.live.get().sel.at, 'here')
    const wanted = all ? matches : matches.slice(at, at + 1)
    const { edits, skipped } = planReplace(core.table(), at < 0 ? [] : wanted, {
      query,
      by,
      pesan: grid.pesan,
    })
    blocks.replace(edits, skipped)
    look(query, all ? 'here' : 'next')
  }
  // What is closed away is to be found too: branches open with the bar, and close again but for the one stood in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the bar opens
  useEffect(() => {
    const opened = grid.onToggle ? openTo(grid.source, EVERY_LEVEL, grid.onToggle) : []
    if (query.text !== '') look(query, 'here')
    return () => {
      const { ids } = core.table()
      const above = new Set(headingsAbove(core, core.live.get().sel.at.r).map((r) => ids[r]))
      const close = opened.filter((id) => !above.has(id))
      if (close.length > 0) grid.onToggle?.(close, false)
    }
  }, [])
  return { query, setQuery, by, setBy, found, look, write }
}

/** Finds in every cell, closed branches included; replaces through the same door as a paste, in one change. */
export default function FindBar(props: FindBarProps) {
  const { grid, replace, onReplace, onClose } = props
  const { t } = grid.pesan
  const { query, setQuery, by, setBy, found, look, write } = useFind(props)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const change = (next: Query) => {
    setQuery(next)
    look(next, 'here')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const ctrl = event.ctrlKey || event.metaKey
    if (event.key === 'Escape') onClose()
    else if (ctrl && event.key.toLowerCase() === 'h') onReplace()
    else if (ctrl && event.key.toLowerCase() === 'f') field.current?.select()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const count =
    query.text === ''
      ? ''
      : found.of === 0
        ? t('grid_tak_ditemukan')
        : t('grid_temuan', { ke: found.at + 1, banyak: found.of })
  return (
    <search
      className="flex shrink-0 flex-wrap items-center gap-1.5 border-line border-b bg-surface-2 px-3 py-1.5 text-xs"
      aria-label={t('grid_cari_di_tabel')}
      onKeyDown={onKeyDown}
    >
      <Input
        ref={field}
        aria-label={t('grid_cari')}
        placeholder={t('grid_cari')}
        className="w-44 max-w-full"
        autoFocus
        value={query.text}
        onChange={(event) => change({ ...query, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing)
            look(query, event.shiftKey ? 'back' : 'next')
        }}
      />
      <span role="status" className="min-w-16 text-ink-2 tabular-nums">
        {count}
      </span>
      <Button varian="polos" ukuran="ikon" aria-label={t('grid_sebelum')} onClick={() => look(query, 'back')}>
        <ChevronUp aria-hidden className="size-4" />
      </Button>
      <Button varian="polos" ukuran="ikon" aria-label={t('grid_berikut')} onClick={() => look(query, 'next')}>
        <ChevronDown aria-hidden className="size-4" />
      </Button>
      <Label className="flex items-center gap-1.5 font-normal text-xs">
        <Checkbox
          checked={query.matchCase}
          onCheckedChange={(on) => change({ ...query, matchCase: on === true })}
        />
        {t('grid_besar_kecil')}
      </Label>
      {replace ? (
        <>
          <Input
            aria-label={t('grid_ganti_dengan')}
            placeholder={t('grid_ganti_dengan')}
            className="w-40 max-w-full"
            value={by}
            onChange={(event) => setBy(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) write(false)
            }}
          />
          <Button disabled={found.of === 0} onClick={() => write(false)}>
            {t('grid_ganti')}
          </Button>
          <Button disabled={found.of === 0} onClick={() => write(true)}>
            {t('grid_ganti_semua')}
          </Button>
        </>
      ) : (
        <Button varian="polos" onClick={onReplace}>
          {t('grid_ganti')}
        </Button>
      )}
      <span className="flex-1" />
      <Button varian="polos" ukuran="ikon" aria-label={t('grid_tutup')} onClick={onClose}>
        <X aria-hidden className="size-4" />
      </Button>
    </search>
  )
}
