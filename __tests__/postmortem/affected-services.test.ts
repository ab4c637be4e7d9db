import { describe, expect, it } from 'vitest';
import { overdueLabel } from '../../src/facts/label.ts';
import { affectedServices, otherLabels, servicesAnswered } from '../../src/postmortem/affected-services.ts';
import { storedData } from '../../src/postmortem-index/stored-data.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { anIssue, someFacts } from '../builders.ts';
import { pleasant, written } from './incidents.ts';

const labels = ['incident', 'Service: checkout', 'SEV2', 'area/db', 'service:', overdueLabel, 'service'];

function answered(text: string, heading = 'Affected services') {
  return servicesAnswered({ heading, text });
}

describe('the affected services', () => {
  it('are those of the labels, then those that the form names besides', () => {
    const body = '### Affected services\n\nCheckout, mail\n';
    const issue = anIssue({ labels, body });
    expect(affectedServices(someFacts({ issue }), defaultSettings)).toEqual(['checkout', 'mail']);
    expect(otherLabels({ issue }, defaultSettings)).toEqual(['area/db', 'service:', 'service']);
  });

  it('follow the prefix that the team chose, and no label that says how grave it is', () => {
    const issue = anIssue({ labels: ['sys/mail', 'sys/1', 'service:checkout'] });
    const sorting = {
      ...defaultSettings,
      serviceLabel: 'SYS/',
      severities: [{ label: 'sys/1', factor: 1, updateEvery: 0 }],
    };
    expect(affectedServices(someFacts({ issue }), sorting)).toEqual(['mail']);
    expect(otherLabels({ issue }, sorting)).toEqual(['service:checkout']);
  });

  it.each([
    'Affected services',
    'Services affected?',
    'Which services are down?',
    'What systems do you see it in?',
    'Impacted systems:',
    'Betroffene Dienste',
    '影響を受けたサービス',
  ])('are asked for by "%s"', (heading) => {
    expect(answered('checkout', heading)).toEqual(['checkout']);
  });

  it.each(['Who is affected?', 'Affected people', 'Service level', 'What happened'])(
    'are not asked for by "%s"',
    (heading) => {
      expect(answered('checkout', heading)).toBeUndefined();
    },
  );

  it.each([
    ['a, b; c、d', ['a', 'b', 'c', 'd']],
    ['- checkout\n- order mails', ['checkout', 'order mails']],
    ['- [x] checkout\n- [ ] mail\n- [X] search', ['checkout', 'search']],
    ['none', []],
    ['Not known.', []],
    ['checkout, I think, and whatever sends mails to people', undefined],
    ['see https://status.example/', undefined],
    ['<b>checkout</b>', undefined],
  ])('of the answer %j are %j', (text, names) => {
    expect(answered(text)).toEqual(names);
  });
});

describe('a postmortem', () => {
  const { facts } = pleasant;

  function about(issue: Partial<typeof facts.issue>) {
    return { ...pleasant, facts: { ...facts, issue: { ...facts.issue, ...issue } } };
  }

  it('names the services in its facts and its front matter, and stores the other labels', () => {
    const file = written(about({ labels: ['incident', 'service:checkout', 'service:mail', 'gateway'] }));
    expect(file).toContain('| Affected services | checkout, mail |\n');
    expect(file).toContain('services:\n  - checkout\n  - mail\n');
    expect(storedData(file)['labels']).toEqual(['gateway']);
  });

  it('tells an answer that is a sentence as part of the impact, and names only once', () => {
    const asked = '### What happened\n\nDown.\n\n### Affected services\n\n';
    const sentence = 'The checkout, and the thing that sends mails to people when they bought something.';
    expect(written(about({ body: asked + sentence }))).toContain(`**Affected services**\n\n> ${sentence}\n`);
    const file = written(about({ body: `${asked}checkout` }));
    expect(file).toContain('| Affected services | checkout |\n');
    expect(file).not.toContain('> checkout');
  });

  it('keeps the services that people wrote into its front matter as long as nothing else tells them', () => {
    const edited = written(pleasant).replace('status:', 'services: [till] # all of them\nstatus:');
    expect(written(pleasant, edited)).toBe(edited);
    expect(written(about({ labels: ['incident', 'service:checkout'] }), edited)).toContain(
      'services:\n  - checkout\n',
    );
  });
});
