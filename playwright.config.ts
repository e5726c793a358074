import { defineConfig } from '@playwright/test'
import { resolveChromium } from './scripts/lib/chromium.mjs'
import { freePort } from './scripts/lib/ports.mjs'

// Workers read this file again: what the first reading chose reaches them by the environment.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_CHROMIUM ??= JSON.stringify(await resolveChromium())
const { executablePath, env } = JSON.parse(process.env.E2E_CHROMIUM)

export default defineConfig({
  testMatch: '**/*.spec.ts',
  projects: [
    // One after the other in each, side by side: each has an app and a database of its own.
    { name: 'perjalanan', testDir: 'e2e' },
    { name: 'serangan', testDir: 'tests/security', workers: 1 },
  ],
  outputDir: 'test-results',
  globalSetup: './e2e/setup/global.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A shared CI machine may starve a browser for seconds; what passes only then is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    actionTimeout: 15_000,
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
