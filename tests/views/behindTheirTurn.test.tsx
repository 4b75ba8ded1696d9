// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import type { LaneModel } from '#domain/lane.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { addressNow, followIn, InTurn, patchAddress } from '#state/addressBar.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { EmptyWords } from '#views/lanes/EmptyWords.tsx'
import { PostCountsTable } from '#views/missions/PostCountsTable.tsx'
import { EventsEmpty } from '#views/timeline/EventsEmpty.tsx'
import { appRecord } from '../app/appRecord.ts'

const core = coreOf(appRecord())

/** A view as it stands while its turn does not come. */
function renderBehind(of: 'map' | 'timeline' | 'lanes', view: ReactNode) {
  render(
    <RecordProvider record={core} detail={null}>
      <InTurn of={of}>{view}</InTurn>
    </RecordProvider>,
  )
  followIn((follows) => void (waiting = follows))
}

let waiting: readonly (() => void)[] = []
beforeEach(() => {
  followIn((follows) => follows.forEach((follow) => follow()))
  for (const follow of waiting) follow()
  window.history.replaceState(null, '', '/')
})

const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }))

it('two kinds and a state that are pressed quickly are all in the filter', () => {
  renderBehind('map', <PostCountsTable index={recordIndex(core)} />)
  press(/^Honorary/)
  press(/^Embassy/)
  expect(addressNow().posts?.toSorted()).toEqual(['embassy', 'embassy-branch-office', 'honorary-consulate'])
  press(/^Embassy/)
  expect(addressNow().posts).toEqual(['honorary-consulate'])
  press(/^Kazakh/)
  press(/^Kazakh/)
  expect(addressNow().states).toBeNull()
})

it('an empty timeline lifts its filter, and takes nothing else back', () => {
  window.history.replaceState(null, '', '/?kinds=security')
  renderBehind('timeline', <EventsEmpty />)
  patchAddress({ reporter: 'TUR' })
  press(/./)
  expect(addressNow()).toMatchObject({ kinds: null, reporter: 'TUR' })
})

it('an empty lane lifts its filter, and takes nothing else back', () => {
  window.history.replaceState(null, '', '/?known=2020-01-01')
  renderBehind('lanes', <EmptyWords select={(_, { known }) => ({ count: known ? 0 : 3 }) as LaneModel} />)
  patchAddress({ q: 'council' })
  press(/./)
  expect(addressNow()).toMatchObject({ known: null, q: 'council' })
})
