/** A key as its cap shows it, and what it does. */
export interface KeyLine {
  keys: readonly string[]
  does: string
}

/** The keys of the room, over the scene. */
export function RoomHelp({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  return (
    <section className="room-help" aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {lines.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="room-help__key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
