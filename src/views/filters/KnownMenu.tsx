import { memo, lazy } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddressPart } from '#state/addressBar.ts'
import { Popover } from '#ui/controls/Popover.tsx'

const KnownForm = lazy(() => import('./KnownForm.tsx').then((module) => ({ default: module.KnownForm })))

/** The day on which the record is read. */
export const KnownMenu = memo(function KnownMenu() {
  const { t, format } = useI18n()
  const known = useAddressPart('known')
  return (
    <span data-key="known">
      <Popover
        label={t('filters.knownTitle')}
        isActive={known !== null}
        button={
          <>
            {t('filters.known')} <strong>{known ? format.day(known) : t('filters.today')}</strong>
          </>
        }
      >
        <KnownForm />
      </Popover>
    </span>
  )
})
