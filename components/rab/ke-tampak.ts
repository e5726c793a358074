/** The row of a list that is pointed at scrolls into sight: its `ref`. */
export const keTampak = (baris: HTMLLIElement | null) => baris?.scrollIntoView({ block: 'nearest' })
