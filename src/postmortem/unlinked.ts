/** Addresses and numbers that strangers wrote stand in code: nobody follows them by mistake. */
export function unlinked(text: string): string {
  return text
    .replaceAll('`', "'")
    .replaceAll(/!?\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})[^)\n]{0,300}\)/g, '$1 $2')
    .replaceAll(
      /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w/&#.-])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9}(?!\w)/gi,
      (address) => `\`${address}\``,
    );
}
