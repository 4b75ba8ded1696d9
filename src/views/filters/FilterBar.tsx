import { lazy, memo, type ReactNode } from 'react'
import type { Area } from '#domain/codelists.ts'
import { isUnfiltered } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, redo, undo, useAddress, useAddressPart } from '#state/addressBar.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'
import { Later } from '#ui/frame/Later.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { CategoryMenu } from './CategoryMenu.tsx'
import { KnownMenu } from './KnownMenu.tsx'

const chips = () => import('./FilterChips.tsx').then((module) => ({ default: module.FilterChips }))
const FilterChips = lazy(chips)
// the first view has no chips; a link that filters has them with its first lane, an embedded view never
if (/^\?(?!.*\bembed\b)/.test(globalThis.location?.search ?? '')) chips().catch(() => undefined)

type Perspective = Area | 'both'

/** The filters that stand above everything they narrow. */
export function FilterBar({ children }: { children?: ReactNode }) {
  const { t } = useI18n()
  const known = useAddressPart('known')
  return (
    <section className={known ? 'filters filters--known' : 'filters'} aria-label={t('filters.label')}>
      <PerspectiveChoice />
      <CategoryMenu />
      <KnownMenu />
      <Later failed={<ChipsFailed />}>
        <FilterChips />
      </Later>
      {children}
      <Steps />
    </section>
  )
}

/** A filter that is in force is never without a word, also where its chip did not come. */
function ChipsFailed() {
  const { t } = useI18n()
  const { time, q, states, posts, view, sel } = useAddress().address
  return (time ?? states ?? posts ?? view ?? sel) || q ? <p role="alert">{t('filters.failed')}</p> : null
}

const PerspectiveChoice = memo(function PerspectiveChoice() {
  const { t } = useI18n()
  const reporter = useAddressPart('reporter')
  const glyph = (voice: Area) => <VoiceGlyph voice={voice} />
  return (
    <RadioSegments<Perspective>
      label={t('perspective.label')}
      value={reporter ?? 'both'}
      onChange={(value) => patchAddress({ reporter: value === 'both' ? null : value })}
      options={[
        {
          value: 'both',
          label: t('perspective.both'),
          glyph: (
            <>
              {glyph('KAZ')}
              {glyph('TUR')}
            </>
          ),
        },
        { value: 'KAZ', label: t('perspective.KAZ'), glyph: glyph('KAZ') },
        { value: 'TUR', label: t('perspective.TUR'), glyph: glyph('TUR') },
      ]}
    />
  )
})

function Steps() {
  const { t } = useI18n()
  const { address, reset, canUndo, canRedo } = useAddress()
  return (
    <div className="filters__steps">
      <button type="button" className="button button--quiet" disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
        {t('filters.undo')}
      </button>
      {canRedo ? (
        <button type="button" className="button button--quiet" onClick={redo}>
          <Icon name="redo" />
          {t('filters.redo')}
        </button>
      ) : null}
      <button
        type="button"
        className="button button--quiet"
        disabled={isUnfiltered(address) && !address.sel && !address.view && !address.indicator}
        onClick={reset}
      >
        {t('filters.reset')}
      </button>
    </div>
  )
}
