import type { Delivered, Obstacle } from './delivered.ts';
import { isCount, isListOf, isOptional, isRecord, isText } from './shape.ts';

export function isDelivered(value: unknown): value is Delivered {
  return isRecord(value) && isText(value['path']) && isCount(value['revision']) && isWay(value);
}

function isWay(value: Readonly<Record<string, unknown>>): boolean {
  switch (value['kind']) {
    case 'commit':
      return isText(value['url']) && isOptional(value['commit'], isText);
    case 'pull-request':
      return (
        isText(value['url']) &&
        isCount(value['number']) &&
        isText(value['branch']) &&
        (value['state'] === 'open' || value['state'] === 'declined') &&
        isOptional(value['conflict'], (paths) => isListOf(paths, isText))
      );
    case 'branch':
      return isText(value['url']) && isText(value['branch']) && isHindrance(value);
    case 'comment':
      return isText(value['url']) && isHindrance(value);
    case 'summary':
      return isHindrance(value);
    case 'held-back':
      return isListOf(value['lines'], isCount);
    default:
      return false;
  }
}

const obstacles: Readonly<Record<Obstacle, true>> = {
  protected: true,
  signatures: true,
  contents: true,
  'pull-requests': true,
  setting: true,
  branches: true,
  empty: true,
  place: true,
  'too-large': true,
  busy: true,
};

function isHindrance({ obstacle, said }: Readonly<Record<string, unknown>>): boolean {
  if (obstacle === 'rule' || obstacle === 'unknown') return isText(said);
  return isText(obstacle) && Object.hasOwn(obstacles, obstacle);
}
