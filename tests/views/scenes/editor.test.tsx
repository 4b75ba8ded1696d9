import '#i18n/messages/briefing.ts'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { SHIPPED } from '#domain/briefing.ts'
import { chooseBriefing, useBriefings } from '#state/briefings.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { BriefingEditor } from '#views/scenes/editor/BriefingEditor.tsx'
import { appRecord } from '../../app/appRecord.ts'
import { aScene, aText } from '../../fixtures.ts'

vi.mock('#ui/map/PostMap.tsx', () => import('../../app/PostMapStub.tsx'))

const SCENES = [
  aScene({ id: 'figures', query: '?view=figures', headline: aText('Where we stand'), minutes: 1 }),
  aScene({ id: 'trade', query: '?view=trade', headline: aText('One trade') }),
]
const onPresent = vi.fn<(scene: string) => void>()
/** What was handed to the downloads: name and text. */
const saved: { name: string; blob: Blob }[] = []
vi.mock('#ui/paper/saveFile.ts', () => ({
  saveFile: (file: { name: string; blob: Blob }) => saved.push(file),
}))

function renderEditor({ isAdding = false, pageQuery = '?reporter=TUR&view=trade' } = {}) {
  const record = appRecord({ scenes: SCENES })
  function Editor() {
    const briefings = useBriefings(SCENES, 'Shipped talk', 'kaz-tur')
    return (
      <BriefingEditor
        briefings={briefings}
        dataset="kaz-tur"
        pageQuery={pageQuery}
        isAdding={isAdding}
        onPresent={onPresent}
      />
    )
  }
  render(
    <RecordProvider record={coreOf(record)} detail={detailOf(record)}>
      <Editor />
    </RecordProvider>,
  )
  return userEvent.setup()
}
const titles = () =>
  within(screen.getByRole('list', { name: 'Scenes in order' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.scene-list__title')?.textContent)
const button = (name: string) => screen.getByRole('button', { name })
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText('Import a file'), { target: { files: [file] } })

beforeEach(() => {
  localStorage.clear()
  chooseBriefing(SHIPPED)
  saved.length = 0
  onPresent.mockClear()
})

describe('the shipped briefing', () => {
  it('is shown and read-only', () => {
    renderEditor()
    expect(titles()).toEqual(['Where we stand', 'One trade'])
    expect(screen.getByText(/read-only/)).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull()
  })

  it('is copied, and the copy can be changed', async () => {
    const user = renderEditor()
    await user.click(button('Copy'))
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Shipped talk, copy')
    expect(titles()).toEqual(['Where we stand', 'One trade'])
    await user.click(button('Move later: Where we stand'))
    expect(titles()).toEqual(['One trade', 'Where we stand'])
    expect(screen.getByText('Moved to place 2 of 2')).toBeVisible()
  })
})

describe('a view of the page', () => {
  it('becomes a scene of a new briefing, with the headline that the record finds', () => {
    renderEditor({ isAdding: true })
    expect(screen.getByText(/Added to “My briefing” as scene 1/)).toBeVisible()
    expect(screen.getByText('Ankara counts $8bn of goods trade for 2024')).toBeVisible()
    expect(screen.getByRole('img', { name: 'Ankara counts $8bn of goods trade for 2024' })).toBeVisible()
  })

  it('is added to the own briefing that there is', async () => {
    const user = renderEditor()
    await user.click(button('Copy'))
    renderEditor({ isAdding: true })
    expect(screen.getByText(/Added to “Shipped talk, copy” as scene 3/)).toBeVisible()
  })
})

describe('a scene', () => {
  const copy = async () => {
    const user = renderEditor()
    await user.click(button('Copy'))
    return user
  }

  it('takes an own headline, notes and minutes', async () => {
    const user = await copy()
    await user.click(button('2 One trade 2 min'))
    await user.click(screen.getByRole('radio', { name: 'As I write it' }))
    const headline = screen.getByRole('textbox', { name: 'Own headline' })
    await user.clear(headline)
    await user.type(headline, 'Two <b>totals</b>')
    await user.clear(screen.getByRole('textbox', { name: /^Notes/ }))
    await user.type(screen.getByRole('textbox', { name: /^Notes/ }), 'Say both.')
    const minutes = screen.getByRole('spinbutton', { name: 'Planned minutes' })
    fireEvent.change(minutes, { target: { value: '3.5' } })
    fireEvent.blur(minutes)
    expect(screen.getByRole('img', { name: 'Two <b>totals</b>' })).toBeVisible()
    expect(JSON.parse(localStorage.getItem('kopru:briefings')!).briefings[0].scenes[1]).toMatchObject({
      headline: { en: 'Two <b>totals</b>' },
      isWritten: true,
      notes: { en: 'Say both.' },
      minutes: 3.5,
    })
    expect(screen.getByText('2 scenes, 4.5 min')).toBeVisible()
  })

  it('keeps its time when what is typed is no time', async () => {
    await copy()
    const minutes = screen.getByRole('spinbutton', { name: 'Planned minutes' })
    fireEvent.change(minutes, { target: { value: '-4' } })
    fireEvent.blur(minutes)
    expect(minutes).toHaveValue(1)
  })

  it('moves by the keyboard', async () => {
    const user = await copy()
    button('1 Where we stand 1 min').focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(titles()).toEqual(['One trade', 'Where we stand'])
  })

  it('moves by dragging', async () => {
    await copy()
    const [first, second] = screen.getAllByRole('listitem').filter((item) => item.draggable)
    const dataTransfer = { effectAllowed: '' }
    fireEvent.dragStart(second!, { dataTransfer })
    fireEvent.dragOver(first!, { dataTransfer })
    fireEvent.drop(first!, { dataTransfer })
    expect(titles()).toEqual(['One trade', 'Where we stand'])
  })

  it('is deleted, and comes back', async () => {
    const user = await copy()
    await user.click(button('Delete'))
    expect(titles()).toEqual(['One trade'])
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }))
    expect(titles()).toEqual(['Where we stand', 'One trade'])
  })

  it('is duplicated, takes over the view of the page, and is presented', async () => {
    const user = await copy()
    await user.click(button('Duplicate'))
    expect(titles()).toEqual(['Where we stand', 'Where we stand', 'One trade'])
    await user.click(button('Show the view of the page instead'))
    expect(screen.getByRole('img', { name: /^Ankara counts/ })).toBeVisible()
    await user.click(button('Present from here'))
    expect(onPresent).toHaveBeenCalledWith(expect.stringMatching(/^own-/))
  })
})

describe('files', () => {
  it('bring an exported briefing back', async () => {
    const user = renderEditor()
    await user.click(button('Copy'))
    await user.click(button('Export as a file'))
    expect(saved[0]?.name).toBe('Shipped-talk-copy.json')
    choose(new File([await saved[0]!.blob.text()], 'talk.json'))
    await screen.findByText('Imported “Shipped talk, copy”.')
    expect(within(screen.getByRole('combobox')).getAllByRole('option')).toHaveLength(3)
  })

  it('that are damaged are refused with what is wrong, and nothing is lost', async () => {
    const user = renderEditor()
    await user.click(button('Copy'))
    const before = localStorage.getItem('kopru:briefings')
    choose(
      new File(
        [
          JSON.stringify({
            format: 'kopru-briefing',
            version: 1,
            dataset: 'kaz-tur',
            briefing: { id: 'x', name: 3 },
          }),
        ],
        'talk.json',
      ),
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The file was not imported, and nothing here was changed.')
    expect(alert).toHaveTextContent('briefing.name: expected text in quotes; found 3')
    expect(alert).toHaveTextContent(/briefing\.scenes: expected a value/)
    expect(localStorage.getItem('kopru:briefings')).toBe(before)
    choose(new File(['GIF89a'], 'picture.json'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('the file: expected JSON'))
  })

  it('that hold no place for a briefing are said to have failed', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const user = renderEditor()
    await user.click(button('Save this briefing as one file'))
    expect(await screen.findByText('The file could not be made. Nothing was saved.')).toBeVisible()
  })
})

it('says when the browser keeps nothing', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const user = renderEditor()
  await user.click(button('Copy'))
  expect(screen.getByRole('alert')).toHaveTextContent('no room left')
  expect(titles()).toEqual(['Where we stand', 'One trade'])
})
