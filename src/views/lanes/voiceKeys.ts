import type { LaneModel, Voice } from '#domain/lane.ts'
import type { Translate } from '#i18n/translate.ts'
import type { KeyItem } from '#ui/lanes/KeySymbol.tsx'

const KEYS = { KAZ: 'key.astanaSays', TUR: 'key.ankaraSays', other: 'key.othersSay' } as const

/** Glyphs of the voices that the lane shows, and of no others. */
export function voiceKeys(model: LaneModel, t: Translate): KeyItem[] {
  const voices = new Set<Voice>(model.marks.map(({ voice }) => voice))
  return (['KAZ', 'TUR', 'other'] as const)
    .filter((voice) => voices.has(voice))
    .map((voice) => ({ kind: 'glyph', voice, label: t(KEYS[voice]) }))
}
