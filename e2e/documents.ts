import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { app as english } from '../src/i18n/messages/en/app.ts'
import { editions as englishEditions } from '../src/i18n/messages/en/editions.ts'
import { app as kazakh } from '../src/i18n/messages/kk/app.ts'
import { editions as kazakhEditions } from '../src/i18n/messages/kk/editions.ts'
import { expect } from './fixtures.ts'

/** Where documents are kept for the eye; the office program reads them there. */
const KEPT = 'test-results/documents'

const WORDS = { en: { ...english, ...englishEditions }, kk: { ...kazakh, ...kazakhEditions } }

export interface Saved {
  name: string
  path: string
  bytes: Buffer
  text: string
}

/** The dialog that saves documents, opened by the share menu. */
export async function openDialog(page: Page, language: keyof typeof WORDS = 'en') {
  const words = WORDS[language]
  await page.getByRole('button', { name: words['app.share'], exact: true }).click()
  await page.getByRole('button', { name: words['edition.document'] }).click()
  const dialog = page.getByRole('dialog').locator('form.export')
  // sources come after the page
  await expect(dialog.getByRole('button', { disabled: false }).last()).toBeEnabled()
  return dialog
}

/** Chooses a format and saves; `folder` keeps documents of tests apart. */
export async function save(page: Page, format: string, folder: string): Promise<Saved> {
  await page.locator(`form.export input[value="${format}"]`).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('form.export button[type="submit"]').click(),
  ])
  const name = download.suggestedFilename()
  const path = `${KEPT}/${folder}/${name}`
  await download.saveAs(path)
  await expect(page.locator('form.export').getByRole('status')).toContainText(name)
  const bytes = readFileSync(path)
  return { name, path, bytes, text: bytes.toString('utf8') }
}

/** The files of an archive, by name. */
export const unpacked = ({ bytes }: Saved): Record<string, Uint8Array> => unzipSync(bytes)

/** Words of all XML parts of an office file that `part` matches. */
export const officeText = (saved: Saved, part: RegExp): string =>
  Object.entries(unpacked(saved))
    .filter(([name]) => part.test(name))
    .map(([, content]) => strFromU8(content).replaceAll(/<[^>]*>/g, ' '))
    .join('\n')
    .replaceAll('&amp;', '&')

/** The first table of a CSV file: what the page shows. */
export function shownRows(content: Uint8Array): string[][] {
  const rows = Papa.parse<string[]>(strFromU8(content).replace('\ufeff', '')).data
  return rows.slice(
    0,
    rows.findIndex((row) => row.length === 1 && row[0] === ''),
  )
}

/** Problems of an SVG or XML text, as the browser reads it. */
export const xmlProblem = (page: Page, text: string): Promise<string | null> =>
  page.evaluate((xml) => {
    const [problem] = new DOMParser()
      .parseFromString(xml, 'application/xml')
      .getElementsByTagName('parsererror')
    return problem?.textContent ?? null
  }, text)
