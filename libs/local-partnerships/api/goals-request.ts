import { type SaidGoal } from '../domain/goals';
import { type SetGoalsDto } from './dto/local-partnership.dto';

export function goalsOf({ goals }: SetGoalsDto): SaidGoal[] {
  return goals.map(({ dueOn = null, reachedOn = null, ...said }) => ({
    ...said,
    dueOn,
    reachedOn,
  }));
}
