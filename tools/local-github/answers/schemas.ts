import type { components } from '@octokit/openapi-types';

export type Schemas = components['schemas'];
