import type { Address, View } from '#domain/filters.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { indicatorOf, isLanePicture, type LanePicture } from '../scenes/picture.ts'

/** A part of a document: a view of the page, or what was known on a day beside what is known now. */
export type DocumentPart = View | 'thenNow'

export const isLanePart = (part: DocumentPart): part is LanePicture => isLanePicture(part)

/** The parts that a reader sees under an address, in the order of the page: the enlarged view alone, else all of them. */
export function documentParts(index: RecordIndex, address: Address): DocumentPart[] {
  const hasFurther = indicatorOf(index, address) !== null
  const { view, known, indicator } = address
  if (view && (view !== 'more' || hasFurther)) return [view]
  return [
    'figures',
    'trade',
    'investment',
    'tourism',
    ...(indicator !== null && hasFurther ? (['more'] as const) : []),
    'missions',
    'timeline',
    known ? 'thenNow' : 'differences',
  ]
}
