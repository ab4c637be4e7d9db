/** Words for the postmortem: a line of the timeline, or a note for one of its sections. */

import { sectionNames } from '../logbook/names.ts';
import { readReportedTime } from '../time/reported-time.ts';
import { defineCommand } from './command.ts';
import { didYouMean, mistake, parsed, shown, splitWord } from './words.ts';
import { capped, lineOfText } from './written-down.ts';

const atUsage = 'at 14:05 text';

export const at = defineCommand({
  verb: 'at',
  usage: atUsage,
  does: 'a line for the timeline, back-dated',
  parse: (words, context) => {
    const time = readReportedTime(words, context);
    if (time.kind === 'mistake') return time;
    const text = time.rest.trim();
    return text === '' ? mistake(`say what happened then: ${shown(atUsage)}`) : parsed({ at: time.at, text });
  },
  apply: ({ at: when, text }, { attribution, logbook }) =>
    lineOfText({ what: 'line', at: when, text: capped(text), attribution }, logbook),
});

export const note = defineCommand({
  verb: 'note',
  usage: 'note impact text',
  does: `text for ${sectionNames.slice(0, -1).join(', ')} or ${sectionNames.at(-1)} in the postmortem`,
  openTo: ['author'],
  parse: (words) => {
    const [name, text] = splitWord(words);
    const section = sectionNames.find((one) => one === name.toLowerCase());
    if (section === undefined) {
      return mistake(
        `no such section.${didYouMean(name, sectionNames)} The sections are ${sectionNames.join(', ')}`,
      );
    }
    return text === ''
      ? mistake(`say what to note: ${shown(`note ${section} text`)}`)
      : parsed({ section, text });
  },
  apply: ({ section, text }, { attribution, logbook }) =>
    lineOfText({ what: 'note', section, text: capped(text), attribution }, logbook),
});
