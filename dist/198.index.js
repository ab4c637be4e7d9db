export const id=198
export const ids=[198]
export const modules={8504:(e,t,n)=>{n.d(t,{db:()=>isMessageKey,RD:()=>isMessageText,ki:()=>messageFlaw,Wy:()=>a,G9:()=>i,TK:()=>readOwnMessages})
var o=n(9852)
var s=n(7872);// CONCATENATED MODULE: ./lib/src/i18n/compiled/places.js
const r={postmortem:{untitled:["number"],allStepsDone:["total"],stepsNotDone:["open","total"],severityAtWorst:["severity","worst"],severityChosen:["severity","who"],timeInSeverity:["severity","duration"],lastedUntilMitigated:["duration"],reopenedTimes_one:["duration"],reopenedTimes_other:["duration","count"],roleSteps_one:["steps"],roleSteps_other:["steps"],roleOwner:["steps"],roleWrote:["pulls"],roleReviewed:["pulls"],alsoTookPart:["people"],secretsLeftOut_other:["count"],summaryBy:["who"],summaryCut:["who","url"],fullLog:["count"],moreInIssue:["count","url"],withoutHistory:["reason"],commentQuoted:["who","quote"],commented:["who"],opened:["who"],openedAs:["who","labels"],openedIncident:["who"],openedIncidentAs:["who","labels"],declaredIt:["who"],declaredItAs:["who","labels"],labelsAdded_one:["who","labels"],labelsAdded_other:["who","labels"],labelsRemoved_one:["who","labels"],labelsRemoved_other:["who","labels"],tookItOn:["who"],assigned:["who","people"],steppedBack:["who"],unassigned:["who","people"],skippedStep:["who","steps","quote"],didSteps:["who","steps"],stepsSeenDone:["steps"],reopenedSteps:["who","steps"],stepsSeenOpen:["steps"],stepNamed:["number","title"],tookTheLead:["who"],gaveTheLead:["who","other"],tookStep:["other","steps"],milestoneReported:["milestone","who"],reportedLater:["who","quote"],linked:["who","what"],merged:["what"],mergedOf:["what","who"],pullRequest:["link"],issue:["link"],commit:["link"],referenced:["who","commit"],committed:["who","link","quote"],deployed:["who","commit","place"],deployFailed:["who","commit","place"],deploying:["who","commit","place"],renamed:["who","from","to"],closedCompleted:["who"],closedNotPlanned:["who"],closedDuplicate:["who"],closedWith:["who","commit"],reopened:["who"],locked:["who"],unlocked:["who"],pinned:["who"],markedDuplicate:["who"],seenAt:["when"],atMost:["duration"],quotedFromTick:["who","when"],quotedFromComment:["who","url","when"],answersTo:["url"],thanked:["people"],noteBy:["who","when"],formBy:["who"],reactionsToIssue:["reactions"],reportedAgain:["issues"],perhapsReportedAgain:["issues"],markedInIssue:["icon"],changedBefore:["hours","zones"],moreChanges:["count","url"],nothingChanged:["hours"],changesUnknown:["hours"],sharedServices:["names"],sharedLabels:["names"],sharedWords:["names"],similarMore:["count","url"],followUpDue:["date"],followUpPriority:["level"],postmortemsOf:["name"],postmortemCount_one:["count"],postmortemCount_other:["count","since"],followUpsOpen_one:["count"],followUpsOpen_other:["count"],withOpenSteps:["count"],olderPostmortems:["count","index"],followUpsOpenOf_one:["count","total"],followUpsOpenOf_other:["count","total"],followUpsDone_one:["count"],followUpsDone_other:["count"],feedOpenFor:["duration"],feedLasted:["duration"],feedSteps:["done","total"],feedFollowUps:["open","total"],feedIssue:["number"],quote:["text"],assumedFromStep:["when","step"],assumedFromClosing:["when"],assumedLead:["who"],writtenUnder:["heading"],wroteUp:["who"],toldLineAbout:["who","quote"],perhapsSaid:["step","links","command"],askSaid:["step","command"],othersSaid_one:["count"],othersSaid_other:["count"],linesLeftOut_one:["count"],linesLeftOut_other:["count"],leadLasted:["duration","from","to"],leadAtLeast:["duration","from","to"],lastedAtLeast:["duration"],leadNoEnd:["from"],leadCause:["quote"],leadImpact:["quote"],leadFollowUps_one:["count","open"],leadFollowUps_other:["count","open"],stillToWrite:["headings","section"]},thread:{seenAt:["at"],byAt:["who","at"],stepNamed:["number","title"],now:["number","title"],stillOpen:["number","title"],askedFor:["who","hint"],askedBy:["who","due","hint"],nobodyFor:["hint"],nobodyBy:["due","hint"],pausedUntil:["label"],allStepsDone:["total"],progress:["done","total"],closedAt:["when"],andClosedAt:["when"],atBy:["at","who"],postmortem:["url"],postmortemInReview:["url"],sectionsWritten:["written"],writtenOf:["written","total"],merged:["at"],mergedBy:["who","at"],reviewedBy:["who","at"],skippedBecause:["reason"],declaredBy:["who"],noteSweepsInactive:["url"],noteSweepsOff:["url"],noteRemindersIn:["issue"],followUps:["open","total"],followUpsDue:["open","total","due"],followUpsDueBy:["open","total","due","who"],noteUncounted:["steps"],noteUnweighed:["steps"],noteTakenOut:["steps"],"moment-started":["at"],"moment-detected":["at"],"moment-mitigated":["at"],"moment-resolved":["at"],noteStartUnclear:["answer"],noteSeveritySuggested:["severity"],noteUnanswered:["people"],noteNotWritten:["reason"],waitingThanks:["least"],waitingUnknown:["who"],stepHas:["number","title"],wasDue:["due"],isStuck:["unanswered"],areOpen:["unanswered"],unanswered_one:["count"],unanswered_other:["count"],protocolOf:["issue"],inIncident:["issue"],waysOut:["number"],waysOutOfSome:["number"],sectionsLacking_one:["count"],sectionsLacking_other:["count"],postmortemLacks:["sections"],linkedLacks:["url","sections"],answeredDone:["step","by","at"],answeredSkipped:["step","by","at"],seenDone:["step","at"],seenSkipped:["step","at"],notAskedAnyMore:["step"],snoozedUntil:["at"],looksAbout:["at"],remindsAfter:["at","every"],reminded_one:["most","at","next"],reminded_other:["count","most","at","next"],remindedLast_one:["at"],remindedLast_other:["count","at"],escalatesTo:["people","at"],gaveUp_one:["count","at"],gaveUp_other:["count","at"],notAskedFor:["steps"],cannotBePosted:["due","reason"],"does-note":["sections"],didYouMean:["name"],noSuchCommandBut:["name"],nameAStep:["steps"],noSuchStep:["steps"],noSuchStepBut:["name","steps"],noSuchSection:["sections"],noSuchSectionBut:["name","sections"],nameOnePerson:["usage"],stepsOrWords:["list","one"],skipNeedsReason:["usage"],theSeverities:["names"],sayWhatHappened:["usage"],sayWhatToNote:["usage"],nameFollowUp:["usage"],dueRule:["usage"],duePast:["usage"],followUpFrom:["issue","who"],followUpRefused:["reason"],followUpUnassigned:["issue","who"],zoneAmbiguous:["zone","choices"],timeToCopy:["why","lines"],timeLeftOver:["usage","note"],"startedAfter-detected":["at"],"startedAfter-mitigated":["at"],"startedAfter-resolved":["at"],"beforeStart-detected":["at"],"beforeStart-mitigated":["at"],"beforeStart-resolved":["at"],takesPermission:["least"],pullTitle:["number","url"],"because-place":["path"],"because-too-large":["path"],"because-rule":["answer"],"because-unknown":["answer"],pullRequestNumber:["number","url"],mergeToPublish:["pull"],pullDeclined:["pull"],openThePull:["url","branch","reason","remedy"],conflict:["pull"],conflictIn:["pull","paths"],andOthers:["paths"],heldBack:["where"],inLines_one:["lines","path"],inLines_other:["lines","path"],keptInComment:["url","reason","remedy"],keptInSummary:["reason","remedy"],keptHere:["reason","remedy"],notCommitted:["reason","remedy"],notOnBranch:["reason","remedy"],noPullOpened:["reason","remedy"],labelMissing:["label"],runWould:["what"],reminderWaits:["reason"],scheduleSeemsOff:["due"],cannotBeCalled:["name"],editsUnknown:["reason"],rightsUnknown:["name"],leftAdoptions:["most"],leftPostmortems:["most"],"did-published":["path"],"did-proposed":["path"],"did-branched":["path"],doneOf:["done","total"],isDue:["steps"],isNext:["step","at"],needNothing_one:["count","links"],needNothing_other:["count","links"],leftForReserve_one:["count","left","reserve"],leftForReserve_other:["count","left","reserve"],leftForTime_one:["count"],leftForTime_other:["count"],"effect-append":["issue"],"effect-put-back":["issue"],"effect-tick":["steps","issue"],"effect-untick":["steps","issue"],"effect-post-comment":["purpose","issue"],"effect-open-protocol-issue":["issue"],"effect-open-follow-ups":["issue","count"],"effect-open":["number"],"effect-closed":["number"],"effect-edit-comment":["comment","issue"],"effect-delete-comment":["comment","issue"],"effect-react":["comment","issue","reaction"],"effect-add-label":["label","issue"],"effect-remove-label":["label","issue"],"effect-reopen-issue":["issue"],"effect-commit":["files","issue"],"effect-commit-to":["files","issue","branch"],"effect-open-pull-request":["branch","issue"],"effect-show-in-summary":["path","issue"],runDid:["what"],runPlans:["what"],runProgress:["outcome","done","total"],passedBy_one:["count"],passedBy_other:["count"],moreRows_one:["count"],moreRows_other:["count"],moreNotes_one:["count"],moreNotes_other:["count"],moreUnconfirmed_one:["count"],moreUnconfirmed_other:["count"],moreWait_one:["count"],moreWait_other:["count"],listFailed:["problem"],listIsOld:["names"],listRenewed:["names"],listInPull:["pull","names"],listProposed:["names"],listBranchTaken:["branch"],listOnBranch:["branch","problem"],saidNeedsAddress:["usage"]}};// CONCATENATED MODULE: ./lib/src/i18n/own-messages.js
function isMessageKey(e){return Object.hasOwn(s.en.postmortem,e)}const a=Object.keys(s.en.postmortem).filter(isMessageKey)
const i="one line of text, 1 to 500 characters, without \x3c!-- and --\x3e"
function isMessageText(e){return typeof e==="string"&&/^(?!.*(?:<!--|-->))[^\p{Cc}\u2028\u2029]{1,500}$/u.test(e)}function messageFlaw(e,t){const n=placesOf(e)
const o=placesIn(t).find(e=>!n.includes(e))
if(o!==undefined){const e=n.length===0?"a text without places":`a text with ${n.join(", ")}`
return{found:`the place ${o}`,allowed:e}}if(/(?:Question|Example)$/.test(e)&&!/[?？؟]/.test(t)){return{found:"no question mark",allowed:"a question: by its mark we know what nobody has answered"}}return undefined}function placesOf(e){const t=r.postmortem
return(t[e]??[]).map(e=>`{${e}}`)}function placesIn(e){return e.match(/\{\w+\}/g)??[]}function readOwnMessages(e,t){const n=typeof e==="object"&&e!==null?Object.entries(e):[]
const o=n.map(([e,t])=>({key:e,text:t,flaw:flawOf(e,t)}))
return{messages:Object.fromEntries(o.flatMap(({key:e,text:t,flaw:n})=>n===undefined?[[e,t]]:[])),flaws:o.flatMap(({key:e,flaw:n})=>n===undefined?[]:[`${t(e)}: ${n}`])}}function flawOf(e,t){if(!isMessageKey(e)){const t=(0,o.p)(e,a)
return`no message of ours has the key "${e}"${t===undefined?"":`; did you mean "${t}"?`}`}if(!isMessageText(t))return`"${e}" is not ${i}`
const n=messageFlaw(e,t)
return n===undefined?undefined:`"${e}": found ${n.found}, allowed: ${n.allowed}`}},6198:(e,t,n)=>{n.d(t,{parseSettingsFile:()=>parseSettingsFile})
var o=n(6285)
var s=n(8815);// CONCATENATED MODULE: ./lib/src/settings/yaml-tree.js
const r=6
function yamlTree(e){const t=[]
const{value:n,place:o}=branchAt(e,{path:[],keyOffset:0,mistakes:t})
return{value:n,root:o,mistakes:t}}function placeOf(e,[t,...n]){const o=t===undefined?undefined:e.within.get(t)
return o===undefined?e:placeOf(o,n)}function branchAt(e,t){const{path:n,keyOffset:a,mistakes:i}=t
const l=offsetOf(e)??a
const u={offset:l,keyOffset:a,found:foundIn(e),isEmpty:isEmpty(e),within:new Map}
if(n.length>r)return{value:undefined,place:u}
if((0,s.Vj)(e)){const t=`the alias ${(0,o.TL)(`*${e.source}`)}`
i.push({path:n,offset:l,found:t,allowed:"the value itself, written out"})}if((0,s.jh)(e)){const{value:n,within:o}=mapOf(e,{...t,keyOffset:l})
return{value:n,place:{...u,within:o}}}if((0,s.oP)(e)){const t=e.items.map((e,t)=>branchAt(e,{path:[...n,t],keyOffset:l,mistakes:i}))
const o=t.map(e=>e.place.isEmpty?null:e.value)
return{value:o,place:{...u,within:new Map(t.map((e,t)=>[t,e.place]))}}}return{value:(0,s.jn)(e)?e.value??undefined:undefined,place:u}}function mapOf(e,{path:t,keyOffset:n,mistakes:o}){const s=new Map
for(const r of e.items){const e=offsetOf(r.key)??n
const a=keyOf(r)
const i=a===undefined?t:[...t,a]
const l=mistakeIn(a,s)
if(l!==undefined)o.push({path:i,offset:e,...l})
else if(a!==undefined)s.set(a,branchAt(r.value,{path:i,keyOffset:e,mistakes:o}))}return{value:Object.fromEntries([...s].map(([e,{value:t}])=>[e,t])),within:new Map([...s].map(([e,{place:t}])=>[e,t]))}}function mistakeIn(e,t){if(e===undefined)return{found:"a key that is not a word",allowed:"keys that are plain words"}
if(e==="__proto__")return{found:"a name that JavaScript keeps for itself",allowed:"another key"}
if(t.has(e))return{found:"the same key again",allowed:"every key once"}
return undefined}function keyOf({key:e}){if(!(0,s.jn)(e))return undefined
if(typeof e.value==="string")return e.value
return e.value===null?undefined:sourceOf(e)}function foundIn(e){if((0,s.jh)(e))return"a map"
if((0,s.oP)(e))return"a list"
if(!(0,s.jn)(e)||e.value===null)return"nothing"
return typeof e.value==="string"?(0,o.TL)(e.value):`${(0,o.g$)(sourceOf(e))} (a ${typeof e.value})`}function isEmpty(e){return e===null||e===undefined||(0,s.jn)(e)&&e.value===null}function sourceOf(e){return e.source??String(e.value)}function offsetOf(e){return(0,s.jn)(e)||(0,s.jh)(e)||(0,s.oP)(e)||(0,s.Vj)(e)?e.range?.[0]:undefined}// CONCATENATED MODULE: ./lib/src/settings/read-yaml.js
const a=64*1024
const i=10
const l=["brackets within brackets without end","a few levels"]
function readYaml(e){const t=new s.HN
const lineOf=e=>{const{line:n,col:o}=t.linePos(e)
return{line:Math.max(1,n),column:Math.max(1,o)}}
const unreadable=e=>({kind:"unreadable",lineOf:lineOf,mistakes:e})
if(isTooLong(e))return unreadable([mistakeAt(0,"more than 64 KiB","a smaller file")])
try{const n=parse(e,t)
const o=n.mistakes.slice(0,i)
if(o.length>0)return unreadable(o)
return{kind:"tree",lineOf:lineOf,tree:yamlTree(n.contents)}}catch{return unreadable([mistakeAt(0,...l)])}}function isTooLong(e){return e.length>a||(new TextEncoder).encode(e).length>a}function parse(e,t){const n=(0,s.hR)(e.replace(/^\uFEFF/,""),{lineCounter:t,schema:"core",version:"1.2",resolveKnownTags:false,uniqueKeys:false,prettyErrors:false})
if("empty"in n)return{contents:null,mistakes:syntaxMistakes(n)}
const[o,r]=n
const a=r===undefined?[]:[mistakeAt(r.range[0],"a second document","one document, without a --- in between")]
return{contents:o?.contents,mistakes:[...n.flatMap(syntaxMistakes),...a]}}function syntaxMistakes(e){const t=[...e.errors,...e.warnings]
const n=t.find(({code:e})=>e==="RESOURCE_EXHAUSTION")
if(n!==undefined)return[mistakeAt(n.pos[0],...l)]
return t.map(({pos:e,message:t})=>mistakeAt(e[0],`text that is not YAML (${t})`,"YAML without tags and directives"))}function mistakeAt(e,t,n){return{offset:e,path:[],found:t,allowed:n}}var u=n(5309);// CONCATENATED MODULE: ./lib/src/templates/template-names.js
const c={"tracking-comment":"the tracking comment, which shows the state of an incident","waiting-comment":"that comment while an incident waits to be confirmed",answer:"answers to commands",reminder:"reminders","reminder-answered":"what is left of a reminder once its step is done",reopened:"the reason why an issue was opened again",postmortem:"the postmortem, as `postmortem.template`","pull-request":"the description of the pull request with a postmortem","index-page":"the list of all postmortems",summary:"the job summary"}
const d=Object.keys(c).filter(isTemplateName)
function templatePurpose(e){return c[e]}function isTemplateName(e){return Object.hasOwn(c,e)}var m=n(5447);// CONCATENATED MODULE: ./lib/src/settings/resolve.js
function resolveSettings(e){const{people:t,close:n,postmortem:o}=e
return{label:e.label,acceptFrom:e["accept-from"]??"usual",people:{default:unique(t.default),escalateTo:unique(t["escalate-to"])},steps:enabledSteps(e.steps),severities:Object.entries(e.severities).map(([e,{factor:t}])=>({label:e,factor:t})),serviceLabel:e["service-label"],privateLabels:e.private.labels,reminders:reminderSettings(e.reminders),workingTime:workingTime(e),timeZone:e["time-zone"],language:e.language,reserve:e.reserve,close:n,postmortem:{directory:o.directory,deliver:o.deliver,index:o.index,language:o.language??e.language,messages:o.messages,headings:o.headings},templates:templateChoices(e)}}function enabledSteps(e){return u.ph.flatMap(t=>{const{enabled:n,title:o,hint:s,"remind-after":r}=e[t]
return n?[{id:t,title:o,hint:s,timeLimit:r}]:[]})}function templateChoices({templates:e,postmortem:t}){const n={...e,postmortem:e.postmortem??t.template}
return d.flatMap(e=>{const t=n[e]
return t===undefined?[]:[{name:e,path:t}]})}function reminderSettings(e){return{repeat:e.repeat,perIncident:e["per-incident"],where:e.where,quietTime:e["quiet-time"],maxPerRun:e["max-per-run"],sweepInterval:e["sweep-interval"]}}function workingTime(e){const{hours:t,days:n,holidays:o}=e["working-hours"]
if(t===undefined&&n===undefined&&o.length===0)return{kind:"always"}
const s=t===undefined?m.mx:m.mx.slice(0,5)
const r=n??s
return{kind:"calendar",from:t?.from??0,to:t?.to??1440,days:m.mx.filter(e=>r.includes(e)),timeZone:e["time-zone"],holidays:[...new Set(o)].sort()}}function unique(e){const t=e.map(e=>e.toLowerCase())
return e.filter((e,n)=>t.indexOf(e.toLowerCase())===n)}var p=n(2311)
var f=n(3351)
var h=n(8674);// CONCATENATED MODULE: ./lib/src/settings/people-schema.js
const w="a GitHub handle such as alice: letters, digits and single hyphens, at most 39 of them"
const g="the handles of people: a team cannot be called, because the workflow's own token cannot notify one; give another in the input `token`, or name people"
const y="a list of at most 5 GitHub handles, such as [alice, bob]"
const b="(?=[^/]{1,39}$)[A-Za-z\\d](?:-?[A-Za-z\\d])*(?:_[A-Za-z\\d]+)?"
const k="[A-Za-z\\d](?:-?[A-Za-z\\d]){0,38}/[A-Za-z\\d][\\w.-]{0,99}"
const v=new RegExp(`^@?(?:${b}|${k})$`)
const O=new RegExp(`^@?${k}$`)
const x=p.YjP({error:w}).regex(v,{error:w}).transform(e=>e.replace("@",""))
function handles(e){return p.YOg(x,{error:y}).max(5,{error:y}).prefault([]).meta({description:e})}const j=p.rej({default:handles("GitHub handles to mention when a step has no owner and the incident has no lead, no assignee and no trusted author. At most 5."),"escalate-to":handles("GitHub handles to tell once when all reminders of an incident did not help; who was asked already is not told. At most 5.")},{error:"a map with default and escalate-to"}).prefault({}).meta({description:"Who is mentioned."});// CONCATENATED MODULE: ./lib/src/settings/heading-names.js
const S=["summary","impact","detection","trigger","factors","surprise","lucky","well","badly","timeline","follow-ups","communications"];// CONCATENATED MODULE: ./lib/src/settings/headings-schema.js
const T=`one of ${S.join(", ")}`
const A='a map from sections to lists of headings, such as { lucky: ["Glück"] }'
const _="a list of headings, each of at most 90 characters"
const $=p.jgl(p.k5n(S,{error:T}),p.YOg(p.YjP({error:_}).min(1,{error:_}).max(90,{error:_}),{error:_}),{error:A}).prefault({}).meta({description:'By which headings of your own write-ups a section is known, besides those that the Action knows: { lucky: ["Glück"] }.'})
var I=n(8504);// CONCATENATED MODULE: ./lib/src/settings/messages-schema.js
const M='the key of a message, as they stand under "postmortem" in src/i18n/catalogs/en.json'
const L='a map from keys of messages to texts, such as { impact: "Who paid for it" }'
const U={when:()=>true}
const P=p.jgl(p.k5n(I.Wy,{error:M}),p.YjP({error:I.G9}).refine(I.RD,{error:I.G9}),{error:L}).superRefine((e,{issues:t})=>{for(const[n,o]of Object.entries(e??{})){const s=(0,I.db)(n)&&(0,I.RD)(o)?(0,I.ki)(n,o):undefined
if(s===undefined)continue
const{found:r,allowed:a}=s
t.push({code:"custom",input:e,path:[n],message:a,params:{found:r}})}},U).prefault({}).meta({description:'Messages of the record in your own words, by their keys: { impact: "Who paid for it" }. The rest stays as it is.'});// CONCATENATED MODULE: ./lib/src/settings/path-schema.js
const q="a folder of the repository such as docs/postmortems: letters, digits, dot, dash and underscore, not within .github or .git, and no name that Windows keeps for itself"
const W="a file of the repository that ends in .hbs, such as .github/postmortem.md.hbs"
const C="[A-Za-z0-9._-]*[A-Za-z0-9_-]"
const F=new RegExp(`^${C}(?:/${C})*/?$`)
const N=new RegExp(`^(?:${C}/)*${C}\\.hbs$`)
const R=p.YjP({error:q}).max(200,{error:q,abort:true}).regex(F,{error:q,abort:true}).refine(e=>!isInGit(e)&&!isInGitHub(e)&&!isDevice(e),{error:q}).transform(e=>e.replace(/\/$/,""))
const Y=p.YjP({error:W}).max(200,{error:W,abort:true}).regex(N,{error:W,abort:true}).refine(e=>!isInGit(e),{error:W})
function isInGit(e){return e.toLowerCase().split("/").some(e=>/^\.git(?:modules|attributes|ignore)?$/.test(e))}function isDevice(e){return e.split("/").some(e=>/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(e))}function isInGitHub(e){return e.toLowerCase().split("/")[0]===".github"}// CONCATENATED MODULE: ./lib/src/settings/postmortem-schema.js
const B=["auto","commit","pull-request"]
const D=["auto","commit","pull-request","off"]
const E={directory:R.prefault("postmortems").meta({description:"The folder that the postmortems go to."}),deliver:p.k5n(B,{error:"auto, commit or pull-request"}).prefault("auto").meta({description:"How they get there: commit to the default branch, pull-request, or auto: commit where that is allowed, else a pull request."}),index:p.k5n(D,{error:"auto, commit, pull-request or off"}).prefault("auto").meta({description:"How the list of all postmortems with its data and feed gets there: as the postmortems do (auto), by commit, in a pull request of its own, or not at all (off)."}),template:Y.optional().meta({description:"Your own Handlebars template, a file on the default branch; short for `templates.postmortem`. When not set: the built-in one.",examples:[".github/postmortem.md.hbs"]}),language:p.k5n(f.T,{error:`one of ${f.T.join(", ")}`}).optional().meta({description:"The language of the postmortems and their list. When not set: `language`.",examples:["de"]}),messages:P,headings:$}
const H=p.rej(E,{error:`a map with ${Object.keys(E).join(", ")}`}).prefault({}).meta({description:"The file that remains of an incident."})
var z=n(9480)
var Z=n(8532);// CONCATENATED MODULE: ./lib/src/settings/duration-schema.js
function durationAtLeast(e){const t=e>0?`${z.bq}; here not under ${(0,z.a3)(e)}`:z.bq
return duration_schema_duration(t,t=>t>=e)}function durationUpTo(e){return duration_schema_duration(`${z.bq}; here at most ${(0,z.a3)(e)}`,t=>t<=e)}function duration_schema_duration(e,t){return p.YjP({error:e}).regex(z.Zq,{error:e}).meta({examples:["1d"]}).transform((n,o)=>{const s=(0,z.E9)(n)
if(s.kind==="duration"&&t(s.ms))return s.ms
o.issues.push({code:"custom",message:e,input:n})
return Z.tm})}// CONCATENATED MODULE: ./lib/src/settings/reminders-schema.js
const G=12*z.nW
const K=5*z.Vc
const J=z.vd
const V="a whole number from 1 to 10"
const Q="a whole number from 1 to 100"
function wholeNumber({to:e,rule:t}){return p.aig({error:t}).int({error:t}).min(1,{error:t}).max(e,{error:t})}const X={repeat:durationAtLeast(G).prefault("1d").meta({description:"How long after the first reminder of an incident the second comes, at least 12h; the third waits twice as long, the fourth four times. Severity counts."}),"per-incident":wholeNumber({to:10,rule:V}).prefault(4).meta({description:"How many reminders an incident gets over its whole life before it is escalated, 1 to 10. The last one waits until everything that is open is due."}),where:p.k5n(["issue","sub-issue"],{error:"issue or sub-issue"}).prefault("issue").meta({description:"Where reminders are posted: in the incident, or in a sub-issue of it that is assigned to who is asked and closes with the protocol."}),"quiet-time":durationUpTo(J).prefault("30m").meta({description:"How long no reminder comes after somebody of the team wrote or ticked something, at most 1d. Severity counts. It puts off a reminder by a day in all."}),"max-per-run":wholeNumber({to:100,rule:Q}).prefault(20).meta({description:"How many reminders one run may post, 1 to 100; the oldest incidents first, the rest with the next run."}),"sweep-interval":durationAtLeast(K).prefault("4h").meta({description:"How far apart the scheduled runs are. A reminder that comes later than three times this says that the schedule seems to be off."})}
const ee=p.rej(X,{error:`a map with ${Object.keys(X).join(", ")}`}).prefault({}).meta({description:"When and how often people are reminded of a step that is due."});// CONCATENATED MODULE: ./lib/src/settings/text-schemas.js
const te=/^(?!.*<!--).+$/
function lineOfText({longest:e,rule:t}){return p.YjP({error:t}).trim().min(1,{error:t,abort:true}).max(e,{error:t,abort:true}).regex(te,{error:t,abort:true}).refine(e=>!/\p{Cc}/u.test(e),{error:t})}const ne=lineOfText({longest:50,rule:"the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number"})
const oe='what the names of labels begin with, such as "service:": one line of text, 1 to 40 characters, in quotes'
const se=lineOfText({longest:40,rule:oe});// CONCATENATED MODULE: ./lib/src/settings/severities-schema.js
const re="a number more than 0 and at most 100"
const ae="a map from at most 20 labels to { factor: number }, such as sev1: { factor: 0.25 }"
const ie={when:()=>true}
const le=p.rej({factor:p.aig({error:re}).gt(0,{error:re}).lte(100,{error:re}).prefault(1).meta({description:"Factor on the time limit of every step: 0.5 halves it."})},{error:"a map with factor"}).prefault({})
const ue=p.g1P(ne,le,{error:ae}).refine(e=>Object.keys(e).length<=20,{error:ae}).superRefine((e,{issues:t})=>{for(const n of repeatedInAnyCase(Object.keys(e))){t.push({code:"custom",input:e,path:[n],message:"every label once, in any case",params:{found:"the same label again"}})}},ie).prefault({sev1:{factor:.25},sev2:{factor:.5},sev3:{factor:1},sev4:{factor:2}}).meta({description:"Labels that make everything more or less urgent, in any case. Your own list replaces all four; {} means none."})
function repeatedInAnyCase(e){const t=new Set
return e.filter(e=>{const n=e.toLowerCase()
const o=t.has(n)
t.add(n)
return o})}var ce=n(4569);// CONCATENATED MODULE: ./lib/src/settings/record-of.js
function recordOf(e,t){const n=Object.fromEntries(e.map(e=>[e,t(e)]))
if(!holdsAll(n,e))throw new Error("A record lacks one of its own keys.")
return n}function holdsAll(e,t){return typeof e==="object"&&e!==null&&t.every(t=>Object.hasOwn(e,t))}// CONCATENATED MODULE: ./lib/src/settings/steps-schema.js
function line(e){return lineOfText({longest:e,rule:`one line of text, 1 to ${e} characters, without \x3c!--`})}function stepSchema(e){const t=stepOf(e)
return p.rej({title:line(80).prefault(t.title).meta({description:"What the box in the list says."}),hint:line(300).prefault(t.hint).meta({description:"One sentence of help, shown while the step is the next one."}),"remind-after":durationAtLeast(0).prefault((0,z.a3)(t.timeLimit)).meta({description:"How long the step may stay open before somebody is reminded of it: since the incident was declared, or since the fix for steps 6 to 8."}),enabled:p.zMY({error:"true or false"}).prefault(true).meta({description:"false leaves the step out. At least one step must stay."})},{error:"a map with title, hint, remind-after and enabled"}).prefault({})}function stepOf(e){const t=ce.w.find(t=>t.id===e)
if(t===undefined)throw new Error(`The protocol has no step ${e}.`)
return t}const de=p.rej(recordOf(u.ph,stepSchema),{error:`a map with the steps ${u.ph.join(", ")}`}).refine(leavesSomethingToDo,{error:"at least one step that is not left out with enabled: false",params:{found:"no step at all"},when:()=>true}).prefault({}).meta({description:"The eight steps, by id. What is not said keeps its default."})
function leavesSomethingToDo(e){if(typeof e!=="object"||e===null)return true
return Object.values(e).filter(isOff).length<u.ph.length}function isOff(e){return typeof e==="object"&&e!==null&&"enabled"in e&&e.enabled===false}// CONCATENATED MODULE: ./lib/src/settings/templates-schema.js
function instead(e){return Y.optional().meta({description:`Your own template for ${templatePurpose(e)}.`,examples:[`.github/incidents/${e}.md.hbs`]})}const me=p.rej(recordOf(d,instead),{error:`a map with ${d.join(", ")}`}).prefault({}).meta({description:"Handlebars templates of your own in the place of the built-in ones, each a file on the default branch."});// CONCATENATED MODULE: ./lib/src/settings/working-hours-schema.js
const pe='a window within one day such as "09:00-18:00", its start before its end, at latest 24:00'
const fe=/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/
const he=p.YjP({error:pe}).regex(fe,{error:pe}).meta({examples:["09:00-18:00"]}).transform((e,t)=>{const[n,o]=[minutesIn(e.slice(0,5)),minutesIn(e.slice(6))]
if(n<o)return{from:n,to:o}
t.issues.push({code:"custom",message:pe,input:e})
return Z.tm})
function minutesIn(e){return Number(e.slice(0,2))*60+Number(e.slice(3))}const we=`a list with at least one of ${m.mx.join(", ")}`
const ge=`one of ${m.mx.join(", ")}`
const ye=p.YOg(p.k5n(m.mx,{error:ge}),{error:we}).min(1,{error:we})
const be="an IANA time zone such as UTC or Europe/Berlin"
const ke=p.YjP({error:be}).refine(isTimeZone,{error:be}).prefault("UTC").meta({description:"The zone of working hours, and of times that people report, by its IANA name."})
function isTimeZone(e){if(!/^[A-Za-z][\w+/-]*$/.test(e))return false
try{new Intl.DateTimeFormat("en",{timeZone:e})
return true}catch{return false}}const ve="a date of the calendar such as 2026-12-25"
const Oe="a list of at most 500 dates such as [2026-12-25]"
const xe=p.YjP({error:ve}).regex(/^\d{4}-\d\d-\d\d$/,{error:ve,abort:true}).refine(isInCalendar,{error:ve})
function isInCalendar(e){const t=new Date(`${e}T00:00:00Z`)
return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}const je={hours:he.optional().meta({description:"Working hours within one day. When not set: all day."}),days:ye.optional().meta({description:"Working days. When not set: mon to fri if hours are set, else all seven.",examples:[["mon","tue","wed","thu","fri"]]}),holidays:p.YOg(xe,{error:Oe}).max(500,{error:Oe}).prefault([]).meta({description:"Dates on which nobody works, such as 2026-12-25."})}
const Se=p.rej(je,{error:`a map with ${Object.keys(je).join(", ")}`}).prefault({}).meta({description:"When the team works. Outside of it no clock runs and no reminder is posted."});// CONCATENATED MODULE: ./lib/src/settings/schema.js
const Te={when:()=>true}
const Ae=p.rej({early:p.k5n(["remind","reopen","accept"],{error:"remind, reopen or accept"}).prefault("remind").meta({description:"remind: go on reminding; reopen: open it again once, with the reason, then remind; accept: leave it alone."})},{error:"a map with early"}).prefault({}).meta({description:"What happens to an incident that is closed while steps are open."})
const _e=p.k5n(f.T,{error:`one of ${f.T.join(", ")}`}).prefault("en").meta({description:`The language of what the Action writes: ${f.T.join(", ")}. Commands and ids stay in English. An incident keeps the language that it was declared in.`})
const $e="a whole number from 0 to 10000"
const Ie={label:ne.prefault("incident").meta({description:"The label that makes an issue an incident, in any case. The input of the same name wins."}),language:_e,"time-zone":ke,"working-hours":Se,"accept-from":p.k5n(["read","triage","write"],{error:"read, triage or write"}).optional().meta({examples:["triage"],description:"The least permission with which someone may declare an incident, tick its boxes and close it: read, triage or write. When not set: triage in a public repository, read in private and internal ones."}),people:j,steps:de,severities:ue,"service-label":se.prefault("service:").meta({description:"What a label that names an affected service begins with, in any case: service:checkout means checkout."}),private:p.rej({labels:p.YOg(ne,{error:"a list of labels"}).max(20,{error:"at most 20 labels"}).prefault(["security"]).meta({description:"In a public repository an incident with one of these labels gets no postmortem, until a maintainer comments `/incident publish`; [] means none."})},{error:"a map with labels"}).prefault({}).meta({description:"What is not told outside of its issue."}),reminders:ee,reserve:p.aig({error:$e}).int({error:$e}).min(0,{error:$e}).max(1e4,{error:$e}).prefault(200).meta({description:"How many of the requests that GitHub allows within an hour a scheduled run leaves to other workflows of the repository."}),close:Ae,postmortem:H,templates:me}
const Me=p.rej(Ie,{error:`a map with ${Object.keys(Ie).join(", ")}`}).superRefine((e,{issues:t})=>{if((0,h.$6)(e,"postmortem","template")===undefined)return
if((0,h.$6)(e,"templates","postmortem")===undefined)return
t.push({code:"custom",input:e,path:["postmortem","template"],message:"one of the two, because both name the template of the postmortem",params:{found:"a template here and one in `templates.postmortem`"}})},Te)
var Le=n(9852);// CONCATENATED MODULE: ./lib/src/settings/former-keys.js
const Ue={nag:"reminders","nag.repeat":"reminders.repeat","nag.cap":"reminders.per-incident","nag.max-per-run":"reminders.max-per-run","nag.sweep-interval":"reminders.sweep-interval","reminders.per-step":"reminders.per-incident","nag.hours":"working-hours.hours","nag.days":"working-hours.days","nag.holidays":"working-hours.holidays","nag.time-zone":"time-zone","steps.*.patience":"remind-after","severities.*.patience":"factor","templates.nag":"templates.reminder","templates.nag-answered":"templates.reminder-answered","templates.record-page":"templates.index-page"}
function formerKeys(e,t){const n=todaysName(t)
if(n===undefined)return undefined
const o=[...placeOf(e,t).within.keys()].flatMap(n=>formerKeys(e,[...t,n])??[])
if(o.length>0)return o
const{keyOffset:s}=placeOf(e,t)
return[{path:t,offset:s,found:"a key of an earlier version",allowed:`its new name \`${n}\``}]}function todaysName(e){const t=e.join(".")
const n=e.with(Math.min(1,e.length-1),"*").join(".")
return Object.entries(Ue).find(([e])=>e===t||e===n)?.[1]}var Pe=n(8439);// CONCATENATED MODULE: ./lib/src/settings/json-schema.js
function settingsJsonSchema(){return{...Pe.bl(Me,{io:"input"}),title:"Incident Protocol",description:"What a team can choose in .github/incident-protocol.yml. Every key is optional."}}function settingsIn(e,t=[]){return childrenOf(e).flatMap(([e,n])=>{const o=[...t,e]
return[{path:o,schema:n},...settingsIn(n,o)]})}function keysUnder(e,t){const[n,...o]=t
if(n===undefined)return[...Object.keys(e.properties??{}),...namesIn(e)]
const s=childrenOf(e).find(([e])=>e===n||e===qe)
return s===undefined?[]:keysUnder(s[1],o)}function namesIn({propertyNames:e}){const t=typeof e==="object"?e.enum??[]:[]
return t.filter(e=>typeof e==="string")}const qe="<label>"
function isSection({properties:e}){return e!==undefined}function childrenOf({properties:e,additionalProperties:t}){const n=Object.entries(e??{})
const o=typeof t==="object"&&isSection(t)
const s=o?[[qe,t]]:[]
return[...n,...s].flatMap(([e,t])=>typeof t==="object"?[[e,t]]:[])}// CONCATENATED MODULE: ./lib/src/settings/schema-problems.js
function schemaProblems(e,{root:t}){const n=settingsJsonSchema()
const o=settingsIn(n)
return e.flatMap(e=>{const s=pathOf(e)
if(e.code==="unrecognized_keys"){const r=keysUnder(n,s)
return e.keys.flatMap(e=>formerKeys(t,[...s,e])??[unknownKey({settings:o,keys:r,root:t,path:s,key:e})])}return[finding(e,placeOf(t,s),s)]})}function toProblem({path:e,found:t,allowed:n,...s},r){const{file:a,line:i,column:l}=r
const u=s.didYouMean===undefined?{}:{didYouMean:s.didYouMean}
return{file:a,line:i,column:l,path:(0,o.LF)(e),found:t,allowed:n,...u}}function finding(e,t,n){const{offset:s,keyOffset:r,found:a}=t
if(e.code==="invalid_key"){const t=e.issues[0]?.message??e.message
return{path:n,offset:r,found:`the key ${(0,o.TL)(String(n.at(-1)))}`,allowed:t}}if(e.code==="custom"&&typeof e.params?.["found"]==="string"){return{path:n,offset:r,found:e.params["found"],allowed:e.message}}const i={path:n,offset:s,found:a,allowed:e.message}
if(e.code!=="invalid_value")return i
const l=(0,Le.p)(a.replaceAll('"',""),e.values.map(String))
return l===undefined?i:{...i,didYouMean:l}}function unknownKey({settings:e,keys:t,root:n,path:o,key:s}){const r=[...o,s]
const a=placeOf(n,r).keyOffset
const i={path:r,offset:a,found:"an unknown key",allowed:namesOf(t)}
const l=(0,Le.p)(s,t)??elsewhere(e,s)
return l===undefined?i:{...i,didYouMean:l}}function namesOf(e){return e.length>30?`one of the ${e.length} keys that stand in schema.json`:e.join(", ")}function elsewhere(e,t){const[n,o]=e.filter(({path:e})=>e.at(-1)===t)
return o===undefined?n?.path.join("."):undefined}function pathOf({path:e}){return e.map(e=>typeof e==="number"?e:String(e))}// CONCATENATED MODULE: ./lib/src/settings/team-problems.js
const We=["default","escalate-to"]
function teamProblems({value:e,root:t}){return We.flatMap(n=>{const o=memberOf(memberOf(e,"people"),n)
if(!Array.isArray(o))return[]
return o.flatMap((e,o)=>{if(typeof e!=="string"||!O.test(e))return[]
const s=["people",n,o]
const{offset:r,found:a}=placeOf(t,s)
return[{path:s,offset:r,found:`the team ${a}`,allowed:g}]})})}function memberOf(e,t){if(typeof e!=="object"||e===null)return undefined
return Object.entries(e).find(([e])=>e===t)?.[1]}// CONCATENATED MODULE: ./lib/src/settings/parse.js
const Ce={mentionsTeams:false}
function parseSettingsFile(e,t,n=Ce){const o=readYaml(e)
if(o.kind==="unreadable")return problems(o.mistakes,o.lineOf,t)
const{tree:s,lineOf:r}=o
const a=Me.safeParse(s.value??{})
const i=n.mentionsTeams?[]:teamProblems(s)
if(a.success&&s.mistakes.length===0&&i.length===0){return{kind:"settings",fileName:t,settings:resolveSettings(a.data),chosen:chosenIn(s.root)}}const l=a.success?[]:schemaProblems(a.error.issues,s)
return problems([...s.mistakes,...l,...i],r,t)}function problems(e,t,n){const o=e.toSorted((e,t)=>e.offset-t.offset)
return{kind:"problems",problems:o.map(e=>toProblem(e,{file:n,...t(e.offset)}))}}function chosenIn({within:e},t=[]){return[...e].filter(([,e])=>!e.isEmpty).flatMap(([e,n])=>[(0,o.LF)([...t,e]),...chosenIn(n,[...t,e])])}}}

