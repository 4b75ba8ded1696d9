import '#i18n/messages/briefing.ts'
import { DEFAULT_ADDRESS, lookOf } from '#domain/filters.ts'
import type { Scene } from '#domain/record.ts'
import type { TextNeeds } from '#domain/textParts.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, useAddress } from '#state/addressBar.ts'
import { sceneQuery, useBriefings } from '#state/briefings.ts'
import { toQuery } from '#state/query.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { Dialog } from '#ui/controls/Dialog.tsx'
import { DetailFailed } from '#views/DetailFailed.tsx'
import { BriefingEditor } from '#views/scenes/editor/BriefingEditor.tsx'

interface Props {
  isOpen: boolean
  /** The view of the page is to become a scene at once. */
  isAdding: boolean
  onClose: () => void
}

const NEEDS: TextNeeds = ['scenes']

/** The editor of briefings over the page. */
export function BriefingDialog({ isOpen, isAdding, onClose }: Props) {
  const { t } = useI18n()
  const { detail } = useDetail(NEEDS)
  return (
    <Dialog
      className="dialog--briefing"
      title={t('editor.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      {detail ? (
        <Editor scenes={detail.scenes} isAdding={isAdding} onClose={onClose} />
      ) : (
        <>
          <p role="status">{t('room.loading')}</p>
          <DetailFailed />
        </>
      )}
    </Dialog>
  )
}

function Editor({ scenes, isAdding, onClose }: { scenes: readonly Scene[] } & Omit<Props, 'isOpen'>) {
  const { text } = useI18n()
  const { record } = useRecord()
  const { address } = useAddress()
  const { id, title } = record.dataset
  const briefings = useBriefings(scenes, text(title), id)
  const handlePresent = (scene: string) => {
    onClose()
    patchAddress({ ...DEFAULT_ADDRESS, ...lookOf(address), scene })
  }
  return (
    <BriefingEditor
      briefings={briefings}
      dataset={id}
      pageQuery={sceneQuery(toQuery(address))}
      isAdding={isAdding}
      onPresent={handlePresent}
    />
  )
}
