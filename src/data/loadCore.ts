import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord } from '#domain/coreRecord.ts'
import { fetchPart } from './fetchPart.ts'
import { fromWire } from './parts/fromWire.ts'
import { tableOfWire, type WireEvents } from './parts/eventWire.ts'
import type { WireCore } from './parts/split.ts'
import { RecordError } from './recordError.ts'
import { runInStretches } from './steps.ts'

/** Cores whose every byte the build has checked. */
const asBuilt = new WeakSet<CoreRecord>()

/** Whether this core came byte for byte as the build has checked it. */
export const isCoreAsBuilt = (core: CoreRecord): boolean => asBuilt.has(core)

/**
 * What the first views draw, in English and `locale`. What is not byte for byte what the build has checked is checked
 * here, and the code for it comes only then. Throws a `RecordError`; never returns a broken record.
 */
export async function loadCore(locale: Locale, signal?: AbortSignal): Promise<CoreRecord> {
  const part = await fetchPart('core', locale, signal)
  if (part.isAsBuilt) {
    const content = part.content as Omit<WireCore, 'events'> & { events: WireEvents }
    const core = fromWire(content, tableOfWire(content.events, part.titles))
    asBuilt.add(core)
    return core
  }
  const { checkingCoreSteps } = await import('./checkCore.ts').catch((cause) => {
    throw new RecordError('offline', 'core', [], { cause })
  })
  const { core, problems } = await runInStretches(checkingCoreSteps(part.content, part.titles))
  if (problems) throw new RecordError('broken', 'core', problems)
  return core
}
