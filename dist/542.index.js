export const id = 542;
export const ids = [542];
export const modules = {

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(9039);
;// CONCATENATED MODULE: ./lib/src/github/error-answer.js

/** Octokit reports a broken connection as status 500 without an answer; that is told apart here. */
function errorAnswer(error) {
    const response = (0,json.at)(error, 'response');
    const status = (0,json/* numberAt */.tk)(error, 'status');
    const message = (0,json/* textAt */.$6)(response, 'data', 'message') ?? (0,json/* textAt */.$6)(error, 'message') ?? String(error);
    const url = (0,json/* textAt */.$6)(error, 'request', 'url') ?? '';
    return {
        status: status === undefined || response === undefined ? 'network' : status,
        message,
        ...limitOf(status, message, (0,json.at)(response, 'headers')),
        method: (0,json/* textAt */.$6)(error, 'request', 'method') ?? '',
        path: URL.canParse(url) ? new URL(url).pathname : url,
    };
}
/** No fault of the workflow's, and nothing that it could mend: people locked the thread, or filled or moved it. */
function isThreadShut(error) {
    const { status, message } = errorAnswer(error);
    return status === 403 && /\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(message);
}
/** 403 and 429 both tell of limits, and of much else. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function limitOf(status, message, headers) {
    if (status !== 403 && status !== 429)
        return { limit: 'none', retryAfterMs: 0 };
    const after = Number((0,json.at)(headers, 'retry-after') ?? Number.NaN);
    const reset = Number((0,json.at)(headers, 'x-ratelimit-reset') ?? Number.NaN);
    const date = Date.parse((0,json/* textAt */.$6)(headers, 'date') ?? '');
    if (!Number.isNaN(after))
        return { limit: 'secondary', retryAfterMs: after * 1000 };
    if (String((0,json.at)(headers, 'x-ratelimit-remaining')) === '0' && !Number.isNaN(reset + date)) {
        return { limit: 'primary', retryAfterMs: Math.max(0, reset * 1000 - date) + 1000 };
    }
    if (status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
        return { limit: 'secondary', retryAfterMs: 60_000 };
    }
    return { limit: 'none', retryAfterMs: 0 };
}

// EXTERNAL MODULE: ./lib/src/github/user-error.js
var user_error = __webpack_require__(37);
;// CONCATENATED MODULE: ./lib/src/github/explain.js


/** One line for people: what failed, where, and what to change. Never the text of an issue. */
function explain(error) {
    if (error instanceof user_error/* UserError */.y)
        return error.message;
    const answer = errorAnswer(error);
    if (answer.path === '')
        return `Unexpected failure: ${oneLine(answer.message)}. Please report it with this line.`;
    const what = `GitHub answered ${answer.status} to ${answer.method} ${answer.path}: ${oneLine(answer.message)}.`;
    return `${what} ${remedy(answer)}`;
}
function remedy(answer) {
    if (answer.limit !== 'none') {
        const minutes = Math.ceil(answer.retryAfterMs / 60_000);
        return `A request limit is used up for about ${minutes} min; the next run goes on from here, nothing is lost.`;
    }
    if (answer.status === 'network' || answer.status >= 500) {
        return 'Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com.';
    }
    switch (answer.status) {
        case 401:
            return 'The token is not valid (any more): check the input `token`.';
        case 403:
            return forbidden(answer);
        case 404:
        case 410:
            return 'It does not exist, or the token may not see it: check the number and the permissions of the workflow.';
        case 409:
        case 422:
            return refused(answer);
        default:
            return 'The next run tries again.';
    }
}
function forbidden({ message, method, path }) {
    if (/not accessible by (integration|personal access token)/i.test(message)) {
        return `Add \`${permissionFor(method, path)}\` under \`permissions:\` in the workflow.`;
    }
    if (/archived/i.test(message))
        return 'The repository is archived: take the workflow out or unarchive it.';
    if (/locked/i.test(message))
        return 'The issue is locked: unlock it, and the next run writes the comment.';
    if (/more than 2500 comments/i.test(message))
        return 'The thread is full: go on in a new incident and link this one.';
    return 'Check what the token of the workflow may do in this repository.';
}
function refused({ message }) {
    if (/rule violations|protected branch/i.test(message)) {
        return 'The default branch takes no direct commits: let the workflow bypass the rule for the postmortem folder.';
    }
    if (/secret/i.test(message)) {
        return 'GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again.';
    }
    return 'The next run tries again.';
}
/** The line a workflow has to have for a call. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
function permissionFor(method, path) {
    const access = method === 'GET' ? 'read' : 'write';
    if (/\/(git|contents|branches|commits)(\/|$)/.test(path))
        return `contents: ${access}`;
    if (/\/pulls(\/|$)/.test(path))
        return `pull-requests: ${access}`;
    return `issues: ${access}`;
}
function oneLine(message) {
    const text = message
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .replace(/\.$/, '');
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

// EXTERNAL MODULE: ./lib/src/github/inputs.js
var github_inputs = __webpack_require__(1048);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(1497);
;// CONCATENATED MODULE: ./lib/src/github/report.js
/** The only place that speaks to the runner: log, outputs, job summary, exit code. */

/** Every output of action.yml; a test holds the two equal. */
const outputNames = (/* unused pure expression or super */ null && (['outcome', 'incident', 'step', 'done', 'postmortem', 'commit', 'result']));
/** GitHub drops a larger summary and marks the run. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const longestSummary = 1_000_000;
async function reportRun(run) {
    for (const line of run.lines)
        log(line);
    writeOutputs(run);
    await writeSummary(run.summary);
    const problems = run.incidents.flatMap(({ number, problem }) => problem === undefined ? [] : [{ number, problem }]);
    for (const { number, problem } of problems)
        (0,core/* error */.z3)(`#${number}: ${problem}`);
    if (problems.length > 0)
        process.exitCode = 1;
}
function reportFailure(problem) {
    (0,core/* setOutput */.uH)('outcome', 'failed');
    (0,core/* setOutput */.uH)('result', { version: 1, outcome: 'failed', reason: problem, incidents: [] });
    (0,core/* setFailed */.C1)(problem);
}
/** A line that starts with `::` is a command to the runner, and any line may come to hold text from outside. */
function log(line) {
    (0,core/* info */.pq)(line.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').replaceAll('::', ': :'));
}
function writeOutputs({ outcome, incidents }) {
    const [only] = incidents.length === 1 ? incidents : [];
    const values = {
        outcome,
        incident: only?.number ?? '',
        step: only?.step ?? '',
        done: only?.done ?? '',
        postmortem: only?.postmortem ?? '',
        commit: only?.commit ?? '',
        result: { version: 1, outcome, incidents: incidents.map(resultOf) },
    };
    for (const [name, value] of Object.entries(values))
        (0,core/* setOutput */.uH)(name, value);
}
function resultOf({ effects, ...report }) {
    return { ...report, effects: effects.map(({ kind }) => kind) };
}
/** The summary is a courtesy: a runner without it, or a full disk, must not turn a finished run red. */
async function writeSummary(text) {
    try {
        const shown = text.length > longestSummary ? `${text.slice(0, longestSummary)}\n\n… cut` : text;
        await core/* summary */.z.addRaw(shown).write();
    }
    catch {
        (0,core/* warning */.$e)('The job summary could not be written; the run itself is not affected.');
    }
}

// EXTERNAL MODULE: ./lib/src/incident/protocol.js
var incident_protocol = __webpack_require__(782);
;// CONCATENATED MODULE: ./lib/src/text/visible-text.js
const escapeCharacter = String.fromCharCode(27);
/** Colours and cursor movements of a terminal. */
const terminalSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, 'g');
/**
 * What a reader cannot see but a program obeys: control, bidi and zero-width characters, tags. A joiner between two
 * characters beyond ASCII stays, because emoji and Indic scripts are written with it; so does the emoji selector.
 */
const invisible = /(?!(?<=[^\p{ASCII}\p{Cf}])[\u200C\u200D](?=[^\p{ASCII}\p{Cf}]))(?![\uFE0E\uFE0F])[\p{Cf}\p{DI}]|(?![\t\n])\p{Cc}/gu;
/** Text as a reader sees it, with `\n` as the only line ending. */
function visibleText(text) {
    return text
        .toWellFormed()
        .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replaceAll(terminalSequence, '')
        .replaceAll(invisible, '');
}
/** The same on one line, at most `limit` long. */
function singleLine(text, limit) {
    return capped(visibleText(text).replaceAll(/\s+/gu, ' ').trim(), limit);
}
/** At most `limit` UTF-16 units, the `…` of a cut text included; never half a character. */
function capped(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

;// CONCATENATED MODULE: ./lib/src/text/inert-code.js

/**
 * Inside of code Markdown changes nothing, but the site generators that read these files do: Liquid and Hugo run
 * `{{` and `{%` there too. Between the braces nothing but a blank helps. Our own markers lose their meaning alike.
 */
function inertCode(code) {
    return code.replaceAll(/\{(?=[{%])/g, '{ ').replaceAll(/<!--(?=\s{0,9}incident-protocol)/gi, '<! --');
}
/** Where each code span begins and ends, by CommonMark's rule: a run of backticks closes at the next one as long. */
function codeSpans(text) {
    const runs = backtickRuns(text);
    const waiting = Map.groupBy(runs.toReversed(), (run) => run.length);
    const spans = new Map();
    let free = 0;
    for (const run of runs) {
        if (run.at < free)
            continue;
        // A backslash takes the first backtick away from a run that opens, never from one that closes.
        const opening = run.escaped ? { at: run.at + 1, length: run.length - 1 } : run;
        const closing = opening.length === 0 ? undefined : nextAfter(run.at, waiting.get(opening.length) ?? []);
        if (closing === undefined)
            continue;
        free = closing.at + closing.length;
        spans.set(opening.at, free);
    }
    return spans;
}
/** The runs of one length stand last first; what lies behind us is dropped for good, so all calls cost one pass. */
function nextAfter(at, runs) {
    for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
        if (run.at > at)
            return run;
        runs.pop();
    }
    return undefined;
}
function backtickRuns(text) {
    return Array.from(text.matchAll(/(?<!\\)(\\*)(?<!`)(`+)/g), (match) => {
        const [, backslashes = '', ticks = ''] = match;
        return {
            at: match.index + backslashes.length,
            length: ticks.length,
            escaped: backslashes.length % 2 === 1,
        };
    });
}
/** A name as code, for one line or one cell of a table. */
function codeLine(text, limit = 80) {
    const code = inertCode(singleLine(text, limit).replaceAll('`', "'").replaceAll('|', '¦'));
    return code === '' ? '' : `\`${code}\``;
}

;// CONCATENATED MODULE: ./lib/src/text/inert-link.js
/** An address as it may stand in Markdown that others render: still a link, but no mention and no expression in it. */
function inertUrl(url) {
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
function isHarmlessTarget(target) {
    if (target.trim() === '')
        return false;
    const scheme = /^[\s<]*([^\s/?#:<]{1,64}):/.exec(target)?.[1];
    return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme.toLowerCase());
}
/** Images from elsewhere would tell their owner who reads the file, and when. */
function isImageOfGitHub(url, server) {
    if (url.startsWith(`${server}/`))
        return true;
    return server === 'https://github.com' && /^https:\/\/[a-z-]{1,40}\.githubusercontent\.com\//.test(url);
}
/** A Markdown link; only the text when the address is none. `text` is Markdown and clean already. */
function linkTo(text, url) {
    if (url === undefined || !/^https?:\/\/[^\s<>"|\\`]+$/.test(url))
        return text;
    return `[${text}](${inertUrl(url).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

;// CONCATENATED MODULE: ./lib/src/text/inert-inline.js


/**
 * One line of people's text, so that it mentions nobody, closes nothing and runs nowhere: not on GitHub, not
 * in Jekyll, Hugo or MDX. One pass; every rule looks ahead by a bounded distance only.
 */
function inertInline(text, inertness) {
    const spans = codeSpans(text);
    const written = [];
    let [tail, inAddress, at] = ['', false, 0];
    while (at < text.length) {
        const place = { ...inertness, text, at, tail, inAddress, spans };
        const step = ruleFor(text[at] ?? '')(place) ?? verbatim(place);
        written.push(step.write);
        inAddress = (inAddress && !/\s/.test(step.write)) || /(?:https?:\/\/|www\.)\S*$/i.test(tail + step.write);
        tail = (tail + step.write).slice(-16);
        at = step.to;
    }
    return written.join('');
}
function ruleFor(character) {
    const rule = rules[character];
    if (rule !== undefined)
        return rule;
    return /[hH]/.test(character) ? webAddress : /[gG]/.test(character) ? shortReference : word;
}
const rules = {
    '\\': backslash,
    '`': backticks,
    '<': ({ at }) => ({ write: '&lt;', to: at + 1 }),
    '&': entity,
    '{': ({ at }) => ({ write: '\\{', to: at + 1 }),
    '%': afterBrace,
    '#': hash,
    '@': mention,
    '!': exclamation,
    '[': escapedOnly,
    ']': closingBracket,
    '*': escapedOnly,
    '|': escapedOnly,
    '~': escapedOnly,
    _: underscore,
};
function verbatim({ text, at }) {
    return { write: text[at] ?? '', to: at + 1 };
}
function escapedOnly({ text, at, markup }) {
    return markup === 'escaped' ? { write: `\\${text[at]}`, to: at + 1 } : undefined;
}
function backslash({ text, at, markup }) {
    const next = text[at + 1] ?? '';
    if (markup === 'escaped')
        return { write: '\\\\', to: at + 1 };
    // These have rules of their own, with or without a backslash before them.
    if (/^[@<&{%]$/.test(next) || /^#\d/.test(text.slice(at + 1, at + 3)))
        return { write: '', to: at + 1 };
    // Before anything else it is only itself, and must not take what a rule may write next.
    if (!/^[\n!-/:-@[-`{-~]$/.test(next))
        return { write: '\\\\', to: at + 1 };
    return { write: `\\${next}`, to: at + 2 };
}
function backticks(place) {
    const { text, at, spans, markup } = place;
    const end = spans.get(at);
    const code = end === undefined ? '' : text.slice(at, end);
    if (end !== undefined && !(markup === 'escaped' && code.includes('|'))) {
        return { write: `${place.inAddress ? ' ' : ''}${inertCode(code)}`, to: end };
    }
    return { write: '\\`', to: at + 1 };
}
const plainEntities = /^&(?:amp|lt|gt|quot|nbsp|copy|hellip|mdash|ndash);/;
/** An entity is read after our rules and could write any of the characters that they look for. */
function entity(place) {
    const ahead = place.text.slice(place.at, place.at + 40);
    const byNumber = /^&#x?[\da-f]{1,8};/i.exec(ahead)?.[0];
    if (byNumber !== undefined)
        return asCode(place, byNumber);
    if (!/^&(?:#|[a-z][a-z0-9]*;)/i.test(ahead))
        return undefined;
    if (place.markup === 'kept' && plainEntities.test(ahead))
        return undefined;
    return { write: '&amp;', to: place.at + 1 };
}
/** `{%` and `{#` begin an expression even where the brace has a backslash. */
function afterBrace({ text, at, tail }) {
    return tail.endsWith('{') ? { write: `\\${text[at]}`, to: at + 1 } : undefined;
}
function hash(place) {
    const reference = /^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(place.text.slice(place.at, place.at + 20))?.[0];
    if (reference === undefined)
        return afterBrace(place);
    return asCode(place, reference);
}
/** After a letter it is an address of mail; an underscore may be emphasis. */
function mention(place) {
    if (/[a-z\d]$/i.test(place.tail))
        return undefined;
    const ahead = place.text.slice(place.at, place.at + 160);
    const handle = /^@[a-z\d](?:[\w-]*[a-z\d])?(?:\/\w(?:[\w-]*[a-z\d])?)?/i.exec(ahead)?.[0];
    return handle === undefined ? undefined : asCode(place, handle);
}
function shortReference(place) {
    if (endsInWord(place.tail))
        return undefined;
    const reference = /^GH-\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(place.text.slice(place.at, place.at + 20))?.[0];
    return reference === undefined ? word(place) : asCode(place, reference);
}
/** As code it reads as it was typed, and GitHub links or notifies nothing from there. */
function asCode({ text, at, tail, inAddress }, code) {
    const to = at + code.length;
    // Two runs of backticks that touch are one run.
    const before = inAddress || tail.endsWith('`') ? ' ' : '';
    const after = text[to] === '`' ? ' ' : '';
    return { write: `${before}\`${inertCode(code)}\`${after}`, to };
}
const closingKeyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}$/i;
function webAddress(place) {
    const { text, at, tail } = place;
    if (endsInWord(tail))
        return undefined;
    const url = /^https?:\/\/[^\s<>`"|\\()[\]]{1,2000}/i.exec(text.slice(at, at + 2048))?.[0];
    if (url === undefined)
        return word(place);
    const closes = /\/(?:issues|pull)\/\d/.test(url) && closingKeyword.test(tail);
    return closes ? asCode(place, url) : { write: inertUrl(url), to: at + url.length };
}
function exclamation({ text, at, markup, server }) {
    if (markup === 'escaped' || text[at + 1] !== '[')
        return undefined;
    const image = /^!\[[^\]\\]{0,400}\]\(([^\s()]{1,2000})(?=[\s)])/.exec(text.slice(at, at + 2500));
    if (image !== null && isImageOfGitHub(image[1] ?? '', server))
        return undefined;
    // The mark would make an image of the link that follows; of an image without a name nothing could be clicked.
    return text[at + 2] === ']' ? { write: '[image', to: at + 2 } : { write: '', to: at + 1 };
}
function closingBracket(place) {
    const { text, at, markup } = place;
    if (markup === 'escaped')
        return escapedOnly(place);
    const next = text[at + 1];
    if (next !== '(' && next !== ':')
        return undefined;
    return isHarmlessTarget(text.slice(at + 2, at + 200)) ? undefined : { write: ']\\', to: at + 1 };
}
/** Within a word it means nothing to GitHub, and names with underscores are easier to read without backslashes. */
function underscore({ text, at, tail, markup }) {
    if (markup === 'kept' || (endsInWord(tail) && /^[\p{L}\p{N}_]/u.test(text.slice(at + 1, at + 3))))
        return undefined;
    return { write: '\\_', to: at + 1 };
}
/** The rest of a word in one go. */
function word({ text, at }) {
    const rest = /^[a-z0-9 ,.;]+/i.exec(text.slice(at, at + 64))?.[0];
    if (rest === undefined)
        return undefined;
    const next = rest.slice(1).search(/[hg]/i);
    const write = next === -1 ? rest : rest.slice(0, next + 1);
    return { write, to: at + write.length };
}
function endsInWord(text) {
    return /[\p{L}\p{N}_]$/u.test(text.slice(-2));
}

;// CONCATENATED MODULE: ./lib/src/text/plain-line.js


/** What at the start of a line makes a heading, a quote or a list of it. */
const lineStart = /^(?:[#>+=-]|(\d{1,9})(?=[.)]))/;
/**
 * Text of people for one line of Markdown or one cell of a table: it shows as it was typed, and does nothing. Code
 * between backticks stays code. At most `limit` long before what Markdown needs is added.
 */
function plainLine(text, limit = 200) {
    const inert = inertInline(singleLine(text, limit), { markup: 'escaped', server: '' });
    return inert.replace(lineStart, (start, number) => number === undefined ? `\\${start}` : `${number}\\`);
}

// EXTERNAL MODULE: ./lib/src/incident/instant.js
var instant = __webpack_require__(3309);
;// CONCATENATED MODULE: ./lib/src/text/utc.js

/** `14:05`. */
function utcTime(at) {
    return (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(at)).slice(11, 16);
}
/** `2026-11-22 14:05`, which reads alike everywhere and sorts. */
function utcMoment(at) {
    return `${(0,instant/* dayOf */.kb)(at)} ${utcTime(at)}`;
}

;// CONCATENATED MODULE: ./lib/src/life/summary-view.js



/** GitHub refuses summaries over 1 MiB; a dry run of a large sweep shows the beginning of each text. */
const longestPlan = 20_000;
function summaryView(reports, dryRun) {
    return {
        dryRun,
        incidents: reports.filter(isWorthALine).map((report) => summaryLine(report, dryRun)),
        notes: reports.flatMap(({ number, notes }) => notes.map((note) => `#${number}: ${note}`)),
        problems: reports.flatMap(({ number, problem }) => problem === undefined ? [] : [`#${number}: ${problem}`]),
        planned: dryRun ? reports.flatMap(({ effects }) => effects.map(plannedView)) : [],
    };
}
/** A finished incident to which nothing was done is looked at and not spoken of. */
function isWorthALine({ outcome, waiting, notes }) {
    return waiting !== undefined || outcome !== 'unchanged' || notes.length > 0;
}
function summaryLine(report, dryRun) {
    const { number, url, step, done, total, waiting } = report;
    return {
        link: `[#${number}](${url})`,
        severity: plainLine(report.severity ?? '', 40),
        step: (0,incident_protocol/* isStepId */.oK)(step)
            ? `${(0,incident_protocol/* stepNumber */.CD)(step)}. ${step} (${done} of ${total} done)`
            : `${done} of ${total} done`,
        since: waiting === undefined ? '' : utcMoment(waiting.since),
        patience: waiting?.patience ?? '',
        rung: waiting?.rung ?? '',
        did: didWhat(report, dryRun),
        next: waiting === undefined || waiting.next === '' ? '' : utcMoment(waiting.next),
    };
}
function didWhat(report, dryRun) {
    if (report.problem !== undefined)
        return 'failed, see below';
    if (dryRun)
        return report.outcome === 'planned' ? 'nothing: dry run, see below' : 'nothing';
    return done(report);
}
function done({ outcome, postmortem, waiting }) {
    switch (outcome) {
        case 'opened':
            return 'started the protocol';
        case 'updated':
            return 'brought it up to date';
        case 'nagged':
            return waiting?.rung === 'escalated' ? 'escalated' : 'posted a reminder';
        case 'reopened':
            return 'opened it again';
        case 'published':
            return `published \`${postmortem ?? ''}\``;
        case 'unchanged':
            return 'nothing';
        default:
            return outcome;
    }
}
function plannedView(effect) {
    const text = effectText(effect).slice(0, longestPlan).toWellFormed();
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return { title: effectTitle(effect), text, fence: '`'.repeat(longest + 1) };
}
/** One line for the log; numbers and paths only, no word of a stranger. */
function effectTitle(effect) {
    switch (effect.kind) {
        case 'edit-checklist':
            return `${effect.edit.kind} the list in the description of #${effect.issue}`;
        case 'post-comment':
            return `post our ${effect.purpose} comment on #${effect.issue}`;
        case 'edit-comment':
            return `edit our comment ${effect.comment} on #${effect.issue}`;
        case 'react':
            return `answer comment ${effect.comment} on #${effect.issue} with ${effect.reaction}`;
        case 'add-label':
            return `add the label ${effect.label} to #${effect.issue}`;
        case 'remove-label':
            return `take the label ${effect.label} off #${effect.issue}`;
        case 'delete-comment':
            return `delete our outdated comment ${effect.comment} on #${effect.issue}`;
        case 'reopen-issue':
            return `open #${effect.issue} again`;
        case 'commit-postmortem':
            return `commit ${effect.path} for #${effect.issue}`;
    }
}
function effectText(effect) {
    switch (effect.kind) {
        case 'post-comment':
        case 'edit-comment':
            return effect.body;
        case 'commit-postmortem':
            return effect.content;
        case 'edit-checklist':
        case 'delete-comment':
        case 'react':
        case 'add-label':
        case 'remove-label':
        case 'reopen-issue':
            return JSON.stringify(effect, undefined, 2);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/incident/checklist.js
var incident_checklist = __webpack_require__(5884);
;// CONCATENATED MODULE: ./lib/src/github/commit-postmortem.js

/**
 * One commit on top of the commit that the decision was made on. The branch is moved forward and never forced: when
 * it went on in the meantime, GitHub refuses, and everything is read and decided again.
 */
async function commitPostmortem({ rest, owner, repo }, { base, path, content, message }, branch) {
    const where = { owner, repo };
    const file = { path, mode: '100644', type: 'blob', content: content.toWellFormed() };
    const tree = await rest.git.createTree({ ...where, base_tree: base.tree, tree: [file] });
    const commit = await rest.git.createCommit({
        ...where,
        message,
        tree: tree.data.sha,
        parents: [base.commit],
    });
    const { sha } = commit.data;
    try {
        await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false });
    }
    catch (error) {
        if (!hasMoved(error))
            throw error;
        return { kind: 'outdated', why: `the branch ${branch} moved on` };
    }
    return { kind: 'committed', path, commit: sha };
}
function hasMoved(error) {
    const { status, message } = errorAnswer(error);
    return status === 422 && /not a fast.forward/i.test(message);
}

;// CONCATENATED MODULE: ./lib/src/github/translate.js
/** GitHub's answers in our words. What other forges leave out (a user's type, a state's reason) gets its plain meaning here. */
function account(user) {
    if (user?.login === undefined)
        return { login: 'ghost', kind: 'ghost' };
    const isBot = user.type === 'Bot' || user.login.endsWith('[bot]');
    return { login: user.login, kind: isBot ? 'bot' : 'person' };
}
function issueFacts(answer) {
    return {
        number: answer.number,
        title: answer.title,
        body: answer.body ?? '',
        url: answer.html_url,
        author: account(answer.user),
        labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
        assignees: (answer.assignees ?? []).map((user) => user.login),
        state: issueState(answer),
        createdAt: answer.created_at,
        locked: answer.locked,
    };
}
function issueState(answer) {
    if (answer.state !== 'closed')
        return { kind: 'open' };
    const by = answer.closed_by?.login;
    return {
        kind: 'closed',
        at: answer.closed_at ?? answer.updated_at,
        ...(by === undefined ? {} : { by }),
        reason: closeReason(answer.state_reason),
    };
}
/** Before there were reasons, closing meant that it is done. */
function closeReason(reason) {
    return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}
function commentFacts(answer) {
    return {
        id: answer.id,
        author: account(answer.user),
        body: answer.body ?? '',
        url: answer.html_url,
        createdAt: answer.created_at,
        updatedAt: answer.updated_at,
    };
}
function repositoryFacts(answer) {
    return {
        owner: answer.owner.login,
        name: answer.name,
        url: answer.html_url,
        defaultBranch: answer.default_branch,
        visibility: visibilityOf(answer),
        archived: answer.archived,
    };
}
function visibilityOf({ visibility, private: isPrivate }) {
    if (visibility === 'internal' || visibility === 'private' || visibility === 'public')
        return visibility;
    return isPrivate ? 'private' : 'public';
}

;// CONCATENATED MODULE: ./lib/src/github/weather.js
/** Which failures pass by themselves, and how long to wait. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */

/** A longer wait would bill minutes for nothing; the next run goes on instead. */
const longestWaitMs = 60_000;
const mostAttempts = 3;
/** `stumbled`: it may or may not have been done. `refused`: a limit; it was certainly not done. */
function isPassing(error) {
    const { status, limit } = errorAnswer(error);
    if (limit !== 'none')
        return 'refused';
    return status === 'network' || status >= 500 ? 'stumbled' : 'no';
}
/** Milliseconds until the next try; undefined when another try is no use. */
function waitBeforeRetry(error, attempt) {
    if (attempt > mostAttempts)
        return undefined;
    switch (isPassing(error)) {
        case 'no':
            return undefined;
        case 'stumbled':
            return 250 * 4 ** (attempt - 1);
        case 'refused': {
            const { retryAfterMs } = errorAnswer(error);
            return attempt === 1 && retryAfterMs <= longestWaitMs ? retryAfterMs : undefined;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/github/perform.js





/** Does one thing to GitHub. Throws what will not pass by itself. */
async function perform(github, effect, facts) {
    try {
        return await attempt(github, effect, facts);
    }
    catch (error) {
        // Perhaps it was done all the same (a 502 after the comment was stored): a fresh look tells, a second try would double it.
        if (isPassing(error) !== 'stumbled')
            throw error;
        const { method, path, status } = errorAnswer(error);
        return { kind: 'outdated', why: `GitHub stumbled (${status}) at ${method} ${path}` };
    }
}
async function attempt(github, effect, facts) {
    const { rest, owner, repo } = github;
    switch (effect.kind) {
        case 'edit-checklist':
            return writeChecklist(github, effect);
        case 'post-comment':
            return postComment(github, effect);
        case 'edit-comment':
            return writeComment(github, effect, facts);
        case 'delete-comment':
            await unlessGone(rest.issues.deleteComment({ owner, repo, comment_id: effect.comment }));
            return { kind: 'done' };
        case 'react':
            await rest.reactions.createForIssueComment({
                owner,
                repo,
                comment_id: effect.comment,
                content: effect.reaction,
            });
            return { kind: 'done' };
        case 'add-label':
            await rest.issues.addLabels({ owner, repo, issue_number: effect.issue, labels: [effect.label] });
            return { kind: 'done' };
        case 'remove-label':
            await unlessGone(rest.issues.removeLabel({ owner, repo, issue_number: effect.issue, name: effect.label }));
            return { kind: 'done' };
        case 'reopen-issue':
            return reopenIssue(github, effect);
        case 'commit-postmortem':
            return commitPostmortem(github, effect, facts.repository.defaultBranch);
    }
}
async function postComment({ rest, owner, repo }, { issue, body }) {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: issue, body });
    return { kind: 'posted', comment: commentFacts(data) };
}
/** The body belongs to people: it is read again right before it is written, and only our lines in it change. */
async function writeChecklist({ rest, owner, repo }, { issue, edit }) {
    const { data } = await rest.issues.get({ owner, repo, issue_number: issue });
    const before = data.body ?? '';
    const body = (0,incident_checklist/* editChecklist */.Z9)(before, issue, edit);
    if (body !== before)
        await rest.issues.update({ owner, repo, issue_number: issue, body });
    return { kind: 'body-written', body };
}
/** Another run may have written its lines into the logbook since we read it; overwriting them would lose who ticked what. */
async function writeComment({ rest, owner, repo }, { comment, body }, facts) {
    const decidedOn = facts.comments.find(({ id }) => id === comment)?.body;
    const answer = await unlessGone(rest.issues.getComment({ owner, repo, comment_id: comment }));
    if (answer === undefined || (answer.data.body ?? '') !== decidedOn) {
        return { kind: 'outdated', why: 'our comment changed in the meantime' };
    }
    await rest.issues.updateComment({ owner, repo, comment_id: comment, body });
    return { kind: 'done' };
}
async function reopenIssue({ rest, owner, repo }, { issue, closedAt }) {
    const { data } = await rest.issues.get({ owner, repo, issue_number: issue });
    if (data.state !== 'closed' || data.closed_at !== closedAt) {
        return { kind: 'outdated', why: 'the issue was opened or closed in the meantime' };
    }
    await rest.issues.update({ owner, repo, issue_number: issue, state: 'open' });
    return { kind: 'reopened' };
}
/** A parallel run, or a person, was faster: what should go is gone. */
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        const { status } = errorAnswer(error);
        if (status === 404 || status === 410)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/translate-history.js


/**
 * One item of the timeline as GitHub gives it, or nothing when it says nothing about an incident. Comments are read
 * from their own list, which every forge has.
 */
function historyEvent(item) {
    const when = (0,json/* textAt */.$6)(item, 'created_at');
    const login = (0,json/* textAt */.$6)(item, 'actor', 'login');
    if (when === undefined)
        return [];
    const type = (0,json/* textAt */.$6)(item, 'actor', 'type');
    const by = account(login === undefined ? null : { login, ...(type === undefined ? {} : { type }) });
    const known = { at: when, by };
    const kind = (0,json/* textAt */.$6)(item, 'event');
    switch (kind) {
        case 'labeled':
        case 'unlabeled':
            return [{ ...known, kind, label: (0,json/* textAt */.$6)(item, 'label', 'name') ?? '' }];
        case 'assigned':
        case 'unassigned':
            return [{ ...known, kind, assignee: (0,json/* textAt */.$6)(item, 'assignee', 'login') ?? 'ghost' }];
        case 'renamed':
            return [
                {
                    ...known,
                    kind,
                    from: (0,json/* textAt */.$6)(item, 'rename', 'from') ?? '',
                    to: (0,json/* textAt */.$6)(item, 'rename', 'to') ?? '',
                },
            ];
        case 'closed': {
            const commit = (0,json/* textAt */.$6)(item, 'commit_id');
            const reason = (0,json/* textAt */.$6)(item, 'state_reason') ?? 'completed';
            return [{ ...known, kind, reason, ...(commit === undefined ? {} : { commit }) }];
        }
        case 'reopened':
        case 'locked':
        case 'unlocked':
        case 'pinned':
        case 'marked_as_duplicate':
            return [{ ...known, kind }];
        case 'referenced':
            return [{ ...known, kind, commit: (0,json/* textAt */.$6)(item, 'commit_id') ?? '' }];
        case 'cross-referenced':
            return linked(item, known);
        default:
            return [];
    }
}
function linked(item, known) {
    const source = (0,json.at)(item, 'source', 'issue');
    const number = (0,json/* numberAt */.tk)(source, 'number');
    if (number === undefined)
        return [];
    const mergedAt = (0,json/* textAt */.$6)(source, 'pull_request', 'merged_at');
    return [
        {
            ...known,
            kind: 'linked',
            number,
            title: (0,json/* textAt */.$6)(source, 'title') ?? '',
            url: (0,json/* textAt */.$6)(source, 'html_url') ?? '',
            what: (0,json.at)(source, 'pull_request') === undefined ? 'issue' : 'pull-request',
            ...(mergedAt === undefined ? {} : { mergedAt }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/github/read-thread.js




async function readIssue({ rest, owner, repo }, number) {
    const { data } = await rest.issues.get({ owner, repo, issue_number: number });
    if ((data.pull_request ?? undefined) !== undefined) {
        throw new user_error/* UserError */.y(`#${number} is a pull request: only an issue can be an incident.`);
    }
    refuseElsewhere(data, owner, repo);
    return issueFacts(data);
}
/** GitHub forwards a transferred issue to where it went; what we do there would be done to somebody else. */
function refuseElsewhere(answer, owner, repo) {
    const here = `/repos/${owner}/${repo}`.toLowerCase();
    if (answer.repository_url.toLowerCase().endsWith(here))
        return;
    throw new user_error/* UserError */.y(`#${answer.number} was transferred to another repository and is left alone.`);
}
async function readComments(github, issue) {
    const { rest, owner, repo, paginate } = github;
    const answers = await paginate(rest.issues.listComments, {
        owner,
        repo,
        issue_number: issue,
        per_page: 100,
    });
    return answers.map(commentFacts);
}
async function readHistory(github, issue) {
    const { rest, owner, repo, paginate } = github;
    const where = { owner, repo, issue_number: issue, per_page: 100 };
    try {
        const items = await paginate(rest.issues.listEventsForTimeline, where);
        return { kind: 'read', events: items.flatMap(historyEvent) };
    }
    catch (error) {
        if (errorAnswer(error).status !== 404)
            throw error;
        return { kind: 'unavailable', reason: 'this GitHub has no timeline of issues' };
    }
}

// EXTERNAL MODULE: ./lib/src/incident/label.js
var incident_label = __webpack_require__(3006);
;// CONCATENATED MODULE: ./lib/src/incident/logbook.js
/** The comment that holds the logbook is limited; of many toggles of one box only the last say anything. */
const keptPerSubject = 16;
function withEntries(logbook, added) {
    if (added.length === 0)
        return logbook;
    return {
        ...logbook,
        entries: withoutOldNoise([...logbook.entries, ...added]),
        revision: logbook.revision + added.length,
    };
}
/** The last line about a step, if there is one. */
function lastToggle(entries, step) {
    return entries.filter(isToggle).findLast((entry) => entry.step === step);
}
function isToggle(entry) {
    return entry.what === 'ticked' || entry.what === 'unticked' || entry.what === 'skipped';
}
function withoutOldNoise(entries) {
    const kept = new Map();
    return entries
        .toReversed()
        .filter((entry) => {
        const subject = repeatable(entry);
        if (subject === undefined)
            return true;
        const count = (kept.get(subject) ?? 0) + 1;
        kept.set(subject, count);
        return count <= keptPerSubject;
    })
        .toReversed();
}
/** What the line is about when only the last of its kind matter; people's words always stay. */
function repeatable(entry) {
    switch (entry.what) {
        case 'declared':
        case 'accepted':
        case 'line':
        case 'note':
            return undefined;
        case 'ticked':
        case 'unticked':
        case 'skipped':
            return entry.step;
        case 'owner':
            return `owner of ${entry.step}`;
        case 'closed':
        case 'reopened':
            return 'life';
        case 'moment':
            return entry.name;
        case 'lead':
        case 'snoozed':
        case 'postmortem-asked':
            return entry.what;
    }
}

;// CONCATENATED MODULE: ./lib/src/incident/incident.js


/** The first step that is not settled; none when all are. */
function currentStep(incident) {
    return incident.steps.find((tracked) => tracked.state.kind === 'open');
}
function settledSteps(incident) {
    return incident.steps.filter((tracked) => tracked.state.kind !== 'open');
}
/** When the current step became current: declared, or when the last step before it was settled, or its own unticked. */
function currentSince(incident) {
    const index = incident.steps.findIndex((tracked) => tracked.state.kind === 'open');
    const before = index === -1 ? incident.steps : incident.steps.slice(0, index);
    const settled = before.flatMap(({ state }) => (state.kind === 'open' ? [] : [state.witness.at]));
    return [...settled, ...unticked(incident, incident.steps[index])].reduce((latest, at) => ((0,instant/* isBefore */.Y8)(latest, at) ? at : latest), declaredAt(incident));
}
function unticked({ logbook }, current) {
    const last = current === undefined ? undefined : lastToggle(logbook.entries, current.step.id);
    return last === undefined ? [] : [last.witness.at];
}
function declaredAt(incident) {
    return declaration(incident.logbook.entries)?.at ?? incident.createdAt;
}
function declaration(entries) {
    return entries.find((entry) => entry.what === 'declared')?.witness;
}
/** Every time the incident was open; a reopened one has several. */
function episodes(incident) {
    const found = [{ from: declaredAt(incident) }];
    for (const entry of incident.logbook.entries) {
        const last = found.at(-1);
        if (last === undefined)
            continue;
        if (entry.what === 'closed' && last.to === undefined)
            found.splice(-1, 1, { ...last, to: entry.witness.at });
        if (entry.what === 'reopened' && last.to !== undefined)
            found.push({ from: entry.witness.at });
    }
    return found;
}
/** Milliseconds in which the incident was open, over all its episodes; an open one runs until now. */
function timeOpen(incident) {
    return episodes(incident).reduce((sum, { from, to }) => sum + (0,instant/* elapsed */.vk)(from, to ?? incident.now), 0);
}

;// CONCATENATED MODULE: ./lib/src/incident/reopen-comment.js
/** The text that says why we opened an incident again. Its first line tells that it was said, so that it is said once. */
const firstLine = '<!-- incident-protocol:reopen -->';
function writeReopenComment(prose) {
    return `${firstLine}\n${prose}`;
}
function isReopenComment(body) {
    return body.replaceAll('\r\n', '\n').startsWith(`${firstLine}\n`);
}

;// CONCATENATED MODULE: ./lib/src/incident/command/command.js
/** The moments of an incident that people tell and GitHub cannot know, in the order in which they happen. */
const momentNames = ['started', 'detected', 'mitigated', 'resolved'];
/** The parts of a postmortem that only people can write. */
const sectionNames = ['impact', 'factors', 'surprise', 'lucky', 'well', 'badly'];

;// CONCATENATED MODULE: ./lib/src/incident/logbook-shape.js



/** Whether JSON found in a comment is a whole logbook. People with write access can edit it, so nothing is assumed. */
function isLogbook(value) {
    return (isRecord(value) &&
        value['version'] === 1 &&
        isCount(value['issue']) &&
        isCount(value['comment']) &&
        isCount(value['revision']) &&
        isListPlace(value['list']) &&
        isListOf(value['protocol'], isStep) &&
        isListOf(value['entries'], isEntry) &&
        isListOf(value['nags'], isNag) &&
        isCount(value['heard']) &&
        isListOf(value['refusals'], isRefusal) &&
        typeof value['helped'] === 'boolean' &&
        (value['postmortem'] === undefined || isDelivered(value['postmortem'])));
}
function isStep(value) {
    return (isRecord(value) &&
        isKnownStep(value['id']) &&
        isText(value['title']) &&
        isText(value['hint']) &&
        isCount(value['patience']));
}
function isKnownStep(value) {
    return isText(value) && (0,incident_protocol/* isStepId */.oK)(value);
}
function isEntry(value) {
    if (!isRecord(value) || !isWitness(value['witness']))
        return false;
    switch (value['what']) {
        case 'declared':
        case 'accepted':
        case 'reopened':
        case 'postmortem-asked':
            return true;
        case 'closed':
            return isText(value['reason']);
        case 'ticked':
            return isKnownStep(value['step']) && isOptional(value['note'], isText);
        case 'unticked':
            return isKnownStep(value['step']);
        case 'skipped':
            return isKnownStep(value['step']) && isText(value['reason']);
        default:
            return isTold(value);
    }
}
function isTold(value) {
    switch (value['what']) {
        case 'lead':
            return isText(value['login']);
        case 'owner':
            return isKnownStep(value['step']) && isText(value['login']);
        case 'moment':
            return momentNames.some((name) => name === value['name']) && isInstant(value['at']);
        case 'line':
            return isInstant(value['at']) && isText(value['text']);
        case 'note':
            return sectionNames.some((name) => name === value['section']) && isText(value['text']);
        case 'snoozed':
            return ((value['until'] === 'off' || isInstant(value['until'])) && isOptional(value['step'], isKnownStep));
        default:
            return false;
    }
}
function isRefusal(value) {
    return (isRecord(value) &&
        isCount(value['comment']) &&
        isText(value['by']) &&
        isText(value['line']) &&
        isText(value['problem']));
}
function isOptional(value, is) {
    return value === undefined || is(value);
}
function isWitness(value) {
    if (!isRecord(value) || !isInstant(value['at']))
        return false;
    return value['kind'] === 'seen' || (value['kind'] === 'actor' && isText(value['by']));
}
function isNag(value) {
    return (isRecord(value) &&
        isKnownStep(value['step']) &&
        isRung(value['rung']) &&
        typeof value['escalated'] === 'boolean' &&
        isInstant(value['due']) &&
        isInstant(value['at']));
}
/** No ladder is that high; what `nag-comment.ts` cannot read back would be said again in every run. */
function isRung(value) {
    return isCount(value) && value >= 1 && value <= 98;
}
function isDelivered(value) {
    return (isRecord(value) &&
        isText(value['path']) &&
        isText(value['url']) &&
        isCount(value['revision']) &&
        (value['commit'] === undefined || isText(value['commit'])));
}
function isListPlace(value) {
    return value === 'none' || value === 'body' || value === 'body-restored' || value === 'comment';
}
function isInstant(value) {
    return typeof value === 'string' && Number.isFinite(Date.parse(value)) && (0,instant/* milliseconds */.Rz)(value) >= 0;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string';
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/incident/tracking-comment.js
/**
 * The text of our one comment: a marker in its first line, prose for people, and the logbook hidden at the end.
 * `parse` and `write` are inverse; what people write below the logbook is theirs and is kept.
 */

const tracking_comment_firstLine = '<!-- incident-protocol:tracking -->';
const logbookStart = '<!-- incident-protocol:logbook ';
const logbookEnd = ' -->';
function parseTrackingComment(body) {
    const text = body.replaceAll('\r\n', '\n');
    if (!text.startsWith(`${tracking_comment_firstLine}\n`))
        return { kind: 'foreign' };
    // The first one: whoever copies our comment into it, copies it below.
    const start = text.indexOf(`\n${logbookStart}`);
    const end = start === -1 ? -1 : text.indexOf(logbookEnd, start);
    if (end === -1)
        return { kind: 'damaged' };
    const logbook = readJson(text.slice(start + 1 + logbookStart.length, end));
    if (!isLogbook(logbook))
        return { kind: 'damaged' };
    return {
        kind: 'tracking',
        prose: text.slice(tracking_comment_firstLine.length + 1, start),
        logbook,
        belowOurs: text.slice(end + logbookEnd.length).replace(/^\n/, ''),
    };
}
/** Without a newline at the end, because what a forge trims would look changed in every run. */
function writeTrackingComment({ prose, logbook, belowOurs }) {
    const below = belowOurs === '' ? '' : `\n${belowOurs}`;
    return `${tracking_comment_firstLine}\n${prose}\n${logbookStart}${hiddenJson(logbook)}${logbookEnd}${below}`;
}
/** An HTML comment ends at `-->`, so no `>` may stand in the JSON; `<` is escaped for readers that look for tags. */
function hiddenJson(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/life/close/reopen-early.js
/** A team may choose that closing too early is answered once: the incident is opened again, with the reason. */





function reopenEarly(decision) {
    const { incident, writer } = decision;
    const { number: issue, phase } = incident;
    const [said, ...doubled] = ownReasons(decision);
    const tidied = doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id }));
    if (phase.kind !== 'resolved' || !isToReopen(decision, phase, said)) {
        return { kind: 'leave', effects: tidied };
    }
    if (said === undefined) {
        const body = writeReopenComment(writer.write('reopened', reopenedView(incident)).trimEnd());
        return { kind: 'reopen', effects: [{ kind: 'post-comment', purpose: 'reopen', issue, body }] };
    }
    return { kind: 'reopen', effects: [...tidied, { kind: 'reopen-issue', issue, closedAt: phase.at }] };
}
/** Oldest first: of two that overlapping runs posted, the older stays. */
function ownReasons({ facts }) {
    return facts.comments
        .filter(({ author, body }) => author.login === facts.me && isReopenComment(body))
        .toSorted((a, b) => a.id - b.id);
}
function isToReopen(decision, phase, said) {
    const { incident, facts, settings } = decision;
    if (settings.close.early !== 'reopen' || currentStep(incident) === undefined)
        return false;
    if (wasReopenedBy(incident, facts.me))
        return false;
    // Said after this closing, and yet closed: the run was stopped in between.
    if (said !== undefined)
        return !(0,instant/* isBefore */.Y8)(said.createdAt, phase.at);
    return !isWrittenDown(incident, phase) && !facts.issue.locked && decision.isSilenced !== true;
}
function wasReopenedBy({ logbook }, me) {
    return logbook.entries.some(({ what, witness }) => what === 'reopened' && witness.kind === 'actor' && witness.by === me);
}
/** An earlier run saw this closing and left it: the team chose to reopen only afterwards. */
function isWrittenDown({ tracking }, { at }) {
    const read = tracking.kind === 'present' ? parseTrackingComment(tracking.body) : undefined;
    if (read?.kind !== 'tracking')
        return false;
    return read.logbook.entries.some(({ what, witness }) => what === 'closed' && witness.at === at);
}
function reopenedView({ steps }) {
    const open = steps
        .filter(({ state }) => state.kind === 'open')
        .map(({ step }) => `${(0,incident_protocol/* stepNumber */.CD)(step.id)}. ${step.title}`);
    return { open, isOne: open.length === 1 };
}

;// CONCATENATED MODULE: ./lib/src/life/command/carry-out.js

/**
 * What commands ask of GitHub itself: boxes, the severity's label, an answer under each comment. All of it can be
 * done twice without harm, so it comes before the logbook says that the comments were heard.
 */
function carryOut({ incident, facts, settings }) {
    return [
        ...boxEffects(incident),
        ...severityEffects(incident, facts.issue.labels, settings.severities),
        ...incident.orders.answers.map(({ comment, reaction }) => ({ kind: 'react', issue: incident.number, comment, reaction })),
    ];
}
function boxEffects({ number: issue, orders, checklist, logbook }) {
    if (checklist.kind === 'absent' || logbook.list === 'comment')
        return [];
    const wrong = (wanted) => (wanted ? orders.tick : orders.untick).filter((step) => checklist.boxes.some((box) => box.step === step && box.ticked !== wanted));
    const [tick, untick] = [wrong(true), wrong(false)];
    return [
        ...(tick.length === 0
            ? []
            : [{ kind: 'edit-checklist', issue, edit: { kind: 'tick', steps: tick } }]),
        ...(untick.length === 0
            ? []
            : [{ kind: 'edit-checklist', issue, edit: { kind: 'untick', steps: untick } }]),
    ];
}
function severityEffects({ number: issue, orders }, labels, severities) {
    const { severity } = orders;
    if (severity === undefined)
        return [];
    const isSet = labels.some((label) => (0,incident_label/* sameLabel */.b)(label, severity));
    const others = labels.filter((label) => !(0,incident_label/* sameLabel */.b)(label, severity) && severities.some((one) => (0,incident_label/* sameLabel */.b)(one.label, label)));
    return [
        ...(isSet ? [] : [{ kind: 'add-label', issue, label: severity }]),
        ...others.map((label) => ({ kind: 'remove-label', issue, label })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/incident/command/verbs.js
/** The words that steer an incident from its thread, in the order of the help. The README's table is made from this. */
const verbs = [
    { verb: 'done', usage: 'done 3 [text]', does: 'ticks a step; the text becomes its note in the record' },
    { verb: 'undo', usage: 'undo 3', does: 'takes the tick back' },
    {
        verb: 'skip',
        usage: 'skip 4 reason',
        does: 'settles a step that does not apply; the reason stands in the postmortem',
    },
    { verb: 'lead', usage: 'lead @user', does: 'names who leads; reminders go there' },
    { verb: 'own', usage: 'own 5 @user', does: 'names who does a step; its reminders go there' },
    { verb: 'severity', usage: 'severity sev2', does: 'sets the severity and with it the patience' },
    { verb: 'started', usage: 'started 13:40', does: 'when it began' },
    { verb: 'detected', usage: 'detected -25m', does: 'when it was noticed' },
    { verb: 'mitigated', usage: 'mitigated 15:10', does: 'when it stopped hurting' },
    { verb: 'resolved', usage: 'resolved 16:00', does: 'when it was over' },
    { verb: 'at', usage: 'at 14:05 text', does: 'a line for the timeline, back-dated' },
    {
        verb: 'note',
        usage: 'note impact text',
        does: 'text for impact, factors, surprise, lucky, well or badly in the postmortem',
    },
    {
        verb: 'snooze',
        usage: 'snooze 2d [3]',
        does: 'no reminders for a while, at most 14d, for all steps or one; `snooze off` ends it',
    },
    { verb: 'confirm', usage: 'confirm', does: 'accepts an incident that a stranger opened' },
    { verb: 'postmortem', usage: 'postmortem', does: 'writes or rebuilds the postmortem now' },
    { verb: 'help', usage: 'help', does: 'shows this list' },
];
const verbNames = verbs.map(({ verb }) => verb);
function isVerb(text) {
    return verbNames.some((verb) => verb === text);
}
function usageOf(verb) {
    return `/incident ${verbs.find((one) => one.verb === verb)?.usage ?? verb}`;
}

;// CONCATENATED MODULE: ./lib/src/incident/own-comments.js
function ownMarker(purpose) {
    return `<!-- incident-protocol:${purpose} -->`;
}
/** Those that stand in the thread, oldest first; more than one only when two runs overlapped. */
function ownComments({ comments, me }, purpose) {
    const marker = ownMarker(purpose);
    return comments
        .filter(({ author, body }) => author.login === me && /^[^\r\n]*/.exec(body)?.[0] === marker)
        .toSorted((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./lib/src/life/command/keep-answer.js



/** Why commands were not carried out, and the list of them for who asked: in one comment, edited and never repeated. */
function keepAnswer({ incident, facts, writer }, logbook) {
    const { number: issue } = incident;
    const [standing, ...doubled] = ownComments(facts, 'answer');
    const view = answerView(logbook);
    const isSilent = view.refusals.length === 0 && view.verbs.length === 0;
    if (isSilent)
        return [];
    const body = `${ownMarker('answer')}\n${writer.write('answer', view)}`;
    if (standing === undefined)
        return [{ kind: 'post-comment', purpose: 'answer', issue, body }];
    const unchanged = standing.body.replaceAll('\r\n', '\n') === body;
    return [
        ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: standing.id, body }]),
        ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id })),
    ];
}
function answerView({ refusals, helped }) {
    return {
        refusals: refusals.map(refusalView),
        verbs: helped ? verbs.map(({ usage, does }) => ({ usage, does })) : [],
    };
}
function refusalView({ line, by, problem }) {
    return { line: plainLine(line, 160), by: plainLine(by, 60), problem: plainLine(problem, 300) };
}

;// CONCATENATED MODULE: ./lib/src/incident/nag-comment.js
/**
 * The text of a nag: who is asked for what, below a first line that says which nag it is. That line is the nag's
 * identity; a run that finds it in the thread does not say it again, whatever became of the run that said it.
 */

const nag_comment_firstLine = /^<!-- incident-protocol:nag ([a-z]+) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/;
function writeNagComment({ identity, prose }) {
    const { step, rung, escalated, due } = identity;
    const kind = escalated ? 'escalated' : 'spoken';
    return `<!-- incident-protocol:nag ${step} ${rung} ${kind} ${due} -->\n${prose}`;
}
function parseNagComment(body) {
    const text = body.replaceAll('\r\n', '\n');
    const end = text.indexOf('\n');
    if (end === -1 || end > 200)
        return undefined;
    const [, step, rung, kind, due] = nag_comment_firstLine.exec(text.slice(0, end)) ?? [];
    if (!(0,incident_protocol/* isStepId */.oK)(step ?? '') || due === undefined || Number.isNaN(Date.parse(due)))
        return undefined;
    return readNag({ step, rung, kind, due }, text.slice(end + 1));
}
function readNag({ step, rung, kind, due }, prose) {
    if (step === undefined || !(0,incident_protocol/* isStepId */.oK)(step) || due === undefined)
        return undefined;
    return { identity: { step, rung: Number(rung), escalated: kind === 'escalated', due }, prose };
}
/** Two nags are the same when they ask for the same step for the same time. */
function sameNag(a, b) {
    return a.step === b.step && a.rung === b.rung;
}

;// CONCATENATED MODULE: ./lib/src/incident/roles.js
/** The lead of the incident, as last named. */
function leadOf({ entries }) {
    return entries.filter((entry) => entry.what === 'lead').at(-1)?.login;
}
/** Who took on a step, as last named. */
function ownerOf({ entries }, step) {
    return entries.filter((entry) => entry.what === 'owner').findLast((entry) => entry.step === step)?.login;
}
/** Until when nobody is to be reminded of a step; the last word on the step or on all of them counts. */
function snoozedUntil({ entries }, step) {
    const last = entries.filter(isSnooze).findLast((entry) => entry.step === undefined || entry.step === step);
    return last === undefined || last.until === 'off' ? undefined : last.until;
}
function isSnooze(entry) {
    return entry.what === 'snoozed';
}

;// CONCATENATED MODULE: ./lib/src/incident/trust.js
const rank = {
    admin: 5,
    maintain: 4,
    write: 3,
    triage: 2,
    read: 1,
    none: 0,
    unknown: 0,
};
/**
 * Whether somebody's word counts. Everybody may open, edit and close issues of their own in a public repository, so
 * only GitHub's answer about their permission tells; where one must be let in to read, reading is enough.
 */
function isTrusted(login, facts, acceptFrom) {
    if (!isOpenToAll(facts) || isApp(login, facts))
        return true;
    return rank[facts.permissions[login.toLowerCase()] ?? 'unknown'] >= rank[acceptFrom];
}
/** Whether GitHub has to be asked about somebody before their word can be weighed. */
function mustAsk(login, facts) {
    return isOpenToAll(facts) && !isApp(login, facts) && facts.permissions[login.toLowerCase()] === undefined;
}
/** Whoever may read a public repository is anybody. */
function isOpenToAll({ repository }) {
    return repository.visibility === 'public';
}
/** An App acts where an administrator installed it; no person's login can hold brackets. */
function isApp(login, { me }) {
    return login === me || login.endsWith('[bot]');
}
/** Accepted once is accepted for good; where strangers cannot come in there is nothing to accept. */
function isAccepted(facts, { entries }) {
    return !isOpenToAll(facts) || entries.some(({ what }) => what === 'accepted');
}
/** Only in an incident that its own author was trusted to declare does an unknown hand on a box count. */
function isAuthorTrusted(facts, { entries }) {
    if (!isOpenToAll(facts))
        return true;
    const accepted = entries.find(({ what }) => what === 'accepted')?.witness;
    return accepted?.kind === 'actor' && accepted.by.toLowerCase() === facts.issue.author.login.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/life/who-is-asked.js


/** More names are no louder, and GitHub counts mass mentions as abuse. */
const mostMentions = 5;
/** GitHub's rule for logins; a managed account ends in an underscore and its company's short code. */
const handle = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i;
/** Who is asked about a step: those who took it on, else the one who told of it, else whom the team named. */
function whoIsAsked({ incident, facts, settings }, step) {
    const { author, assignees } = facts.issue;
    const isKnown = author.kind === 'person' && isAuthorTrusted(facts, incident.logbook);
    return firstWithNames([
        named(ownerOf(incident.logbook, step)),
        named(leadOf(incident.logbook)),
        assignees,
        isKnown ? [author.login] : [],
        reachable(settings.people.default, facts),
    ]);
}
/** Who is told when asking was in vain. */
function whoIsToldAtLast(asking, step) {
    const told = firstWithNames([reachable(asking.settings.people.escalateTo, asking.facts)]);
    return told.length > 0 ? told : whoIsAsked(asking, step);
}
/** Those of the settings whom GitHub does not know, or lets see nothing here: to call them is to call nobody. */
function unreachable(names, facts) {
    return names.filter((name) => facts.permissions[name.toLowerCase()] === 'none');
}
function reachable(names, facts) {
    const gone = unreachable(names, facts);
    return names.filter((name) => !gone.includes(name));
}
function named(login) {
    return login === undefined ? [] : [login];
}
function firstWithNames(candidates) {
    for (const names of candidates) {
        const valid = [...new Set(names)].filter((name) => handle.test(name) || team.test(name));
        if (valid.length > 0)
            return valid.slice(0, mostMentions);
    }
    return [];
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/src/incident/duration.js
var incident_duration = __webpack_require__(22);
;// CONCATENATED MODULE: ./lib/src/incident/working-time.js
/** The hours in which a team works, and clocks that stand still outside of them. */



const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Nobody waits longer for anybody; without an end, the longest patience in a calendar of one hour a week would hang the job. */
const mostDays = 20_000;
/**
 * How much working time a duration is, in milliseconds. An hour is an hour of working time; a day is a working day, so
 * `2d` means the same time two working days later, and the rest of a day is never more than one working day.
 */
function workIn(duration, working) {
    if (working.kind === 'always')
        return duration;
    const shift = (working.to - working.from) * incident_duration/* minute */.Vc;
    return Math.floor(duration / incident_duration/* day */.vd) * shift + Math.min(duration % incident_duration/* day */.vd, shift);
}
/** When that much work is done that began then; at latest in a lifetime. */
function afterWork(from, work, working) {
    const begin = (0,instant/* milliseconds */.Rz)(from);
    if (working.kind === 'always')
        return (0,instant/* instantOf */.B9)(begin + Math.min(work, mostDays * incident_duration/* day */.vd));
    let left = work;
    for (const shift of shiftsFrom(begin, working)) {
        const start = Math.max(shift.start, begin);
        const room = Math.max(0, shift.end - start);
        if (left <= room)
            return (0,instant/* instantOf */.B9)(start + left);
        left -= room;
    }
    return (0,instant/* instantOf */.B9)(begin + mostDays * incident_duration/* day */.vd);
}
/** When a patience that began then runs out. */
function deadline(from, patience, working) {
    return afterWork(from, workIn(patience, working), working);
}
function isWorkingTime(at, working) {
    if (working.kind === 'always')
        return true;
    const now = (0,instant/* milliseconds */.Rz)(at);
    const shift = shiftOf(dateAt(now, working), working);
    return shift !== undefined && shift.start <= now && now < shift.end;
}
function* shiftsFrom(begin, calendar) {
    const first = dateAt(begin, calendar);
    for (let days = 0; days < mostDays; days += 1) {
        const shift = shiftOf(first.add({ days }), calendar);
        if (shift !== undefined)
            yield shift;
    }
}
function dateAt(ms, { timeZone }) {
    return temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();
}
function shiftOf(date, calendar) {
    const weekday = weekdays[date.dayOfWeek - 1];
    if (weekday === undefined || !calendar.days.includes(weekday))
        return undefined;
    if (calendar.holidays.includes(date.toString()))
        return undefined;
    return { start: atMinute(date, calendar.from, calendar), end: atMinute(date, calendar.to, calendar) };
}
/** By the clock on the wall: on the night of a change of time a shift is an hour longer or shorter. */
function atMinute(date, minutes, { timeZone }) {
    const day = minutes === 24 * 60 ? date.add({ days: 1 }) : date;
    const plainTime = new temporal_polyfill/* Temporal */.fE.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60);
    return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

;// CONCATENATED MODULE: ./lib/src/life/nag/held-back.js

/** GitHub takes no more in one thread. */
const mostComments = 2500;
function heldBack(decision) {
    const { incident, facts, settings, mayNag } = decision;
    if (facts.issue.locked)
        return { reason: 'the issue is locked', lasts: true };
    if (facts.comments.length >= mostComments)
        return { reason: 'the thread is full', lasts: true };
    if (decision.isSilenced === true)
        return { reason: 'GitHub takes no comment on this issue', lasts: true };
    if (!isWorkingTime(incident.now, settings.nag.workingTime)) {
        return { reason: 'it is outside working hours', lasts: false };
    }
    return mayNag ? undefined : { reason: 'this run has posted as many as it may', lasts: false };
}

;// CONCATENATED MODULE: ./lib/src/text/moment.js

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A moment in UTC as people read it: `22 Nov 14:05`, with the year when it is another than that of the anchor. */
function momentNear(at, anchor) {
    const time = (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(at)).slice(11, 16);
    const [year, month, date] = (0,instant/* dayOf */.kb)(at).split('-');
    const shown = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
    return year === (0,instant/* dayOf */.kb)(anchor).slice(0, 4) ? `${shown} ${time}` : `${shown} ${year} ${time}`;
}

;// CONCATENATED MODULE: ./lib/src/life/nag/nag-view.js





function nagView({ waiting, due, people, now, createdAt }) {
    const { step } = waiting.tracked;
    return {
        mentions: people.map((login) => `@${login}`).join(' '),
        number: (0,incident_protocol/* stepNumber */.CD)(step.id),
        title: step.title,
        hint: step.hint,
        since: momentNear(waiting.since, createdAt),
        waited: (0,incident_duration/* spokenDuration */.Vz)((0,instant/* elapsed */.vk)(waiting.since, now)),
        unanswered: due.rung === 2 ? '1 reminder' : `${due.rung - 1} reminders`,
        escalated: due.escalates,
        isLast: due.rung === waiting.cap,
    };
}
/** What is left of a nag once its step is settled, or no longer asked for. */
function answeredView(incident, { step }) {
    const tracked = incident.steps.find((one) => one.step.id === step);
    const witness = tracked?.state.kind === 'done' ? tracked.state.witness : undefined;
    return {
        number: (0,incident_protocol/* stepNumber */.CD)(step),
        title: tracked?.step.title ?? step,
        by: witness?.kind === 'actor' ? plainLine(witness.by, 60) : '',
        at: witness === undefined ? '' : momentNear(witness.at, incident.createdAt),
    };
}

;// CONCATENATED MODULE: ./lib/src/life/nag/ladder.js
/** Show before you speak, speak before you act, and stop in the end: where a waiting step stands on the ladder. */


function rungAt(now, waiting) {
    const { since, patience, repeat, cap, working, said, silentUntil = since } = waiting;
    const last = highest(said);
    // By its rung, not by how many are remembered: a logbook that was lost must not start the asking anew.
    const spoken = last?.rung ?? 0;
    if (last?.escalated)
        return { kind: 'escalated', last };
    const speaksAt = later(afterWork(since, patience, working), silentUntil);
    // The next word waits for its time after the last one was said, not after it should have been: a schedule that
    // was dead for days must not make up for it in one morning.
    const next = last === undefined ? speaksAt : later(afterWork(last.at, repeat, working), speaksAt);
    if (!(0,instant/* isBefore */.Y8)(now, next))
        return { kind: 'due', rung: spoken + 1, escalates: spoken >= cap, due: next };
    if (last !== undefined && !(0,instant/* isBefore */.Y8)(last.at, since)) {
        return { kind: 'spoken', times: spoken, last, nextAt: next };
    }
    const showsAt = afterWork(since, patience / 2, working);
    return (0,instant/* isBefore */.Y8)(now, showsAt)
        ? { kind: 'patient', showsAt, speaksAt: next }
        : { kind: 'shown', speaksAt: next };
}
function highest(said) {
    return said.toSorted((a, b) => a.rung - b.rung).at(-1);
}
function later(a, b) {
    return (0,instant/* isBefore */.Y8)(a, b) ? b : a;
}

;// CONCATENATED MODULE: ./lib/src/life/nag/waiting.js






/** The step that the incident waits for and where it stands on the ladder; none when nobody is to be asked. */
function waitingStep(incident, settings) {
    const tracked = currentStep(incident);
    const { tracking } = incident;
    if (tracked === undefined || tracking.kind === 'absent' || !mayAsk(incident, settings))
        return undefined;
    const { id, patience: base } = tracked.step;
    const { workingTime: working } = settings.nag;
    const factor = severityFactor(incident, settings);
    const patience = Math.max(1, Math.round(workIn(base, working) * factor));
    const silent = snoozedUntil(incident.logbook, id);
    const waiting = {
        since: visibleSince(incident, tracking),
        patience,
        repeat: repeatOf(settings.nag.repeat, patience, working),
        cap: settings.nag.cap,
        working,
        said: incident.logbook.nags.filter(({ step }) => step === id),
        ...(silent === undefined ? {} : { silentUntil: silent }),
    };
    return { ...waiting, tracked, factor, stands: rungAt(incident.now, waiting) };
}
/** The clock of a step that nobody could see yet does not run: an incident that a late sweep finds is not overdue at once. */
function visibleSince(incident, tracking) {
    const since = currentSince(incident);
    return (0,instant/* isBefore */.Y8)(since, tracking.createdAt) ? tracking.createdAt : since;
}
/** Steps 6 to 8 usually come after the fix, so closing does not end the asking, unless the team says so. */
function mayAsk({ phase }, { close }) {
    return phase.kind === 'open' || (phase.kind === 'resolved' && close.early !== 'accept');
}
function severityFactor({ severity }, { severities }) {
    if (severity === undefined)
        return 1;
    return severities.find(({ label }) => (0,incident_label/* sameLabel */.b)(label, severity))?.patience ?? 1;
}
function repeatOf(repeat, patience, working) {
    return repeat.kind === 'every'
        ? workIn(repeat.duration, working)
        : Math.max(workIn(repeat.atLeast, working), patience);
}

;// CONCATENATED MODULE: ./lib/src/life/nag/keep-nag.js






const overdueLabel = 'protocol: overdue';
function keepNag(decision) {
    const waiting = waitingStep(decision.incident, decision.settings);
    const effects = tidied(decision, waiting);
    if (waiting?.stands.kind !== 'due')
        return { kind: 'quiet', effects };
    const because = heldBack(decision);
    if (because !== undefined)
        return { kind: 'held-back', because, effects };
    return { kind: 'speak', effects: spoken(decision, waiting, waiting.stands) };
}
function spoken(decision, waiting, due) {
    const { incident, facts, writer } = decision;
    const { number: issue } = incident;
    const step = waiting.tracked.step.id;
    const identity = { step, rung: due.rung, escalated: due.escalates, due: due.due };
    const people = due.escalates ? whoIsToldAtLast(decision, step) : whoIsAsked(decision, step);
    const view = nagView({ waiting, due, people, now: incident.now, createdAt: incident.createdAt });
    // Without a newline at the end, because what a forge trims would look changed.
    const prose = writer.write('nag', view).trimEnd();
    const body = writeNagComment({ identity, prose });
    const post = { kind: 'post-comment', purpose: 'nag', issue, body };
    const isLabelled = labelOn(facts) !== undefined;
    return due.escalates && !isLabelled ? [{ kind: 'add-label', issue, label: overdueLabel }, post] : [post];
}
/** At most one nag stands in a thread; the newest takes the place of all before, and is marked once it is answered. */
function tidied(decision, waiting) {
    const { incident } = decision;
    const last = lastStanding(incident.nags);
    const old = incident.nags.filter((nag) => nag !== last);
    const isAnswered = last !== undefined && waiting?.tracked.step.id !== last.identity.step;
    return [
        ...old.map(({ comment }) => ({ kind: 'delete-comment', issue: incident.number, comment })),
        ...withoutLabel(decision, waiting),
        ...(isAnswered ? answerEffects(decision, last) : []),
    ];
}
/** Of two that say the same, which happens when two runs overlap, the older stays. */
function lastStanding(nags) {
    const last = nags.at(-1);
    return nags.find(({ identity }) => identity.step === last?.identity.step && identity.rung === last.identity.rung);
}
function answerEffects({ incident, writer }, nag) {
    const view = answeredView(incident, nag.identity);
    const body = writeNagComment({
        identity: nag.identity,
        prose: writer.write('nag-answered', view).trimEnd(),
    });
    if (body === nag.body.replaceAll('\r\n', '\n'))
        return [];
    return [{ kind: 'edit-comment', issue: incident.number, comment: nag.comment, body }];
}
/** The label says that the current step was escalated, and goes when it is settled. Where we never spoke, it is not ours. */
function withoutLabel({ incident, facts }, waiting) {
    const label = labelOn(facts);
    if (label === undefined || incident.logbook.nags.length === 0)
        return [];
    const stands = waiting?.stands;
    const isOverdue = stands?.kind === 'escalated' || (stands?.kind === 'due' && stands.escalates);
    return isOverdue ? [] : [{ kind: 'remove-label', issue: incident.number, label }];
}
function labelOn({ issue }) {
    return issue.labels.find((one) => (0,incident_label/* sameLabel */.b)(one, overdueLabel));
}

;// CONCATENATED MODULE: ./lib/src/life/nag/lateness.js


/**
 * GitHub's schedule is hours late on bad days, and switched off in a public repository after 60 quiet ones; a
 * reminder that came this much later than it was due was not brought by a schedule that works.
 */
function cameLate({ due, at }, { sweepInterval, workingTime }) {
    return (0,instant/* isBefore */.Y8)(deadline(due, 3 * sweepInterval, workingTime), at);
}

;// CONCATENATED MODULE: ./lib/src/life/nag/waiting-line.js




/** Where the current step stands on the ladder, in a sentence that stays the same until the next rung. */
function waitingLine(decision) {
    const { incident, settings } = decision;
    const waiting = waitingStep(incident, settings);
    if (waiting === undefined)
        return '';
    const { stands } = waiting;
    const at = (moment) => momentNear(moment, incident.createdAt);
    switch (stands.kind) {
        case 'patient':
            return '';
        case 'shown':
            return `It has waited a while. A reminder follows after ${at(stands.speaksAt)}.`;
        case 'due':
            return dueLine(decision, at(stands.due));
        case 'spoken':
            return `Reminded ${times(stands.times)}, last ${at(stands.last.at)}; next after ${at(stands.nextAt)}.${lateness(stands.last, settings.nag)}`;
        case 'escalated':
            return `Escalated ${at(stands.last.at)}; no further reminder.${lateness(stands.last, settings.nag)}`;
    }
}
/** What keeps it back for this run only is not worth a word that would change with every run. */
function dueLine(decision, due) {
    const because = heldBack(decision);
    return because?.lasts === true
        ? `A reminder has been due since ${due} and cannot be posted: ${because.reason}.`
        : `It has waited a while. A reminder follows after ${due}.`;
}
function lateness(nag, settings) {
    if (!cameLate(nag, settings))
        return '';
    return ' It came late: check that the schedule of the workflow is on.';
}
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}

;// CONCATENATED MODULE: ./lib/src/life/open/place-checklist.js


/** GitHub refuses longer bodies; counted in UTF-16 units, which is never less than what GitHub counts. */
const longestBody = 65_536;
/** Sees to it that the eight boxes stand somewhere: once by us, a second time when they got lost, then never again. */
function placeChecklist(incident, body) {
    const { logbook, checklist } = incident;
    const { list } = logbook;
    if (checklist.kind === 'present')
        return { place: list === 'none' ? 'body' : list, effects: [] };
    if (list !== 'none' && list !== 'body')
        return { place: list, effects: [] };
    const ticked = settledSteps(incident).map(({ step }) => step.id);
    const edit = { kind: 'append', steps: logbook.protocol, ticked };
    const isTooLong = (0,incident_checklist/* editChecklist */.Z9)(body, incident.number, edit).length > longestBody;
    if (isTooLong)
        return { place: 'comment', effects: [] };
    return {
        place: list === 'none' ? 'body' : 'body-restored',
        effects: [{ kind: 'edit-checklist', issue: incident.number, edit }],
    };
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/postmortem-due.js
/** A resolved incident owes a postmortem, once somebody who may stands behind its closing. */
function isPostmortemDue(incident) {
    return isPostmortemOutdated(incident) && incident.phase.kind === 'resolved' && incident.phase.vouched;
}
/** There is none yet, or its logbook knows more than it speaks of. */
function isPostmortemOutdated({ phase, logbook }) {
    return phase.kind === 'resolved' && logbook.postmortem?.revision !== logbook.revision;
}

// EXTERNAL MODULE: ./lib/src/incident/markdown-lines.js + 1 modules
var markdown_lines = __webpack_require__(8840);
;// CONCATENATED MODULE: ./lib/src/incident/timeline-fold.js

/** An issue form puts its labels on a moment after it opened the issue. */
const openingTakes = 10_000;
/** Lines of one second and one hand that say the same become one; so do an opening and the labels that came with it. */
function foldTimeline(sorted) {
    const folded = [];
    for (const line of sorted) {
        const index = folded.findLastIndex((earlier) => joined(earlier, line) !== undefined);
        const earlier = folded[index];
        const both = earlier === undefined ? undefined : joined(earlier, line);
        if (both === undefined)
            folded.push(line);
        else
            folded.splice(index, 1, both);
    }
    return folded;
}
function joined(line, next) {
    if (line.who !== next.who)
        return undefined;
    if (line.kind === 'opened')
        return (0,instant/* elapsed */.vk)(line.at, next.at) > openingTakes ? undefined : openedWith(line, next);
    if (line.at !== next.at)
        return undefined;
    switch (line.kind) {
        case 'declared':
            return next.kind === 'labelled' ? { ...line, labels: [...line.labels, ...next.labels] } : undefined;
        case 'labelled':
        case 'unlabelled':
            return next.kind === line.kind ? { ...line, labels: [...line.labels, ...next.labels] } : undefined;
        case 'assigned':
        case 'unassigned':
            return next.kind === line.kind ? { ...line, people: [...line.people, ...next.people] } : undefined;
        case 'ticked':
        case 'unticked':
            return next.kind === line.kind && next.seen === line.seen
                ? { ...line, steps: [...line.steps, ...next.steps] }
                : undefined;
        default:
            return undefined;
    }
}
function openedWith(line, next) {
    if (next.kind !== 'declared' && next.kind !== 'labelled')
        return undefined;
    const labels = [...line.labels, ...next.labels];
    return { ...line, labels, declared: line.declared || next.kind === 'declared' };
}

;// CONCATENATED MODULE: ./lib/src/incident/timeline.js
/** What happened, in order, as data: who says it in which words is up to the reader. */




/** Two of GitHub's clocks tell of one fact a second or two apart. */
const sameMoment = 5000;
/** What came after the closing is left out, so that the record of a closed incident stays as it is; ticks belong to it. */
function timeline(incident, facts) {
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const { state } = facts.issue;
    const isWithin = ({ at }) => state.kind === 'open' || isEarly(at, state.at);
    const lines = [
        opening(incident),
        ...declared(incident),
        ...linesOf(events, facts).filter(isWithin),
        ...facts.comments
            .filter((comment) => isFromPerson(comment.author, facts.me))
            .map(commented)
            .filter(isWithin),
        ...incident.logbook.entries.flatMap((entry, index, all) => recorded(entry, all.slice(0, index), events)),
    ];
    return foldTimeline(lines.toSorted((a, b) => (0,instant/* milliseconds */.Rz)(a.at) - (0,instant/* milliseconds */.Rz)(b.at)));
}
function isEarly(at, closing) {
    return (0,instant/* milliseconds */.Rz)(at) <= (0,instant/* milliseconds */.Rz)(closing) + sameMoment;
}
function isFromPerson(author, me) {
    return author.kind !== 'bot' && author.login !== me;
}
function opening({ createdAt, author, url }) {
    return { kind: 'opened', at: createdAt, who: author.login, url, labels: [], declared: false };
}
function declared({ logbook }) {
    const witness = declaration(logbook.entries);
    if (witness === undefined)
        return [];
    return [
        {
            kind: 'declared',
            at: witness.at,
            labels: [],
            ...(witness.kind === 'actor' ? { who: witness.by } : {}),
        },
    ];
}
function linesOf(events, facts) {
    const named = new Set(events.flatMap((event) => ('commit' in event && event.kind === 'closed' ? [event.commit] : [])));
    return events.flatMap((event, index) => {
        if (event.kind === 'linked')
            return isFirstLink(event, events.slice(0, index)) ? linkedLines(event) : [];
        // A commit that closes the issue also refers to it.
        if (event.kind === 'referenced' && named.has(event.commit))
            return [];
        return [lineOf(event, facts)];
    });
}
/** However often a pull request mentions the incident, it is told of once. */
function isFirstLink({ url }, before) {
    return !before.some((event) => event.kind === 'linked' && event.url === url);
}
function linkedLines(event) {
    const { at, by, number, title, what, url, mergedAt } = event;
    const shared = { number, title, what, url };
    const line = { kind: 'linked', at, who: by.login, ...shared };
    return mergedAt === undefined ? [line] : [line, { kind: 'merged', at: mergedAt, ...shared }];
}
function lineOf(event, facts) {
    const known = { at: event.at, who: event.by.login };
    switch (event.kind) {
        case 'labeled':
            return { ...known, kind: 'labelled', labels: [event.label] };
        case 'unlabeled':
            return { ...known, kind: 'unlabelled', labels: [event.label] };
        case 'assigned':
        case 'unassigned':
            return { ...known, kind: event.kind, people: [event.assignee] };
        case 'renamed':
            return { ...known, kind: 'renamed', from: event.from, to: event.to };
        case 'closed':
            return { ...known, ...commitUrl(event.commit, facts), kind: 'closed', reason: event.reason };
        case 'referenced':
            return { ...known, ...commitUrl(event.commit, facts), kind: 'referenced', commit: event.commit };
        default:
            return { ...known, kind: event.kind };
    }
}
function commitUrl(commit, { repository }) {
    return commit === undefined ? {} : { commit, url: `${repository.url}/commit/${commit}` };
}
function commented({ author, body, createdAt, url }) {
    return { kind: 'commented', at: createdAt, who: author.login, url, excerpt: firstWords(body) };
}
/** Quotes repeat what others said, and marks at the start of a line only dress it. */
function firstWords(body) {
    const lines = (0,markdown_lines/* readMarkdown */.k)(body).lines.filter(({ place, quoted }) => place === 'text' && !quoted);
    const texts = lines.map(({ start, end }) => body.slice(start, end).replace(/^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t])/, ''));
    return texts.find((text) => /[\p{L}\p{N}\p{S}]/u.test(text))?.trim() ?? '';
}
/** What the logbook knows and the history does not: ticks always, the rest only where GitHub kept no event. */
function recorded(entry, before, events) {
    const { witness } = entry;
    const known = { at: witness.at, ...(witness.kind === 'actor' ? { who: witness.by } : {}) };
    switch (entry.what) {
        case 'declared':
        case 'accepted':
        case 'snoozed':
        case 'note':
        case 'postmortem-asked':
            return [];
        case 'ticked':
        case 'unticked':
            return [{ ...known, kind: entry.what, steps: [entry.step], seen: witness.kind === 'seen' }];
        case 'closed':
            return timeline_isTold(entry, before, events) ? [] : [{ ...known, kind: 'closed', reason: entry.reason }];
        case 'reopened':
            return timeline_isTold(entry, before, events) ? [] : [{ ...known, kind: 'reopened' }];
        default:
            return [{ ...known, ...told(entry) }];
    }
}
function told(entry) {
    switch (entry.what) {
        case 'skipped':
            return { kind: 'skipped', step: entry.step, reason: entry.reason };
        case 'lead':
            return { kind: 'lead', login: entry.login };
        case 'owner':
            return { kind: 'owner', login: entry.login, step: entry.step };
        case 'moment':
            return { kind: 'moment', name: entry.name, at: entry.at };
        case 'line':
            return { kind: 'told', text: entry.text, at: entry.at };
    }
}
/** An entry that was only seen stands for any such event since the entry before it. */
function timeline_isTold(entry, before, events) {
    const { at, kind } = entry.witness;
    const last = before.findLast(({ what }) => what === 'closed' || what === 'reopened' || what === 'declared');
    return events.some((event) => {
        if (event.kind !== entry.what)
            return false;
        if ((0,instant/* elapsed */.vk)(event.at, at) <= sameMoment && (0,instant/* elapsed */.vk)(at, event.at) <= sameMoment)
            return true;
        return (kind === 'seen' &&
            (0,instant/* isBefore */.Y8)(event.at, at) &&
            (last === undefined || !(0,instant/* isBefore */.Y8)(event.at, last.witness.at)));
    });
}

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(5930);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(538);
;// CONCATENATED MODULE: ./lib/src/text/front-matter.js
/** The only door to gray-matter: it runs JavaScript front matter, keeps a cache and reads dates as moments unless told. */


/** YAML 1.2 knows no dates: `2026-11-22` stays as it was written. */
const reading = {
    language: 'yaml',
    engines: { yaml: { parse: readMapping }, javascript: refuse, json: refuse },
};
/** js-yaml quotes what other readers would take for a date or a boolean. */
const writing = { engines: { javascript: refuse }, lineWidth: -1, noRefs: true };
function readFrontMatter(file) {
    const parts = splitFrontMatter(file);
    if (parts === undefined)
        return { kind: 'none', content: file.replace(/^\uFEFF/, '') };
    if (parts.closing === '')
        return { kind: 'broken', reason: 'The line `---` that ends it is missing.' };
    try {
        const { data } = gray_matter(`---\n${parts.yaml.replaceAll('\r\n', '\n')}---\n`, reading);
        return { kind: 'front-matter', data, content: parts.content };
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        return { kind: 'broken', reason };
    }
}
/** The whole file. Keys stay in their order; what is undefined is left out. */
function writeFrontMatter(data, content) {
    // The object form: given a text, gray-matter would read front matter out of it, and run it.
    const file = gray_matter.stringify({ content: '' }, defined(data), writing).trimEnd();
    return `${legible(file)}\n${content}`;
}
/** js-yaml writes an emoji as its number; turned back wherever that says the same. */
function legible(file) {
    const turned = file.replaceAll(/\\U([0-9A-F]{8})/g, (_escape, code) => {
        return String.fromCodePoint(Number.parseInt(code, 16));
    });
    return JSON.stringify(readFrontMatter(turned)) === JSON.stringify(readFrontMatter(file)) ? turned : file;
}
/** Undefined when the file does not begin with a line `---`; `---js` and the like are not ours to read. */
function splitFrontMatter(file) {
    const opening = /^\uFEFF?---[ \t]*(?:\r?\n)/.exec(file)?.[0];
    if (opening === undefined)
        return undefined;
    const rest = file.slice(opening.length);
    // Only to the first line that is the mark itself: gray-matter would also stop at `---more`.
    const found = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
    if (found === null)
        return { opening, yaml: rest, closing: '', content: '' };
    const [closing] = found;
    const end = found.index + closing.length;
    return { opening, yaml: rest.slice(0, found.index), closing, content: rest.slice(end) };
}
function readMapping(yaml) {
    const value = (0,dist/* parse */.qg)(yaml, { schema: 'core', prettyErrors: false, logLevel: 'error' });
    if (value === null || value === undefined)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new Error('It is not a list of keys with values.');
    return value;
}
function refuse() {
    throw new Error('Only YAML is read.');
}
/** js-yaml refuses undefined, at any depth. */
function defined(value) {
    const text = JSON.stringify(value);
    const plain = JSON.parse(text);
    return typeof plain === 'object' && plain !== null ? plain : {};
}

;// CONCATENATED MODULE: ./lib/src/text/edit-front-matter.js

/**
 * Sets the keys that are ours and leaves all others, comments and line endings as people wrote them, to the byte. A
 * key that is undefined now is taken out. Gives the file back unchanged when it could not be read afterwards.
 */
function editFrontMatter(file, ours) {
    const parts = splitFrontMatter(file);
    const before = readFrontMatter(file);
    if (parts === undefined || before.kind !== 'front-matter')
        return file;
    const end = parts.opening.endsWith('\r\n') ? '\r' : '';
    const yaml = Object.entries(ours)
        .reduce((blocks, [key, value], index, all) => {
        if (sameValue(before.data[key], value))
            return blocks;
        return withKey(blocks, { key, value, end, after: all.slice(0, index).map(([name]) => name) });
    }, blocksOf(parts.yaml))
        .flatMap(({ lines }) => lines)
        .map((line) => `${line}\n`)
        .join('');
    const edited = parts.opening + yaml + parts.closing + parts.content;
    return tells(edited, ours) ? edited : file;
}
function withKey(blocks, { key, value, end, after }) {
    const at = blocks.findIndex((block) => block.key === key);
    const block = { key, lines: edit_front_matter_linesOf(key, value).map((line) => line + end) };
    if (at !== -1)
        return blocks.with(at, block);
    const neighbour = blocks.findLastIndex((one) => one.key !== undefined && after.includes(one.key));
    return blocks.toSpliced(neighbour + 1, 0, block);
}
function edit_front_matter_linesOf(key, value) {
    if (value === undefined)
        return [];
    return writeFrontMatter({ [key]: value }, '')
        .split('\n')
        .slice(1, -2);
}
/** Lines that do not begin a key belong to the key before, except blank ones and comments between two keys. */
function blocksOf(yaml) {
    const blocks = [];
    let pending = [];
    for (const line of yaml.split('\n').slice(0, -1)) {
        const key = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(line);
        const last = blocks.at(-1);
        if (key !== null) {
            blocks.push(...pending.map((text) => ({ lines: [text] })), {
                key: (key[1] ?? key[2] ?? key[3] ?? '').trim(),
                lines: [line],
            });
            pending = [];
        }
        else if (line.trim() === '' || line.startsWith('#') || last?.key === undefined) {
            pending.push(line);
        }
        else {
            blocks.splice(-1, 1, { key: last.key, lines: [...last.lines, ...pending, line] });
            pending = [];
        }
    }
    return [...blocks, ...pending.map((text) => ({ lines: [text] }))];
}
function tells(file, ours) {
    const read = readFrontMatter(file);
    return (read.kind === 'front-matter' &&
        Object.entries(ours).every(([key, value]) => sameValue(read.data[key], value)));
}
function sameValue(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./lib/src/text/redact.js
/** What looks like a secret, with the name it gets in the record. Every pattern reads on without going back. */
const secrets = [
    {
        name: 'private key',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
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
];
/** `https://user:password@host`; the user's name alone is no secret. */
const credentials = /(?<![A-Za-z0-9])([a-z][a-z0-9+.-]{1,30}:\/\/)[^\s:/?#@]{0,255}:[^\s/?#@]{1,255}@/gi;
/** The text without what would open a door to somebody who reads it; each place says what stood there. */
function redact(text) {
    let redacted = 0;
    let clean = text;
    for (const { name, pattern } of secrets) {
        clean = clean.replaceAll(pattern, () => {
            redacted += 1;
            return `(redacted: ${name})`;
        });
    }
    clean = clean.replaceAll(credentials, (_match, scheme) => {
        redacted += 1;
        return `${scheme}redacted@`;
    });
    return { text: clean, redacted };
}
/** For a text that is put together from many pieces and says at its end how many secrets were left out. */
function createRedactor() {
    let count = 0;
    return {
        hide: (text) => {
            const { text: clean, redacted } = redact(text);
            count += redacted;
            return clean;
        },
        hidden: () => count,
    };
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/participants.js
/** People only, in alphabetical order: who opened, declared, took on, told, did or closed something. */
function participants(lines, facts) {
    const { author } = facts.issue;
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const accounts = [
        author,
        ...facts.comments.map((comment) => comment.author),
        ...events.map(({ by }) => by),
    ];
    const others = new Set(accounts.filter(({ kind }) => kind !== 'person').map(({ login }) => login));
    others.add(facts.me);
    others.add('ghost');
    // Without the history nothing says who was assigned when.
    const assigned = facts.history.kind === 'read' ? [] : facts.issue.assignees;
    const people = new Set([...lines.flatMap(peopleIn), ...assigned]);
    return [...people]
        .filter((login) => !others.has(login) && !login.endsWith('[bot]'))
        .toSorted(alphabetically);
}
function peopleIn(line) {
    const who = line.who === undefined ? [] : [line.who];
    switch (line.kind) {
        case 'opened':
        case 'declared':
        case 'commented':
        case 'ticked':
        case 'unticked':
        case 'closed':
        case 'reopened':
            return who;
        case 'assigned':
            return line.people;
        default:
            return [];
    }
}
/** By code points: the order must not depend on the language of the machine. */
function alphabetically(a, b) {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/postmortem-data.js





function postmortemData(incident, facts, lines) {
    const open = incident.steps.some(({ state }) => state.kind === 'open');
    return {
        schema: 1,
        incident: incident.number,
        url: incident.url,
        title: forPages(incident.title, 256),
        severity: incident.severity === undefined ? undefined : forPages(incident.severity, 60),
        status: open ? 'incomplete' : 'complete',
        opened: incident.createdAt,
        closed: episodes(incident).at(-1)?.to,
        duration_minutes: wholeMinutes(timeOpen(incident)),
        episodes: episodes(incident).map(({ from, to }) => ({ from, to })),
        steps: incident.steps.map(stepData),
        participants: participants(lines, facts),
    };
}
function stepData({ step, state }) {
    const named = { id: step.id, title: forPages(step.title, 120) };
    if (state.kind === 'open')
        return { ...named, state: 'open' };
    const { witness } = state;
    const settled = state.kind === 'skipped'
        ? { state: state.kind, reason: forPages(state.reason, 300) }
        : { state: state.kind };
    if (witness.kind === 'seen')
        return { ...named, ...settled, when: witness.at, seen: true };
    return { ...named, ...settled, who: witness.by, when: witness.at };
}
/** Themes of site generators print these values as they are, so no tag may begin in them. */
function forPages(text, limit) {
    return singleLine(redact(text).text, limit).replaceAll(/<(?=[a-z/!?])/gi, '‹');
}
function wholeMinutes(duration) {
    return Math.floor(duration / incident_duration/* minute */.Vc);
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/step-rows.js





function stepRows(steps, declared, hide) {
    return steps.map(({ step, state, listed }) => {
        const row = { number: (0,incident_protocol/* stepNumber */.CD)(step.id), title: plainLine(step.title, 120), takenOut: !listed };
        if (state.kind === 'open')
            return { ...row, state: 'open', open: true, who: '', when: '', after: '', seen: false, words: '' };
        const { witness } = state;
        return {
            ...row,
            state: state.kind,
            open: false,
            who: witness.kind === 'actor' ? plainLine(witness.by, 60) : '',
            when: utcMoment(witness.at),
            after: (0,incident_duration/* spokenDuration */.Vz)((0,instant/* elapsed */.vk)(declared, witness.at)),
            seen: witness.kind === 'seen',
            words: plainLine(hide(state.kind === 'skipped' ? state.reason : (state.note ?? '')), 500),
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/text/block-lines.js

/** What may stand before the content of a line; deeper nesting is read as content. */
const marks = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/;
/** The lines of a Markdown text, with the two kinds of code told apart. */
function blockLines(markdown) {
    let fence = '';
    return (0,markdown_lines/* readMarkdown */.k)(markdown).lines.map((line) => {
        const text = markdown.slice(line.start, line.end);
        const prefix = marks.exec(text)?.[0] ?? '';
        const content = text.slice(prefix.length);
        const place = placeOf({ line, prefix, content, fence });
        fence = place === 'fenced' ? fenceAfter(content, fence) : '';
        return { place, prefix, content };
    });
}
/** A fence that stands four columns deep, as in a list, cannot be told from code that looks like one. */
function placeOf({ line, prefix, content, fence }) {
    if (line.place !== 'code')
        return line.place;
    if (fence !== '')
        return 'fenced';
    const indent = prefix.slice(prefix.trimEnd().length);
    const deep = indent.length >= 4 || indent.includes('\t');
    return !deep && opensFence(content) !== undefined ? 'fenced' : 'indented';
}
function opensFence(content) {
    return /^(?:`{3,}|~{3,})/.exec(content)?.[0];
}
/** The fence that is open after this line, or nothing. */
function fenceAfter(content, fence) {
    if (fence === '')
        return opensFence(content) ?? '';
    const text = content.trim();
    const closes = text.length >= fence.length && text === fence.slice(0, 1).repeat(text.length);
    return closes ? '' : fence;
}

;// CONCATENATED MODULE: ./lib/src/text/fenced-code.js

/** Puts fences around code that is only indented: MDX knows no such code and would run what stands in it. */
function fencedCode(markdown) {
    const lines = blockLines(markdown);
    const out = [];
    for (let index = 0; index < lines.length; index += 1) {
        const run = indentedRun(lines, index);
        if (run.length > 0) {
            out.push(...fenced(run));
            index += run.length - 1;
            continue;
        }
        const line = lines[index];
        if (line !== undefined)
            out.push(`${line.place === 'fenced' ? line.prefix : withoutTabs(line.prefix)}${line.content}`);
    }
    return out.join('\n');
}
function indentedRun(lines, from) {
    const run = [];
    for (let index = from; lines[index]?.place === 'indented'; index += 1) {
        const line = lines[index];
        if (line !== undefined)
            run.push(line);
    }
    return run;
}
/** A tab reaches to the next multiple of four columns, which is another place once the text is quoted. */
function withoutTabs(prefix) {
    return prefix.split('\t').reduce((text, part) => text + ' '.repeat(4 - (text.length % 4)) + part);
}
/** The fence stands at the margin (of the quote), so that it is one whatever list it came from. */
function fenced(run) {
    const first = run[0]?.prefix ?? '';
    const quote = first.slice(0, first.lastIndexOf('>') + 1);
    const margin = quote === '' ? '' : `${quote} `;
    const code = withoutFence(run.map(({ prefix, content }) => withoutTabs(prefix).slice(quote.length) + content));
    const indent = code.reduce((least, line) => (line.trim() === '' ? least : Math.min(least, line.search(/\S/))), 64);
    const longest = code.join('\n').match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(longest.reduce((length, ticks) => Math.max(length, ticks.length + 1), 3));
    return [fence, ...code.map((line) => line.slice(indent)), fence].map((line) => `${margin}${line}`);
}
/** In a list the code may have had a fence already. */
function withoutFence(code) {
    const fence = /^\s*(`{3,}|~{3,})[^`]*$/.exec(code[0] ?? '')?.[1];
    return fence !== undefined && code.length > 1 && code.at(-1)?.trim() === fence ? code.slice(1, -1) : code;
}

;// CONCATENATED MODULE: ./lib/src/text/outline.js

const outline_highest = 3;
/**
 * Moves all headings down alike, so that none stands above the third level and the outline of the page around them
 * stays whole. Underlined headings become marked ones.
 */
function outline(markdown) {
    const lines = blockLines(markdown);
    const levels = lines.map((line, index) => levelOf(line, lines[index + 1]));
    const top = levels.reduce((least, level) => Math.min(least, level ?? least), outline_highest);
    return lines
        .map((line, index) => {
        const level = levels[index];
        if (level !== undefined)
            return heading(line, level + outline_highest - top);
        return underlines(lines[index - 1], line) === undefined
            ? `${line.prefix}${line.content}`
            : line.prefix.trimEnd();
    })
        .join('\n');
}
function levelOf(line, next) {
    if (line.place !== 'text')
        return undefined;
    return markedLevel(line.content) ?? (next === undefined ? undefined : underlines(line, next));
}
function markedLevel(content) {
    return /^(#{1,6})(?:[ \t]|$)/.exec(content)?.[1]?.length;
}
function heading({ prefix, content }, level) {
    const text = markedLevel(content) === undefined ? content : content.replace(/^#{1,6}/, '');
    return `${prefix}${'#'.repeat(Math.min(6, level))} ${text.trim()}`;
}
/** Whether a line underlines the one before it, and for which level. */
function underlines(text, line) {
    if (text?.place !== 'text' || line.place !== 'text')
        return undefined;
    if (text.content.trim() === '' || markedLevel(text.content) !== undefined)
        return undefined;
    const rule = line.content.trimEnd();
    const [mark = ''] = rule;
    if (rule !== mark.repeat(rule.length))
        return undefined;
    if (mark === '=')
        return 1;
    return mark === '-' ? 2 : undefined;
}

;// CONCATENATED MODULE: ./lib/src/text/without-html.js


/** Tags that only dress text: without them the text still says the same. */
const dress = new Set(('a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 ' +
    'h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub ' +
    'summary sup table tbody td tfoot th thead tr tt u ul var wbr').split(' '));
const longestTag = 2000;
/**
 * One block of Markdown without HTML comments and without tags that only dress it; an `<img>` becomes Markdown.
 * Anything else with angle brackets stays for whoever escapes it.
 */
function withoutHtml(block, server) {
    const spans = codeSpans(block);
    const commentEnd = lookAhead(block, '-->');
    const tagEnd = lookAhead(block, '>');
    let out = '';
    let at = 0;
    const special = /[`<]/g;
    for (let found = special.exec(block); found !== null; found = special.exec(block)) {
        if (found.index < at)
            continue;
        out += block.slice(at, found.index);
        at = found.index;
        const span = spans.get(at);
        const end = span ?? endOfHtml(block, at, { commentEnd, tagEnd });
        const part = block.slice(at, end);
        out += span === undefined && end > at + 1 ? replacement(part, server) : part;
        at = end;
        special.lastIndex = at;
    }
    return out + block.slice(at);
}
/** Like `indexOf`, but the text is gone through once, however often it is asked. */
function lookAhead(text, wanted) {
    let next = -2;
    return (from) => {
        if (next !== -1 && next < from)
            next = text.indexOf(wanted, from);
        return next;
    };
}
function endOfHtml(block, at, { commentEnd, tagEnd }) {
    if (block[at] !== '<')
        return at + 1;
    if (block.startsWith('<!--', at)) {
        // `<!-->` is a whole comment: the dashes may be shared.
        const end = commentEnd(at + 2);
        // GitHub hides all that follows a comment left open at the start of a block.
        if (end === -1)
            return block.slice(0, at).trim() === '' ? block.length : at + 1;
        return end + 3;
    }
    const end = tagEnd(at);
    if (end === -1 || end - at > longestTag || block.slice(at + 1, end).includes('<'))
        return at + 1;
    return end + 1;
}
function replacement(part, server) {
    if (part.startsWith('<!--'))
        return '';
    const inner = part.slice(1, -1);
    if (/^https?:\/\/[^\s<]+$/i.test(inner) || /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(inner))
        return inner;
    const name = /^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(inner)?.[1]?.toLowerCase();
    if (name === 'br')
        return ' ';
    if (name === 'img')
        return without_html_image(inner, server);
    return name !== undefined && dress.has(name) ? '' : part;
}
function without_html_image(tag, server) {
    const url = /\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(tag)?.[1];
    const alt = (/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? []).slice(1).join('').trim();
    const name = alt.replaceAll(/[[\]\\`\n]/g, ' ') || 'image';
    if (url === undefined)
        return name;
    return isImageOfGitHub(url, server) ? `![${name}](${url})` : `[${name}](${url})`;
}

;// CONCATENATED MODULE: ./lib/src/text/inert-block.js







/**
 * Markdown of people, still Markdown and still readable, but inert: no comments, no tags, no images from elsewhere,
 * no mentions, nothing that a site generator runs, no heading above the third level.
 */
function inertBlock(markdown, { server, limit }) {
    const visible = visibleText(markdown);
    const short = shortened(visible, limit);
    const bare = rewritten(short, (lines) => withoutHtml(lines, server), (code) => code);
    // Line by line: a code span over two lines is none where the second line begins another block.
    const prose = (lines) => lines.split('\n').map((line) => inertInline(line, { markup: 'kept', server }));
    const inert = rewritten(outline(fencedCode(bare)), (lines) => prose(lines).join('\n'), inertCode);
    const { open } = (0,markdown_lines/* readMarkdown */.k)(inert);
    const closed = open.kind === 'fence' ? `${inert.trimEnd()}\n${open.fence}` : inert;
    return { text: withoutBlankEnds(closed), cut: short !== visible };
}
/** As people's words, so that nobody takes them for the record's own. */
function quoted(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    const line = text.lastIndexOf('\n', limit);
    return line > limit / 2 ? text.slice(0, line) : capped(text, limit);
}
/** Code goes line by line through one function, each block of anything else in one piece through the other. */
function rewritten(text, prose, code) {
    const out = [];
    let block = [];
    const flush = () => {
        if (block.length > 0)
            out.push(prose(block.join('\n')));
        block = [];
    };
    for (const line of (0,markdown_lines/* readMarkdown */.k)(text).lines) {
        const content = text.slice(line.start, line.end);
        if (isProse(line, content)) {
            block.push(content);
            continue;
        }
        flush();
        out.push(code(content));
    }
    flush();
    return out.join('\n');
}
/** A blank line ends a block, except in a comment, which may hold some. */
function isProse(line, content) {
    return line.place === 'html' || (line.place === 'text' && content.trim() !== '');
}
function withoutBlankEnds(text) {
    const lines = text.split('\n').map((line) => line.trimEnd());
    const first = lines.findIndex((line) => line !== '');
    const last = lines.findLastIndex((line) => line !== '');
    return lines
        .slice(Math.max(0, first), last + 1)
        .filter((line, index, all) => line !== '' || all[index - 1] !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/issue-text.js

/** Headings of forms under which people tell what happened. */
const telling = /^(?:what happened|what is happening|what's happening|what is wrong|summary|description|tl;?dr)\s*[?:]?$/i;
/** What a form leaves where somebody had nothing to say. */
const noAnswer = '_No response_';
/** What the issue says about the incident: the telling fields of its form, else all of it; never our own list. */
function issueText(body) {
    const fields = fieldsOf(withoutOurList(body)).filter(({ text }) => text !== '' && text !== noAnswer);
    const told = fields.filter(({ heading }) => telling.test(heading));
    if (told.length > 0)
        return told.length === 1 ? told.map(({ text }) => ({ heading: '', text })) : told;
    return fields;
}
/** Lists that were copied from another incident say nothing about this one either. */
function withoutOurList(body) {
    let ours = false;
    const kept = (0,markdown_lines/* readMarkdown */.k)(body).lines.filter(({ start, end, place, quoted }) => {
        const text = body.slice(start, end).trim();
        const isMarker = place === 'html' && !quoted;
        const wasOurs = ours;
        if (isMarker && /^<!-- incident-protocol:begin \d+ -->$/.test(text))
            ours = true;
        if (isMarker && text === '<!-- incident-protocol:end -->')
            ours = false;
        return !ours && !wasOurs;
    });
    return kept.map(({ start, end }) => body.slice(start, end)).join('\n');
}
/** GitHub writes the answers of a form under headings of the third level. */
function fieldsOf(text) {
    const fields = [{ heading: '', lines: [] }];
    for (const { start, end, place, quoted, item } of (0,markdown_lines/* readMarkdown */.k)(text).lines) {
        const line = text.slice(start, end);
        const heading = place === 'text' && !quoted && item === undefined ? /^### (.+)$/.exec(line)?.[1] : undefined;
        if (heading === undefined)
            fields.at(-1)?.lines.push(line);
        else
            fields.push({ heading: heading.trim(), lines: [] });
    }
    return fields.map(({ heading, lines }) => ({ heading, text: issue_text_withoutBlankEnds(lines) }));
}
function issue_text_withoutBlankEnds(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/summary.js



const longest = 3000;
function summaryOf({ issue, repository }, hide) {
    const server = serverOf(repository.url);
    let left = longest;
    const fields = issueText(hide(issue.body)).map(({ heading, text }) => {
        const block = inertBlock(text, { server, limit: left });
        left = Math.max(0, left - block.text.length);
        return { heading: plainLine(heading, 120), ...block };
    });
    const told = fields.filter(({ text }) => text !== '' && text !== '…');
    return {
        fields: told.map(({ heading, text }) => ({ heading, quote: quoted(text) })),
        by: plainLine(issue.author.login, 60),
        cut: fields.some(({ cut }) => cut),
    };
}
function serverOf(repositoryUrl) {
    return /^https?:\/\/[^/]+/.exec(repositoryUrl)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/timeline-words.js




const longestExcerpt = 160;
/** One line of the timeline as a sentence in Markdown. */
function timelineWords(line, wording) {
    const who = line.who === undefined ? 'Somebody' : person(line.who);
    switch (line.kind) {
        case 'opened':
        case 'declared':
        case 'labelled':
        case 'unlabelled':
        case 'assigned':
        case 'unassigned':
            return sortingWords(line, who, wording);
        case 'commented':
            return line.excerpt === '' ? `${who} commented` : `${who}: ${timeline_words_quoted(line.excerpt, wording)}`;
        case 'ticked':
        case 'unticked':
        case 'skipped':
            return stepWords(line, who, wording);
        case 'lead':
        case 'owner':
        case 'moment':
        case 'told':
            return toldWords(line, who, wording);
        case 'linked':
        case 'merged':
        case 'referenced':
            return linkWords(line, who, wording);
        case 'renamed':
            return `${who} renamed it from ${timeline_words_quoted(line.from, wording)} to ${timeline_words_quoted(line.to, wording)}`;
        case 'closed':
            return `${who} closed it ${reason(line.reason)}${line.commit === undefined ? '' : ` with ${commit(line.commit, line.url)}`}`;
        default:
            return `${who} ${plainDeeds[line.kind]}`;
    }
}
const plainDeeds = {
    reopened: 'reopened it',
    locked: 'locked the conversation',
    unlocked: 'unlocked the conversation',
    pinned: 'pinned the issue',
    marked_as_duplicate: 'marked it as a duplicate',
};
function sortingWords(line, who, wording) {
    switch (line.kind) {
        case 'opened':
            return `${who} opened the ${line.declared ? 'incident' : 'issue'}${labelled(line.labels, wording)}`;
        case 'declared':
            return `${who} declared it an incident${labelled(line.labels, wording)}`;
        case 'labelled':
            return `${who} added ${labels(line.labels)}`;
        case 'unlabelled':
            return `${who} removed ${labels(line.labels)}`;
        case 'assigned':
            return isSelf(line) ? `${who} took it on` : `${who} assigned ${enumerated(line.people.map(person))}`;
        case 'unassigned':
            return isSelf(line)
                ? `${who} stepped back`
                : `${who} unassigned ${enumerated(line.people.map(person))}`;
    }
}
function stepWords(line, who, wording) {
    if (line.kind === 'skipped') {
        return `${who} skipped ${steps([line.step], wording)}: ${timeline_words_quoted(line.reason, wording)}`;
    }
    const named = steps(line.steps, wording);
    if (line.kind === 'ticked') {
        return line.seen ? `☑ ${capital(named)} was seen done` : `☑ ${who} did ${named}`;
    }
    return line.seen ? `☐ ${capital(named)} was seen open again` : `☐ ${who} reopened ${named}`;
}
function toldWords(line, who, wording) {
    switch (line.kind) {
        case 'lead':
            return line.login === line.who
                ? `${who} took the lead`
                : `${who} gave the lead to ${person(line.login)}`;
        case 'owner':
            return `${person(line.login)} took on ${steps([line.step], wording)}`;
        case 'moment':
            return `**${moments[line.name]}**, as ${who} told`;
        case 'told':
            return `${who}, afterwards: ${timeline_words_quoted(line.text, wording)}`;
    }
}
const moments = {
    started: 'It started',
    detected: 'It was noticed',
    mitigated: 'It stopped hurting',
    resolved: 'It was over',
};
function linkWords(line, who, wording) {
    switch (line.kind) {
        case 'linked':
            return `${who} linked ${timeline_words_linked(line, wording)}`;
        case 'merged':
            return capital(`${timeline_words_linked(line, wording)} was merged`);
        case 'referenced':
            return `${who} referred to it in ${commit(line.commit, line.url)}`;
    }
}
function timeline_words_quoted(text, { hide }) {
    return `“${plainLine(hide(text), longestExcerpt)}”`;
}
function person(login) {
    return `**${plainLine(login, 60)}**`;
}
function isSelf({ who, people }) {
    return people.length === 1 && people[0] === who;
}
function labels(names) {
    return `the label${names.length === 1 ? '' : 's'} ${enumerated(names.map((name) => codeLine(name)))}`;
}
/** That an incident carries the label of incidents goes without saying. */
function labelled(names, { isIncidentLabel }) {
    const others = names.filter((name) => !isIncidentLabel(name)).map((name) => codeLine(name));
    return others.length === 0 ? '' : ` as ${others.join(', ')}`;
}
function steps(ids, { titleOf }) {
    const named = ids.map((id) => `${(0,incident_protocol/* stepNumber */.CD)(id)} (${plainLine(titleOf(id), 80)})`);
    return `step${ids.length === 1 ? '' : 's'} ${enumerated(named)}`;
}
function enumerated(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function timeline_words_linked(line, { hide }) {
    const what = line.what === 'pull-request' ? 'pull request' : 'issue';
    return `${what} ${linkTo(`#${line.number} ${plainLine(hide(line.title), 80)}`, line.url)}`;
}
function commit(sha, url) {
    return `commit ${linkTo(codeLine(sha.slice(0, 7)), url)}`;
}
function capital(sentence) {
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
function reason(name) {
    switch (name) {
        case 'not_planned':
            return 'as not planned';
        case 'duplicate':
            return 'as a duplicate';
        default:
            return 'as completed';
    }
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/timeline-days.js




/** More than this and a reader looks for the end instead of reading. */
const shown = 40;
const folded = 500;
function timelineDays(lines, wording) {
    const first = lines.slice(0, shown);
    const more = lines.slice(shown, shown + folded);
    return {
        first: daysOf(first, wording),
        more: daysOf(more, wording),
        moreCount: more.length,
        leftOut: lines.length - first.length - more.length,
    };
}
function daysOf(lines, wording) {
    const days = Map.groupBy(lines, ({ at }) => (0,instant/* dayOf */.kb)(at));
    return [...days].map(([date, ofDay]) => ({
        date,
        lines: ofDay.map((line) => ({
            time: linkTo(utcTime(line.at), timeline_days_placeOf(line)),
            words: timelineWords(line, wording),
        })),
    }));
}
/** Pull requests and commits have their link in the sentence. */
function timeline_days_placeOf(line) {
    return line.kind === 'opened' || line.kind === 'commented' ? line.url : undefined;
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/postmortem-view.js











function postmortemView({ incident, facts, settings, lines }) {
    const { hide, hidden } = createRedactor();
    const times = episodes(incident);
    const closed = times.at(-1)?.to;
    const wording = {
        hide,
        titleOf: (id) => incident.logbook.protocol.find((step) => step.id === id)?.title ?? id,
        isIncidentLabel: (label) => (0,incident_label/* sameLabel */.b)(label, settings.label),
    };
    const view = {
        title: plainLine(hide(incident.title), 256) || `Incident ${incident.number}`,
        number: incident.number,
        url: incident.url,
        ...stepCounts(incident),
        severity: plainLine(incident.severity ?? '', 60),
        opened: utcMoment(incident.createdAt),
        openedBy: plainLine(incident.author.login, 60),
        closed: closed === undefined ? '' : utcMoment(closed),
        duration: (0,incident_duration/* spokenDuration */.Vz)(timeOpen(incident)),
        timesReopened: times.length - 1,
        reopenedOnce: times.length === 2,
        people: participants(lines, facts)
            .map((login) => plainLine(login, 60))
            .join(', '),
        summary: summaryOf(facts, hide),
        timeline: timelineDays(lines, wording),
        withoutHistory: withoutHistory(facts),
        steps: stepRows(incident.steps, declaredAt(incident), hide),
    };
    return { ...view, secrets: hidden(), oneSecret: hidden() === 1 };
}
function stepCounts({ steps }) {
    const openSteps = steps.filter(({ state }) => state.kind === 'open').length;
    return {
        complete: openSteps === 0,
        openSteps,
        totalSteps: steps.length,
        allEight: steps.length === incident_protocol/* stepIds */.ph.length,
    };
}
function withoutHistory({ history }) {
    switch (history.kind) {
        case 'read':
            return '';
        case 'unread':
            return 'it was not read';
        case 'unavailable':
            return plainLine(history.reason);
    }
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/sections.js
/**
 * The parts of a postmortem that the machine keeps: between a line `<!-- incident-protocol:begin name -->` and a line
 * `<!-- incident-protocol:end name -->`. Everything else in the file belongs to people.
 */


const marker = /^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/;
/** Puts what stands between the markers of `fresh` between the same markers of `file`, in the line endings found there. */
function replaceSections(file, fresh) {
    const renewed = new Map(sectionsOf(fresh).map(({ name, from, to }) => [name, fresh.slice(from, to)]));
    let out = '';
    let at = 0;
    for (const { name, from, to } of sectionsOf(file)) {
        const text = renewed.get(name);
        if (text === undefined)
            continue;
        const eol = file.slice(0, from).endsWith('\r\n') ? '\r\n' : '\n';
        out += file.slice(at, from) + text.replaceAll('\n', eol);
        at = to;
    }
    return out + file.slice(at);
}
/** A section whose second marker is missing or stands behind another one is nobody's but people's; so is a copy. */
function sectionsOf(file) {
    const { content } = splitFrontMatter(file) ?? { content: file };
    const offset = file.length - content.length;
    const marks = (0,markdown_lines/* readMarkdown */.k)(content).lines.flatMap((line) => markIn(content, line, offset));
    const sections = marks.flatMap((mark, index) => {
        const next = marks[index + 1];
        if (mark.what !== 'begin' || next?.what !== 'end' || next.name !== mark.name)
            return [];
        return [{ name: mark.name, from: mark.after, to: next.start }];
    });
    return sections.filter(({ name }, index) => sections.findIndex((one) => one.name === name) === index);
}
/** A marker in code or in a quote shows somebody's text about us. */
function markIn(content, line, offset) {
    if (line.place !== 'html' || line.quoted)
        return [];
    const found = marker.exec(content.slice(line.start, line.end).trim());
    if (found === null)
        return [];
    const ending = /^(?:\r\n|\n|\r)?/.exec(content.slice(line.end, line.end + 2))?.[0] ?? '';
    return [
        {
            what: found[1] === 'begin' ? 'begin' : 'end',
            name: found[2] ?? '',
            start: offset + line.start,
            after: offset + line.end + ending.length,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/write-postmortem.js






/** The whole file. Of one that exists only the machine's sections and keys change; the rest stays to the byte. */
function writePostmortem({ incident, facts, settings, writer, existing }) {
    const lines = timeline(incident, facts);
    const data = postmortemData(incident, facts, lines);
    const body = writer.write('postmortem', postmortemView({ incident, facts, settings, lines }));
    if (existing === undefined)
        return writeFrontMatter({ ...data }, `\n${body}`);
    const renewed = replaceSections(existing, body);
    return isAbout(existing, data) ? editFrontMatter(renewed, { ...data }) : renewed;
}
/** Front matter that does not name this incident is somebody else's, even in a file where we look for ours. */
function isAbout(file, { incident }) {
    const read = readFrontMatter(file);
    return read.kind === 'front-matter' && read.data['incident'] === incident && 'schema' in read.data;
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/deliver-postmortem.js


const nothingNew = { kind: 'settled', record: {} };
function deliverPostmortem(decision) {
    const { incident, facts, delivery } = decision;
    const { shelf } = facts;
    if (delivery.kind === 'refused' || shelf.kind === 'unread' || !isPostmortemDue(incident))
        return nothingNew;
    const { path } = shelf.file;
    if (delivery.kind === 'delivered')
        return deliver_postmortem_recorded(incident, facts.repository, delivery);
    const existing = shelf.file.kind === 'present' ? shelf.file.content : undefined;
    const content = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
    if (content === existing)
        return deliver_postmortem_recorded(incident, facts.repository, { path });
    // Only the number: a title is a stranger's text, and the words of a commit message close issues and skip checks.
    const message = `docs(incident): postmortem for #${incident.number}`;
    return {
        kind: 'to-commit',
        effect: { kind: 'commit-postmortem', issue: incident.number, base: shelf.base, path, content, message },
    };
}
function deliver_postmortem_recorded({ logbook }, repository, { path, commit }) {
    const url = `${repository.url}/blob/${repository.defaultBranch}/${path}`;
    const known = commit ?? logbook.postmortem?.commit;
    const postmortem = {
        path,
        url,
        ...(known === undefined ? {} : { commit: known }),
        revision: logbook.revision,
    };
    return { kind: 'settled', record: { postmortem } };
}

;// CONCATENATED MODULE: ./lib/src/life/tick/settled-rows.js




const longestWords = 160;
/** Settled steps, and open ones that were settled before. */
function settledRows(incident) {
    return incident.steps.flatMap((tracked) => rowOf(tracked, incident));
}
function rowOf({ step, state }, incident) {
    const named = `${(0,incident_protocol/* stepNumber */.CD)(step.id)}. ${step.title}`;
    switch (state.kind) {
        case 'done':
            return [
                {
                    mark: '✅',
                    step: named,
                    ...by(state.witness, incident),
                    words: plainLine(state.note ?? '', longestWords),
                },
            ];
        case 'skipped':
            return [
                {
                    mark: '➖',
                    step: named,
                    ...by(state.witness, incident),
                    words: `skipped: ${plainLine(state.reason, longestWords)}`,
                },
            ];
        case 'open': {
            const last = lastToggle(incident.logbook.entries, step.id);
            return last === undefined
                ? []
                : [{ mark: '↩️', step: named, ...by(last.witness, incident), words: 'took the tick off' }];
        }
    }
}
function by(witness, { createdAt }) {
    const at = momentNear(witness.at, createdAt);
    if (witness.kind === 'seen')
        return { who: '', when: `seen ${at}` };
    return { who: plainLine(witness.by, 60), when: at };
}

;// CONCATENATED MODULE: ./lib/src/life/tick/tracking-view.js






function trackingView(given) {
    const { incident, logbook } = given;
    const declared = declaration(logbook.entries);
    return {
        done: settledSteps(incident).length,
        total: incident.steps.length,
        declared: declared === undefined ? '' : saidBy(declared, incident),
        severity: plainLine(incident.severity ?? '', 40),
        closed: closedLine(incident),
        dropped: incident.phase.kind === 'dropped',
        current: currentView(given),
        settled: settledRows(incident),
        notes: notesOf(given),
        listInComment: logbook.list === 'comment' ? listFor(incident) : '',
        postmortem: tracking_view_postmortemView(incident, logbook),
    };
}
function currentView({ incident, asked, waiting }) {
    const current = currentStep(incident);
    if (current === undefined || incident.phase.kind === 'dropped')
        return null;
    const { id, title, hint } = current.step;
    return {
        number: (0,incident_protocol/* stepNumber */.CD)(id),
        title,
        hint,
        who: asked.map((login) => plainLine(login, 60)).join(', '),
        since: momentNear(currentSince(incident), incident.createdAt),
        waiting,
    };
}
/** What people should know besides, each in a sentence. */
function notesOf({ incident, logbook, delivery }) {
    const gone = logbook.list === 'body-restored' && incident.checklist.kind === 'absent';
    const restored = logbook.list === 'body-restored' && !gone;
    const missing = stepsWhere(incident, (isListed, isTicked) => !isListed && !isTicked);
    const uncounted = stepsWhere(incident, (_, isTicked) => isTicked);
    const inComment = logbook.list === 'comment';
    const { phase } = incident;
    const isUnvouched = phase.kind === 'resolved' && !phase.vouched && logbook.postmortem === undefined;
    return [
        ...when(delivery.kind === 'refused', `⚠️ The postmortem could not be written: ${delivery.kind === 'refused' ? delivery.reason : ''}`),
        ...when(isUnvouched, 'No postmortem is written yet, because whoever closed this has no triage permission. A member can ask for it: `/incident postmortem`.'),
        ...when(uncounted !== '', `Ticked, but not by somebody who may, and so not counted: ${uncounted}. A member can write \`/incident done\` and the number.`),
        ...when(missing !== '', `Taken out of the list, and still open: ${missing}. To settle one: \`/incident done\` or \`/incident skip\` with its number.`),
        ...when(restored, 'The list was removed from the description and has been put back with its ticks. If it is removed again, it stays out.'),
        ...when(gone, 'The list was removed from the description twice; it is not put back again. This record stays.'),
        ...when(inComment, 'The description has no room for the list, so it stands here. People with write access can tick it.'),
    ];
}
function when(isSo, sentence) {
    return isSo ? [sentence] : [];
}
function stepsWhere({ steps, checklist, orders, phase }, isMeant) {
    if (checklist.kind === 'absent' || phase.kind === 'dropped')
        return '';
    const [listed, ticked] = [(0,incident_checklist/* listedSteps */.vI)(checklist), (0,incident_checklist/* tickedSteps */.K0)(checklist)];
    return steps
        .filter(({ step, state }) => state.kind === 'open' && !orders.untick.includes(step.id))
        .filter(({ step }) => isMeant(listed.has(step.id), ticked.has(step.id)))
        .map(({ step }) => `${(0,incident_protocol/* stepNumber */.CD)(step.id)}. ${step.title}`)
        .join(', ');
}
function listFor(incident) {
    const done = settledSteps(incident).map(({ step }) => step.id);
    return (0,incident_checklist/* checklistBlock */.Iv)(incident.number, incident.logbook.protocol, done);
}
function closedLine({ phase, createdAt }) {
    switch (phase.kind) {
        case 'resolved': {
            const by = phase.by === undefined ? '' : ` by ${plainLine(phase.by, 60)}`;
            return `${momentNear(phase.at, createdAt)}${by}`;
        }
        case 'dropped':
            return phase.reason === 'duplicate' ? 'as a duplicate' : 'as not planned';
        default:
            return '';
    }
}
function tracking_view_postmortemView(incident, logbook) {
    if (logbook.postmortem === undefined)
        return null;
    const open = incident.steps.length - settledSteps(incident).length;
    return { path: logbook.postmortem.path, url: logbook.postmortem.url, open };
}
function saidBy(witness, { createdAt }) {
    const at = momentNear(witness.at, createdAt);
    return witness.kind === 'actor' ? `${plainLine(witness.by, 60)}, ${at}` : `seen ${at}`;
}

;// CONCATENATED MODULE: ./lib/src/life/tick/keep-tracking-comment.js


/** One comment of ours that shows where the incident stands and keeps the logbook. */
function keepTrackingComment(decision, logbook, current) {
    const { incident, writer, delivery } = decision;
    return keep(decision, logbook, writer.write('tracking-comment', trackingView({ incident, delivery, logbook, ...current })));
}
/** The same comment while nobody who may has taken the incident on: all that a stranger can make us say. */
function keepWaiting(decision) {
    return keep(decision, decision.incident.logbook, decision.writer.write('waiting-comment', {}));
}
/** Written only when it would read differently. */
function keep({ incident }, logbook, prose) {
    const { tracking, number: issue } = incident;
    if (tracking.kind === 'absent') {
        const body = writeTrackingComment({ prose, logbook: { ...logbook, comment: 0 }, belowOurs: '' });
        return [{ kind: 'post-comment', purpose: 'tracking', issue, body }];
    }
    const before = parseTrackingComment(tracking.body);
    const belowOurs = before.kind === 'tracking' ? before.belowOurs : '';
    const body = writeTrackingComment({ prose, logbook: { ...logbook, comment: tracking.id }, belowOurs });
    const unchanged = body === tracking.body.replaceAll('\r\n', '\n');
    return [
        ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: tracking.id, body }]),
        ...tracking.duplicates.map((comment) => ({ kind: 'delete-comment', issue, comment })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/life/decide.js










/**
 * What should be different, in the order in which it has to be done: what must not be lost first, what only
 * tells of it last. Decides nothing twice: once GitHub looks as wanted, the list is empty.
 */
function decide(decision) {
    const { incident } = decision;
    switch (incident.phase.kind) {
        case 'not-an-incident':
        case 'paused':
            return [];
        case 'waiting':
            return keepWaiting(decision);
        case 'dropped':
            return dropped(decision);
        case 'open':
        case 'resolved':
            return pursue(decision);
    }
}
function dropped(decision) {
    const { incident } = decision;
    if (incident.tracking.kind === 'absent')
        return [];
    return [
        ...keepTrackingComment(decision, incident.logbook, currentOf(decision)),
        ...keepNag(decision).effects,
    ];
}
function pursue(decision) {
    const { incident, facts } = decision;
    const early = reopenEarly(decision);
    if (early.kind === 'reopen')
        return early.effects;
    const postmortem = deliverPostmortem(decision);
    if (postmortem.kind === 'to-commit')
        return [postmortem.effect];
    const list = placeChecklist(incident, facts.issue.body);
    const logbook = { ...incident.logbook, list: list.place, ...postmortem.record };
    const nag = keepNag(decision);
    const orders = carryOut(decision);
    // What a nag said is written down once it was said.
    if (nag.kind === 'speak')
        return [...list.effects, ...orders, ...nag.effects];
    return [
        ...list.effects,
        ...orders,
        ...keepTrackingComment(decision, logbook, currentOf(decision)),
        ...nag.effects,
        ...early.effects,
        ...keepAnswer(decision, logbook),
    ];
}
function currentOf(decision) {
    const current = currentStep(decision.incident);
    return {
        asked: current === undefined ? [] : whoIsAsked(decision, current.step.id),
        waiting: waitingLine(decision),
    };
}

;// CONCATENATED MODULE: ./lib/src/life/nag/calls.js


/**
 * Whom a nag that is due would call and of whom nobody knows yet whether they can be called. Only the settings can name
 * somebody who left: GitHub takes care of assignees and authors itself.
 */
function callsToCheck(asking) {
    const { facts, settings } = asking;
    const waiting = waitingStep(asking.incident, settings);
    if (waiting?.stands.kind !== 'due')
        return [];
    const { id } = waiting.tracked.step;
    const called = waiting.stands.escalates ? whoIsToldAtLast(asking, id) : whoIsAsked(asking, id);
    const { default: anybody, escalateTo } = settings.people;
    return called.filter((name) => [...anybody, ...escalateTo].includes(name) &&
        !name.includes('/') &&
        facts.permissions[name.toLowerCase()] === undefined);
}
function callsInVain({ facts, settings }, escalated) {
    return unreachable(escalated ? settings.people.escalateTo : settings.people.default, facts);
}

;// CONCATENATED MODULE: ./lib/src/life/nag/nag-notes.js






/** What the job summary has to say about a nag beyond that it was spoken: what held it back, or made it pointless. */
function nagNotes(decision) {
    const { phase } = decision.incident;
    if (phase.kind !== 'open' && phase.kind !== 'resolved')
        return [];
    const waiting = waitingStep(decision.incident, decision.settings);
    if (waiting === undefined)
        return [];
    const nag = keepNag(decision);
    const held = nag.kind === 'held-back' ? [`A reminder is due and waits: ${nag.because.reason}.`] : [];
    const said = saidNow(decision, waiting);
    return [...held, ...lateNotes(decision, waiting, said), ...callNotes(decision, said)];
}
/** The nag of this run, if there was one. */
function saidNow({ incident }, { said }) {
    return said.findLast(({ at }) => !(0,instant/* isBefore */.Y8)(at, incident.now));
}
function lateNotes({ incident, settings }, { stands }, said) {
    const due = stands.kind === 'due' ? { due: stands.due, at: incident.now } : said;
    if (due === undefined || !cameLate(due, settings.nag))
        return [];
    return [
        `A reminder was due at ${due.due} and no run looked: scheduled runs seem to be off. GitHub disables the schedule of a public repository after 60 quiet days: Actions → the workflow → Enable.`,
    ];
}
function callNotes(decision, said) {
    if (said === undefined)
        return [];
    const standing = decision.incident.nags.findLast(({ identity }) => sameNag(identity, said));
    const callsNobody = standing !== undefined && parseNagComment(standing.body)?.prose.startsWith('@') === false;
    return [
        ...callsInVain(decision, said.escalated).map((login) => `${login} cannot be called: there is no such account, or it may not read this repository. Change \`people\` in the settings.`),
        ...(callsNobody
            ? ['The reminder calls nobody: assign somebody, or name people under `people.default` in the settings.']
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/life/outcome.js




/** How a run ended, for machines: the output `outcome`. */
const outcomes = {
    ignored: 'The event is no business of ours; nothing was read or written.',
    opened: 'The protocol was started: the list and our comment are in place.',
    updated: 'The record, the list or the comment was brought up to date.',
    nagged: 'A reminder was posted.',
    reopened: 'The issue was closed while steps were open, and was opened again, once.',
    unchanged: 'All was as it should be; nothing was written.',
    paused: 'The incident label was taken off; nothing was written.',
    published: 'The postmortem was committed.',
    planned: 'A dry run: what would have been written is in the log and the job summary.',
    swept: 'Every incident was looked at; the output `result` tells each outcome.',
    failed: 'Something failed; the log says what, where, and what to change.',
};
function reportOn({ decision, effects, notes, dryRun }) {
    const { incident, delivery } = decision;
    const commit = delivery.kind === 'delivered' ? delivery.commit : incident.logbook.postmortem?.commit;
    const file = effects.find((effect) => effect.kind === 'commit-postmortem');
    const postmortem = incident.logbook.postmortem?.path ?? file?.path;
    const waiting = waitingReport(decision);
    return {
        number: incident.number,
        url: incident.url,
        outcome: delivery.kind === 'refused' ? 'failed' : outcomeOf(incident, effects, dryRun),
        ...(incident.severity === undefined ? {} : { severity: incident.severity }),
        step: currentStep(incident)?.step.id ?? '',
        done: settledSteps(incident).length,
        total: incident.steps.length,
        ...(waiting === undefined ? {} : { waiting }),
        ...(postmortem === undefined ? {} : { postmortem }),
        ...(commit === undefined ? {} : { commit }),
        effects,
        notes: [...notes, ...nagNotes(decision)],
        ...(delivery.kind === 'refused' ? { problem: delivery.reason } : {}),
    };
}
function outcomeOf(incident, effects, dryRun) {
    if (incident.phase.kind === 'not-an-incident')
        return 'ignored';
    if (incident.phase.kind === 'paused')
        return 'paused';
    if (effects.length === 0)
        return 'unchanged';
    if (dryRun)
        return 'planned';
    if (effects.some((effect) => effect.kind === 'commit-postmortem'))
        return 'published';
    const posted = effects.flatMap((effect) => (effect.kind === 'post-comment' ? [effect.purpose] : []));
    if (effects.some((effect) => effect.kind === 'reopen-issue'))
        return 'reopened';
    if (posted.includes('tracking'))
        return 'opened';
    return posted.includes('nag') ? 'nagged' : 'updated';
}
function waitingReport({ incident, settings }) {
    const waiting = waitingStep(incident, settings);
    if (waiting === undefined)
        return undefined;
    const { since, stands } = waiting;
    return { since, patience: patienceText(waiting), ...rungReport(waiting, stands) };
}
/** As the team wrote it where days are working days: their length would have to be known to say it in hours. */
function patienceText({ tracked, factor, patience, working }) {
    if (working.kind === 'always')
        return (0,incident_duration/* spokenDuration */.Vz)(patience);
    const base = `${(0,incident_duration/* spokenDuration */.Vz)(tracked.step.patience)} of work`;
    return factor === 1 ? base : `${base} × ${Number(factor.toFixed(2))}`;
}
function rungReport({ cap }, stands) {
    switch (stands.kind) {
        case 'patient':
            return { rung: 'in time', next: stands.speaksAt };
        case 'shown':
            return { rung: 'shown', next: stands.speaksAt };
        case 'due':
            return {
                rung: stands.escalates ? 'escalation due' : `reminder ${stands.rung} of ${cap} due`,
                next: stands.due,
            };
        case 'spoken':
            return { rung: `reminded ${stands.times} of ${cap}`, next: stands.nextAt };
        case 'escalated':
            return { rung: 'escalated', next: '' };
    }
}

;// CONCATENATED MODULE: ./lib/src/github/read-shelf.js


const symbolicLink = '120000';
/** Reads the postmortem folder at one commit, so that what is written on top of it is written on what was read. */
async function readShelf(github, question) {
    const base = await readHead(github, question.branch);
    const entries = await readFolder(github, base.tree, question.directory.split('/'));
    const name = question.path.slice(question.directory.length + 1);
    const found = entries.find((entry) => entry.path === name) ??
        entries.find((entry) => entry.type === 'blob' && question.isOurs(entry.path));
    if (found === undefined)
        return { kind: 'read', base, file: { kind: 'absent', path: question.path } };
    const path = `${question.directory}/${found.path}`;
    if (found.type !== 'blob' || found.mode === symbolicLink)
        throw inTheWay(path, 'is not a plain file');
    return { kind: 'read', base, file: { kind: 'present', path, content: await readBlob(github, found.sha) } };
}
async function readHead({ rest, owner, repo }, branch) {
    try {
        const { data } = await rest.repos.getBranch({ owner, repo, branch });
        return { commit: data.commit.sha, tree: data.commit.commit.tree.sha };
    }
    catch (error) {
        if (errorAnswer(error).status !== 404)
            throw error;
        const problem = `The postmortem cannot be written: the default branch \`${branch}\` has no commit yet.`;
        throw new user_error/* UserError */.y(`${problem} Push a first commit, then run the workflow again.`, { cause: error });
    }
}
async function readFolder(github, root, segments) {
    let entries = await readTree(github, root);
    for (const [index, segment] of segments.entries()) {
        const folder = entries.find((entry) => entry.path === segment);
        if (folder === undefined)
            return [];
        if (folder.type !== 'tree')
            throw inTheWay(segments.slice(0, index + 1).join('/'), 'is not a folder');
        entries = await readTree(github, folder.sha);
    }
    return entries;
}
async function readTree({ rest, owner, repo }, sha) {
    const { data } = await rest.git.getTree({ owner, repo, tree_sha: sha });
    return data.tree;
}
async function readBlob({ rest, owner, repo }, sha) {
    const { data } = await rest.git.getBlob({ owner, repo, file_sha: sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}
function inTheWay(path, what) {
    return new user_error/* UserError */.y(`The postmortem cannot be written: \`${path}\` on the default branch ${what}. Move it, or set \`postmortem.directory\`.`);
}

;// CONCATENATED MODULE: ./lib/src/incident/acceptance.js


/** The line that lets an incident in, as soon as somebody whose word counts stands behind it. */
function observeAcceptance(facts, logbook, gate) {
    if (isAccepted(facts, logbook))
        return [];
    const { author, createdAt } = facts.issue;
    if (author.kind !== 'ghost' && isTrusted(author.login, facts, gate.acceptFrom)) {
        return [{ what: 'accepted', witness: { kind: 'actor', by: author.login, at: createdAt } }];
    }
    const vouching = vouchers(facts, gate.label).find(({ by }) => isTrusted(by.login, facts, gate.acceptFrom));
    if (vouching === undefined)
        return [];
    return [{ what: 'accepted', witness: { kind: 'actor', by: vouching.by.login, at: vouching.at } }];
}
/**
 * Those who put the label on or assigned somebody, oldest first. Apps do not count here: one that labels whatever
 * strangers open would let all of them in.
 */
function vouchers(facts, label) {
    const { history } = facts;
    if (history.kind !== 'read')
        return [];
    return history.events.filter((event) => event.by.kind === 'person' &&
        !isApp(event.by.login, facts) &&
        (event.kind === 'assigned' || (event.kind === 'labeled' && (0,incident_label/* sameLabel */.b)(event.label, label))));
}

// EXTERNAL MODULE: ./lib/src/incident/command/command-lines.js
var command_lines = __webpack_require__(3937);
;// CONCATENATED MODULE: ./lib/src/incident/command/entry-of.js




/** Notes are kept in a comment, which GitHub limits; past this they would cost the record of who did what. */
const fullLogbook = 44_000;
const longestText = 2000;
const full = 'the record in our comment is full; write it into the postmortem itself';
/** The line of the logbook that a command makes. */
function entryOf(command, said) {
    const witness = { kind: 'actor', by: said.by, at: said.at };
    switch (command.verb) {
        case 'done':
            return toggled({ what: 'ticked', step: command.step, witness, ...noted(command.note) }, said);
        case 'undo':
            return toggled({ what: 'unticked', step: command.step, witness }, said);
        case 'skip':
            return toggled({ what: 'skipped', step: command.step, reason: entry_of_capped(command.reason), witness }, said);
        case 'lead':
            return one({ what: 'lead', login: command.login, witness });
        case 'own':
            return one({ what: 'owner', step: command.step, login: command.login, witness });
        case 'severity':
        case 'help':
            return { kind: 'entries', entries: [] };
        case 'started':
        case 'detected':
        case 'mitigated':
        case 'resolved':
            return moment(command.verb, command.at, witness, said.logbook);
        case 'at':
            return texted({ what: 'line', at: command.at, text: entry_of_capped(command.text), witness }, said);
        case 'note':
            return texted({ what: 'note', section: command.section, text: entry_of_capped(command.text), witness }, said);
        case 'snooze': {
            const step = command.step === undefined ? {} : { step: command.step };
            return one({ what: 'snoozed', until: command.until, ...step, witness });
        }
        case 'confirm':
            return isAccepted(said.facts, said.logbook)
                ? { kind: 'nothing-new' }
                : one({ what: 'accepted', witness });
        case 'postmortem':
            return one({ what: 'postmortem-asked', witness });
    }
}
function toggled(entry, { logbook }) {
    const last = lastToggle(logbook.entries, entry.step);
    const was = last?.what ?? 'unticked';
    const hasText = entry.what === 'skipped' || (entry.what === 'ticked' && entry.note !== undefined);
    return was === entry.what && !hasText ? { kind: 'nothing-new' } : one(entry);
}
function noted(note) {
    return note === '' ? {} : { note: entry_of_capped(note) };
}
/** What began cannot have begun after it was noticed, softened or over. */
function moment(name, at, witness, { entries }) {
    const told = (other) => entries.findLast((entry) => entry.what === 'moment' && entry.name === other);
    for (const other of momentNames) {
        const known = told(other);
        if (known?.what !== 'moment' || other === name)
            continue;
        if (name === 'started' && (0,instant/* isBefore */.Y8)(known.at, at)) {
            return { kind: 'refused', problem: `it cannot have started after it was ${other} (${known.at})` };
        }
        if (other === 'started' && (0,instant/* isBefore */.Y8)(at, known.at)) {
            return { kind: 'refused', problem: `it cannot have been ${name} before it started (${known.at})` };
        }
    }
    return one({ what: 'moment', name, at, witness });
}
function texted(entry, { logbook }) {
    if (JSON.stringify(logbook).length > fullLogbook)
        return { kind: 'refused', problem: full };
    return one(entry);
}
function entry_of_capped(text) {
    const whole = text.toWellFormed();
    return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
}
function one(entry) {
    return { kind: 'entries', entries: [entry] };
}

;// CONCATENATED MODULE: ./lib/src/incident/command/rights.js

const steering = ['admin', 'maintain', 'write', 'triage'];
function rightsOf(login, facts) {
    const permission = facts.permissions[login.toLowerCase()];
    if (permission === undefined)
        return 'not-asked';
    if (steering.includes(permission))
        return 'everything';
    const isOwn = login.toLowerCase() === facts.issue.author.login.toLowerCase();
    const isPrivate = facts.repository.visibility !== 'public';
    return isPrivate && isOwn && permission === 'read' ? 'own-notes' : 'nothing';
}
/** Whether the one may use the word; accepting takes what the team asks of whoever declares. */
function mayUse(verb, { login, facts, acceptFrom }) {
    const rights = rightsOf(login, facts);
    if (verb === 'confirm')
        return rights === 'everything' && isTrusted(login, facts, acceptFrom);
    return rights === 'everything' || (rights === 'own-notes' && (verb === 'help' || verb === 'note'));
}

;// CONCATENATED MODULE: ./lib/src/incident/nearest.js
/** The candidate that differs by at most two slips of the fingers, if there is one. */
function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, slips }) => slips <= 2 && slips < candidate.length - 1)
        .sort((a, b) => a.slips - b.slips);
    return best?.candidate;
}
/** Damerau–Levenshtein distance (optimal string alignment); words that cannot be near are not compared. */
function slipsBetween(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const isSame = a[row - 1] === b[column - 1];
            const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1), isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/src/incident/command/told-time.js



const ago = /^-(\d{1,6}[mhdw])(?:\s+|$)/;
const clock = /^(yesterday\s+)?([01]?\d|2[0-3]):([0-5]\d)(\s*UTC\b|Z\b)?(?:\s+|$)/i;
const date = /^(\d{4}-\d\d-\d\d)(?:T|\s+)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(\s*UTC\b|Z\b|[+-]\d\d:?\d\d)?(?:\s+|$)/i;
const rule = 'a time is written `14:05`, `yesterday 14:05`, `2026-11-22 14:05`, or `-25m` for 25 minutes ago';
/** Reads a time at the start of a text and gives back what follows it. */
function readToldTime(text, telling) {
    const read = readAgo(text, telling) ?? readClock(text, telling) ?? readDate(text, telling);
    if (read === undefined)
        return { kind: 'mistake', problem: rule };
    if ((0,instant/* isBefore */.Y8)(telling.saidAt, read.at)) {
        const hint = clock.test(text) ? ' If you mean the day before, write `yesterday` before it.' : '';
        return { kind: 'mistake', problem: `that time has not come yet.${hint}` };
    }
    return { kind: 'time', ...read };
}
function readAgo(text, { saidAt }) {
    const match = ago.exec(text);
    const duration = (0,incident_duration/* parseDuration */.E9)(match?.[1] ?? '');
    if (match === null || duration.kind !== 'duration')
        return undefined;
    return { at: (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(saidAt) - duration.ms), rest: text.slice(match[0].length) };
}
function readClock(text, { saidAt, timeZone }) {
    const match = clock.exec(text);
    if (match === null)
        return undefined;
    const [all, yesterday, hour, minute, utc] = match;
    const zone = utc === undefined ? timeZone : 'UTC';
    const today = temporal_polyfill/* Temporal */.fE.Instant.from(saidAt).toZonedDateTimeISO(zone).toPlainDate();
    const day = yesterday === undefined ? today : today.subtract({ days: 1 });
    return { at: onClock(day, Number(hour), Number(minute), zone), rest: text.slice(all.length) };
}
function readDate(text, { timeZone }) {
    const match = date.exec(text);
    if (match === null)
        return undefined;
    const [all, day, hour, minute, zone] = match;
    const offset = zone?.trim().toUpperCase();
    try {
        const plain = temporal_polyfill/* Temporal */.fE.PlainDate.from(day ?? '', { overflow: 'reject' });
        const where = offset === undefined ? timeZone : zoneOf(offset);
        return { at: onClock(plain, Number(hour), Number(minute), where), rest: text.slice(all.length) };
    }
    catch {
        // A day that no calendar has, or an offset that no zone has.
        return undefined;
    }
}
function zoneOf(offset) {
    if (offset === 'UTC' || offset === 'Z')
        return 'UTC';
    return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
function onClock(day, hour, minute, timeZone) {
    const plainTime = new temporal_polyfill/* Temporal */.fE.PlainTime(hour, minute);
    return (0,instant/* instantOf */.B9)(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}

;// CONCATENATED MODULE: ./lib/src/incident/command/understand.js








const longestSnooze = 14 * incident_duration/* day */.vd;
const login = /^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i;
/** Makes a command of the words after `/incident`, or says why it cannot. */
function understand(line, circumstances) {
    const [first = '', rest] = splitWord(line);
    const verb = first.toLowerCase();
    if (!isVerb(verb))
        return unknownVerb(first);
    return commandOf(verb, rest, circumstances);
}
function commandOf(verb, rest, circumstances) {
    switch (verb) {
        case 'done':
        case 'undo':
        case 'skip':
        case 'own':
            return stepCommand(verb, rest, circumstances);
        case 'lead':
            return withLogin(verb, rest, (name) => ({ verb, login: name }));
        case 'severity':
            return severityCommand(rest, circumstances);
        case 'started':
        case 'detected':
        case 'mitigated':
        case 'resolved': {
            const time = readToldTime(rest, circumstances);
            return time.kind === 'time' ? command({ verb, at: time.at }) : time;
        }
        case 'at':
            return lineCommand(rest, circumstances);
        case 'note':
            return noteCommand(rest);
        case 'snooze':
            return snoozeCommand(rest, circumstances);
        case 'confirm':
        case 'postmortem':
        case 'help':
            return command({ verb });
    }
}
function stepCommand(verb, text, { protocol }) {
    const [name, rest] = splitWord(text);
    const step = stepNamed(name, protocol);
    if (step === undefined)
        return mistake(stepProblem(name, protocol));
    switch (verb) {
        case 'done':
            return command({ verb, step, note: rest });
        case 'undo':
            return command({ verb, step });
        case 'skip':
            if (rest === '')
                return mistake(`a skipped step needs its reason: \`${usageOf('skip')}\``);
            return command({ verb, step, reason: rest });
        case 'own':
            return withLogin(verb, rest, (name) => ({ verb, step, login: name }));
    }
}
function stepNamed(name, protocol) {
    const word = name.toLowerCase().replace(/[.:]$/, '');
    return protocol.find(({ id }) => id === word || String((0,incident_protocol/* stepNumber */.CD)(id)) === word)?.id;
}
function stepProblem(name, protocol) {
    const near = nearest(name, protocol.map(({ id }) => id));
    const hint = near === undefined || !(0,incident_protocol/* isStepId */.oK)(near) ? '' : ` Did you mean \`${near}\`?`;
    const steps = protocol.map(({ id }) => `${(0,incident_protocol/* stepNumber */.CD)(id)} ${id}`).join(', ');
    return name === '' ? `name a step: ${steps}` : `no such step.${hint} The steps are ${steps}`;
}
function withLogin(verb, text, make) {
    const name = login.exec(text)?.[1];
    return name === undefined ? mistake(`name one person: \`${usageOf(verb)}\``) : command(make(name));
}
function severityCommand(text, { severities }) {
    const label = severities.find((one) => (0,incident_label/* sameLabel */.b)(one, text));
    if (label !== undefined)
        return command({ verb: 'severity', label });
    if (severities.length === 0)
        return mistake('this repository has no severities in its settings');
    return mistake(`the severities are ${severities.map((one) => `\`${one}\``).join(', ')}`);
}
function lineCommand(text, circumstances) {
    const time = readToldTime(text, circumstances);
    if (time.kind === 'mistake')
        return time;
    const rest = time.rest.trim();
    if (rest === '')
        return mistake(`say what happened then: \`${usageOf('at')}\``);
    return command({ verb: 'at', at: time.at, text: rest });
}
function noteCommand(text) {
    const [name, rest] = splitWord(text);
    const section = sectionNames.find((one) => one === name.toLowerCase());
    if (section === undefined)
        return mistake(sectionProblem(name));
    if (rest === '')
        return mistake(`say what to note: \`/incident note ${section} text\``);
    return command({ verb: 'note', section, text: rest });
}
function sectionProblem(name) {
    const near = nearest(name, sectionNames);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    return `no such section.${hint} The sections are ${sectionNames.join(', ')}`;
}
function snoozeCommand(text, { saidAt, protocol }) {
    const [time, rest] = splitWord(text);
    const step = rest === '' ? undefined : stepNamed(rest, protocol);
    if (rest !== '' && step === undefined)
        return mistake(stepProblem(rest, protocol));
    const forStep = step === undefined ? {} : { step };
    if (time.toLowerCase() === 'off')
        return command({ verb: 'snooze', until: 'off', ...forStep });
    const duration = (0,incident_duration/* parseDuration */.E9)(time);
    if (duration.kind !== 'duration' || duration.ms > longestSnooze) {
        return mistake('a snooze lasts `30m`, `12h`, `2d` or `1w`, at most `14d`; `off` ends it');
    }
    const until = (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(saidAt) + duration.ms);
    return command({ verb: 'snooze', until, ...forStep });
}
function unknownVerb(word) {
    const near = nearest(word, verbNames);
    return mistake(`no such command.${near === undefined ? '' : ` Did you mean \`${near}\`?`} \`/incident help\` lists them`);
}
function splitWord(text) {
    const trimmed = text.trim();
    const end = trimmed.search(/[ \t]/);
    return end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end).trim()];
}
function command(what) {
    return { kind: 'command', command: what };
}
function mistake(problem) {
    return { kind: 'mistake', problem };
}

;// CONCATENATED MODULE: ./lib/src/incident/command/hear.js
/**
 * What people told an incident since it was last listened to. Comments are heard once, in the order of their ids:
 * editing or deleting one later neither undoes nor repeats what it said.
 */






const noOrders = { answers: [], tick: [], untick: [] };
/** More are answered in the next run; a flood of comments must not hold up everything else. */
const mostCommentsPerRun = 20;
const keptRefusals = 5;
function hear(facts, logbook, ground) {
    let heard = { logbook, orders: noOrders };
    for (const comment of unheard(facts, logbook).slice(0, mostCommentsPerRun)) {
        // The order counts, so nobody is heard before somebody whose permission is still to be asked.
        if (rightsOf(comment.author.login, facts) === 'not-asked')
            break;
        heard = hearComment({ facts, comment, ground }, heard);
    }
    return heard;
}
/** Comments with commands that were not listened to yet; never those of bots, who repeat what others said. */
function unheard({ comments, me }, { heard }) {
    return comments
        .filter(({ id, author, body }) => id > heard && isPerson(author, me) && (0,command_lines/* mayHoldCommands */.P)(body))
        .filter(({ body }) => (0,command_lines/* commandLines */.Z)(body).length > 0)
        .toSorted((a, b) => a.id - b.id);
}
function isPerson({ kind, login }, me) {
    return kind === 'person' && login !== me;
}
function hearComment(saying, before) {
    const { comment, facts } = saying;
    let heard = before;
    const results = [];
    for (const line of (0,command_lines/* commandLines */.Z)(comment.body)) {
        const result = hearLine(line, saying, heard);
        results.push(result.kind);
        if (result.kind === 'done')
            heard = result.heard;
        if (result.kind === 'refused' && rightsOf(comment.author.login, facts) !== 'nothing') {
            heard = withRefusal(heard, {
                comment: comment.id,
                by: comment.author.login,
                line,
                problem: result.problem,
            });
        }
    }
    const answer = { comment: comment.id, reaction: reactionTo(results) };
    return {
        logbook: { ...heard.logbook, heard: comment.id },
        orders: { ...heard.orders, answers: [...heard.orders.answers, answer] },
    };
}
function hearLine(line, { facts, comment, ground }, heard) {
    const { login } = comment.author;
    const verb = line.split(/[ \t]/, 1)[0]?.toLowerCase() ?? '';
    const { acceptFrom } = ground;
    if (rightsOf(login, facts) === 'nothing' || (isVerb(verb) && !mayUse(verb, { login, facts, acceptFrom }))) {
        return { kind: 'refused', problem: 'this takes triage permission in the repository' };
    }
    const circumstances = { ...ground, protocol: heard.logbook.protocol, saidAt: comment.createdAt };
    const understood = understand(line, circumstances);
    if (understood.kind === 'mistake')
        return { kind: 'refused', problem: understood.problem };
    const { command } = understood;
    const made = entryOf(command, { by: login, at: comment.createdAt, logbook: heard.logbook, facts });
    if (made.kind === 'refused' || made.kind === 'nothing-new')
        return made;
    return { kind: 'done', heard: carriedOut(heard, command, made.entries) };
}
function carriedOut(heard, command, entries) {
    const logbook = withEntries(heard.logbook, entries);
    const { orders } = heard;
    switch (command.verb) {
        case 'done':
        case 'skip':
            return { logbook, orders: ticking(orders, command.step) };
        case 'undo':
            return { logbook, orders: unticking(orders, command.step) };
        case 'severity':
            return { logbook, orders: { ...orders, severity: command.label } };
        case 'help':
            return { logbook: { ...logbook, helped: true }, orders };
        default:
            return { logbook, orders };
    }
}
function ticking(orders, step) {
    return { ...orders, tick: [...orders.tick, step], untick: orders.untick.filter((one) => one !== step) };
}
function unticking(orders, step) {
    return { ...orders, untick: [...orders.untick, step], tick: orders.tick.filter((one) => one !== step) };
}
function reactionTo(results) {
    if (results.includes('refused'))
        return 'confused';
    return results.includes('done') ? '+1' : 'eyes';
}
function withRefusal({ logbook, orders }, refusal) {
    const short = { ...refusal, line: refusal.line.slice(0, 200).toWellFormed() };
    return { logbook: { ...logbook, refusals: [...logbook.refusals, short].slice(-keptRefusals) }, orders };
}

;// CONCATENATED MODULE: ./lib/src/incident/find-tracking.js

function findTracking(facts) {
    const ours = facts.comments
        .filter((comment) => comment.author.login === facts.me)
        .map((comment) => ({ comment, read: parseTrackingComment(comment.body) }))
        .filter(({ comment, read }) => isOurs(read, comment, facts.issue.number))
        .toSorted((a, b) => a.comment.id - b.comment.id);
    // A comment with a whole logbook comes before one without, else the oldest: two runs that race choose alike.
    const chosen = ours.find(({ read }) => read.kind === 'tracking' && read.logbook.comment !== 0) ?? ours[0];
    if (chosen === undefined)
        return { tracking: { kind: 'absent' } };
    const { comment, read } = chosen;
    const tracking = {
        kind: 'present',
        id: comment.id,
        url: comment.url,
        body: comment.body,
        createdAt: comment.createdAt,
        duplicates: ours.filter((one) => one !== chosen).map((one) => one.comment.id),
        readable: read.kind === 'tracking',
    };
    return read.kind === 'tracking' && read.logbook.comment === comment.id
        ? { tracking, logbook: read.logbook }
        : { tracking };
}
/**
 * A logbook names the comment it was written into, so a copy that another bot with our login quotes is not taken
 * for it. Zero is the moment between posting the comment and learning its id.
 */
function isOurs(read, comment, issue) {
    if (read.kind === 'damaged')
        return comment.body.includes(`"issue":${issue},"comment":${comment.id},`);
    if (read.kind === 'foreign' || read.logbook.issue !== issue)
        return false;
    return read.logbook.comment === comment.id || read.logbook.comment === 0;
}

;// CONCATENATED MODULE: ./lib/src/incident/nag-thread.js
/** The nags that stand in the thread, and with them those that were said but not yet written down. */


/** The comment that holds them is limited; of each step the last says all that a decision needs. */
const mostRemembered = 60;
function standingNags({ comments, me }) {
    return comments
        .filter(({ author }) => author.login === me)
        .flatMap((comment) => {
        const nag = parseNagComment(comment.body);
        if (nag === undefined)
            return [];
        return [{ comment: comment.id, body: comment.body, identity: nag.identity, at: comment.createdAt }];
    })
        .toSorted((a, b) => (0,instant/* milliseconds */.Rz)(a.at) - (0,instant/* milliseconds */.Rz)(b.at) || a.comment - b.comment);
}
/** A run that was stopped after it spoke left its nag in the thread: that it was said is read there. */
function spokenNags(known, standing) {
    const spoken = [...known];
    for (const { identity, at } of standing) {
        if (!spoken.some((nag) => sameNag(nag, identity)))
            spoken.push({ ...identity, at });
    }
    return withoutOldest(spoken);
}
function withoutOldest(spoken) {
    const spare = spoken.length - mostRemembered;
    if (spare <= 0)
        return spoken;
    const isLast = (nag) => !spoken.some(({ step, rung }) => step === nag.step && rung > nag.rung);
    const dropped = new Set(spoken.filter((nag) => !isLast(nag)).slice(0, spare));
    return spoken.filter((nag) => !dropped.has(nag));
}

;// CONCATENATED MODULE: ./lib/src/incident/observe.js
/** What this run sees that the logbook does not say yet, as new lines for it. */






function observe(seen) {
    return [...observeLife(seen), ...observeToggles(seen)];
}
/** Lines that were only "seen" get their name when the event that tells it arrives late. */
function nameWitnesses(logbook, { facts, sighting, acceptFrom }) {
    if (sighting === undefined || !isTrusted(sighting.by, facts, acceptFrom))
        return logbook;
    const named = logbook.entries.map((entry) => {
        if (!isToggle(entry) || entry.witness.kind !== 'seen')
            return entry;
        if (lastToggle(logbook.entries, entry.step) !== entry)
            return entry;
        if ((0,instant/* isBefore */.Y8)(entry.witness.at, sighting.at))
            return entry;
        if (!observe_tells(sighting, facts.issue.number, entry.step, entry.what === 'ticked'))
            return entry;
        return { ...entry, witness: actor(sighting) };
    });
    const changed = named.some((entry, index) => entry !== logbook.entries[index]);
    return changed ? { ...logbook, entries: named, revision: logbook.revision + 1 } : logbook;
}
function observeDeclaration(facts, logbook, label) {
    if (declaration(logbook.entries) !== undefined)
        return [];
    const { issue, history } = facts;
    const events = history.kind === 'read' ? history.events : [];
    const labeled = events.find((event) => event.kind === 'labeled' && (0,incident_label/* sameLabel */.b)(event.label, label));
    const author = { kind: 'actor', by: issue.author.login, at: issue.createdAt };
    return [{ what: 'declared', witness: labeled === undefined ? author : witnessed(labeled) }];
}
function observeLife({ facts, logbook }) {
    const { state } = facts.issue;
    const last = logbook.entries.findLast((entry) => entry.what === 'closed' || entry.what === 'reopened');
    const closedBefore = last?.what === 'closed';
    if (state.kind === 'open')
        return closedBefore ? [reopened(facts, last.witness.at)] : [];
    if (closedBefore && last.witness.at === state.at)
        return [];
    const witness = state.by === undefined ? { kind: 'seen', at: state.at } : { kind: 'actor', by: state.by, at: state.at };
    const closed = { what: 'closed', reason: state.reason, witness };
    // Closed at another time than we know of: it was reopened in between, and no event reached us.
    return closedBefore ? [reopened(facts, last.witness.at), closed] : [closed];
}
function reopened(facts, after) {
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const event = events.findLast((one) => one.kind === 'reopened' && !(0,instant/* isBefore */.Y8)(one.at, after));
    return {
        what: 'reopened',
        witness: event === undefined ? { kind: 'seen', at: facts.now } : witnessed(event),
    };
}
function observeToggles(seen) {
    const { logbook, checklist, ordered } = seen;
    const ticked = (0,incident_checklist/* tickedSteps */.K0)(checklist);
    const listed = (0,incident_checklist/* listedSteps */.vI)(checklist);
    return logbook.protocol.flatMap(({ id }) => {
        const last = lastToggle(logbook.entries, id);
        const wasTicked = last?.what === 'ticked' || last?.what === 'skipped';
        const isTicked = ticked.has(id);
        if (!listed.has(id) || ordered.includes(id) || isTicked === wasTicked)
            return [];
        const witness = witnessOf(seen, id, isTicked, last);
        if (witness === undefined)
            return [];
        return [{ what: isTicked ? 'ticked' : 'unticked', step: id, witness }];
    });
}
/** Nobody when the hand on the box may be a stranger's: an author may edit their own issue, whoever they are. */
function witnessOf({ facts, logbook, sighting, acceptFrom }, step, isTicked, last) {
    const stale = sighting !== undefined && last !== undefined && (0,instant/* isBefore */.Y8)(sighting.at, last.witness.at);
    const told = sighting !== undefined && !stale && observe_tells(sighting, facts.issue.number, step, isTicked);
    if (told && isTrusted(sighting.by, facts, acceptFrom))
        return actor(sighting);
    if (!isAuthorTrusted(facts, logbook))
        return undefined;
    return told ? actor(sighting) : { kind: 'seen', at: facts.now };
}
/** Whether the edit is the one that ticked (or unticked) this box. */
function observe_tells(sighting, issue, step, ticked) {
    const after = (0,incident_checklist/* readChecklist */.zo)(sighting.after, issue);
    if (!(0,incident_checklist/* listedSteps */.vI)(after).has(step) || (0,incident_checklist/* tickedSteps */.K0)(after).has(step) !== ticked)
        return false;
    if (sighting.before === undefined)
        return true;
    return (0,incident_checklist/* tickedSteps */.K0)((0,incident_checklist/* readChecklist */.zo)(sighting.before, issue)).has(step) !== ticked;
}
function actor(sighting) {
    return { kind: 'actor', by: sighting.by, at: sighting.at };
}
function witnessed(event) {
    return { kind: 'actor', by: event.by.login, at: event.at };
}

;// CONCATENATED MODULE: ./lib/src/incident/phase.js

/** Where an incident that has the label stands. */
function phaseOf(facts, logbook, acceptFrom) {
    const { state } = facts.issue;
    if (!isAccepted(facts, logbook))
        return { kind: 'waiting' };
    if (state.kind === 'open')
        return { kind: 'open' };
    if (state.reason !== 'completed')
        return { kind: 'dropped', reason: state.reason };
    const by = state.by === undefined ? {} : { by: state.by };
    return { kind: 'resolved', at: state.at, ...by, vouched: isVouched(facts, logbook, acceptFrom) };
}
/** The one who closed it may, or somebody who may asked for the postmortem after it was closed. */
function isVouched(facts, { entries }, acceptFrom) {
    if (!isOpenToAll(facts))
        return true;
    const closed = entries.findLastIndex(({ what }) => what === 'closed');
    if (entries.slice(closed + 1).some(({ what }) => what === 'postmortem-asked'))
        return true;
    const { state } = facts.issue;
    return state.kind === 'closed' && state.by !== undefined && isTrusted(state.by, facts, acceptFrom);
}

;// CONCATENATED MODULE: ./lib/src/incident/derive.js










/** The incident as it stands now, with a logbook that already holds what this run saw. Says nothing about what to do. */
function derive(derivation) {
    const { facts, ground } = derivation;
    const { tracking, logbook: known } = findTracking(facts);
    const before = known ?? newLogbook(facts, tracking, ground.protocol);
    const checklist = checklistOf(facts, tracking, before);
    const isLabelled = facts.issue.labels.some((label) => (0,incident_label/* sameLabel */.b)(label, ground.label));
    const heard = isLabelled ? learned(derivation, before, checklist) : { logbook: before, orders: noOrders };
    const standing = standingNags(facts);
    const logbook = { ...heard.logbook, nags: spokenNags(heard.logbook.nags, standing) };
    const { number, title, url, author, createdAt, labels } = facts.issue;
    const severity = severityOf(labels, ground.severities);
    return {
        number,
        title,
        url,
        author,
        now: facts.now,
        createdAt,
        phase: isLabelled ? phaseOf(facts, logbook, ground.acceptFrom) : unlabelled(tracking),
        ...(severity === undefined ? {} : { severity }),
        steps: trackedSteps(logbook, checklist),
        logbook,
        checklist,
        tracking,
        nags: standing.map(({ comment, body, identity }) => ({ comment, body, identity })),
        orders: heard.orders,
    };
}
/** What was said is heard before what is seen: a command that ticks a box leaves a tick to be seen. */
function learned({ facts, ground, sighting }, before, checklist) {
    const declared = withEntries(before, observeDeclaration(facts, before, ground.label));
    const accepted = withEntries(declared, observeAcceptance(facts, declared, ground));
    const heard = hear(facts, accepted, ground);
    if (!isAccepted(facts, heard.logbook))
        return heard;
    const weighed = { facts, acceptFrom: ground.acceptFrom, ...(sighting === undefined ? {} : { sighting }) };
    const named = nameWitnesses(heard.logbook, weighed);
    const ordered = [...heard.orders.tick, ...heard.orders.untick];
    const entries = observe({ ...weighed, logbook: named, checklist, ordered });
    return { logbook: withEntries(named, entries), orders: heard.orders };
}
function unlabelled(tracking) {
    return { kind: tracking.kind === 'present' ? 'paused' : 'not-an-incident' };
}
function newLogbook({ issue }, tracking, protocol) {
    return {
        version: 1,
        issue: issue.number,
        comment: 0,
        protocol,
        entries: [],
        revision: 0,
        list: isListInComment(issue, tracking) ? 'comment' : 'none',
        nags: [],
        heard: 0,
        refusals: [],
        helped: false,
    };
}
/** A list that we put into our comment stays there when its logbook is lost, and with it the ticks of people. */
function isListInComment({ body, number }, tracking) {
    if (tracking.kind === 'absent' || (0,incident_checklist/* readChecklist */.zo)(body, number).kind === 'present')
        return false;
    return (0,incident_checklist/* readChecklist */.zo)(tracking.body, number).kind === 'present';
}
function checklistOf(facts, tracking, logbook) {
    if (logbook.list !== 'comment')
        return (0,incident_checklist/* readChecklist */.zo)(facts.issue.body, facts.issue.number);
    return tracking.kind === 'present' ? (0,incident_checklist/* readChecklist */.zo)(tracking.body, facts.issue.number) : { kind: 'absent' };
}
function trackedSteps(logbook, checklist) {
    const listed = (0,incident_checklist/* listedSteps */.vI)(checklist);
    return logbook.protocol.map((step) => ({
        step,
        state: stateOf(logbook, step),
        listed: checklist.kind === 'absent' || listed.has(step.id),
    }));
}
function stateOf(logbook, step) {
    const last = lastToggle(logbook.entries, step.id);
    if (last?.what === 'skipped')
        return { kind: 'skipped', witness: last.witness, reason: last.reason };
    if (last?.what !== 'ticked')
        return { kind: 'open' };
    return { kind: 'done', witness: last.witness, ...(last.note === undefined ? {} : { note: last.note }) };
}
function severityOf(labels, severities) {
    // The settings list the gravest first; with two labels on the issue the graver one counts.
    for (const severity of severities) {
        const found = labels.find((label) => (0,incident_label/* sameLabel */.b)(label, severity));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/text/slug.js
const slug_longest = 60;
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const spelledOut = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    þ: 'th',
    ı: 'i',
};
/** Windows cannot check out a file with such a name, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** A title as a part of a file name, `[a-z0-9-]{1,60}`; undefined when nothing of it is left. */
function slugOf(title) {
    const plain = title
        .toWellFormed()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/[ßæœøđðłþı]/g, (letter) => spelledOut[letter] ?? '')
        .toLowerCase();
    const slug = slug_shortened(plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''));
    return slug === '' || reserved.test(slug) ? undefined : slug;
}
function slug_shortened(slug) {
    if (slug.length <= slug_longest)
        return slug;
    const cut = slug.slice(0, slug_longest);
    // A word is left out rather than cut, unless it is most of the name.
    const word = slug[slug_longest] === '-' ? -1 : cut.lastIndexOf('-');
    return (word > slug_longest / 2 ? cut.slice(0, word) : cut).replace(/-$/, '');
}

;// CONCATENATED MODULE: ./lib/src/life/postmortem/file-name.js


/** Day and number alone would do; the words are for people who look through the folder. */
function postmortemPath(directory, incident) {
    const slug = slugOf(incident.title);
    const name = `${(0,instant/* dayOf */.kb)(incident.createdAt)}-${incident.number}`;
    return `${directory}/${slug === undefined ? name : `${name}-${slug}`}.md`;
}
/** Finds the file again after the title changed, or after people gave it a better name behind the number. */
function isPostmortemOf(fileName, number) {
    return /^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(fileName)?.[1] === String(number);
}

;// CONCATENATED MODULE: ./lib/src/life/questions.js




/** Only what is not known yet, so that asking again after each answer comes to an end. */
function questionsAbout(occasion) {
    const { incident, facts } = occasion;
    const { kind } = incident.phase;
    if (kind === 'not-an-incident' || kind === 'paused')
        return { history: false, shelf: false, permissionsOf: [] };
    const due = isPostmortemDue(incident);
    return {
        history: facts.history.kind === 'unread' && wantsHistory(incident, due),
        shelf: facts.shelf.kind === 'unread' && due,
        permissionsOf: [...new Set(peopleToWeigh(occasion))],
    };
}
function wantsHistory(incident, due) {
    return incident.phase.kind === 'waiting' || isLogbookNew(incident) || due || wasJustSeenReopened(incident);
}
function peopleToWeigh({ incident, facts, label, sighting }) {
    const { author, state } = facts.issue;
    const speakers = unheard(facts, incident.logbook).map((comment) => comment.author.login);
    const closer = isPostmortemOutdated(incident) && state.kind === 'closed' && state.by !== undefined ? [state.by] : [];
    const hand = sighting === undefined || isAuthorTrusted(facts, incident.logbook) ? [] : [sighting.by];
    const weighed = incident.phase.kind === 'waiting'
        ? [author.login, ...vouchers(facts, label).map(({ by }) => by.login)]
        : [...closer, ...hand];
    return [
        ...speakers.filter((login) => facts.permissions[login.toLowerCase()] === undefined),
        ...weighed.filter((login) => mustAsk(login, facts)),
    ];
}
/** A logbook that is begun, for the first time or because the old one cannot be read, needs to know who declared. */
function isLogbookNew({ logbook }) {
    return logbook.comment === 0;
}
/** Asked in the run that finds it and not again: what the history does not tell then, it never tells. */
function wasJustSeenReopened({ logbook, now }) {
    return logbook.entries.some(({ what, witness }) => what === 'reopened' && witness.kind === 'seen' && witness.at === now);
}

;// CONCATENATED MODULE: ./lib/src/read-incident.js
/** Reads and derives one incident, asking GitHub for no more than a decision about it needs. */






/** Answers can raise questions (whose label was that, and may they?), but only a few times. */
const mostQuestions = 5;
async function readIncident(reading, target) {
    let facts = await readThread(reading, target);
    for (let round = 1; round <= mostQuestions; round += 1) {
        const answered = await answerQuestions(reading, target, facts);
        if (answered === undefined)
            return facts;
        facts = answered;
    }
    return facts;
}
async function answerQuestions(reading, target, facts) {
    const { sighting } = target;
    const incident = deriveIncident(reading, target, facts);
    const { label } = reading.settings;
    const asked = questionsAbout({ incident, facts, label, ...(sighting === undefined ? {} : { sighting }) });
    const weighed = [...asked.permissionsOf, ...callsToCheck({ incident, facts, settings: reading.settings })];
    if (!asked.history && !asked.shelf && weighed.length === 0)
        return undefined;
    const [history, shelf, permissions] = await Promise.all([
        asked.history ? readHistory(reading.github, target.issue) : facts.history,
        asked.shelf ? readShelf(reading.github, shelfQuestion(reading, incident)) : facts.shelf,
        readPermissions(reading, [...new Set(weighed)]),
    ]);
    return { ...facts, history, shelf, permissions: { ...facts.permissions, ...permissions } };
}
function deriveIncident({ settings }, { sighting }, facts) {
    const ground = {
        label: settings.label,
        protocol: settings.steps,
        severities: settings.severities.map(({ label }) => label),
        acceptFrom: settings.acceptFrom,
        timeZone: settings.timeZone,
    };
    return derive({ facts, ground, ...(sighting === undefined ? {} : { sighting }) });
}
async function readThread({ github, ground, now }, target) {
    const [issue, comments] = await Promise.all([
        target.listed ?? readIssue(github, target.issue),
        readComments(github, target.issue),
    ]);
    return {
        now,
        me: ground.me,
        repository: ground.repository,
        issue,
        comments,
        history: { kind: 'unread' },
        shelf: { kind: 'unread' },
        permissions: {},
    };
}
async function readPermissions({ permissionOf }, logins) {
    const asked = logins.map(async (login) => [login.toLowerCase(), await permissionOf(login)]);
    return Object.fromEntries(await Promise.all(asked));
}
function shelfQuestion({ settings, ground }, incident) {
    const { directory } = settings.postmortem;
    return {
        branch: ground.repository.defaultBranch,
        directory,
        path: postmortemPath(directory, incident),
        isOurs: (fileName) => isPostmortemOf(fileName, incident.number),
    };
}

;// CONCATENATED MODULE: ./lib/src/reconcile.js
/** One incident, from what GitHub says to what it should say: read, derive, decide, perform, until nothing is left. */










const reconcile_mostAttempts = 5;
/** A decision can follow from a receipt (the comment's id, the commit), never from more than a few. */
const mostRounds = 8;
async function reconcile(session, target) {
    const journal = { effects: [], notes: [], delivery: { kind: 'none' }, refused: new Set() };
    let why = '';
    for (let attempt = 1; attempt <= reconcile_mostAttempts; attempt += 1) {
        const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
        if (turn.kind === 'settled')
            return reportOn({ ...journal, ...turn, dryRun: session.dryRun });
        why = turn.why;
        await (0,promises_.setTimeout)(200 * 2 ** attempt * (0.5 + Math.random()));
    }
    throw new user_error/* UserError */.y(`Gave up on #${target.issue} after ${reconcile_mostAttempts} tries, because ${why}. The next run goes on from here.`);
}
async function takeTurn(session, target, journal) {
    let facts = await readIncident(session, target);
    for (let round = 1; round <= mostRounds; round += 1) {
        const incident = deriveIncident(session, target, facts);
        const mayNag = session.budget.nags > 0;
        const isSilenced = journal.refused.has('post-comment');
        const decision = { ...session, incident, facts, delivery: journal.delivery, mayNag, isSilenced };
        const effects = decide(decision).filter(({ kind }) => !journal.refused.has(kind));
        if (session.dryRun)
            journal.effects.push(...effects);
        if (session.dryRun || effects.length === 0)
            return { kind: 'settled', decision };
        const played = await play(session, effects, facts, journal);
        if (played.kind === 'outdated')
            return played;
        if (played.kind === 'settled')
            return { kind: 'settled', decision };
        facts = played.facts;
    }
    throw new Error(`decisions about #${target.issue} do not come to rest`);
}
async function play(session, effects, before, journal) {
    let facts = before;
    let kind = 'settled';
    for (const effect of effects) {
        const receipt = await performSafely(session, effect, facts, journal);
        if (receipt.kind === 'outdated')
            return receipt;
        if (receipt.kind !== 'refused')
            journal.effects.push(effect);
        if (receipt.kind === 'reopened')
            return { kind: 'outdated', why: 'it was opened again' };
        facts = await learn(session, learnLabel(facts, effect), receipt);
        if (receipt.kind !== 'done' && receipt.kind !== 'body-written')
            kind = 'more-to-decide';
    }
    return kind === 'settled' ? { kind } : { kind, facts };
}
async function learn({ github }, facts, receipt) {
    switch (receipt.kind) {
        case 'body-written':
            return { ...facts, issue: { ...facts.issue, body: receipt.body } };
        case 'posted': {
            // A parallel run may have posted one too; whoever looks after posting sees both.
            const comments = await readComments(github, facts.issue.number);
            const known = comments.some(({ id }) => id === receipt.comment.id);
            return { ...facts, comments: known ? comments : [...comments, receipt.comment] };
        }
        default:
            return facts;
    }
}
/** GitHub does not tell the labels that are left, and asking again costs a request. */
function learnLabel(facts, effect) {
    if (effect.kind !== 'add-label' && effect.kind !== 'remove-label')
        return facts;
    const others = facts.issue.labels.filter((label) => !(0,incident_label/* sameLabel */.b)(label, effect.label));
    const labels = effect.kind === 'add-label' ? [...others, effect.label] : others;
    return { ...facts, issue: { ...facts.issue, labels } };
}
/**
 * What GitHub refuses must not cost the rest: a postmortem that is refused not the record of who did what, a comment
 * that finds no room not the list, and a thread that people locked not the other incidents of a sweep.
 */
async function performSafely(session, effect, facts, journal) {
    try {
        const receipt = await perform(session.github, effect, facts);
        if (receipt.kind === 'committed') {
            journal.delivery = { kind: 'delivered', path: receipt.path, commit: receipt.commit };
        }
        if (effect.kind === 'post-comment' && effect.purpose === 'nag')
            session.budget.nags -= 1;
        return receipt;
    }
    catch (error) {
        if (effect.kind === 'commit-postmortem') {
            journal.delivery = { kind: 'refused', reason: explain(error) };
            return { kind: 'refused' };
        }
        if (!isThreadShut(error))
            throw error;
        journal.notes.push(`${unwritten(effect)} ${explain(error)}`);
        journal.refused.add(effect.kind);
        return { kind: 'refused' };
    }
}
function unwritten(effect) {
    if (effect.kind !== 'post-comment')
        return 'Our comment could not be changed.';
    switch (effect.purpose) {
        case 'nag':
            return 'The reminder could not be posted.';
        case 'reopen':
            return 'It was not opened again, because the reason could not be posted.';
        case 'answer':
            return 'The answer to a command could not be posted.';
        case 'tracking':
            return 'Our comment could not be posted, so nobody is reminded and nothing is recorded.';
    }
}
function withoutList({ issue, sighting }) {
    return { issue, ...(sighting === undefined ? {} : { sighting }) };
}

;// CONCATENATED MODULE: ./lib/src/github/client.js



const silent = () => undefined;
/** An answer that takes longer does not come; without a bound the job would run for hours. */
const longestAnswerMs = 30_000;
const unhurriedWrites = 30;
function connect({ token, repository, apiUrl, graphqlUrl }) {
    let firstDate;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        userAgent: 'incident-protocol',
        // Octokit would print whole requests, and with them text from strangers, into the log.
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const pace = paceOfWrites();
    octokit.hook.wrap('request', async (request, options) => {
        const isRead = options.method === 'GET' || options.url === graphqlUrl;
        if (!isRead)
            await pace();
        const response = await patiently(isRead, async () => request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(longestAnswerMs) } }));
        firstDate ??= dateOf(response.headers.date);
        if (isBroken(response.data))
            throw brokenOff(options.method, options.url);
        return response;
    });
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        ...repository,
        query: async (text) => (await octokit.request({ method: 'POST', url: graphqlUrl, query: text })).data,
        serverTime: () => firstDate,
    };
}
/**
 * GitHub asks for a second between writes and refuses who writes more than 80 things a minute. A single incident needs
 * a handful and is not slowed; a long sweep is.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
function paceOfWrites() {
    let writes = 0;
    return async () => {
        writes += 1;
        if (writes > unhurriedWrites)
            await (0,promises_.setTimeout)(1000);
    };
}
/**
 * Tries a read again when GitHub stumbles, at most three times. A write is never sent twice from here: it may have
 * been done although the answer was an error, and only a fresh look tells.
 */
async function patiently(isRead, send) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send();
        }
        catch (error) {
            const wait = waitBeforeRetry(error, attempt);
            if (wait === undefined || !(isRead || isPassing(error) === 'refused'))
                throw error;
            await (0,promises_.setTimeout)(wait);
        }
    }
}
/** Octokit takes an answer that breaks off half way, and an error page of a proxy, for a success with a text in it. */
function isBroken(data) {
    return typeof data === 'string';
}
function brokenOff(method, url) {
    return Object.assign(new Error('the answer is not whole'), { request: { method, url } });
}
function dateOf(header) {
    const time = Date.parse(header ?? '');
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/src/github/read-ground.js
/** What every run needs to know before it looks at any issue. */



/** Whom the workflow's own token writes as. */
const workflowLogin = 'github-actions[bot]';
async function readGround(github, settingsPath) {
    const [repository, me, settingsFile] = await Promise.all([
        readRepository(github),
        readOwnLogin(github),
        readTextFile(github, settingsPath),
    ]);
    return { repository, me, settingsFile };
}
async function readRepository({ rest, owner, repo }) {
    const { data } = await rest.repos.get({ owner, repo });
    return repositoryFacts(data);
}
/**
 * REST has no answer for the workflow's token ("Resource not accessible by integration"), GraphQL does; a forge
 * without GraphQL has REST. When both refuse, the token is an integration's, and the workflow's own is the one left.
 */
async function readOwnLogin(github) {
    const viewer = await answered(github.query('query { viewer { login } }'));
    const login = (0,json/* textAt */.$6)(viewer, 'data', 'viewer', 'login');
    if (login !== undefined)
        return login;
    const user = await answered(github.rest.users.getAuthenticated().then(({ data }) => data));
    return (0,json/* textAt */.$6)(user, 'login') ?? workflowLogin;
}
async function answered(question) {
    try {
        return await question;
    }
    catch (error) {
        const { status, limit } = errorAnswer(error);
        if (limit === 'none' && (status === 403 || status === 404 || status === 405))
            return undefined;
        throw error;
    }
}
/** From the default branch, whatever the event's ref is: a fork must not bring its own settings. */
async function readTextFile({ rest, owner, repo }, path) {
    try {
        const { data } = await rest.repos.getContent({ owner, repo, path });
        const content = (0,json/* textAt */.$6)(data, 'content');
        if (content === undefined)
            return { kind: 'absent' };
        return { kind: 'present', text: Buffer.from(content, 'base64').toString('utf8') };
    }
    catch (error) {
        if (errorAnswer(error).status === 404)
            return { kind: 'absent' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/read-permissions.js

const permissions = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
/** Asks once per person and run. `role_name` tells triage and maintain apart, which `permission` does not. */
function permissionReader({ rest, owner, repo }) {
    const asked = new Map();
    async function ask(username) {
        try {
            const { data } = await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
            return [data.role_name, data.permission].find(isPermission) ?? 'unknown';
        }
        catch (error) {
            return errorAnswer(error).status === 404 ? 'none' : 'unknown';
        }
    }
    return (login) => {
        const name = login.toLowerCase();
        const known = asked.get(name) ?? ask(name);
        asked.set(name, known);
        return known;
    };
}
function isPermission(value) {
    return value !== undefined && permissions.includes(value);
}

;// CONCATENATED MODULE: ./lib/src/settings/problem.js
const mostLines = 50;
/** One line per problem. */
function formatProblems(problems) {
    const lines = problems.slice(0, mostLines).map(formatProblem);
    const left = problems.length - lines.length;
    return left > 0 ? [...lines, `… and ${left} more`].join('\n') : lines.join('\n');
}
function formatProblem({ file, line, column, path, found, allowed, didYouMean }) {
    const place = path === '' ? `${file}:${line}:${column}` : `${file}:${line}:${column} ${path}`;
    const question = didYouMean === undefined ? '' : `; did you mean \`${didYouMean}\`?`;
    return printable(`${place}: found ${found}, allowed: ${allowed}${question}`, 1000);
}
/** People's text made safe for a log: one line, nothing invisible, not endless. */
function printable(text, longest = 60) {
    const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    return cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}
function problem_quoted(text) {
    return `"${printable(text)}"`;
}
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const word = part === '' ? '""' : printable(part);
        return index === 0 ? word : `.${word}`;
    })
        .join('');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(8060);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(9327);
;// CONCATENATED MODULE: ./lib/src/settings/duration-schema.js


/** A duration as the file writes it, read into milliseconds. */
function durationAtLeast(least) {
    const rule = least > 0 ? `${incident_duration/* durationRule */.bq}; here not under ${(0,incident_duration/* formatDuration */.a3)(least)}` : incident_duration/* durationRule */.bq;
    return schemas/* string */.YjP({ error: rule })
        .regex(incident_duration/* durationPattern */.Zq, { error: rule })
        .meta({ examples: ['1d'] })
        .transform((text, context) => {
        const reading = (0,incident_duration/* parseDuration */.E9)(text);
        if (reading.kind === 'duration' && reading.ms >= least)
            return reading.ms;
        context.issues.push({ code: 'custom', message: rule, input: text });
        return core_core/* NEVER */.tm;
    });
}

;// CONCATENATED MODULE: ./lib/src/settings/nag-schema.js




const shortestRepeat = 12 * incident_duration/* hour */.nW;
/** GitHub starts no scheduled run more often. */
const shortestSweepInterval = 5 * incident_duration/* minute */.Vc;
const hoursRule = 'a window within one day such as "09:00-18:00", its start before its end, at latest 24:00';
const hoursPattern = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const hours = schemas/* string */.YjP({ error: hoursRule })
    .regex(hoursPattern, { error: hoursRule })
    .meta({ examples: ['09:00-18:00'] })
    .transform((text, context) => {
    const [from, to] = [minutesIn(text.slice(0, 5)), minutesIn(text.slice(6))];
    if (from < to)
        return { from, to };
    context.issues.push({ code: 'custom', message: hoursRule, input: text });
    return core_core/* NEVER */.tm;
});
function minutesIn(clock) {
    return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
const daysRule = `a list with at least one of ${weekdays.join(', ')}`;
const dayRule = `one of ${weekdays.join(', ')}`;
const days = schemas/* array */.YOg(schemas/* enum */.k5n(weekdays, { error: dayRule }), { error: daysRule }).min(1, { error: daysRule });
const zoneRule = 'an IANA time zone such as UTC or Europe/Berlin';
const timeZone = schemas/* string */.YjP({ error: zoneRule }).refine(isTimeZone, { error: zoneRule }).prefault('UTC');
function isTimeZone(name) {
    // Intl takes offsets such as +01:00 too, which know no summer time.
    if (!/^[A-Za-z][\w+/-]*$/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
const dateRule = 'a date of the calendar such as 2026-12-25';
const datesRule = 'a list of at most 500 dates such as [2026-12-25]';
const nag_schema_date = schemas/* string */.YjP({ error: dateRule })
    .regex(/^\d{4}-\d\d-\d\d$/, { error: dateRule, abort: true })
    .refine(isInCalendar, { error: dateRule });
function isInCalendar(text) {
    const time = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
const capRule = 'a whole number from 1 to 10';
const maxPerRunRule = 'a whole number from 1 to 100';
function wholeNumber({ to, rule }) {
    return schemas/* number */.aig({ error: rule }).int({ error: rule }).min(1, { error: rule }).max(to, { error: rule });
}
const shape = {
    repeat: durationAtLeast(shortestRepeat).optional().meta({
        description: 'How long to wait between two nags for the same step, at least 12h. When not set: the patience of the step, at least 12h.',
    }),
    cap: wholeNumber({ to: 10, rule: capRule }).prefault(3).meta({
        description: 'How often one step is nagged about before it is escalated, 1 to 10.',
    }),
    'max-per-run': wholeNumber({ to: 100, rule: maxPerRunRule }).prefault(20).meta({
        description: 'How many nags one run may speak, 1 to 100; the oldest go first, the rest waits for the next run.',
    }),
    'sweep-interval': durationAtLeast(shortestSweepInterval).prefault('4h').meta({
        description: 'How far apart the scheduled runs are. A reminder that comes later than three times this says that the schedule seems to be off.',
    }),
    hours: hours.optional().meta({
        description: 'Working hours within one day. Outside of them no clock runs and no nag is spoken. When not set: all day.',
    }),
    days: days.optional().meta({
        description: 'Working days. When not set: mon to fri if hours are set, else all seven.',
        examples: [['mon', 'tue', 'wed', 'thu', 'fri']],
    }),
    'time-zone': timeZone.meta({ description: 'The zone of the hours, days and holidays, by its IANA name.' }),
    holidays: schemas/* array */.YOg(nag_schema_date, { error: datesRule })
        .max(500, { error: datesRule })
        .prefault([])
        .meta({ description: 'Dates on which nobody works, such as 2026-12-25.' }),
};
const nagSchema = schemas/* strictObject */.rej(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
    .prefault({})
    .meta({ description: 'When and how often the Action speaks up about a step that waits.' });

;// CONCATENATED MODULE: ./lib/src/settings/line-schema.js

/**
 * Our markers are HTML comments, so a text that opens one could hide what follows. Without flags,
 * because JSON Schema has none: `.` stops at every line break.
 */
const line_schema_oneLine = /^(?!.*<!--).+$/;
/** One visible line of text; the rule is what people are told about it. */
function lineOfText({ longest, rule }) {
    return schemas/* string */.YjP({ error: rule })
        .trim()
        .min(1, { error: rule, abort: true })
        .max(longest, { error: rule, abort: true })
        .regex(line_schema_oneLine, { error: rule, abort: true })
        .refine((text) => !/\p{Cc}/u.test(text), { error: rule });
}

;// CONCATENATED MODULE: ./lib/src/settings/label-schema.js

/** GitHub cuts no label: one of more than 50 characters cannot exist. */
const labelSchema = lineOfText({
    longest: 50,
    rule: 'the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number',
});

;// CONCATENATED MODULE: ./lib/src/settings/people-schema.js

const handleRule = 'a GitHub handle such as alice: letters, digits and single hyphens, at most 39 of them';
const teamRule = "the handles of people: a team cannot be called, because the workflow's own token cannot notify one; give another in the input `token`, or name people";
const listRule = 'a list of at most 5 GitHub handles, such as [alice, bob]';
/** Accounts that a company manages end in an underscore and its short code: `alice_acme`. */
const people_schema_person = '(?=[^/]{1,39}$)[A-Za-z\\d](?:-?[A-Za-z\\d])*(?:_[A-Za-z\\d]+)?';
const people_schema_team = '[A-Za-z\\d](?:-?[A-Za-z\\d]){0,38}/[A-Za-z\\d][\\w.-]{0,99}';
const handlePattern = new RegExp(`^@?(?:${people_schema_person}|${people_schema_team})$`);
const teamPattern = new RegExp(`^@?${people_schema_team}$`);
const people_schema_handle = schemas/* string */.YjP({ error: handleRule })
    .regex(handlePattern, { error: handleRule })
    .transform((text) => text.replace('@', ''));
function handles(description) {
    return schemas/* array */.YOg(people_schema_handle, { error: listRule }).max(5, { error: listRule }).prefault([]).meta({ description });
}
const peopleSchema = schemas/* strictObject */.rej({
    default: handles('GitHub handles to call when a step has no owner and the incident has no lead, no assignee and no trusted author. At most 5.'),
    'escalate-to': handles('GitHub handles to call when the nags for a step were in vain. At most 5.'),
}, { error: 'a map with default and escalate-to' })
    .prefault({})
    .meta({ description: 'Who is called.' });

;// CONCATENATED MODULE: ./lib/src/settings/postmortem-schema.js

const deliveries = ['auto', 'commit', 'pull-request'];
const languages = ['en', 'de', 'es', 'fr', 'pt', 'ja'];
const directoryRule = 'a folder of the repository such as docs/postmortems: letters, digits, dot, dash and underscore, not within .github or .git';
const templateRule = 'a file of the repository that ends in .hbs, such as .github/postmortem.md.hbs';
/** Windows cannot check out a name that ends with a dot, which rules out `.` and `..` as well. */
const segment = '[A-Za-z0-9._-]*[A-Za-z0-9_-]';
const directoryPattern = new RegExp(`^${segment}(?:/${segment})*/?$`);
const templatePattern = new RegExp(`^(?:${segment}/)*${segment}\\.hbs$`);
const directory = schemas/* string */.YjP({ error: directoryRule })
    .max(200, { error: directoryRule, abort: true })
    .regex(directoryPattern, { error: directoryRule, abort: true })
    .refine((path) => !isInGit(path) && !isInGitHub(path), { error: directoryRule })
    .transform((path) => path.replace(/\/$/, ''));
const template = schemas/* string */.YjP({ error: templateRule })
    .max(200, { error: templateRule, abort: true })
    .regex(templatePattern, { error: templateRule, abort: true })
    .refine((path) => !isInGit(path), { error: templateRule });
/** In any case: on a disk that ignores it, `.Git` is the repository itself. */
function isInGit(path) {
    return path.toLowerCase().split('/').includes('.git');
}
function isInGitHub(path) {
    return path.toLowerCase().split('/')[0] === '.github';
}
const postmortem_schema_shape = {
    directory: directory
        .prefault('postmortems')
        .meta({ description: 'The folder that the postmortems go to.' }),
    deliver: schemas/* enum */.k5n(deliveries, { error: 'auto, commit or pull-request' }).prefault('auto').meta({
        description: 'How they get there: commit to the default branch, pull-request, or auto: commit where that is allowed, else a pull request.',
    }),
    template: template.optional().meta({
        description: 'Your own Handlebars template, a file on the default branch. When not set: the built-in one.',
        examples: ['.github/postmortem.md.hbs'],
    }),
    language: schemas/* enum */.k5n(languages, { error: `one of ${languages.join(', ')}` })
        .prefault('en')
        .meta({ description: `The language of our own words: ${languages.join(', ')}.` }),
};
const postmortemSchema = schemas/* strictObject */.rej(postmortem_schema_shape, { error: `a map with ${Object.keys(postmortem_schema_shape).join(', ')}` })
    .prefault({})
    .meta({ description: 'The file that remains of an incident.' });

;// CONCATENATED MODULE: ./lib/src/settings/severities-schema.js


const factorRule = 'a number more than 0 and at most 100';
const mapRule = 'a map from at most 20 labels to { patience: factor }, such as sev1: { patience: 0.25 }';
/** A mistake in one label must not hide that another is there twice. */
const everyTime = { when: () => true };
const severitySchema = schemas/* strictObject */.rej({
    patience: schemas/* number */.aig({ error: factorRule })
        .gt(0, { error: factorRule })
        .lte(100, { error: factorRule })
        .prefault(1)
        .meta({ description: 'Factor on the patience of every step: 0.5 is twice as impatient.' }),
}, { error: 'a map with patience' })
    .prefault({});
const severitiesSchema = schemas/* record */.g1P(labelSchema, severitySchema, { error: mapRule })
    .refine((severities) => Object.keys(severities).length <= 20, { error: mapRule })
    .superRefine((value, { issues }) => {
    for (const label of repeatedInAnyCase(Object.keys(value))) {
        issues.push({
            code: 'custom',
            input: value,
            path: [label],
            message: 'every label once, in any case',
            params: { found: 'the same label again' },
        });
    }
}, everyTime)
    .prefault({
    sev1: { patience: 0.25 },
    sev2: { patience: 0.5 },
    sev3: { patience: 1 },
    sev4: { patience: 2 },
})
    .meta({
    description: 'Labels that make everything more or less urgent, in any case. Your own list replaces all four; {} means none.',
});
function repeatedInAnyCase(labels) {
    const seen = new Set();
    return labels.filter((label) => {
        const folded = label.toLowerCase();
        const isRepeated = seen.has(folded);
        seen.add(folded);
        return isRepeated;
    });
}

;// CONCATENATED MODULE: ./lib/src/settings/steps-schema.js





function line(longest) {
    return lineOfText({ longest, rule: `one line of text, 1 to ${longest} characters, without <!--` });
}
function stepSchema(step) {
    return schemas/* strictObject */.rej({
        title: line(80).prefault(step.title).meta({ description: 'What the box in the list says.' }),
        hint: line(300)
            .prefault(step.hint)
            .meta({ description: 'One sentence of help, shown while the step is the current one.' }),
        patience: durationAtLeast(0).prefault((0,incident_duration/* formatDuration */.a3)(step.patience)).meta({
            description: 'How long the step may be the current one before somebody is asked about it.',
        }),
        enabled: schemas/* boolean */.zMY({ error: 'true or false' })
            .prefault(true)
            .meta({ description: 'false leaves the step out. At least one step must stay.' }),
    }, { error: 'a map with title, hint, patience and enabled' })
        .prefault({});
}
/** One entry per step by construction; `Object.fromEntries` forgets which keys it was given. */
const schemaOf = {
    check: stepSchema(stepOf('check')),
    alert: stepSchema(stepOf('alert')),
    own: stepSchema(stepOf('own')),
    apologize: stepSchema(stepOf('apologize')),
    ameliorate: stepSchema(stepOf('ameliorate')),
    prevent: stepSchema(stepOf('prevent')),
    feedback: stepSchema(stepOf('feedback')),
    thank: stepSchema(stepOf('thank')),
};
function stepOf(id) {
    const step = incident_protocol/* defaultProtocol */.wQ.find((one) => one.id === id);
    if (step === undefined)
        throw new Error(`The protocol has no step ${id}.`);
    return step;
}
const stepsSchema = schemas/* strictObject */.rej(schemaOf, { error: `a map with the steps ${incident_protocol/* stepIds */.ph.join(', ')}` })
    .refine(leavesSomethingToDo, {
    error: 'at least one step that is not left out with enabled: false',
    params: { found: 'no step at all' },
    // A mistake in one step must not hide that all of them are off.
    when: () => true,
})
    .prefault({})
    .meta({ description: 'The eight steps, by id. What is not said keeps its default.' });
function leavesSomethingToDo(steps) {
    if (typeof steps !== 'object' || steps === null)
        return true;
    return Object.values(steps).filter(isOff).length < incident_protocol/* stepIds */.ph.length;
}
function isOff(step) {
    return typeof step === 'object' && step !== null && 'enabled' in step && step.enabled === false;
}

;// CONCATENATED MODULE: ./lib/src/settings/schema.js







const closeSchema = schemas/* strictObject */.rej({
    early: schemas/* enum */.k5n(['remind', 'reopen', 'accept'], { error: 'remind, reopen or accept' })
        .prefault('remind')
        .meta({
        description: 'remind: nag on the closed incident; reopen: open it again once, with the reason, then remind; accept: leave it alone.',
    }),
}, { error: 'a map with early' })
    .prefault({})
    .meta({ description: 'What happens to an incident that is closed while steps are open.' });
const schema_shape = {
    label: labelSchema.prefault('incident').meta({
        description: 'The label that makes an issue an incident, in any case. The input of the same name wins.',
    }),
    'accept-from': schemas/* enum */.k5n(['read', 'triage', 'write'], { error: 'read, triage or write' })
        .prefault('triage')
        .meta({
        description: 'The least permission with which someone may declare an incident in a public repository. In private and internal ones read is enough.',
    }),
    people: peopleSchema,
    steps: stepsSchema,
    severities: severitiesSchema,
    nag: nagSchema,
    close: closeSchema,
    postmortem: postmortemSchema,
};
/**
 * The single source: types, checks, schema.json, the table in the README and the example all come
 * from here. Every error text completes the sentence "allowed: …".
 */
const settingsSchema = schemas/* strictObject */.rej(schema_shape, { error: `a map with ${Object.keys(schema_shape).join(', ')}` });

;// CONCATENATED MODULE: ./lib/src/settings/resolve.js




/** From the words of the file to the words of the program. */
function resolveSettings(file) {
    const { people, close, postmortem } = file;
    return {
        label: file.label,
        acceptFrom: file['accept-from'],
        people: { default: unique(people.default), escalateTo: unique(people['escalate-to']) },
        steps: enabledSteps(file.steps),
        severities: Object.entries(file.severities).map(([label, { patience }]) => ({ label, patience })),
        nag: nagSettings(file.nag),
        timeZone: file.nag['time-zone'],
        close,
        postmortem: {
            directory: postmortem.directory,
            deliver: postmortem.deliver,
            template: postmortem.template === undefined
                ? { kind: 'built-in' }
                : { kind: 'file', path: postmortem.template },
            language: postmortem.language,
        },
    };
}
const defaultSettings = resolveSettings(settingsSchema.parse({}));
function enabledSteps(steps) {
    return incident_protocol/* stepIds */.ph.flatMap((id) => {
        const { enabled, ...step } = steps[id];
        return enabled ? [{ id, ...step }] : [];
    });
}
function nagSettings(nag) {
    return {
        repeat: nag.repeat === undefined
            ? { kind: 'step-patience', atLeast: shortestRepeat }
            : { kind: 'every', duration: nag.repeat },
        cap: nag.cap,
        maxPerRun: nag['max-per-run'],
        sweepInterval: nag['sweep-interval'],
        workingTime: workingTime(nag),
    };
}
function workingTime(nag) {
    const { hours, days, holidays } = nag;
    if (hours === undefined && days === undefined && holidays.length === 0)
        return { kind: 'always' };
    const usual = hours === undefined ? weekdays : weekdays.slice(0, 5);
    const worked = days ?? usual;
    return {
        kind: 'calendar',
        from: hours?.from ?? 0,
        to: hours?.to ?? 1440,
        days: weekdays.filter((day) => worked.includes(day)),
        timeZone: nag['time-zone'],
        holidays: [...new Set(holidays)].sort(),
    };
}
/** Handles are the same in any case; the first spelling stays. */
function unique(handles) {
    const folded = handles.map((handle) => handle.toLowerCase());
    return handles.filter((handle, index) => folded.indexOf(handle.toLowerCase()) === index);
}

;// CONCATENATED MODULE: ./lib/src/settings/merge.js


/** Defaults < file < inputs. Without a file, the defaults stand in for it. */
function mergeSettings({ file, inputs, }) {
    const settings = file?.settings ?? defaultSettings;
    const label = inputs.label?.trim() || settings.label;
    const maxPerRun = inputs.maxNags ?? settings.nag.maxPerRun;
    return {
        settings: { ...settings, label, nag: { ...settings.nag, maxPerRun } },
        overrides: [...labelOverrides(label, file), ...maxNagsOverrides(maxPerRun, file)],
    };
}
function maxNagsOverrides(maxNags, file) {
    if (file === undefined || !file.chosen.includes('nag.max-per-run'))
        return [];
    const { maxPerRun } = file.settings.nag;
    if (maxPerRun === maxNags)
        return [];
    return [printable(`input \`max-nags\` = ${maxNags} overrides ${maxPerRun} from ${file.fileName}`, 500)];
}
/** The input decides which events wake the Action, so another label in the file can never be seen. */
function labelOverrides(label, file) {
    if (file === undefined || !file.chosen.includes('label'))
        return [];
    if (isSameLabel(file.settings.label, label))
        return [];
    return [
        printable(`input \`label\` = "${label}" overrides "${file.settings.label}" from ${file.fileName}`, 500),
    ];
}
/** GitHub treats labels that differ only in case as one. */
function isSameLabel(one, other) {
    return one.trim().toLowerCase() === other.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/settings/yaml-tree.js


/** No setting lies deeper, so what does is wrong already. */
const deepest = 6;
/**
 * Walks the nodes instead of calling `toJS()`: that one expands aliases (a short file can ask for
 * gigabytes), prints warnings by itself, and forgets where things stood.
 */
function yamlTree(contents) {
    const mistakes = [];
    const { value, place } = branchAt(contents, { path: [], keyOffset: 0, mistakes });
    return { value, root: place, mistakes };
}
/** The place of a path, or of as much of it as the file has. */
function yaml_tree_placeOf(place, [first, ...rest]) {
    const next = first === undefined ? undefined : place.within.get(first);
    return next === undefined ? place : yaml_tree_placeOf(next, rest);
}
function branchAt(node, spot) {
    const { path, keyOffset, mistakes } = spot;
    const offset = offsetOf(node) ?? keyOffset;
    const leaf = { offset, keyOffset, found: foundIn(node), isEmpty: isEmpty(node), within: new Map() };
    if (path.length > deepest)
        return { value: undefined, place: leaf };
    if ((0,dist/* isAlias */.Vj)(node)) {
        const found = `the alias ${problem_quoted(`*${node.source}`)}`;
        mistakes.push({ path, offset, found, allowed: 'the value itself, written out' });
    }
    if ((0,dist/* isMap */.jh)(node)) {
        const { value, within } = mapOf(node, { ...spot, keyOffset: offset });
        return { value, place: { ...leaf, within } };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item, index) => branchAt(item, { path: [...path, index], keyOffset: offset, mistakes }));
        const value = items.map((item) => (item.place.isEmpty ? null : item.value));
        return { value, place: { ...leaf, within: new Map(items.map((item, index) => [index, item.place])) } };
    }
    return { value: (0,dist/* isScalar */.jn)(node) ? (node.value ?? undefined) : undefined, place: leaf };
}
function mapOf(map, { path, keyOffset, mistakes }) {
    const branches = new Map();
    for (const pair of map.items) {
        const offset = offsetOf(pair.key) ?? keyOffset;
        const key = keyOf(pair);
        const own = key === undefined ? path : [...path, key];
        const mistake = mistakeIn(key, branches);
        if (mistake !== undefined)
            mistakes.push({ path: own, offset, ...mistake });
        else if (key !== undefined)
            branches.set(key, branchAt(pair.value, { path: own, keyOffset: offset, mistakes }));
    }
    return {
        value: Object.fromEntries([...branches].map(([key, { value }]) => [key, value])),
        within: new Map([...branches].map(([key, { place }]) => [key, place])),
    };
}
function mistakeIn(key, earlier) {
    if (key === undefined)
        return { found: 'a key that is not a word', allowed: 'keys that are plain words' };
    if (key === '__proto__')
        return { found: 'a name that JavaScript keeps for itself', allowed: 'another key' };
    if (earlier.has(key))
        return { found: 'the same key again', allowed: 'every key once' };
    return undefined;
}
function keyOf({ key }) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    if (typeof key.value === 'string')
        return key.value;
    return key.value === null ? undefined : sourceOf(key);
}
function foundIn(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return 'nothing';
    return typeof node.value === 'string'
        ? problem_quoted(node.value)
        : `${printable(sourceOf(node))} (a ${typeof node.value})`;
}
function isEmpty(node) {
    return node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
/** `1e9` shall be shown as it was written, not as 1000000000. */
function sourceOf(scalar) {
    return scalar.source ?? String(scalar.value);
}
function offsetOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/settings/read-yaml.js


const longestFile = 64 * 1024;
/** One slip makes many errors after it; the first ones tell. */
const mostErrors = 10;
/** The parser recurses, so brackets by the thousand exhaust the stack. */
const nestedTooDeeply = ['brackets within brackets without end', 'a few levels'];
function readYaml(text) {
    const counter = new dist/* LineCounter */.HN();
    const lineOf = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const unreadable = (mistakes) => ({ kind: 'unreadable', lineOf, mistakes });
    if (isTooLong(text))
        return unreadable([mistakeAt(0, 'more than 64 KiB', 'a smaller file')]);
    try {
        const documents = parse(text, counter);
        const mistakes = documents.mistakes.slice(0, mostErrors);
        if (mistakes.length > 0)
            return unreadable(mistakes);
        return { kind: 'tree', lineOf, tree: yamlTree(documents.contents) };
    }
    catch {
        return unreadable([mistakeAt(0, ...nestedTooDeeply)]);
    }
}
function isTooLong(text) {
    return text.length > longestFile || new TextEncoder().encode(text).length > longestFile;
}
function parse(text, lineCounter) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text.replace(/^\uFEFF/, ''), {
        lineCounter,
        // YAML 1.1 would read 22:00 as 1320, `no` as false and 2026-12-25 as a moment in time.
        schema: 'core',
        version: '1.2',
        resolveKnownTags: false,
        // Comparing every key with every other takes too long on a hostile file; the tree uses a map.
        uniqueKeys: false,
        prettyErrors: false,
    });
    if ('empty' in documents)
        return { contents: null, mistakes: syntaxMistakes(documents) };
    const [first, second] = documents;
    const extra = second === undefined
        ? []
        : [mistakeAt(second.range[0], 'a second document', 'one document, without a --- in between')];
    return { contents: first?.contents, mistakes: [...documents.flatMap(syntaxMistakes), ...extra] };
}
function syntaxMistakes(document) {
    const complaints = [...document.errors, ...document.warnings];
    const tooDeep = complaints.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (tooDeep !== undefined)
        return [mistakeAt(tooDeep.pos[0], ...nestedTooDeeply)];
    return complaints.map(({ pos, message }) => mistakeAt(pos[0], `text that is not YAML (${message})`, 'YAML without tags and directives'));
}
function mistakeAt(offset, found, allowed) {
    return { offset, path: [], found, allowed };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(4608);
;// CONCATENATED MODULE: ./lib/src/settings/json-schema.js


/** For editors: what may stand in the file, with every default. */
function settingsJsonSchema() {
    return {
        ...json_schema_processors/* toJSONSchema */.bl(settingsSchema, { io: 'input' }),
        title: 'Incident Protocol',
        description: 'What a team can choose in .github/incident-protocol.yml. Every key is optional.',
    };
}
/** Every key in the order of the file, sections before what is in them; `<label>` stands for any label. */
function settingsIn(schema, path = []) {
    return childrenOf(schema).flatMap(([key, inner]) => {
        const own = [...path, key];
        return [{ path: own, schema: inner }, ...settingsIn(inner, own)];
    });
}
/** The keys that may stand under a path, none for what is not a map of settings. */
function keysUnder(schema, path) {
    const [first, ...rest] = path;
    if (first === undefined)
        return Object.keys(schema.properties ?? {});
    const inner = childrenOf(schema).find(([key]) => key === first || key === anyLabel);
    return inner === undefined ? [] : keysUnder(inner[1], rest);
}
const anyLabel = '<label>';
/** Has settings of its own in it, rather than a value. */
function isSection({ properties }) {
    return properties !== undefined;
}
function childrenOf({ properties, additionalProperties, }) {
    const named = Object.entries(properties ?? {});
    const any = typeof additionalProperties === 'object' ? [[anyLabel, additionalProperties]] : [];
    return [...named, ...any].flatMap(([key, inner]) => typeof inner === 'object' ? [[key, inner]] : []);
}

;// CONCATENATED MODULE: ./lib/src/settings/schema-problems.js




/** What the schema has against the tree, each with its place. */
function schemaProblems(issues, { root }) {
    const schema = settingsJsonSchema();
    const settings = settingsIn(schema);
    return issues.flatMap((issue) => {
        const path = pathOf(issue);
        if (issue.code === 'unrecognized_keys') {
            const keys = keysUnder(schema, path);
            return issue.keys.map((key) => unknownKey({ settings, keys, root, path, key }));
        }
        return [finding(issue, yaml_tree_placeOf(root, path), path)];
    });
}
function toProblem({ path, found, allowed, ...rest }, at) {
    const { file, line, column } = at;
    const suggestion = rest.didYouMean === undefined ? {} : { didYouMean: rest.didYouMean };
    return { file, line, column, path: pathText(path), found, allowed, ...suggestion };
}
function finding(issue, place, path) {
    const { offset, keyOffset, found } = place;
    if (issue.code === 'invalid_key') {
        const allowed = issue.issues[0]?.message ?? issue.message;
        return { path, offset: keyOffset, found: `the key ${problem_quoted(String(path.at(-1)))}`, allowed };
    }
    if (issue.code === 'custom' && typeof issue.params?.['found'] === 'string') {
        return { path, offset: keyOffset, found: issue.params['found'], allowed: issue.message };
    }
    const plain = { path, offset, found, allowed: issue.message };
    if (issue.code !== 'invalid_value')
        return plain;
    const near = nearest(found.replaceAll('"', ''), issue.values.map(String));
    return near === undefined ? plain : { ...plain, didYouMean: near };
}
function unknownKey({ settings, keys, root, path, key }) {
    const own = [...path, key];
    const offset = yaml_tree_placeOf(root, own).keyOffset;
    const plain = { path: own, offset, found: 'an unknown key', allowed: keys.join(', ') };
    const meant = nearest(key, keys) ?? elsewhere(settings, key);
    return meant === undefined ? plain : { ...plain, didYouMean: meant };
}
/** `directory` at the top is most likely `postmortem.directory`. */
function elsewhere(settings, key) {
    const [only, another] = settings.filter(({ path }) => path.at(-1) === key);
    return another === undefined ? only?.path.join('.') : undefined;
}
function pathOf({ path }) {
    return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

;// CONCATENATED MODULE: ./lib/src/settings/team-problems.js


const lists = ['default', 'escalate-to'];
/** Teams are well-formed handles, and whether one can be called depends on the token: the schema cannot tell. */
function teamProblems({ value, root }) {
    return lists.flatMap((list) => {
        const names = memberOf(memberOf(value, 'people'), list);
        if (!Array.isArray(names))
            return [];
        return names.flatMap((name, index) => {
            if (typeof name !== 'string' || !teamPattern.test(name))
                return [];
            const path = ['people', list, index];
            const { offset, found } = yaml_tree_placeOf(root, path);
            return [{ path, offset, found: `the team ${found}`, allowed: teamRule }];
        });
    });
}
function memberOf(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/settings/parse.js






const least = { callsTeams: false };
/** Reads the whole file before it complains, so that every problem is told at once; never throws. */
function parseSettingsFile(text, fileName, powers = least) {
    const reading = readYaml(text);
    if (reading.kind === 'unreadable')
        return problems(reading.mistakes, reading.lineOf, fileName);
    const { tree, lineOf } = reading;
    const checked = settingsSchema.safeParse(tree.value ?? {});
    const teams = powers.callsTeams ? [] : teamProblems(tree);
    if (checked.success && tree.mistakes.length === 0 && teams.length === 0) {
        return {
            kind: 'settings',
            fileName,
            settings: resolveSettings(checked.data),
            chosen: chosenIn(tree.root),
        };
    }
    const found = checked.success ? [] : schemaProblems(checked.error.issues, tree);
    return problems([...tree.mistakes, ...found, ...teams], lineOf, fileName);
}
function problems(findings, lineOf, file) {
    const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
    return {
        kind: 'problems',
        problems: inOrder.map((finding) => toProblem(finding, { file, ...lineOf(finding.offset) })),
    };
}
function chosenIn({ within }, path = []) {
    return [...within]
        .filter(([, place]) => !place.isEmpty)
        .flatMap(([key, place]) => [pathText([...path, key]), ...chosenIn(place, [...path, key])]);
}

;// CONCATENATED MODULE: ./lib/src/session.js









/** Reads what every run needs and settles what the team chose. Throws before anything is written when that is broken. */
async function openSession({ connection, inputs, writer, clock }) {
    const github = connect({ ...connection, token: inputs.token });
    const ground = await readGround(github, inputs.config);
    const settings = chooseSettings(ground, inputs);
    return {
        github,
        ground,
        settings,
        writer,
        now: (0,instant/* instantOf */.B9)(timeOf(github, clock)),
        permissionOf: permissionReader(github),
        dryRun: inputs.dryRun,
        budget: { nags: settings.nag.maxPerRun },
    };
}
/** Runners drift, so GitHub's clock counts. */
function timeOf(github, clock) {
    return github.serverTime() ?? clock();
}
function chooseSettings({ settingsFile: file, me }, inputs) {
    const powers = { callsTeams: me !== workflowLogin };
    const { settings, overrides } = mergeSettings({
        file: file.kind === 'present' ? checkedFile(file.text, inputs.config, powers) : undefined,
        inputs: { label: inputs.label, ...(inputs.maxNags === undefined ? {} : { maxNags: inputs.maxNags }) },
    });
    for (const override of overrides)
        log(override);
    return settings;
}
function checkedFile(text, fileName, powers) {
    const reading = parseSettingsFile(text, fileName, powers);
    if (reading.kind === 'problems')
        throw new user_error/* UserError */.y(formatProblems(reading.problems));
    return reading;
}

;// CONCATENATED MODULE: ./lib/src/github/list-incidents.js




/**
 * Every open incident, and of the closed ones those of late: finished ones that were closed, and unfinished ones that
 * anybody, we included, touched; so one that is still reminded of stays in sight. Oldest first. Listed, never searched for: GitHub's search lags
 * behind and leaves things out.
 */
async function listIncidents(github, scope) {
    const [open, closed] = await Promise.all([
        list(github, { state: 'open' }, scope.label),
        list(github, { state: 'closed', since: scope.closedSince }, scope.label),
    ]);
    const lately = closed.filter((issue) => (issue.state.kind === 'closed' && !(0,instant/* isBefore */.Y8)(issue.state.at, scope.closedSince)) || hasOpenBox(issue));
    const byNumber = new Map([...open, ...lately].map((issue) => [issue.number, issue]));
    return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}
function hasOpenBox({ body, number }) {
    const list = (0,incident_checklist/* readChecklist */.zo)(body, number);
    return (0,incident_checklist/* tickedSteps */.K0)(list).size < (0,incident_checklist/* listedSteps */.vI)(list).size;
}
async function list({ rest, owner, repo, paginate }, filter, label) {
    // GitHub takes a comma for the end of a label's name; such a label is looked for by hand.
    const labels = label.includes(',') ? {} : { labels: label };
    const answers = await paginate(rest.issues.listForRepo, {
        owner,
        repo,
        ...filter,
        ...labels,
        sort: 'created',
        direction: 'asc',
        per_page: 100,
    });
    return answers
        .filter((answer) => (answer.pull_request ?? undefined) === undefined)
        .map(issueFacts)
        .filter((issue) => issue.labels.some((one) => (0,incident_label/* sameLabel */.b)(one, label)));
}

;// CONCATENATED MODULE: ./lib/src/sweep.js
/** Every incident that may need us, one after the other, oldest first. */







/** A closed incident of which nobody, we included, said a word for longer is left alone. */
const shortestAfterlife = 30 * incident_duration/* day */.vd;
/** One incident that fails must not keep the others from being looked at; the run fails at its end. */
async function sweep(session) {
    const closedSince = (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(session.now) - afterlife(session));
    const listed = await listIncidents(session.github, { label: session.settings.label, closedSince });
    const reports = [];
    for (const [index, issue] of listed.entries()) {
        try {
            reports.push(await reconcile(session, { issue: issue.number, listed: issue }));
        }
        catch (error) {
            const left = listed.length - index - 1;
            const isLimit = errorAnswer(error).limit !== 'none';
            const rest = isLimit && left > 0 ? ` ${left} more incidents wait for the next run.` : '';
            reports.push(failed(issue, `${explain(error)}${rest}`));
            // Each further request would be refused alike, and counted against us.
            if (isLimit)
                break;
        }
    }
    return reports;
}
/** Longer than the longest silence between two reminders, holidays or not. */
function afterlife({ now, settings }) {
    const { repeat, workingTime } = settings.nag;
    const factor = Math.max(1, ...settings.severities.map(({ patience }) => patience));
    const patience = Math.max(...settings.steps.map((step) => workIn(step.patience, workingTime))) * factor;
    const every = workIn(repeat.kind === 'every' ? repeat.duration : repeat.atLeast, workingTime);
    const silence = (0,instant/* elapsed */.vk)(now, afterWork(now, Math.max(patience, every), workingTime));
    return Math.min(Math.max(shortestAfterlife, 2 * silence), incident_duration/* longestDuration */.rP);
}
function failed({ number, url }, problem) {
    return { number, url, outcome: 'failed', step: '', done: 0, total: 0, effects: [], notes: [], problem };
}

// EXTERNAL MODULE: ./node_modules/handlebars/lib/index.js
var lib = __webpack_require__(6943);
;// CONCATENATED MODULE: ./lib/src/text/writer.js

const templateNames = (/* unused pure expression or super */ null && ([
    'tracking-comment',
    'waiting-comment',
    'answer',
    'nag',
    'nag-answered',
    'reopened',
    'postmortem',
    'summary',
]));
/** A team's template may loop by mistake; GitHub would refuse the result long before this. */
const writer_longestText = 1_000_000;
/** Spelled out, because Handlebars prints a warning into the team's log for what is only left at its default. */
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
/** Each template is compiled when it is first needed, and only once. */
function createWriter(templates) {
    const handlebars = lib.create();
    // The built-in one prints into the team's log.
    handlebars.registerHelper('log', () => '');
    const compiled = new Map();
    function templateOf(name, source) {
        const known = compiled.get(name);
        if (known !== undefined)
            return known;
        const template = handlebars.compile(source, { noEscape: true, strict: true });
        compiled.set(name, template);
        return template;
    }
    return {
        write: (name, view) => {
            const source = writer_sourceOf(name, templates[name]);
            try {
                return writer_capped(templateOf(name, source)(view, noPrototypes));
            }
            catch (cause) {
                throw new Error(failure(name, source, cause), { cause });
            }
        },
    };
}
/** Handlebars also takes a syntax tree and runs what stands in it: only text may reach it (CVE-2026-33937). */
function writer_sourceOf(name, template) {
    if (typeof template !== 'string')
        throw new Error(`Template "${name}": not a text.`);
    return template.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
function writer_capped(text) {
    if (text.length > writer_longestText)
        throw new Error(`it writes more than ${writer_longestText} characters`);
    return text;
}
function failure(name, source, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const line = lineIn(message, source);
    const place = line === undefined ? '' : `, line ${line}`;
    return `Template "${name}"${place}: ${writer_reason(message)}`;
}
/** Handlebars tells the line in three ways, and of a helper or partial that is missing only the name. */
function lineIn(message, source) {
    const told = /(?:line (\d+)|- (\d+):\d+$)/.exec(message);
    const line = told?.[1] ?? told?.[2];
    if (line !== undefined)
        return Number(line);
    const missing = /(?:helper: "(.+)"|partial (.+) could not be found)/.exec(message);
    const name = missing?.[1] ?? missing?.[2];
    if (name === undefined)
        return undefined;
    const index = source.split('\n').findIndex((text) => text.includes('{{') && text.includes(name));
    return index === -1 ? undefined : index + 1;
}
/** A parse error draws the place with an arrow under it, over several lines: kept for those who read the cause. */
function writer_reason(message) {
    if (message === 'Maximum call stack size exceeded')
        return 'a partial calls itself without end';
    const lines = message.split('\n');
    const [first = '', drawn, , expected] = lines;
    if (!first.startsWith('Parse error on line'))
        return first.replace(/ - \d+:\d+$/, '').replace(/ not defined in .*$/, ' is not known here');
    return [`near ${JSON.stringify(drawn ?? '')}`, expected ?? ''].filter((text) => text !== '').join(': ');
}

;// CONCATENATED MODULE: ./lib/src/main.js
/** The shell around the life of an incident: the only clock, environment and file system. */











async function main(trigger, environment) {
    try {
        const inputs = (0,github_inputs/* readInputs */.Ko)(environment);
        const writer = createWriter(readTemplates());
        const { repo: repository, apiUrl, graphqlUrl } = github/* context */._;
        const connection = { repository, apiUrl, graphqlUrl };
        const session = await openSession({ connection, inputs, writer, clock: Date.now });
        const reports = trigger.kind === 'sweep' ? await sweep(session) : [await reconcile(session, trigger)];
        await reportRun({
            outcome: overall(trigger, reports),
            incidents: reports,
            summary: writer.write('summary', summaryView(reports, inputs.dryRun)),
            lines: reports.flatMap((report) => main_linesOf(report, inputs.dryRun)),
        });
    }
    catch (error) {
        reportFailure(explain(error));
    }
}
function overall(trigger, reports) {
    if (reports.some(({ outcome }) => outcome === 'failed'))
        return 'failed';
    return trigger.kind === 'sweep' ? 'swept' : (reports[0]?.outcome ?? 'unchanged');
}
function main_linesOf(report, dryRun) {
    const { number, outcome, done, total, effects, notes } = report;
    const lines = [
        `${outcome}, ${done} of ${total} steps done`,
        ...effects.map((effect) => `${dryRun ? 'would' : 'did'} ${effectTitle(effect)}`),
        ...notes,
    ];
    return lines.map((line) => `#${number}: ${line}`);
}
/** The prose lies beside the bundle, where people can read it. */
function readTemplates() {
    const folder = external_node_path_.join(import.meta.dirname, '..', 'templates');
    const read = (name) => (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, `${name}.md.hbs`), 'utf8');
    return {
        'tracking-comment': read('tracking-comment'),
        'waiting-comment': read('waiting-comment'),
        answer: read('answer'),
        nag: read('nag'),
        'nag-answered': read('nag-answered'),
        reopened: read('reopened'),
        postmortem: read('postmortem'),
        summary: read('summary'),
    };
}


/***/ })

};
