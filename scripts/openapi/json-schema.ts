import { z } from 'zod'

export type Json = { [key: string]: unknown }

const BYTES = { type: 'string', contentMediaType: 'application/octet-stream' }

/** The JSON Schema of what is sent ('input') or answered ('output'). `place` is where what it calls itself will stand. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output', place: string): Json {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod
      if (def.type === 'custom') Object.assign(jsonSchema, BYTES)
      // What a transformation gives is text like what it was given.
      if (def.type === 'pipe' && io === 'output' && def.out._zod.def.type === 'transform')
        Object.assign(jsonSchema, withoutDialect(jsonSchemaOf(def.in as z.ZodType, 'input', place)))
    },
  }) as Json
  return withoutDialect(moveRefs(made, place) as Json)
}

function withoutDialect({ $schema: _, ...rest }: Json): Json {
  return rest
}

/** `#/$defs/x` of a schema by itself is `<place>/$defs/x` in the document. */
function moveRefs(node: unknown, place: string): unknown {
  if (Array.isArray(node)) return node.map((part) => moveRefs(part, place))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, place) : moveRefs(value, place),
    ]),
  )
}

/** In a form a file is the field itself: its name travels with it. */
export function filesOfForm(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(filesOfForm)
  if (typeof node !== 'object' || node === null) return node
  const { properties } = node as { properties?: Json }
  const data = properties?.data as Json | undefined
  if (data?.contentMediaType) return BYTES
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filesOfForm(value)]))
}
