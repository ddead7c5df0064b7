import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { finalize, from, type Observable, switchMap } from 'rxjs';
import { RequestProblem } from '../problem';
import { ProblemDto } from '../problem.dto';
import { IncomingFile, ReceivedFile } from './received-file';

export interface FileOptions {
  /** The media types that the document names; others are taken, too, because browsers guess them badly. */
  readonly types: readonly string[];
  readonly largest: number;
}

/** The route's body is a file. It is received after the guards have let the caller in. */
export function ReceivesFile({ types, largest }: FileOptions): MethodDecorator {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  });
  return applyDecorators(
    RouteConfig({ receivesFile: true }),
    UseInterceptors(new ReceivingInterceptor(largest)),
    ApiConsumes(...types),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
    ApiResponse({ status: 413, ...problem(`It is larger than ${largest} bytes`) }),
    ApiResponse({ status: 415, ...problem('The body is no file') }),
  );
}

/** The file that `@ReceivesFile` received. */
export const Received = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<FastifyRequest>().body;
});

class ReceivingInterceptor implements NestInterceptor {
  constructor(private readonly largest: number) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { body } = request;
    if (!(body instanceof IncomingFile)) throw new RequestProblem(415, 'file_expected');
    return from(ReceivedFile.receive(body, this.largest)).pipe(
      switchMap((file) => {
        request.body = file;
        return next.handle().pipe(finalize(() => void file.close()));
      }),
    );
  }
}
