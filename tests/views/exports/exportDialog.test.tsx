import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { detailOf } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import type { PaperFile } from '#ui/paper/paperTypes.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { ExportDialog } from '#views/exports/ExportDialog.tsx'
import { MAKERS } from '#views/exports/formats.ts'
import { breathe, type Making } from '#views/exports/make/making.ts'
import { appRecord } from '../../app/appRecord.ts'

const saved: PaperFile[] = []
vi.mock('#ui/paper/saveFile.ts', () => ({ saveFile: (file: PaperFile) => saved.push(file) }))
vi.mock('#ui/map/loadBasemap.ts', () => ({ loadBasemap: () => Promise.reject(new Error('offline')) }))
const { handout } = vi.hoisted(() => ({ handout: { isBroken: false } }))
vi.mock('#views/exports/handout/HandoutSection.tsx', async (original) => {
  const { HandoutSection } = await original<typeof import('#views/exports/handout/HandoutSection.tsx')>()
  return {
    HandoutSection: (props: Parameters<typeof HandoutSection>[0]) => {
      if (handout.isBroken) throw new Error('layout')
      return <HandoutSection {...props} />
    },
  }
})
beforeEach(() => void saved.splice(0))

function renderDialog(query = '', { hasDetail = true } = {}) {
  window.history.pushState(null, '', `/${query}`)
  const record = appRecord()
  const onClose = vi.fn<() => void>()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RecordProvider record={coreOf(record)} detail={hasDetail ? detailOf(record) : null}>
        <ExportDialog onClose={onClose} />
      </RecordProvider>
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), onClose }
}
const choose = (name: RegExp) => screen.getByRole('radio', { name })
const button = (name: string) => screen.getByRole('button', { name })

describe(ExportDialog, () => {
  it('saves the chosen parts of the view, and says what it saved', async () => {
    const { user } = renderDialog('?time=2015..2024')
    for (const part of ['Headline figures', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences'])
      await user.click(screen.getByRole('checkbox', { name: part }))
    await user.click(choose(/^CSV tables/))
    await user.click(button('Save'))
    expect(await screen.findByText(/^Saved: kopru-trade-2015-2024\.csv \(\d+ kB\)$/)).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['kopru-trade-2015-2024.csv'])
    expect(await saved[0]!.blob.text()).toContain('2015–2024')
  })

  it('offers no calendar without events and no contacts without posts, and says why', async () => {
    const { user } = renderDialog('?view=trade')
    expect(choose(/^Calendar/)).toBeDisabled()
    expect(choose(/^Calendar/)).toHaveAccessibleDescription('No event is shown.')
    expect(choose(/^Contacts/)).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: 'Trade' }))
    expect(choose(/^Excel/)).toHaveAccessibleDescription('Choose at least one part.')
  })

  it('waits for the sources', () => {
    renderDialog('', { hasDetail: false })
    expect(screen.getByText('Sources are on their way')).toBeVisible()
    expect(button('Show the pages')).toHaveAttribute('aria-disabled', 'true')
  })

  it('tells how far it is, and can be cancelled', async () => {
    const { user } = renderDialog()
    const running: Making[] = []
    vi.spyOn(MAKERS, 'xlsx').mockResolvedValue(async (making) => {
      making.onStep({ kind: 'part', name: 'Trade', part: 2, all: 7 })
      running.push(making)
      for (;;) await breathe(making.signal)
    })
    await user.click(choose(/^Excel/))
    await user.click(button('Save'))
    expect(await screen.findByText('Part 2 of 7: Trade')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('value', '1')
    await user.click(button('Cancel'))
    expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeVisible()
    expect(running.map(({ signal }) => signal.aborted)).toEqual([true])
    expect(saved).toEqual([])
    expect(button('Save')).toHaveAttribute('aria-disabled', 'false')
  })

  it('says when what a format needs cannot be fetched', async () => {
    const { user } = renderDialog()
    vi.spyOn(MAKERS, 'xlsx').mockRejectedValue(new Error('chunk'))
    await user.click(choose(/^Excel/))
    await user.click(button('Save'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing was saved. What this format needs could not be fetched.',
    )
  })

  it('says when the outlines of the map do not come', async () => {
    const { user } = renderDialog('?view=missions')
    await user.click(choose(/^SVG/))
    await user.click(button('Save'))
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('The outlines of the map could not be fetched.'),
    )
    expect(saved).toEqual([])
  })

  it('says so when the pages cannot be laid out, and closes', async () => {
    vi.mocked(console.error).mockImplementation(() => {})
    handout.isBroken = true
    const { user, onClose } = renderDialog('?view=timeline')
    await user.click(button('Show the pages'))
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The pages could not be laid out\./)
    await user.click(button('Close'))
    expect(onClose).toHaveBeenCalledOnce()
    handout.isBroken = false
    vi.mocked(console.error).mockClear()
  })

  it('shows a document as pages, with links into its sources, and closes with Esc', async () => {
    const { user, onClose } = renderDialog('?view=timeline')
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await user.click(button('Show the pages'))
    const pages = await screen.findByRole('dialog', { name: 'Pages to print' })
    expect(pages).toHaveTextContent('Both capitals · 1991–2026 · as known today')
    expect(pages.querySelector('style')?.textContent).toContain('size: letter')
    const marks = [...pages.querySelectorAll<HTMLAnchorElement>('sup a')]
    expect(marks.length).toBeGreaterThan(2)
    for (const mark of marks) expect(pages.querySelector(mark.getAttribute('href')!)).not.toBeNull()
    expect(pages.querySelectorAll('ol > li').length).toBeGreaterThan(0)
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })
})
