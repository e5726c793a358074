import { AppError } from '@/lib/gate/errors'

export const MB = 1024 * 1024

/** A JSON body of at most `maks` bytes; no body is undefined. */
export async function readJson(request: Request, maks: number): Promise<unknown> {
  const type = request.headers.get('content-type')
  const text = new TextDecoder().decode(await readBytes(request, maks))
  if (text === '') return undefined
  if (!type || !/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'jenis_isi_salah', { params: { harap: 'application/json' } })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('BAD_REQUEST', 'json_rusak', { cause })
  }
}

/** A multipart form: files as name and bytes (several of one name as a list), other fields as text. */
export async function readForm(request: Request, maks: number): Promise<Record<string, unknown>> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'jenis_isi_salah', {
      params: { harap: 'multipart/form-data' },
    })
  }
  const bytes = await readBytes(request, maks)
  let form: FormData
  try {
    form = await new Response(bytes, { headers: request.headers }).formData()
  } catch (cause) {
    throw new AppError('BAD_REQUEST', 'json_rusak', { cause })
  }
  const fields: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    const values = await Promise.all(form.getAll(name).map(readField))
    fields[name] = values.some((value) => typeof value === 'object') ? values : values[0]
  }
  return fields
}

const readField = async (field: FormDataEntryValue) =>
  typeof field === 'string' ? field : { nama: field.name, data: new Uint8Array(await field.arrayBuffer()) }

/** Reads no more than the limit, whatever Content-Length says. */
async function readBytes(request: Request, maks: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new AppError('PAYLOAD_TOO_LARGE', 'terlalu_besar', { params: { maks: `${maks / MB} MB` } })
  if (Number.parseInt(request.headers.get('content-length') ?? '0', 10) > maks) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > maks) throw tooLarge()
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
