interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  example?: unknown
}

interface Operation {
  operationId: string
  summary: string
  deprecated?: boolean
  tags: string[]
  security?: unknown[]
  parameters: (Parameter | { $ref: string })[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, unknown>
}

export interface Operasi {
  id: string
  method: string
  path: string
  summary: string
  terbuka: boolean
  berhenti: boolean
  parameter: Parameter[]
  isi: string | null
  status: string[]
  curl: string
}

export interface Kelompok {
  tag: string
  operasi: Operasi[]
}

type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { parameters: Record<string, Parameter> }
}

/** The document's operations as the reference shows them, by the noun they are about. */
export function readOperasi(json: unknown): Kelompok[] {
  const { paths, components } = json as Document
  const byTag = new Map<string, Operasi[]>()
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const parameter = operation.parameters.flatMap((one) =>
        '$ref' in one ? (components.parameters[one.$ref.split('/').at(-1) ?? ''] ?? []) : one,
      )
      const tag = operation.tags[0] ?? ''
      const example = operation.requestBody?.content['application/json']?.example
      const isi = example === undefined ? null : JSON.stringify(example, null, 2)
      const operasi = {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
        terbuka: operation.security?.length === 0,
        berhenti: operation.deprecated === true,
        parameter,
        isi,
        status: Object.keys(operation.responses),
      }
      const curl = curlOf(operasi, Object.keys(operation.requestBody?.content ?? {})[0])
      byTag.set(tag, [...(byTag.get(tag) ?? []), { ...operasi, curl }])
    }
  }
  return [...byTag].map(([tag, operasi]) => ({ tag, operasi }))
}

/** A command for a shell in which RAB, KUNCI and PROYEK are set. */
function curlOf(
  { id, method, path, terbuka, parameter, isi }: Omit<Operasi, 'curl'>,
  media: string | undefined,
): string {
  const named = (name: string) => parameter.find((one) => one.name === name)?.example
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'projectId' ? '$PROYEK' : encodeURIComponent(String(named(name) ?? name)),
  )
  const query = parameter
    .filter((one) => one.in === 'query' && one.example !== undefined)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`)
  const url = `"$RAB${at}${query.length > 0 ? `?${query.join('&')}` : ''}"`
  return [
    `curl -sS ${method === 'GET' ? '' : `-X ${method} `}${url}`,
    ...(terbuka ? [] : ['-H "Authorization: Bearer $KUNCI"']),
    ...(media === 'multipart/form-data'
      ? [
          "-F 'berkas=@ahsp.xlsx'",
          '-F \'edisi={"kode":"sendiri-1","nama":"Edisi sendiri"}\'',
          '-F dryRun=true',
        ]
      : []),
    ...(isi === null ? [] : ["-H 'Content-Type: application/json'", `-d '${isi.replaceAll("'", "'\\''")}'`]),
    ...(id === 'laporan.get' ? ['-OJ'] : []),
    ...(id === 'perubahan.revisi' ? ['-N --max-time 5'] : []),
  ].join(' \\\n  ')
}

/** How one gets from nothing to a key and a project, in a shell. */
export const persiapanOf = (origin: string): string => `RAB=${origin}
EMAIL=demo@contoh.id; read -rsp 'Sandi: ' SANDI
curl -sS -o /dev/null -c kuki.txt "$RAB/api/auth/sign-in/email" -H "Origin: $RAB" \\
  -H 'Content-Type: application/json' -d "{\\"email\\":\\"$EMAIL\\",\\"password\\":\\"$SANDI\\"}"
KUNCI=$(curl -sS -b kuki.txt "$RAB/api/v1/akun/kunci" -H "Origin: $RAB" \\
  -H 'Content-Type: application/json' -d '{"nama":"Coba curl","cakupan":"write"}' \\
  | grep -o 'rab_[A-Za-z0-9_-]\\{43\\}')
PROYEK=$(curl -sS "$RAB/api/v1/projects?limit=1" -H "Authorization: Bearer $KUNCI" \\
  | grep -o '[0-9a-f-]\\{36\\}' | head -1)`
