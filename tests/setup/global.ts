import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../../scripts/lib/migrations.mjs'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An administrator's address of the test server. */
    adminUrl: string
    /** The migrated database that each test file clones. */
    template: string
  }
}

/** One server for the run (TEST_DATABASE_URL, or a throw-away one), migrated once. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startThrowaway()
  const adminUrl = given ?? server?.url ?? ''
  const template = `rab_template_${process.pid}`
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await sql.unsafe(`create database ${template}`)
  const url = new URL(adminUrl)
  url.pathname = template
  await migrateDatabase(url.href)
  project.provide('adminUrl', adminUrl)
  project.provide('template', template)
  return async () => {
    if (given) await sql.unsafe(`drop database ${template} with (force)`)
    await sql.end()
    await server?.stop()
  }
}
