import { useState } from 'react'
import type { View } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useDetail, useRecord } from '#state/RecordProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import { saveFile } from '#ui/paper/saveFile.ts'
import { usePictureStage } from '#ui/paper/usePictureStage.tsx'

type State = 'idle' | 'making' | 'copied' | 'saved' | 'failed'

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
    const making = import('./exports/make/makeOnePicture.ts').then(({ makeOnePicture }) =>
      makeOnePicture(loaded, view, address, draw),
    )
    try {
      // the clipboard wants to be asked while the press still counts, and takes the picture when it is there
      const image = making.then(({ blob }) => blob)
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
      setState('copied')
    } catch {
      const file = await making.catch(() => null)
      if (file) saveFile(file)
      setState(file ? 'saved' : 'failed')
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
        {state === 'idle' ? '' : t(`picture.${state}`)}
      </p>
      {stage}
    </>
  )
}
