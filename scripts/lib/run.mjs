import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './root.mjs'

/** Runs a program to its end without input; gives its exit code and all it printed. */
export function run(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const kill = () => child.kill()
    process.once('exit', kill)
    let output = ''
    const add = (chunk) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', add)
    child.stderr.setEncoding('utf8').on('data', add)
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.once('close', (code) => {
      process.off('exit', kill)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs the program of an installed package on this Node. */
export const runTool = (file, args, options) =>
  run(process.execPath, [path.join(root, 'node_modules', file), ...args], options)

/** The end of an output, for a message. */
export const tail = (output, lines = 40) => output.trimEnd().split('\n').slice(-lines).join('\n')
