import { type OpenAPIObject } from '@nestjs/swagger';
import Ajv2020 from 'ajv/dist/2020';
import { type Method, type TestApi } from './test-api';

interface DescribedRequest {
  readonly method: Method;
  readonly path: string;
  readonly token: string;
  readonly body?: object;
}

type Validate = (status: number, body: unknown) => string[];

/** Holds answers against what the OpenAPI document says of them. */
export class DescribedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema({ $id: 'openapi', ...document });
  }

  /** Asks; fails when the answer is a problem, or is not as described. */
  async ask<Body>(api: TestApi, { method, path, token, body }: DescribedRequest): Promise<Body> {
    const answer = await api.call(method, path, token).send(body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    const faults = this.faults(method, path, answer.status, answer.body);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return answer.body as Body;
  }

  /** What is wrong with an answer; nothing when it is as described. */
  faults(method: string, address: string, status: number, body: unknown): string[] {
    const path = this.pathOf(address.split('?')[0] ?? '');
    if (path === undefined) return [`${address} is not described`];
    return this.validator(path, method)(status, body);
  }

  private pathOf(address: string): string | undefined {
    return Object.keys(this.document.paths)
      .sort((one, other) => one.split('{').length - other.split('{').length)
      .find((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address));
  }

  private validator(path: string, method: string): Validate {
    return (status, body) => {
      const pointer = ['paths', path, method, 'responses', String(status), 'content']
        .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
        .join('/');
      const type = status >= 400 ? 'application~1problem+json' : 'application~1json';
      const reference = `openapi#/${encodeURI(pointer)}/${type}/schema`;
      const validate = this.ajv.getSchema(reference);
      if (!validate) return [`${method} ${path} does not describe an answer ${status}`];
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) =>
          `${method} ${path} ${status}: ${instancePath} ${message ?? ''}`,
      );
    };
  }
}
