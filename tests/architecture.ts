import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of `src`, its path relative to it. */
export interface SourceFile {
  path: string
  text: string
}

/** Who may import whom: layers by `#name`, packages by their name. Nothing else may be imported. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  data: ['#domain', 'valibot', '@tanstack/react-query', 'virtual:record'],
  selectors: ['#domain'],
  state: ['#domain', '#data', 'react', '@tanstack/react-query'],
  i18n: ['#domain', 'react'],
  ui: ['#domain', '#i18n', 'react', 'react-dom', 'react-aria-components'],
  views: ['#domain', '#selectors', '#state', '#i18n', '#ui', 'react'],
  app: [
    '#domain',
    '#state',
    '#i18n',
    '#ui',
    '#views',
    'react',
    'react-dom',
    '@tanstack/react-query',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
  ],
}

/** Libraries that one folder keeps to itself, so that to replace one is the work of one folder. */
export const KEPT_IN: Record<string, readonly string[]> = {
  'ui/map/': ['leaflet', 'react-leaflet', 'topojson-client', 'topojson-specification', 'geojson'],
  'ui/lanes/': ['recharts'],
  'ui/paper/': ['docx', 'pptxgenjs', 'write-excel-file', 'fflate'],
}

interface WordRule {
  rule: string
  /** Global, so that every place is found. */
  pattern: RegExp
  /** Where it is allowed: files or folders of `src`. */
  except: readonly string[]
}

/** Words that belong to one place. */
export const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'what depends on the language is done in i18n: browsers have no Kazakh',
    pattern: /\bIntl\s*\.|\.toLocale\w*String\(|\.localeCompare\(/g,
    except: ['i18n/'],
  },
  {
    rule: 'letters change case in i18n and in the search folding only: I and i differ in Turkish',
    pattern: /\.to(?:Locale)?(?:Lower|Upper)Case\(/g,
    except: ['i18n/', 'selectors/fold.ts'],
  },
  {
    rule: 'fetch is called at the edge only',
    pattern: /(?<![\w.])fetch\(/g,
    except: ['data/', 'ui/map/loadBasemap.ts'],
  },
  {
    rule: 'the address bar and its history belong to state',
    pattern: /\bhistory\.(?:push|replace)State\b|\blocation\.search\b|\blocation\.href\s*=[^=]/g,
    except: ['state/'],
  },
  {
    rule: 'colours come from tokens.css and the themes',
    pattern: /(?<![\w&/])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!\/)|\b(?:rgba?|hsla?|oklch)\(\s*\d/gi,
    except: ['ui/tokens.css', 'ui/themes.css', 'ui/printTheme.css'],
  },
  {
    rule: 'no address of another host is written in the source',
    pattern: /\b(?:https?:)?\/\/(?!www\.w3\.org\/(?:2000|1999)\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi,
    except: [],
  },
  {
    rule: 'HTML is never written as text',
    pattern: /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML/g,
    except: [],
  },
]

const MAX_LINES = 250

/** Every breach of the rules above, one line each: `file: what is wrong`. */
export function violationsIn(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...importViolations(file),
    ...wordViolations(file),
    ...(linesOf(file.text) > MAX_LINES
      ? [`${file.path}: has ${linesOf(file.text)} lines, more than ${MAX_LINES}`]
      : []),
  ])
}

function importViolations(file: SourceFile): string[] {
  const layer = layerOf(file.path)
  if (!layer) return []
  const allowed = MAY_IMPORT[layer]
  if (!allowed) return [`${file.path}: ${layer} is no layer`]
  return importsOf(file).flatMap((specifier) => {
    if (specifier.startsWith('.')) return relativeViolations(file, layer, specifier)
    const target = targetOf(specifier)
    const kept = Object.entries(KEPT_IN).find(([, libraries]) => libraries.includes(target))
    if (kept) return file.path.startsWith(kept[0]) ? [] : [`${file.path}: ${target} is kept in ${kept[0]}`]
    return allowed.includes(target) ? [] : [`${file.path}: ${layer} may not import ${specifier}`]
  })
}

function relativeViolations(file: SourceFile, layer: string, specifier: string): string[] {
  const target = join(file.path, '..', specifier)
  if (layerOf(target) !== layer) return [`${file.path}: ${specifier} leaves the layer; write #layer/file.ts`]
  const [from, to] = [viewOf(file.path), viewOf(target)]
  if (from && to && from !== to) return [`${file.path}: views never import views (${specifier})`]
  return []
}

function wordViolations(file: SourceFile): string[] {
  const text = withoutComments(file.text)
  const found = WORD_RULES.filter(
    ({ except }) => !except.some((place) => file.path.startsWith(place)),
  ).flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map(([words]) => `${file.path}: ${words}: ${rule}`),
  )
  return [...new Set(found)]
}

/** Every module that a file imports, statically or not, types included; style sheets by their @import. */
export function importsOf({ path, text }: SourceFile): string[] {
  const patterns = path.endsWith('.css')
    ? [/@import\s+(?:url\()?['"]([^'"]+)['"]/g]
    : [
        /^\s*(?:import|export)\s[^'"]*?\bfrom\s+['"]([^'"\n]+)['"]/gm,
        /^\s*import\s+['"]([^'"\n]+)['"]/gm,
        /\bimport\s*\(\s*['"]([^'"\n]+)['"]/g,
      ]
  const code = withoutComments(text)
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
}

/** A view is a folder of `views`; what lies beside the folders is shared by them. */
const viewOf = (path: string) => /^views\/([^/]+)\//.exec(path)?.[1]

const layerOf = (path: string) => (path.includes('/') ? path.split('/')[0] : undefined)

/** `#ui/map/PostMap.tsx` → `#ui`, `@scope/name/file` → `@scope/name`, `virtual:record/core` → `virtual:record`. */
function targetOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!
}

const linesOf = (text: string) => text.trimEnd().split('\n').length

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

/** The source files of the application: code and style sheets. */
export function readSource(folder = new URL('../src/', import.meta.url).pathname): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|css)$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}
