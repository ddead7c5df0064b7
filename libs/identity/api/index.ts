export {
  Allow,
  AllowLink,
  AllowPartner,
  CurrentLink,
  CurrentPartner,
  CurrentUser,
  Public,
} from './access/access.decorators';
export { principalChanged } from './access/principal-changes';
export { TokenDto, IssuedTokenDto } from './dto/account.dto';
export { UserDto } from './dto/user.dto';
export { StaleVersionFilter } from './stale-version.filter';
