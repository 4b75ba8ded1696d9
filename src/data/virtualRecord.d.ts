/** Made by the record's build plugin from the data folder. */
declare module 'virtual:record' {
  export const manifest: import('./manifest.ts').RecordManifest
}

declare module 'virtual:record/texts' {
  export const texts: import('./manifest.ts').TextAddresses
}
