import fs from 'node:fs'
import path from 'node:path'
import { Halt } from '../halt.mjs'
import { isAlive } from '../postmaster.mjs'

const stateFile = (home) => path.join(home, 'keadaan.json')

/** Which slot serves and which release stands in each: `{ active, slots, previous }`. */
export function readState(home) {
  const file = stateFile(home)
  if (!fs.existsSync(file)) return { active: null, previous: null, slots: {} }
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

export function writeState(home, state) {
  const file = stateFile(home)
  fs.writeFileSync(`${file}.baru`, `${JSON.stringify(state, null, 2)}\n`)
  fs.renameSync(`${file}.baru`, file)
}

/** Runs `work` while no other deploy of this stage runs; a second one is refused at once, and told whose turn it is. */
export async function alone(home, work) {
  fs.mkdirSync(home, { recursive: true })
  const file = path.join(home, 'sebar.lock')
  const take = () => fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
  try {
    take()
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const pid = Number(fs.readFileSync(file, 'utf8'))
    if (!pid || isAlive(pid))
      throw new Halt(`Penyebaran lain sedang berjalan (pid ${pid}).`, `Tunggu selesai; kuncinya ${file}.`)
    fs.rmSync(file)
    take()
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** Says each step on the screen and in a file of this run, with how long it took. */
export function openLog(home, name) {
  const folder = path.join(home, 'log')
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${name}.log`)
  const say = (text) => {
    console.log(text)
    fs.appendFileSync(file, `${new Date().toISOString()} ${text}\n`)
  }
  const step = async (label, run) => {
    const since = Date.now()
    try {
      const value = await run()
      say(
        `✓ ${label} (${((Date.now() - since) / 1000).toFixed(1)} detik)${typeof value === 'string' ? `: ${value}` : ''}`,
      )
      return value
    } catch (error) {
      say(`✗ ${label}: ${error.message}`)
      throw error
    }
  }
  return { file, say, step }
}
