import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { type TestApi } from '#test';
import { ACCESS, type Access } from '#libs/identity/api/access/access.decorators';

/** A route of the running application, with who may come in by it. */
export interface Route {
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  readonly path: string;
  readonly access: Access | undefined;
}

/** Every route that any controller of the application offers. */
export function routesOf(api: TestApi): Route[] {
  const modules = [...api.app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = metatype?.prototype as Record<string, object>;
    const prefix = String(Reflect.getMetadata(PATH_METADATA, metatype!));
    return Object.getOwnPropertyNames(prototype)
      .map((name) => prototype[name]!)
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
      .map((handler) => ({
        method: methodOf(Reflect.getMetadata(METHOD_METADATA, handler)),
        path: `/${prefix}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`
          .replaceAll(/\/+/g, '/')
          .replace(/(?<=.)\/$/, ''),
        access: Reflect.getMetadata(ACCESS, handler) as Access | undefined,
      }));
  });
}

function methodOf(method: RequestMethod): Route['method'] {
  return RequestMethod[method].toLowerCase() as Route['method'];
}

/** The route's path with something in the place of each parameter. */
export function addressOf({ path }: Route, id = '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d'): string {
  return path.replaceAll(/:\w+/g, id);
}
