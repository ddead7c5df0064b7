import { type InboundReferral } from '#referrals';
import { type SendReferralDto } from './dto/partner-request.dto';

/** What a partner sends, in the domain's terms. */
export function inboundReferral({ client, consent, need, note }: SendReferralDto): InboundReferral {
  const { givenAt, until, ...rest } = consent;
  return {
    client,
    consent: { ...rest, givenAt: new Date(givenAt), until: until ? new Date(until) : null },
    need,
    note,
  };
}
