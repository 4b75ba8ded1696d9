import '#i18n/messages/documents.ts'
import '#i18n/messages/later.ts'
import { detailOf } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import { SHIPPED } from '#domain/briefing.ts'
import { createI18n, ENGLISH, type Language } from '#i18n/I18nProvider.tsx'
import { documentParts } from '#selectors/documents/parts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { fromQuery } from '#state/query.ts'
import { type DocumentForm, documentPlan, type DocumentScope } from '#views/exports/documentPlan.ts'
import { FORMAT_FACTS, type Format, MAKERS } from '#views/exports/formats.ts'
import type { Step } from '#views/exports/make/making.ts'
import { aScene } from '../../fixtures.ts'
import { shippedRecord } from '../../record/shippedRecord.ts'

export const DAY = '2026-11-22'

export const record = shippedRecord()
const core = coreOf(record)
export const index = recordIndex(core)
export const detail = detailOf(record)

interface Request {
  query?: string
  language?: Language
  form?: DocumentForm
  isBriefing?: boolean
  /** Of a briefing: the queries of its scenes, in place of the shipped ones. */
  scenes?: readonly string[]
}

/** A document of the shipped record, of the view under a query or of the shipped briefing. */
export function planOf({
  query = '',
  language = ENGLISH,
  form = 'data',
  isBriefing = false,
  scenes,
}: Request = {}) {
  const address = fromQuery(query)
  const own = scenes?.map((scene, i) => aScene({ id: `scene-${i}`, query: scene }))
  const briefing = { id: SHIPPED, name: 'Қазақстан–Türkiye', scenes: own ?? record.scenes }
  const scope: DocumentScope =
    isBriefing || own
      ? { kind: 'briefing', briefing }
      : { kind: 'view', address, parts: documentParts(index, address) }
  return documentPlan({ i18n: createI18n(language), index, detail }, scope, form, DAY)
}

/** A drawing that stands for any: what is drawn is for the browser tests. */
const draw = () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('width', '10')
  svg.setAttribute('height', '10')
  return Promise.resolve(svg)
}

/** Makes a document as the dialog does, and tells the steps. */
export async function made(format: Exclude<Format, 'pdf'>, request: Request = {}) {
  const plan = planOf({ form: FORMAT_FACTS[format].form, ...request })
  const steps: Step[] = []
  const controller = new AbortController()
  const make = await MAKERS[format]()
  const files = await make({ plan, draw, signal: controller.signal, onStep: (step) => steps.push(step) })
  return { plan, files, file: files[0]!, steps }
}
