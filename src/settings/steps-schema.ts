import { z } from 'zod';
import { defaultProtocol } from '../checklist/default-protocol.ts';
import { type Step, type StepId, stepIds } from '../checklist/protocol.ts';
import { formatDuration } from '../time/duration.ts';
import { durationAtLeast } from './duration-schema.ts';
import { recordOf } from './record-of.ts';
import { lineOfText } from './text-schemas.ts';

function line(longest: number) {
  return lineOfText({ longest, rule: `one line of text, 1 to ${longest} characters, without <!--` });
}

function stepSchema(id: StepId) {
  const step = stepOf(id);
  return z
    .strictObject(
      {
        title: line(80).prefault(step.title).meta({ description: 'What the box in the list says.' }),
        hint: line(300)
          .prefault(step.hint)
          .meta({ description: 'One sentence of help, shown while the step is the next one.' }),
        'remind-after': durationAtLeast(0).prefault(formatDuration(step.timeLimit)).meta({
          description:
            'How long the step may stay open before somebody is reminded of it: since the incident was declared, or since the fix for steps 6 to 8.',
        }),
        enabled: z
          .boolean({ error: 'true or false' })
          .prefault(true)
          .meta({ description: 'false leaves the step out. At least one step must stay.' }),
      },
      { error: 'a map with title, hint, remind-after and enabled' },
    )
    .prefault({});
}

function stepOf(id: StepId): Step {
  const step = defaultProtocol.find((one) => one.id === id);
  if (step === undefined) throw new Error(`The protocol has no step ${id}.`);
  return step;
}

export const stepsSchema = z
  .strictObject(recordOf(stepIds, stepSchema), { error: `a map with the steps ${stepIds.join(', ')}` })
  .refine(leavesSomethingToDo, {
    error: 'at least one step that is not left out with enabled: false',
    params: { found: 'no step at all' },
    // A mistake in one step must not hide that all of them are off.
    when: () => true,
  })
  .prefault({})
  .meta({ description: 'The eight steps, by id. What is not said keeps its default.' });

function leavesSomethingToDo(steps: unknown): boolean {
  if (typeof steps !== 'object' || steps === null) return true;
  return Object.values(steps).filter(isOff).length < stepIds.length;
}

function isOff(step: unknown): boolean {
  return typeof step === 'object' && step !== null && 'enabled' in step && step.enabled === false;
}
