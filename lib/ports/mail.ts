import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/monitoring/logger'

export interface Mail {
  to: string
  subject: string
  text: string
}

/**
 * Sends through SMTP_URL. Without it, on a developer's machine, the letter is left in DATA_DIR/surat, where its link can
 * be followed: what is in a letter opens an account, so it never stands in a log.
 */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, NODE_ENV, APP_URL, DATA_DIR } = getEnv()
  if (SMTP_URL) {
    await nodemailer.createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to, subject, text })
  } else if (NODE_ENV !== 'production' || new URL(APP_URL).hostname === 'localhost') {
    const folder = path.join(/* turbopackIgnore: true */ DATA_DIR, 'surat')
    const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '.')}-${randomUUID()}.txt`)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(file, `To: ${to}\nSubject: ${subject}\n\n${text}\n`, { mode: 0o600 })
    getLogger().info({ subject, file }, 'SMTP_URL belum diatur: surat disimpan')
  } else {
    getLogger().warn({ subject }, 'SMTP_URL belum diatur: surat tidak terkirim')
  }
}
