/**
 * Of what JSON would write as it is: an HTML comment ends at `-->`, tags and mentions are looked for everywhere, and
 * what nobody can see may turn around or hide the rest.
 */
const unsafe = /[<>@\p{Cf}\u2028\u2029]/gu;

/** JSON that can stand in an HTML comment and says nothing there but to us. */
export function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(unsafe, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}
