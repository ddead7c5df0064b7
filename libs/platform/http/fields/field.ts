import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateBy, ValidateIf } from 'class-validator';

/** What is said of a field besides what kind of value it holds. */
export interface FieldOptions {
  readonly description?: string;
  readonly example?: unknown;
  /** It may be left out. */
  readonly optional?: boolean;
  /** It may be null: there is none, or, in a merge patch, it is taken away (RFC 7396). */
  readonly nullable?: boolean;
  /** It is a list of distinct values, at least and at most this many. */
  readonly list?: { readonly min?: number; readonly max: number };
}

/** Folds checking and documenting of one field into one decorator. */
export function field(
  { description, example, optional = false, nullable = false, list }: FieldOptions,
  schema: ApiPropertyOptions,
  checks: readonly PropertyDecorator[],
): PropertyDecorator {
  const documented = {
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    ...(description !== undefined && { description }),
    ...(example !== undefined && {
      example: list && !Array.isArray(example) ? [example] : example,
    }),
    ...(list && { isArray: true, minItems: list.min ?? 0, maxItems: list.max, uniqueItems: true }),
  } as ApiPropertyOptions;
  return applyDecorators(
    ...(optional || nullable ? [presentOnly(optional, nullable)] : []),
    ...(list ? [IsArray(), ArrayMinSize(list.min ?? 0), ArrayMaxSize(list.max), distinct()] : []),
    ...checks,
    ApiProperty(documented),
  );
}

function presentOnly(optional: boolean, nullable: boolean): PropertyDecorator {
  return ValidateIf(
    (_, value: unknown) => !((optional && value === undefined) || (nullable && value === null)),
  );
}

/** class-validator's own check compares each with each: a long list would stall the process. */
function distinct(): PropertyDecorator {
  const identity = (item: unknown): unknown =>
    typeof item === 'object' ? JSON.stringify(item) : item;
  const validate = (value: unknown): boolean =>
    !Array.isArray(value) || new Set(value.map(identity)).size === value.length;
  return ValidateBy({ name: 'arrayUnique', validator: { validate } });
}
