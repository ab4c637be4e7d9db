/** Small line drawings of our own, 16 by 16, in the colour of the text around them. */
function icon(drawing: string): string {
  return `<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${drawing}</svg>`;
}

export const icons = {
  opened: icon('<circle cx="8" cy="8" r="6.25"/><circle cx="8" cy="8" r="1.25" fill="currentColor"/>'),
  closed: icon('<circle cx="8" cy="8" r="6.25"/><path d="m5.25 8.25 2 2 3.75-4"/>'),
  tasks: icon('<path d="m1.75 4 1.25 1.25L5.25 3M1.75 11l1.25 1.25 2.25-2.25M8 4.25h6M8 11.25h6"/>'),
  label: icon(
    '<path d="M1.75 2.75v5l6.5 6.5 6-6-6.5-6.5h-5a1 1 0 0 0-1 1Z"/><circle cx="5" cy="5" r=".75" fill="currentColor"/>',
  ),
  person: icon('<circle cx="8" cy="5" r="3"/><path d="M2.25 14a5.75 5.75 0 0 1 11.5 0"/>'),
  link: icon(
    '<circle cx="4" cy="3.5" r="1.75"/><circle cx="4" cy="12.5" r="1.75"/><circle cx="12" cy="12.5" r="1.75"/><path d="M4 5.25v5.5M12 10.75V7A3 3 0 0 0 9 4H7.5"/>',
  ),
  merged: icon(
    '<circle cx="4" cy="3.5" r="1.75"/><circle cx="4" cy="12.5" r="1.75"/><circle cx="12" cy="8" r="1.75"/><path d="M4 5.25v5.5M4 5.5c.5 1.75 2.5 2.5 6.25 2.5"/>',
  ),
  commit: icon('<circle cx="8" cy="8" r="2.75"/><path d="M1 8h4.25M10.75 8H15"/>'),
  bot: icon(
    '<rect x="2.5" y="5.5" width="11" height="8" rx="2"/><path d="M8 5.5v-3M6 9v1M10 9v1M.9 9v2M15.1 9v2"/>',
  ),
} as const;
