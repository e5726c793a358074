'use client'

import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import { type ComponentProps, type ReactNode, useRef } from 'react'
import { cn } from './cn'

export const Dialog = Primitive.Root

/** A toast stands above the dialog: to press its button does not close what is below. */
function keepForToast(event: { target: EventTarget | null; preventDefault(): void }) {
  if (event.target instanceof Element && event.target.closest('[data-sonner-toaster]')) event.preventDefault()
}

/** Escape shuts an open list of the dialog first. */
function keepForList(event: KeyboardEvent) {
  if (event.target instanceof Element && event.target.matches('[role=combobox][aria-expanded=true]'))
    event.preventDefault()
}

const FIELD = ':is(input, select, textarea):not([type=hidden], [type=file], :disabled)'

/** The first field has the focus, not the button that closes: what is typed at once falls into it. */
function focusField(event: Event) {
  const field =
    event.target instanceof Element && event.target.querySelector<HTMLElement>(`[data-badan] ${FIELD}`)
  if (!field) return
  event.preventDefault()
  field.focus()
}

export interface DialogContentProps extends Omit<ComponentProps<typeof Primitive.Content>, 'title'> {
  title: ReactNode
  description?: ReactNode
  /** Name of the button that closes. */
  tutup?: string
}

export function DialogContent({
  title,
  description,
  tutup = 'Tutup',
  className,
  children,
  onCloseAutoFocus,
  ...rest
}: DialogContentProps) {
  const before = useRef<Element | null>(null)
  const described = description ? {} : { 'aria-describedby': undefined }
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="data-[state=open]:fade-in-0 fixed inset-0 z-40 bg-black/45 duration-100 data-[state=open]:animate-in" />
      <Primitive.Content
        className={cn(
          'data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98 -translate-x-1/2 -translate-y-1/2 fixed top-1/2 left-1/2 z-50 flex max-h-[min(88dvh,860px)] w-[calc(100vw-24px)] max-w-lg flex-col rounded-lg border border-line bg-surface shadow-md outline-none duration-100 data-[state=open]:animate-in',
          className,
        )}
        {...described}
        onEscapeKeyDown={keepForList}
        onOpenAutoFocus={(event) => {
          before.current = document.activeElement
          focusField(event)
        }}
        onCloseAutoFocus={(event) => {
          onCloseAutoFocus?.(event)
          if (event.defaultPrevented) return
          // Most are opened by no trigger of their own: where one was before is where one goes on.
          if (!(before.current instanceof HTMLElement && before.current.isConnected)) return
          event.preventDefault()
          before.current.focus()
        }}
        {...rest}
        onInteractOutside={keepForToast}
      >
        <header className="flex items-start gap-3 border-line border-b px-4 py-3">
          <div className="min-w-0 flex-1">
            <Primitive.Title className="font-semibold text-[15px] text-ink">{title}</Primitive.Title>
            {description && (
              <Primitive.Description className="mt-0.5 text-[13px] text-ink-2">
                {description}
              </Primitive.Description>
            )}
          </div>
          <Primitive.Close
            aria-label={tutup}
            className="-m-1 grid size-7 place-items-center rounded-md text-ink-3 hover:bg-surface-2 hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Primitive.Close>
        </header>
        <div data-badan className="min-h-0 flex-1 overflow-auto p-4">
          {children}
        </div>
      </Primitive.Content>
    </Primitive.Portal>
  )
}

export function DialogFooter({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cn('mt-4 flex flex-wrap justify-end gap-2', className)} {...rest} />
}
