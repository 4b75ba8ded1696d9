/** Stands for `state/useMedia.ts` when the page is built: nothing is known of the window, and the style sheet sees to it. */
export const useMedia = (_query: string): boolean => false
