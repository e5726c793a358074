import net from 'node:net'

/** A free port of the loopback. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Whether something answers at `host:port`. */
const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 1000 })
    const end = (verdict) => {
      socket.destroy()
      resolve(verdict)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })

/** Whether a server may listen at `host:port`. */
const listens = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

/** `localhost` may lead to either loopback: a port is free when nobody answers on both and `host` can be taken. */
export async function isPortFree(port, host = '127.0.0.1') {
  const [four, six, own] = await Promise.all([
    answers(port, '127.0.0.1'),
    answers(port, '::1'),
    listens(port, host),
  ])
  return !four && !six && own
}
