import { createContext, useContext } from 'react'
import type { Bucket } from './columns'
import type { Controller } from './controller'
import type { GridColumn, GridPesan, GridSource } from './types'

/** What every row and cell needs; the same object until columns, width class or source change. */
export interface GridParts {
  controller: Controller
  source: GridSource
  columns: readonly GridColumn[]
  bucket: Bucket
  pesan: GridPesan
  prefix: string
}

export const GridContext = createContext<GridParts | null>(null)

export function useGrid(): GridParts {
  const parts = useContext(GridContext)
  if (!parts) throw new Error('no grid here')
  return parts
}
