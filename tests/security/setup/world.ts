import { test as base } from '@playwright/test'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { listEndpoints } from '../../../scripts/openapi/list-endpoints'
import { makeDatabase, startApp } from './attacked-app'
import { actorsOf, makePeople } from './people'
import { type Fields, type Head, send } from './send'

/** In every text of the project that others may not see. */
export const TANDA = 'RAHASIA'

/** The example document with ids and words that no other project has. */
const dokumenRahasia = () => {
  const text = JSON.stringify(contohDokumen)
    .replace(/"(id|hargaItem|analisa)":"(\w+)"/g, '"$1":"milik-$2"')
    .replace(/"(uraian|nama|lokasi)":"(?!panjang)/g, `"$1":"${TANDA} `)
  return JSON.parse(text) as typeof contohDokumen
}

async function dataOf<T>(asked: ReturnType<typeof send>): Promise<T> {
  const { json, status, text } = await asked
  if (!json?.success) throw new Error(`${status} ${text.slice(0, 500)}`)
  return json.data
}

async function openWorld() {
  const database = await makeDatabase()
  const app = await startApp(database)
  const { origin } = app
  const people = await makePeople(origin)
  const { owner, stranger } = people.heads
  const ask = <T = Fields>(method: string, path: string, headers: Head, body?: object) =>
    dataOf<T>(send(origin, method, path, { headers, ...(body && { body }) }))
  const importAs = async (headers: Head, body: object) =>
    (await ask<{ id: string }>('POST', '/api/v1/projects/import', headers, body)).id
  const projectId = await importAs(owner, dokumenRahasia())
  const lain = await importAs(stranger, contohDokumen)
  for (const peran of ['editor', 'viewer'] as const)
    await ask('POST', `/api/v1/projects/${projectId}/anggota`, owner, { email: people[peran].email, peran })
  return {
    database,
    app,
    origin,
    people,
    actors: actorsOf(people),
    /** The owner's, shared with the editor and the viewer. */
    projectId,
    /** The stranger's own. */
    lain,
    endpoints: await listEndpoints(),
    ask,
    importAs,
    /** All that anybody could have changed of the owner's project, but for when the owner looked. */
    picture: async () => {
      const parts = ['document', 'anggota', 'konversi', 'riwayat', '']
      const all = parts.map((part) =>
        ask('GET', `/api/v1/projects/${projectId}/${part}`.replace(/\/$/, ''), owner),
      )
      return JSON.stringify(await Promise.all(all))
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** Tests of one worker attack one app; it is started for the first of them. */
export const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from here
    async ({}, use) => {
      const world = await openWorld()
      await use(world)
      await world.app.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

export { expect } from '@playwright/test'
