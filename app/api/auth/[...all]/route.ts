import { authDoor } from '@/lib/transport/auth-door'

export const GET = authDoor
export const POST = authDoor
