import { z } from 'zod'
import { buildDocument } from '../../scripts/openapi/build-document'
import { pathOf } from '../../scripts/openapi/describe-operation'
import type { Terdaftar } from '../../scripts/openapi/list-endpoints'

type Node = Record<string, unknown>
interface Described {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Node }> }>
}

/** The document as something that answers can be held against. */
export function readDocument(endpoints: readonly Terdaftar[]) {
  const document = JSON.parse(JSON.stringify(buildDocument(endpoints)))
  const schemas = new Map<string, z.ZodType>()

  function schemaOf(name: string): z.ZodType {
    const known = schemas.get(name)
    if (known) return known
    const own = JSON.stringify(document.components.schemas[name]).replaceAll(
      `#/components/schemas/${name}`,
      '#',
    )
    // What refers to another schema of the document is only the envelope's meta.
    const made = z.fromJSONSchema(
      JSON.parse(
        own.replaceAll(
          '{"$ref":"#/components/schemas/Meta"}',
          JSON.stringify(document.components.schemas.Meta),
        ),
      ),
    )
    schemas.set(name, made)
    return made
  }

  /** Says what of this answer the document does not know; null when nothing. */
  return async function surprise(
    { operation, method, route }: Terdaftar,
    response: Response,
  ): Promise<string | null> {
    const described: Described = document.paths[pathOf(route)][method.toLowerCase()]
    const found = described.responses[String(response.status)]
    if (!found) return `undocumented status ${response.status}: ${await response.text()}`
    const type = response.headers.get('content-type')?.split(';')[0] ?? ''
    const ofError = found.$ref !== undefined
    if (!ofError && response.status !== 304 && !found.content?.[type]) return `undocumented type ${type}`
    if (ofError) return mismatch(schemaOf('Galat'), await response.json())
    if (!found.content?.['application/json']?.schema?.properties) {
      await response.body?.cancel()
      return null
    }
    const { data, success, meta } = (await response.json()) as Record<string, unknown>
    if (success !== true || typeof (meta as { requestId?: unknown }).requestId !== 'string')
      return 'no envelope'
    return mismatch(schemaOf(`${operation.name}.jawaban`), data)
  }
}

function mismatch(schema: z.ZodType, value: unknown): string | null {
  const { error } = schema.safeParse(value)
  return error ? `${z.prettifyError(error)}\n${JSON.stringify(value).slice(0, 500)}` : null
}
