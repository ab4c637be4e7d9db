/** `inactive`: GitHub switched it off because the repository was quiet; `off`: somebody did, or it never ran in this fork. */
export type SweepWorkflow = 'on' | 'inactive' | 'off';

/** As the examples name its file. */
export const usualSweepFile = 'incident-protocol-sweep.yml';
