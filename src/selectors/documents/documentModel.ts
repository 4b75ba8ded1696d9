import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { type DocumentSection, documentSection } from './documentSection.ts'
import type { DocumentPart } from './parts.ts'
import { sectionEvidence } from './sectionEvidence.ts'
import { type SourceNumbers, sourceNumbers } from './sourceNumbers.ts'

/** What a document holds, before any word is chosen and whatever its format: every format is made from it. */
export interface DocumentModel {
  address: Address
  sections: readonly DocumentSection[]
  sources: SourceNumbers
}

/** The parts of a document under one address, with every source behind them numbered. */
export function documentModel(
  index: RecordIndex,
  detail: DetailRecord,
  parts: readonly DocumentPart[],
  address: Address,
): DocumentModel {
  const sections = parts.map((part) => documentSection(index, detail, part, address))
  return {
    address,
    sections,
    sources: sourceNumbers(
      sections.flatMap((section) => [...sectionEvidence(section, detail)]),
      detail.sources,
    ),
  }
}
