/**
 * What an expand migration may not do, since the version before it runs on beside the new one: the first pattern that
 * a statement meets says why.
 */
const rules = [
  [
    /\bdrop\s+(table|column|schema|type|view|materialized view|sequence|extension)\b/i,
    'membuang yang masih dipakai',
  ],
  [/\brename\s+(to|column|value|constraint)\b|\brename\s+"?\w+"?\s+to\b/i, 'mengganti nama'],
  [/\balter\s+column\b[^;]*\bset\s+not\s+null\b/i, 'mewajibkan kolom yang ada'],
  [/\balter\s+column\b[^;]*\b(set\s+data\s+)?type\b/i, 'mengganti jenis kolom'],
  [/\balter\s+column\b[^;]*\bdrop\s+default\b/i, 'membuang nilai bawaan'],
  [/\b(truncate|delete\s+from)\b/i, 'menghapus isi'],
]

/** A column that must be filled and fills itself is no burden for a version that does not know it. */
const addsRequired = (statement) =>
  /\badd\s+(column\s+)?(if\s+not\s+exists\s+)?"?\w+"?\s+[^,;]*\bnot\s+null\b/i.test(statement) &&
  !/\bdefault\b|\bgenerated\b/i.test(statement) &&
  !/\badd\s+constraint\b/i.test(statement)

const tables = (sql) =>
  new Set(
    [...sql.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/gi)].map(([, name]) => name),
  )

const tableOf = (statement) => /\balter\s+table\s+(?:only\s+|if\s+exists\s+)*"?(\w+)"?/i.exec(statement)?.[1]

/** Bodies of functions and comments say nothing of the shape of tables. */
const bare = (sql) => sql.replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''").replace(/--(?!> statement).*$/gm, '')

/**
 * Why each of `migrations` (`{ tag, sql }`) is no expand migration: `{ tag, statement, why }`, none when all are.
 * What concerns a table that the same migration makes is free.
 * @returns {{ tag: string, statement: string, why: string }[]}
 */
export function refuseContraction(migrations) {
  return migrations.flatMap(({ tag, sql }) => {
    const own = tables(sql)
    return bare(sql)
      .split(/;|--> statement-breakpoint/)
      .map((text) => text.trim().replace(/\s+/g, ' '))
      .flatMap((statement) => {
        if (own.has(tableOf(statement) ?? '')) return []
        const why =
          rules.find(([pattern]) => pattern.test(statement))?.[1] ??
          (addsRequired(statement) ? 'kolom baru wajib tanpa nilai bawaan' : null)
        return why ? [{ tag, statement, why }] : []
      })
  })
}
