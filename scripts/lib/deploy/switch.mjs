import fs from 'node:fs'
import path from 'node:path'
import { must } from '../backup/files.mjs'
import { waitReady } from './checks.mjs'

const textOf = (port) => `# Written by the deploy: which slot serves.
upstream rab {
    server 127.0.0.1:${port};
    keepalive 64;
    # Sooner than the app ends an idle line (5 s), or a request would meet its end.
    keepalive_timeout 4s;
}
`

/**
 * Leads all new requests to `slot`, and sees through the proxy that they arrive there; what is under way ends where it
 * began. When they do not arrive, everything is as before and it throws.
 */
export async function switchTo({ env, upstream, ports }, slot, version) {
  const before = fs.existsSync(upstream) ? fs.readFileSync(upstream, 'utf8') : null
  const lead = async (text) => {
    fs.mkdirSync(path.dirname(upstream), { recursive: true })
    fs.writeFileSync(`${upstream}.baru`, text)
    fs.renameSync(`${upstream}.baru`, upstream)
    await must('Muat ulang nginx', 'sh', ['-c', env.DEPLOY_RELOAD])
  }
  try {
    await lead(textOf(ports[slot]))
    await waitReady(env.DEPLOY_URL, version, 10_000)
  } catch (error) {
    if (before !== null) await lead(before)
    throw error
  }
}
