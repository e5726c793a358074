export interface SendError {
  /** Something was done or refused on the way. */
  step: (operation: string, outcome: string) => void
  send: (where: string, cause: unknown, line: Record<string, unknown>) => void
}

const shared = globalThis as { __rabSendError?: SendError }

/** From now on failures go there as well. */
export const setSendError = (send: SendError): void => {
  shared.__rabSendError = send
}

/** Who gathers failures; undefined where none is set. */
export const getSendError = (): SendError | undefined => shared.__rabSendError
