import { searchKatalog } from '@/lib/operations/katalog/search-katalog'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(searchKatalog, { limit: 'read' })
