import { cleanCrumb } from './clean-event'

/** The same for server and browser: nothing is gathered but the failure itself. */
export const SENTRY_OPTIONS = {
  beforeBreadcrumb: cleanCrumb,
  // As they were, a transaction at a time: so they pass the filter, too.
  traceLifecycle: 'static' as const,
  dataCollection: {
    userInfo: false,
    cookies: false,
    httpHeaders: false,
    httpBodies: [],
    urlQueryParams: false,
    databaseQueryData: false,
    stackFrameVariables: false,
    queues: false,
    frameContextLines: 0,
  },
}
