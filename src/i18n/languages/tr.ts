import type { Language } from '../I18nProvider.tsx'
import { app } from '../messages/tr/app.ts'
import { cardTerms } from '../messages/tr/cardTerms.ts'
import { dialogs } from '../messages/tr/dialogs.ts'
import { editions } from '../messages/tr/editions.ts'
import { evidence } from '../messages/tr/evidence.ts'
import { failure } from '../messages/tr/failure.ts'
import { lanes } from '../messages/tr/lanes.ts'
import { laneViews } from '../messages/tr/laneViews.ts'
import { map } from '../messages/tr/map.ts'
import { menus } from '../messages/tr/menus.ts'
import { record } from '../messages/tr/record.ts'
import { terms } from '../messages/tr/terms.ts'
import { timeline } from '../messages/tr/timeline.ts'
import { turkish } from '../styles/turkish.ts'
import type { FirstEnglish } from '../messages/en.ts'
import type { Catalogue } from '../translate.ts'

/** Turkish: words and forms. Native review is open. */
const messages = {
  ...app,
  ...terms,
  ...lanes,
  ...laneViews,
  ...timeline,
  ...map,
  ...menus,
  ...editions,
  ...record,
  ...cardTerms,
  ...failure,
  ...dialogs,
  ...evidence,
} satisfies Catalogue<'one' | 'other', FirstEnglish>

export const language: Language = { style: turkish, messages }
