import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { parseSettingsFile, type SettingsFile } from '../../src/settings/parse.ts';

function fileWith(text: string): SettingsFile {
  const reading = parseSettingsFile(text, '.github/incident-protocol.yml');
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading;
}

describe('mergeSettings', () => {
  it('starts from the defaults', () => {
    expect(mergeSettings({ file: undefined, inputs: {} })).toEqual({
      settings: defaultSettings,
      overrides: [],
    });
  });

  it('lets the file win over the defaults', () => {
    const { settings, overrides } = mergeSettings({
      file: fileWith('label: outage'),
      inputs: { label: ' ' },
    });
    expect(settings.label).toBe('outage');
    expect(overrides).toEqual([]);
  });

  it('lets the input win over the file, and says so', () => {
    const file = fileWith('label: outage\nreminders: {per-incident: 7}');
    const { settings, overrides } = mergeSettings({ file, inputs: { label: 'incident' } });
    expect(settings).toEqual({ ...file.settings, label: 'incident' });
    expect(overrides).toEqual([
      'input `label` = "incident" overrides "outage" from .github/incident-protocol.yml',
    ]);
  });

  it.each(['label: incident', 'label: Incident', 'reminders: {per-incident: 7}', ''])(
    'says nothing when the file does not disagree: %s',
    (text) => {
      expect(mergeSettings({ file: fileWith(text), inputs: { label: ' INCIDENT ' } }).overrides).toEqual([]);
    },
  );

  it('says nothing when only the input chose', () => {
    const { settings, overrides } = mergeSettings({ file: fileWith(''), inputs: { label: 'outage' } });
    expect(settings.label).toBe('outage');
    expect(overrides).toEqual([]);
  });
});
