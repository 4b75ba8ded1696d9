import type { DocumentPlan } from '../documentPlan.ts'
import type { PaperSize } from '../paperSizes.ts'

export function Handout({ plan }: { plan: DocumentPlan; size: PaperSize; onClose: () => void }) {
  return <p>{plan.stamp.title}</p>
}
