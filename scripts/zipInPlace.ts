import type { Plugin } from 'vite'

const ASYNC_ZIP = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

/**
 * The library of workbooks packs larger sheets in a worker made of text, which the policy of the page forbids: the
 * packing would never end. Here it is done in place, which takes some tens of milliseconds.
 */
export function zipInPlace(): Plugin {
  return {
    name: 'zip-in-place',
    load: (id) =>
      ASYNC_ZIP.test(id.replaceAll('\\', '/').replace(/\?.*$/, ''))
        ? "import { zipSync } from 'fflate'\nexport default async (files) => zipSync(files).buffer\n"
        : null,
  }
}
