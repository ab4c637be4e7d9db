import { en } from '../i18n/compiled/en.ts';
import { type Step, stepIds, timeLimits } from './protocol.ts';

/**
 * The eight steps, in our words, after "When things go wrong" by Seth Godin, December 2015
 * (https://seths.blog/2015/12/when-things-go-wrong/), by way of "Approach When IT Goes Wrong",
 * IT@UT Austin, 10 March 2016.
 */
export const defaultProtocol: readonly Step[] = stepIds.map((id) => ({
  id,
  title: en.postmortem[`step-${id}`],
  hint: en.thread[`hint-${id}`],
  timeLimit: timeLimits[id],
}));
