import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomSize, roomStyle } from '#ui/room/roomUnit.ts'

describe(roomSize, () => {
  it('is one pixel on the screen that the room is designed on', () => {
    expect(roomSize(1920, 1080)).toMatchObject({ u: 1, isNarrow: false })
  })
  it('shrinks and grows with the smaller side', () => {
    expect(roomSize(1280, 720).u).toBeCloseTo(2 / 3)
    expect(roomSize(3840, 2160).u).toBe(2)
    expect(roomSize(1920, 540).u).toBe(0.5)
  })
  it('never lets the smallest type fall under twelve pixels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 5000 }),
        fc.integer({ min: 200, max: 5000 }),
        (width, height) => {
          expect(24 * roomSize(width, height).u).toBeGreaterThanOrEqual(12)
        },
      ),
    )
  })
  it('stands its parts under one another on a phone, and side by side on a small screen', () => {
    expect(roomSize(390, 844).isNarrow).toBe(true)
    expect(roomSize(1024, 768).isNarrow).toBe(false)
  })
  it('is exactly as much smaller in a preview', () => {
    const [room, preview] = [roomSize(1024, 768), roomSize(256, 192, 0.25)]
    expect(preview.u).toBeCloseTo(room.u / 4)
    expect(preview.isNarrow).toBe(room.isNarrow)
  })
})

describe(roomStyle, () => {
  it('gives lengths in pixels, which drawings read', () => {
    expect(roomStyle(0.5)).toMatchObject({ '--u': '0.5px', '--text-xs': '12px', '--glyph': '5.5px' })
  })
})
