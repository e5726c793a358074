import { spawnSync } from 'node:child_process'
import { findPostgresTools } from './postgres-tools.mjs'

/** Whether this system has a program. @param {string} program */
export const has = (program) => spawnSync(program, ['--version']).error === undefined

const wanted = ['nginx', 'age', 'redis-cli', 'shellcheck', 'systemd-analyze', 'docker-compose']

/** What tests of the deploy use of the system and do not find: those tests are left out. @returns {string[]} */
export const missingTools = () => [
  ...(findPostgresTools(14, 'pg_basebackup') ? [] : ['postgresql']),
  ...wanted.filter((program) => !has(program)),
]
