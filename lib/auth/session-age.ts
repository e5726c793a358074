const SATU_HARI = 24 * 3600

/** In seconds: a session lasts two weeks from its last use, written down at most once a day. */
export const SESSION_AGE = { expiresIn: 14 * SATU_HARI, updateAge: SATU_HARI }
