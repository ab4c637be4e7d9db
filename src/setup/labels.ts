import { overdueLabel, sameLabel } from '../facts/label.ts';
import type { Found } from './found.ts';

export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** Of follow-ups, as the postmortem shows them. */
const kinds = [
  ['prevent', 'A follow-up that keeps it from happening again'],
  ['detect', 'A follow-up that shows it sooner'],
  ['mitigate', 'A follow-up that makes it hurt less'],
  ['process', 'A follow-up for how the team works'],
] as const;

const severityColors = ['b60205', 'd93f0b', 'fbca04', 'c2e0c6'] as const;

/** All that the protocol knows; those of the settings by the names that the team gave them. */
export function wantedLabels({ label, severities, privateLabels }: Named): readonly Label[] {
  const all = [
    { name: label, color: 'd73a4a', description: 'Something is broken for somebody' },
    ...severities.map((name, index) => ({
      name,
      color: severityColors[Math.min(index, severityColors.length - 1)] ?? 'ededed',
      description:
        index === 0 ? 'The gravest severity of an incident' : `Severity ${index + 1} of an incident`,
    })),
    { name: overdueLabel, color: 'e99695', description: 'A step of the protocol has waited long' },
    ...privateLabels.map((name) => ({ name, color: '5319e7', description: 'Concerns security' })),
    { name: 'follow-up', color: '0e8a16', description: 'What is to be done after an incident' },
    ...kinds.map(([name, description]) => ({ name, color: 'bfdadc', description })),
  ];
  return all.filter(({ name }, index) => all.findIndex((one) => sameLabel(one.name, name)) === index);
}

type Named = Pick<Found, 'label' | 'severities' | 'privateLabels'>;

/** Colours and words of those that are there stay. */
export function missingLabels(found: Named & Pick<Found, 'labels'>): readonly Label[] {
  const { labels } = found;
  if (labels === undefined) return [];
  return wantedLabels(found).filter(({ name }) => !labels.some((one) => sameLabel(one, name)));
}
