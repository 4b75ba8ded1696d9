import { render } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type Draw, usePictureStage } from '#ui/paper/usePictureStage.tsx'

function drawer(): Draw {
  const got: { draw?: Draw } = {}
  function Page() {
    const { stage, draw } = usePictureStage()
    useEffect(() => void (got.draw = draw), [draw])
    return stage
  }
  render(<Page />)
  return got.draw!
}

function Broken(): never {
  throw new Error('drawing')
}

describe(usePictureStage, () => {
  it('hands over what is drawn', async () => {
    const svg = await drawer()(
      <svg>
        <text>drawn</text>
      </svg>,
    )
    expect(svg).toHaveTextContent('drawn')
  })

  it('gives up where nothing is drawn, and goes on with the next', async () => {
    const draw = drawer()
    await expect(draw(<p>No picture.</p>)).rejects.toThrow('picture')
    expect((await draw(<svg />)).tagName).toBe('svg')
  })

  it('gives up where the drawing fails', async () => {
    vi.mocked(console.error).mockImplementation(() => {})
    await expect(drawer()(<Broken />)).rejects.toThrow('picture')
    expect(console.error).toHaveBeenCalled()
    vi.mocked(console.error).mockClear()
  })
})
