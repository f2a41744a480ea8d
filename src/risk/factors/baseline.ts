import { baselinePoints, calibrationPoints, MODEL } from '../model.ts'
import type { FactorKind } from './factor.ts'

export const baseline: FactorKind<'baseline'> = {
  id: 'baseline',
  label: 'baseline',
  isFitted: true,
  score: ({ calibration }) => [
    {
      path: null,
      points: baselinePoints() + (calibration ? calibrationPoints(calibration) : 0),
      evidence: [{ kind: 'model', version: MODEL.version }],
    },
  ],
  most: {},
  finding: null,
}
