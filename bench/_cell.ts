import postgres from 'postgres'
const url=process.env.DATABASE_URL!
const sql=postgres(url,{max:1,onnotice:()=>{}})
const [{id}] = await sql<any[]>`select project_id as id from pekerjaan group by 1 having count(*)=${Number(process.argv[2]??10000)} limit 1`
const acc: Record<string,number[]>={}
const t=async(k:string,f:()=>Promise<any>)=>{const s=performance.now();const r=await f();(acc[k]??=[]).push(performance.now()-s);return r}
const P={prepare:true}
for(let i=0;i<600;i++){
  const pk='p'+(1+i*7%199)
  const s=performance.now()
  await sql.begin(async tx=>{
    (acc.begin??=[]).push(performance.now()-s)
    const [o]=await t('open',()=>tx.unsafe("select revision, peran from buka_perubahan($1::uuid,$2,$3::text[],$4,$5::bigint,$6)",[id,'bench',['owner','editor'],'x',null,'r'] as any,P))
    await t('update',()=>tx.unsafe(`with ukuran_lama as (delete from "pengukuran" where ("pengukuran"."project_id" = $1 and pekerjaan_id = any($2))) update "pekerjaan" lama set "volume" = baru."volume", "volume_formula" = baru."volume_formula", revision = $3::bigint
    from json_populate_recordset(null::"pekerjaan", $4::text::json) baru
    where lama.project_id = $5 and lama.id = baru.id  returning lama.*`,[id,[pk],o!.revision,JSON.stringify([{id:pk,volume:`${i}.5`}]),id] as any,P))
    acc.c0=[performance.now()]
  });
  (acc.commit??=[]).push(performance.now()-acc.c0![0]!);
  (acc.all??=[]).push(performance.now()-s)
  await t('floor',()=>sql`update lantai_pekerjaan set volume=${i} where project_id=${id} and id=${pk} returning *`)
  await t('select1',()=>sql`select 1`)
}
for(const[k,v]of Object.entries(acc)){v.sort((a,b)=>a-b);console.log(k.padEnd(8),'p50',v[v.length>>1]!.toFixed(3),'p95',v[Math.floor(v.length*.95)]!.toFixed(3))}
await sql.end()
