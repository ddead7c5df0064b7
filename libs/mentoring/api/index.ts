export { MatchEventDto } from './dto/match.dto';
