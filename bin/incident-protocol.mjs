#!/usr/bin/env node
// `npx github:<owner>/incident-protocol init`, in a checkout of your own: the bundle does it.
// Without a word it would take itself for a run on GitHub.
if (process.argv.length < 3) process.argv.push('help');
await import('../dist/index.js');
