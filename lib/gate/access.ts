export type AccessWord =
  | 'public'
  | 'user'
  | 'person'
  | 'project:read'
  | 'project:write'
  | 'project:own'
  | 'admin'
  | 'cron'

export type ActorKind =
  | 'anonymous'
  | 'stranger'
  | 'viewer'
  | 'editor'
  | 'owner'
  | 'key:read'
  | 'key:write'
  | 'job'
  | 'admin'
  | 'cron'

export type Verdict = 'ok' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND'
export type Peran = 'viewer' | 'editor' | 'owner'

const x401 = 'UNAUTHENTICATED'
const x403 = 'FORBIDDEN'
const x404 = 'NOT_FOUND'

/**
 * Who may do what. A project word speaks of one project: `stranger` is anybody who has no part in it, an
 * administrator included, for whom it does not exist; keys and jobs act for the owner here. `cron` is a clock outside
 * that knows CRON_SECRET: it stands for nobody.
 */
export const ACCESS: Record<AccessWord, Record<ActorKind, Verdict>> = {
  public: row('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'),
  user: row(x401, 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', x403),
  // The account itself: a key cannot make another key.
  person: row(x401, 'ok', 'ok', 'ok', 'ok', x403, x403, x403, 'ok', x403),
  'project:read': row(x401, x404, 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', x404, x404),
  'project:write': row(x401, x404, x403, 'ok', 'ok', x403, 'ok', 'ok', x404, x404),
  'project:own': row(x401, x404, x403, x403, 'ok', x403, 'ok', 'ok', x404, x404),
  admin: row(x401, x403, x403, x403, x403, x403, x403, x403, 'ok', x403),
  cron: row(x401, x403, x403, x403, x403, x403, x403, x403, x403, 'ok'),
}

type Verdicts = [Verdict, Verdict, Verdict, Verdict, Verdict, Verdict, Verdict, Verdict, Verdict, Verdict]

function row(...v: Verdicts) {
  const [anonymous, stranger, viewer, editor, owner, keyRead, keyWrite, job, admin, cron] = v
  return {
    anonymous,
    stranger,
    viewer,
    editor,
    owner,
    'key:read': keyRead,
    'key:write': keyWrite,
    job,
    admin,
    cron,
  }
}

/** What an operation answers to a kind of caller: the table, and that a key for reading changes nothing. */
export function verdictOf(
  { access, kind }: { access: AccessWord; kind: 'query' | 'command' },
  actor: ActorKind,
): Verdict {
  const verdict = ACCESS[access][actor]
  return actor === 'key:read' && kind === 'command' && access !== 'public' && verdict === 'ok'
    ? 'FORBIDDEN'
    : verdict
}

export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'user'; id: string; email: string; name: string; admin: boolean; sesi?: string }
  | { kind: 'key'; id: string; keyId: string; scope: 'read' | 'export' | 'write'; projects: string[] | null }
  | { kind: 'job'; id: string }
  | { kind: 'cron' }

/** The person behind the actor, if any. */
export const userIdOf = (actor: Actor): string | null =>
  actor.kind === 'anonymous' || actor.kind === 'cron' ? null : actor.id

/** The actor's column of the table, given their part in the project (null: none). */
export function kindOf(actor: Actor, peran: Peran | null, word: AccessWord): ActorKind {
  if (actor.kind === 'anonymous' || actor.kind === 'cron') return actor.kind
  if (actor.kind === 'key' && actor.scope !== 'write')
    return word.startsWith('project') && !peran ? 'stranger' : 'key:read'
  if (word.startsWith('project'))
    return peran ?? (actor.kind === 'user' && actor.admin ? 'admin' : 'stranger')
  if (actor.kind === 'user') return actor.admin ? 'admin' : 'owner'
  return actor.kind === 'key' ? 'key:write' : 'job'
}

/** Who an allowance or a named request belongs to: the key itself, not the person it stands for. */
export const callerIdOf = (actor: Actor): string | null =>
  actor.kind === 'key' ? `kunci:${actor.keyId}` : userIdOf(actor)

/**
 * A key for chosen projects: the others do not exist for it, and it makes none. `projectId` is null where the
 * operation speaks of no project.
 */
export function reachOf(
  { access, kind }: { access: AccessWord; kind: 'query' | 'command' },
  actor: Actor,
  projectId: string | null,
): Verdict {
  if (actor.kind !== 'key' || actor.projects === null || access === 'public') return 'ok'
  if (projectId !== null && !actor.projects.includes(projectId.toLowerCase())) return 'NOT_FOUND'
  return kind === 'command' && (access === 'user' || access === 'project:read') ? 'FORBIDDEN' : 'ok'
}

/** The parts that a word lets through, for the statement that takes a revision. */
export const peranFor = (word: AccessWord): Peran[] =>
  (['viewer', 'editor', 'owner'] as const).filter((peran) => ACCESS[word][peran] === 'ok')
