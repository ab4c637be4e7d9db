/** A path or the name of a branch as part of an address, its slashes kept. */
export function pathInUrl(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** An address as it may be in Markdown that others render: still a link, but no mention and no expression in it. */
export function inertUrl(url: string): string {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  const host = path === -1 ? url : url.slice(0, path);
  const rest = path === -1 ? '' : url.slice(path).replaceAll('@', '%40');
  return `${host.replaceAll(/(?<![a-z\d])@/gi, '%40')}${rest}`
    .replaceAll(/#(?=\d)/g, '%23')
    .replaceAll(/&(?=#|[a-z][a-z0-9]{0,40};)/gi, '%26')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D')
    .replaceAll('*', '%2A');
}

/**
 * Whether a link may lead there: an address of the web or within the repository, no `javascript:` or `data:`. An
 * empty target goes on in the next line, and nobody looks there.
 */
export function isHarmlessTarget(target: string): boolean {
  // Whoever puts so many blanks before it hides it.
  if (target.trim() === '' || /^\s{20}/.test(target)) return false;
  const scheme = /^[\s<]*([^\s/?#:<]{1,64}):/.exec(target)?.[1];
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme.toLowerCase());
}

/** Images from elsewhere would tell their owner who reads the file, and when. */
export function isImageOfGitHub(url: string, server: string): boolean {
  if (url.startsWith(`${server}/`)) return true;
  return server === 'https://github.com' && /^https:\/\/[a-z-]{1,40}\.githubusercontent\.com\//.test(url);
}

/**
 * A Markdown link; only the text when the address is none, and then a number in front is no reference either. `text`
 * is Markdown and clean already.
 */
export function linkTo(text: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[^\s<>"|\\`]+$/.test(url)) return text.replace(/^#\d+/, '`$&`');
  return `[${text}](${inertUrl(url).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
