/** What stands in the places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** A text, or what makes one of the values in its places. */
export type Message = string | ((values: Values) => string);

export type MessageGroup = Readonly<Record<string, Message>>;

/** Where what the Action says stands: in a postmortem and the list of all; in a thread and on the page of a run. */
export type GroupName = 'postmortem' | 'thread';

/** A language may have forms of a plural that English lacks, lack those that it does without, and be unfinished. */
export type Translation = Readonly<Partial<Record<GroupName, MessageGroup>>>;

/** A text as people write it: what stands in braces is a place. */
export function messageOf(text: string): Message {
  return /\{\w+\}/.test(text) ? fill(text) : text;
}

/** In one pass: what stands in a value is never taken for a place. */
export function fill(text: string): Exclude<Message, string> {
  return (values) => text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
