import type { Plugin } from 'vite'

const ASYNC_ZIP = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

/**
 * The library of workbooks packs larger sheets in a worker made of text, which the policy of the page forbids: the
 * packing would never end. Here it is done in place, which takes some tens of milliseconds.
 */
export function zipInPlace(): Plugin {
  let isFound = false
  return {
    name: 'zip-in-place',
    buildStart() {
      isFound = false
    },
    load(id) {
      if (!ASYNC_ZIP.test(id.replaceAll('\\', '/').replace(/\?.*$/, ''))) return null
      isFound = true
      return "import { zipSync } from 'fflate'\nexport default async (files) => zipSync(files).buffer\n"
    },
    generateBundle() {
      if (!isFound) this.error('write-excel-file packs workbooks elsewhere now: scripts/zipInPlace.ts')
    },
  }
}
