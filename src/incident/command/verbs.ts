/** The words that steer an incident from its thread, in the order of the help. The README's table is made from this. */
export const verbs = [
  { verb: 'done', usage: 'done 3 [text]', does: 'ticks a step; the text becomes its note in the record' },
  { verb: 'undo', usage: 'undo 3', does: 'takes the tick back' },
  {
    verb: 'skip',
    usage: 'skip 4 reason',
    does: 'settles a step that does not apply; the reason stands in the postmortem',
  },
  { verb: 'lead', usage: 'lead @user', does: 'names who leads; reminders go there' },
  { verb: 'own', usage: 'own 5 @user', does: 'names who does a step; its reminders go there' },
  { verb: 'severity', usage: 'severity sev2', does: 'sets the severity and with it the patience' },
  { verb: 'started', usage: 'started 13:40', does: 'when it began' },
  { verb: 'detected', usage: 'detected -25m', does: 'when it was noticed' },
  { verb: 'mitigated', usage: 'mitigated 15:10', does: 'when it stopped hurting' },
  { verb: 'resolved', usage: 'resolved 16:00', does: 'when it was over' },
  { verb: 'at', usage: 'at 14:05 text', does: 'a line for the timeline, back-dated' },
  {
    verb: 'note',
    usage: 'note impact text',
    does: 'text for impact, detection, trigger, factors, surprise, lucky, well or badly in the postmortem',
  },
  {
    verb: 'snooze',
    usage: 'snooze 2d [3]',
    does: 'no reminders for a while, at most 14d, for all steps or one; `snooze off` ends it',
  },
  { verb: 'confirm', usage: 'confirm', does: 'accepts an incident that a stranger opened' },
  { verb: 'postmortem', usage: 'postmortem', does: 'writes or rebuilds the postmortem now' },
  { verb: 'help', usage: 'help', does: 'shows this list' },
] as const;

export type Verb = (typeof verbs)[number]['verb'];

export const verbNames: readonly Verb[] = verbs.map(({ verb }) => verb);

export function isVerb(text: string): text is Verb {
  return verbNames.some((verb) => verb === text);
}

export function usageOf(verb: Verb): string {
  return `/incident ${verbs.find((one) => one.verb === verb)?.usage ?? verb}`;
}
