import type { PostMapProps } from '#ui/map/PostMap.tsx'
import { postsIn } from '#ui/map/mapPost.ts'

/** Stands for the map: its posts as buttons, its rings as a list. */
export const PostMap = ({ area, posts, selected, onSelect, rings = [], words }: PostMapProps) => (
  <div role="group" aria-label={words.label}>
    {postsIn(area, posts).map(({ id, name, dimmed, emphasised }) => (
      <button
        key={id}
        type="button"
        aria-pressed={id === selected}
        data-dimmed={dimmed || undefined}
        data-emphasised={emphasised || undefined}
        onClick={() => onSelect(id === selected ? null : id)}
      >
        {name}
      </button>
    ))}
    <ul aria-label={`${words.label}: rings`}>
      {rings.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  </div>
)
