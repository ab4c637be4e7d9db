/** What looks like a secret, with the name it gets in the record. Every pattern reads on without going back. */
const secrets = [
  {
    name: 'private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
  },
  {
    name: 'GitHub token',
    pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g,
  },
  { name: 'GitLab token', pattern: /(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,255}/g },
  { name: 'AWS key', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  { name: 'Slack token', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g },
  {
    name: 'Slack webhook',
    pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{10,255}/g,
  },
  { name: 'Google key', pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g },
  { name: 'npm token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g },
  {
    name: 'API key',
    pattern: /(?<![A-Za-z0-9])(?:sk|rk)[-_](?:live|test|proj|ant|svcacct)[-_][A-Za-z0-9_-]{16,255}/g,
  },
  {
    name: 'token',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048}/g,
  },
  { name: 'Google token', pattern: /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,2048}/g },
  { name: 'DigitalOcean token', pattern: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{64}/g },
  { name: 'Vault token', pattern: /(?<![A-Za-z0-9])hv[bs]\.[A-Za-z0-9_-]{24,512}/g },
  { name: 'SendGrid key', pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/g },
  { name: 'PyPI token', pattern: /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,512}/g },
  { name: 'Docker token', pattern: /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,255}/g },
] as const;

/** Known by the word before it, which stays. */
const named = [
  {
    name: 'AWS key',
    pattern: /(aws_?secret_?access_?key\b["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/gi,
  },
  { name: 'Azure key', pattern: /(\b(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/]{40,100}={0,2}/gi },
  {
    name: 'token',
    pattern:
      /([?&](?:access_token|api_?key|client_secret|id_token|jwt|password|secret|signature|token|x-amz-(?:security-token|signature)|x-goog-signature)=)[A-Za-z0-9._~%+/-]{12,4096}={0,2}/gi,
  },
  { name: 'Azure signature', pattern: /([?&]sig=)[A-Za-z0-9%+/]{40,200}={0,2}/gi },
  {
    name: 'token',
    pattern:
      /(\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token)\s{1,3})[A-Za-z0-9._~+/-]{12,4096}={0,2}/gi,
  },
] as const;

/** `https://user:password@host`; the user's name alone is no secret. */
const credentials = /(?<![A-Za-z0-9])([a-z][a-z0-9+.-]{1,30}:\/\/)[^\s:/?#@]{0,255}:[^\s/?#@]{1,255}@/gi;

export interface Redaction {
  readonly text: string;
  /** How many secrets were taken out. */
  readonly redacted: number;
}

/** The text without what would open a door to somebody who reads it; each place says what was there. */
export function redact(text: string): Redaction {
  let redacted = 0;
  let clean = text;
  for (const { name, pattern } of secrets) {
    clean = clean.replaceAll(pattern, () => {
      redacted += 1;
      return `(redacted: ${name})`;
    });
  }
  for (const { name, pattern } of named) {
    clean = clean.replaceAll(pattern, (_match, before: string) => {
      redacted += 1;
      return `${before}(redacted: ${name})`;
    });
  }
  clean = clean.replaceAll(credentials, (_match, scheme: string) => {
    redacted += 1;
    return `${scheme}redacted@`;
  });
  return { text: clean, redacted };
}

export interface Redactor {
  readonly hide: (text: string) => string;
  /** How many secrets it has hidden so far. */
  readonly hidden: () => number;
}

/** For a text that is put together from many pieces and says at its end how many secrets were left out. */
export function createRedactor(): Redactor {
  let count = 0;
  const seen = new Set<string>();
  return {
    hide: (text) => {
      const { text: clean, redacted } = redact(text);
      // What is quoted twice is one place to look at.
      if (redacted > 0 && !seen.has(text)) count += redacted;
      seen.add(text);
      return clean;
    },
    hidden: () => count,
  };
}
