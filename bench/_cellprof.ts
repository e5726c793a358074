import { World } from './world'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
Object.assign(process.env,{NODE_ENV:'production'})
const w = await World.open(process.env.DATABASE_URL!)
const [{id}] = await w.sql<any[]>`select project_id as id from pekerjaan group by 1 having count(*)=${Number(process.argv[2]??2000)} limit 1`
const ts:number[]=[]
for(let i=0;i<2500;i++){const s=performance.now(); await w.as(setPekerjaan,{projectId:id,pekerjaanId:'p'+(1+i%199),volume:`${i%900}.5`}); ts.push(performance.now()-s)}
for (const [a,b] of [[0,300],[300,1000],[1000,2500]] as const){const v=ts.slice(a,b).sort((x,y)=>x-y);console.log(a,'p50',v[v.length>>1]!.toFixed(3),'p95',v[Math.floor(v.length*.95)]!.toFixed(3))}
await w.close()
process.exit(0)
