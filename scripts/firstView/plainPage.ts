import type { Locale } from '../../src/domain/codelists.ts'

/** Address of the lists in a language, beside the page. */
export const plainPage = (locale: Locale): string => (locale === 'en' ? 'read.html' : `read.${locale}.html`)
