import { useState } from 'react'
import type { View } from '#domain/filters.ts'
import { type I18n, useI18n } from '#i18n/I18nProvider.tsx'
import { withLateWords } from '#i18n/languages.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import type { PaperFile } from '#ui/paper/paperTypes.ts'
import { saveFile } from '#ui/paper/saveFile.ts'
import { usePictureStage } from '#ui/paper/usePictureStage.tsx'
import { LibraryError, type Why, whyOf } from './exports/exportErrors.ts'

type State = 'idle' | 'making' | 'copied' | 'saved' | 'refused' | Why

/** Asks the clipboard while the press still counts; it takes the picture when it is there. */
async function isCopied(making: Promise<PaperFile>): Promise<boolean> {
  const image = making.then(({ blob }) => blob)
  // the picture's own failure is told where the file is waited for
  image.catch(() => {})
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
    return true
  } catch {
    return false
  }
}

function wordsOf(t: I18n['t'], state: State): string {
  if (state === 'idle') return ''
  if (typeof state === 'string') return t(`picture.${state}`)
  return state.kind === 'other'
    ? t('picture.failed.other', { message: state.message })
    : t(`picture.failed.${state.kind}`)
}

/** Copies a view as a picture. Where the browser copies none, the picture becomes a file; drawing code comes when asked for. */
export function CopyPicture({ view }: { view: View }) {
  const i18n = useI18n()
  const { t } = i18n
  const { record } = useRecord()
  const { detail } = useDetail()
  const { address } = useAddress()
  const { stage, draw } = usePictureStage()
  const [state, setState] = useState<State>('idle')

  const handleCopy = async () => {
    if (!detail || state === 'making') return
    setState('making')
    const loaded = { i18n, index: recordIndex(record), detail }
    const making = withLateWords(import('./exports/make/makeOnePicture.ts'))
      .catch((cause: unknown) => {
        throw new LibraryError(cause)
      })
      .then(({ makeOnePicture }) => makeOnePicture(loaded, view, address, draw))
    const canCopy = typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator
    try {
      if (canCopy && (await isCopied(making))) return setState('copied')
      saveFile(await making)
      setState(canCopy ? 'refused' : 'saved')
    } catch (error) {
      setState(whyOf(error))
    }
  }
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={!detail || state === 'making'}
        onClick={() => void handleCopy()}
      >
        <Icon name="copy" />
        {t('picture.copy')}
      </button>
      <p role="status" className="menu__note">
        {wordsOf(t, state)}
      </p>
      {stage}
    </>
  )
}
