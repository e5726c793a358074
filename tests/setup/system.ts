import { findPostgresTools } from '../../scripts/lib/postgres-tools.mjs'

/** PostgreSQL of this system with all its programs: the npm package brings the server alone. */
export const systemPostgres = findPostgresTools(14, 'pg_basebackup')
