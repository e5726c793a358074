import { z } from 'zod'
import { query } from '@/lib/gate/operation'
import openapi from '@/openapi/openapi.json' with { type: 'json' }

export const getOpenapi = query(
  {
    name: 'api.dokumen',
    summary: 'Dokumen OpenAPI 3.1 dari API ini',
    access: 'public',
    input: z.strictObject({}),
    output: z.looseObject({ openapi: z.string() }),
    example: {},
  },
  async () => openapi,
)
