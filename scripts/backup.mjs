import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { root } from './lib/root.mjs'

/** `scripts/backup-database.sh`: one proven backup in BACKUP_DIR. */
onNewerNode(async () => {
  const { checkEnv, loadEnvFile } = await import('./lib/env-file.mjs')
  const { makeBackup } = await import('./lib/backup/make.mjs')
  loadEnvFile()
  const env = await checkEnv(process.env)
  const { file, rows, seconds } = await makeBackup({
    url: env.DATABASE_URL,
    verifyUrl: env.BACKUP_VERIFY_URL,
    folder: path.resolve(root, env.BACKUP_DIR),
    keep: env.BACKUP_KEEP,
    recipient: env.BACKUP_AGE_RECIPIENT,
    upload: env.BACKUP_UPLOAD,
  })
  console.log(`${file}\n${rows} baris, sudah dipulihkan dan dibandingkan, ${seconds.toFixed(1)} detik`)
})
