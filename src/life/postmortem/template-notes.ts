import { timeline } from '../../incident/timeline.ts';
import { postmortemView } from './postmortem-view.ts';
import { recordWords } from './record-words.ts';
import type { PostmortemQuestion } from './write-postmortem.ts';

/** Why a postmortem is not written with the team's own template, in a sentence for whoever reads the report. */
export function templateNotes(question: Omit<PostmortemQuestion, 'existing'>): readonly string[] {
  const { incident, facts, settings, writer } = question;
  if (writer.own === undefined || facts.shelf.kind !== 'read') return [];
  const words = recordWords(settings, writer);
  const lines = timeline(incident, facts);
  const written = writer.own.write(postmortemView({ incident, facts, settings, lines, words }));
  if (written.kind === 'text' || written.problem === undefined) return [];
  return [`postmortem.template: ${written.problem}. The postmortem was written with the built-in template.`];
}
