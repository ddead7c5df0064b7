import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, ValidateIf } from 'class-validator';
import { contactFieldNames } from '../../domain/contact-field';

/** A field for each column of a file, in its order; null where a column is left out. */
export function FieldOfEachColumn(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value: unknown) => value !== undefined),
    IsArray(),
    ArrayMaxSize(200),
    IsIn([...contactFieldNames, null], { each: true }),
    ApiPropertyOptional({
      type: 'array',
      maxItems: 200,
      items: { type: 'string', nullable: true, enum: [...contactFieldNames, null] },
      example: ['name', 'email', null],
      description: 'What each column means, in their order; null leaves a column out',
    }),
  );
}
