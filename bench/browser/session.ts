import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { resolveChromium } from '../../scripts/lib/chromium.mjs'
import type { Size } from '../measure'
import { serve } from '../serve'
import type { World } from '../world'

const AKUN = { name: 'Bench', email: 'bench-browser@contoh.id', password: 'hanya-untuk-pengukuran' }

/** A person signed in at the built app, with a project of each size taken in through the import. */
export interface Session {
  origin: string
  context: BrowserContext
  /** Address of the project's pages. */
  projects: Record<'M' | 'L', string>
  close(): Promise<void>
}

export const ADDRESS = 'pekerjaan'

/** A browser that others can speak to as well, at `port`: what it shows them is what the person sees. */
async function launch(port: string | null): Promise<BrowserContext> {
  const { executablePath, env } = await resolveChromium()
  return chromium.launchPersistentContext('', {
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      ...(port === null ? [] : [`--remote-debugging-port=${port}`]),
    ],
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  })
}

/** The project's document, sent by the browser's own person to the import. */
async function importInto(
  context: BrowserContext,
  origin: string,
  world: World,
  size: Size,
): Promise<string> {
  const document = (await world.as(getDocument, { projectId: world.projects[size] })).data
  const answer = await context.request.post(`${origin}/api/v1/projects/import`, {
    headers: { 'content-type': 'application/json', origin },
    data: document,
    timeout: 120_000,
  })
  if (!answer.ok())
    throw new Error(`impor ${size}: ${answer.status()} ${(await answer.text()).slice(0, 400)}`)
  const { data } = (await answer.json()) as { data: { id: string } }
  return `${origin}/proyek/${data.id}`
}

export async function openSession(world: World, port: string | null = null): Promise<Session> {
  const { origin, stop } = await serve(world)
  const context = await launch(port)
  // What the compiler of this file adds to functions that are sent to the page.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made' })
  const signedUp = await context.request.post(`${origin}/api/auth/sign-up/email`, {
    headers: { origin },
    data: AKUN,
  })
  if (!signedUp.ok()) throw new Error(`daftar: ${signedUp.status()} ${await signedUp.text()}`)
  const projects = {
    M: await importInto(context, origin, world, 'M'),
    L: await importInto(context, origin, world, 'L'),
  }
  return {
    origin,
    context,
    projects,
    async close() {
      await context.close()
      await stop()
    },
  }
}

/** The page of the bill, with its rows on screen and nothing left to be done. */
export async function openBill(
  session: Session,
  size: 'M' | 'L',
): Promise<{ page: Page; cdp: CDPSession; close(): Promise<void> }> {
  const page = await session.context.newPage()
  await page.goto(`${session.projects[size]}/${ADDRESS}`)
  await page.locator('[role=row][data-id]').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1500)
  const cdp = await session.context.newCDPSession(page)
  return { page, cdp, close: () => page.close() }
}

/** Milliseconds of the processor that the page's thread has spent so far, whatever else the machine does. */
export async function spentOn(
  cdp: CDPSession,
  what: 'ScriptDuration' | 'TaskDuration',
): Promise<() => Promise<number>> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === what)?.value ?? 0) * 1000
  }
}
