/** Made by `npm run generate` from package.json. */

export const actionVersion = '0.1.0';
