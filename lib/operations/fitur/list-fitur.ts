import { z } from 'zod'
import { FiturList } from '@/lib/contracts/fitur'
import { query } from '@/lib/gate/operation'
import { viewFitur } from './view-fitur'

export const listFitur = query(
  {
    name: 'fitur.list',
    summary: 'Fitur yang dibuka bertahap, dan berapa orang menjumpainya',
    access: 'admin',
    input: z.strictObject({}),
    output: FiturList,
    example: {},
  },
  async ({ tx }) => ({ items: await viewFitur(tx) }),
)
