import { diff } from 'node:util';
import type { CompareLines } from '../markdown/line-difference.ts';

/** https://nodejs.org/api/util.html#utildiffactual-expected */
export const compareLines: CompareLines = (first, second) => diff(first, second);
