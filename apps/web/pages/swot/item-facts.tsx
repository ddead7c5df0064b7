import { Text } from '@mantine/core';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { type ComparedField } from '#libs/swot/domain/comparison';
import { useLabels } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';
import { type Item } from './queries';

/** What one sees an item by, and what it is linked to. */
export function ItemFacts({ item }: { readonly item: Item }): ReactElement {
  const { evidence, goal, goals, partnerships, followUps } = item;
  return (
    <>
      {evidence && <Fact field="evidence">{evidence}</Fact>}
      {goal && <Fact field="goal">{goal}</Fact>}
      <Links
        field="goalIds"
        links={goals.map(({ id, goal: words, localPartnership }) => (
          <TextLink key={id} to="/local-partnerships/$id" params={{ id: localPartnership.id }}>
            {words}
          </TextLink>
        ))}
      />
      <Links
        field="partnershipIds"
        links={partnerships.map(({ id, name }) => (
          <TextLink key={id} to="/partnerships/$id" params={{ id }}>
            {name}
          </TextLink>
        ))}
      />
      <Links
        field="followUpIds"
        links={followUps.map(({ id, title }) => (
          <TextLink key={id} to="/follow-ups/$id" params={{ id }}>
            {title}
          </TextLink>
        ))}
      />
    </>
  );
}

interface LinksProps {
  readonly field: ComparedField;
  readonly links: readonly ReactElement[];
}

function Links({ field, links }: LinksProps): ReactNode {
  if (links.length === 0) return null;
  return (
    <Fact field={field}>
      {links.map((link, index) => (
        <Fragment key={link.key}>
          {index > 0 && ' · '}
          {link}
        </Fragment>
      ))}
    </Fact>
  );
}

interface FactProps {
  readonly field: ComparedField;
  readonly children: ReactNode;
}

function Fact({ field, children }: FactProps): ReactElement {
  const label = useLabels();
  return (
    <Text size="sm" className="written">
      <Text span c="dimmed" size="sm">
        {`${label('swot_field', field)}: `}
      </Text>
      {children}
    </Text>
  );
}
