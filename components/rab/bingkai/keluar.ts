import { callAuth } from '../akun/call-auth'

export async function keluar(): Promise<void> {
  await callAuth('/sign-out', {})
  location.assign('/masuk')
}
