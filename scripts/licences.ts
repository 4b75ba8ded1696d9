import { readdirSync, readFileSync } from 'node:fs'

import type { Plugin } from 'vite'

/** Writes the licence of every package that the page is built from to `licences.md`: most of them ask for it. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.md', source: licenceTexts() })
    },
  }
}

interface LockedPackage {
  version: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
}

function licenceTexts(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const sections = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .filter(([path]) => !path.includes('/@types/'))
    .map(([path, { version, license = 'see below' }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      return `## ${name} ${version} (${license})\n\n${textsIn(path)}`
    })
  return `# Licences of the software and fonts in this page\n\n${sections.join('\n\n')}\n`
}

const textsIn = (path: string) =>
  readdirSync(path)
    .filter((file) => /^(?:licen[sc]e|notice)/i.test(file))
    .map((file) => readFileSync(`${path}/${file}`, 'utf8').trim())
    .join('\n\n')
