import { Popover } from 'radix-ui'
import { useRef } from 'react'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { Label } from '../ui/label'
import { floatingClass } from '../ui/menu-class'
import { deepest, EVERY_LEVEL, showLevels } from './branches'
import { ColumnFilter } from './column-filter'
import { NARROWEST } from './columns'
import { DENSITY, type Density, useGridDensity } from './density'
import { AS_DECLARED } from './memory'
import type { GridColumn, GridProps } from './types'
import type { ColumnLayout } from './use-columns'

export interface ColumnMenuProps {
  column: GridColumn
  layout: ColumnLayout
  grid: GridProps
  /** The heading that the menu hangs from. */
  anchor: Element
  onClose(): void
}

const DENSITIES = Object.keys(DENSITY) as Density[]
const STEP = 16

function Choices({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="border-line border-t px-3 py-2 first:border-t-0">
      <legend className="float-left mb-1.5 w-full font-semibold text-ink-2 text-xs">{title}</legend>
      <div className="clear-both flex flex-wrap gap-1">{children}</div>
    </fieldset>
  )
}

function Pick({ on, onPick, children }: { on: boolean; onPick(): void; children: React.ReactNode }) {
  return (
    <Button ukuran="kecil" varian={on ? 'primer' : 'garis'} aria-pressed={on} onClick={onPick}>
      {children}
    </Button>
  )
}

function Shape({ column, layout, grid, onClose }: ColumnMenuProps) {
  const { t } = grid.pesan
  const { own, setOwn } = layout
  const at = layout.columns.findIndex(({ key }) => key === column.key)
  const width = layout.widths[at] ?? column.width
  const frozen = layout.columns[at]?.frozen === true && layout.columns[at + 1]?.frozen !== true
  const resize = (by: number) =>
    setOwn({ ...own, widths: { ...own.widths, [column.key]: Math.max(NARROWEST, width + by) } })
  const act = (next: typeof own) => {
    setOwn(next)
    onClose()
  }
  return (
    <Choices title={t('grid_kolom')}>
      <Pick on={frozen} onPick={() => setOwn({ ...own, freeze: frozen ? null : column.key })}>
        {t('grid_bekukan')}
      </Pick>
      <Button ukuran="kecil" aria-label={t('grid_lebar_kurang')} onClick={() => resize(-STEP)}>
        −
      </Button>
      <Button ukuran="kecil" aria-label={t('grid_lebar_tambah')} onClick={() => resize(STEP)}>
        +
      </Button>
      {!column.tree && (
        <Button ukuran="kecil" onClick={() => act({ ...own, hidden: [...own.hidden, column.key] })}>
          {t('grid_sembunyikan')}
        </Button>
      )}
    </Choices>
  )
}

function Shown({ layout: { own, setOwn }, grid }: ColumnMenuProps) {
  return (
    <Choices title={grid.pesan.t('grid_kolom_tampak')}>
      {grid.columns.map(({ key, title, tree }) => (
        <Label key={key} className="flex min-h-6 basis-[45%] items-center gap-2 font-normal">
          <Checkbox
            checked={!own.hidden.includes(key)}
            disabled={tree === true}
            onCheckedChange={(on) =>
              setOwn({ ...own, hidden: on ? own.hidden.filter((one) => one !== key) : [...own.hidden, key] })
            }
          />
          {title}
        </Label>
      ))}
    </Choices>
  )
}

/** What one can do with a column and with the look of the table; every part is reached by Tab. */
export default function ColumnMenu(props: ColumnMenuProps) {
  const { column, layout, grid, anchor, onClose } = props
  const { t } = grid.pesan
  const { own, setOwn } = layout
  const [density, setDensity] = useGridDensity()
  const hung = useRef(anchor)
  const sort = own.sort?.key === column.key ? own.sort : null
  const levels = column.tree && grid.onToggle ? deepest(grid.source) : 0
  const toLevel = (level: number) => {
    if (grid.onToggle) showLevels(grid.source, level, grid.onToggle)
  }
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={hung} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={2}
          collisionPadding={8}
          aria-label={t('grid_menu_kolom', { kolom: column.title })}
          className={`${floatingClass} max-h-[min(560px,80dvh)] w-80 max-w-[calc(100vw-16px)] overflow-auto`}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {column.help && <p className="px-3 pt-2.5 pb-0.5 text-ink-2 text-xs">{column.help}</p>}
          <Choices title={t('grid_urut')}>
            <Pick
              on={sort?.turun === false}
              onPick={() => setOwn({ ...own, sort: { key: column.key, turun: false } })}
            >
              {t('grid_urut_naik')}
            </Pick>
            <Pick
              on={sort?.turun === true}
              onPick={() => setOwn({ ...own, sort: { key: column.key, turun: true } })}
            >
              {t('grid_urut_turun')}
            </Pick>
            <Pick on={own.sort === null} onPick={() => setOwn({ ...own, sort: null })}>
              {t('grid_urut_asli')}
            </Pick>
          </Choices>
          <ColumnFilter column={column} layout={layout} pesan={grid.pesan} onDone={onClose} />
          {levels > 0 && (
            <Choices title={t('grid_cabang')}>
              {Array.from({ length: levels }, (_, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the level is the key
                <Button key={n} ukuran="kecil" onClick={() => toLevel(n + 1)}>
                  {n + 1}
                </Button>
              ))}
              <Button ukuran="kecil" onClick={() => toLevel(EVERY_LEVEL)}>
                {t('grid_semua')}
              </Button>
            </Choices>
          )}
          <Shape {...props} />
          <Shown {...props} />
          <Choices title={t('grid_kerapatan')}>
            {DENSITIES.map((one) => (
              <Pick key={one} on={density === one} onPick={() => setDensity(one)}>
                {t(`grid_${one}`)}
              </Pick>
            ))}
          </Choices>
          <div className="border-line border-t px-3 py-2">
            <Button ukuran="kecil" onClick={() => setOwn(AS_DECLARED)}>
              {t('grid_kembalikan')}
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
