import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
it('renders', () => { render(<p>hi</p>); expect(screen.getByText('hi')).toBeInTheDocument(); document.createElement('canvas').getContext('2d')?.fillRect(0,0,1,1) })
it('noise fails', () => { console.warn('x') })
