import { type Goal } from '../domain/goals';
import { type SetGoalsDto } from './dto/local-partnership.dto';

export function goalsOf({ goals }: SetGoalsDto): Goal[] {
  return goals.map(({ goal, dueOn = null, reachedOn = null }) => ({ goal, dueOn, reachedOn }));
}
