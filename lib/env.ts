import { isIP } from 'node:net'
import { z } from 'zod'
import packageJson from '../package.json' with { type: 'json' }

const whole = (min: number, max: number) => {
  const error = `harus bilangan bulat ${min} sampai ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error })
}

const address = (schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `harus alamat ${schemes.map((scheme) => `${scheme}//…`).join(' atau ')}`,
  })

/** `5/300`: five calls in 300 seconds. */
const rate = (fallback: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/, { error: 'harus banyaknya/detik, misalnya 20/60', abort: true })
    .default(fallback)
    .transform((text) => {
      const [count = '', seconds = ''] = text.split('/')
      return { count: Number(count), seconds: Number(seconds) }
    })

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim().toLowerCase() || []))

/** `2`: that many in front of the app. `10.0.0.0/8,::1`: those at these addresses. */
const proxies = z
  .string()
  .default('0')
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => isCount(parts) || parts.every(isRange), {
    error: 'harus banyaknya (0 sampai 20) atau alamat, misalnya 10.0.0.0/8,127.0.0.1',
  })
  .transform((parts) => (isCount(parts) ? Number(parts[0]) : parts))

/** Two ports, of the slots that take turns. */
const ports = z
  .string()
  .regex(/^\d{2,5},\d{2,5}$/, { error: 'harus dua port, misalnya 3001,3002', abort: true })
  .default('3001,3002')
  .transform((text) => text.split(',').map(Number))

/** `nama=25,lain=off`: percent of the people, or the switch of all. */
const flags = z
  .string()
  .regex(/^\s*([a-z-]+=(on|off|100|\d{1,2})\s*(,\s*(?=\S)|$))*$/, {
    error: 'harus nama=on, off atau persen, misalnya bantuan-baru=25',
    abort: true,
  })
  .default('')
  .transform((text) =>
    Object.fromEntries(
      text.split(',').flatMap((part) => {
        const [name = '', word = ''] = part.trim().split('=')
        return name ? [[name, word === 'on' ? 100 : word === 'off' ? 0 : Number(word)]] : []
      }),
    ),
  )

const isCount = (parts: string[]) => parts.length === 1 && /^(1?\d|20)$/.test(parts[0] ?? '')

function isRange(text: string): boolean {
  const [, at = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  return isIP(at) > 0 && Number(bits) <= (isIP(at) === 6 ? 128 : 32)
}

/** Every variable the app knows; `.env.example` documents the same ones. Values arrive as text. */
export const envSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'harus development, test atau production' })
    .default('development'),
  DATABASE_URL: address(['postgres:', 'postgresql:']),
  DATABASE_POOL_MAX: whole(1, 500).default(10),
  DATABASE_REPLICA_URL: address(['postgres:', 'postgresql:']).optional(),
  WORKER: z.enum(['inside', 'off'], { error: 'harus inside atau off' }).default('inside'),
  WEBHOOK_PRIVATE: z.enum(['refuse', 'allow'], { error: 'harus refuse atau allow' }).default('refuse'),
  DATA_DIR: z.string().default('.data'),
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: address(['http:', 'https:'])
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  AUTH_SECRET: z.string().min(32, { error: 'paling sedikit 32 karakter' }),
  DEMO_PASSWORD: z.string().min(8, { error: 'paling sedikit 8 karakter' }).optional(),
  SMTP_URL: address(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().default('RAB <rab@localhost>'),
  RATE_LIMIT_BULK: rate('5/300'),
  RATE_LIMIT_WRITE: rate('20/60'),
  RATE_LIMIT_READ: rate('100/60'),
  RATE_LIMIT_EXPORT: rate('10/60'),
  RATE_LIMIT_SIGN_IN: rate('10/300'),
  RATE_LIMIT_SIGN_UP: rate('20/60'),
  RATE_LIMIT_RESET: rate('5/900'),
  REDIS_URL: address(['redis:', 'rediss:']).optional(),
  UPSTASH_REDIS_REST_URL: address(['http:', 'https:']).optional(),
  UPSTASH_REDIS_REST_TOKEN: z.string().optional(),
  TRUSTED_PROXIES: proxies,
  ADMIN_EMAILS: list,
  METRICS_TOKEN: z.string().min(16, { error: 'paling sedikit 16 karakter' }).optional(),
  WORKER_METRICS_PORT: whole(1, 65_535).optional(),
  CRON_SECRET: z.string().min(16, { error: 'paling sedikit 16 karakter' }).optional(),
  FLAGS: flags,
  BACKUP_DIR: z.string().default('.data/cadangan'),
  BACKUP_KEEP: whole(1, 10_000).default(28),
  BACKUP_VERIFY_URL: address(['postgres:', 'postgresql:']).optional(),
  BACKUP_AGE_RECIPIENT: z.string().startsWith('age1', { error: 'harus kunci umum age1…' }).optional(),
  BACKUP_AGE_IDENTITY: z.string().optional(),
  BACKUP_UPLOAD: z.string().optional(),
  DEPLOY_HOME: z.string().optional(),
  DEPLOY_PORTS: ports,
  DEPLOY_RUNNER: z.enum(['systemd', 'process'], { error: 'harus systemd atau process' }).default('systemd'),
  DEPLOY_SYSTEMCTL: z.string().default('systemctl'),
  DEPLOY_UPSTREAM: z.string().optional(),
  DEPLOY_RELOAD: z.string().default('nginx -t && nginx -s reload'),
  DEPLOY_URL: address(['http:', 'https:']).default('http://127.0.0.1'),
  DEPLOY_DRAIN: whole(0, 600).default(5),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'harus silent, fatal, error, warn, info, debug atau trace',
    })
    .default('info'),
  LOG_DIR: z.string().optional(),
  SLOW_REQUEST_MS: whole(1, 600_000).default(1000),
  SLOW_QUERY_MS: whole(1, 600_000).default(250),
  OTEL_EXPORTER_OTLP_ENDPOINT: address(['http:', 'https:']).optional(),
  OTEL_SERVICE_NAME: z.string().default('rab'),
  SENTRY_DSN: address(['http:', 'https:']).optional(),
  SENTRY_ENVIRONMENT: z.string().default('production'),
  SENTRY_TRACES_SAMPLE_RATE: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/, { error: 'harus angka 0 sampai 1', abort: true })
    .default('0')
    .transform(Number),
  APP_VERSION: z.string().default(packageJson.version),
})

export type Env = Readonly<Omit<z.output<typeof envSchema>, 'APP_URL'> & { APP_URL: string }>

/** Checks `source`; an empty variable counts as not set. Throws one error that names every wrong variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, text]) => text?.trim()))
  const parsed = envSchema.safeParse(set)
  if (parsed.success) {
    const { PORT, APP_URL = `http://localhost:${PORT}` } = parsed.data
    return Object.freeze({ ...parsed.data, APP_URL })
  }
  const lines = parsed.error.issues.map(({ path: [name = ''], message }) => {
    const given = set[String(name)]
    return `  ${String(name)}: ${given === undefined ? 'wajib diisi' : message}`
  })
  throw new Error(
    `Variabel lingkungan salah:\n${lines.join('\n')}\nPenjelasan tiap variabel ada di .env.example.`,
  )
}

let current: Env | undefined

/** The process's environment, read and checked on first use. */
export function getEnv(): Env {
  current ??= readEnv(process.env)
  return current
}
