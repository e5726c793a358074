import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Vitest 5 prints failures with it; `npm test` brings a newer Node, a bare `npx vitest` on Node 20 does not.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map()
  let at = 0
  for (const item of items) {
    const key = keyOf(item, at++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/**
 * Rooms whose tests leave nothing behind in their process but what tests/setup/forget.ts takes away: they share one, for
 * to start it costs more than they take. What sets the environment, or looks at what a module has learned, is not among them.
 */
const BERSAMA = [
  'tests/domain/**/*.test.ts',
  'tests/grid/**/*.test.{ts,tsx}',
  'tests/components/!(marathon)/**/*.test.{ts,tsx}',
  'tests/operations/!(project|webhook)/**/*.test.ts',
  'tests/db/**/*.test.ts',
  'tests/documents/**/*.test.ts',
]

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'bersama', include: BERSAMA, isolate: false, setupFiles: ['./tests/setup/forget.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'lain',
          include: ['tests/**/*.test.{ts,tsx}'],
          // tests/ops takes minutes each: npm run test:ops.
          exclude: ['tests/ops/**', ...BERSAMA],
        },
      },
    ],
    setupFiles: ['./lib/bahasa/muat.ts'],
    globalSetup: './tests/setup/global.ts',
    pool: 'forks',
    // What a test starts in a thread of its own (reading files) is TypeScript, too.
    execArgv: ['--import', 'tsx'],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Nobody answers at this address: a test that forgot to ask for its own database fails at once.
    env: {
      DATABASE_URL: 'postgres://127.0.0.1:1/lupa-create-test-database',
      AUTH_SECRET: 'hanya-untuk-uji-hanya-untuk-uji-hanya',
      LOG_LEVEL: 'silent',
      DATA_DIR: '.cache/uji-data',
    },
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.{ts,tsx}', 'db/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { '{lib,db}/**': { lines: 85 }, 'lib/domain/**': { lines: 98 } },
    },
  },
})
