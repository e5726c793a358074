import { spawnSync } from 'node:child_process'

/** Says what is left out where no Redis is, and how to have it. */
export const WITHOUT_REDIS = 'uji Redis dilewati; untuk menjalankannya: sudo apt-get install -y redis-server'

/** The Redis of this system, or null. Its tests need the real one, which no npm package brings. */
export const findRedis = () =>
  ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null
