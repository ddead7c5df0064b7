import { type ClientField, clientFields } from '#clients';
import { targetHasNoBusiness } from '../domain/disclosure.rules';

/** Staff who may know clients, and staff who see initials only. */
export type StaffView = 'identity' | 'initials';

/** Who reads. */
export type ReferralView = StaffView | 'partner';

/** Whose turn it is. */
export const waitsFor = `case
    when referral.ended_at is not null then null
    when referral.mode = 'self_referral' and referral.status <> 'draft' then 'client'
    when (referral.status = 'draft') = (referral.direction = 'outbound') then 'library'
    else 'partner'
  end`;

const overdueDays = `greatest(0, ceil(extract(epoch from now() - referral.waits_until) / 86400))::integer`;

/** What every reader of a referral sees of it. */
const common = `referral.id, referral.direction, referral.mode, referral.status, referral.reason, referral.outcome,
  referral.scheduled_at as "scheduledAt", referral.respond_by as "respondBy", referral.expires_at as "expiresAt",
  referral.news_by as "newsBy", ${waitsFor} as "waitsFor", referral.waits_until as "waitsUntil",
  coalesce(${overdueDays}, 0) as "overdueDays", referral.sent_at as "sentAt", referral.ended_at as "endedAt",
  referral.person_erased_at as "personErasedAt", referral.created_at as "createdAt",
  referral.updated_at as "updatedAt"`;

/** People's words may name the client: who sees initials only does not see them. */
const words = `referral.need, referral.what_to_bring as "whatToBring", referral.scheduled_place as "scheduledPlace"`;

const forStaff = (client: string): string => `${common},
  json_build_object('id', contact.id, 'name', contact.name, 'fullUntil', contact.full_until) as contact,
  case when owner.id is not null then json_build_object('id', owner.id, 'name', owner.name) end as owner,
  json_build_object('id', client.id, ${client}) as client,
  (select json_build_object('id', agreement.id, 'kind', agreement.kind, 'number', agreement.number)
    from agreements as agreement where agreement.library_id = referral.library_id
      and agreement.id = referral.agreement_id) as agreement,
  referral.consent_id as "consentId", referral.expiry_days as "expiryDays",
  referral.replaces_id as "replacesId", referral.version`;

const consented = (field: ClientField): string =>
  `'${field}', case when '${field}' = any(consent.fields) then client.${field} end`;

/**
 * The client as a partner may know them: the fields that the referral's consent names, while it is in force and
 * names this recipient; nothing where the client goes by themselves or the partner has no business with them.
 */
const consentedClient = `case
    when referral.mode = 'referral'
      and client.erased_at is null
      and consent.given_at <= now()
      and (consent.until is null or consent.until > now())
      and consent.withdrawn_at is null
      and case referral.direction
        when 'outbound' then consent.recipient_contact_id = referral.contact_id
          and referral.status not in (${targetHasNoBusiness.map((status) => `'${status}'`).join(', ')})
        else consent.recipient_contact_id is null
      end
    then json_strip_nulls(json_build_object(${clientFields.map(consented).join(', ')}))
  end as client`;

export const referralColumns: Readonly<Record<ReferralView, string>> = {
  identity: `${forStaff(`'name', client.name, 'initials', client.initials`)}, ${words}`,
  initials: forStaff(`'initials', client.initials`),
  partner: `${common}, ${words}, ${consentedClient}`,
};

const staffTables = `referrals as referral
  join contacts as contact on contact.library_id = referral.library_id and contact.id = referral.contact_id
  join clients as client on client.library_id = referral.library_id and client.id = referral.client_id
  left join users as owner on owner.library_id = referral.library_id and owner.id = referral.owner_id`;

export const referralTables: Readonly<Record<ReferralView, string>> = {
  identity: staffTables,
  initials: staffTables,
  partner: `referrals as referral
    join clients as client on client.library_id = referral.library_id and client.id = referral.client_id
    left join consents as consent
      on consent.library_id = referral.library_id and consent.id = referral.consent_id`,
};

/** What was never sent is known to its requester only. */
export const knownTo: Readonly<Record<ReferralView, string>> = {
  identity: `(referral.sent_at is not null or referral.direction = 'outbound')`,
  initials: `(referral.sent_at is not null or referral.direction = 'outbound')`,
  partner: `(referral.sent_at is not null or referral.direction = 'inbound')`,
};

const happening = `'id', event.id, 'kind', event.kind, 'side', event.side, 'at', event.occurred_at,
  'fromStatus', event.from_status, 'toStatus', event.to_status, 'reason', event.reason, 'outcome', event.outcome,
  'scheduledAt', event.scheduled_at, 'clientContacted', event.client_contacted`;

const eventWords = `'scheduledPlace', event.scheduled_place, 'note', event.note`;

const actorOfEvent = `'by', json_build_object(
    'kind', event.actor_kind, 'id', event.actor_id, 'name', coalesce(event.actor_name, actor_user.name, actor_token.name))`;

/**
 * A partner sees which side and which door, and the name that was given at a link's; the names of the library's
 * people are not its business.
 */
export const eventColumns: Readonly<Record<ReferralView, string>> = {
  identity: `${happening}, ${actorOfEvent}, ${eventWords}`,
  initials: `${happening}, ${actorOfEvent}`,
  partner: `${happening}, 'by', json_build_object('kind', event.actor_kind, 'name', event.actor_name),
    ${eventWords}`,
};

const actors = `
  left join users as actor_user on event.actor_kind = 'user'
    and actor_user.library_id = event.library_id and actor_user.id = event.actor_id
  left join tokens as actor_token on event.actor_kind in ('partner', 'link')
    and actor_token.library_id = event.library_id and actor_token.id = event.actor_id`;

export const eventTables: Readonly<Record<ReferralView, string>> = {
  identity: `referral_events as event ${actors}`,
  initials: `referral_events as event ${actors}`,
  partner: 'referral_events as event',
};
