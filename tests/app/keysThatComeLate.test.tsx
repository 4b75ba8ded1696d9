import { render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { useKeys } from '#app/useKeys.ts'
import { coreOf } from '#data/parts/core.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { appRecord } from './appRecord.ts'
import { query } from './renderDashboard.tsx'

const keys = vi.hoisted(() => ({ come: false, asked: 0 }))
vi.mock('#app/pressKey.ts', async (original) => {
  const { pressKey } = await original<typeof import('#app/pressKey.ts')>()
  return {
    get pressKey() {
      keys.asked++
      if (!keys.come) throw new Error('no such file')
      return pressKey
    },
  }
})

function Keys() {
  useKeys()
  return null
}

it('keys whose code did not come are asked for again by the next key, which acts', async () => {
  window.history.pushState(null, '', '/?reporter=KAZ')
  render(
    <RecordProvider record={coreOf(appRecord())} detail={null}>
      <Keys />
    </RecordProvider>,
  )
  const user = userEvent.setup()
  await waitFor(() => expect(keys.asked).toBe(1))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(keys.asked).toBe(2))
  expect(query()).toBe('?reporter=KAZ')
  keys.come = true
  await user.keyboard('{Escape}')
  await waitFor(() => expect(query()).toBe(''))
})
