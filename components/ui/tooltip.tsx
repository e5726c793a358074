'use client'

import { Tooltip as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { floatingClass } from './menu-class'

/** A line of words on what one points at or stands on with the keyboard. */
export function Tooltip({ teks, children }: { teks: ReactNode; children: ReactNode }) {
  return (
    <Primitive.Provider delayDuration={200}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            sideOffset={6}
            collisionPadding={8}
            className={cn(floatingClass, 'max-w-64 px-2.5 py-1.5')}
          >
            {teks}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  )
}
