import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord } from '#domain/coreRecord.ts'
import { checkingCoreSteps } from './checkCore.ts'
import { fetchPart } from './fetchPart.ts'
import { RecordError } from './recordError.ts'
import { runInStretches } from './steps.ts'

/** What the first views draw, in English and `locale`. Throws a `RecordError`; never returns a broken record. */
export async function loadCore(locale: Locale, signal?: AbortSignal): Promise<CoreRecord> {
  const { core, problems } = await runInStretches(checkingCoreSteps(await fetchPart('core', locale, signal)))
  if (problems) throw new RecordError('broken', 'core', problems)
  return core
}
