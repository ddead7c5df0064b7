export {
  Allow,
  AllowLink,
  AllowPartner,
  CurrentLink,
  CurrentPartner,
  CurrentUser,
  Public,
} from './access/access.decorators';
export { TokenDto, IssuedTokenDto } from './dto/account.dto';
export { UserDto } from './dto/user.dto';
