import { manifest } from 'virtual:record'
import type { RecordManifest } from './manifest.ts'

/** Which record this page was built with: its version, day and SHA-256. */
export const release: Pick<RecordManifest, 'version' | 'releasedOn' | 'sha256'> = manifest
