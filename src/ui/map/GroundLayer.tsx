import { useEffect, useRef } from 'react'
import { Pane, useMap } from 'react-leaflet'

import { calmCanvas } from './calmCanvas.ts'
import { GroundPath, type GroundMaker } from './ground.ts'

const PANE = 'ground'

interface GroundLayerProps {
  ground: GroundMaker
  /** Redraws when it changes. */
  theme: string
}

/** Land, water and lines, on one canvas. */
export function GroundLayer(props: GroundLayerProps) {
  return (
    <Pane name={PANE} style={{ zIndex: '200', pointerEvents: 'none' }}>
      <GroundCanvas {...props} />
    </Pane>
  )
}

function GroundCanvas({ ground, theme }: GroundLayerProps) {
  const map = useMap()
  const layer = useRef<GroundPath>(null)

  useEffect(
    function layGround() {
      const renderer = calmCanvas({ pane: PANE, padding: 0.25 })
      const path = new GroundPath(ground, { renderer, pane: PANE, interactive: false })
      path.addTo(map)
      layer.current = path
      return () => {
        path.remove()
        renderer.remove()
      }
    },
    [map, ground],
  )

  useEffect(
    function redrawInNewColours() {
      layer.current?.redraw()
    },
    [theme],
  )

  useEffect(function redrawForPaper() {
    const paper = matchMedia('print')
    const redraw = () => layer.current?.redraw()
    paper.addEventListener('change', redraw)
    return () => paper.removeEventListener('change', redraw)
  }, [])

  return null
}
