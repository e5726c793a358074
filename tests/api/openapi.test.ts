import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../scripts/openapi/build-document'
import { listEndpoints } from '../../scripts/openapi/list-endpoints'

const endpoints = await listEndpoints()
const document = JSON.parse(JSON.stringify(buildDocument(endpoints)))
const STALE = 'stale: npm run openapi'

describe('the document of the API', () => {
  it('is the one that the code gives, and so are the types of its client', async () => {
    expect(JSON.parse(readFileSync('openapi/openapi.json', 'utf8')), STALE).toEqual(document)
    const types = astToString(await openapiTS(JSON.stringify(document), { defaultNonNullable: false }))
    expect(readFileSync('openapi/client.d.ts', 'utf8') === types, STALE).toBe(true)
  })

  it('is valid OpenAPI 3.1', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(document)
    const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config })
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    )
  })

  it('has every verb of every path', () => {
    const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item).map((verb) => `${verb.toUpperCase()} ${path}`),
    )
    const real = endpoints.map(({ method, route }) => `${method} ${route.replace(/\[(\w+)\]/g, '{$1}')}`)
    expect(described.sort()).toEqual(real.sort())
  })

  it('gives an example of whatever is sent as JSON', () => {
    for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, never>>)) {
      for (const [verb, operation] of Object.entries(item)) {
        const json = (operation as { requestBody?: { content: Record<string, { example?: unknown }> } })
          .requestBody?.content['application/json']
        if (json) expect(json.example, `${verb} ${path}`).toBeDefined()
      }
    }
  })
})
