import fs from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { checkEnv } from '../env-file.mjs'
import { Halt } from '../halt.mjs'

const stages = ['staging', 'production']

/**
 * What a deploy to `stage` works with: the stage's own settings file (DEPLOY_ENV, by default /etc/rab/<stage>.env),
 * over which the shell wins for DEPLOY_ variables, checked by the app's schema.
 */
export async function readSettings(stage) {
  if (!stages.includes(stage))
    throw new Halt(`Tahap tidak dikenal: ${stage}.`, `Yang ada: ${stages.join(', ')}`)
  const envFile = path.resolve(process.env.DEPLOY_ENV ?? `/etc/rab/${stage}.env`)
  if (!fs.existsSync(envFile))
    throw new Halt(`${envFile} tidak ada.`, `Salin dari .env.${stage}.example, isi, lalu chmod 600.`)
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('DEPLOY_'))
  const env = await checkEnv({ ...parseEnv(fs.readFileSync(envFile, 'utf8')), ...Object.fromEntries(own) })
  if (!path.isAbsolute(env.DATA_DIR) || !path.isAbsolute(env.BACKUP_DIR))
    throw new Halt(
      `DATA_DIR dan BACKUP_DIR di ${envFile} harus mutlak: folder rilis berganti tiap kali.`,
      'DATA_DIR=/var/lib/rab/data dan BACKUP_DIR=/var/lib/rab/cadangan',
    )
  const home = path.resolve(env.DEPLOY_HOME ?? `/srv/rab/${stage}`)
  const upstream = path.resolve(env.DEPLOY_UPSTREAM ?? '/etc/nginx/rab/upstream.conf')
  const [a, b] = env.DEPLOY_PORTS
  return { stage, env, envFile, home, upstream, ports: { a, b } }
}

export const otherSlot = (slot) => (slot === 'a' ? 'b' : 'a')
