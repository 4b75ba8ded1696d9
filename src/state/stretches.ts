/** Long work in stretches between which the page answers its reader; views reach the data layer through the state. */
export { runInStretches } from '#data/steps.ts'
