'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import type { InspectorAnalisa } from './inspector-analisa'

const Isi = lazy(async () => ({ default: (await import('./inspector-analisa')).InspectorAnalisa }))

/** The inspector comes after the tree; until then its place is kept, so that nothing jumps. */
export function InspectorSamping(props: ComponentProps<typeof InspectorAnalisa>) {
  const tempat = (
    <div style={{ width: props.inspector.lebar }} className="border-line border-l bg-surface max-xl:hidden" />
  )
  return (
    <Suspense fallback={tempat}>
      <Isi {...props} />
    </Suspense>
  )
}
