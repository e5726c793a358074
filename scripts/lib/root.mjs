import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Holds what can be fetched or made again at any time. */
export const cacheDir = path.join(root, '.cache')
