import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { UserError } from './errors.ts';

interface File {
  /** From the root of the folder, with slashes. */
  readonly path: string;
  readonly content: string;
}

/** A site of before is gone. Throws where the folder holds something else. */
export function emptyForSite(folder: string): void {
  if (!isFree(folder)) {
    throw new UserError(`\`${folder}\` holds something else than a site of before: name an empty folder.`);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Thousands of pages are made and thrown away at once, and V8 would let half a gigabyte of them pile up. */
export function tidyAtOnce(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  // Threads that help to tidy up cost more than they save.
  setFlagsFromString('--single-threaded-gc');
}

export function writeSiteFile(folder: string, file: File): void {
  const target = path.join(folder, ...file.path.split('/'));
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.content);
}

/** Nothing is there, or what we built. */
function isFree(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const feed = path.join(folder, 'feed.xml');
  return existsSync(feed) && readFileSync(feed, 'utf8').includes('<generator>Incident Protocol</generator>');
}
