import { prerenderToNodeStream } from 'react-dom/static'
import type { ReactNode } from 'react'
import { coreOf } from '../../src/data/parts/core.ts'
import type { DataRecord } from '../../src/domain/record.ts'
import { FirstView } from './FirstView.tsx'
import { lean } from './lean.ts'

/** The first view of a record, as HTML for the page. */
export async function renderFirstView(record: DataRecord): Promise<string> {
  const claims = new Set(record.claims.map(({ id }) => id))
  return lean(await markup(<FirstView record={coreOf(record)} />), (id) => claims.has(id))
}

/** Markup with all that is lazy in it; throws what a component throws. */
async function markup(node: ReactNode): Promise<string> {
  let failure: unknown = null
  const { prelude } = await prerenderToNodeStream(node, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => {
      failure = error
    },
  })
  let text = ''
  prelude.setEncoding('utf8')
  for await (const chunk of prelude) text += String(chunk)
  if (failure) throw failure
  return text
}
