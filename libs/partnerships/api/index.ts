export { PartnershipMoveDto } from './dto/partnership-move.dto';
