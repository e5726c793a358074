import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../scripts/lib/ports.mjs'

export interface Sample {
  metric: Record<string, string>
  value: [number, string]
}

/**
 * A real Prometheus with our configuration and rules, which asks `targets` every second, with METRICS_TOKEN where one
 * is given; nothing of it is kept.
 */
export async function startPrometheus(program: string, targets: string | string[], token?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rab-prometheus-'))
  const ours = readFileSync('monitoring/prometheus.yml', 'utf8')
    .replaceAll('127.0.0.1:3000', [targets].flat().join('", "'))
    .replaceAll(': 15s', ': 1s')
  const withToken = ours.replace(/# (authorization:\n\s+)# (\s+credentials_file)/, '$1$2')
  writeFileSync(path.join(folder, 'prometheus.yml'), token ? withToken : ours)
  if (token) writeFileSync(path.join(folder, 'metrics-token'), token)
  copyFileSync('monitoring/alert-rules.yml', path.join(folder, 'alert-rules.yml'))
  const origin = `http://127.0.0.1:${await freePort()}`
  const child = spawn(
    program,
    [
      `--config.file=${folder}/prometheus.yml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=${new URL(origin).host}`,
    ],
    { stdio: 'ignore' },
  )
  return {
    origin,
    query: async (expr: string): Promise<Sample[]> => {
      const answer = await fetch(`${origin}/api/v1/query?query=${encodeURIComponent(expr)}`)
      const { data, error } = (await answer.json()) as { data?: { result: Sample[] }; error?: string }
      if (!data) throw new Error(`${expr}: ${error}`)
      return data.result
    },
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
