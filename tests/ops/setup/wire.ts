import net from 'node:net'
import { freePort } from '../../../scripts/lib/ports.mjs'

/** The network between people and the app at `port`: cut and mended, or losing all that the app answers. */
export async function layWire(port: number) {
  const own = await freePort()
  const pairs = new Set<readonly [net.Socket, net.Socket]>()
  let state: 'whole' | 'deaf' | 'cut' = 'whole'
  const server = net.createServer((person) => {
    if (state === 'cut') return void person.destroy()
    const app = net.connect(port, '127.0.0.1')
    const pair = [person, app] as const
    pairs.add(pair)
    person.pipe(app)
    app.on('data', (chunk) => state !== 'deaf' && person.write(chunk))
    for (const [one, other] of [pair, [app, person] as const])
      one
        .on('error', () => {})
        .on('close', () => {
          pairs.delete(pair)
          other.destroy()
        })
  })
  await new Promise<void>((resolve) => server.listen(own, '127.0.0.1', resolve))
  const drop = () => {
    for (const [person, app] of pairs) {
      person.destroy()
      app.destroy()
    }
  }
  return {
    origin: `http://127.0.0.1:${own}`,
    /** Requests arrive and are done; their answers are lost. */
    deafen: () => {
      state = 'deaf'
    },
    cut: () => {
      state = 'cut'
      drop()
    },
    mend: () => {
      state = 'whole'
    },
    end: () => {
      drop()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
