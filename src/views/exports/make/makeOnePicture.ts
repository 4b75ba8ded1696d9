import '#i18n/messages/documents.ts'
import type { Address, View } from '#domain/filters.ts'
import type { PaperFile } from '#ui/paper/paperTypes.ts'
import type { Draw } from '#ui/paper/usePictureStage.tsx'
import { documentPlan, type Loaded } from '../documentPlan.ts'
import { today } from '../today.ts'
import { makePng } from './makePictures.ts'

/** One view as a PNG with title, key and source. */
export async function makeOnePicture(
  record: Loaded,
  view: View,
  address: Address,
  draw: Draw,
): Promise<PaperFile> {
  const plan = documentPlan(record, { kind: 'view', address, parts: [view] }, 'paper', today())
  const [file] = await makePng({ plan, draw, signal: new AbortController().signal, onStep: () => undefined })
  if (!file) throw new Error('picture')
  return file
}
