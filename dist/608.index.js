export const id=608
export const ids=[608]
export const modules={7337:(e,t,n)=>{n.d(t,{X:()=>cleanText})
var o=n(7378),s=n(2502)
function cleanText(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}},7268:(e,t,n)=>{n.d(t,{RA:()=>brokenBy,UD:()=>compare,f2:()=>byPath,ll:()=>newestFirst})
var o=n(7872)
function brokenBy(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function newestFirst(e,t){return compare(t.opened,e.opened)||t.incident-e.incident||compare(e.path,t.path)}function byPath(e,t){return compare(e.path,t.path)}function compare(e,t){return e===t?0:e<t?-1:1}},1765:(e,t,n)=>{n.d(t,{$W:()=>listedItem,Cg:()=>knownItems,dz:()=>openItems,rK:()=>taskItem,sS:()=>byDue})
var o=n(6217),s=n(8674),i=n(7337)
const r=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,a=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/,d=120,kinds=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...(0,o.ph)(e)]))
function listedItem(e,t,n){const[o=""]=t.split(" – ",1),s=o.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),i=a.exec(o)?.[1],[,d=""]=s,u=r.test(d)&&!/^p[0-4]$/i.test(d)&&!kinds().has(d)
return{...titled(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...u?{owner:d}:{},...void 0===i?{}:{due:i}}}function taskItem(e,t){const n=void 0===t?"":`#${t}`,o=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),s=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,i=a.exec(o)?.[1]
return{...titled(s),...void 0===t?{}:{number:t},...void 0===i?{}:{due:i}}}function titled(e){const t=e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1").replaceAll(/\\([!-/:-@[-`{-~])/g,"$1")
return{title:(0,i.X)(t,d)??""}}function byDue(e,t){return(e.due??"9999").localeCompare(t.due??"9999")}function knownItems(e){return Array.isArray(e)?{items:e.map(e=>{const t=function itemState(e){return"done"===e||"dropped"===e?e:void 0}((0,s.$6)(e,"state")),[n,o,i]=[(0,s.tk)(e,"number"),(0,s.$6)(e,"owner"),(0,s.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,s.$6)(e,"title")??"",...void 0===n?{}:{number:n},...void 0===o?{}:{owner:o},...void 0===i?{}:{due:i}}})}:{}}function openItems({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}},6018:(e,t,n)=>{n.d(t,{Ny:()=>indexPaths,Sb:()=>hasOwnName,gM:()=>s,h3:()=>markdownFiles})
var o=n(7268)
const s="index"
function indexPaths(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function markdownFiles(e,t){const{page:n}=indexPaths(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function hasOwnName(e){return/(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(e)}},7224:(e,t,n)=>{n.d(t,{Fw:()=>isOwnListing,UD:()=>writeListing,vS:()=>readListing})
var o=n(8674),s=n(1156),i=n(1765),r=n(6018),a=n(8130)
const d=1,u={entries:new Map,feed:""}
function readListing(e,t){const n=c.get(t)??(0,s.d)(e=>function listingOf(e,t){const n=function parsed(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==d)return u
const s=[...(0,o.gT)(n,"postmortems").map(e=>function knownPostmortem(e,t){const[n,s,r]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],d={done:(0,a.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,a.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,a.U9)((0,o.at)(e,"steps","open"))??0},u={open:(0,a.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,a.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,a.U9)(e)??[]),...(0,i.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===r||u.open>u.total)return
if(u.total>0&&void 0===u.items)return
const l={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},c=(0,a.q0)({path:n,sha:s,...l,steps:d,followUps:u})
return"broken"===c.kind?void 0:JSON.stringify(sealed(c,r,t))===JSON.stringify(e)?c:void 0}(e,t)),...(0,o.gT)(n,"others").map(knownOther)].filter(e=>void 0!==e),r=[...Map.groupBy(s,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(r.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),l)
c.set(t,n)
return n(e??"")}const l={texts:2,characters:4e7},c=new WeakMap
function isOwnListing(e){return""===e.trim()||e.includes('"postmortems":')}function writeListing({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:s,blobSha:i}){return`{\n${[`"version": ${d}`,list("postmortems",e.map(e=>sealed(e,`${s}/issues/${e.incident}`,i))),list("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),list("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function list(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function line(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function sealed(e,t,n){const o=function fields(e,t){const{path:n,sha:o,incident:s,title:i,severity:r,status:a,opened:d,closed:u,updated:l,steps:c,followUps:p}=e
return{path:n,sha:o,incident:s,url:t,title:i,severity:r,services:e.services,labels:e.labels,status:a,opened:d,closed:u,updated:l,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,steps:{done:c.done,skipped:c.skipped,open:c.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:e,title:t,number:n,owner:o,due:s})=>({state:e,title:t,number:n,owner:o,due:s}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function knownOther(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,r.Sb)(t))return{kind:"other",path:t,sha:n}}},863:(e,t,n)=>{n.d(t,{$t:()=>placeOf,ux:()=>within,yT:()=>encodedPath})
function placeOf(e,t){const{url:n,owner:o,name:s}=e,i=encodedPath(e.defaultBranch)
return{repository:{url:n,name:`${o}/${s}`},directory:t,folderUrl:`${n}/tree/${i}/${encodedPath(t)}`,fileUrl:e=>`${n}/blob/${i}/${encodedPath(e)}`,rawUrl:e=>`${n}/raw/${i}/${encodedPath(`${t}/${e}`)}`}}function encodedPath(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,escaped)).join("/")}function escaped(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function within(e,{directory:t}){return e.slice(t.length+1)}},9944:(e,t,n)=>{n.d(t,{c2:()=>statusOf,o7:()=>statusWords,vL:()=>isPeoplesStatus})
const o=["draft","final","complete","incomplete"]
function statusOf(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function isPeoplesStatus(e){return null!=e&&""!==e&&!o.includes(e)}function statusWords(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}},8130:(e,t,n)=>{n.d(t,{Lu:()=>stepCounts,U9:()=>count,U_:()=>timestampOf,q0:()=>toEntry})
var o=n(8674),s=n(5619),i=n(7337),r=n(7268),a=n(9944)
function toEntry(e){const{path:t,sha:n,steps:s,followUps:d}=e,u=count(e.incident)
if(void 0===u||0===u)return(0,r.RA)("flawNumber",e)
const l=timestampOf(e.opened)
if(void 0===l)return(0,r.RA)("flawOpened",e)
const c=timestampOf(e.closed),p=(0,i.X)(e.severity,60),[f,m]=[cleanNames(e.services),cleanNames(e.labels)],w=count(e.durationMinutes),h=count(e.lastedMinutes),g=function sectionCounts(e){const[t,n]=[count((0,o.at)(e,"written")),count((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),v=(0,i.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:u,title:(0,i.X)(e.title,256)??`Incident ${u}`,status:(0,a.vL)(v)?v:(0,a.c2)(s.open,g),opened:l,updated:timestampOf(e.updated)??c??l,steps:s,followUps:d,...void 0===p?{}:{severity:p},...0===f.length?{}:{services:f},...0===m.length?{}:{labels:m},...void 0===c?{}:{closed:c},...void 0===w?{}:{durationMinutes:w},...void 0===h?{}:{lastedMinutes:h},...void 0===g?{}:{completeness:g}}}function count(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const d=100
function cleanNames(e){const t=Array.isArray(e)?e.slice(0,d):[e]
return[...new Set(t.flatMap(e=>(0,i.X)(e,60)??[]))]}const u=/^[12]\d{3}-\d{2}-\d{2}$/,l=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function timestampOf(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,i=":00",r="Z"]=l.exec(u.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${i}${r}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function stepCounts(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),having=e=>t.filter(t=>t===e).length
return{done:having("done"),skipped:having("skipped"),open:having("open")}}},8608:(e,t,n)=>{n.d(t,{hearFollowUp:()=>hearFollowUp,tendFollowUps:()=>tendFollowUps})
var o=n(1199);// CONCATENATED MODULE: ./lib/src/facts/follow-up-issue.js
function dueOf({issue:e,milestoneDue:t}){return(0,o.M_)(e.body)??t}var s=n(164),i=n(9480),r=n(5619),a=n(5447),d=n(8502);// CONCATENATED MODULE: ./lib/src/follow-ups/chase-comment.js
function chaseComment(e,t){return`\x3c!-- incident-protocol:chase ${function marked(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${t}`}function readChaseComment(e){const[,t,n,o]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===t||"answer"===t?{kind:t}:void 0===n?void 0:{kind:"overdue",due:n,time:Number(o)}}// CONCATENATED MODULE: ./lib/src/follow-ups/chase.js
const u=3*i.vd,l=3,c=i.HH
function chaseOf(e,t){const{issue:n}=e
if(!function isChased({issue:e,incident:t},{settings:n,me:i,now:a}){const d=e.author.login===i&&void 0!==(0,o.X0)(e.body),u=e.labels.some(e=>(0,s.bK)(e,o.XT)),l=void 0!==t?.declaredAt&&!(0,r.Y8)(e.createdAt,t.declaredAt)
if(!d&&!u&&!l)return!1
const c=void 0===t?e.createdAt:t.closedAt
return n.followUps.chaseFor>0&&(void 0===c||(0,r.vk)(c,a)<n.followUps.chaseFor)}(e,t)||n.locked||"closed"===n.state.kind)return
const i=dayOn(t),d=(0,o.KQ)(n.body)
if(void 0!==d&&i<d)return
const p=dueOf(e)
return void 0!==p&&p<i?function overdue(e,t,{me:n,now:o}){const s=sentOn(t,n).filter(({mark:t})=>"overdue"===t.kind&&t.due===e).at(-1)
return"overdue"!==s?.mark.kind?{kind:"overdue",due:e,time:1}:s.mark.time>l||(0,r.vk)(s.at,o)<c?void 0:s.mark.time===l?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:s.mark.time+1}}(p,e,t):function asked(e,t,{settings:n,me:o,now:s}){const{issue:i,incident:d}=e,l=i.assignees.length>0
return void 0===d||l&&void 0!==t||(0,r.Y8)(s,(0,a.nl)(i.createdAt,u,n.workingTime))||sentOn(e,o).length>0?void 0:l?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===t?"both":"owner"}}(e,p,t)}function dayOn({settings:e,now:t}){return(0,d.Ow)((0,r.Rz)(t),e.timeZone).day}function sentOn({comments:e},t){return e.flatMap(({author:e,body:n,createdAt:o})=>{const s=e.login===t?readChaseComment(n):void 0
return void 0===s?[]:[{mark:s,at:o}]})}var p=n(5272),f=n(9971),m=n(6608),w=n(1765),h=n(7224),g=n(1091),v=n(1477);// CONCATENATED MODULE: ./lib/src/follow-ups/digest-mark.js
const y="\x3c!-- incident-protocol:end digest --\x3e"
function beginDigest({day:e,told:t="-",overdue:n}){return`\x3c!-- incident-protocol:begin digest ${e} ${t} ${n.join(",")||"-"} --\x3e`}const b=/^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m
function readDigestMark(e){const[,t,n,o="-"]=b.exec(e)??[]
if(void 0!==t)return{day:t,...void 0===n||"-"===n?{}:{told:n},overdue:"-"===o?[]:o.split(",").map(Number)}}// CONCATENATED MODULE: ./lib/src/follow-ups/digest.js
const k=14,$=30
function digestOf(e,t){const{texts:n,followUps:o}=e,s=dayOn(e),i=o.toSorted((e,t)=>(dueOf(e)??"9999").localeCompare(dueOf(t)??"9999")),r=i.filter(e=>(dueOf(e)??"9999")<s),isSoon=e=>void 0!==e&&e>=s&&e<=(0,d.fi)(s,k),a=i.filter(({issue:e})=>0===e.assignees.length),{words:u}=n,l=[section(u.digestOverdue,r.map(t=>followUpLine(t,e)),n),section(u.digestSoon,i.filter(e=>isSoon(dueOf(e))).map(t=>followUpLine(t,e)),n),section(u.digestUnowned,a.filter(e=>!r.includes(e)&&!isSoon(dueOf(e))).map(t=>followUpLine(t,e)),n),section(u.digestTodos,todos(e),n),section(u.digestUnwritten,unwritten(e),n)].filter(e=>""!==e),c=[beginDigest({...t,day:s}),`_${u.digestNote}_`,...0===l.length?[u.digestNothing]:l,...yearAgo(e),y]
return{overdue:r,isEmpty:0===l.length,body:c.join("\n\n")}}function section(e,t,n){if(0===t.length)return""
const o=t.length-$,s=o>0?[`- ${n.format("digestMore",{count:o})}`]:[]
return[`**${e}**`,"",...t.slice(0,$).map(e=>`- ${e}`),...s].join("\n")}function linkOf({issue:e}){return(0,g.uM)(`#${e.number} ${(0,v.h)(e.title,100)}`,e.url)}function followUpLine(e,t){const{texts:n,now:o}=t,s=dueOf(e),{issue:i}=e
return[linkOf(e),...i.assignees.slice(0,5).map(e=>(0,v.h)(e,60)),...void 0===s?[]:[n.format("digestDue",{day:n.day(`${s}T00:00:00Z`,o)})]].join(n.words.comma)}function todos(e){return e.postmortems.flatMap(t=>(0,w.dz)(t).filter(({number:e})=>void 0===e).map(({title:n})=>`${(0,v.h)(n,120)} (${postmortemLink(t,e)})`))}function unwritten(e){const{postmortems:t,now:n,texts:o}=e
return t.flatMap(t=>{const{completeness:s,closed:a=t.opened}=t
if(void 0===s||s.written===s.total)return[]
if("draft"!==t.status||(0,r.vk)(a,n)<i.HH)return[]
const{written:d,total:u}=s
return[`${postmortemLink(t,e)}${o.words.comma}${o.format("digestSections",{written:d,total:u})}`]})}function yearAgo(e){const{postmortems:t,now:n,texts:o}=e,[s,a]=[yearBefore(n,-i.HH/2),yearBefore(n,i.HH/2)],[d]=t.filter(({opened:e})=>(0,r.kb)(e)>=s&&(0,r.kb)(e)<a).toReversed()
if(void 0===d)return[]
const u={incident:postmortemLink(d,e),day:o.day(d.opened,n)}
return[o.format("digestYearAgo",u)]}function yearBefore(e,t){return(0,r.kb)((0,r.B9)((0,r.Rz)(e)-365*i.vd+t))}function postmortemLink({title:e,path:t,incident:n},{fileUrl:o}){return(0,g.uM)((0,v.h)(e,100)||`#${n}`,o(t))}var O=n(6217),U=n(863);// CONCATENATED MODULE: ./lib/src/run/digest.js
const x=3,A=7
var M=n(1270),S=n(1354),P=n(6884),T=n(172),L=n(7378),C=n(4493);// CONCATENATED MODULE: ./lib/src/follow-ups/commands.js
const F=90*i.vd,I=300
function unheard({comments:e},t){return e.filter(({author:e,body:n,isAnswered:o})=>!0!==o&&"person"===e.kind&&e.login!==t&&(0,S.Pr)(n))}function parse(e,t,n){const[o,s]=(0,T.Nr)(e)
switch(o.toLowerCase()){case"due":return function commands_due(e,{createdAt:t},n){const o=(0,P.c)(e.replace(/^:[ \t]*/,""),{...n,writtenAt:t},e=>(0,T.SP)(`due ${e}`))
return"mistake"===o.kind?o:(0,T.Yz)({Due:o.data.day})}(s,t,n)
case"drop":return function drop(e,{texts:t}){const n=(0,v.h)((0,L.E)(e).text,I)
return/[\p{L}\p{N}]/u.test(n)?(0,T.Yz)({Dropped:n}):function noReason(e){return(0,T.RT)(e.format("dropReason",{usage:(0,T.SP)("drop the service is gone")}))}(t)}(s,n)
case"snooze":return function snooze(e,{createdAt:t},{timeZone:n,texts:o}){const s=(0,i.E9)(e.toLowerCase())
return"duration"!==s.kind||s.ms>F?(0,T.RT)(o.format("followUpSnooze",{usage:(0,T.SP)("snooze 1w")})):(0,T.Yz)({"Snoozed until":(0,d.Ow)((0,r.Rz)(t)+s.ms,n).day})}(s,t,n)
default:return(0,T.RT)(n.texts.format("followUpCommands",{due:(0,T.SP)("due friday"),drop:(0,T.SP)("drop …"),snooze:(0,T.SP)("snooze 1w")}))}}// CONCATENATED MODULE: ./lib/src/follow-ups/decide.js
function decideFollowUp(e){const t=function hear(e,t){return unheard(e,t.weighed.me).filter(({author:n})=>function mayCommand(e,{issue:t},n){const o=(0,C.Fp)(e,n)
return!!(0,C.HO)(o)||t.assignees.some(t=>t.toLowerCase()===e.toLowerCase())&&"read"===o&&"public"!==n.repository.visibility}(n.login,e,t.weighed)).map(e=>function heard(e,t){const n=(0,S.Zm)(e.body).map(n=>({line:n,...parse(n,e,t)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...n.map(e=>"parsed"===e.kind?e.data:{})),problems:n.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,t)).filter(({lines:e,problems:t})=>t.length>0||Object.keys(e).length>0)}(e.followUp,e)
if(t.length>0)return[...t.flatMap(t=>function carriedOut({comment:e,lines:t,problems:n},{followUp:o}){const{number:s,state:i}=o.issue,r=void 0!==t.Dropped&&"open"===i.kind
return[...0===Object.keys(t).length?[]:[{kind:"edit-follow-up",issue:s,lines:t}],...r?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:r}]:[],{kind:"react",issue:s,comment:e,reaction:n.length>0?"confused":"+1"}]}(t,e)),...answered(t,e)]
const n=function chaseNow(e){const t=e.mayAsk?chaseOf(e.followUp,e):void 0
return"escalate"===t?.kind&&0===e.people.escalateTo.length?void 0:t}(e)
return[...void 0===n?[]:chased(n,e),...notOverdue(e)]}function isLast(e,{people:t}){return"overdue"===e.kind?e.time===l&&0===t.escalateTo.length:"escalate"===e.kind}function needsPeople(e){const{followUp:t}=e
if(!e.mayAsk||void 0===t.incident||t.issue.assignees.length>0)return!1
const n=chaseOf(t,e)
return void 0!==n&&"escalate"!==n.kind}function answered(e,{followUp:t,me:n,texts:o}){const s=e.flatMap(({by:e,problems:t})=>t.map(({line:t,problem:n})=>{const o=`\`/incident ${t.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${o}: ${n}.`}))
return 0===s.length?[]:inPlaceOf("answer",{kind:"answer"},s.join("\n"),{followUp:t,me:n,texts:o})}function chased(e,t){const{followUp:n,texts:o}=t,{number:i,labels:r}=n.issue,a=function howToAnswer(e,t){const{texts:n}=t,o={due:(0,T.SP)(`due ${(0,d.fi)(dayOn(t),D)}`),drop:(0,T.SP)("drop …")}
if("ask"===e.kind)return n.format("followUpAnswer",o)
const s=isLast(e,t)?`. ${n.words.noMoreReminders}`:""
return`${n.format("followUpSettle",o)}${s}`}(e,t),u=`${function called(e,{followUp:t,people:n}){const{assignees:o}=t.issue,s=o.length>0?o:n.ofIncident,i="escalate"===e.kind?n.escalateTo:s
return 0===i.length?"":`${i.slice(0,N).map(e=>`@${e}`).join(" ")} `}(e,t)}${[words(e,t),a].join(" ")}`,c="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:l+1},p=isLast(e,t)&&!r.some(e=>(0,s.bK)(e,s.XO))
return[...inPlaceOf("chase",c,u,{followUp:n,me:t.me,texts:o}),...p?[{kind:"add-label",issue:i,label:s.XO}]:[]]}const N=5
function words(e,{texts:t,followUp:n,now:o}){if("ask"===e.kind){const o=`#${n.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return t.format(s[e.lacks],{incident:o})}const s=t.day(`${e.due}T00:00:00Z`,o)
if("overdue"===e.kind)return t.format("followUpOverdue",{day:s})
const i=(0,v.h)(n.issue.assignees.join(t.words.comma),200)
return""===i?t.format("followUpEscalated",{day:s}):t.format("followUpEscalatedOf",{day:s,who:i})}const D=7
function inPlaceOf(e,t,n,{followUp:o,me:s}){const{number:i}=o.issue,r=o.comments.filter(({author:e,body:n})=>{const o=e.login===s?readChaseComment(n):void 0
return void 0!==o&&"answer"===o.kind==("answer"===t.kind)})
return[{kind:"post-comment",purpose:e,issue:i,body:chaseComment(t,n)},...r.map(({id:e})=>({kind:"delete-comment",issue:i,comment:e}))]}function notOverdue(e){const{number:t,labels:n}=e.followUp.issue,o=n.find(e=>(0,s.bK)(e,s.XO))
return void 0===o||function isOverdue(e,t){return(dueOf(e)??"9999")<dayOn(t)}(e.followUp,e)?[]:[{kind:"remove-label",issue:t,label:o}]}var _=n(8674),R=n(9074),z=n(1061),j=n(4369),B=n(5715),W=n(6903),E=n(3582),X=n(6002),q=n(4918);// CONCATENATED MODULE: ./lib/src/github/ask-follow-ups.js
const Z=`${X.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${X.XG} } }`
async function readFollowUps(e,t,n){const o=[]
for(let s=0;s<t.length;s+=W.xP){const i=t.slice(s,s+W.xP),r=i.map(e=>`i${e}: issue(number: ${e}) { ${Z} }`),a=`query named { repository(${(0,R.p)(e)}) { ${r.join(" ")} } }`,d=await(0,j.nI)(e.query(a))
o.push(...i.flatMap(t=>followUpOf((0,_.at)(d,"data","repository",`i${t}`),e,n)??[]))}return o}function followUpOf(e,{owner:t,repo:n},{label:o,me:i}){const r=(0,X.J0)(e),a=(0,_.gT)(e,"newest","nodes"),d=a.flatMap(e=>(0,X.pL)(e)??[])
if(void 0===r||d.length<a.length)return
const u=(0,z.L)((0,_.$6)(e,"milestone","dueOn")),l=(0,_.at)(e,"parent"),c=(0,_.$6)(l,"repository","nameWithOwner")?.toLowerCase()===`${t}/${n}`.toLowerCase()&&(0,_.gT)(l,"labels","nodes").some(e=>(0,s.bK)((0,_.$6)(e,"name")??"",o))?function parentOf(e){const[t,n]=[(0,_.tk)(e,"number"),(0,_.$6)(e,"createdAt")]
if(void 0===t||void 0===n)return
const o=(0,_.$6)(e,"closedAt")
return{number:t,declaredAt:n,...void 0===o?{}:{closedAt:o}}}(l):markedIn(r,i)
return{issue:r,comments:d,isWhole:(0,_.tk)(e,"newest","totalCount")===d.length,...void 0===u?{}:{milestoneDue:u},...void 0===c?{}:{incident:c}}}function markedIn({body:e,author:t},n){const s=t.login===n?(0,o.X0)(e):void 0
return void 0===s?void 0:{number:s}}async function withWholeThread(e,t){if(t.isWhole)return t
const n=await(0,B.P)(e,await(0,E.TK)(e,t.issue.number))
return{...t,comments:n,isWhole:!0}}var H=n(4827),J=n(6917);// CONCATENATED MODULE: ./lib/src/github/ask-incident-people.js
const K=12
function by({entries:e},t){const n=e.find(e=>e.what===t)?.attribution,o=(0,_.$6)(n,"by")
return!0===o?.endsWith("[bot]")?void 0:o}var G=n(4196);// CONCATENATED MODULE: ./lib/src/github/write-follow-up.js
async function performInFollowUp(e,t){const{rest:n,owner:s,repo:i}=e,{issue:r}=t
switch(t.kind){case"edit-follow-up":{const{data:e}=await n.issues.get({owner:s,repo:i,issue_number:r}),a=(0,o.Gy)(e.body??"",t.lines)
a!==e.body&&await n.issues.update({owner:s,repo:i,issue_number:r,body:a})
return}case"post-comment":await n.issues.createComment({owner:s,repo:i,issue_number:r,body:t.body})
return
default:return(0,G.v)(e,t)}}var Y=n(6308)
async function lookAfter(e,t){const n=await permissionsFor(e,t),o=[],s=await async function withPeople(e,t){const{github:n,context:o,settings:s}=e,i=[]
for(const o of t){const t=o.mayAsk&&e.budget.reminders>0&&void 0!==chaseOf(o.followUp,o)
i.push(t?{...o,followUp:await withWholeThread(n,o.followUp)}:o)}const r=i.filter(needsPeople).slice(0,Math.max(0,e.budget.reminders)),a=[...new Set(r.flatMap(({followUp:e})=>e.incident?.number??[]))],d=await async function readIncidentPeople(e,t,n){const o="graphql"===n.reader?await async function ask_incident_people_byGraphql(e,t){if(0===t.length)return new Map
const n=t.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${K}) { nodes { ${X.XG} } }\n    }`),o=await(0,j.nI)(e.query(`query people { repository(${(0,R.p)(e)}) { ${n.join(" ")} } }`))
return new Map(t.map(e=>[e,(0,_.gT)((0,_.at)(o,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,X.pL)(e)??[])]))}(e,t):await async function ask_incident_people_byRest(e,t){const n=new Map
for(const o of t)n.set(o,await(0,E.TK)(e,o))
return n}(e,t)
return new Map([...o].flatMap(([e,t])=>{const o=function whoIn(e,t,{me:n,isOpenToAll:o}){for(const{author:s,body:i}of t){const t=s.login===n?(0,J.M_)(i):void 0
if("tracking"===t?.kind&&t.logbook.issue===e)return(0,H.M)(t.logbook)??by(t.logbook,"accepted")??(o?void 0:by(t.logbook,"declared"))}}(e,t,n)
return void 0===o?[]:[[e,o]]}))}(n,a,{me:o.me,reader:o.reader,isOpenToAll:"public"===o.repository.visibility})
return i.map(e=>{const t=d.get(e.followUp.incident?.number??0),n=void 0===t?s.people.default:[t],o=new Set([...e.followUp.issue.assignees,...n].map(e=>e.toLowerCase())),i=s.people.escalateTo.filter(e=>!o.has(e.toLowerCase()))
return{...e,people:{ofIncident:n,escalateTo:i}}})}(e,t.map(t=>decisionOn(e,t,n)))
for(const t of s){if(isOverBudget(e))break
const n=await lookAfterOne(e,t)
o.push(...n.notes)
if(n.isOver)break}return o}const Q={ofIncident:[],escalateTo:[]}
function askedIn({context:e,settings:t}){return{label:t.label,me:e.me,reader:e.reader}}function decisionOn({context:e,settings:t,now:n},o,s){const{me:i,repository:r}=e
return{followUp:o,settings:t,me:i,now:n,weighed:{me:i,repository:r,permissions:s},timeZone:t.timeZone,language:t.language,texts:(0,O.zi)(t.language),mayAsk:(0,a.ff)(n,t.workingTime)}}const V=20
async function permissionsFor({context:e,permissionOf:t},n){const o=n.flatMap(t=>unheard(t,e.me)).toSorted((e,t)=>Number(!0===t.mayBeMember)-Number(!0===e.mayBeMember)),s=[...new Set(o.map(({author:e})=>e.login.toLowerCase()))].slice(0,V),i=await Promise.all(s.map(async e=>[e,await t(e)]))
return Object.fromEntries(i)}function isOverBudget({github:e,settings:t}){const n=e.requestsLeft()
return e.timeLeft()<=0||void 0!==n&&n<=t.reserve}async function lookAfterOne(e,t){const n=t.mayAsk&&e.budget.reminders>0
try{return{notes:await performAll(e,decideFollowUp({...t,mayAsk:n})),isOver:!1}}catch(e){if(e instanceof j.fg)return{notes:[e.message],isOver:!0}
const n=(0,j.B1)(e),o={issue:`#${t.followUp.issue.number}`,problem:(0,f.W)(e)}
return{notes:[t.texts.format("followUpFailed",o)],isOver:(0,j.SR)(n)||(0,j.Lv)(n)}}}async function performAll(e,t){const n=(0,O.zi)(e.settings.language),o=[]
for(const s of t){e.dryRun||await performInFollowUp(e.github,s)
"post-comment"===s.kind&&(0,M.Rf)(e.budget,[s])
const t=(0,Y.o)(s,n)
o.push(n.format(e.dryRun?"runPlans":"runDid",{what:t}))}return o}// CONCATENATED MODULE: ./lib/src/run/tend.js
async function tendFollowUps(e,t,n){const s=[],i=[...t.reports]
try{const t=e.settings.followUps.chaseFor>0,a=0===e.early.followUps?[]:// CONCATENATED MODULE: ./lib/src/run/follow-ups.js
await async function openFollowUps(e){return async function readOpenFollowUps(e,t){return("graphql"===t.reader?await async function byGraphql(e,t){const n=[]
for(let s="";;){const i=""===s?"":`, after: ${JSON.stringify(s)}`,r=await(0,j.nI)(e.query(`query followUps { repository(${(0,R.p)(e)}) {\n        issues(first: ${W.xP}${i}, states: OPEN, labels: [${JSON.stringify(o.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${Z} }\n        }\n      } }`)),a=(0,_.at)(r,"data","repository","issues"),d=(0,_.gT)(a,"nodes"),u=d.flatMap(n=>followUpOf(n,e,t)??[])
if(!Array.isArray((0,_.at)(a,"nodes"))||u.length<d.length)return
n.push(...u)
const l=(0,_.$6)(a,"pageInfo","endCursor")
if(!0!==(0,_.at)(a,"pageInfo","hasNextPage")||void 0===l)return n
s=l}}(e,t):void 0)??async function byRest(e,{me:t}){const{rest:n,owner:s,repo:i,paginate:r}=e,a={owner:s,repo:i,labels:o.XT,state:"open",per_page:W.xP}
return(await r(n.issues.listForRepo,a)).filter(e=>void 0===(e.pull_request??void 0)).map(e=>{const n=(0,q.TK)(e),o=(0,z.L)(e.milestone?.due_on??void 0),s=markedIn(n,t)
return{issue:n,comments:[],isWhole:0===e.comments,...void 0===o?{}:{milestoneDue:o},...void 0===s?{}:{incident:s}}})}(e,t)}(e.github,askedIn(e))}(e)
t&&s.push(...await lookAfter(e,a))
if(function isFirstOfDay(e){const{early:t,now:n,settings:o}=e,s=void 0===t.digest?void 0:function digestDay({context:{me:e}},t){return"none"!==t&&t.isOpen&&t.author===e?readDigestMark(t.body)?.day:void 0}(e,t.digest)
if(void 0!==s)return s!==dayOn(e)
const i=(0,r.B9)((0,r.Rz)(n)-o.reminders.sweepInterval)
return dayOn(e)!==dayOn({settings:o,now:i})}(e)){const t=await async function onceADay(e,t,n){const o=await async function readPostmortems({github:e,settings:t,blobSha:n}){const{directory:o,index:s}=t.postmortem
if("off"===s)return
const i=await(0,m.Gu)(e,`${o}/index.json`)
if("present"!==i.kind)return
const{entries:r}=(0,h.vS)(i.text,n)
return[...r.values()].filter(e=>"postmortem"===e.kind)}(e)
if(void 0===o||0===o.length)return{reports:[],notes:[]}
const s=new Set(t.map(({issue:e})=>e.number)),i=o.filter(t=>function isRecent({closed:e,opened:t},{now:n,settings:o}){const s=e??t
return(0,r.vk)(s,n)<o.followUps.chaseFor}(t,e)),a=i.flatMap(numbersIn).filter(e=>!s.has(e)),u=await async function namedFollowUps(e,t){return"rest"===e.context.reader?[]:readFollowUps(e.github,t,askedIn(e))}(e,[...new Set(a)].slice(0,ee)),l=u.filter(({issue:e})=>"open"===e.state.kind),c=e.settings.followUps.chaseFor>0?await lookAfter(e,l):[],f=await async function tellPostmortems(e,t,n,o){const s=new Set(o.filter(({issue:e})=>"closed"===e.state.kind).map(({issue:e})=>e.number)),i=n.filter(e=>numbersIn(e).some(e=>s.has(e))),r=[]
for(const{incident:n}of e.dryRun?[]:i.slice(0,te))r.push(await t(e,{issue:n}))
return r}(e,n,i,u),w=e.early.digest??await(0,p.rP)(e.github),g=await async function renewDigest(e,t){const{settings:n,context:o,now:s,dryRun:i}=e,{known:r,followUps:a,postmortems:u}=t
if("off"===n.followUps.digest)return[]
if("none"===r?u.length<x:!r.isOpen||r.author!==o.me)return[]
const l=(0,O.zi)(n.language),{fileUrl:c}=(0,U.$t)(o.repository,n.postmortem.directory),f={followUps:a,postmortems:u,fileUrl:c,settings:n,now:s,texts:l},m="none"===r?void 0:readDigestMark(r.body),{overdue:w,isEmpty:h}=digestOf(f,{overdue:[]})
if("none"===r&&h)return[]
const g=function newsIn(e,t,n){const o=e.map(({issue:e})=>e.number),s=t?.overdue??o,i=e.filter(({issue:e})=>!s.includes(e.number)),{told:r}=t??{},a=void 0===r||(0,d.fi)(r,A)<=n
if(0===i.length||!a){const e=s.filter(e=>o.includes(e))
return{became:[],mark:{overdue:e,...void 0===r?{}:{told:r}}}}return{became:i,mark:{overdue:o,told:n}}}(w,m,dayOn(e)),{body:k}=digestOf(f,g.mark),M=function withDigest(e,t){const n=b.exec(e)?.index,o=void 0===n?-1:e.indexOf(y,n)
return void 0===n||-1===o?""===e.trim()?t:`${e.trimEnd()}\n\n${t}`:e.slice(0,n)+t+e.slice(o+y.length)}("none"===r?"":r.body,k)
if(i||"none"!==r&&M===r.body)return[]
const S="none"===r?0:r.number
S>0&&g.became.length>0&&await(0,p.zA)(e.github,S,function digestComment(e,t){const n=[...Map.groupBy(e,({issue:e})=>e.assignees.join(t.words.comma))].map(([e,n])=>{const o=n.slice(0,$).map(linkOf).join(t.words.comma)
return""===e?`- ${o}`:`- ${(0,v.h)(e,200)}${t.words.colon}${o}`})
return[t.words.digestBecame,n.join("\n")].join("\n\n")}(g.became,l))
const P=await async function write({github:e,settings:t},n,o){if(0===n)return(0,p.Z4)(e,{title:(0,O.zi)(t.language).words.digestTitle,body:o})
await(0,p.O_)(e,n,o)
return n}(e,S,M)
return[l.format("noteDigest",{issue:`#${P}`})]}(e,{known:w,followUps:[...t,...l],postmortems:o})
return{reports:f,notes:[...c,...g]}}(e,a,n)
s.push(...t.notes)
i.push(...t.reports)}}catch(e){s.push((0,f.W)(e))}return{...t,reports:i,notes:[...t.notes,...s]}}async function hearFollowUp(e,t,n){const{notes:o,incident:s}=await async function hearIn(e,t){const[n]=await readFollowUps(e.github,[t],askedIn(e))
if(void 0===n)return{notes:[]}
const o=decideFollowUp({...decisionOn(e,n,await permissionsFor(e,[n])),mayAsk:!1,people:Q}),s=await performAll(e,o),{incident:i}=n
return{notes:s,...0===o.length||void 0===i?{}:{incident:i.number}}}(e,t)
return void 0===s||e.dryRun?{reports:[],notes:o}:{reports:[await n(e,{issue:s})],notes:o}}const ee=300,te=3
function numbersIn(e){return(0,w.dz)(e).flatMap(({number:e})=>e??[])}}}

