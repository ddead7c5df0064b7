import { type Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** CSV as an answer. */
export const csvFile = {
  described: {
    status: 200,
    description: 'The file',
    content: { 'text/csv': { schema: { type: 'string' }, example: 'Name;E-mail\r\nPUP;pup@\r\n' } },
  },

  of(name: string, content: Readable): StreamableFile {
    return new StreamableFile(content, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  },
} as const;
