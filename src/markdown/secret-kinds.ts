/**
 * What looks like a secret: by the prefix that its issuer gives it, or by a name before it that says so. Every pattern
 * reads on without going back, and holds the secret in the group `secret`.
 */

export interface SecretKind {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words that only begin like one are none: the rest has to look as if nobody had thought it up. */
  readonly isRandom?: true;
  /** Known by what its issuer puts before it. */
  readonly isIssued?: true;
}

const word = 'A-Za-z0-9';
const wordy = `${word}_\\-`;

type Issuer = readonly [
  name: string,
  prefix: string,
  of: readonly [alphabet: string, least: number, most: number],
];

/** Who gives it, what it begins with, and of what and how long the rest is. */
const issuers: readonly Issuer[] = [
  ['GitHub token', 'gh[pousr]_', [word, 20, 255]],
  ['GitHub token', 'github_pat_', [`${word}_`, 20, 255]],
  ['GitLab token', 'gl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas|ffct)-', [`${wordy}.`, 20, 255]],
  ['Slack token', 'xox[abeoprs]-|xapp-', [`${word}-`, 10, 255]],
  ['Google key', 'AIza', [wordy, 35, 35]],
  ['Google token', 'ya29\\.', [wordy, 20, 2048]],
  ['Google client secret', 'GOCSPX-', [wordy, 20, 64]],
  ['npm token', 'npm_', [word, 36, 36]],
  ['PyPI token', 'pypi-', [wordy, 50, 512]],
  ['RubyGems key', 'rubygems_', ['a-f0-9', 40, 64]],
  ['crates.io token', 'cio', [word, 32, 32]],
  ['Docker token', 'dckr_(?:pat|oat)_', [wordy, 20, 255]],
  ['Hugging Face token', 'hf_|api_org_', [word, 30, 64]],
  ['API key', '(?:sk|rk)[-_](?:live|test|proj|ant|svcacct|or|admin)[-_]', [wordy, 16, 255]],
  ['API key', 'sk-', [wordy, 32, 255]],
  ['webhook secret', 'whsec_', [`${word}+/=`, 24, 128]],
  ['DigitalOcean token', 'do[opr]_v1_', ['a-f0-9', 64, 64]],
  ['Databricks token', 'dapi', ['a-f0-9-', 32, 36]],
  ['Twilio key', 'SK|AC', ['a-f0-9', 32, 32]],
  ['Shopify token', 'shp(?:at|ca|pa|ss)_', ['a-fA-F0-9', 32, 64]],
  ['Atlassian token', 'AT[ACS]TT3', [`${wordy}=`, 40, 512]],
  ['Grafana token', 'glsa_|glc_', [`${wordy}=+/`, 32, 512]],
  ['Linear key', 'lin_(?:api|oauth)_', [word, 32, 128]],
  ['Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.', [`${wordy}.`, 30, 128]],
  ['Postman key', 'PMAK-', ['a-f0-9-', 40, 128]],
  ['Sentry token', 'sntry[su]_', [`${wordy}=+/.`, 32, 512]],
  ['New Relic key', 'NR(?:AK|JS|II|RA|AL)-', [wordy, 20, 64]],
  ['Square token', 'sq0(?:atp|csp|idp)-', [wordy, 20, 64]],
  ['Square token', 'EAAA[a-zA-Z0-9]', [wordy, 55, 64]],
  ['Telegram token', '\\d{8,10}:AA', [wordy, 32, 36]],
  ['Notion token', 'ntn_|secret_', [word, 40, 64]],
  ['Figma token', 'fig[dou]_', [wordy, 36, 64]],
  ['age key', 'AGE-SECRET-KEY-1', ['A-Z0-9', 50, 64]],
  ['Vault token', 'hv[bsr]\\.', [wordy, 24, 512]],
  ['Terraform token', `[${word}]{14}\\.atlasv1\\.`, [wordy, 50, 128]],
  ['Pulumi token', 'pul-', ['a-f0-9', 40, 40]],
  ['SendGrid key', 'SG\\.[A-Za-z0-9_-]{16,64}\\.', [wordy, 16, 128]],
  ['Mailgun key', 'key-', ['a-f0-9', 32, 32]],
  ['Brevo key', 'xkeysib-', ['a-f0-9-', 64, 128]],
  ['Discord token', `[MNO][${wordy}]{22,27}\\.[${wordy}]{5,7}\\.`, [wordy, 27, 64]],
  ['Supabase key', 'sb[pb]_', [wordy, 36, 64]],
  ['PlanetScale secret', 'pscale_(?:tkn|pw|oauth)_', [`${wordy}.`, 30, 64]],
  ['Airtable token', `pat[${word}]{14}\\.`, ['a-f0-9', 64, 64]],
  ['Netlify token', 'nfp_', [word, 30, 64]],
  ['CircleCI token', 'CCI(?:PAT|PRJ)_', [`${wordy}`, 36, 128]],
  ['Buildkite token', 'bk(?:ua|ct|aj)_', [word, 36, 64]],
  ['Tailscale key', 'tskey-', [`${word}-`, 20, 128]],
  ['JFrog token', 'AKCp|cmVmd', [word, 40, 128]],
  ['Alibaba key', 'LTAI', [word, 16, 24]],
  ['1Password token', 'ops_eyJ', [`${wordy}=`, 40, 2048]],
  ['Dropbox token', 'sl\\.(?:u\\.)?', [wordy, 60, 2048]],
];

const issued = issuers.map(
  ([name, prefix, [alphabet, least, most]]): SecretKind => ({
    name,
    pattern: new RegExp(`(?<![${word}])(?<secret>(?:${prefix})[${alphabet}]{${least},${most}})`, 'g'),
    isRandom: true,
    isIssued: true,
  }),
);

function shaped(
  name: string,
  pattern: RegExp,
  more: Pick<SecretKind, 'isRandom' | 'isIssued'> = {},
): SecretKind {
  return { name, pattern, ...more };
}

const shapes: readonly SecretKind[] = [
  shaped(
    'private key',
    /(?<secret>-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?)/g,
  ),
  shaped(
    'private key',
    /PuTTY-User-Key-File-\d[\s\S]{0,2000}?Private-Lines: \d{1,4}\s{1,3}(?<secret>[A-Za-z0-9+/=]{20,76}(?:\r?\n[A-Za-z0-9+/=]{4,76}(?=\r?\n|$)){0,400})/g,
  ),
  shaped('AWS key', /(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])/g),
  shaped(
    'token',
    /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048})/g,
    { isIssued: true },
  ),
  shaped(
    'webhook',
    /(?<secret>https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w-]{1,60}\.webhook\.office\.com\/webhookb2|chat\.googleapis\.com\/v1\/spaces)\/[A-Za-z0-9/_@.?=&%-]{10,512})/g,
  ),
  shaped(
    'Azure secret',
    /(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/g,
  ),
  shaped('Mailchimp key', /(?<![A-Za-z0-9])(?<secret>[a-f0-9]{32}-us\d{1,2})(?![A-Za-z0-9])/g),
  shaped('Azure key', /\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/gi),
  shaped(
    'AWS key',
    /aws_?secret_?access_?key\b["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi,
  ),
];

/** In addresses: what lets somebody in, or signs. */
const queries: readonly SecretKind[] = [
  shaped(
    'token',
    /[?&;](?:access_token|auth|api_?key|client_secret|code|id_token|jwt|key|password|refresh_token|secret|signature|token|unsubscribe-auth|unsubscribe_token|x-amz-(?:credential|security-token|signature)|x-goog-(?:credential|signature))=(?<secret>[A-Za-z0-9._~%+/-]{12,4096}={0,2})/gi,
    { isRandom: true },
  ),
  shaped('signature', /[?&;]sig=(?<secret>[A-Za-z0-9%+/_-]{20,200}={0,2})/gi, { isRandom: true }),
];

/** Said by programs and headers. */
const said: readonly SecretKind[] = [
  shaped(
    'token',
    /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey|bot)\s{1,3}(?<secret>[A-Za-z0-9._~+/-]{12,4096}={0,2})/gi,
    { isRandom: true },
  ),
  shaped('cookie', /\b(?:set-)?cookie: {0,3}(?<secret>[^\s=;]{1,100}=[^\n"']{8,2000})/gi),
  shaped(
    'password',
    /(?<![\w-])(?:-u|--user)[ =]["']?[^\s:"'@/]{1,100}:(?<secret>[^\s"'@/:$<][^\s"'@/:]{2,255})/g,
  ),
  shaped(
    'password',
    /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;&]{0,200}? -p(?<secret>[^\s"'|;&]{4,255})/g,
  ),
  shaped(
    'password',
    /\b(?:sshpass|docker login|helm registry login)\b[^\n|;&]{0,200}? -p ?(?<secret>[^\s"'|;&-][^\s"'|;&]{3,255})/g,
  ),
];

/**
 * A name that says secret, and a value that nobody would write in a sentence: `DB_PASSWORD=…`, `X-Api-Key: …`,
 * `_authToken=…`, `"clientSecret": "…"`, `client-key-data: …`.
 */
const assigned: readonly SecretKind[] = [
  shaped(
    'secret',
    /(?<![A-Za-z0-9])[\w.-]{0,40}?(?:passw(?:or)?d|passwort|passphrase|contraseña|pwd|secret|token|api[_-]?key|access[_-]?key|auth[_-]?key|signing[_-]?key|encryption[_-]?key|private[_-]?key|client-key-data|credentials?|(?:sentry|db|database)[_-]?dsn)[\w-]{0,20}["'`]?\]?(?: {0,3}[:=]>? {0,3}| is )["'`]?(?<secret>[^\s"'`,;<>(){}|&]{6,4096})/gi,
    { isRandom: true },
  ),
];

/** One look for each group: most texts hold nothing of the kind. */
const groups: readonly { readonly cue: RegExp; readonly kinds: readonly SecretKind[] }[] = [
  {
    cue: /-----BEGIN|PuTTY|A(?:KIA|SIA|BIA|CCA)|eyJ|https:|Q~|-us\d|AccountKey|AccessKey|access_?key/i,
    kinds: shapes,
  },
  {
    cue: new RegExp(`(?<![${word}])(?:${issuers.map(([, prefix]) => prefix).join('|')})[${word}]`),
    kinds: issued,
  },
  { cue: /[?&;][\w-]{2,30}=/, kinds: queries },
  { cue: /authorization|cookie|-u\b|--user|mysql|mariadb|sshpass|login/i, kinds: said },
  { cue: /pass|pwd|contrase|secret|token|key|credential|dsn/i, kinds: assigned },
];

/** Those that the text can hold; the ones that are known come before those that are guessed. */
export function secretKindsIn(text: string): readonly SecretKind[] {
  return groups.flatMap(({ cue, kinds }) => (cue.test(text) ? kinds : []));
}
