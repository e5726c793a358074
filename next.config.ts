import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

// Named, or Next guesses a wider root from stray lock files in parent folders and nests the standalone server.
const root = path.dirname(fileURLToPath(import.meta.url))

/** Said with every answer, whatever gives it; a page's own policy with its nonce comes from proxy.ts. */
const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
const API_POLICY = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox" }

const listed = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactCompiler: true,
  typedRoutes: true,
  // Types are a check of their own (`npm test`), which sees the tests as well; here they would be read a second time.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  headers: async () => [
    { source: '/:path*', headers: listed(SECURITY) },
    { source: '/api/:path*', headers: listed(API_POLICY) },
  ],
  serverExternalPackages: [
    '@node-rs/argon2',
    '@opentelemetry/api',
    '@opentelemetry/sdk-node',
    '@sentry/nextjs',
    'exceljs',
    'nodemailer',
    'pdfmake',
    'pg-boss',
    'pino',
    'prom-client',
    'thread-stream',
  ],
  // pdfmake reads its fonts by path, which tracing cannot see.
  outputFileTracingIncludes: { '/**': ['./node_modules/pdfmake/fonts/**'] },
  outputFileTracingExcludes: {
    '/**': ['./.data/**', './.cache/**', './coverage/**', './tests/**', './e2e/**'],
  },
}

export default config
