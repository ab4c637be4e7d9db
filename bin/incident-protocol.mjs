#!/usr/bin/env node
// `npx github:<owner>/incident-protocol init`, in a checkout of your own: the bundle does it.
import '../dist/index.js';
