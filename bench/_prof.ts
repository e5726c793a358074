import { World } from './world'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { rekapFloor } from './floors'
import { inTurns } from './measure'
Object.assign(process.env,{NODE_ENV:'production'})
const w = await World.open(process.env.DATABASE_URL!)
const [{id}] = await w.sql<any[]>`select project_id as id from pekerjaan group by 1 having count(*)=${Number(process.argv[2]??10000)} limit 1`
w.projects.L=id
const { floor, ours } = await inTurns(Number(process.argv[3]??12), { floor: ()=>rekapFloor(w.sql,id), before: i=>w.bump('L',i), ours: ()=>w.as(getRekap,{projectId:id}) })
const m=(x:number[])=>x.map(v=>v.toFixed(0)).join(' ')
console.log('floor',m(floor)); console.log('ours ',m(ours)); console.log(process.resourceUsage().maxRSS/1024)
await w.close()
