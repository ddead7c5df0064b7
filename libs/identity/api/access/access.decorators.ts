import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { type PartnerCaller, type LinkCaller, type UserCaller } from '../../domain/principal';
import { type Operation } from '../../domain/permissions';
import { type LinkScope, type PartnerScope } from '../../domain/scopes';

/** Who may come in by a route. A route without any of these lets nobody in. */
export type Access =
  | { readonly to: 'everybody' }
  | { readonly to: 'users'; readonly operation: Operation }
  | { readonly to: 'partners'; readonly scope: PartnerScope | null }
  | { readonly to: 'links'; readonly scope: LinkScope };

export const ACCESS = 'liaison:access';

const access = (value: Access): MethodDecorator => SetMetadata(ACCESS, value);

/** Users whose role has this operation in the permission table. */
export function Allow(operation: Operation): MethodDecorator {
  return applyDecorators(
    access({ to: 'users', operation }),
    ApiBearerAuth('user'),
    ApiCookieAuth('session'),
    ApiExtension('x-operation', operation),
  );
}

/** Partners whose token has this scope; any partner's token when there is none. */
export function AllowPartner(scope: PartnerScope | null): MethodDecorator {
  return applyDecorators(
    access({ to: 'partners', scope }),
    ApiSecurity('partner', scope ? [scope] : []),
  );
}

/** Whoever holds a private link that was made for this. */
export function AllowLink(scope: LinkScope): MethodDecorator {
  return access({ to: 'links', scope });
}

/** Everybody, without a token. */
export function Public(): MethodDecorator {
  return applyDecorators(access({ to: 'everybody' }), ApiSecurity({}));
}

type AnyCaller = UserCaller | PartnerCaller | LinkCaller;

/** The request's caller, who must be of one of these types: the guard has seen to it. */
function callerOf(...types: AnyCaller['type'][]): () => ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext): AnyCaller => {
    const { caller } = context.switchToHttp().getRequest<FastifyRequest & { caller?: AnyCaller }>();
    if (!caller || !types.some((type) => type === caller.type)) {
      throw new Error(`This route has no caller of the type ${types.join(' or ')}`);
    }
    return caller;
  });
}

/** The user who asks, on a route with `@Allow`. */
export const CurrentUser = callerOf('session', 'user');

/** The partner that asks, on a route with `@AllowPartner`. */
export const CurrentPartner = callerOf('partner');

/** Who holds the link, on a route with `@AllowLink`. */
export const CurrentLink = callerOf('link');
