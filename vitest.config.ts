import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const deep = '__tests__/**/*.deep.test.ts';

/** Whole runs against a GitHub of our own. */
const story = '__tests__/{acceptance,story,local-github,emulate,demo,github,threads}/**/*.test.ts';

const anew = '__tests__/anew.ts';
const loaded = '__tests__/loaded.ts';

/** Only a test that hangs is ended by the clock: how fast a machine is decides nothing about right and wrong. */
const hanging = 900_000;

/** Of files that take long, so that none of them is the last, for which all workers wait. */
const long =
  /\/(?:side-by-side|refreshed-list|seeded-lives|races|life|abuse|inert|requests|reminder-fortnight\.deep|growth\.deep)\.test\.ts$/;

class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    // Stories also wait: for processes, for GitHub's pauses. On two cores three of them leave none idle.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongOnesFirst },
    testTimeout: hanging,
    hookTimeout: hanging,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/index.ts'],
      thresholds: { statements: 96, branches: 91, functions: 97, lines: 97 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: [loaded],
          include: ['__tests__/**/*.test.ts'],
          exclude: [deep, story],
          // Pure code leaves nothing behind for the next file.
          isolate: false,
        },
      },
      // One process for many files, so that packages are loaded once, and our own modules anew for each.
      {
        extends: true,
        test: {
          name: 'story',
          include: [story],
          exclude: [deep],
          isolate: false,
          setupFiles: [anew],
          sequence: { groupOrder: 1 },
        },
      },
      // Grids of faults, long fuzz, and a fortnight of runs.
      {
        extends: true,
        test: {
          name: 'deep',
          include: [deep],
          isolate: false,
          setupFiles: [anew, loaded],
          sequence: { setupFiles: 'list' },
        },
      },
      // Real site generators and a browser, which not every machine has.
      {
        extends: true,
        test: { name: 'sites', include: ['__tests__/sites/*.site.ts'], setupFiles: [loaded] },
      },
    ],
  },
});
