import { expect, it } from 'vitest'
import { readable } from '@/lib/transport/before-framework'

it.each([
  ['/api/v1/projects/%E0%A4%A', '/api/v1/projects/%25E0%25A4%25A'],
  ['/proyek/%?q=%', '/proyek/%25?q=%'],
  ['/a%20b%', '/a%2520b%25'],
  ['/api/v1/projects/a%20b?q=%E0%A4%A', '/api/v1/projects/a%20b?q=%E0%A4%A'],
  ['/katalog/1%2F2', '/katalog/1%2F2'],
])('the path %s reaches the framework as %s', (sent, read) => {
  expect(readable(sent)).toBe(read)
  expect(() => decodeURIComponent(read.split('?')[0] ?? '')).not.toThrow()
})
