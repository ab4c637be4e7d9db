import type { Answer } from './call.ts';
import type { Fault } from './faults.ts';

export function asFaulted(answer: Answer, fault: Fault | undefined): Answer {
  if (fault?.kind === 'stored-but-failed') return badGateway;
  return fault?.kind === 'partial' ? inPart(answer, fault) : answer;
}

function inPart(answer: Answer, { of = 'issue', field, type }: Extract<Fault, { kind: 'partial' }>): Answer {
  const body = JSON.parse(JSON.stringify(answer.body));
  body.data.repository[of][field] = null;
  const error = { type, path: ['repository', of, field], message: 'too much was asked for' };
  return { ...answer, body: { ...body, errors: [error] } };
}

const badGateway: Answer = { status: 502, body: { message: 'Server Error' } };

export function refused({
  status,
  headers,
  message = 'Server Error',
}: Extract<Fault, { kind: 'status' }>): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, ...(headers === undefined ? {} : { headers }) };
}

export function raw(status: number, type: string, body: string): Answer {
  return { status, body: Buffer.from(body), headers: { 'content-type': type } };
}
