import './spread.css'
import { isSpread, spreadOf, textSpacing } from '#ui/frame/textSpacing.ts'

const em = (length: string, size: number) => Math.round(((Number.parseFloat(length) || 0) / size) * 100) / 100

/** Follows how far the reader sets letters apart, from here on; the returned function ends it. */
export function watchTextSpacing(): () => void {
  const probe = document.createElement('span')
  probe.className = 'text-probe'
  probe.ariaHidden = 'true'
  probe.textContent = 'nn nn'
  document.body.append(probe)
  const read = () => {
    const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(probe)
    const size = Number.parseFloat(fontSize) || 16
    textSpacing.set({ letter: em(letterSpacing, size), word: em(wordSpacing, size) })
    document.documentElement.style.setProperty('--spread', String(spreadOf(textSpacing.get().letter)))
    document.documentElement.toggleAttribute('data-spread', isSpread(textSpacing.get()))
  }
  const observer = new ResizeObserver(read)
  observer.observe(probe)
  return () => {
    observer.disconnect()
    probe.remove()
  }
}
