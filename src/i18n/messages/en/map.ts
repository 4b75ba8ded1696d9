/** The map of posts. */
export const map = {
  'missions.title': 'Missions',
} as const
