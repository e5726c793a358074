import { describe, expect, it } from 'vitest'
import { getAuth } from '@/lib/auth/auth'
import { perform } from '@/lib/gate/perform'
import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { listAnggota } from '@/lib/operations/anggota/list-anggota'
import { removeAnggota } from '@/lib/operations/anggota/remove-anggota'
import { setAnggota } from '@/lib/operations/anggota/set-anggota'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { getProject } from '@/lib/operations/project/get-project'
import { CONTOH, useDatabase } from '../setup/contoh'

const p1 = { projectId: CONTOH, pekerjaanId: 'p1', volume: '1' }

describe('sharing and accounts', () => {
  const test = useDatabase()

  it('a project shared with an e-mail opens when its account is made', async () => {
    const { id } = await test.as('owner', addAnggota, {
      projectId: CONTOH,
      email: 'Baru@Contoh.id',
      peran: 'viewer',
    })
    const { user } = await getAuth().api.signUpEmail({
      body: { email: 'baru@contoh.id', name: 'Baru', password: 'sandi-panjang' },
    })
    const actor = { kind: 'user', id: user.id, email: user.email, name: 'Baru', admin: false } as const
    const caller = { actor, locale: 'id', requestId: 'uji-12345' } as const
    const { data } = await perform(getProject, { projectId: CONTOH }, caller)
    expect(data).toMatchObject({ peran: 'viewer' })
    await expect(perform(setPekerjaan, p1, caller)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await test.as('owner', setAnggota, { projectId: CONTOH, anggotaId: id, peran: 'editor' })
    await perform(setPekerjaan, p1, caller)
    expect(
      (await test.as('owner', listAnggota, { projectId: CONTOH })).items.find((m) => m.id === id),
    ).toMatchObject({ nama: 'Baru', menunggu: false })
    await test.as('owner', removeAnggota, { projectId: CONTOH, anggotaId: id })
    await expect(perform(getProject, { projectId: CONTOH }, caller)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('says the same whether or not the e-mail has an account, and refuses one twice', async () => {
    const answer = await test.as('owner', addAnggota, {
      projectId: CONTOH,
      email: 'stranger@contoh.id',
      peran: 'viewer',
    })
    expect(answer).toMatchObject({ nama: null, menunggu: true })
    await expect(
      test.as('owner', addAnggota, { projectId: CONTOH, email: 'stranger@contoh.id', peran: 'editor' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(
      test.as('owner', addAnggota, { projectId: CONTOH, email: 'owner@contoh.id', peran: 'editor' }),
    ).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
  })

  it('keeps passwords as argon2id, and a reset ends every session', async () => {
    const { headers } = await getAuth().api.signUpEmail({
      body: { email: 'lupa@contoh.id', name: 'Lupa', password: 'sandi-panjang' },
      returnHeaders: true,
    })
    const cookie = headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ')
    expect(await getAuth().api.getSession({ headers: new Headers({ cookie }) })).not.toBeNull()
    const [row] = await test.database
      .client`select password from account a join "user" u on u.id = a.user_id where email = 'lupa@contoh.id'`
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    await getAuth().api.requestPasswordReset({ body: { email: 'lupa@contoh.id' } })
    const [token] = await test.database
      .client`select identifier from verification where identifier like 'reset-password:%'`
    const kode = String(token?.identifier).split(':')[1] ?? ''
    await getAuth().api.resetPassword({ body: { newPassword: 'sandi-yang-lain', token: kode } })
    expect(await getAuth().api.getSession({ headers: new Headers({ cookie }) })).toBeNull()
    await expect(
      getAuth().api.resetPassword({ body: { newPassword: 'sekali-lagi-ya', token: kode } }),
    ).rejects.toThrow()
    await getAuth().api.signInEmail({ body: { email: 'lupa@contoh.id', password: 'sandi-yang-lain' } })
  })
})
