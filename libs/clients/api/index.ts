export { DisclosureDto } from './dto/disclosure.dto';
