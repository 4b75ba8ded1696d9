import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { HEAD_SCRIPT } from './firstView/headScript.ts'

/** A script in the page as a policy names it. */
export const hashSource = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** One script stands in the page, by its hash: what must be known before the first paint. Styles are `unsafe-inline` because Leaflet and Recharts position by style attributes; nothing else is relaxed. */
export const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hashSource(HEAD_SCRIPT)}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Of the lists, which have no script at all. */
export const PLAIN_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into the built page. The development server reloads modules by inline scripts, so it goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      },
    ],
  }
}
