/** Where news may go, and in which form: told by the address alone. */

export const forms = ['slack', 'teams', 'discord', 'google-chat', 'mattermost', 'json'] as const;

export type NewsForm = (typeof forms)[number];

export interface NewsAddress {
  readonly url: URL;
  readonly form: NewsForm;
}

export type AddressReading =
  | { readonly kind: 'address'; readonly address: NewsAddress }
  /** In words for people, without the address: that is a secret. */
  | { readonly kind: 'refused'; readonly why: string };

export function readAddress(line: string, mayBePrivate: boolean): AddressReading {
  const url = URL.parse(line);
  if (url === null) return { kind: 'refused', why: 'it is no address' };
  const isOpen = url.protocol === 'https:' || (mayBePrivate && url.protocol === 'http:');
  if (!isOpen) return { kind: 'refused', why: 'it does not begin with `https://`' };
  if (url.username !== '' || url.password !== '')
    return { kind: 'refused', why: 'it holds a name or a password before the host' };
  if (!mayBePrivate && isPrivateHost(url.hostname)) {
    return { kind: 'refused', why: 'it is in a private network; `notify-private: true` allows that' };
  }
  return { kind: 'address', address: { url, form: formOf(url) } };
}

/** Each service by its host; Mattermost has none of its own, but a path that others do not use. */
function formOf({ hostname, pathname }: URL): NewsForm {
  const isAt = (...domains: readonly string[]) =>
    domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (isAt('slack.com')) return 'slack';
  if (isAt('webhook.office.com', 'logic.azure.com', 'api.powerplatform.com')) return 'teams';
  if (isAt('discord.com', 'discordapp.com') && pathname.startsWith('/api/')) return 'discord';
  if (isAt('chat.googleapis.com')) return 'google-chat';
  return /^\/hooks\/[a-z0-9]{26}\/?$/.test(pathname) ? 'mattermost' : 'json';
}

/** By its name; what it resolves to is looked at when it is sent. */
function isPrivateHost(hostname: string): boolean {
  const name = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (name === 'localhost' || /\.(?:localhost|local|internal|lan|home|corp|intranet)$/.test(name))
    return true;
  return !name.includes('.') && !name.includes(':') ? true : isPrivateIp(name);
}

/** Addresses that reach nobody outside. https://www.iana.org/assignments/iana-ipv4-special-registry */
export function isPrivateIp(ip: string): boolean {
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(ip)?.slice(1).map(Number);
  if (v4 !== undefined) {
    const [a = 0, b = 0] = v4;
    if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
    if (a === 100 && b >= 64 && b < 128) return true;
    if (a === 192 && b === 0) return true;
    if (a === 198 && (b === 18 || b === 19)) return true;
    return (a === 169 && b === 254) || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
  }
  if (!ip.includes(':')) return false;
  return /^(?:::|f[cd]|fe[89a-f]|ff|64:ff9b:)/i.test(ip);
}
