// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { type Channel, openChannel, type Role } from '#state/briefingsChannel.ts'

const channels: Channel[] = []
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

/** jsdom's own window messages name neither origin nor source: these do, as a browser's do. */
const peerWindow = {
  closed: false,
  postMessage: (data: unknown) =>
    window.dispatchEvent(
      new MessageEvent('message', { data, origin: window.location.origin, source: window }),
    ),
} as unknown as Window

function open(role: Role, token = 'talk', peer: Window | null = peerWindow) {
  const onMessage = vi.fn<(message: unknown) => void>()
  const channel = openChannel({ role, token, peer, onMessage })
  channels.push(channel)
  return { channel, onMessage }
}
const arrived = (onMessage: ReturnType<typeof open>['onMessage']) =>
  vi.waitFor(() => expect(onMessage).toHaveBeenCalled())
/** Long enough for whatever was on its way. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 30))

it('carries a message from one window to the other, once, though it goes two ways', async () => {
  const room = open('room')
  const presenter = open('presenter')
  presenter.channel.send({ type: 'next' })
  await arrived(room.onMessage)
  await pause()
  expect(room.onMessage.mock.calls).toEqual([[{ type: 'next' }]])
  expect(presenter.onMessage).not.toHaveBeenCalled()
})

it('needs no broadcast channel, which pages from disk may lack', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const room = open('room')
  open('presenter').channel.send('hello')
  await arrived(room.onMessage)
  expect(room.onMessage).toHaveBeenCalledWith('hello')
})

it('answers a window that it did not know, once that has spoken', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const post = vi.spyOn(window, 'postMessage').mockReturnValue()
  const room = open('room', 'talk', null)
  room.channel.send('nobody hears this')
  expect(post).not.toHaveBeenCalled()
  open('presenter').channel.send('hello')
  await arrived(room.onMessage)
  room.channel.send('state')
  expect(post).toHaveBeenCalledWith(expect.objectContaining({ message: 'state' }), window.location.origin)
})

it('hears neither another talk nor another origin nor what is no message of ours', async () => {
  const room = open('room')
  open('presenter', 'another talk').channel.send('next')
  const message = (data: unknown, origin: string) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }))
  message(
    { kopru: 'talk', token: 'talk', from: 'presenter', id: 'y', message: 'next' },
    'https://elsewhere.example',
  )
  for (const data of [null, 'next', { kopru: 'talk' }, { token: 'talk', id: 'z' }])
    message(data, window.location.origin)
  await pause()
  expect(room.onMessage).not.toHaveBeenCalled()
})

it('is silent after it was closed', async () => {
  const room = open('room')
  const presenter = open('presenter')
  room.channel.close()
  presenter.channel.send('next')
  await pause()
  expect(room.onMessage).not.toHaveBeenCalled()
})
