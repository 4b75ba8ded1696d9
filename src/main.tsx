import './app/fonts.css'
import './app/fontsMeanwhile.css'
import '#ui/base.css'
import '#ui/controls/controls.css'
import './app/app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { dropUnseen } from './app/takeOver.ts'

dropUnseen()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

// until it comes, and where it does not, all views follow at once
import('./state/turns.ts').then(({ takeTurns }) => takeTurns()).catch(() => undefined)

// paper is not in a hurry
void import('./app/print.css')
