import nodemailer from 'nodemailer'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/monitoring/logger'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Sends through SMTP_URL. Without it, on a developer's machine, the text goes to the log: the link can be followed there. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, NODE_ENV, APP_URL } = getEnv()
  if (SMTP_URL) {
    await nodemailer.createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to, subject, text })
  } else if (NODE_ENV !== 'production' || new URL(APP_URL).hostname === 'localhost') {
    getLogger().info({ subject, text }, 'mail')
  } else {
    getLogger().warn({ subject }, 'SMTP_URL belum diatur: surat tidak terkirim')
  }
}
