import { describe, expect, it } from 'vitest';
import { sameLabel } from '../../src/facts/label.ts';

describe('sameLabel', () => {
  it.each([
    ['incident', 'Incident', true],
    [' incident', 'INCIDENT ', true],
    ['incident', 'incidents', false],
    ['Störung', 'STÖRUNG', true],
  ])('compares "%s" with "%s"', (one, other, isSame) => {
    expect(sameLabel(one, other)).toBe(isSame);
  });
});
