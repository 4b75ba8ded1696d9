import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { tradeLane } from '#selectors/tradeLane.ts'
import { EmptyWords } from '#views/lanes/EmptyWords.tsx'
import { appRecord } from '../../app/appRecord.ts'

it.each([
  ['?known=1995-01-01', 'No figure here had been published by 1 Jan 1995.', 'Read it as known today', ''],
  ['?time=1992..1992', 'No figure found for 1992.', 'Nearest: ', null],
])('say of an empty lane which filter it was: %s', async (query, words, button, after) => {
  window.history.pushState(null, '', `/${query}`)
  const record = appRecord()
  render(
    <RecordProvider record={coreOf(record)} detail={detailOf(record)}>
      <EmptyWords select={tradeLane} />
    </RecordProvider>,
  )
  expect(screen.getByText(words, { exact: false })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${button}`) }))
  if (after !== null) expect(window.location.search).toBe(after)
  else expect(window.location.search).not.toBe(query)
})
