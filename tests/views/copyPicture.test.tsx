import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { detailOf } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import type { PaperFile } from '#ui/paper/paperTypes.ts'
import { CopyPicture } from '#views/CopyPicture.tsx'
import { LibraryError, MapError } from '#views/exports/exportErrors.ts'
import { appRecord } from '../app/appRecord.ts'

const saved: string[] = []
const { makeOnePicture } = vi.hoisted(() => ({ makeOnePicture: vi.fn<() => Promise<PaperFile>>() }))
vi.mock('#ui/paper/saveFile.ts', () => ({ saveFile: ({ name }: PaperFile) => saved.push(name) }))
vi.mock('#views/exports/make/makeOnePicture.ts', () => ({ makeOnePicture }))

/** A clipboard that reads the picture, as a browser's does. */
class Item {
  readonly items: Record<string, Promise<Blob>>
  constructor(items: Record<string, Promise<Blob>>) {
    this.items = items
  }
}
const write = vi.fn<(items: Item[]) => Promise<void>>()
const taking = async ([item]: Item[]) => void (await item!.items['image/png'])

beforeEach(() => {
  saved.splice(0)
  makeOnePicture.mockReset().mockResolvedValue({ name: 'trade.png', blob: new Blob(['png']) })
  write.mockReset().mockImplementation(taking)
  vi.stubGlobal('ClipboardItem', Item)
})
afterEach(() => vi.unstubAllGlobals())

async function copied(): Promise<string> {
  const record = appRecord()
  render(
    <RecordProvider record={coreOf(record)} detail={detailOf(record)}>
      <CopyPicture view="trade" />
    </RecordProvider>,
  )
  const user = userEvent.setup()
  // after the clipboard of user-event, which is set up with it
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
  await user.click(screen.getByRole('button', { name: 'Copy picture' }))
  const status = screen.getByRole('status')
  await vi.waitFor(() => expect(status).not.toHaveTextContent(/^$|^Drawing/))
  return status.textContent
}

describe(CopyPicture, () => {
  it('copies the picture', async () => {
    expect(await copied()).toBe('Picture copied')
    expect(saved).toEqual([])
  })

  it('saves it where the browser copies none, and says so', async () => {
    vi.stubGlobal('ClipboardItem', undefined)
    expect(await copied()).toBe('This browser copies no pictures: it was saved as a file.')
    expect(write).not.toHaveBeenCalled()
    expect(saved).toEqual(['trade.png'])
  })

  it('says that the browser refused', async () => {
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    expect(await copied()).toBe('The browser refused the clipboard: the picture was saved as a file.')
    expect(saved).toEqual(['trade.png'])
  })

  it.each([
    [new Error('no svg'), 'The picture could not be made: no svg'],
    [new MapError('x'), 'The outlines of the map could not be fetched.'],
    [new LibraryError('x'), 'What draws the picture could not be fetched. Is there a network?'],
  ])('says why there is none: %s', async (error, words) => {
    for (const item of [Item, undefined]) {
      vi.stubGlobal('ClipboardItem', item)
      makeOnePicture.mockRejectedValue(error)
      expect(await copied()).toBe(words)
      expect(saved).toEqual([])
      document.body.replaceChildren()
    }
  })

  it('leaves no failure behind when the clipboard fails before the picture does', async () => {
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    makeOnePicture.mockImplementation(
      () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 20)),
    )
    expect(await copied()).toBe('The picture could not be made: late')
  })
})
