'use client'

import { DropdownMenu as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { floatingClass } from './menu-class'

export const DropdownMenu = Primitive.Root
export const DropdownMenuTrigger = Primitive.Trigger

const itemClass =
  'relative flex min-h-8 cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 outline-none data-[disabled]:opacity-50 data-[highlighted]:bg-accent-soft max-sm:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0'

export function DropdownMenuContent({
  className,
  sideOffset = 4,
  align = 'end',
  ...rest
}: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={8}
        className={cn(floatingClass, 'max-h-80 min-w-44 overflow-auto p-1', className)}
        {...rest}
      />
    </Primitive.Portal>
  )
}

interface ItemProps extends ComponentProps<typeof Primitive.Item> {
  bahaya?: boolean
}

export function DropdownMenuItem({ className, bahaya, ...rest }: ItemProps) {
  return <Primitive.Item className={cn(itemClass, bahaya && 'text-bad', className)} {...rest} />
}
