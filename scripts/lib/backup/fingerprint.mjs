/**
 * Rows and checksum of every table, of one picture of the database when `sql` is a transaction that sees one. The
 * checksum is a sum over hashes of rows: order does not count, each value does.
 * @returns {Promise<Record<string, { rows: number, checksum: string }>>}
 */
export async function fingerprint(sql) {
  await sql`set local timezone = 'UTC'`
  const tables = await sql`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1`
  const found = {}
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as checksum from ${name} t`,
    )
    found[name] = { rows: row.rows, checksum: row.checksum }
  }
  return found
}

/** The tables in which `there` is not what was `kept`, each in words. @returns {string[]} */
export function differences(kept, there) {
  return [...new Set([...Object.keys(kept), ...Object.keys(there)])].sort().flatMap((name) => {
    const [a, b] = [kept[name], there[name]]
    if (!a) return [`${name}: tidak ada di cadangan`]
    if (!b) return [`${name}: hilang`]
    if (a.rows !== b.rows) return [`${name}: ${b.rows} baris, seharusnya ${a.rows}`]
    return a.checksum === b.checksum ? [] : [`${name}: isi berbeda`]
  })
}

export const rowsOf = (tables) => Object.values(tables).reduce((sum, { rows }) => sum + rows, 0)
