import { Halt } from '../halt.mjs'
import { takeOver } from './deploy.mjs'
import { migrate } from './migrate.mjs'
import { readState, writeState } from './state.mjs'

/** Back to the version before, which still stands in its slot: no build, no migration, a few seconds. */
export async function rollback(settings, log) {
  const { previous, slots } = readState(settings.home)
  if (!previous)
    throw new Halt(
      'Tidak ada versi untuk kembali.',
      'Sesudah penyusutan, kembali berarti memulihkan cadangan (docs/backup-restore.md).',
    )
  await takeOver(settings, previous, slots[previous], log)
  log.say(`${slots[previous].id} melayani lagi dari slot ${previous}.`)
}

/** Takes away what only the version before needed; from then on there is no way back to it. */
export async function contract(settings, log) {
  const state = readState(settings.home)
  if (!state.active) throw new Halt('Belum ada versi yang melayani.', 'Sebarkan dulu.')
  await log.step('Migrasi penyusutan', () => migrate(settings, state.slots[state.active], []))
  writeState(settings.home, { ...state, previous: null })
}

/** Which version serves from where, and which one a rollback would lead to. @returns {string[]} */
export function status({ home, ports }) {
  const { active, previous, slots } = readState(home)
  if (!active) return ['belum ada versi yang disebarkan']
  const line = (word, slot) => `${word} ${slots[slot].id}, slot ${slot}, port ${ports[slot]}`
  return [
    line('melayani ', active),
    previous ? line('sebelumnya', previous) : 'tidak ada versi untuk kembali',
  ]
}
