'use client'

import { Toaster as Primitive } from 'sonner'

const toast = 'flex w-full items-center gap-3 rounded-lg px-3.5 py-2.5 text-[13px] shadow-md bg-ink text-bg'
const tombol = 'min-h-6 shrink-0 rounded-sm px-1 font-semibold underline underline-offset-2'

/** Above modals, and still to be hit while one is open. */
export default function ToastList() {
  return (
    <Primitive
      position="bottom-right"
      offset={{ bottom: 76, right: 16 }}
      mobileOffset={{ bottom: 68, left: 12, right: 12 }}
      visibleToasts={3}
      containerAriaLabel="Pemberitahuan"
      className="pointer-events-auto"
      style={{ zIndex: 100, fontFamily: 'inherit' }}
      toastOptions={{
        unstyled: true,
        closeButtonAriaLabel: 'Tutup',
        classNames: {
          toast,
          title: 'font-medium',
          description: 'opacity-80',
          content: 'min-w-0 flex-1',
          actionButton: tombol,
          cancelButton: `${tombol} opacity-80`,
        },
      }}
    />
  )
}
