import { expect, it } from 'vitest'
it('tz', () => { expect(new Date(2020,0,1).getTime()).toBe(Date.UTC(2020,0,1)); expect(typeof document).toBe('undefined') })
