/** The part of jsdom that tests of built pages use; it comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url?: string; runScripts?: 'outside-only' })
    readonly window: Window & typeof globalThis
  }
}
