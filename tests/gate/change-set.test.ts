import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/gate/errors'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { getProject } from '@/lib/operations/project/get-project'
import { patchProject } from '@/lib/operations/project/patch-project'
import { CONTOH, useDatabase } from '../setup/contoh'

const p1 = { projectId: CONTOH, pekerjaanId: 'p1' }

describe('change set', () => {
  const test = useDatabase()
  const revision = async () => (await test.as('owner', getProject, { projectId: CONTOH })).revision
  const changes = async (rev: number) =>
    test.database.db.execute<{ tabel: string; row_id: string; before: string; after: string }>(
      sql`select tabel, row_id, before::text, after::text from change_row where project_id = ${CONTOH} and revision = ${rev} order by 1, 2`,
    )

  it('stamps the row and records who, when, what kind, and before and after', async () => {
    const before = await revision()
    const row = await test.as('editor', setPekerjaan, { ...p1, volume: '7.5555' })
    expect(row).toMatchObject({ volume: '7.556', volumeFormula: null, revision: before + 1 })
    const [set] = await test.database.db.execute<{ jenis: string; user_id: string; request_id: string }>(
      sql`select jenis, user_id, request_id from change_set where project_id = ${CONTOH} and revision = ${before + 1}`,
    )
    expect(set).toMatchObject({ jenis: 'pekerjaan.set', user_id: 'editor', request_id: 'uji-12345' })
    const [change] = await changes(before + 1)
    expect(change).toMatchObject({ tabel: 'pekerjaan', row_id: 'p1' })
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ volume: 36, volume_formula: '=panjang*1,5' })
    expect(JSON.parse(change?.after ?? '')).toMatchObject({ volume: 7.556, volume_formula: null })
  })

  it('is one revision for many rows', async () => {
    const before = await revision()
    await test.as('owner', applyPerubahan, {
      projectId: CONTOH,
      hargaItem: {
        ubah: [
          { id: 'h1', hargaSatuan: '130000' },
          { id: 'h2', hargaSatuan: '950' },
        ],
      },
      pekerjaan: { baru: [{ klasifikasiId: 'k1', uraian: 'Plesteran' }] },
    })
    expect(await revision()).toBe(before + 1)
    expect((await changes(before + 1)).map(({ tabel }) => tabel)).toEqual([
      'harga_item',
      'harga_item',
      'pekerjaan',
    ])
  })

  it('refuses a row changed since the caller read it, with the row as it is', async () => {
    const seen = await revision()
    await test.as('owner', setPekerjaan, { ...p1, volume: '10' })
    const error = await test
      .as('editor', setPekerjaan, { ...p1, volume: '11' }, seen)
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toBe('CONFLICT')
    expect((error as AppError).extra.current).toMatchObject({
      tabel: 'pekerjaan',
      revision: seen + 1,
      rows: [{ id: 'p1', volume: '10.000' }],
    })
    expect(await revision()).toBe(seen + 1)
  })

  it('lets two people change different rows from the same reading', async () => {
    const seen = await revision()
    await test.as(
      'owner',
      applyPerubahan,
      { projectId: CONTOH, hargaItem: { ubah: [{ id: 'h2', hargaSatuan: '1000' }] } },
      seen,
    )
    const row = await test.as('editor', setPekerjaan, { ...p1, volume: '12' }, seen)
    expect(row.revision).toBe(seen + 2)
  })

  /** A change by another process: this one hears nothing of it. */
  const elsewhere = (isi: ReturnType<typeof sql>) =>
    test.database.transaction('write', async (tx) => {
      await tx.execute(
        sql`select from buka_perubahan(${CONTOH}, 'owner', array['owner'], 'lain', null, 'lain-12345')`,
      )
      await tx.execute(isi)
    })

  /** Holds the project as another process would, changes it by `isi`, and lets go while `meanwhile` is waiting. */
  const behind = async <T>(
    isi: (revision: number) => ReturnType<typeof sql>,
    meanwhile: () => Promise<T>,
  ) => {
    const next = (await revision()) + 1
    let waiting: Promise<T> | undefined
    await test.database.transaction('write', async (tx) => {
      await tx.execute(
        sql`select from buka_perubahan(${CONTOH}, 'owner', array['owner'], 'lain', null, 'lain-12345')`,
      )
      await tx.execute(isi(next))
      waiting = meanwhile()
      waiting.catch(() => {})
      const stuck = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      while ((await test.database.db.execute(stuck)).length === 0) await setTimeout(10)
    })
    return { next, found: await (waiting as Promise<T>) }
  }

  it('of one row is one statement, whose row is the one that the holder before it left', async () => {
    const { next, found } = await behind(
      (rev) => sql`update pekerjaan set volume = 15, catatan = 'tadi', revision = ${rev}
        where project_id = ${CONTOH} and id = 'p1'`,
      () => test.as('owner', setPekerjaan, { ...p1, volume: '16' }),
    )
    expect(found).toMatchObject({ volume: '16.000', catatan: 'tadi', revision: next + 1 })
    const [change, ...others] = await changes(next + 1)
    expect(others).toEqual([])
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ volume: 15, catatan: 'tadi', revision: next })
    expect(JSON.parse(change?.after ?? '')).toMatchObject({ volume: 16, revision: next + 1 })
    test.queries.length = 0
    await test.as('owner', setPekerjaan, { ...p1, volume: '17' })
    await test.as('owner', applyPerubahan, {
      projectId: CONTOH,
      hargaItem: { ubah: [{ id: 'h1', hargaSatuan: '131000' }] },
    })
    expect(test.queries).toHaveLength(2)
  })

  it('of one row is refused when the holder before it has changed that row since the caller read it', async () => {
    const seen = await revision()
    const held = behind(
      (rev) =>
        sql`update pekerjaan set volume = 15, revision = ${rev} where project_id = ${CONTOH} and id = 'p1'`,
      () => test.as('editor', setPekerjaan, { ...p1, volume: '18' }, seen),
    )
    await expect(held).rejects.toMatchObject({
      code: 'CONFLICT',
      extra: { current: { revision: seen + 1, rows: [{ id: 'p1', volume: '15.000' }] } },
    })
    expect(await revision()).toBe(seen + 1)
  })

  it('of one row takes more when the holder before it has left it measurement rows', async () => {
    const { next, found } = await behind(
      (rev) => sql`insert into pengukuran (project_id, id, pekerjaan_id, uraian, jumlah, urutan, revision)
        values (${CONTOH}, 'baru', 'p1', 'Sumbu 1', 2, 'a', ${rev})`,
      () => test.as('owner', setPekerjaan, { ...p1, volume: '19' }),
    )
    expect(found).toMatchObject({ volume: '19.000', revision: next + 1 })
    expect((await changes(next + 1)).map(({ tabel }) => tabel)).toEqual(['pekerjaan', 'pengukuran'])
  })

  it('reads no table whole, however few rows it had when a connection first planned it', async () => {
    await test.database.db.execute(sql`vacuum analyze project, change_set, change_row, pengukuran`)
    const read = await test.database.transaction('write', async (tx) => {
      await tx.execute(
        sql`select from buka_perubahan(${CONTOH}, 'owner', array['owner'], 'uji', null, 'uji-12345')`,
      )
      await tx.execute(sql`update pekerjaan set volume = 21, catatan = berukuran(project_id, id)::text,
        revision = split_part(current_setting('rab.perubahan'), ':', 2)::bigint
        where project_id = ${CONTOH} and id = 'p1'`)
      return tx.execute(sql`select tabel from unnest(array['project', 'change_set', 'change_row', 'pengukuran']) tabel
        where pg_stat_get_xact_numscans(tabel::regclass) > 0`)
    })
    expect([...read]).toEqual([])
  })

  it('of one row that is not there takes no revision', async () => {
    const before = await revision()
    const tiada = { code: 'NOT_FOUND', extra: { details: [{ pesan: 'rujukan_tak_ada' }] } }
    await expect(
      test.as('owner', setPekerjaan, { ...p1, pekerjaanId: 'p9', volume: '1' }),
    ).rejects.toMatchObject(tiada)
    const satu = { projectId: CONTOH, hargaItem: { ubah: [{ id: 'h9', hargaSatuan: '1' }] } }
    await expect(test.as('owner', applyPerubahan, satu)).rejects.toMatchObject(tiada)
    expect(await revision()).toBe(before)
  })

  it('is opened for nobody: who lost their part meanwhile is told only that, and writes nothing', async () => {
    const { revision: seen } = await test.as('editor', setPekerjaan, { ...p1, volume: '17' })
    await elsewhere(
      sql`update anggota set peran = 'viewer', revision = ${seen + 1} where project_id = ${CONTOH} and id = 'g1'`,
    )
    const ditolak = { code: 'FORBIDDEN' }
    await expect(test.as('editor', setPekerjaan, { ...p1, volume: '18' })).rejects.toMatchObject(ditolak)
    await expect(test.as('editor', setPekerjaan, { ...p1, pekerjaanId: 'p9' })).rejects.toMatchObject(ditolak)
    await elsewhere(sql`delete from anggota where project_id = ${CONTOH} and id = 'g1'`)
    await expect(test.as('editor', setPekerjaan, { ...p1, volume: '18' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      pesan: 'proyek_tidak_ditemukan',
    })
    await elsewhere(sql`insert into anggota (project_id, id, email, user_id, peran, revision)
      values (${CONTOH}, 'g1', 'editor@contoh.id', 'editor', 'editor', ${seen + 3})`)
    expect(await test.as('editor', setPekerjaan, { ...p1, catatan: '' })).toMatchObject({ volume: '17.000' })
  })

  it('does not call rows that follow from a change a conflict', async () => {
    await test.as('owner', setPekerjaan, { ...p1, volumeFormula: '=panjang*2' })
    const seen = await revision()
    await test.as('owner', setPekerjaan, { ...p1, catatan: 'diukur ulang' })
    const hasil = await test.as(
      'editor',
      applyPerubahan,
      { projectId: CONTOH, parameter: { ubah: [{ id: 'v1', nilai: '30' }] } },
      seen,
    )
    expect(hasil.volume).toEqual({ p1: '60.000' })
  })

  it('guards the settings of the project by the revision that wrote them', async () => {
    const seen = await revision()
    await test.as('owner', setPekerjaan, { ...p1, volume: '5' })
    await test.as('owner', patchProject, { projectId: CONTOH, lokasi: 'Garut' }, seen)
    await expect(
      test.as('editor', patchProject, { projectId: CONTOH, lokasi: 'Bogor' }, seen),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('cannot be gone past: a write outside of one is refused by the database', async () => {
    const write = (statement: ReturnType<typeof sql>) =>
      test.database.db.execute(statement).catch((e: Error) => String(e.cause))
    expect(await write(sql`update pekerjaan set volume = 1 where project_id = ${CONTOH}`)).toContain(
      'di luar change set',
    )
    expect(await write(sql`delete from komponen where project_id = ${CONTOH}`)).toContain(
      'di luar change set',
    )
    expect(await write(sql`update project set nama = 'x' where id = ${CONTOH}`)).toContain(
      'di luar change set',
    )
    expect(await write(sql`update project set revision = revision + 5 where id = ${CONTOH}`)).toContain(
      'harus naik satu',
    )
    const rev = await revision()
    const forged = await test.database
      .transaction('write', async (tx) => {
        await tx.execute(sql`select set_config('rab.perubahan', ${`${CONTOH}:${rev}:ubah`}, true)`)
        await tx.execute(sql`update pekerjaan set revision = ${rev} where project_id = ${CONTOH}`)
      })
      .catch((e: Error) => String(e.cause))
    expect(forged).toContain('tidak dibuka oleh transaksi ini')
  })

  it('keeps the first before and the last after of a row that it writes twice', async () => {
    const [before] = await test.database.db.execute<{ uraian: string }>(
      sql`select uraian from pekerjaan where project_id = ${CONTOH} and id = 'p1'`,
    )
    const rev = (await revision()) + 1
    await test.database.transaction('write', async (tx) => {
      await tx.execute(
        sql`select * from buka_perubahan(${CONTOH}, 'owner', array['owner'], 'uji', null, 'uji')`,
      )
      for (const uraian of ['sekali', 'dua kali'])
        await tx.execute(
          sql`update pekerjaan set uraian = ${uraian}, revision = ${rev} where project_id = ${CONTOH} and id = 'p1'`,
        )
    })
    const [change, ...more] = await changes(rev)
    expect(more).toEqual([])
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ uraian: before?.uraian })
    expect(JSON.parse(change?.after ?? '')).toMatchObject({ uraian: 'dua kali' })
  })

  it('leaves nothing behind when it fails half-way', async () => {
    const before = await revision()
    await expect(
      test.as('owner', applyPerubahan, {
        projectId: CONTOH,
        hargaItem: { ubah: [{ id: 'h1', hargaSatuan: '1' }] },
        pekerjaan: { ubah: [{ id: 'tidak-ada', volume: '1' }] },
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await revision()).toBe(before)
    const [item] = await test.database.db.execute<{ harga_satuan: string }>(
      sql`select harga_satuan from harga_item where project_id = ${CONTOH} and id = 'h1'`,
    )
    expect(item?.harga_satuan).not.toBe('1.00')
  })
})
