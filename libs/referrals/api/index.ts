export { MoveReferralDto, WriteMessageDto } from './dto/move.dto';
export { ReferralDto } from './dto/referral.dto';
export { ReferralEventDto, ReferralOpenMoveDto } from './dto/referral-detail.dto';
