/** A figure whose scale is a word, as `5,41 milyar $`, sets the word small. */
export function ScaledFigure({ figure }: { figure: string }) {
  const number = /^[^\u00a0]*(?:\u00a0\d{3})*/.exec(figure)?.[0] ?? figure
  const scale = figure.slice(number.length)
  return (
    <>
      {number}
      {scale ? <small>{scale}</small> : null}
    </>
  )
}
