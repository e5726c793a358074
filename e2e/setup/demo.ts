/** The seeded account of the journeys. */
export const DEMO_EMAIL = 'demo@contoh.id'
export const DEMO_PASSWORD = 'sandi-uji-perjalanan'

/** The administrator, by ADMIN_EMAILS. */
export const PENGELOLA = 'pengelola@contoh.id'
