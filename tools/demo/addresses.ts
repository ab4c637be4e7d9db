import { incidentNumber, serverUrl, setting } from './setting.ts';

/** Where a link of the thread leads on the pages; nowhere when there is no page for it. */
export type Addresses = (href: string) => string | undefined;

export function addressesOf(postmortem: string | undefined): Addresses {
  const repository = `${serverUrl}/${setting.owner}/${setting.name}`;
  const issue = `${repository}/issues/${incidentNumber}`;
  return (href) => {
    const [address = '', fragment] = href.split('#');
    const place = fragment === undefined ? '' : `#${fragment}`;
    if (address === issue) return `thread.html${place}`;
    if (postmortem !== undefined && address === `${repository}/blob/main/${postmortem}`) {
      return `postmortem.html${place}`;
    }
    if (address === serverUrl || address.startsWith(`${serverUrl}/`)) return undefined;
    return /^(?:https?:\/\/|mailto:|#)/i.test(href) ? href : undefined;
  };
}
