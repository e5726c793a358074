import { spawnSync } from 'node:child_process'
import { findPostgresTools } from '../../scripts/lib/postgres-tools.mjs'

/** Programs of this system that tests use where they are there; `npm test` needs none of them. */
export const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** PostgreSQL of this system with all its programs: the npm package brings the server alone. */
export const systemPostgres = findPostgresTools(14, 'pg_basebackup')
