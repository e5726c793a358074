import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { freePort } from '../../scripts/lib/ports.mjs'
import { until } from '../../scripts/lib/postmaster.mjs'

/** The project's own nginx configuration on the port `at` or a free one, its files in `folder`. */
export async function makeNginx(folder: string, at?: number) {
  const port = at ?? (await freePort())
  fs.mkdirSync(folder, { recursive: true })
  // Its workers run as another account than root.
  fs.chmodSync(folder, 0o755)
  const upstream = path.join(folder, 'upstream.conf')
  const log = path.join(folder, 'rab.log')
  const site = fs
    .readFileSync('deploy/nginx/rab.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port}; listen [::1]:${port};`)
    .replace('/var/log/nginx/rab.log', log)
  fs.writeFileSync(path.join(folder, 'rab.conf'), site)
  fs.copyFileSync('deploy/nginx/upstream.conf', upstream)
  const conf = path.join(folder, 'nginx.conf')
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  fs.writeFileSync(
    conf,
    `pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
events { worker_connections 1024; }
http {
  ${temp}
  include /etc/nginx/mime.types;
  include ${upstream};
  include ${folder}/rab.conf;
}
`,
  )
  const command = ['nginx', '-c', conf, '-p', folder]
  const check = () => spawnSync('nginx', [...command.slice(1), '-t'], { encoding: 'utf8' })
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    upstream,
    check,
    reload: `${command.join(' ')} -t -q && ${command.join(' ')} -s reload`,
    /** In front of the app at `ports`; gives how to end it. */
    start: async (ports: number[]) => {
      const servers = ports.map((at) => `server 127.0.0.1:${at};`).join(' ')
      fs.writeFileSync(upstream, `upstream rab { ${servers} keepalive 64; keepalive_timeout 4s; }\n`)
      const child = spawn('nginx', [...command.slice(1), '-g', 'daemon off;'], { stdio: 'ignore' })
      await until(() => fs.existsSync(`${folder}/nginx.pid`), 5000)
      return async () => {
        child.kill('SIGTERM')
        await until(() => child.exitCode !== null, 10_000)
      }
    },
  }
}
