export { DisclosureDto } from './dto/disclosure.dto';
export { ListPartnerErasureNoticesQuery, PartnerErasureNoticeDto } from './dto/erasure-notice.dto';
