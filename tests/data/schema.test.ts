import type { InferOutput } from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { SCHEMAS } from '#data/schema.ts'
import type { claim, claimant, indicator, source } from '#data/schema/claims.ts'
import type { dataset, scene } from '#data/schema/dataset.ts'
import type { event, place } from '#data/schema/events.ts'
import type { mission, postList, remark } from '#data/schema/missions.ts'
import { type DatasetInfo } from '#domain/dataset.ts'
import { type HistoricEvent } from '#domain/event.ts'
import { type Mission } from '#domain/mission.ts'
import {
  type Claim,
  FILES,
  type Indicator,
  type Place,
  type PostList,
  type Remark,
  type Scene,
} from '#domain/record.ts'
import { type Claimant, type Source } from '#domain/sourced.ts'

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

describe('the schemas', () => {
  it('read every file of the record', () => {
    expect(Object.keys(SCHEMAS)).toEqual([...FILES])
  })

  // Checked by tsc: a field that only one of the two knows does not compile.
  it('read exactly the fields of the domain', () => {
    expectTypeOf<InferOutput<typeof source>>().toEqualTypeOf<Mutable<Source>>()
    expectTypeOf<InferOutput<typeof claimant>>().toEqualTypeOf<Mutable<Claimant>>()
    expectTypeOf<InferOutput<typeof indicator>>().toEqualTypeOf<Mutable<Indicator>>()
    expectTypeOf<InferOutput<typeof claim>>().toEqualTypeOf<Mutable<Claim>>()
    expectTypeOf<InferOutput<typeof mission>>().toEqualTypeOf<Mutable<Mission>>()
    expectTypeOf<InferOutput<typeof postList>>().toEqualTypeOf<Mutable<PostList>>()
    expectTypeOf<InferOutput<typeof remark>>().toEqualTypeOf<Mutable<Remark>>()
    expectTypeOf<InferOutput<typeof event>>().toEqualTypeOf<Mutable<HistoricEvent>>()
    expectTypeOf<InferOutput<typeof place>>().toEqualTypeOf<Mutable<Place>>()
    expectTypeOf<InferOutput<typeof dataset>>().toEqualTypeOf<Mutable<DatasetInfo>>()
    expectTypeOf<InferOutput<typeof scene>>().toEqualTypeOf<Mutable<Scene>>()
  })
})
