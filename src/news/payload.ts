/** What is sent: in the form that each service reads. Nothing in it calls anybody, hides an address or draws a preview. */

import type { NewsForm } from './address.ts';
import type { NewsItem } from './news-item.ts';

/** Plain data, ready to be written as JSON. */
export function payloadOf(item: NewsItem, form: NewsForm): object {
  switch (form) {
    // https://docs.slack.dev/messaging/formatting-message-text
    case 'slack':
      return { text: `${escaped(item.summary)} ${link(item)}`, unfurl_links: false, unfurl_media: false };
    // https://developers.google.com/workspace/chat/format-messages; `<users/all>` would call everybody.
    case 'google-chat':
      return { text: `${item.summary.replaceAll(/[<>]/g, '')} <${target(item)}|#${item.incident}>` };
    // https://discord.com/developers/docs/resources/webhook#execute-webhook
    case 'discord':
      return {
        content: `${inMarkdown(item.summary).slice(0, 1800)} [#${item.incident}](<${target(item)}>)`,
        allowed_mentions: { parse: [] },
        // No preview of what is linked.
        flags: 4,
      };
    // https://developers.mattermost.com/integrate/webhooks/incoming
    case 'mattermost':
      return { text: `${inMarkdown(item.summary)} [#${item.incident}](${target(item)})` };
    case 'teams':
      return card(item);
    case 'json':
      return { version: 1, ...item };
  }
}

/** The postmortem, where that is the news. */
function target({ url, postmortem }: NewsItem): string {
  return (postmortem ?? url).replaceAll(/[<>|\s]/g, encodeURIComponent);
}

function link(item: NewsItem): string {
  return `<${target(item)}|#${item.incident}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A mark between two characters keeps `@channel` from calling anybody. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]#>~|<]/g, '\\$&').replaceAll('@', '@\u200B');
}

/** https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using */
function card(item: NewsItem): object {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    // A card reads links, emphasis and lists of Markdown, and shows a backslash as it is.
    body: [{ type: 'TextBlock', text: item.summary.replaceAll('](', '] ('), wrap: true }],
    actions: [{ type: 'Action.OpenUrl', title: `#${item.incident}`, url: target(item) }],
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}
