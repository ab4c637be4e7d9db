/** Words for the postmortem: a line of the timeline, or a note for one of its sections. */

import { sectionNames } from '../logbook/names.ts';
import { nearest } from '../markdown/nearest.ts';
import { readReportedTime } from '../time/reported-time.ts';
import { defineCommand } from './command.ts';
import { timeProblem } from './time-lines.ts';
import { mistake, parsed, shown, splitWord } from './words.ts';
import { capped, lineOfText } from './written-down.ts';

const atUsage = 'at 14:05 text';

export const at = defineCommand({
  verb: 'at',
  usage: atUsage,
  parse: (words, context) => {
    const time = readReportedTime(words, context);
    if (time.kind === 'mistake') {
      return mistake(timeProblem(time, words, (one) => shown(`at ${one} text`), context));
    }
    const text = time.rest.trim();
    return text === ''
      ? mistake(context.texts.format('sayWhatHappened', { usage: shown(atUsage) }))
      : parsed({ at: time.at, text });
  },
  apply: ({ at: when, text }, input) =>
    lineOfText({ what: 'line', at: when, text: capped(text), attribution: input.attribution }, input),
});

export const note = defineCommand({
  verb: 'note',
  usage: 'note impact text',
  openTo: ['author'],
  parse: (words, { texts }) => {
    const [name, text] = splitWord(words);
    const section = sectionNames.find((one) => one === name.toLowerCase());
    if (section === undefined) {
      const near = nearest(name, sectionNames);
      const sections = sectionNames.join(texts.words.comma);
      return mistake(
        near === undefined
          ? texts.format('noSuchSection', { sections })
          : texts.format('noSuchSectionBut', { name: near, sections }),
      );
    }
    return text === ''
      ? mistake(texts.format('sayWhatToNote', { usage: shown(`note ${section} text`) }))
      : parsed({ section, text });
  },
  apply: ({ section, text }, input) =>
    lineOfText({ what: 'note', section, text: capped(text), attribution: input.attribution }, input),
});
