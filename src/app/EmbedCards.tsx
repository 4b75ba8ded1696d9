import './missions.css'
import './tables.css'
import { Cards } from '#views/cards/Cards.tsx'
import { DetailFailed } from '#views/DetailFailed.tsx'

/** The card of what is chosen in somebody else's page, or the differences. */
export function EmbedCards() {
  return (
    <>
      <DetailFailed />
      <Cards />
    </>
  )
}
