import type { Language } from '../I18nProvider.tsx'
import { app } from '../messages/ru/app.ts'
import { cardTerms } from '../messages/ru/cardTerms.ts'
import { dialogs } from '../messages/ru/dialogs.ts'
import { editions } from '../messages/ru/editions.ts'
import { evidence } from '../messages/ru/evidence.ts'
import { failure } from '../messages/ru/failure.ts'
import { lanes } from '../messages/ru/lanes.ts'
import { laneViews } from '../messages/ru/laneViews.ts'
import { map } from '../messages/ru/map.ts'
import { menus } from '../messages/ru/menus.ts'
import { record } from '../messages/ru/record.ts'
import { terms } from '../messages/ru/terms.ts'
import { timeline } from '../messages/ru/timeline.ts'
import { russian } from '../styles/russian.ts'
import type { FirstEnglish } from '../messages/en.ts'
import type { Catalogue } from '../translate.ts'

/** Russian: words and forms. Native review is open. */
const messages = {
  ...app,
  ...cardTerms,
  ...dialogs,
  ...editions,
  ...evidence,
  ...failure,
  ...lanes,
  ...laneViews,
  ...map,
  ...menus,
  ...record,
  ...terms,
  ...timeline,
} satisfies Catalogue<'one' | 'few' | 'many' | 'other', FirstEnglish>

export const language: Language = { style: russian, messages }
