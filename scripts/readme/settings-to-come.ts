/**
 * Settings that are checked already, while nothing acts on them yet; the README says so. `actedOn` is what the code
 * that acts would say: a test looks for it, so that a setting leaves this list when it begins to work.
 */
export const settingsToCome = [
  { key: 'postmortem.deliver', actedOn: /\bpostmortem\.deliver\b/ },
  { key: 'postmortem.template', actedOn: /\bpostmortem\.template\b/ },
  { key: 'postmortem.language', actedOn: /\bpostmortem\.language\b/ },
] as const;

export function settingsToComeNote(): string {
  const keys = settingsToCome.map(({ key }) => `\`${key}\``).join(', ');
  return `Checked already, without effect in this version: ${keys}.`;
}
