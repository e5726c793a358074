import { World } from '/work/main/bench/world'
import { loadRekapInput } from '@/lib/operations/rekap/load-rekap-input'
import { createState } from '@/lib/domain/rekap/create-state'
import { buildIndex } from '@/lib/domain/rekap/rekap-index'
import { printHasil } from '@/lib/domain/rekap/print-hasil'
import { collectPeringatan } from '@/lib/domain/rekap/collect-peringatan'
import { printPeringatan } from '@/lib/operations/rekap/print-peringatan'
import { project } from '@/db/schema/project'
import { eq } from 'drizzle-orm'
Object.assign(process.env,{NODE_ENV:'production'})
const w = await World.open(process.env.DATABASE_URL!)
const [{id}] = await w.sql<any[]>`select project_id as id from pekerjaan group by 1 having count(*)=${Number(process.argv[2]??10000)} limit 1`
const acc: Record<string, number[]> = {}
const t = (k: string, t0: number) => { (acc[k] ??= []).push(performance.now()-t0); return performance.now() }
for (let i=0;i<12;i++) {
  let t0=performance.now(); const s0=t0
  const input = await w.database.transaction('read', async (tx) => {
    const [row] = await tx.select().from(project).where(eq(project.id,id))
    t0=t('begin+project',t0)
    const r = await loadRekapInput(tx,row!)
    t0=t('load',t0)
    return r
  })
  t0=t('commit',t0)
  buildIndex(input); t0=t('(index)',t0)
  const st=createState(input); t0=t('state',t0)
  collectPeringatan(st,input); t0=t('(peringatan)',t0)
  const h=printHasil(st,input); t0=t('print',t0)
  const pp=printPeringatan(h,input,'id'); t0=t('pesan',t0)
  const js=JSON.stringify({revision:1,...h,peringatan:pp}); t0=t('json',t0)
  if(i===0) console.log('bytes',js.length,'peringatan',pp.length, JSON.stringify(pp).length)
}
for (const [k,v] of Object.entries(acc)) { v.sort((a,b)=>a-b); console.log(k, v[Math.floor(v.length/2)]!.toFixed(1)) }
await w.close()
