import { createServer, type Server } from 'node:http'
import { metricsText } from '@/monitoring/metrics-text'
import { reportException } from '@/monitoring/report'

/** `/metrics` of a process that serves nothing else, for this machine alone; not opened without a port. */
export function serveMetrics(port: number | undefined): Server | null {
  if (port === undefined) return null
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    metricsText(async () => true).then(
      ({ text, type }) => response.writeHead(200, { 'content-type': type }).end(text),
      (error: unknown) => {
        reportException('process', error, 'metrics')
        response.writeHead(500).end()
      },
    )
  })
  server.on('error', (error) => reportException('process', error, 'metrics'))
  return server.listen(port, '127.0.0.1')
}
