import type { Language } from '../I18nProvider.tsx'
import { app } from '../messages/kk/app.ts'
import { cardTerms } from '../messages/kk/cardTerms.ts'
import { dialogs } from '../messages/kk/dialogs.ts'
import { editions } from '../messages/kk/editions.ts'
import { evidence } from '../messages/kk/evidence.ts'
import { failure } from '../messages/kk/failure.ts'
import { lanes } from '../messages/kk/lanes.ts'
import { laneViews } from '../messages/kk/laneViews.ts'
import { map } from '../messages/kk/map.ts'
import { menus } from '../messages/kk/menus.ts'
import { record } from '../messages/kk/record.ts'
import { terms } from '../messages/kk/terms.ts'
import { timeline } from '../messages/kk/timeline.ts'
import { kazakh } from '../styles/kazakh.ts'
import type { FirstEnglish } from '../messages/en.ts'
import type { Catalogue } from '../translate.ts'

/** Kazakh: words and forms. Native review is open. */
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

export const language: Language = { style: kazakh, messages }
