import { customType, numeric, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Local id of a project's row: unique within its project only. Byte order, since ids are never shown sorted. */
export const idLokal = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/** Fractional sort key of siblings (lib/domain/urutan.ts), compared by bytes. */
export const urutan = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

export const projectId = () => uuid('project_id').notNull()

/** Scales are those of domain.md, "Numbers"; values travel as strings. */
export const harga = (name: string) => numeric(name, { precision: 18, scale: 2 })
export const koefisien = (name: string) => numeric(name, { precision: 18, scale: 6 })
export const volume = (name: string) => numeric(name, { precision: 18, scale: 3 })
export const persen = (name: string) => numeric(name, { precision: 7, scale: 2 })
/** Dimensions and factors as measured: more digits than a volume, since they are multiplied before rounding. */
export const ukuran = (name: string) => numeric(name, { precision: 24, scale: 6 })

export const waktu = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
