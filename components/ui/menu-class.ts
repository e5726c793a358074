export const floatingClass =
  'data-[state=open]:fade-in-0 z-50 rounded-md border border-line bg-surface text-[13px] text-ink shadow-md outline-none duration-100 data-[state=open]:animate-in'
