import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs npm itself: on Windows `npm` is a script that needs a shell, the file behind it is plain JavaScript. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath
  const common = { cwd: ROOT, stdio: 'inherit', ...options }
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], common)
    : spawnSync('npm', args, { ...common, shell: process.platform === 'win32' })
}

/** Installs exactly what package-lock.json names, unless that is what node_modules already holds. */
export function ensureDependencies() {
  requireNode()
  if (isInstalled()) return
  console.log('Installing packages (npm ci) …')
  // A production environment would leave out the tools that build and test.
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) {
    console.error('npm ci failed: the packages above could not be installed.')
    process.exit(1)
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  console.error(
    `Node ${process.versions.node} is too old: 20.19 or later of 20, or 22.12 or later, is needed.`,
  )
  process.exit(1)
}

function isInstalled() {
  const installedLock = `${ROOT}node_modules/.package-lock.json`
  if (!existsSync(installedLock)) return false
  const installed = packagesOf(installedLock)
  return Object.entries(packagesOf(`${ROOT}package-lock.json`)).every(
    // Optional packages are those of other platforms; the entry named '' is this project.
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
