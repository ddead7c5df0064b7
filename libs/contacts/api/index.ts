export { ListContactsQuery } from './dto/contact.dto';
