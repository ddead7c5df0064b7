import { type SpecialDay } from '../domain/special-day';
import { type SpecialDayDto } from './dto/calendar.dto';

export function shownDay({ id, day, isWorking, name }: SpecialDay): SpecialDayDto {
  return { id, day, isWorking, name };
}
