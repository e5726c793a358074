import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refuseContraction } from '../../scripts/lib/expand-only.mjs'
import { beforeContract, isContract } from '../../scripts/lib/migrations.mjs'

const refused = (sql: string) => refuseContraction([{ tag: '0099_uji', sql }]).map(({ why }) => why)

describe('an expand migration', () => {
  it.each([
    'drop table pekerjaan;',
    'alter table "pekerjaan" drop column "uraian";',
    'alter table pekerjaan rename column uraian to nama;',
    'alter table pekerjaan rename to baris;',
    'ALTER TABLE "pekerjaan" ALTER COLUMN "kode" SET NOT NULL;',
    'ALTER TABLE "pekerjaan" ALTER COLUMN "kode" SET DATA TYPE integer;',
    'ALTER TABLE "pekerjaan" ALTER COLUMN "kode" DROP DEFAULT;',
    'ALTER TABLE "pekerjaan" ADD COLUMN "baru" text NOT NULL;',
    'alter table pekerjaan add baru text not null;',
    'truncate pekerjaan;',
    'delete from pekerjaan where true;',
    'select 1;--> statement-breakpoint\ndrop table pekerjaan;',
  ])('may not: %s', (sql) => {
    expect(refused(sql)).toHaveLength(1)
  })

  it.each([
    'create table baru (id text primary key, isi text not null);\nalter table baru alter column isi set not null;',
    'alter table pekerjaan add column baru text;',
    'ALTER TABLE "pekerjaan" ADD COLUMN "baru" integer DEFAULT 0 NOT NULL;',
    'create index concurrently i on pekerjaan (kode);',
    'drop index i; -- drop table pekerjaan',
    'create or replace function f() returns void language plpgsql as $$ begin delete from kiriman; end $$;',
    'alter table pekerjaan add constraint c check (kode is not null) not valid;',
  ])('may: %s', (sql) => {
    expect(refused(sql)).toEqual([])
  })

  it('is each of ours that is not called contract', () => {
    const own = readdirSync('drizzle')
      .filter((name) => name.endsWith('.sql') && !isContract(name))
      .map((tag) => ({ tag, sql: readFileSync(`drizzle/${tag}`, 'utf8') }))
    expect(own.length).toBeGreaterThan(5)
    expect(refuseContraction(own)).toEqual([])
  })
})

it('contract migrations wait at the end, and only there', () => {
  const tags = (...list: string[]) => list.map((tag) => ({ tag }))
  expect(beforeContract(tags('0001_a', '0002_contract_b'))).toEqual(tags('0001_a'))
  expect(beforeContract(tags('0001_contract_a', '0002_b'))).toEqual(tags('0001_contract_a', '0002_b'))
})
