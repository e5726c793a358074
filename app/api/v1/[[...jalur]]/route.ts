import { unknownPath } from '@/lib/transport/unknown-route'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = unknownPath()
