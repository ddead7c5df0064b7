import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';

/** An import in the list: which file, how far it is, and what came of it. */
export function ImportRow({ one }: { one: Schemas['ImportDto'] }): ReactElement {
  const t = useTexts('imports');
  const label = useLabels();
  const formats = useFormats();
  const { id, fileName, status, createdAt, progress } = one;
  return (
    <Link className="row-link" to="/imports/$id" params={{ id }}>
      <Text fw={600} className="written">
        {fileName}
      </Text>
      <Text size="sm" c="dimmed">
        {[
          label('import_status', status),
          formats.instant(createdAt),
          progress.new > 0 && t('row.new', { count: progress.new }),
          progress.bad > 0 && t('row.bad', { count: progress.bad }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Link>
  );
}
