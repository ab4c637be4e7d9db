import type { PostmortemStage } from '../plan/decision.ts';
import { deliverPostmortem, outcomeOfDelivery, whatIsNotDone, whatToDo } from './deliver.ts';
import { withReadDirectories } from './directory.ts';
import { deliveryQuestions } from './questions.ts';
import { howFarWritten } from './sections-written.ts';

export const postmortemStage: PostmortemStage = {
  ask: deliveryQuestions,
  withReadDirectories,
  deliver: deliverPostmortem,
  howFarWritten,
  whatToDo,
  whatIsNotDone,
  outcomeOf: outcomeOfDelivery,
};
