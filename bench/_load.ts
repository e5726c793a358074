import { World } from './world'
import { loadRekapInput } from '@/lib/operations/rekap/load-rekap-input'
import * as R from '@/lib/operations/rekap/read-kolom'
import { project } from '@/db/schema/project'
import { eq } from 'drizzle-orm'
import { connect } from '@/db/client'
Object.assign(process.env,{NODE_ENV:'production'})
const w = await World.open(process.env.DATABASE_URL!)
const [{id}] = await w.sql<any[]>`select project_id as id from pekerjaan group by 1 having count(*)=${Number(process.argv[2]??10000)} limit 1`
const texts: string[]=[]
const d = connect(process.env.DATABASE_URL!,{max:1,onQuery:q=>{texts.push(q)}})
const run=()=>d.transaction('read', async (tx) => { const [row] = await tx.select().from(project).where(eq(project.id,id)); return loadRekapInput(tx,row!) })
await run()
const qs=texts.filter(t=>t.includes('unnest'))
for (const q of qs) {
  const ts=[],rs=[]
  for(let i=0;i<8;i++){ const t=performance.now(); const rows=await d.client.unsafe(q,[[id]] as any,{prepare:true}); ts.push(performance.now()-t)
   const t1=performance.now(); const k=rows[0] as any; if('k_id' in k) R.readSmall(k); else if('koefisien' in k) R.readKomponen(k); else R.readPekerjaan(k); rs.push(performance.now()-t1) }
  ts.sort((a,b)=>a-b); rs.sort((a,b)=>a-b)
  console.log(ts.map(x=>x.toFixed(0)).join(),q.slice(0,90).replace(/\s+/g,' '), 'db+driver', ts[4]!.toFixed(1),'read',rs[4]!.toFixed(1))
}
for (const q of qs) { const rows = await d.client.unsafe("explain (analyze, timing off) "+q,[[id]] as any,{prepare:false}); console.log(rows.map((r:any)=>r["QUERY PLAN"]).join("\n")) }
await d.close(); await w.close()
