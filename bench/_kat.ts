import { World } from './world'
import { makeKatalog } from './make-katalog'
const w = await World.open(process.env.DATABASE_URL!)
await makeKatalog(w.database, 50000)
await w.close()
