import './mapSkeleton.css'

interface MapSkeletonProps {
  /** Said while the map is on its way. */
  label: string
}

/** Holds the place of a map, in the colour of its sea, until its code has come. */
export function MapSkeleton({ label }: MapSkeletonProps) {
  return <div className="map-skeleton" role="group" aria-label={label} aria-busy="true" />
}
