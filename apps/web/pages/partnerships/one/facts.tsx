import { SimpleGrid } from '@mantine/core';
import { type ReactElement } from 'react';
import { type PartnershipKnowledge } from '#libs/partnerships/domain/partnership-stage';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { useBranches } from '../../../ui/use-branches';
import { FactList, type NamedFact } from '../fact-list';
import { noonOf } from '../noon';
import { type Partnership } from '../queries';

/** What there is to know of a partnership; what is still to be found out is said too. */
export function Facts({ partnership }: { partnership: Partnership }): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const formats = useFormats();
  const branch = useBranches().find(({ id }) => id === partnership.branchId);
  const { contact, person, owner, startsOn } = partnership;
  const known = (name: PartnershipKnowledge): string => label('partnership_knowledge', name);
  const short: readonly NamedFact[] = [
    [
      t('facts.partner'),
      <TextLink key="partner" to="/contacts/$id" params={{ id: contact.id }}>
        {contact.name}
      </TextLink>,
    ],
    [
      known('personId'),
      person && (
        <TextLink to="/contacts/$id" params={{ id: person.id }}>
          {person.name}
        </TextLink>
      ),
    ],
    [t('facts.whose'), branch?.name ?? t('facts.whose.library')],
    [t('facts.owner'), owner?.name ?? t('facts.owner.nobody')],
    [known('startsOn'), startsOn && formats.day(noonOf(startsOn))],
  ];
  const benefits: readonly NamedFact[] = [
    [known('ourBenefits'), partnership.ourBenefits],
    [known('theirBenefits'), partnership.theirBenefits],
  ];
  return (
    <Section title={t('facts.title')}>
      <FactList facts={[[known('aims'), partnership.aims], ...short]} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} my="lg">
        {benefits.map((fact) => (
          <FactList key={fact[0]} facts={[fact]} />
        ))}
      </SimpleGrid>
      <FactList facts={[[known('contributions'), partnership.contributions]]} />
    </Section>
  );
}
