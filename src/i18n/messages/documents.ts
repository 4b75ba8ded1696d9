import './briefing.ts'
import { en } from './en.ts'
import { exports } from './en/exports.ts'

Object.assign(en, exports)
