import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

// Named, or Next guesses a wider root from stray lock files in parent folders and nests the standalone server.
const root = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: ['@node-rs/argon2', 'exceljs', 'nodemailer', 'pdfmake', 'pino', 'thread-stream'],
  // pdfmake reads its fonts by path, which tracing cannot see.
  outputFileTracingIncludes: { '/**': ['./node_modules/pdfmake/fonts/**'] },
  outputFileTracingExcludes: {
    '/**': ['./.data/**', './.cache/**', './coverage/**', './tests/**', './e2e/**'],
  },
}

export default config
