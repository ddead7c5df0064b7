import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { type LikenessReason } from '#libs/contacts/domain/likeness';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Likeness } from '../duplicates/likeness';

/** Somebody whom the library knows, and who is likely to be the one that is being added. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

interface KnownAlreadyProps {
  readonly candidates: readonly Candidate[];
  /** Told just before the form is sent once more. */
  readonly onAddAllTheSame: () => void;
}

/** Before a contact is added a second time: who is known already, and the way to add it all the same. */
export function KnownAlready({ candidates, onAddAllTheSame }: KnownAlreadyProps): ReactElement {
  const t = useTexts('contacts');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, []);
  return (
    <Alert
      ref={notice}
      role="alert"
      tabIndex={-1}
      color="yellow"
      icon={<IconUsers aria-hidden />}
      title={t('known.title')}
    >
      <Stack align="flex-start">
        <Text>{t('known.explanation')}</Text>
        {candidates.map(({ id, name, city, score, reasons }) => (
          <div key={id}>
            <TextLink to="/contacts/$id" params={{ id }}>
              {[name, city].filter(Boolean).join(', ')}
            </TextLink>
            <Likeness score={score} reasons={reasons} />
          </div>
        ))}
        <Button type="submit" variant="default" onClick={onAddAllTheSame}>
          {t('known.add_all_the_same')}
        </Button>
      </Stack>
    </Alert>
  );
}
