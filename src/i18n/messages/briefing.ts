import './later.ts'
import { en } from './en.ts'
import { briefings } from './en/briefings.ts'
import { room } from './en/room.ts'

Object.assign(en, briefings, room)
