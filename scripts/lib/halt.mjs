/** Something the person at the keyboard has to settle: printed as a message with its way out, without a stack. */
export class Halt extends Error {
  /** @param {string} message @param {string} wayOut */
  constructor(message, wayOut) {
    super(message)
    this.wayOut = wayOut
  }
}

const wanted =
  'Kosongkan tempat (perlu sekitar 2 GB), atau pakai cakram lain: DATA_DIR=/folder/lain npm start.'

/** What the operating system refused, in words; any other error as it is. */
export function explain(error, place = '') {
  if (error instanceof Halt) return error
  const text = `${error?.code ?? ''} ${error?.message ?? error}`
  const where = error?.path ?? /E(?:ACCES|PERM|ROFS)\b.*'([^']+)'/.exec(text)?.[1] ?? place
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(text)) {
    return new Halt(`Cakram penuh${where ? ` di ${where}` : ''}.`, wanted)
  }
  // mkdir says ENOENT when a folder above could not be made on a read-only disk.
  if (/(^|\W)(EACCES|EPERM|EROFS)\b|^ENOENT .*mkdir/.test(text)) {
    return new Halt(
      `Tidak boleh menulis atau membaca ${where}.`,
      'Jalankan sebagai pemilik folder itu, betulkan pemiliknya (chown -R), atau pakai folder lain: DATA_DIR=/folder/lain npm start.',
    )
  }
  return error
}

/** Prints `error` for a person. */
export function tell(error, place) {
  const told = explain(error, place)
  if (told instanceof Halt) console.error(`\n✗ ${told.message}\n${told.wayOut.replace(/^(?=.)/gm, '  ')}`)
  else console.error(`\n✗ ${told?.stack ?? told}`)
}

/** Prints `error` for a person and ends the process. */
export function halt(error) {
  tell(error)
  process.exit(1)
}
