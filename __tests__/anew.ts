/** Runs before each file of stories: a run begins with nothing loaded and nothing remembered. */
import { vi } from 'vitest';

vi.resetModules();
