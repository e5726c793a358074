import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)

/** Beside each script and style sheet of a folder itself packed, once and as small as it gets: lib/transport/packed.ts. */
export async function packFolder(folder) {
  const files = fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => path.join(folder, name))
  await Promise.all(
    files.map(async (file) => fs.writeFileSync(`${file}.br`, await brotli(fs.readFileSync(file)))),
  )
}
