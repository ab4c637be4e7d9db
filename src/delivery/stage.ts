import type { PostmortemStage } from '../plan/decision.ts';
import { compiled } from '../templates/compiled-postmortem.js';
import { useTemplates } from '../templates/writer.ts';
import { deliverPostmortem, outcomeOfDelivery, whatIsNotDone, whatToDo } from './deliver.ts';
import { withReadDirectories } from './directory.ts';
import { deliveryQuestions } from './questions.ts';
import { followUpsIn, howFarWritten, momentsIn } from './sections-written.ts';

useTemplates(compiled);

export const postmortemStage: PostmortemStage = {
  ask: deliveryQuestions,
  withReadDirectories,
  deliver: deliverPostmortem,
  howFarWritten,
  followUpsIn,
  momentsIn,
  whatToDo,
  whatIsNotDone,
  outcomeOf: outcomeOfDelivery,
};
