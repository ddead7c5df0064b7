import { type MatchVisit } from '../../match-visits.service';
import { type PageVoice } from './page-voice';

/** All that the page is drawn from. */
export interface MatchPage {
  readonly visit: MatchVisit;
  readonly voice: PageVoice;
  /** What help is wanted with, in words. */
  readonly terms: readonly string[];
}
