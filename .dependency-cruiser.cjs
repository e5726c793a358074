/**
 * What each room may import besides itself. A room that is not named here may import nothing: open it with a line.
 * `rooms` are folders or files of the project, `npm` packages, `core` the modules of Node.
 */
const anyNpm = ['[^.]']
const rooms = {
  'lib/domain': { rooms: [], npm: [] },
  'lib/bahasa': { rooms: [], npm: [], types: ['lib/domain'] },
  'lib/contracts': { rooms: ['lib/domain', 'lib/bahasa'], npm: ['zod'] },
  'lib/env.ts': { rooms: ['package.json'], npm: ['zod'], core: true },
  db: { rooms: ['lib/domain', 'lib/env.ts'], npm: ['drizzle-orm', 'postgres'], core: true },
  monitoring: {
    rooms: ['lib/env.ts', 'db'],
    npm: [
      'pino',
      'prom-client',
      'drizzle-orm',
      'zod',
      '@opentelemetry/api',
      '@opentelemetry/sdk-node',
      '@sentry/nextjs',
    ],
    core: true,
  },
  'lib/gate': {
    rooms: ['lib/contracts', 'lib/bahasa', 'lib/domain', 'lib/env.ts', 'db', 'monitoring'],
    npm: ['drizzle-orm', 'pg-boss', 'zod'],
    core: true,
  },
  'lib/ports': {
    rooms: ['lib/contracts', 'lib/bahasa', 'lib/env.ts', 'monitoring'],
    npm: ['nodemailer'],
    core: true,
  },
  'lib/documents': {
    rooms: ['lib/domain', 'lib/contracts', 'lib/bahasa'],
    npm: ['exceljs', 'pdfmake', '@types/pdfmake', 'zod'],
    core: true,
  },
  'lib/auth': {
    rooms: ['lib/gate', 'lib/contracts', 'lib/bahasa', 'lib/env.ts', 'lib/ports', 'db', 'monitoring'],
    npm: ['better-auth', '@node-rs/argon2', 'drizzle-orm', 'next', 'zod'],
    core: true,
  },
  'lib/operations': {
    rooms: [
      'lib/domain',
      'lib/contracts',
      'lib/bahasa',
      'lib/gate',
      'lib/ports',
      'lib/documents',
      'db',
      'openapi',
    ],
    npm: ['drizzle-orm', 'zod'],
    core: true,
  },
  'lib/transport': {
    rooms: ['lib/gate', 'lib/contracts', 'lib/bahasa', 'lib/auth', 'lib/env.ts', 'monitoring'],
    npm: ['next', 'react', 'zod', '@upstash/ratelimit', '@upstash/redis', 'ioredis', 'pg-boss'],
    core: true,
  },
  'lib/actions': { rooms: ['lib/operations', 'lib/transport', 'lib/contracts', 'lib/bahasa'], npm: [] },
  'lib/jobs': { rooms: ['lib/operations', 'lib/transport', 'lib/contracts', 'lib/domain'], npm: [] },
  components: { rooms: ['lib/actions', 'lib/contracts', 'lib/bahasa', 'lib/domain'], npm: anyNpm },
  app: {
    rooms: ['components', 'monitoring', 'lib/(?!gate/|ports/)'],
    npm: anyNpm,
    core: true,
  },
  // Generated (npm run openapi): the document of the API and the types of its client.
  openapi: { rooms: [], npm: [] },
  scripts: {
    rooms: ['lib/(?!transport/|actions/)', 'db', 'monitoring', 'package.json', 'openapi'],
    npm: anyNpm,
    core: true,
  },
  'scripts/worker.ts': { rooms: ['scripts', 'lib/transport'], npm: [] },
  'scripts/openapi': { rooms: ['scripts', 'lib', 'app/api', 'package.json'], npm: anyNpm, core: true },
  tests: { rooms: ['.'], npm: anyNpm, core: true },
  e2e: { rooms: ['.'], npm: anyNpm, core: true },
  bench: { rooms: ['.'], npm: anyNpm, core: true },
  // What Next finds by name at the top: the request proxy and the start of the process.
  '(proxy|instrumentation|instrumentation-client)[.]ts': {
    rooms: ['monitoring', 'lib/env.ts', 'lib/transport', 'lib/auth', 'lib/jobs'],
    npm: anyNpm,
    core: true,
  },
  '[^/]+[.]config[.](ts|mjs)': { rooms: ['scripts'], npm: anyNpm, core: true },
}

/** Never in the browser's bundle and never at a door. */
const serverOnly = ['drizzle-orm', 'postgres']
const inBrowser = [...serverOnly, 'pino', 'exceljs', 'pdfmake', 'nodemailer', '@node-rs/argon2']

const place = (name) =>
  /[.]\w+\)?$|[)$]$/.test(name) ? `^${name}$` : name === '.' ? '^[^/]' : `^${name}(/|$)`
const own = (name) => (name.includes('(?!') ? `^${name}` : place(name))
const packages = (names) => `(^|/)node_modules/(${names.join('|')})`
const closed = (names) => `${packages(names)}(/|$)`

const allowed = Object.entries(rooms).flatMap(([name, { rooms: others, npm, types = [], core }]) => [
  { from: { path: own(name) }, to: { path: [name, ...others].map(own), pathNot: 'node_modules/' } },
  ...(npm.length > 0
    ? [{ from: { path: own(name) }, to: { path: npm === anyNpm ? packages(npm) : closed(npm) } }]
    : []),
  ...(types.length > 0
    ? [{ from: { path: own(name) }, to: { path: types.map(own), dependencyTypes: ['type-only'] } }]
    : []),
  ...(core ? [{ from: { path: own(name) }, to: { dependencyTypes: ['core'] } }] : []),
])

module.exports = {
  forbidden: [
    { name: 'tanpa-lingkaran', severity: 'error', from: {}, to: { circular: true } },
    { name: 'harus-ketemu', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'decimal-lewat-satu-pintu',
      comment: 'Only these two files know the decimal library.',
      severity: 'error',
      from: { pathNot: '^lib/domain/(decimal|rounding)[.]ts$' },
      to: { path: closed(['decimal.js-light']) },
    },
    {
      name: 'pintu-tanpa-sql',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: closed(serverOnly) },
    },
    {
      name: 'komponen-tanpa-pustaka-peladen',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: closed(inBrowser) },
    },
  ],
  allowed: [
    ...allowed,
    { from: { path: '^lib/domain/(decimal|rounding)[.]ts$' }, to: { path: closed(['decimal.js-light']) } },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.](next|cache|data)|coverage|drizzle|test-results)/|^next-env[.]d[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
}
