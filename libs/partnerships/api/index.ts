export { PartnershipMoveDto } from './dto/partnership-move.dto';
export { NamedDto } from './dto/partnership.dto';
