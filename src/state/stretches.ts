/** Long work in stretches between which the page answers its reader. */
export { runInStretches } from '#data/steps.ts'
