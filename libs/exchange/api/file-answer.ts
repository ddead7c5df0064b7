import { type Readable } from 'node:stream';
import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { type FileFormat } from '../domain/file-format';

const files = {
  csv: { type: 'text/csv', extension: 'csv' },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  vcard: { type: 'text/vcard', extension: 'vcf' },
} as const satisfies Record<FileFormat, { type: string; extension: string }>;

const examples: Readonly<Partial<Record<FileFormat, string>>> = {
  csv: 'Name;E-mail\r\nPUP;pup@kolobrzeg.example.org\r\n',
  vcard: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:PUP\r\nEND:VCARD\r\n',
};

/** Says in the document that the answer is a file of one of these formats. */
export function AnswersWithFile(...formats: readonly FileFormat[]): MethodDecorator {
  const content = formats.map((format) => [
    files[format].type,
    {
      schema: { type: 'string', ...(format === 'xlsx' && { format: 'binary' }) },
      ...(examples[format] !== undefined && { example: examples[format] }),
    },
  ]);
  return applyDecorators(
    ApiResponse({
      status: 200,
      description: 'The file',
      content: Object.fromEntries(content) as Record<string, object>,
    }),
  );
}

/** A file to be saved, not shown. */
export function fileOf(format: FileFormat, name: string, content: Readable): StreamableFile {
  const { type, extension } = files[format];
  return new StreamableFile(content, {
    type: format === 'xlsx' ? type : `${type}; charset=utf-8`,
    disposition: `attachment; filename="${name}.${extension}"`,
  });
}
