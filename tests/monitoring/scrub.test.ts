import { DrizzleQueryError } from 'drizzle-orm/errors'
import { describe, expect, it } from 'vitest'
import { plainError, scrub } from '@/monitoring/scrub'

describe('what never stands in a line', () => {
  it.each([
    ['surat ke budi.santoso+kerja@kantor.co.id gagal', 'surat ke [surel] gagal'],
    ['Bearer abc.def-ghi', 'Bearer [rahasia]'],
    [`kunci rab_${'a'.repeat(43)} habis`, 'kunci [kunci] habis'],
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '[rahasia]'],
    ['rab.session_token=abc%2Fdef; lain=1', 'rab.session_token=[rahasia]; lain=1'],
    ['postgres://rab:sangat-rahasia@db:5432/rab', 'postgres://rab:[rahasia]@db:5432/rab'],
    ['invalid input syntax for type numeric: "Jl. Mawar 3"', 'invalid input syntax for type numeric: "…"'],
    ['rab_operation_seconds, 12 @ 3', 'rab_operation_seconds, 12 @ 3'],
  ])('%s', (text, cleaned) => expect(scrub(text)).toBe(cleaned))

  it('of a failed statement its text is told, its values are not, nor what the driver put on the error', () => {
    const cause = Object.assign(new Error('duplicate key value violates unique constraint "user_email"'), {
      code: '23505',
      detail: 'Key (email)=(budi@kantor.id) already exists.',
      parameters: ['budi@kantor.id'],
    })
    const error = new DrizzleQueryError(
      'insert into "user" values ($1)',
      ['budi@kantor.id', 'sandi-nya'],
      cause,
    )
    const told = plainError(error)
    expect(told).toMatchObject({
      message: 'Failed query: insert into "user" values ($1)',
      cause: { code: '23505', message: 'duplicate key value violates unique constraint "user_email"' },
    })
    expect(JSON.stringify(told)).not.toMatch(/budi|sandi-nya/)
    expect(told.stack).toContain('scrub.test')
  })

  it('what is thrown and is no error', () => {
    expect(plainError('Bearer xyz')).toEqual({ type: 'string', message: 'Bearer [rahasia]' })
  })
})
