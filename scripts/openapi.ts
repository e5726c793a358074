import { writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { buildDocument } from './openapi/build-document'
import { listEndpoints } from './openapi/list-endpoints'

/** Writes what the code says of its API: the document, and the types of a client of it. */
const document = buildDocument(await listEndpoints())
writeFileSync('openapi/openapi.json', `${JSON.stringify(document, null, 1)}\n`)
writeFileSync(
  'openapi/client.d.ts',
  astToString(await openapiTS(JSON.stringify(document), { defaultNonNullable: false })),
)
process.exit()
