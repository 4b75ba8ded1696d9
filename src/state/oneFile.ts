export { release } from '#data/release.ts'
export { inlinedLicences, isOneFile, saveAsOneFile } from '#data/oneFile.ts'
