import { Group, Text, ThemeIcon } from '@mantine/core';
import {
  IconArrowsExchange,
  IconCalendarPlus,
  IconCheck,
  IconHeartHandshake,
  IconHistory,
  IconMessage,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { contactFields } from '../editing/contact-fields';

type Entry = Schemas['TimelineEntryDto'];

const icons: Record<Entry['kind'], TablerIcon> = {
  interaction: IconMessage,
  follow_up_planned: IconCalendarPlus,
  follow_up_done: IconCheck,
  referral_event: IconArrowsExchange,
  partnership_move: IconHeartHandshake,
  match_event: IconUsers,
  change: IconHistory,
};

/** One thing that happened: what, when, by whom, and in whose name where it was a person of the contact's. */
export function TimelineEntry({ entry, about }: { entry: Entry; about: string }): ReactElement {
  const formats = useFormats();
  const told = useTold(entry);
  const Icon = icons[entry.kind];
  const others = entry.contacts.filter(({ id }) => id !== about).map(({ name }) => name);
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="md">
      <ThemeIcon variant="light" radius="xl" size={36} aria-hidden>
        <Icon size={20} />
      </ThemeIcon>
      <div style={{ minWidth: 0 }}>
        <Text size="sm" c="dimmed">
          {[told.what, formats.instant(entry.at), told.who, ...others].filter(Boolean).join(' · ')}
        </Text>
        {told.words && <Text className="written">{told.words}</Text>}
        {told.more && (
          <Text size="sm" c="dimmed" className="written">
            {told.more}
          </Text>
        )}
      </div>
    </Group>
  );
}

interface Told {
  readonly what: string;
  readonly who?: string | null | undefined;
  readonly words?: string | null | undefined;
  readonly more?: string | null | undefined;
}

function useTold(entry: Entry): Told {
  const t = useTexts('contacts');
  const label = useLabels();
  const { kind, interaction, followUp, referral, partnership, match, change } = entry;
  if (interaction) {
    const { channel, summary, outcome, users } = interaction;
    const who = users.map(({ name }) => name).join(', ');
    return { what: label('interaction_channel', channel), who, words: summary, more: outcome };
  }
  if (followUp) {
    return { what: t(`timeline.${kind}`), who: followUp.owner.name, words: followUp.title };
  }
  if (referral) {
    const { direction, client, event } = referral;
    const status = event.toStatus && label('referral_status', event.toStatus);
    const words = [client.name ?? client.initials, status].filter(Boolean).join(': ');
    return { what: label('referral_direction', direction), words, more: event.note };
  }
  if (partnership) {
    const { name, move } = partnership;
    const stage = label('partnership_stage', move.toStage);
    const words = [name, stage].filter(Boolean).join(': ');
    return { what: t('timeline.partnership_move'), who: move.by.name, words, more: move.note };
  }
  if (match) {
    const { client, event } = match;
    const status = label('mentoring_match_status', event.toStatus);
    const words = `${client.name ?? client.initials}: ${status}`;
    return { what: t('timeline.match_event'), words, more: event.note };
  }
  if (change) {
    // Of a contact that was added, everything is new.
    const isChange = change.action.endsWith('.changed');
    const known = contactFields.filter((field) => isChange && change.fields.includes(field));
    const words = known.map((field) => t(`field.${field}`)).join(', ');
    return { what: t(`timeline.${change.action}`), who: change.by.name, words };
  }
  return { what: '' };
}
