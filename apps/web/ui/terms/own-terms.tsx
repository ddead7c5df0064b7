import { Badge, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { NewTerm } from './new-term';
import { RenameTerm } from './rename-term';
import { type Term, type Vocabulary } from './vocabulary';

interface OwnTermsProps {
  readonly vocabulary: Vocabulary;
  readonly canChange: boolean;
}

/** The vocabulary: the words that everybody has, and the library's own, which it can rename. */
export function OwnTerms({ vocabulary, canChange }: OwnTermsProps): ReactElement {
  const t = useTexts('ui');
  const { terms, nameOf } = vocabulary;
  const [asking, setAsking] = useState<string | null>(null);
  const topics = terms.filter(({ code, topic }) => code === topic);
  const close = (): void => {
    setAsking(null);
  };
  const renamed = terms.find(({ id }) => id !== null && id === asking);
  return (
    <Stack align="flex-start">
      {canChange && (
        <Button
          onClick={() => {
            setAsking('new');
          }}
        >
          {t('terms.add')}
        </Button>
      )}
      {topics.map((topic) => (
        <div key={topic.code}>
          <Word term={topic} isTopic {...{ nameOf, canChange, setAsking }} />
          <List listStyleType="none" withPadding>
            {terms
              .filter(({ code, topic: its }) => its === topic.code && code !== its)
              .map((term) => (
                <List.Item key={term.code}>
                  <Word term={term} isTopic={false} {...{ nameOf, canChange, setAsking }} />
                </List.Item>
              ))}
          </List>
        </div>
      ))}
      <Modal
        opened={asking !== null}
        onClose={close}
        title={renamed ? t('terms.rename.of', { name: nameOf(renamed.code) }) : t('terms.add')}
        closeButtonProps={{ 'aria-label': t('terms.close') }}
      >
        {asking === 'new' && <NewTerm vocabulary={vocabulary} onAdded={close} />}
        {renamed?.id && <RenameTerm vocabulary={vocabulary} id={renamed.id} onRenamed={close} />}
      </Modal>
    </Stack>
  );
}

interface WordProps {
  readonly term: Term;
  readonly isTopic: boolean;
  readonly nameOf: (code: string) => string;
  readonly canChange: boolean;
  readonly setAsking: (id: string) => void;
}

function Word({ term, isTopic, nameOf, canChange, setAsking }: WordProps): ReactElement {
  const t = useTexts('ui');
  const { id, code } = term;
  return (
    <Group gap="xs">
      <Text component="span" fw={isTopic ? 600 : undefined}>
        {nameOf(code)}
      </Text>
      {id !== null && (
        <Badge variant="light" tt="none" size="lg">
          {t('terms.own')}
        </Badge>
      )}
      {id !== null && canChange && (
        <Button
          variant="subtle"
          size="sm"
          aria-label={t('terms.rename.of', { name: nameOf(code) })}
          onClick={() => {
            setAsking(id);
          }}
        >
          {t('terms.rename')}
        </Button>
      )}
    </Group>
  );
}
