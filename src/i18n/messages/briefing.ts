import './later.ts'
import { en } from './en.ts'
import { room } from './en/room.ts'

Object.assign(en, room)
