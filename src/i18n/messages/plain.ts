import './documents.ts'
import { en } from './en.ts'
import { plain } from './en/plain.ts'

Object.assign(en, plain)
