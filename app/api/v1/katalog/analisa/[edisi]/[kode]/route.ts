import { getKatalogAnalisa } from '@/lib/operations/katalog/get-katalog-analisa'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getKatalogAnalisa, { limit: 'read' })
