import { onNewerNode } from './lib/node.mjs'

/** `scripts/restore-database.sh <file> <postgres://… of an empty database>` */
onNewerNode(async ([file, url]) => {
  const { Halt } = await import('./lib/halt.mjs')
  const { loadEnvFile } = await import('./lib/env-file.mjs')
  const { restoreBackup } = await import('./lib/backup/restore.mjs')
  loadEnvFile()
  if (!file || !url)
    throw new Halt(
      'Berkas cadangan dan alamat basis data kosong wajib disebut.',
      'scripts/restore-database.sh /folder/rab-….dump postgres://pengguna:sandi@host/rab_baru',
    )
  const rows = await restoreBackup(file, url, { identity: process.env.BACKUP_AGE_IDENTITY })
  console.log(`${rows} baris dipulihkan; tiap tabel sama dengan saat dicadangkan.`)
})
