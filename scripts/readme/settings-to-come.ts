/**
 * Settings that are checked already, while nothing acts on them yet; the README says so. `actedOn` is what the code
 * that acts would say: a test looks for it, so that a setting leaves this list when it begins to work.
 */
export const settingsToCome = [
  { key: 'accept-from', actedOn: /\bacceptFrom\b/ },
  { key: 'people.*', actedOn: /\bescalateTo\b|\bsettings\.people\b|\bpeople\.default\b/ },
  { key: 'steps.<id>.patience', actedOn: /\bpatience\b/ },
  { key: 'severities.<label>.patience', actedOn: /\bpatience\b/ },
  { key: 'nag.*', actedOn: /\bsettings\.nag\b|\bnag\.(?:cap|repeat|maxPerRun|workingTime)\b/ },
  { key: 'close.early', actedOn: /\bsettings\.close\b|\bclose\.early\b/ },
  { key: 'postmortem.deliver', actedOn: /\bpostmortem\.deliver\b/ },
  { key: 'postmortem.template', actedOn: /\bpostmortem\.template\b/ },
  { key: 'postmortem.language', actedOn: /\bpostmortem\.language\b/ },
] as const;

export function settingsToComeNote(): string {
  const keys = settingsToCome.map(({ key }) => `\`${key}\``).join(', ');
  return `Checked already, without effect in this version: ${keys}.`;
}
