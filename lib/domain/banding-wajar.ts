const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** Orders names and codes as a person does: digits as the number they make (K.5.1.2 before K.12.2.7), capitals alike. */
export const bandingWajar = (a: string, b: string): number => collator.compare(a, b)
