/** What jsdom lacks and the interface touches. Nothing here draws or measures: that is for the browser tests. */
export function installBrowserStubs() {
  class NoObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return []
    }
  }

  const matchMedia = (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  })

  class NoPath {
    moveTo() {}
    lineTo() {}
    arc() {}
    rect() {}
    closePath() {}
    addPath() {}
  }

  Object.assign(globalThis, {
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    Path2D: NoPath,
    matchMedia,
  })
  Object.assign(window, { matchMedia, scrollTo() {} })

  Object.assign(Element.prototype, {
    scrollIntoView() {},
    scrollTo() {},
    setPointerCapture() {},
    releasePointerCapture() {},
    hasPointerCapture: () => false,
  })
  Object.assign(HTMLDialogElement.prototype, {
    show(this: HTMLDialogElement) {
      this.open = true
    },
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
  HTMLCanvasElement.prototype.getContext = (() => canvasContext) as never
}

const measureText = (text: string) => ({
  width: text.length * 7,
  actualBoundingBoxAscent: 8,
  actualBoundingBoxDescent: 2,
})
const noop = () => {}
const gradient = { addColorStop: noop }

/** Accepts every property and every call, and paints nothing. */
const canvasContext = new Proxy<Record<string | symbol, unknown>>(
  {
    measureText,
    createLinearGradient: () => gradient,
    createRadialGradient: () => gradient,
    createPattern: () => null,
    getLineDash: () => [],
    isPointInPath: () => false,
  },
  { get: (properties, key) => properties[key] ?? noop },
)
