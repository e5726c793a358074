import { spawnSync } from 'node:child_process'
import { findPostgresTools } from '../../../scripts/lib/postgres-tools.mjs'

const has = (program: string) => spawnSync(program, ['-v']).error === undefined

/** PostgreSQL of this system with all its programs: the npm package brings the server alone. */
export const systemPostgres = findPostgresTools(14, 'pg_basebackup')
export const hasNginx = has('nginx')
export const hasAge = has('age')
