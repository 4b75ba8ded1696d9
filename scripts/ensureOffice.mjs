import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Writer, Calc and Impress without windows: some hundred megabytes, installed within half a minute. */
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'libreoffice-impress-nogui']

const PLACES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
]

/** Path or name of an office program that starts, or null. `SOFFICE_PATH` outranks the rest. */
export function findOffice() {
  const { SOFFICE_PATH } = process.env
  return (SOFFICE_PATH ? [SOFFICE_PATH] : PLACES).find(starts) ?? null
}

/** As {@link findOffice}, after trying to install one on Debian as root. */
export function ensureOffice() {
  return findOffice() ?? (!process.env.SOFFICE_PATH && installFromDebian() ? findOffice() : null)
}

function starts(path) {
  if (/[\\/]/.test(path) && !existsSync(path)) return false
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0
}

function installFromDebian() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false
  console.log('Installing an office program (apt-get install libreoffice) …')
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES)
  return install() || (apt('update', '-qq') && install())
}
