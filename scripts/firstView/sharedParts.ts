/** What the script in the head of the page looks through, in the order of the page: drawings, their parts, styles. */
export const SHARED = 'svg,svg *,style'
