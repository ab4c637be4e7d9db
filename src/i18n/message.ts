/** What stands in the places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** A text, or what makes one of the values in its places. */
export type Message = string | ((values: Values) => string);

export type MessageGroup = Readonly<Record<string, Message>>;

/** Where what the Action says stands: in a postmortem and the list of all; in a thread and on the page of a run. */
export type GroupName = 'postmortem' | 'thread';

/** A language may have forms of a plural that English lacks, lack those that it does without, and be unfinished. */
export type Translation = Readonly<Partial<Record<GroupName, MessageGroup>>>;
