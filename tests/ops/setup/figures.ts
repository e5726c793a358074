import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Where the run keeps what it measured, for the report. */
const file = path.join('.cache', 'angka-operasi.jsonl')

/** Keeps one figure for docs/ops-report.md: what was measured, what it was, what it should be. */
export function record(what: string, measured: string, target: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  appendFileSync(file, `${JSON.stringify({ what, measured, target })}\n`)
}
