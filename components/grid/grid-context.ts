import { createContext, useContext } from 'react'
import type { Bucket } from './columns'
import type { Controller } from './controller'
import type { GridColumn, GridPesan } from './types'
import type { View } from './view'

/** What every row and cell needs; the same object until columns, sizes, order or source change. */
export interface GridParts {
  controller: Controller
  view: View
  columns: readonly GridColumn[]
  bucket: Bucket
  rowHeight: number
  gutter: number
  /** A press on a row's head may turn into a drag. */
  drags: boolean
  pesan: GridPesan
  prefix: string
}

export const GridContext = createContext<GridParts | null>(null)

export function useGrid(): GridParts {
  const parts = useContext(GridContext)
  if (!parts) throw new Error('no grid here')
  return parts
}
