import { verdictOf } from '@/lib/gate/access'
import { filesOfForm, type Json, jsonSchemaOf } from './json-schema'
import type { Terdaftar } from './list-endpoints'

interface ObjectSchema extends Json {
  properties?: Record<string, Json>
  required?: string[]
}

const nameOf = (operation: string, part: string) => `${operation}.${part}`
export const pathOf = (route: string) => route.replace(/\[(\w+)\]/g, '{$1}')
const paramsOf = (route: string) => [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)

/** One verb of a path, and the schemas that it names. */
export function describeOperation(endpoint: Terdaftar): { item: Json; schemas: Record<string, Json> } {
  const { operation, method, route, door } = endpoint
  const inputName = nameOf(operation.name, 'masukan')
  const outputName = nameOf(operation.name, 'jawaban')
  const refOf = (name: string) => `#/components/schemas/${name}`
  const input = jsonSchemaOf(operation.input, 'input', refOf(inputName)) as ObjectSchema
  const params = paramsOf(route)
  const hasBody = method !== 'GET' && method !== 'DELETE'
  const rest = without(input, params)
  const example = operation.example as Json
  const body = door.body === 'form' ? (filesOfForm(rest) as Json) : rest
  const media = door.body === 'form' ? 'multipart/form-data' : 'application/json'
  const sent = Object.fromEntries(Object.entries(example).filter(([key]) => !params.includes(key)))
  const item = {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.name.split('.')[0]],
    ...(door.deprecated && {
      deprecated: true,
      description: `Berhenti ${door.deprecated.sunset}.${door.deprecated.successor ? ` Penggantinya ${door.deprecated.successor}.` : ''}`,
    }),
    ...(operation.access === 'public' && { security: [] }),
    parameters: [
      ...params.map((name) => parameter('path', name, input, example)),
      ...(hasBody
        ? []
        : Object.keys(rest.properties ?? {}).map((name) => parameter('query', name, input, example))),
      ...headersOf(endpoint).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    ...(hasBody && {
      requestBody: {
        required: (rest.required ?? []).length > 0,
        content: {
          [media]: {
            schema: { $ref: refOf(inputName) },
            ...(media === 'application/json' && { example: sent }),
          },
        },
      },
    }),
    responses: responsesOf(endpoint, refOf(outputName)),
  }
  return {
    item,
    schemas: {
      ...(hasBody && { [inputName]: body }),
      ...(!door.content && { [outputName]: jsonSchemaOf(operation.output, 'output', refOf(outputName)) }),
    },
  }
}

function without(schema: ObjectSchema, names: readonly string[]): ObjectSchema {
  const keep = (name: string) => !names.includes(name)
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => keep(name))
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: (schema.required ?? []).filter(keep),
  }
}

function parameter(where: 'path' | 'query', name: string, input: ObjectSchema, example: Json): Json {
  return {
    name,
    in: where,
    required: where === 'path' || (input.required ?? []).includes(name),
    schema: input.properties?.[name] ?? { type: 'string' },
    ...(example[name] !== undefined && { example: example[name] }),
  }
}

function headersOf({ operation, method }: Terdaftar): string[] {
  const ofProject = operation.access.startsWith('project')
  return [
    ...(holds304(operation) ? ['If-None-Match'] : []),
    ...(ofProject && operation.kind === 'command' && operation.access !== 'project:read' ? ['If-Match'] : []),
    ...(method === 'POST' ? ['Idempotency-Key'] : []),
  ]
}

const holds304 = ({ access, kind, beyondProject }: Terdaftar['operation']): boolean =>
  access.startsWith('project') && kind === 'query' && !beyondProject

/** Every status this door can answer with. */
function responsesOf({ operation, method, door }: Terdaftar, outputRef: string): Json {
  const ofProject = operation.access.startsWith('project')
  const takesBody = method !== 'GET' && method !== 'DELETE'
  const writes = operation.kind === 'command'
  const mayRefuse = verdictOf(operation, 'key:read') !== 'ok' || verdictOf(operation, 'viewer') !== 'ok'
  const errors = [
    '400',
    ...(operation.access === 'public' ? [] : ['401']),
    ...(writes || mayRefuse ? ['403'] : []),
    '404',
    ...(writes ? ['409'] : []),
    ...(takesBody ? ['413', '415'] : []),
    '422',
    '429',
    '500',
    '503',
  ]
  const data = { $ref: outputRef }
  const envelope = {
    type: 'object',
    required: ['success', 'data', 'meta'],
    properties: { success: { const: true }, data, meta: { $ref: '#/components/schemas/Meta' } },
  }
  const content = door.content
    ? Object.fromEntries(
        door.content.map((type) => [type, type.includes('json') ? { schema: { type: 'object' } } : {}]),
      )
    : { 'application/json': { schema: envelope } }
  return {
    [String(door.status ?? 200)]: {
      description: operation.summary,
      headers: ANSWER_HEADERS(ofProject),
      content,
    },
    ...(door.orJob && {
      '202': {
        description: 'Dikerjakan sebagai pekerjaan latar.',
        headers: ANSWER_HEADERS(ofProject),
        content,
      },
    }),
    ...(holds304(operation) && { '304': { description: 'Tidak berubah sejak revisi itu.' } }),
    ...Object.fromEntries(errors.map((status) => [status, { $ref: `#/components/responses/${status}` }])),
  }
}

const ANSWER_HEADERS = (ofProject: boolean): Json =>
  Object.fromEntries(
    [
      'X-Request-Id',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      ...(ofProject ? ['ETag'] : []),
    ].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  )
