import { type ConsentDetails } from '../domain/consent';
import { type CreateConsentDto } from './dto/consent.dto';

/** A consent as the request says it, in the domain's terms. */
export function consentDetails({ givenAt, until, ...rest }: CreateConsentDto): ConsentDetails {
  return { ...rest, givenAt: new Date(givenAt), until: until ? new Date(until) : null };
}
