type Send = (where: string, cause: unknown, line: Record<string, unknown>) => void

const shared = globalThis as { __rabSendError?: Send }

/** From now on failures go there as well. */
export const setSendError = (send: Send): void => {
  shared.__rabSendError = send
}

/** Sends a failure to whoever gathers them; nowhere, where none is set. */
export const sendError: Send = (where, cause, line) => shared.__rabSendError?.(where, cause, line)
