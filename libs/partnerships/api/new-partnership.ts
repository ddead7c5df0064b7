import { type NewPartnership } from '../partnerships.service';
import { type CreatePartnershipDto } from './dto/partnership.dto';

export function newPartnership({ stageSince, ...details }: CreatePartnershipDto): NewPartnership {
  return { ...details, stageSince: stageSince === undefined ? undefined : new Date(stageSince) };
}
