import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** The office program keeps its settings here between the documents of a run: to make them takes it seconds. */
const PROFILE = mkdtempSync(join(tmpdir(), 'kopru-office-'))

/** Opens a document in LibreOffice and gives back what was read, as flat XML of its own; throws when it cannot. */
export async function openedInOffice(office: string, path: string): Promise<string> {
  const target = { docx: 'fodt', pptx: 'fodp', xlsx: 'fods' }[path.split('.').at(-1)!]!
  const folder = mkdtempSync(join(tmpdir(), 'kopru-opened-'))
  await promisify(execFile)(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(PROFILE).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      target,
      '--outdir',
      folder,
      path,
    ],
    { timeout: 120_000, killSignal: 'SIGKILL' },
  )
  const xml = readFileSync(join(folder, basename(path).replace(/\w+$/, target)), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return xml
}

/** Takes its settings away again. */
export const closeOffice = () => rmSync(PROFILE, { recursive: true, force: true })

/** The words of flat XML. */
export const wordsOf = (xml: string): string =>
  xml
    .replaceAll(/<office:binary-data>[\s\S]*?<\/office:binary-data>/g, '')
    .replaceAll(/<text:(?:s|tab|line-break)[^>]*\/>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")

/** Every number of its tables and charts, as the office program read it. */
export const numbersOf = (xml: string): Set<number> =>
  new Set([...xml.matchAll(/office:value="([^"]+)"/g)].map(([, value]) => Number(value)))
