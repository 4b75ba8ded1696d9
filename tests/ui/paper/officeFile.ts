import { strFromU8, unzipSync } from 'fflate'

/** A file of an office program, taken apart: its parts by name, as XML documents. */
export async function officeFile(blob: Blob) {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = (name: string): Document => {
    const content = files[name]
    if (!content) throw new Error(`no ${name} among ${Object.keys(files).join(', ')}`)
    const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml')
    const [problem] = parsed.getElementsByTagName('parsererror')
    if (problem) throw new Error(`${name}: ${problem.textContent}`)
    return parsed
  }
  return { files, names: Object.keys(files), xml }
}

/** Text of all elements of this name, in their order. */
export const textsOf = (node: Document | Element, name: string): string[] =>
  [...node.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')
