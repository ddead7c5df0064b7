export { PartnershipMoveDto } from './dto/partnership-move.dto';
export { NamedDto, WhoseQuery } from './dto/partnership.dto';
