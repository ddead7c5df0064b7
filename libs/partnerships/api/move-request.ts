import { type MoveRequest } from '../domain/partnership';
import { type MovePartnershipDto } from './dto/partnership-move.dto';

export function moveRequest({ occurredAt, ...request }: MovePartnershipDto): MoveRequest {
  return { ...request, occurredAt: occurredAt === undefined ? undefined : new Date(occurredAt) };
}
