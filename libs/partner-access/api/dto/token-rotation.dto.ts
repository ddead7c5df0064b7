import { rotationOverlap } from '#identity';
import { WholeNumber } from '#platform/http';

export class RotateTokenDto {
  @WholeNumber({
    optional: true,
    min: 0,
    max: rotationOverlap.longest,
    description: `For how many hours the old one stays valid beside the new one: ${rotationOverlap.usual}, if left out`,
  })
  readonly overlapHours: number = rotationOverlap.usual;
}
