import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Halt } from '../halt.mjs'
import { run, tail } from '../run.mjs'

export async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(fs.createReadStream(file), hash)
  return hash.digest('hex')
}

/** Runs a program that has to end well; `what` names it in the message when it does not. */
export async function must(what, command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new Halt(`${what} gagal:\n${tail(output, 20)}`, '')
  return output
}

/** Beside each backup: what it is and what must be found in it. */
export const manifestOf = (file) => `${file}.json`

/** The manifest of the backup `file`, after holding the file against it: a damaged one is refused. */
export async function readManifest(file) {
  if (!fs.existsSync(file) || !fs.existsSync(manifestOf(file)))
    throw new Halt(`${file} atau ${manifestOf(file)} tidak ada.`, 'Keduanya diperlukan.')
  const manifest = JSON.parse(fs.readFileSync(manifestOf(file), 'utf8'))
  if ((await sha256(file)) !== manifest.sha256)
    throw new Halt(
      `${file} rusak: sidik SHA-256 berbeda.`,
      'Pakai cadangan lain, atau salinannya yang diunggah.',
    )
  return manifest
}

/** The dump of a backup in the clear: the file itself, or decrypted into `folder`. */
export async function openBackup(file, folder, identity) {
  if (!file.endsWith('.age')) return file
  if (!identity) throw new Halt(`${file} terenkripsi.`, 'Isi BACKUP_AGE_IDENTITY dengan berkas kunci age.')
  const clear = path.join(folder, path.basename(file, '.age'))
  await must('age', 'age', ['--decrypt', '-i', identity, '-o', clear, file])
  return clear
}

/** Leaves the newest `keep` backups; gives the names of those taken away. */
export function forgetOld(folder, keep) {
  const old = fs
    .readdirSync(folder)
    .filter((name) => /^rab-\d{8}T\d{6}Z\.dump(\.age)?$/.test(name))
    .sort()
    .slice(0, -keep)
  for (const name of old)
    for (const it of [name, manifestOf(name)]) fs.rmSync(path.join(folder, it), { force: true })
  return old
}
