import { z } from 'zod'

/** Background work that nobody has in hand although its time has come. */
export const AntreanView = z.object({ menunggu: z.number() })
export type AntreanView = z.output<typeof AntreanView>
