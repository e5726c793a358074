import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'

interface Limits {
  /** A file larger than this is put aside. */
  bytes: number
  /** So many that were put aside are kept: `x.log.1` is the newest. */
  keep: number
}

// A build must not look for what it reads here: paths come from LOG_DIR.

/** Of several processes that write one file, each looks so often whether another has put it aside. */
const LIHAT_MS = 1000

/**
 * A file of lines that puts itself aside when it is full. Each line is written at once and whole, by as many
 * processes as like. Where it cannot be written (a full disk), lines are lost and counted, and nobody fails for it.
 */
export class RotatingFile {
  lost = 0
  #fd: number | null = null
  #size = 0
  #lookedAt = 0

  constructor(
    readonly file: string,
    private readonly limits: Limits = { bytes: 10 * 1024 * 1024, keep: 10 },
  ) {}

  write(line: string): void {
    try {
      const bytes = Buffer.byteLength(line)
      if (this.#fd === null || Date.now() - this.#lookedAt > LIHAT_MS) this.#look()
      if (this.#size > 0 && this.#size + bytes > this.limits.bytes) this.#putAside()
      writeSync(this.#fd as number, line)
      this.#size += bytes
    } catch {
      this.lost++
    }
  }

  close(): void {
    if (this.#fd !== null) closeSync(this.#fd)
    this.#fd = null
  }

  /** Opens what is at the path by now, and its size with what others have written. */
  #look(): void {
    this.#lookedAt = Date.now()
    const there = statSync(/* turbopackIgnore: true */ this.file, { throwIfNoEntry: false })
    const ours = this.#fd === null ? undefined : fstatSync(this.#fd)
    if (!there || there.ino !== ours?.ino) this.#open()
    else this.#size = there.size
  }

  #open(): void {
    this.close()
    mkdirSync(/* turbopackIgnore: true */ path.dirname(this.file), { recursive: true })
    this.#fd = openSync(/* turbopackIgnore: true */ this.file, 'a', 0o640)
    this.#size = fstatSync(this.#fd).size
  }

  #putAside(): void {
    this.#look()
    if (this.#size < this.limits.bytes / 2) return
    const nth = (n: number) => `${this.file}.${n}`
    for (let n = this.limits.keep - 1; n >= 1; n--)
      if (existsSync(/* turbopackIgnore: true */ nth(n)))
        renameSync(/* turbopackIgnore: true */ nth(n), nth(n + 1))
    renameSync(/* turbopackIgnore: true */ this.file, nth(1))
    this.#open()
  }
}
