import { Text } from '@mantine/core';
import { type ReactElement, useMemo } from 'react';
import { useLibrary } from '../../base/account';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { type DrawnNode, HEIGHT, layOut, WIDTH } from './layout';
import { type Member } from './member-table';

const MOST_LETTERS = 26;

const looks = {
  library: { radius: 16, fill: 'var(--mantine-color-lamp-7)' },
  member: { radius: 9, fill: 'var(--mantine-color-lamp-5)' },
  audience: { radius: 7, fill: 'var(--mantine-color-orange-5)' },
} as const satisfies Record<DrawnNode['kind'], object>;

/** The library amid its partners and those for whom they do something. The table says the same to those who do not see it. */
export function Picture({ members }: { members: readonly Member[] }): ReactElement {
  const t = useTexts('network');
  const label = useLabels();
  const { name: libraryName } = useLibrary();
  const { nodes, lines } = useMemo(() => layOut(members, libraryName), [members, libraryName]);
  const nameOf = ({ kind, name }: DrawnNode): string =>
    kind === 'audience' ? label('audience', name) : name;
  return (
    <Section title={t('picture')}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" aria-hidden>
        {lines.map(({ id, from, to, width, isToAudience }) => (
          <line
            key={id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke={isToAudience ? 'var(--mantine-color-orange-5)' : 'var(--mantine-color-lamp-5)'}
            strokeWidth={width}
            strokeDasharray={isToAudience ? '4 5' : undefined}
            opacity={0.65}
          />
        ))}
        {nodes.map((node) => (
          <g key={node.id}>
            <title>{nameOf(node)}</title>
            <circle
              cx={node.x}
              cy={node.y}
              r={looks[node.kind].radius}
              fill={looks[node.kind].fill}
            />
            <text
              x={node.x}
              y={node.y + looks[node.kind].radius + 15}
              textAnchor="middle"
              fontSize={13}
              fontWeight={node.kind === 'library' ? 700 : 500}
              fontStyle={node.kind === 'audience' ? 'italic' : undefined}
              fill="var(--mantine-color-text)"
              stroke="var(--liaison-surface)"
              strokeWidth={4}
              paintOrder="stroke"
            >
              {shortened(nameOf(node))}
            </text>
          </g>
        ))}
      </svg>
      <Text size="sm">{t('picture.legend')}</Text>
    </Section>
  );
}

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
}
