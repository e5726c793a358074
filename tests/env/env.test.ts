import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { envSchema, readEnv } from '@/lib/env'

const wajib = { DATABASE_URL: 'postgres://a:b@localhost/rab', AUTH_SECRET: 'x'.repeat(32) }

/** What a shell or `process.loadEnvFile` would read from the example. */
const example = Object.fromEntries(
  readFileSync('.env.example', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? []
      return name === undefined ? [] : [[name, value]]
    }),
)

/** The variables that the refusal names, one a line. */
function namesIn(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    return [...String(error).matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => String(name)).sort()
  }
}

describe('.env.example', () => {
  it('lists exactly the variables of the schema', () => {
    expect(Object.keys(example)).toEqual(Object.keys(envSchema.shape))
  })

  it('shows each default: a copy of it changes nothing', () => {
    expect(readEnv({ ...example, ...wajib })).toEqual(readEnv(wajib))
  })
})

describe('readEnv', () => {
  it('names every wrong variable at once', () => {
    const wrong = {
      DATABASE_URL: 'mysql://x',
      PORT: 'tiga',
      LOG_LEVEL: 'ramai',
      RATE_LIMIT_BULK: '5',
      AUTH_SECRET: 'pendek',
    }
    expect(namesIn(() => readEnv(wrong))).toEqual(Object.keys(wrong).sort())
    expect(namesIn(() => readEnv({}))).toEqual(['AUTH_SECRET', 'DATABASE_URL'])
  })

  it.each(['0', '65536', '3000.5', '-1', '1e3'])('refuses PORT=%s', (PORT) => {
    expect(() => readEnv({ ...wajib, PORT })).toThrow('PORT: harus bilangan bulat 1 sampai 65535')
  })

  it('counts an empty variable as not set', () => {
    const env = readEnv({ ...wajib, PORT: '', SMTP_URL: ' ' })
    expect(env).toEqual(readEnv(wajib))
  })

  it('derives APP_URL from PORT and drops its trailing slash', () => {
    expect(readEnv({ ...wajib, PORT: '4000' }).APP_URL).toBe('http://localhost:4000')
    expect(readEnv({ ...wajib, APP_URL: 'https://rab.contoh.id/' }).APP_URL).toBe('https://rab.contoh.id')
  })

  it('reads limits and lists', () => {
    expect(readEnv({ ...wajib, RATE_LIMIT_READ: '7/30', ADMIN_EMAILS: 'A@x.id, ,b@x.id' })).toMatchObject({
      RATE_LIMIT_READ: { count: 7, seconds: 30 },
      ADMIN_EMAILS: ['a@x.id', 'b@x.id'],
    })
  })
})

describe.each(['staging', 'production'])('.env.%s.example', (stage) => {
  const text = readFileSync(`.env.${stage}.example`, 'utf8')
  const values = parseEnv(text) as Record<string, string>

  it('names only variables of the schema', () => {
    expect(Object.keys(values).filter((name) => !(name in envSchema.shape))).toEqual([])
  })

  it('holds with its placeholders filled in', () => {
    const filled = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        value.replaceAll(/GANTI(_\w+)?/g, 'x'.repeat(40)),
      ]),
    )
    const env = readEnv(filled)
    expect(env.NODE_ENV).toBe('production')
    expect(env.TRUSTED_PROXIES).toBe(1)
    expect(env.DATA_DIR).toMatch(/^\//)
    expect(env.BACKUP_DIR).toMatch(/^\//)
  })

  it('holds no secret: what must differ everywhere is a placeholder', () => {
    for (const name of ['AUTH_SECRET', 'METRICS_TOKEN', 'DATABASE_URL'])
      expect(values[name]).toContain('GANTI')
  })
})

describe('flags', () => {
  it('reads percents and switches, and refuses others by name', () => {
    expect(readEnv({ ...wajib, FLAGS: 'bantuan=25, lain=off,semua=on' }).FLAGS).toEqual({
      bantuan: 25,
      lain: 0,
      semua: 100,
    })
    for (const FLAGS of ['bantuan', 'bantuan=101', 'bantuan=ya', '=5', 'a=1,,b=2'])
      expect(namesIn(() => readEnv({ ...wajib, FLAGS }))).toEqual(['FLAGS'])
  })
})
