export const id=388
export const ids=[388]
export const modules={8504:(e,t,n)=>{n.d(t,{db:()=>a,RD:()=>d,ki:()=>u,Wy:()=>i,G9:()=>l,TK:()=>c})
var o=n(9852),s=n(7872);// CONCATENATED MODULE: ./lib/src/i18n/compiled/places.js
const r={postmortem:{untitled:["number"],allStepsDone:["total"],stepsNotDone:["open","total"],severityAtWorst:["severity","worst"],severityChosen:["severity","who"],timeInSeverity:["severity","duration"],lastedUntilMitigated:["duration"],reopenedTimes_one:["duration"],reopenedTimes_other:["duration","count"],roleSteps_one:["steps"],roleSteps_other:["steps"],roleOwner:["steps"],roleWrote:["pulls"],roleReviewed:["pulls"],alsoTookPart:["people"],secretsLeftOut_other:["count"],summaryBy:["who"],summaryCut:["who","url"],fullLog:["count"],moreInIssue:["count","url"],withoutHistory:["reason"],commentQuoted:["who","quote"],commented:["who"],opened:["who"],openedAs:["who","labels"],openedIncident:["who"],openedIncidentAs:["who","labels"],declaredIt:["who"],declaredItAs:["who","labels"],labelsAdded_one:["who","labels"],labelsAdded_other:["who","labels"],labelsRemoved_one:["who","labels"],labelsRemoved_other:["who","labels"],tookItOn:["who"],assigned:["who","people"],steppedBack:["who"],unassigned:["who","people"],skippedStep:["who","steps","quote"],didSteps:["who","steps"],stepsSeenDone:["steps"],reopenedSteps:["who","steps"],stepsSeenOpen:["steps"],stepNamed:["number","title"],tookTheLead:["who"],gaveTheLead:["who","other"],tookStep:["other","steps"],milestoneReported:["milestone","who"],reportedLater:["who","quote"],toldAll:["who","status","quote"],publicUpdate:["status"],inStatus:["status"],linked:["who","what"],merged:["what"],mergedOf:["what","who"],pullRequest:["link"],issue:["link"],commit:["link"],referenced:["who","commit"],committed:["who","link","quote"],deployed:["who","commit","place"],deployFailed:["who","commit","place"],deploying:["who","commit","place"],renamed:["who","from","to"],closedCompleted:["who"],closedNotPlanned:["who"],closedDuplicate:["who"],closedWith:["who","commit"],reopened:["who"],locked:["who"],unlocked:["who"],pinned:["who"],markedDuplicate:["who"],seenAt:["when"],atMost:["duration"],quotedFromTick:["who","when"],quotedFromComment:["who","url","when"],answersTo:["url"],thanked:["people"],noteBy:["who","when"],formBy:["who"],reactionsToIssue:["reactions"],reportedAgain:["issues"],perhapsReportedAgain:["issues"],markedInIssue:["icon"],changedBefore:["hours","zones"],moreChanges:["count","url"],nothingChanged:["hours"],changesUnknown:["hours"],sharedServices:["names"],sharedLabels:["names"],sharedWords:["names"],similarMore:["count","url"],sameAs:["incident","day"],sameAsNothing:["incident","day"],followUpDue:["date"],followUpPriority:["level"],postmortemsOf:["name"],postmortemCount_one:["count"],postmortemCount_other:["count","since"],followUpsOpen_one:["count"],followUpsOpen_other:["count"],withOpenSteps:["count"],olderPostmortems:["count","index"],followUpsOpenOf_one:["count","total"],followUpsOpenOf_other:["count","total"],followUpsDone_one:["count"],followUpsDone_other:["count"],feedOpenFor:["duration"],feedLasted:["duration"],feedSteps:["done","total"],feedFollowUps:["open","total"],feedIssue:["number"],quote:["text"],assumedFromStep:["when","step"],assumedFromClosing:["when"],assumedLead:["who"],writtenUnder:["heading"],wroteUp:["who"],toldLineAbout:["who","quote"],perhapsSaid:["step","links","command"],askSaid:["step","command"],othersSaid_one:["count"],othersSaid_other:["count"],linesLeftOut_one:["count"],linesLeftOut_other:["count"],leadLasted:["duration","from","to"],leadAtLeast:["duration","from","to"],lastedAtLeast:["duration"],leadNoEnd:["from"],leadCause:["quote"],leadImpact:["quote"],leadFollowUps_one:["count","open"],leadFollowUps_other:["count","open"],stillToWrite:["headings","section"],numbersYear_one:["year","count"],numbersYear_other:["year","count"],numbersMedian:["times"],numberAlert:["duration"],numberApology:["duration"],numberResolved:["duration"],numbersComplete:["part","total"]},thread:{seenAt:["at"],byAt:["who","at"],stepNamed:["number","title"],now:["number","title"],stillOpen:["number","title"],askedFor:["who","hint"],askedBy:["who","due","hint"],nobodyFor:["hint"],nobodyBy:["due","hint"],pausedUntil:["label"],allStepsDone:["total"],progress:["done","total"],closedAt:["when"],andClosedAt:["when"],atBy:["at","who"],postmortem:["url"],postmortemInReview:["url"],sectionsWritten:["written"],writtenOf:["written","total"],merged:["at"],mergedBy:["who","at"],reviewedBy:["who","at"],skippedBecause:["reason"],declaredBy:["who"],copyTitle:["step"],draftWhat:["title"],draftHad:["title"],draftServices:["services"],draftHits:["hit"],draftSorry:["title"],draftSince:["since"],draftAtLatest:["since"],draftMeanwhile:["help"],draftNext:["next"],draftOver:["over"],draftTo:["whom"],draftCost:["cost"],draftDoing:["doing"],draftChange:["change"],draftHelps:["help"],draftStillWrong:["help"],draftAsk:["ask"],draftHowWas:["title"],draftDid:["who","deeds"],toldAll:["what","at","who","text"],updateDue:["at"],updateLate:["at"],updateUnasked:["every"],updateAsked:["at"],"news-declared":["graded","title"],"news-severity":["graded","title"],"news-update":["title","what","text"],"news-escalated":["graded","title"],"news-mitigated":["graded","title"],"news-resolved":["graded","title"],"news-published":["graded","title"],leadsSince:["who","at"],standsSince:["at"],standsAt:["done","total"],standsBefore:["step"],standsBeforeDue:["step","due"],standsOpen:["questions"],updateRule:["usage"],noDraft:["steps"],noteSweepsInactive:["url"],noteSweepsOff:["url"],noteRemindersIn:["issue"],followUps:["open","total"],followUpsDue:["open","total","due"],followUpsDueBy:["open","total","due","who"],noteTodo:["todo","command"],noteAskFollowUp:["command","done"],mayHaveHappened:["day","incident","lasted","shared"],happenedBefore:["day","incident","lasted","shared"],"memory-service":["name"],"memory-label":["name"],"memory-words":["name"],stillOpenThen:["item"],settleMemory:["similar","another"],noteUncounted:["steps"],noteUnweighed:["steps"],noteTakenOut:["steps"],"moment-started":["at"],"moment-detected":["at"],"moment-mitigated":["at"],"moment-resolved":["at"],noteStartUnclear:["answer"],noteSeveritySuggested:["severity"],noteUnanswered:["people"],noteNotWritten:["reason"],waitingThanks:["least"],waitingUnknown:["who"],stepHas:["number","title"],wasDue:["due"],isStuck:["unanswered"],areOpen:["unanswered"],unanswered_one:["count"],unanswered_other:["count"],protocolOf:["issue"],inIncident:["issue"],waysOut:["number"],waysOutOfSome:["number"],sectionsLacking_one:["count"],sectionsLacking_other:["count"],postmortemLacks:["sections"],linkedLacks:["url","sections"],answeredDone:["step","by","at"],answeredSkipped:["step","by","at"],seenDone:["step","at"],seenSkipped:["step","at"],notAskedAnyMore:["step"],snoozedUntil:["at"],looksAbout:["at"],remindsAfter:["at","every"],reminded_one:["most","at","next"],reminded_other:["count","most","at","next"],remindedLast_one:["at"],remindedLast_other:["count","at"],escalatesTo:["people","at"],gaveUp_one:["count","at"],gaveUp_other:["count","at"],notAskedFor:["steps"],cannotBePosted:["due","reason"],"does-note":["sections"],nameIncident:["usage"],didYouMean:["name"],noSuchCommandBut:["name"],nameAStep:["steps"],noSuchStep:["steps"],noSuchStepBut:["name","steps"],noSuchSection:["sections"],noSuchSectionBut:["name","sections"],nameOnePerson:["usage"],stepsOrWords:["list","one"],skipNeedsReason:["usage"],theSeverities:["names"],sayWhatHappened:["usage"],sayWhatToNote:["usage"],nameFollowUp:["usage"],dueRule:["usage"],duePast:["usage"],followUpFrom:["issue","who"],followUpRefused:["reason"],followUpUnassigned:["issue","who"],dropReason:["usage"],followUpCommands:["due","drop","snooze"],followUpSnooze:["usage"],followUpLacksBoth:["incident"],followUpLacksOwner:["incident"],followUpLacksDate:["incident"],followUpAnswer:["due","drop"],followUpOverdue:["day"],followUpSettle:["due","drop"],followUpEscalated:["day"],followUpEscalatedOf:["day","who"],"effect-edit-follow-up":["lines","issue"],followUpFailed:["issue","problem"],digestSections:["written","total"],digestDue:["day"],digestYearAgo:["incident","day"],digestMore:["count"],noteDigest:["issue"],zoneAmbiguous:["zone","choices"],timeToCopy:["why","lines"],timeLeftOver:["usage","note"],"startedAfter-detected":["at"],"startedAfter-mitigated":["at"],"startedAfter-resolved":["at"],"beforeStart-detected":["at"],"beforeStart-mitigated":["at"],"beforeStart-resolved":["at"],takesPermission:["least"],pullTitle:["number","url"],"because-place":["path"],"because-too-large":["path"],"because-rule":["answer"],"because-unknown":["answer"],pullRequestNumber:["number","url"],mergeToPublish:["pull"],pullDeclined:["pull"],openThePull:["url","branch","reason","remedy"],conflict:["pull"],conflictIn:["pull","paths"],andOthers:["paths"],heldBack:["where"],inLines_one:["lines","path"],inLines_other:["lines","path"],keptInComment:["url","reason","remedy"],keptInSummary:["reason","remedy"],keptHere:["reason","remedy"],notCommitted:["reason","remedy"],notOnBranch:["reason","remedy"],noPullOpened:["reason","remedy"],labelMissing:["label"],runWould:["what"],reminderWaits:["reason"],scheduleSeemsOff:["due"],cannotBeCalled:["name"],editsUnknown:["reason"],rightsUnknown:["name"],leftAdoptions:["most"],leftPostmortems:["most"],"did-published":["path"],"did-proposed":["path"],"did-branched":["path"],doneOf:["done","total"],isDue:["steps"],isNext:["step","at"],needNothing_one:["count","links"],needNothing_other:["count","links"],leftForReserve_one:["count","left","reserve"],leftForReserve_other:["count","left","reserve"],leftForTime_one:["count"],leftForTime_other:["count"],"effect-append":["issue"],"effect-put-back":["issue"],"effect-tick":["steps","issue"],"effect-untick":["steps","issue"],"effect-post-comment":["purpose","issue"],"effect-open-protocol-issue":["issue"],"effect-open-follow-ups":["issue","count"],"effect-open":["number"],"effect-closed":["number"],"effect-edit-comment":["comment","issue"],"effect-delete-comment":["comment","issue"],"effect-react":["comment","issue","reaction"],"effect-add-label":["label","issue"],"effect-remove-label":["label","issue"],"effect-reopen-issue":["issue"],"effect-commit":["files","issue"],"effect-commit-to":["files","issue","branch"],"effect-open-pull-request":["branch","issue"],"effect-show-in-summary":["path","issue"],runDid:["what"],runPlans:["what"],runProgress:["outcome","done","total"],passedBy_one:["count"],passedBy_other:["count"],moreRows_one:["count"],moreRows_other:["count"],moreNotes_one:["count"],moreNotes_other:["count"],moreUnconfirmed_one:["count"],moreUnconfirmed_other:["count"],moreWait_one:["count"],moreWait_other:["count"],listFailed:["problem"],listIsOld:["names"],listRenewed:["names"],listInPull:["pull","names"],listProposed:["names"],listBranchTaken:["branch"],listOnBranch:["branch","problem"],saidNeedsAddress:["usage"]}};// CONCATENATED MODULE: ./lib/src/i18n/own-messages.js
function a(e){return Object.hasOwn(s.en.postmortem,e)}const i=Object.keys(s.en.postmortem).filter(a),l="one line of text, 1 to 500 characters, without \x3c!-- and --\x3e"
function d(e){return"string"==typeof e&&/^(?!.*(?:<!--|-->))[^\p{Cc}\u2028\u2029]{1,500}$/u.test(e)}function u(e,t){const n=function(e){return(r.postmortem[e]??[]).map(e=>`{${e}}`)}(e),o=function(e){return e.match(/\{\w+\}/g)??[]}(t).find(e=>!n.includes(e))
return void 0!==o?{found:`the place ${o}`,allowed:0===n.length?"a text without places":`a text with ${n.join(", ")}`}:/(?:Question|Example)$/.test(e)&&!/[?？؟]/.test(t)?{found:"no question mark",allowed:"a question: by its mark we know what nobody has answered"}:void 0}function c(e,t){const n=("object"==typeof e&&null!==e?Object.entries(e):[]).map(([e,t])=>({key:e,text:t,flaw:p(e,t)}))
return{messages:Object.fromEntries(n.flatMap(({key:e,text:t,flaw:n})=>void 0===n?[[e,t]]:[])),flaws:n.flatMap(({key:e,flaw:n})=>void 0===n?[]:[`${t(e)}: ${n}`])}}function p(e,t){if(!a(e)){const t=(0,o.p)(e,i)
return`no message of ours has the key "${e}"${void 0===t?"":`; did you mean "${t}"?`}`}if(!d(t))return`"${e}" is not ${l}`
const n=u(e,t)
return void 0===n?void 0:`"${e}": found ${n.found}, allowed: ${n.allowed}`}},2839:(e,t,n)=>{n.d(t,{Xz:()=>i,g4:()=>l,vQ:()=>d})
var o=n(9599),s=n(8815)
const r={language:"yaml",engines:{yaml:{parse:function(e){const t=(0,s.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}},javascript:u,json:u}},a={engines:{javascript:u},lineWidth:-1,noRefs:!0}
function i(e){const t=d(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=o(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,r)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function l(e,t){return`${function(e){const t=e.replaceAll(/\\U([0-9A-F]{8})/g,(e,t)=>String.fromCodePoint(Number.parseInt(t,16)))
return JSON.stringify(i(t))===JSON.stringify(i(e))?t:e}(o.stringify({content:""},function(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),a).trimEnd())}\n${t}`}function d(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===o)return{opening:t,yaml:n,closing:"",content:""}
const[s]=o,r=o.index+s.length
return{opening:t,yaml:n.slice(0,o.index),closing:s,content:n.slice(r)}}function u(){throw new Error("Only YAML is read.")}},5922:(e,t,n)=>{n.d(t,{b:()=>f,u:()=>w})
var o=n(8504),s=n(2839),r=n(8508),a=n(153);// CONCATENATED MODULE: ./lib/src/templates/renderer.js
const i=1e6,l=1e5,d=`it writes more than ${i} characters`,u={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1}
function c({name:e,source:t}){if("string"!=typeof t)throw new Error(`Template "${e}": not a text.`)
return t.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function p(e){if(e.length>i)throw new Error(d)
return e}function m({name:e,skipped:t},n,o){const s=o instanceof Error?o.message:String(o),r=function(e,t){const n=/(?:line (\d+)|- (\d+):\d+$)/.exec(e),o=n?.[1]??n?.[2]
if(void 0!==o)return Number(o)
const s=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e),r=s?.[1]??s?.[2]??s?.[3]
if(void 0===r)return
const a=t.split("\n").findIndex(e=>e.includes("{{")&&e.includes(r))
return-1===a?void 0:a+1}(s,n)
return`Template "${e}"${void 0===r?"":`, line ${r+t}`}: ${function(e){if("Maximum call stack size exceeded"===e)return"a partial calls itself without end"
if("Invalid string length"===e)return d
const t=/\(reading ('.+')\)$/.exec(e)?.[1]
if(void 0!==t)return`${t.replaceAll("'",'"')} is not known here`
const n=e.split("\n"),[o="",s,,r]=n
return o.startsWith("Parse error on line")?[`near ${JSON.stringify(s??"")}`,r??""].filter(e=>""!==e).join(": "):o.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")}(s)}`}// CONCATENATED MODULE: ./lib/src/templates/own-template.js
const h=2e5
function f(e,t){const n=b(e)
if("broken"===n.kind)return o=n.problem,{messages:{},flaws:[],write:()=>y(o)}
var o
const{name:s,path:i}=e,{messages:d,source:h,skipped:f}=n,w=g(e,d)
if(""===h.trim())return{...w,write:()=>void 0===d?y(`${i} is empty`):{kind:"ours"}}
const v=function(e){const t={left:l},n=function(e){const t=r.create(),n=t=>(n,o)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return p(t(n,o))},{each:o}=t.helpers
t.registerHelper("each",function(e,t){return void 0===t?o?.call(this,e):o?.call(this,e,{...t,fn:n(t.fn)})})
const{inline:s}=t.decorators
t.registerDecorator("inline",(e,t,o,r)=>s?.(e,t,o,{...r,fn:Object.assign(n(r.fn),r.fn)}))
t.registerHelper("log",()=>"")
return t}(t)
n.registerHelper("say",(0,a.d)(e.language))
let o
return s=>{const r=c(e)
t.left=l
try{o??=n.compile(r,{noEscape:!0,strict:!0})
return p(o(s,u))}catch(t){throw new Error(m(e,r,t),{cause:t})}}}({name:i,source:h,skipped:f,language:t})
return{...w,write:k(i,v,{maybeNothing:"summary"===s})}}function w(e,t){const n=b(e)
if("broken"===n.kind)return n.problem
const{source:o,skipped:s,messages:a}=n,[i]=g(e,a).flaws
return function(e){const t=c(e)
try{r.parse(t)
return}catch(n){return m(e,t,n)}}({name:e.path,source:o,skipped:s,language:t})??i}function g({path:e,text:t=""},n){return(0,o.TK)(n,n=>`${e}${function(e,t){const n=t.split("\n").findIndex(t=>t.includes(`${e}:`)||t.includes(`${e}":`))
return-1===n?"":`, line ${n+1}`}(n,t)}`)}function k(e,t,{maybeNothing:n}){return o=>{try{const s=t(o)
return""!==s.trim()||n?{kind:"text",text:s}:y(`${e} writes nothing`)}catch(e){return y(e instanceof Error?e.message:String(e))}}}function b({name:e,path:t,text:n}){if(void 0===n)return{kind:"broken",problem:`${t} is not a file on the default branch`}
if(n.length>h)return{kind:"broken",problem:`${t} is longer than ${h} characters`}
if(/[\0\uFFFD]/.test(n))return{kind:"broken",problem:`${t} is not a text`}
const o="postmortem"===e?(0,s.Xz)(n):{kind:"none",content:n}
if("broken"===o.kind)return{kind:"broken",problem:`the front matter of ${t} cannot be read: ${o.reason}`}
const r=n.slice(0,n.length-o.content.length).split("\n").length-1
return{kind:"read",messages:"front-matter"===o.kind?o.data.messages:void 0,source:o.content,skipped:r}}function y(e){return{kind:"ours",problem:e}}},9388:(e,t,n)=>{n.d(t,{withOwnTemplates:()=>a})
var o=n(8674),s=n(1156),r=n(5922)
function a(e,t){return 0===t.length?e:i(e,t,new Set)}function i(e,t,n){const a=new Map(t.map(t=>[t.name,(0,r.b)(t,e.language)]))
for(const{flaws:e}of a.values())for(const t of e)n.add(`${t}.`)
const d=e=>t.find(t=>t.name===e)?.path??e,u={language:e.language,inLanguage:o=>o===e.language?u:i(e.inLanguage(o),t,n),write:(t,r,i)=>{const u=function(e,{name:t,path:n,view:r,lacks:a}){if("ours"===e.kind)return e
const i=a?.(e.text)??(function(e){return"postmortem"===e||"index-page"===e||"summary"===e}(t)?void 0:function(e,t){if(e.length>l)return`it writes more than ${l} characters for a comment`
const n=(0,o.$6)(t,"listInComment")??""
if(/<!--\s*incident-protocol:/i.test(""===n?e:e.replace(n,()=>"")))return'it writes a mark that is ours to write, "incident-protocol:"'
const{open:r}=(0,s.k)(e)
return"fence"===r.kind||"html"===r.kind&&"blank"!==r.html.until?"it leaves a block of code or a hidden remark open":void 0}(e.text,r))
return void 0===i?e:{kind:"ours",problem:`Template "${n}": ${i}`}}(a.get(t)?.write(r)??{kind:"ours"},{name:t,path:d(t),view:r,lacks:i})
if("text"===u.kind)return u.text
void 0!==u.problem&&n.add(`${u.problem}. Our own ${t} was used instead.`)
return e.write(t,r)},messages:a.get("postmortem")?.messages??{},problems:()=>[...n]}
return u}const l=2e4}}

