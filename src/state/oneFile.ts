export { release } from '#data/release.ts'
export { inlinedBriefing, inlinedLicences, isOneFile, saveAsOneFile } from '#data/oneFile.ts'
