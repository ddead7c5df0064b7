export {
  Allow,
  AllowLink,
  AllowPartner,
  CurrentLink,
  CurrentPartner,
  CurrentUser,
  Public,
} from './api/access/access.decorators';
export { BranchesService } from './branches.service';
export { IdentityReader } from './data/identity.reader';
export { type Branch, type Library } from './domain/library';
export { type Operation, permissions, roleMay } from './domain/permissions';
export { type LinkCaller, type PartnerCaller, type UserCaller } from './domain/principal';
export { type Role, roles } from './domain/role';
export { type LinkScope, type PartnerScope, partnerScopes } from './domain/scopes';
export { type User, userStatuses } from './domain/user';
export { IdentityModule } from './identity.module';
export { LibrariesService, type NewLibrary } from './libraries.service';
export { SignInService } from './sign-in.service';
export { type IssuedToken, TokensService } from './tokens.service';
export { type NewUser, UsersService } from './users.service';
