/** What the answers of the form say of the incident: since when, and how severe. */

import type { IssueFacts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import { answeredTime } from '../thread/answered-time.ts';
import { headingReader } from '../thread/headings.ts';
import { issueFields } from '../thread/issue-body.ts';
import type { FormAnswers, FormPolicy, FormReader } from './incident.ts';

const kindOf = headingReader();

/** GitHub writes each question as a heading, and its answer below it. Loaded for bodies that may hold some. */
export const formAnswers: FormReader = ({ body, createdAt }, policy) => {
  const fields = issueFields(body);
  const answerTo = (kind: 'started' | 'severity' | 'impact') =>
    fields.find(({ heading }) => heading !== '' && kindOf(heading) === kind)?.text.trim();
  const impact = answerTo('impact');
  return {
    ...(impact === undefined || impact === '' ? {} : { impact }),
    ...startIn(answerTo('started'), { createdAt }, policy),
    ...severityIn(answerTo('severity'), policy),
  };
};

function startIn(
  answer: string | undefined,
  told: Pick<IssueFacts, 'createdAt'>,
  policy: FormPolicy,
): FormAnswers {
  if (answer === undefined || answer === '') return {};
  const started = answeredTime(answer, told, policy);
  return started === undefined ? { startedUnclear: answer } : { started };
}

/** The options of the form begin with the label: `sev2 – part of the users`. */
function severityIn(answer: string | undefined, { severities }: FormPolicy): FormAnswers {
  if (answer === undefined) return {};
  const begins = (label: string) =>
    sameLabel(answer.slice(0, label.length), label) && !/^[\p{L}\p{N}_-]/u.test(answer.slice(label.length));
  const [severity] = severities.filter(begins).toSorted((a, b) => b.length - a.length);
  return severity === undefined ? {} : { severity };
}
