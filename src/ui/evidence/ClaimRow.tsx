import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { Heard } from './Heard.tsx'
import { VoiceGlyph } from '../lanes/VoiceGlyph.tsx'

export interface ClaimRowProps {
  voice: Voice
  /** Whose voice, spoken: the glyph shows it. */
  voiceLabel: string
  whose: Whose
  precision: Precision
  /** "about", "over", "almost", or empty. */
  qualifier: string
  figure: string
  who: string
  /** When published, how exact, how sure; parts joined by the row. */
  meta: readonly string[]
  note?: string | undefined
  isRejected?: boolean
  /** The claim that the panel shows already. */
  isCurrent?: boolean
  onOpen: () => void
}

/** A claim among those that bear on a figure; it opens its own evidence. */
export function ClaimRow({
  voice,
  voiceLabel,
  whose,
  precision,
  qualifier,
  figure,
  who,
  meta,
  note,
  isRejected,
  isCurrent,
  onOpen,
}: ClaimRowProps) {
  const content = (
    <>
      <span className="claim-row__figure">
        <VoiceGlyph voice={voice} precision={precision} whose={whose} label={voiceLabel} />
        {qualifier ? <small>{qualifier}</small> : null}{' '}
        {isRejected ? (
          <s>
            <Heard text={figure} isLabel={!isCurrent} />
          </s>
        ) : (
          <b>
            <Heard text={figure} isLabel={!isCurrent} />
          </b>
        )}
      </span>{' '}
      <span className="claim-row__text">
        <span className="claim-row__who">{who}</span>{' '}
        <span className="claim-row__meta">{meta.filter(Boolean).join(' · ')}</span>{' '}
        {note ? <span className="claim-row__note">{note}</span> : null}
      </span>
    </>
  )
  return (
    <li className="claim-row" aria-current={isCurrent ? true : undefined}>
      {isCurrent ? (
        <div>{content}</div>
      ) : (
        <button type="button" className="figure" onClick={onOpen}>
          {content}
        </button>
      )}
    </li>
  )
}
