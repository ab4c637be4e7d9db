export const id=388
export const ids=[388]
export const modules={8504:(e,t,n)=>{n.d(t,{db:()=>isMessageKey,RD:()=>isMessageText,ki:()=>messageFlaw,Wy:()=>a,G9:()=>i,TK:()=>readOwnMessages})
var o=n(9852),s=n(7872);// CONCATENATED MODULE: ./lib/src/i18n/compiled/places.js
const r={postmortem:{untitled:["number"],allStepsDone:["total"],stepsNotDone:["open","total"],severityAtWorst:["severity","worst"],severityChosen:["severity","who"],timeInSeverity:["severity","duration"],lastedUntilMitigated:["duration"],reopenedTimes_one:["duration"],reopenedTimes_other:["duration","count"],roleSteps_one:["steps"],roleSteps_other:["steps"],roleOwner:["steps"],roleWrote:["pulls"],roleReviewed:["pulls"],alsoTookPart:["people"],secretsLeftOut_other:["count"],summaryBy:["who"],summaryCut:["who","url"],fullLog:["count"],moreInIssue:["count","url"],withoutHistory:["reason"],commentQuoted:["who","quote"],commented:["who"],opened:["who"],openedAs:["who","labels"],openedIncident:["who"],openedIncidentAs:["who","labels"],declaredIt:["who"],declaredItAs:["who","labels"],labelsAdded_one:["who","labels"],labelsAdded_other:["who","labels"],labelsRemoved_one:["who","labels"],labelsRemoved_other:["who","labels"],tookItOn:["who"],assigned:["who","people"],steppedBack:["who"],unassigned:["who","people"],skippedStep:["who","steps","quote"],didSteps:["who","steps"],stepsSeenDone:["steps"],reopenedSteps:["who","steps"],stepsSeenOpen:["steps"],stepNamed:["number","title"],tookTheLead:["who"],gaveTheLead:["who","other"],tookStep:["other","steps"],milestoneReported:["milestone","who"],reportedLater:["who","quote"],linked:["who","what"],merged:["what"],mergedOf:["what","who"],pullRequest:["link"],issue:["link"],commit:["link"],referenced:["who","commit"],committed:["who","link","quote"],deployed:["who","commit","place"],deployFailed:["who","commit","place"],deploying:["who","commit","place"],renamed:["who","from","to"],closedCompleted:["who"],closedNotPlanned:["who"],closedDuplicate:["who"],closedWith:["who","commit"],reopened:["who"],locked:["who"],unlocked:["who"],pinned:["who"],markedDuplicate:["who"],seenAt:["when"],atMost:["duration"],quotedFromTick:["who","when"],quotedFromComment:["who","url","when"],answersTo:["url"],thanked:["people"],noteBy:["who","when"],formBy:["who"],reactionsToIssue:["reactions"],reportedAgain:["issues"],perhapsReportedAgain:["issues"],markedInIssue:["icon"],changedBefore:["hours","zones"],moreChanges:["count","url"],nothingChanged:["hours"],changesUnknown:["hours"],sharedServices:["names"],sharedLabels:["names"],sharedWords:["names"],similarMore:["count","url"],sameAs:["incident","day"],sameAsNothing:["incident","day"],followUpDue:["date"],followUpPriority:["level"],postmortemsOf:["name"],postmortemCount_one:["count"],postmortemCount_other:["count","since"],followUpsOpen_one:["count"],followUpsOpen_other:["count"],withOpenSteps:["count"],olderPostmortems:["count","index"],followUpsOpenOf_one:["count","total"],followUpsOpenOf_other:["count","total"],followUpsDone_one:["count"],followUpsDone_other:["count"],feedOpenFor:["duration"],feedLasted:["duration"],feedSteps:["done","total"],feedFollowUps:["open","total"],feedIssue:["number"],quote:["text"],assumedFromStep:["when","step"],assumedFromClosing:["when"],assumedLead:["who"],writtenUnder:["heading"],wroteUp:["who"],toldLineAbout:["who","quote"],perhapsSaid:["step","links","command"],askSaid:["step","command"],othersSaid_one:["count"],othersSaid_other:["count"],linesLeftOut_one:["count"],linesLeftOut_other:["count"],leadLasted:["duration","from","to"],leadAtLeast:["duration","from","to"],lastedAtLeast:["duration"],leadNoEnd:["from"],leadCause:["quote"],leadImpact:["quote"],leadFollowUps_one:["count","open"],leadFollowUps_other:["count","open"],stillToWrite:["headings","section"]},thread:{seenAt:["at"],byAt:["who","at"],stepNamed:["number","title"],now:["number","title"],stillOpen:["number","title"],askedFor:["who","hint"],askedBy:["who","due","hint"],nobodyFor:["hint"],nobodyBy:["due","hint"],pausedUntil:["label"],allStepsDone:["total"],progress:["done","total"],closedAt:["when"],andClosedAt:["when"],atBy:["at","who"],postmortem:["url"],postmortemInReview:["url"],sectionsWritten:["written"],writtenOf:["written","total"],merged:["at"],mergedBy:["who","at"],reviewedBy:["who","at"],skippedBecause:["reason"],declaredBy:["who"],noteSweepsInactive:["url"],noteSweepsOff:["url"],noteRemindersIn:["issue"],followUps:["open","total"],followUpsDue:["open","total","due"],followUpsDueBy:["open","total","due","who"],mayHaveHappened:["day","incident","lasted","shared"],happenedBefore:["day","incident","lasted","shared"],"memory-service":["name"],"memory-label":["name"],"memory-words":["name"],stillOpenThen:["item"],settleMemory:["similar","another"],noteUncounted:["steps"],noteUnweighed:["steps"],noteTakenOut:["steps"],"moment-started":["at"],"moment-detected":["at"],"moment-mitigated":["at"],"moment-resolved":["at"],noteStartUnclear:["answer"],noteSeveritySuggested:["severity"],noteUnanswered:["people"],noteNotWritten:["reason"],waitingThanks:["least"],waitingUnknown:["who"],stepHas:["number","title"],wasDue:["due"],isStuck:["unanswered"],areOpen:["unanswered"],unanswered_one:["count"],unanswered_other:["count"],protocolOf:["issue"],inIncident:["issue"],waysOut:["number"],waysOutOfSome:["number"],sectionsLacking_one:["count"],sectionsLacking_other:["count"],postmortemLacks:["sections"],linkedLacks:["url","sections"],answeredDone:["step","by","at"],answeredSkipped:["step","by","at"],seenDone:["step","at"],seenSkipped:["step","at"],notAskedAnyMore:["step"],snoozedUntil:["at"],looksAbout:["at"],remindsAfter:["at","every"],reminded_one:["most","at","next"],reminded_other:["count","most","at","next"],remindedLast_one:["at"],remindedLast_other:["count","at"],escalatesTo:["people","at"],gaveUp_one:["count","at"],gaveUp_other:["count","at"],notAskedFor:["steps"],cannotBePosted:["due","reason"],"does-note":["sections"],nameIncident:["usage"],didYouMean:["name"],noSuchCommandBut:["name"],nameAStep:["steps"],noSuchStep:["steps"],noSuchStepBut:["name","steps"],noSuchSection:["sections"],noSuchSectionBut:["name","sections"],nameOnePerson:["usage"],stepsOrWords:["list","one"],skipNeedsReason:["usage"],theSeverities:["names"],sayWhatHappened:["usage"],sayWhatToNote:["usage"],nameFollowUp:["usage"],dueRule:["usage"],duePast:["usage"],followUpFrom:["issue","who"],followUpRefused:["reason"],followUpUnassigned:["issue","who"],dropReason:["usage"],followUpCommands:["due","drop","snooze"],followUpSnooze:["usage"],followUpLacksBoth:["incident"],followUpLacksOwner:["incident"],followUpLacksDate:["incident"],followUpAnswer:["due","drop"],followUpOverdue:["day"],followUpSettle:["due","drop"],followUpEscalated:["day"],followUpEscalatedOf:["day","who"],"effect-edit-follow-up":["lines","issue"],followUpFailed:["issue","problem"],digestSections:["written","total"],digestDue:["day"],digestYearAgo:["incident","day"],digestMore:["count"],noteDigest:["issue"],zoneAmbiguous:["zone","choices"],timeToCopy:["why","lines"],timeLeftOver:["usage","note"],"startedAfter-detected":["at"],"startedAfter-mitigated":["at"],"startedAfter-resolved":["at"],"beforeStart-detected":["at"],"beforeStart-mitigated":["at"],"beforeStart-resolved":["at"],takesPermission:["least"],pullTitle:["number","url"],"because-place":["path"],"because-too-large":["path"],"because-rule":["answer"],"because-unknown":["answer"],pullRequestNumber:["number","url"],mergeToPublish:["pull"],pullDeclined:["pull"],openThePull:["url","branch","reason","remedy"],conflict:["pull"],conflictIn:["pull","paths"],andOthers:["paths"],heldBack:["where"],inLines_one:["lines","path"],inLines_other:["lines","path"],keptInComment:["url","reason","remedy"],keptInSummary:["reason","remedy"],keptHere:["reason","remedy"],notCommitted:["reason","remedy"],notOnBranch:["reason","remedy"],noPullOpened:["reason","remedy"],labelMissing:["label"],runWould:["what"],reminderWaits:["reason"],scheduleSeemsOff:["due"],cannotBeCalled:["name"],editsUnknown:["reason"],rightsUnknown:["name"],leftAdoptions:["most"],leftPostmortems:["most"],"did-published":["path"],"did-proposed":["path"],"did-branched":["path"],doneOf:["done","total"],isDue:["steps"],isNext:["step","at"],needNothing_one:["count","links"],needNothing_other:["count","links"],leftForReserve_one:["count","left","reserve"],leftForReserve_other:["count","left","reserve"],leftForTime_one:["count"],leftForTime_other:["count"],"effect-append":["issue"],"effect-put-back":["issue"],"effect-tick":["steps","issue"],"effect-untick":["steps","issue"],"effect-post-comment":["purpose","issue"],"effect-open-protocol-issue":["issue"],"effect-open-follow-ups":["issue","count"],"effect-open":["number"],"effect-closed":["number"],"effect-edit-comment":["comment","issue"],"effect-delete-comment":["comment","issue"],"effect-react":["comment","issue","reaction"],"effect-add-label":["label","issue"],"effect-remove-label":["label","issue"],"effect-reopen-issue":["issue"],"effect-commit":["files","issue"],"effect-commit-to":["files","issue","branch"],"effect-open-pull-request":["branch","issue"],"effect-show-in-summary":["path","issue"],runDid:["what"],runPlans:["what"],runProgress:["outcome","done","total"],passedBy_one:["count"],passedBy_other:["count"],moreRows_one:["count"],moreRows_other:["count"],moreNotes_one:["count"],moreNotes_other:["count"],moreUnconfirmed_one:["count"],moreUnconfirmed_other:["count"],moreWait_one:["count"],moreWait_other:["count"],listFailed:["problem"],listIsOld:["names"],listRenewed:["names"],listInPull:["pull","names"],listProposed:["names"],listBranchTaken:["branch"],listOnBranch:["branch","problem"],saidNeedsAddress:["usage"]}};// CONCATENATED MODULE: ./lib/src/i18n/own-messages.js
function isMessageKey(e){return Object.hasOwn(s.en.postmortem,e)}const a=Object.keys(s.en.postmortem).filter(isMessageKey),i="one line of text, 1 to 500 characters, without \x3c!-- and --\x3e"
function isMessageText(e){return"string"==typeof e&&/^(?!.*(?:<!--|-->))[^\p{Cc}\u2028\u2029]{1,500}$/u.test(e)}function messageFlaw(e,t){const n=function placesOf(e){return(r.postmortem[e]??[]).map(e=>`{${e}}`)}(e),o=function placesIn(e){return e.match(/\{\w+\}/g)??[]}(t).find(e=>!n.includes(e))
return void 0!==o?{found:`the place ${o}`,allowed:0===n.length?"a text without places":`a text with ${n.join(", ")}`}:/(?:Question|Example)$/.test(e)&&!/[?？؟]/.test(t)?{found:"no question mark",allowed:"a question: by its mark we know what nobody has answered"}:void 0}function readOwnMessages(e,t){const n=("object"==typeof e&&null!==e?Object.entries(e):[]).map(([e,t])=>({key:e,text:t,flaw:flawOf(e,t)}))
return{messages:Object.fromEntries(n.flatMap(({key:e,text:t,flaw:n})=>void 0===n?[[e,t]]:[])),flaws:n.flatMap(({key:e,flaw:n})=>void 0===n?[]:[`${t(e)}: ${n}`])}}function flawOf(e,t){if(!isMessageKey(e)){const t=(0,o.p)(e,a)
return`no message of ours has the key "${e}"${void 0===t?"":`; did you mean "${t}"?`}`}if(!isMessageText(t))return`"${e}" is not ${i}`
const n=messageFlaw(e,t)
return void 0===n?void 0:`"${e}": found ${n.found}, allowed: ${n.allowed}`}},2839:(e,t,n)=>{n.d(t,{Xz:()=>readFrontMatter,g4:()=>writeFrontMatter,vQ:()=>splitFrontMatter})
var o=n(9599),s=n(8815)
const r={language:"yaml",engines:{yaml:{parse:function readMapping(e){const t=(0,s.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}},javascript:refuse,json:refuse}},a={engines:{javascript:refuse},lineWidth:-1,noRefs:!0}
function readFrontMatter(e){const t=splitFrontMatter(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=o(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,r)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function writeFrontMatter(e,t){return`${function legible(e){const t=e.replaceAll(/\\U([0-9A-F]{8})/g,(e,t)=>String.fromCodePoint(Number.parseInt(t,16)))
return JSON.stringify(readFrontMatter(t))===JSON.stringify(readFrontMatter(e))?t:e}(o.stringify({content:""},function defined(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),a).trimEnd())}\n${t}`}function splitFrontMatter(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===o)return{opening:t,yaml:n,closing:"",content:""}
const[s]=o,r=o.index+s.length
return{opening:t,yaml:n.slice(0,o.index),closing:s,content:n.slice(r)}}function refuse(){throw new Error("Only YAML is read.")}},5922:(e,t,n)=>{n.d(t,{b:()=>createOwnTemplate,u:()=>flawIn})
var o=n(8504),s=n(2839),r=n(8508),a=n(153);// CONCATENATED MODULE: ./lib/src/templates/renderer.js
const i=1e6,l=1e5,u=`it writes more than ${i} characters`,d={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1}
function sourceOf({name:e,source:t}){if("string"!=typeof t)throw new Error(`Template "${e}": not a text.`)
return t.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function capped(e){if(e.length>i)throw new Error(u)
return e}function failure({name:e,skipped:t},n,o){const s=o instanceof Error?o.message:String(o),r=function lineIn(e,t){const n=/(?:line (\d+)|- (\d+):\d+$)/.exec(e),o=n?.[1]??n?.[2]
if(void 0!==o)return Number(o)
const s=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e),r=s?.[1]??s?.[2]??s?.[3]
if(void 0===r)return
const a=t.split("\n").findIndex(e=>e.includes("{{")&&e.includes(r))
return-1===a?void 0:a+1}(s,n)
return`Template "${e}"${void 0===r?"":`, line ${r+t}`}: ${function reason(e){if("Maximum call stack size exceeded"===e)return"a partial calls itself without end"
if("Invalid string length"===e)return u
const t=/\(reading ('.+')\)$/.exec(e)?.[1]
if(void 0!==t)return`${t.replaceAll("'",'"')} is not known here`
const n=e.split("\n"),[o="",s,,r]=n
return o.startsWith("Parse error on line")?[`near ${JSON.stringify(s??"")}`,r??""].filter(e=>""!==e).join(": "):o.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")}(s)}`}// CONCATENATED MODULE: ./lib/src/templates/own-template.js
const c=2e5
function createOwnTemplate(e,t){const n=readOwn(e)
if("broken"===n.kind)return function broken(e){return{messages:{},flaws:[],write:()=>ours(e)}}(n.problem)
const{name:o,path:s}=e,{messages:i,source:u,skipped:c}=n,p=messagesOf(e,i)
if(""===u.trim())return{...p,write:()=>void 0===i?ours(`${s} is empty`):{kind:"ours"}}
const m=function createRenderer(e){const t={left:l},n=function limited(e){const t=r.create(),counted=t=>(n,o)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return capped(t(n,o))},{each:n}=t.helpers
t.registerHelper("each",function(e,t){return void 0===t?n?.call(this,e):n?.call(this,e,{...t,fn:counted(t.fn)})})
const{inline:o}=t.decorators
t.registerDecorator("inline",(e,t,n,s)=>o?.(e,t,n,{...s,fn:Object.assign(counted(s.fn),s.fn)}))
t.registerHelper("log",()=>"")
return t}(t)
n.registerHelper("say",(0,a.d)(e.language))
let o
return s=>{const r=sourceOf(e)
t.left=l
try{o??=n.compile(r,{noEscape:!0,strict:!0})
return capped(o(s,d))}catch(t){throw new Error(failure(e,r,t),{cause:t})}}}({name:s,source:u,skipped:c,language:t})
return{...p,write:writing(s,m,{maybeNothing:"summary"===o})}}function flawIn(e,t){const n=readOwn(e)
if("broken"===n.kind)return n.problem
const{source:o,skipped:s,messages:a}=n,[i]=messagesOf(e,a).flaws
return function flawInSyntax(e){const t=sourceOf(e)
try{r.parse(t)
return}catch(n){return failure(e,t,n)}}({name:e.path,source:o,skipped:s,language:t})??i}function messagesOf({path:e,text:t=""},n){return(0,o.TK)(n,n=>`${e}${function lineOf(e,t){const n=t.split("\n").findIndex(t=>t.includes(`${e}:`)||t.includes(`${e}":`))
return-1===n?"":`, line ${n+1}`}(n,t)}`)}function writing(e,t,{maybeNothing:n}){return o=>{try{const s=t(o)
return""!==s.trim()||n?{kind:"text",text:s}:ours(`${e} writes nothing`)}catch(e){return ours(e instanceof Error?e.message:String(e))}}}function readOwn({name:e,path:t,text:n}){if(void 0===n)return{kind:"broken",problem:`${t} is not a file on the default branch`}
if(n.length>c)return{kind:"broken",problem:`${t} is longer than ${c} characters`}
if(/[\0\uFFFD]/.test(n))return{kind:"broken",problem:`${t} is not a text`}
const o="postmortem"===e?(0,s.Xz)(n):{kind:"none",content:n}
if("broken"===o.kind)return{kind:"broken",problem:`the front matter of ${t} cannot be read: ${o.reason}`}
const r=n.slice(0,n.length-o.content.length).split("\n").length-1
return{kind:"read",messages:"front-matter"===o.kind?o.data.messages:void 0,source:o.content,skipped:r}}function ours(e){return{kind:"ours",problem:e}}},9388:(e,t,n)=>{n.d(t,{withOwnTemplates:()=>withOwnTemplates})
var o=n(8674),s=n(1156),r=n(5922)
function withOwnTemplates(e,t){return 0===t.length?e:ownWriter(e,t,new Set)}function ownWriter(e,t,n){const i=new Map(t.map(t=>[t.name,(0,r.b)(t,e.language)]))
for(const{flaws:e}of i.values())for(const t of e)n.add(`${t}.`)
const pathOf=e=>t.find(t=>t.name===e)?.path??e,l={language:e.language,inLanguage:o=>o===e.language?l:ownWriter(e.inLanguage(o),t,n),write:(t,r,l)=>{const u=function usable(e,{name:t,path:n,view:r,lacks:i}){if("ours"===e.kind)return e
const l=i?.(e.text)??(function isWholeFile(e){return"postmortem"===e||"index-page"===e||"summary"===e}(t)?void 0:function flawInThread(e,t){if(e.length>a)return`it writes more than ${a} characters for a comment`
const n=(0,o.$6)(t,"listInComment")??""
if(/<!--\s*incident-protocol:/i.test(""===n?e:e.replace(n,()=>"")))return'it writes a mark that is ours to write, "incident-protocol:"'
const{open:r}=(0,s.k)(e)
return"fence"===r.kind||"html"===r.kind&&"blank"!==r.html.until?"it leaves a block of code or a hidden remark open":void 0}(e.text,r))
return void 0===l?e:{kind:"ours",problem:`Template "${n}": ${l}`}}(i.get(t)?.write(r)??{kind:"ours"},{name:t,path:pathOf(t),view:r,lacks:l})
if("text"===u.kind)return u.text
void 0!==u.problem&&n.add(`${u.problem}. Our own ${t} was used instead.`)
return e.write(t,r)},messages:i.get("postmortem")?.messages??{},problems:()=>[...n]}
return l}const a=2e4}}

