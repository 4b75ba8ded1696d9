import '#i18n/messages/later.ts'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import type { DataRecord } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import type { Selection } from '#domain/filters.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { fromQuery } from '#state/query.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import type { CardData } from '#views/cards/cardProps.ts'

interface Options {
  query?: string
  hasDetail?: boolean
}

/** One card over a record, as the rail gives it what the address bar says. */
export function renderCard(
  Card: ComponentType<CardData & { selection: Selection }>,
  record: DataRecord,
  { query = '', hasDetail = true }: Options = {},
) {
  window.history.pushState(null, '', `/${query}`)
  const core = coreOf(record)
  const index = recordIndex(core)
  const detail = hasDetail ? detailOf(record) : null
  function Rail() {
    const { address } = useAddress()
    const selection = address.sel ?? fromQuery(query).sel ?? { kind: 'claim' as const, id: 'none' }
    return <Card index={index} detail={detail} filters={address} selection={selection} />
  }
  const page = render(
    <RecordProvider record={core} detail={detail}>
      <Rail />
    </RecordProvider>,
  )
  return { ...page, user: userEvent.setup() }
}

/** What the address bar says now. */
export const address = () => fromQuery(window.location.search)
