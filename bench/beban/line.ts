import http from 'node:http'

export interface Answer {
  /** 0: no answer came. */
  status: number
  headers: http.IncomingHttpHeaders
  text: string
  /** Why no whole answer came. */
  failure: string | null
  /** Sent a second time, since the kept connection had been shut meanwhile. */
  again: boolean
}

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

const LIMIT_MS = 30_000

/** What one person's browser sends: kept connections from an address of their own (Linux takes all of 127.0.0.0/8). */
export class Line {
  readonly #agent: http.Agent
  cookie = ''

  constructor(
    readonly origin: string,
    number: number,
  ) {
    const localAddress = process.platform === 'linux' ? addressOf(number) : undefined
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: 6, ...(localAddress && { localAddress }) })
  }

  /** Never throws: what went wrong stands in the answer. A connection found shut is opened anew once, as browsers do. */
  async ask(path: string, asked: Asked = {}): Promise<Answer> {
    const first = await this.#once(path, asked)
    if (first.failure !== STALE) return first
    return { ...(await this.#once(path, asked)), again: true }
  }

  close(): void {
    this.#agent.destroy()
  }

  #once(path: string, { method = 'GET', headers = {}, body }: Asked): Promise<Answer> {
    const sent = {
      ...(this.cookie && { cookie: this.cookie }),
      ...(method !== 'GET' && { origin: this.origin }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    }
    return new Promise((resolve) => {
      const none = { status: 0, headers: {}, text: '', again: false }
      const options = { method, headers: sent, agent: this.#agent }
      const request = http.request(new URL(path, this.origin), options, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        answer.once('error', (error) => resolve({ ...none, failure: error.message }))
        answer.once('end', () => {
          const status = answer.statusCode ?? 0
          resolve({ status, headers: answer.headers, text, failure: null, again: false })
        })
      })
      request.setTimeout(LIMIT_MS, () => request.destroy(new Error(`${LIMIT_MS / 1000} s`)))
      request.once('error', (error: NodeJS.ErrnoException) => {
        const stale = request.reusedSocket && error.code === 'ECONNRESET'
        resolve({ ...none, failure: stale ? STALE : error.message })
      })
      request.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }
}

const STALE = 'kept connection was shut'

const addressOf = (number: number) => `127.1.${Math.floor(number / 250)}.${(number % 250) + 1}`
