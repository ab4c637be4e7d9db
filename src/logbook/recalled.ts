/** An earlier incident that may have been the same, as its record keeps it. */

import { isCount, isInstant, isText, object, oneOf, optional } from './guards.ts';

export const isRecalled = object({
  incident: isCount,
  title: isText,
  path: isText,
  opened: isInstant,
  minutes: optional(isCount),
  shared: oneOf(['service', 'label', 'words', 'said']),
  name: isText,
  open: optional(
    object({ title: isText, number: optional(isCount), owner: optional(isText), due: optional(isText) }),
  ),
});
