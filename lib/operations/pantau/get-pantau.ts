import { z } from 'zod'
import { PantauView } from '@/lib/contracts/pantau'
import { query } from '@/lib/gate/operation'
import { readPantau } from '@/lib/gate/pantau'

export const getPantau = query(
  {
    name: 'pantau.get',
    summary: 'Keadaan proses ini: waktu tanggap dan galat tiap titik akses, dan galat terakhir (pengelola)',
    access: 'admin',
    input: z.strictObject({}),
    output: PantauView,
    example: {},
  },
  readPantau,
)
