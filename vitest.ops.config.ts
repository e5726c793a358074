import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config'

/** `npm run test:ops`: one file after the other, on real parts of this system, minutes each. */
export default mergeConfig(
  { ...base, test: { ...base.test, projects: undefined, globalSetup: [] } },
  defineConfig({
    test: {
      include: ['tests/ops/**/*.test.ts'],
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 300_000,
      hookTimeout: 900_000,
    },
  }),
)
