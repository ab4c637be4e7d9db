/** In one place, so that they are in one part of the bundle. */
export function allChecks() {
  return import('../setup/checks.ts');
}
