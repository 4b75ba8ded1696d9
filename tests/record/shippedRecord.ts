import { readFileSync } from 'node:fs'
import type { CoreRecord } from '#domain/coreRecord.ts'
import { type DataRecord, FILES } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'

/** The files of the data folder as they stand; their soundness is the business of shipped.test.ts. */
export const shippedRecord = (): DataRecord =>
  Object.fromEntries(
    FILES.map((file) => [file, JSON.parse(readFileSync(`public/data/kaz-tur/${file}.json`, 'utf8'))]),
  ) as unknown as DataRecord

export const shippedCore = (): CoreRecord => coreOf(shippedRecord())
