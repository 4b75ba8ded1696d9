import type { Plugin } from 'vite'

const CACHE = /query-core\/build\/modern\/mutationCache\.js$/
const PAGES = /query-core\/build\/modern\/infiniteQueryBehavior\.js$/

/**
 * The library of queries makes room for mutations and endless pages at once. The record is only read, and in whole
 * parts: without them the page is legible sooner.
 */
export function withoutMutations(): Plugin {
  const found = new Set<RegExp>()
  const stub = (id: string, file: RegExp, code: string) => {
    if (!file.test(id.replaceAll('\\', '/').replace(/\?.*$/, ''))) return null
    found.add(file)
    return code
  }
  return {
    name: 'without-mutations',
    buildStart: () => found.clear(),
    load: (id) =>
      stub(id, CACHE, 'export class MutationCache { async resumePausedMutations() {}\nclear() {} }') ??
      stub(
        id,
        PAGES,
        'export const infiniteQueryBehavior = () => ({}), hasNextPage = () => false, hasPreviousPage = () => false',
      ),
    generateBundle() {
      if (found.size < 2)
        this.error('@tanstack/query-core keeps its mutations elsewhere now: scripts/withoutMutations.ts')
    },
  }
}
