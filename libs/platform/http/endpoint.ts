import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiProperty,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

export interface EndpointOptions {
  /** What it does, in a short sentence without a full stop. */
  readonly summary: string;
  readonly description?: string;
  /** What it answers with; nothing (204) if left out. */
  readonly answer?: Type;
  /** 200 if left out; 201 where something is made. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Takes `If-Match` and answers an `ETag`. */
  readonly ifMatch?: boolean;
  /** The problems it can answer besides those of every route. */
  readonly problems?: readonly (307 | 404 | 406 | 409 | 410 | 422)[];
}

const meaningOf: Readonly<Record<number, string>> = {
  307: 'It leads to another now, which `Location` names',
  400: 'The request is wrong; `errors` names each field',
  401: 'No valid token or session',
  403: 'The role or the scopes do not allow it',
  404: 'It does not exist, or the caller may not see it',
  406: 'The caller does not accept what it answers with',
  409: 'It does not fit the state as it now is',
  410: 'It was there and is no more',
  412: 'Somebody changed it in the meantime; `currentVersion` names the newest version, `changedBy` and `changedAt` tell staff who it was',
  422: 'The Idempotency-Key was used with another request',
  428: 'If-Match is missing',
  429: 'Too many requests; `Retry-After` says when to come again',
  503: 'A part that is needed cannot be reached; try again soon',
};

/** Documents a route, and sets its status: one decorator instead of ten. */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const { summary, description, answer, ifMatch = false, problems = [] } = options;
  const status = options.status ?? (answer ? 200 : 204);
  const failures = [400, 401, 403, 429, 503, ...problems, ...(ifMatch ? [404, 412, 428] : [])];
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(description !== undefined && { description }) }),
    ApiResponse({ status, description: 'Done', ...(answer && { type: answer }) }),
    ApiExtraModels(ProblemDto),
    ...[...new Set(failures)].map((failure) =>
      ApiResponse({
        status: failure,
        description: meaningOf[failure] ?? 'A problem',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
    ...(ifMatch
      ? [
          ApiHeader({
            name: 'If-Match',
            required: true,
            description: 'The ETag of the version being changed',
            schema: { type: 'string', example: '"1"' },
          }),
        ]
      : []),
  );
}

class PageDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where to go on; null on the last page',
  })
  nextCursor!: string | null;
}

/** The class of a page of these items, for the OpenAPI document. */
export function pageOf<Item>(item: Type<Item>): Type<{ data: Item[]; page: PageDto }> {
  class ItemsPageDto {
    @ApiProperty({ type: [item] })
    data!: Item[];

    @ApiProperty({ type: PageDto })
    page!: PageDto;
  }
  Object.defineProperty(ItemsPageDto, 'name', { value: item.name.replace(/(Dto)?$/, 'PageDto') });
  return ItemsPageDto;
}
