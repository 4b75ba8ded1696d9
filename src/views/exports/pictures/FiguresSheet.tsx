import { AREAS } from '#domain/codelists.ts'
import { without } from '#domain/filters.ts'
import type { HeadlineVoice } from '#selectors/headline.ts'
import { postCounts, posts } from '#selectors/posts.ts'
import { voiceOf } from '#selectors/recordIndex.ts'
import { figureWords as figureParts } from '#ui/evidence/figureWords.ts'
import { FigureTiles, type PaperTile, type PaperVoice } from '#ui/paper/FigureTiles.tsx'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { accountName, headlinePeriod } from '../tables/figuresTable.ts'
import type { PictureProps } from './pictureProps.ts'

function paperVoice({ i18n, index }: DocumentPlan, voice: HeadlineVoice): PaperVoice {
  const { t, tn, format } = i18n
  const { claim, area, rivals } = voice
  if (!claim || claim.value === null) {
    const by = area ? t('figures.silent', { capital: t(`voice.${area}`) }) : t('figures.nothing')
    return { glyph: null, qualifier: '', number: t('figures.none'), by, aside: '' }
  }
  const unit = index.indicators.get(claim.indicator)?.unit ?? 'USD'
  const { qualifier, number } = figureParts(i18n, { value: claim.value, unit, precision: claim.precision })
  return {
    glyph: {
      voice: voiceOf(index, claim),
      precision: claim.precision === 'approximate' ? 'approximate' : 'rounded',
    },
    qualifier,
    number,
    by: t('figures.voice', {
      voice: accountName(i18n, index, voice),
      period: headlinePeriod(i18n, index, claim),
    }),
    aside: rivals > 0 ? tn('figures.rivals', rivals, { count: format.integer(rivals) }) : '',
  }
}

/** The headline figures and the posts of each state, as tiles. */
export function paperTiles(plan: DocumentPlan, sheet: DocumentSheet): PaperTile[] {
  const { i18n, index } = plan
  const { t, tn, text, format } = i18n
  const all = posts(index, without(sheet.scene.address, 'posts', 'states'))
  const tiles = sheet.section.figures.map(({ id, name, voices }) => ({
    id,
    name: text(name),
    voices: voices.map((voice) => paperVoice(plan, voice)),
  }))
  const postVoices = AREAS.map((area): PaperVoice => {
    const { total, disputed } = postCounts(all, area)
    return {
      glyph: null,
      qualifier: '',
      number: format.integer(total),
      by: t(`room.posts.${area}`),
      aside: disputed > 0 ? tn('figures.disputed', disputed, { count: format.integer(disputed) }) : '',
      tone: area,
    }
  })
  return [...tiles, { id: 'posts', name: t('figures.posts'), voices: postVoices }]
}

const COLUMNS = 3

export function FiguresSheet({ plan, sheet, width, height, k }: PictureProps) {
  return <FigureTiles tiles={paperTiles(plan, sheet)} width={width} height={height} k={k} columns={COLUMNS} />
}
