import { type NewSignpost } from '../signposts.service';
import { type CountSignpostsQuery, type CreateSignpostDto } from './dto/signpost.dto';

/** A signpost as the request says it, in the domain's terms. */
export function newSignpost({ happenedAt, ...rest }: CreateSignpostDto): NewSignpost {
  return { ...rest, happenedAt: happenedAt === undefined ? undefined : new Date(happenedAt) };
}

export function span({ from, to }: CountSignpostsQuery): { from: Date; to: Date } {
  return { from: new Date(from), to: new Date(to) };
}
