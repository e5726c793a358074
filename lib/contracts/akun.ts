import { z } from 'zod'

/** Who is signed in. */
export const AkunView = z.object({ id: z.string(), nama: z.string(), email: z.string(), admin: z.boolean() })
export type AkunView = z.output<typeof AkunView>
