/** Orders ids and ISO dates by code unit: the same in every language, unlike the words that readers see. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
