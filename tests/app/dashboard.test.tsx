import { screen } from '@testing-library/react'
import { it, expect } from 'vitest'
import { query, renderDashboard } from './renderDashboard.tsx'

it('x', async () => {
  const { user } = renderDashboard()
  await screen.findByRole('group', { name: 'Map of posts in Türkiye' })
  console.log(
    screen
      .getAllByRole('button')
      .map((b) => b.getAttribute('aria-label') ?? b.textContent)
      .join('\n'),
  )
  await user.click(screen.getByRole('radio', { name: 'As Astana reports' }))
  expect(query()).toBe('?reporter=KAZ')
  const slider = screen.getByRole('slider', { name: 'First year' })
  slider.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(query()).toBe('?time=1993..2026&reporter=KAZ')
})
