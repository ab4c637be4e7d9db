export const id=680
export const ids=[680]
export const modules={9624:(e,n,t)=>{t.d(n,{N:()=>defineCommand})
function defineCommand({verb:e,usage:n,openTo:t=[],parse:r,apply:o,requests:s}){return{verb:e,usage:n,openTo:t,read:(n,t)=>{const i=r(n,t)
if(i.kind==="mistake")return i
const{data:a}=i
return{kind:"command",command:{verb:e,...a},requests:s?.(a)??{},apply:e=>o?.(a,e)??{kind:"done",entries:[]}}}}}},2532:(e,n,t)=>{t.d(n,{HI:()=>c,b_:()=>f,lJ:()=>l,mk:()=>m,yf:()=>d,yj:()=>p})
var r=t(164)
var o=t(4493)
var s=t(9624)
var i=t(172)
var a=t(87)
const u="lead @user"
const c=(0,s.N)({verb:"lead",usage:u,parse:(e,n)=>(0,i.$n)(e,u,n),apply:({login:e},{attribution:n})=>(0,a.n8)({what:"lead",login:e,attribution:n})})
const d=(0,s.N)({verb:"severity",usage:"severity sev2",parse:(e,{severities:n,texts:t})=>{const o=n.find(n=>(0,r.b)(n,e))
if(o!==undefined)return(0,i.Yz)({label:o})
if(n.length===0)return(0,i.RT)(t.words.noSeverities)
const s=n.map(e=>`\`${e}\``).join(t.words.comma)
return(0,i.RT)(t.format("theSeverities",{names:s}))},requests:({label:e})=>({severity:e})})
const l=(0,s.N)({verb:"confirm",usage:"confirm",parse:()=>(0,i.Yz)({}),apply:(e,{facts:n,logbook:t,attribution:r,acceptFrom:s})=>(0,o.oB)(n,t,s)?{kind:"nothing-new"}:(0,a.n8)({what:"accepted",attribution:r})})
const f=(0,s.N)({verb:"postmortem",usage:"postmortem",parse:()=>(0,i.Yz)({}),apply:(e,{facts:n,logbook:t,attribution:r,texts:o})=>{if(t.secrecy==="kept")return{kind:"refused",problem:o.words.keptPrivate}
const{state:s}=n.issue
return s.kind==="closed"&&s.reason!=="completed"?{kind:"refused",problem:o.words.closedAsNothing}:(0,a.n8)({what:"postmortem-asked",attribution:r})},requests:()=>({postmortem:true})})
const m=(0,s.N)({verb:"publish",usage:"publish",parse:()=>(0,i.Yz)({}),apply:(e,{facts:n,logbook:t,attribution:r,texts:s})=>{const i=r.kind==="actor"?(0,o.Fp)(r.by,n):undefined
if(i!=="admin"&&i!=="maintain"){return{kind:"refused",problem:s.format("takesPermission",{least:"maintain"})}}return t.secrecy==="kept"?{kind:"done",entries:[]}:{kind:"nothing-new"}},requests:()=>({publish:true})})
const p=(0,s.N)({verb:"help",usage:"help",openTo:["readers","author"],parse:()=>(0,i.Yz)({}),requests:()=>({help:true})})},172:(e,n,t)=>{t.d(n,{$i:()=>parseSteps,$n:()=>parseLogin,Nr:()=>splitWord,RT:()=>mistake,SP:()=>shown,Yz:()=>parsed,e5:()=>holdsCommand,kq:()=>parseStep})
var r=t(5309)
var o=t(9852)
var s=t(5416)
var i=t(1354)
const a=/^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i
function parsed(e){return{kind:"parsed",data:e}}function mistake(e){return{kind:"mistake",problem:e}}function splitWord(e){const n=e.trim()
const t=n.search(/[ \t]/)
return t===-1?[n,""]:[n.slice(0,t),n.slice(t).trim()]}function parseStep(e,{protocol:n,texts:t}){const[o,i]=splitWord(e)
const a=(0,s.j)(o).toLowerCase().replace(/^#/,"").replace(/[.:,]$/,"")
const u=n.find(({id:e})=>e===a||String((0,r.CD)(e))===a)?.id
return u===undefined?mistake(stepProblem(o,n,t)):parsed({step:u,rest:i})}const u=/^[ \t]*(?:,|&|\+|-|\bto\b|\band\b|\bbis\b|\bund\b)[ \t]*(?=#?\d)|^[ \t]+(?=#?\d+\b)/i
function parseSteps(e,n,t){const r=withNumbers((0,s.j)(e),t)
const[o,...i]=numbersIn(r)
const a=parseStep(e,t)
if(o===undefined||i.length===0){return a.kind==="mistake"?a:parsed({steps:[a.data.step],rest:a.data.rest})}const u=[o,...i].reduce((e,{shown:n})=>e+n.length,0)
const c=r.slice(u).replace(/^[:.,]?[ \t]*/,"")
const d=spread([o,...i])
if(c!==""&&i.some(({isSpaced:e})=>e)){const[e,s]=[`${n} ${d.join(",")} ${c}`,`${n} ${o.number}: ${r.slice(o.shown.length).trim()}`]
return mistake(t.texts.format("stepsOrWords",{list:shown(e),one:shown(s)}))}const l=d.map(e=>parseStep(String(e),t))
const f=l.find(e=>e.kind==="mistake")
if(f?.kind==="mistake")return f
const m=l.flatMap(e=>e.kind==="parsed"?[e.data.step]:[])
return parsed({steps:[...new Set(m)],rest:c})}const c=/^[a-z]+(?:[ \t]*(?:,|&|\+|\b(?:and|und|to|bis)\b)[ \t]*[a-z]+)+/i
function withNumbers(e,{protocol:n}){const t=c.exec(e)?.[0]??""
const o=new Map(n.map(({id:e})=>[e,e]))
const s=t.replaceAll(/[a-z]+/gi,e=>{const n=o.get(e.toLowerCase())
return n===undefined?e:String((0,r.CD)(n))})
return/^\d+[ \t]*\W|^\d+ /.test(s)?s+e.slice(t.length):e}const d=20
function numbersIn(e){const n=[]
let t=e
while(n.length<d){const e=n.length===0?"":u.exec(t)?.[0]??undefined
const[r]=e===undefined?[]:/^#?\d{1,3}(?![\d.]*\d|[\p{L}%])/u.exec(t.slice(e.length))??[]
if(e===undefined||r===undefined)break
n.push({number:Number(r.replace("#","")),shown:e+r,isRange:/-|to|bis/i.test(e),isSpaced:n.length>0&&e.trim()===""})
t=t.slice(e.length+r.length)}return n}function spread(e){return e.flatMap(({number:n,isRange:t},r)=>{const o=e[r-1]?.number??n
const s=Math.abs(n-o)
if(!t||s>d)return[n]
return Array.from({length:s},(e,t)=>o+Math.sign(n-o)*(t+1))})}function parseLogin(e,n,{texts:t}){const r=a.exec(e)?.[1]
return r===undefined?mistake(t.format("nameOnePerson",{usage:shown(n)})):parsed({login:r})}function shown(e){return`\`/incident ${e}\``}function stepProblem(e,n,{words:t,format:s}){const i=n.map(({id:e})=>e).filter(r.oK)
const a=i.map(e=>`${(0,r.CD)(e)} ${e}`).join(t.comma)
if(e==="")return s("nameAStep",{steps:a})
const u=(0,o.p)(e,i)
return u===undefined?s("noSuchStep",{steps:a}):s("noSuchStepBut",{name:u,steps:a})}function holdsCommand(e,n){return(0,i.Zm)(e).some(e=>splitWord(e)[0].toLowerCase()===n)}},87:(e,n,t)=>{t.d(n,{$T:()=>lineOfText,L$:()=>toggle,n8:()=>line,uo:()=>capped})
var r=t(6801)
var o=t(6735)
const s=4e4
const i=2e3
function line(e){return{kind:"done",entries:[e]}}function lineOfText(e,{logbook:n,texts:t}){const r=s-(0,o.jc)((0,o.z4)(n)).length
const i=(0,o.jc)((0,o.z4)(e)).length<=r
return i?line(e):{kind:"refused",problem:t.words.recordFull}}function toggle(e,n){const t=(0,r.zR)(n.logbook.entries,e.step)
const o=t?.what??"unticked"
const s=e.what==="skipped"||e.what==="ticked"&&e.note!==undefined
if(o===e.what&&!s)return{kind:"nothing-new"}
const i=e.what==="ticked"&&t?.what==="ticked"&&t.attribution.kind==="actor"
const a=i?{...e,attribution:t.attribution}:e
return s?lineOfText(a,n):line(a)}function capped(e){const n=e.toWellFormed()
return n.length>i?`${n.slice(0,i).toWellFormed()}…`:n}},8787:(e,n,t)=>{t.d(n,{c_:()=>heldBackWords,mq:()=>blockedWords,ph:()=>codeText,wF:()=>conflictWords})
var r=t(7898)
var o=t(7378)
var s=t(2502)
function blockedWords(e,n,{words:t,said:r}){const o="answer"in e?inWords(e.answer):""
const s=r(`because-${e.blocker}`,{path:codeText(n),answer:o})
return{reason:s,remedy:t[`remedy-${e.blocker}`]}}const i=5
function conflictWords(e,n,{words:t,format:r}){if(n.length===0)return r("conflict",{pull:e})
const o=n.slice(0,i).map(codeText).join(t.comma)
const s=n.length>i?r("andOthers",{paths:o}):o
return r("conflictIn",{pull:e,paths:s})}function heldBackWords({path:e,lines:n},{words:t,format:r,counted:o}){const s=n.slice(0,10).join(t.comma)
const i=n.length===0?"":o("inLines",n.length,{lines:s,path:codeText(e)})
return r("heldBack",{where:i})}function inWords(e){return(0,r.U_)((0,o.E)(e).text,220)}function codeText(e){return`\`${(0,s.pF)(e,300).replaceAll("`","'")}\``}},7700:(e,n,t)=>{t.d(n,{N:()=>indexDelivery})
function indexDelivery({postmortem:e}){return e.index==="auto"?e.deliver:e.index}},5007:(e,n,t)=>{t.d(n,{Ck:()=>firstMessage,OT:()=>r,gM:()=>proposalMessage,im:()=>laterMessage,nU:()=>isCommitMessage})
function firstMessage(e){return`docs(incident): postmortem for #${e}`}function laterMessage(e){return`docs(incident): update the postmortem of incident ${e}`}function proposalMessage(e){return`docs(incident): propose the postmortem of incident ${e}`}const r="docs(incident): bring the list of postmortems up to date"
function isCommitMessage(e){if(e===r)return true
const n=Number(/\d+$/.exec(e)?.[0])
return[firstMessage(n),laterMessage(n)].includes(e)}},7309:(e,n,t)=>{t.d(n,{CZ:()=>isDraftTitle,RH:()=>isDraftTitleOf,SZ:()=>draftTitle,i2:()=>draftBranchNames})
const r={en:"Postmortem of incident",de:"Postmortem zur Störung",es:"Postmortem del incidente",fr:"Post-mortem de l’incident",ja:"ポストモーテム：インシデント",pt:"Postmortem do incidente"}
function draftTitle(e,n="en"){return`${r[n]??r["en"]} ${e}`}function isDraftTitleOf(e,n){return Object.keys(r).some(t=>draftTitle(n,t)===e)}function isDraftTitle(e){const n=/ (\d+)(?: \(#\d+\))?$/.exec(e)
return n!==null&&Object.values(r).includes(e.slice(0,n.index))}function draftBranchNames(e){const n=`incident-protocol/${e}`
return[n,...Array.from({length:98},(e,t)=>`${n}-${t+2}`)]}},1199:(e,n,t)=>{t.d(n,{M_:()=>dueIn,XT:()=>o,oV:()=>followUpMark,u_:()=>r})
const r=["prevent","detect","mitigate","process"]
const o="follow-up"
function followUpMark(e,n,t){return`\x3c!-- incident-protocol:follow-up ${e} ${n} ${t} --\x3e`}function dueIn(e){return/^ {0,3}Due:[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*\r?$/im.exec(e)?.[1]}},8586:(e,n,t)=>{t.d(n,{Q:()=>protocolMark})
function protocolMark(e){return`\x3c!-- incident-protocol:reminders-of ${e} --\x3e`}},3384:(e,n,t)=>{t.d(n,{c:()=>isSameText})
function isSameText(e,n){return e?.replaceAll("\r\n","\n").trimEnd()===n.replaceAll("\r\n","\n").trimEnd()}},6565:(e,n,t)=>{t.d(n,{Z:()=>answer})
var r=t(8674)
var o=t(9074)
var s=t(3588)
var i=t(4369)
var a=t(6002);// CONCATENATED MODULE: ./lib/src/github/read-check.js
const u=8
const c=30
async function readCheck(e,n){const t=await answerTo(e,questionAbout(e,n))
if((0,r.at)(t,"errors")!==undefined||((0,r.at)(t,"data","repository","issue")??undefined)===undefined){return{kind:"not-told"}}const o=(0,r.at)(t,"data","repository","issue")
const edits=e=>(0,r.gT)(e,"userContentEdits","nodes").map(s._0)
const i=n.comments.map((e,n)=>[e,edits((0,r.at)(t,"data",`c${n}`))])
return{kind:"told",body:edits(o),comments:Object.fromEntries(i),latest:(0,r.gT)(o,"comments","nodes").flatMap(e=>(0,a.pL)(e)??[])}}async function answerTo(e,n){try{return await e.query(n)}catch(e){if(e instanceof i.fg||(0,i.dg)(e)!=="no")throw e
return undefined}}function questionAbout(e,{issue:n,body:t,comments:r,posted:i}){const d=`userContentEdits(first: ${u}) { nodes { ${s.cH} } }`
const l=["number",...t?[d]:[],...i?[`comments(last: ${c}) { nodes { ${a.XG} } }`]:[]]
const f=r.map((e,n)=>`c${n}: node(id: ${JSON.stringify(e)}) { ... on IssueComment { ${d} } }`)
return`query check {\n    repository(${(0,o.p)(e)}) { issue(number: ${n}) { ${l.join(" ")} } }\n    ${f.join(" ")}\n  }`}var d=t(633);// CONCATENATED MODULE: ./lib/src/github/read-edits.js
const l=100
const f=5
const m=2e6
async function readEdits(e,n){try{return await readFrom(e,n,{page:1,newer:[],characters:0})}catch(e){return{kind:"unavailable",reason:(0,i.B1)(e).message}}}async function readFrom(e,n,t){const{page:r,after:o,newer:i}=t
const{edits:a,isLast:u,cursor:c}=await(0,s.As)(e,n,{first:l,after:o})
const d=[...i,...a.map(e=>revision(e,n))]
const p=a.reduce((e,n)=>e+(n.text??"").length,t.characters)
if(u||r===f||p>m){return{kind:"read",revisions:d.toReversed(),whole:u}}return readFrom(e,n,{page:r+1,after:c,newer:d,characters:p})}function revision({text:e,...n},{issue:t,former:r}){if(e===undefined)return n
const o=(0,d.zo)(e,t)
return o.kind==="absent"&&r!==undefined?{...n,list:(0,d.zo)(e,r)}:{...n,list:o}}var p=t(9355);// CONCATENATED MODULE: ./lib/src/github/read-reactions.js
async function readReactions({rest:e,owner:n,repo:t},r){const o={owner:n,repo:t,comment_id:r,per_page:100}
try{const{data:n}=await e.reactions.listForIssueComment(o)
return n.flatMap(({user:e,content:n})=>e===null||!(0,p.sB)(n)?[]:[{by:e.login,kind:n}])}catch(e){if((0,i.B1)(e).status===404)return[]
throw e}}var h=t(3582);// CONCATENATED MODULE: ./lib/src/github/answer.js
async function answer(e,n){const{github:r,permissionOf:o}=e
const{kind:s}=n
switch(s){case"comments":return{kind:s,comments:await(0,h.TK)(r,n.issue)}
case"check":return{kind:s,checked:await readCheck(r,n)}
case"history":return{kind:s,history:await(0,h.Lu)(r,n)}
case"edits":return{kind:s,edits:await readEdits(r,n)}
case"permission":return{kind:s,login:n.login,permission:await o(n.login)}
case"reactions":return{kind:s,comment:n.comment,reactions:await readReactions(r,n.comment)}
case"protocol-issue":{const{readProtocolIssue:e}=await t.e(984).then(t.bind(t,6984))
return{kind:s,protocolIssue:await e(r,n)}}default:{const{answerOfPostmortem:r}=await t.e(760).then(t.bind(t,5760))
return r(e,n)}}}},9683:(e,n,t)=>{t.d(n,{K4:()=>incidentPage,KM:()=>askForIncidents,qU:()=>incidentsAsked})
var r=t(164)
var o=t(9355)
var s=t(8674)
var i=t(9074)
var a=t(4369)
var u=t(6002)
var c=t(2779)
const d=12
const l=6
const f=5
function incidentsAsked({label:e,after:n,touchedSince:t}){const quoted=e=>JSON.stringify(e)
const r=t===undefined?`states: OPEN, labels: [${quoted(e)}]`:`states: CLOSED, labels: [${quoted(e)}], filterBy: { since: ${quoted(t)} }`
const o=n===undefined?"":`, after: ${quoted(n)}`
return`issues(first: 100${o}, ${r}, orderBy: { field: CREATED_AT, direction: ASC }) {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    nodes {\n      ${u.T3}\n      authorAssociation\n      versions: userContentEdits(first: ${l}) { totalCount nodes { editedAt editor { __typename login } } }\n      comments(first: ${d}) { totalCount nodes { ${u.XG} } }\n      touched: comments(first: ${f}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes {\n        fullDatabaseId updatedAt author { __typename login }\n      } }\n      vouching: timelineItems(last: 5, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT]) { nodes {\n        ... on LabeledEvent { actor { __typename login } }\n        ... on AssignedEvent { actor { __typename login } }\n      } }\n    }\n  }`}function incidentPage(e,n){const[t,o]=[(0,s.tk)(e,"totalCount"),(0,s.at)(e,"nodes")]
if(t===undefined||!Array.isArray(o))return undefined
const i=o.flatMap(e=>listedIncident(e)??[])
if(i.length<o.length)return undefined
const a=(0,s.$6)(e,"pageInfo","endCursor")
const u=(0,s.at)(e,"pageInfo","hasNextPage")===true&&a!==undefined
return{incidents:i.filter(({issue:e})=>e.labels.some(e=>(0,r.b)(e,n))),total:t,...u?{after:a}:{}}}function listedIncident(e){const n=(0,u.J0)(e)
const t=(0,s.gT)(e,"comments","nodes")
const r=t.flatMap(e=>(0,u.pL)(e)??[])
if(n===undefined||r.length<t.length)return undefined
return{issue:n,comments:r,isWhole:(0,s.tk)(e,"comments","totalCount")===r.length,touched:(0,s.gT)(e,"touched","nodes").flatMap(e=>touchedComment(e)??[]),edits:(0,s.gT)(e,"versions","nodes").flatMap(editOfNode),editCount:(0,s.tk)(e,"versions","totalCount")??0,isByTeam:(0,o._5)((0,s.$6)(e,"authorAssociation")),isVouched:(0,s.gT)(e,"vouching","nodes").some(e=>(0,c.Bw)((0,s.at)(e,"actor")).login!==n.author.login)}}function editOfNode(e){const n=(0,s.$6)(e,"editedAt")
return n===undefined?[]:[{by:(0,c.Bw)((0,s.at)(e,"editor")).login,at:n}]}function touchedComment(e){const[n,t]=[(0,u.Zr)(e),(0,s.$6)(e,"updatedAt")]
if(n===undefined||t===undefined)return undefined
return{id:n,updatedAt:t,author:(0,c.Bw)((0,s.at)(e,"author"))}}async function askForIncidents(e,n,t){const r=t===undefined?"":`defaultBranchRef { target { ... on Commit { history(first: 1, path: ${JSON.stringify(t)}) { nodes { oid message committedDate } } } } }`
const o=`query incidents { repository(${(0,i.p)(e)}) { ${incidentsAsked(n)} ${r} } }`
const u=await(0,a.lJ)(e.query(o))
const c=(0,s.at)(u,"data","repository")
const d=incidentPage((0,s.at)(c,"issues"),n.label)
if((0,s.at)(u,"errors")!==undefined||d===undefined)return undefined
const l=lastChangeIn(c)
return{...d,...l===undefined?{}:{lastChange:l}}}function lastChangeIn(e){const[n]=(0,s.gT)(e,"defaultBranchRef","target","history","nodes")
const[t,r]=[(0,s.$6)(n,"oid"),(0,s.$6)(n,"committedDate")]
if(t===undefined||r===undefined)return undefined
return{commit:t,at:r,message:(0,s.$6)(n,"message")??""}}},9074:(e,n,t)=>{t.d(n,{N:()=>connect,p:()=>repositoryArguments})
var r=t(8500)
var o=t(1267)
var s=t(4369);// CONCATENATED MODULE: ./lib/src/github/http-fetch.js
const i=5
async function httpFetch(e,n){let[t,r]=[new URL(e),n]
for(let e=0;;e+=1){const n=await once(t,r)
const o=n.headers.get("location")
if(!isRedirect(n.status)||o===undefined||e===i)return n
const s=new URL(o,t)
r=redirected(r,n.status,s.origin===t.origin)
t=s}}function isRedirect(e){return[301,302,303,307,308].includes(e)}function redirected(e,n,t){const r=n===307||n===308||e.method==="GET"||e.method==="HEAD"
const{body:o,method:s,signal:i,headers:a,agent:u}=e
const c=t?[]:["authorization","cookie"]
const d=r?[]:["content-type","content-length"]
const l=Object.entries(a).filter(([e])=>![...c,...d].includes(e.toLowerCase()))
return{method:r?s:"GET",headers:Object.fromEntries(l),...r&&o!==undefined?{body:o}:{},...i===undefined?{}:{signal:i},...u===undefined?{}:{agent:u}}}async function once(e,{method:n,headers:t,body:r,signal:o,agent:s}){const i=process.getBuiltinModule(e.protocol==="http:"?"node:http":"node:https")
const a=r===undefined?undefined:Buffer.from(r)
const{promise:u,resolve:c,reject:d}=Promise.withResolvers()
const l=a===undefined?{}:{"content-length":String(a.length)}
const f=i.request(e,{method:n,headers:{...t,...l,"accept-encoding":"gzip"},...o===undefined?{}:{signal:o},...s===undefined?{}:{agent:s}},n=>{readWhole(n).then(t=>c(answerOf(e,n,t)),d)})
f.on("error",e=>d(o?.aborted===true?o.reason:e))
f.end(a)
return u}async function readWhole(e){const n=[]
for await(const t of e)n.push(t)
const t=Buffer.concat(n)
if(e.headers["content-encoding"]!=="gzip")return t
return process.getBuiltinModule("node:zlib").gunzipSync(t)}function answerOf(e,{statusCode:n=0,statusMessage:t="",headers:r},o){return{status:n,url:e.href,statusText:t,headers:flat(r),text:async()=>o.toString(),arrayBuffer:async()=>new Uint8Array(o).buffer}}function flat(e){return new Map(Object.entries(e).flatMap(([e,n])=>n===undefined?[]:[[e,String(n)]]))}// CONCATENATED MODULE: ./lib/src/github/patience.js
const a=30
function paceOfWrites(e){let n=0
return async()=>{n+=1
if(n>a)await e(1e3)}}async function patiently({isRead:e,pause:n,timeLeft:t},r){for(let o=1;;o+=1){try{return await r()}catch(r){const i=(0,s.jy)(r,o)
if(i===undefined||!(e||(0,s.dg)(r)==="refused"))throw r
if(r instanceof s.fg||i>=t())throw r
await n(i)}}}// CONCATENATED MODULE: ./lib/src/github/client.js
const silent=()=>undefined
async function sleep(e){await(0,r.setTimeout)(e)}const u=3e4
const c=24e4
async function connect(e){const{token:n,repository:t,apiUrl:r,graphqlUrl:o,pause:i=sleep}=e
let a
const u=new Map
const c=await quietOctokit(n,r)
const d=limitTime(c,e)
const l=paceOfWrites(i)
c.hook.wrap("request",async(e,n)=>{const t=n.method==="GET"||n.url===o&&!isMutation(n["query"])
if(!t)await l()
const r=await patiently({isRead:t,pause:i,timeLeft:d},async()=>{const t=await e(n)
if(isBroken(t))throw brokenOff(n.method,t.url)
return t})
a??=dateOf(r.headers.date)
rememberAllowance(r.headers,u)
return r})
return{rest:c.rest,paginate:c.paginate,...t,pause:i,query:async e=>(await c.request({method:"POST",url:o,query:e})).data,mutate:async({name:e,text:n,variables:t})=>{const{data:r,headers:i}=await c.request({method:"POST",url:o,query:n,variables:t});(0,s.kB)({data:r,headers:i},{method:"POST",url:`${o}/${e}`})
return r},isApp:n.startsWith("ghs_"),timeLeft:d,requestsLeft:()=>u.size===0?undefined:Math.min(...u.values()),serverTime:()=>a}}function limitTime({hook:e},{longestAnswer:n=u,longestRun:t=c}){const r=performance.now()+t
const timeLeft=()=>r-performance.now()
e.before("request",e=>{const r=timeLeft()
if(r<=0)throw outOfTime(t)
const o=AbortSignal.timeout(Math.ceil(Math.min(n,r)))
e.request={...e.request,signal:o}})
return timeLeft}async function quietOctokit(e,n){const t={debug:silent,info:silent,warn:silent,error:silent}
const r=isBehindProxy(n)?await fetchByProxy():httpFetch
return new o.E({baseUrl:n,userAgent:"incident-protocol",log:t,auth:e,request:{fetch:r}})}async function fetchByProxy(){const{defaults:e}=await t.e(176).then(t.bind(t,7176))
const n=e.request?.["agent"]
return(e,t)=>httpFetch(e,{...t,agent:n})}function isBehindProxy(e){const n=e.startsWith("http:")?"http_proxy":"https_proxy"
return[n,n.toUpperCase()].some(e=>(process.env[e]??"")!=="")}function outOfTime(e){const n=Math.round(e/6e4)
return new s.fg(`Ended after ${n} minutes, because GitHub takes long to answer. Nothing to change: the next run goes on from here.`)}function rememberAllowance(e,n){const t=String(e["x-ratelimit-resource"]??"core")
const r=Number(e["x-ratelimit-remaining"]??Number.NaN)
if((t==="core"||t==="graphql")&&!Number.isNaN(r)){n.set(t,r)}}function isMutation(e){return typeof e==="string"&&e.startsWith("mutation")}function isBroken({status:e,data:n}){return typeof n==="string"&&e!==204}function brokenOff(e,n){return Object.assign(new Error("the answer is not whole"),{request:{method:e,url:n}})}function dateOf(e){const n=Date.parse(e??"")
return Number.isNaN(n)?undefined:n}function repositoryArguments({owner:e,repo:n}){return`owner: ${JSON.stringify(e)}, name: ${JSON.stringify(n)}`}},8333:(e,n,t)=>{t.d(n,{z:()=>commitFiles})
var r=t(8674)
var o=t(4369)
async function commitFiles(e,n,{defaultBranch:t,reader:r}){const{onto:o,path:s,revision:i}=n
const a=o.kind==="default-branch"?t:o.name
try{const t=isPlain(n)&&r==="graphql"?await commitAtOnce(e,n,a):await commitInSteps(e,n,a)
return o.kind==="default-branch"?{kind:"committed",path:s,commit:t.commit,revision:i}:{kind:"drafted",branch:a,base:{...t,message:n.message}}}catch(e){if(!hasMoved(e))throw e
return{kind:"outdated",why:`the branch ${a} moved on`,moved:o.kind}}}function isPlain({onto:e,files:n}){return n.length>0&&(e.kind==="default-branch"||e.kind==="branch")}const s=`mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}`
async function commitAtOnce({mutate:e,owner:n,repo:t},{base:o,files:i,removed:a=[],message:u},c){const[d="",...l]=u.split("\n\n")
const f={branch:{repositoryNameWithOwner:`${n}/${t}`,branchName:c},message:{headline:d,...l.length===0?{}:{body:l.join("\n\n")}},expectedHeadOid:o.commit,fileChanges:{additions:i.map(e=>({path:e.path,contents:Buffer.from(e.content).toString("base64")})),...a.length===0?{}:{deletions:a.map(e=>({path:e}))}}}
const m=await e({name:"createCommitOnBranch",text:s,variables:{input:f}})
const p=(0,r.at)(m,"data","createCommitOnBranch","commit")
const[h,y]=[(0,r.$6)(p,"oid"),(0,r.$6)(p,"tree","oid")]
if(h===undefined||y===undefined)throw new Error("GitHub does not name the commit that it made")
return{commit:h,tree:y}}async function commitInSteps(e,{base:n,onto:t,files:r,removed:o=[],message:s},i){const{rest:a,owner:u,repo:c}=e
const d={owner:u,repo:c}
const l=r.map(e=>({path:e.path,mode:"100644",type:"blob",content:e.content.toWellFormed()}))
const f=o.map(e=>({path:e,mode:"100644",type:"blob",sha:null}))
const m=await treeOf(e,n,[...l,...f])
const p=await a.git.createCommit({...d,message:s,tree:m,parents:parentsOf(t,n)})
const{sha:h}=p.data
if(t.kind==="new-branch")await a.git.createRef({...d,ref:`refs/heads/${i}`,sha:h})
else{const e=t.kind==="rebuilt-branch"
await a.git.updateRef({...d,ref:`heads/${i}`,sha:h,force:e})}return{commit:h,tree:m}}async function treeOf({rest:e,owner:n,repo:t},r,o){if(o.length===0)return r.tree
return(await e.git.createTree({owner:n,repo:t,base_tree:r.tree,tree:o})).data.sha}function parentsOf(e,{commit:n}){return e.kind==="merged-branch"?[n,e.head]:[n]}function hasMoved(e){const{status:n,message:t}=(0,o.B1)(e)
if(n!==404&&n!==409&&n!==422)return false
return/not a fast.forward|is at \S+ but expected|expected branch to point to|no ref matching|reference (?:already exists|does not exist)/i.test(t)}},5395:(e,n,t)=>{t.d(n,{x:()=>deliveryRefusal})
var r=t(4369)
function deliveryRefusal(e,n){const t=(0,r.B1)(n)
if(!isRefusal(t))return{kind:"other"}
if(e.kind==="open-pull-request")return closed({target:"pull-request",...noPull(t)})
if(e.kind!=="commit-files")return{kind:"other"}
if(holdsSecret(t))return{kind:"secret"}
const o=targetOf(e.onto)
return closed({target:o,...noCommit(t,o==="commit")})}function targetOf({kind:e}){return e==="default-branch"?"commit":"branch"}function closed(e){return{kind:"target-closed",target:e}}function isRefusal({status:e,limit:n,message:t}){if(e==="network"||e<400||e>=500)return false
return n==="none"&&e!==401&&!/\barchived\b/i.test(t)}function holdsSecret({message:e}){return/secret detected|GH009|cannot contain secrets|secrets? (?:was|were) (?:found|detected)|push protection/i.test(e)}function noCommit(e,n){const{status:t,message:r}=e
if(t===409&&/repository is empty/i.test(r))return{blocker:"empty"}
if(isRule(e))return ruleAgainst(r,n)
return isUnpermitted(e)?{blocker:"contents"}:unknown(e)}const o=/GH006|protected branch|made through (?:a pull request|the merge queue)|required status check|creations? being restricted|cannot (?:update|create) (?:this |the )?(?:protected )?ref|branch name must/i
const s=/(?:GH013: )?Repository rule violations found(?: for [^\s:]+)?\.?/i
const i=/GH007/i
function isRule({status:e,message:n}){return e!==404&&[o,s,i].some(e=>e.test(n))}function ruleAgainst(e,n){const t=(0,r.r4)(e.replace(s,""))
if(t===""||o.test(e))return{blocker:n?"protected":"branches"}
return/verified signature/i.test(t)?{blocker:"signatures"}:{blocker:"rule",answer:t}}function noPull(e){if(/not permitted to create(?: or approve)? pull requests/i.test(e.message)){return{blocker:"setting"}}return isUnpermitted(e)?{blocker:"pull-requests"}:unknown(e)}function isUnpermitted({status:e,message:n}){if(e===404)return true
return e===403&&/not accessible by|must have (?:admin|push|write)|permission/i.test(n)}function unknown({status:e,message:n}){return{blocker:"unknown",answer:`${e}: ${(0,r.r4)(n)}`}}},1061:(e,n,t)=>{t.d(n,{L:()=>dueDay})
function dueDay(e){return/^\d{4}-\d{2}-\d{2}/.exec(e??"")?.[0]}},3588:(e,n,t)=>{t.d(n,{As:()=>readEditPage,_0:()=>editOf,cH:()=>i})
var r=t(8674)
var o=t(5619)
var s=t(9074)
async function readEditPage(e,n,t){const o=await e.query(questionAbout(e,n,t))
const s=(0,r.at)(o,"data",...n.comment===undefined?["repository"]:[],"text","history")
if(!Array.isArray((0,r.at)(s,"nodes")))throw new Error(reasonIn(o))
return{edits:(0,r.gT)(s,"nodes").map(editOf),isLast:(0,r.at)(s,"pageInfo","hasNextPage")!==true,cursor:(0,r.$6)(s,"pageInfo","endCursor")??""}}const i="editedAt editor { __typename login } diff"
function questionAbout(e,{issue:n,comment:t},{first:r,after:o}){const a=`first: ${r}${o===undefined?"":`, after: ${JSON.stringify(o)}`}`
const u=`history: userContentEdits(${a}) { nodes { ${i} } pageInfo { hasNextPage endCursor } }`
if(t!==undefined){return`query edits { text: node(id: ${JSON.stringify(t)}) { ... on IssueComment { ${u} } } }`}const c=(0,s.p)(e)
return`query edits { repository(${c}) { text: issue(number: ${n}) { ${u} } } }`}function editOf(e){const n=(0,r.$6)(e,"editor","login")
const t=(0,r.$6)(e,"editor","__typename")==="Bot"
const s=(0,r.$6)(e,"diff")
return{at:(0,o.B9)(Date.parse((0,r.$6)(e,"editedAt")??"")),...n===undefined?{}:{by:t&&!n.endsWith("[bot]")?`${n}[bot]`:n},...s===undefined?{}:{text:s}}}function reasonIn(e){return(0,r.$6)((0,r.gT)(e,"errors")[0],"message")??"this GitHub keeps no record of edits"}},9971:(e,n,t)=>{t.d(n,{W:()=>explain,e:()=>whatHappened})
var r=t(4369)
function explain(e){if(e instanceof r.yo)return e.message
const n=(0,r.B1)(e)
if(n.path==="")return`Unexpected failure: ${(0,r.r4)(n.message)}. Please report it with this line.`
return`${whatHappened(n)}: ${(0,r.r4)(n.message)}. ${remedy(n)}`}function whatHappened({status:e,method:n,path:t}){return e==="network"?`GitHub could not be reached (${n} ${t})`:`GitHub answered ${e} to ${n} ${t}`}function remedy(e){if(e.limit!=="none"){const n=Math.ceil(e.retryAfterMs/6e4)
return`A request limit is used up for about ${n} min; the next run goes on from here, nothing is lost.`}if(e.status==="network"){return"Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com and at the network of the runner."}if((0,r.SR)(e)){return"Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com."}switch(e.status){case 401:return"The token is not valid (any more): check the input `token`."
case 403:return forbidden(e)
case 404:case 410:return missing(e)
default:return refused(e)}}function forbidden(e){const{message:n}=e
if(/not accessible by (integration|personal access token)/i.test(n))return unpermitted(e)
if(/archived/i.test(n))return"The repository is archived: take the workflow out or unarchive it."
if(/locked/i.test(n))return"The issue is locked: unlock it, and the next run writes the comment."
if(/more than 2500 comments/i.test(n))return"The thread is full: go on in a new incident and link this one."
return refused(e)}function missing({message:e}){if(/\bdisabled\b/i.test(e)){return"Issues are switched off in this repository: switch them on (Settings → General → Features), or take the workflow out."}return"It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow."}function refused({status:e,message:n}){if(/secret/i.test(n)){return"GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again."}if(/through a pull request|merge queue|status check|protected (?:branch|ref)/i.test(n)){return"The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule."}if(/rule violations/i.test(n)){return"Change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets)."}return e===403?"Check what the token of the workflow may do in this repository.":"The next run tries again; if it is told the same, change what GitHub names there."}function unpermitted({method:e,path:n}){const add=e=>`Add \`${e}\` under \`permissions:\` in the workflow`
const t=e==="GET"?"read":"write"
if(/\/(git|contents|branches|commits|compare|createCommitOnBranch)(\/|$)/.test(n)){const e=t==="read"?"; `contents: write` lets it commit the postmortem, too":""
return`${add(`contents: ${t}`)}${e}.`}if(/\/pulls(\/|$)/.test(n))return`${add(`pull-requests: ${t}`)}.`
return`${add("issues: write")}.`}},5388:(e,n,t)=>{t.d(n,{H:()=>openPullRequest})
var r=t(4369)
async function openPullRequest({rest:e,owner:n,repo:t},{branch:o,title:s,body:i},a){try{const{data:r}=await e.pulls.create({owner:n,repo:t,head:o,base:a,title:s,body:i})
const{number:u,html_url:c}=r
return{kind:"proposed",pull:{kind:"open",number:u,url:c,conflicts:"unknown"}}}catch(e){const{status:n,message:t}=(0,r.B1)(e)
if(n!==422||!/already exists|no commits between/i.test(t))throw e
return{kind:"outdated",why:`somebody else opened or merged a pull request from ${o}`}}}},657:(e,n,t)=>{t.d(n,{J:()=>a,d:()=>askForBlobs})
var r=t(8674)
var o=t(9074)
var s=t(4369)
const i=50
const a=3
async function askForBlobs(e,n){const t=[]
for(let o=0;o<n.length;o+=i){const a=n.slice(o,o+i)
const u=await(0,s.lJ)(e.query(questionAbout(e,a)))
const c=(0,r.at)(u,"data","repository")
if((c??undefined)===undefined)break
t.push(...a.map((e,n)=>blobIn((0,r.at)(c,`b${n}`))))}return n.map((e,n)=>t[n]??{kind:"not-answered"})}function questionAbout(e,n){const t=n.map((e,n)=>`b${n}: object(${e}) { ... on Blob { text isTruncated } }`)
const r=(0,o.p)(e)
return`query blobs { repository(${r}) { ${t.join(" ")} } }`}function blobIn(e){if(e===null)return{kind:"nothing-there"}
const n=(0,r.$6)(e,"text")
return n===undefined||(0,r.at)(e,"isTruncated")!==false?{kind:"not-answered"}:{kind:"text",text:n}}},6608:(e,n,t)=>{t.d(n,{Gu:()=>readTextFile,e2:()=>readEach,r9:()=>i})
var r=t(8674)
var o=t(4369)
var s=t(4918)
const i="github-actions[bot]"
async function readEach(e,n){const[t,r,o]=await Promise.all([readRepository(e),readOwnLogin(e),readTextFile(e,n)])
return{...t,me:r,settingsFile:o,reader:"rest"}}async function readRepository({rest:e,owner:n,repo:t}){const{data:o}=await e.repos.get({owner:n,repo:t})
const i=(0,r.$6)(o,"pushed_at")
return{repository:(0,s.Ow)(o),...i===undefined?{}:{lastCommit:i}}}async function readOwnLogin(e){const n=await(0,o.lJ)(e.query("query viewer { viewer { login } }"))
const t=(0,r.$6)(n,"data","viewer","login")
if(t!==undefined)return t
if(e.isApp)return i
const s=await(0,o.lJ)(e.rest.users.getAuthenticated().then(({data:e})=>e))
return(0,r.$6)(s,"login")??i}async function readTextFile({rest:e,owner:n,repo:t},s,i){try{const o=i===undefined?{}:{ref:i}
const{data:a}=await e.repos.getContent({owner:n,repo:t,path:s,...o})
const u=(0,r.$6)(a,"content")
if(u===undefined)return{kind:"absent"}
return{kind:"present",text:Buffer.from(u,"base64").toString("utf8")}}catch(e){if((0,o.B1)(e).status===404)return{kind:"absent"}
throw e}}},5864:(e,n,t)=>{t.d(n,{D:()=>readLastChange})
var r=t(8674)
var o=t(4369)
async function readLastChange({rest:e,owner:n,repo:t},{sha:s,path:i}){const a=await(0,o.lJ)(e.repos.listCommits({owner:n,repo:t,sha:s,path:i,per_page:1}))
const[u]=(0,r.gT)(a,"data")
const c=(0,r.$6)(u,"sha")
if(c===undefined)return undefined
const d=(0,r.$6)((0,r.at)(u,"commit"),"message")??""
return{commit:c,message:d,at:(0,r.$6)(u,"commit","committer","date")??""}}},6903:(e,n,t)=>{t.d(n,{DE:()=>readFurtherPages,n4:()=>readPages,xP:()=>o})
const r=4
const o=100
async function readPages(e){const n=[await e(1)]
for(;;){const[t]=n.slice(-1)
const r=n.length+1
const o=endOf(t?.headers.link,r)
if(o<r)return n.flatMap(({data:e})=>e)
n.push(...await nextFew(e,r,o))}}async function readFurtherPages(e,n){const t=Math.ceil(n/o)
const s=[]
for(let n=2;n<=t;n+=r){s.push(...await nextFew(e,n,t))}return s.flatMap(({data:e})=>e)}function nextFew(e,n,t){const o=Array.from({length:Math.min(r,t-n+1)},(e,t)=>n+t)
return Promise.all(o.map(e))}function endOf(e,n){if(e===undefined||!/rel="next"/.test(e))return 0
const t=/[?&]page=(\d+)[^>]*>; rel="last"/.exec(e)?.[1]
return t===undefined?n:Number(t)}},3722:(e,n,t)=>{t.d(n,{L:()=>readTextFiles})
var r=t(657)
var o=t(6608)
async function readTextFiles(e,n){const t=[...new Set(n)]
const s=t.map(e=>`expression: ${JSON.stringify(`HEAD:${e}`)}`)
const i=t.length>r.J?await(0,r.d)(e,s):[]
const a=t.map(async(n,t)=>{const r=i[t]
switch(r?.kind){case"text":return[n,{kind:"present",text:r.text}]
case"nothing-there":return[n,{kind:"absent"}]
default:return[n,await(0,o.Gu)(e,n)]}})
return new Map(await Promise.all(a))}},3582:(e,n,t)=>{t.d(n,{TK:()=>readComments,xF:()=>readFurtherComments,Lu:()=>readHistory,OS:()=>readIssue})
var r=t(4369)
var o=t(6903)
var s=t(4918)
var i=t(1199)
var a=t(8674)
var u=t(1061);// CONCATENATED MODULE: ./lib/src/github/translate-history.js
function historyEvent(e){const n=(0,a.$6)(e,"created_at")
if(n===undefined)return[]
const t=(0,a.$6)(e,"actor","login")
const r=(0,a.$6)(e,"actor","type")
const o=(0,s.ct)(t===undefined?null:{login:t,...r===undefined?{}:{type:r}})
return eventOf(e,{at:n,by:o})}function eventOf(e,n){const t=(0,a.$6)(e,"event")
switch(t){case"labeled":case"unlabeled":return[{...n,kind:t,label:(0,a.$6)(e,"label","name")??""}]
case"assigned":case"unassigned":return[{...n,kind:t,assignee:(0,a.$6)(e,"assignee","login")??"ghost"}]
case"renamed":return[{...n,kind:t,from:(0,a.$6)(e,"rename","from")??"",to:(0,a.$6)(e,"rename","to")??""}]
case"closed":return[translate_history_closed(e,n)]
case"reopened":case"locked":case"unlocked":case"pinned":case"marked_as_duplicate":return[{...n,kind:t}]
case"referenced":return[{...n,kind:t,commit:(0,a.$6)(e,"commit_id")??""}]
case"cross-referenced":return linked(e,n)
default:return[]}}function translate_history_closed(e,n){const t=(0,a.$6)(e,"commit_id")
const r=(0,a.$6)(e,"state_reason")??"completed"
return{...n,kind:"closed",reason:r,...t===undefined?{}:{commit:t}}}function linked(e,n){const t=(0,a.at)(e,"source","issue")
const r=(0,a.tk)(t,"number")
if(r===undefined)return[]
return[{...n,kind:"linked",number:r,...linkFacts(t)}]}function linkFacts(e){const n=(0,a.$6)(e,"pull_request","merged_at")
const t=(0,a.$6)(e,"state")
return{title:(0,a.$6)(e,"title")??"",url:(0,a.$6)(e,"html_url")??"",what:(0,a.at)(e,"pull_request")===undefined?"issue":"pull-request",...n===undefined?{}:{mergedAt:n},...t==="open"||t==="closed"?{state:t}:{},...(0,a.$6)(e,"state_reason")==="duplicate"?{isDuplicate:true}:{},...planFacts(e)}}function planFacts(e){const n=(0,a.gT)(e,"labels").flatMap(e=>(0,a.$6)(e,"name")??[])
const t=(0,a.gT)(e,"assignees").flatMap(e=>(0,a.$6)(e,"login")??[])
const r=(0,i.M_)((0,a.$6)(e,"body")??"")??(0,u.L)((0,a.$6)(e,"milestone","due_on"))
return{...n.length===0?{}:{labels:n},...t.length===0?{}:{assignees:t},...r===undefined?{}:{due:r}}}function partEvent(e){const[n,t]=[(0,a.$6)(e,"created_at"),(0,a.tk)(e,"number")]
if(n===undefined||t===undefined)return[]
const r=(0,a.$6)(e,"user","login")
const o=(0,s.ct)(r===undefined?null:{login:r})
return[{at:n,by:o,kind:"linked",number:t,...linkFacts(e),isPart:true}]}// CONCATENATED MODULE: ./lib/src/github/read-thread.js
async function readIssue({rest:e,owner:n,repo:t},o){const{data:i}=await e.issues.get({owner:n,repo:t,issue_number:o})
if((i.pull_request??undefined)!==undefined){throw new r.yo(`#${o} is a pull request: only an issue can be an incident.`)}refuseElsewhere(i,{owner:n,repo:t,number:o})
return(0,s.TK)(i)}function refuseElsewhere(e,{owner:n,repo:t,number:o}){const s=`/repos/${n}/${t}`.toLowerCase()
if(e.repository_url.toLowerCase().endsWith(s))return
throw new r.rO(`#${o} was transferred to another repository and is left alone.`)}async function readComments(e,n){return(await(0,o.n4)(commentPage(e,n))).map(s.$V)}async function readFurtherComments(e,n,t){return(await(0,o.DE)(commentPage(e,n),t)).map(s.$V)}function commentPage({rest:e,owner:n,repo:t},r){const s={owner:n,repo:t,issue_number:r,per_page:o.xP}
return n=>e.issues.listComments({...s,...after(n)})}function after(e){return e===1?{}:{page:e}}async function readHistory(e,{issue:n,parts:t}){const{rest:s,owner:i,repo:a}=e
const u={owner:i,repo:a,issue_number:n,per_page:100}
try{const r=await(0,o.n4)(e=>s.issues.listEventsForTimeline({...u,...after(e)}))
const i=t===0?[]:await readParts(e,n)
const a=[...r.flatMap(historyEvent),...i??[]]
return{kind:"read",events:a,...i===undefined?{isPartial:true}:{}}}catch(e){if((0,r.B1)(e).status!==404)throw e
return{kind:"unavailable",reason:"this GitHub has no timeline of issues"}}}async function readParts(e,n){const{rest:t,owner:s,repo:i}=e
const a={owner:s,repo:i,issue_number:n,per_page:100}
try{const e=await(0,o.n4)(e=>t.issues.listSubIssues({...a,...after(e)}))
return e.flatMap(partEvent)}catch(e){if((0,r.B1)(e).status!==404)throw e
return undefined}}},1712:(e,n,t)=>{t.d(n,{K_:()=>wakeSweeps,on:()=>isFirstOf,sS:()=>enable})
async function wakeSweeps(e,n){const t=await stateOf(e,n)
switch(t){case"active":return"on"
case"disabled_inactivity":return await enable(e,n)?"on":"inactive"
case"disabled_manually":case"disabled_fork":return"off"
default:return undefined}}async function stateOf({rest:e,owner:n,repo:t},r){try{return(await e.actions.getWorkflow({owner:n,repo:t,workflow_id:r})).data.state}catch{return undefined}}async function isFirstOf(e,{rest:n,owner:t,repo:r},o){try{const s={owner:t,repo:r,workflow_id:o,event:"schedule",created:`>=${e}`,per_page:1}
return(await n.actions.listWorkflowRuns(s)).data.total_count<=1}catch{return undefined}}async function enable({rest:e,owner:n,repo:t},r){try{await e.actions.enableWorkflow({owner:n,repo:t,workflow_id:r})
return true}catch{return false}}},6002:(e,n,t)=>{t.d(n,{J0:()=>issueOfNode,T3:()=>a,XG:()=>u,Zr:()=>commentId,pL:()=>commentOfNode})
var r=t(9355)
var o=t(8674)
var s=t(2779)
const i="reactionGroups { content viewerHasReacted reactors { totalCount } }"
const a=`number title body url createdAt updatedAt locked state stateReason closedAt\n  author { __typename login }\n  labels(first: 100) { nodes { name } }\n  assignees(first: 20) { nodes { login } }\n  subIssuesSummary { total }\n  closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }\n  ${i}`
const u=`id fullDatabaseId url body createdAt updatedAt authorAssociation\n  author { __typename login }\n  editor { __typename login }\n  ${i}`
function issueOfNode(e){const[n,t,r]=[(0,o.tk)(e,"number"),(0,o.$6)(e,"title"),(0,o.$6)(e,"url")]
const[i,a]=[(0,o.$6)(e,"createdAt"),(0,o.$6)(e,"updatedAt")]
const[u,c]=[(0,o.$6)(e,"body"),stateOf(e)]
const d=[(0,o.at)(e,"labels","nodes"),(0,o.at)(e,"assignees","nodes")]
if(!d.every(Array.isArray))return undefined
if(n===undefined||t===undefined||r===undefined||u===undefined)return undefined
if(i===undefined||a===undefined||c===undefined)return undefined
const l=(0,o.tk)(e,"subIssuesSummary","total")??0
return{number:n,title:t,body:u,url:r,author:(0,s.Bw)((0,o.at)(e,"author")),labels:(0,o.gT)(e,"labels","nodes").flatMap(e=>(0,o.$6)(e,"name")??[]),assignees:(0,o.gT)(e,"assignees","nodes").flatMap(e=>(0,o.$6)(e,"login")??[]),state:c,createdAt:i,updatedAt:a,locked:(0,o.at)(e,"locked")===true,...l===0?{}:{parts:l},...reactionsOf(e)}}function stateOf(e){const n=(0,o.$6)(e,"state")
if(n==="OPEN")return{kind:"open"}
const t=(0,o.$6)(e,"closedAt")
if(n!=="CLOSED"||t===undefined)return undefined
const[r]=(0,o.gT)(e,"closings","nodes")
const i=(0,s.Bw)((0,o.at)(r,"actor"))
return{kind:"closed",at:t,...i.kind==="ghost"?{}:{by:i.login},reason:closeReason((0,o.$6)(e,"stateReason"))}}function closeReason(e){if(e==="NOT_PLANNED")return"not_planned"
return e==="DUPLICATE"?"duplicate":"completed"}function commentId(e){const n=Number((0,o.at)(e,"fullDatabaseId")??Number.NaN)
return Number.isSafeInteger(n)?n:undefined}function commentOfNode(e){const n=commentId(e)
const[t,i,a]=[(0,o.$6)(e,"id"),(0,o.$6)(e,"url"),(0,o.$6)(e,"body")]
const[u,c]=[(0,o.$6)(e,"createdAt"),(0,o.$6)(e,"updatedAt")]
if(n===undefined||t===undefined||i===undefined||a===undefined)return undefined
if(u===undefined||c===undefined)return undefined
const d=(0,s.Bw)((0,o.at)(e,"author"))
const l=(0,o.at)(e,"editor")??undefined
return{id:n,node:t,author:d,editedBy:l===undefined?d.login:(0,s.Bw)(l).login,body:a,url:i,createdAt:u,updatedAt:c,...reactionsOf(e),...(0,r._5)((0,o.$6)(e,"authorAssociation"))?{mayBeMember:true}:{},...hasOurs(e,["confused"])?{isRefused:true}:{},...hasOurs(e,["+1","eyes","confused"])?{isAnswered:true}:{}}}function hasOurs(e,n){const t=n.map(e=>c[e])
return(0,o.gT)(e,"reactionGroups").some(e=>t.includes((0,o.$6)(e,"content")??"")&&(0,o.at)(e,"viewerHasReacted")===true)}const c={"+1":"THUMBS_UP","-1":"THUMBS_DOWN",laugh:"LAUGH",hooray:"HOORAY",confused:"CONFUSED",heart:"HEART",rocket:"ROCKET",eyes:"EYES"}
function reactionsOf(e){const n=new Map((0,o.gT)(e,"reactionGroups").map(e=>[(0,o.$6)(e,"content"),(0,o.tk)(e,"reactors","totalCount")??0]))
const t=r.RQ.map(e=>[e,n.get(c[e])??0]).filter(([,e])=>e>0)
return t.length===0?{}:{reactions:Object.fromEntries(t)}}},2779:(e,n,t)=>{t.d(n,{Bw:()=>actorAccount,Si:()=>deploymentFact,gm:()=>commitFact,r4:()=>closingPull})
var r=t(8674)
var o=t(4918)
function actorAccount(e){const n=(0,r.$6)(e,"login")
if(n===undefined)return(0,o.ct)(null)
const t=(0,r.$6)(e,"__typename")==="Bot"
return(0,o.ct)({login:t&&!n.endsWith("[bot]")?`${n}[bot]`:n})}function closingPull(e){const n={OPEN:"open",CLOSED:"closed",MERGED:"merged"}
const t=Object.entries(n).find(([n])=>n===(0,r.$6)(e,"state"))?.[1]
if(t===undefined)return[]
const o=(0,r.gT)(e,"latestReviews","nodes").map(e=>actorAccount((0,r.at)(e,"author")))
const s=(0,r.$6)(e,"mergeCommit","oid")
return pullFact(e).map(e=>({...e,state:t,...s===undefined?{}:{commit:s},reviewers:o}))}function commitFact(e){const[n,t]=[(0,r.$6)(e,"oid"),(0,r.$6)(e,"committedDate")]
if(n===undefined||t===undefined)return[]
const o=(0,r.at)(e,"author","user")??undefined
const[s]=(0,r.gT)(e,"associatedPullRequests","nodes").flatMap(e=>pullFact(e).map(n=>({...n,base:(0,r.$6)(e,"baseRefName")??""})))
return[{sha:n,url:(0,r.$6)(e,"url")??"",headline:(0,r.$6)(e,"messageHeadline")??"",at:t,...o===undefined?{}:{by:actorAccount(o)},authorName:(0,r.$6)(e,"author","name")??"",...s===undefined?{}:{pull:s}}]}function pullFact(e){const n=(0,r.tk)(e,"number")
if(n===undefined)return[]
const t=(0,r.$6)(e,"mergedAt")
return[{number:n,title:(0,r.$6)(e,"title")??"",url:(0,r.$6)(e,"url")??"",author:actorAccount((0,r.at)(e,"author")),...t===undefined?{}:{mergedAt:t}}]}function deploymentFact(e){const[n,t]=[(0,r.$6)(e,"createdAt"),(0,r.$6)(e,"commitOid")]
const o=(0,r.$6)(e,"environment")
if(n===undefined||t===undefined||o===undefined)return[]
return[{at:n,by:actorAccount((0,r.at)(e,"creator")),environment:o,sha:t,state:deploymentState((0,r.$6)(e,"state"))}]}function deploymentState(e){switch(e){case"ACTIVE":case"SUCCESS":case"INACTIVE":case"DESTROYED":return"succeeded"
case"ERROR":case"FAILURE":return"failed"
default:return"unfinished"}}},4918:(e,n,t)=>{t.d(n,{$V:()=>commentFacts,Ow:()=>repositoryFacts,TK:()=>issueFacts,ct:()=>account})
var r=t(9355)
var o=t(8674)
function account(e){if(e?.login===undefined)return{login:"ghost",kind:"ghost"}
const n=e.type==="Bot"||e.login.endsWith("[bot]")
return{login:e.login,kind:n?"bot":"person"}}function issueFacts(e){const n=e.sub_issues_summary?.total
return{number:e.number,title:e.title,body:e.body??"",url:e.html_url,author:account(e.user),labels:e.labels.flatMap(e=>typeof e==="string"?e:e.name??[]),assignees:(e.assignees??[]).map(e=>e.login),state:issueState(e),createdAt:e.created_at,updatedAt:e.updated_at,locked:e.locked,...n===undefined||n===0?{}:{parts:n},...reactionsIn(e)}}function issueState(e){if(e.state!=="closed")return{kind:"open"}
const n=e.closed_by?.login
return{kind:"closed",at:e.closed_at??e.updated_at,...n===undefined?{}:{by:n},reason:closeReason(e.state_reason)}}function closeReason(e){return e==="not_planned"||e==="duplicate"?e:"completed"}function commentFacts(e){return{id:e.id,...e.node_id?{node:e.node_id}:{},author:account(e.user),body:e.body??"",url:e.html_url,createdAt:e.created_at,updatedAt:e.updated_at,...reactionsIn(e),...(0,r._5)(e.author_association)?{mayBeMember:true}:{},...(0,o.$6)(e,"pin","pinned_at")===undefined?{}:{isPinned:true}}}function reactionsIn(e){const n=r.RQ.map(n=>[n,(0,o.tk)(e,"reactions",n)??0]).filter(([,e])=>e>0)
return n.length===0?{}:{reactions:Object.fromEntries(n)}}function repositoryFacts(e){return{owner:e.owner.login,name:e.name,url:e.html_url,defaultBranch:e.default_branch,visibility:visibilityOf(e),archived:e.archived,...e.has_issues===false?{hasIssues:false}:{}}}function visibilityOf({visibility:e,private:n}){if(e==="internal"||e==="private"||e==="public")return e
return n?"private":"public"}},6400:(e,n,t)=>{t.d(n,{G:()=>fill,b:()=>messageOf})
function messageOf(e){return/\{\w+\}/.test(e)?fill(e):e}function fill(e){return n=>e.replaceAll(/\{(\w+)\}/g,(e,t)=>String(n[t]??e))}},6217:(e,n,t)=>{t.d(n,{PM:()=>createTexts,ph:()=>inEveryLanguage,ww:()=>messagesIn,zi:()=>threadTexts,oh:()=>useCatalogs})
var r=t(9480)
var o=t(5619)
var s=t(3646)
var i=t(7872);// CONCATENATED MODULE: ./lib/src/i18n/compiled/units.js
const a={en:{days:[" day"," days"],hours:[" hr"," hr"],minutes:[" min"," min"],join:" ",dates:["{day} Jan","{day} Feb","{day} Mar","{day} Apr","{day} May","{day} Jun","{day} Jul","{day} Aug","{day} Sep","{day} Oct","{day} Nov","{day} Dec"],datesWithYear:["{day} Jan {year}","{day} Feb {year}","{day} Mar {year}","{day} Apr {year}","{day} May {year}","{day} Jun {year}","{day} Jul {year}","{day} Aug {year}","{day} Sep {year}","{day} Oct {year}","{day} Nov {year}","{day} Dec {year}"]},de:{days:[" Tag"," Tage"],hours:[" Std."," Std."],minutes:[" Min."," Min."],join:", ",dates:["{day}. Jan.","{day}. Feb.","{day}. März","{day}. Apr.","{day}. Mai","{day}. Juni","{day}. Juli","{day}. Aug.","{day}. Sept.","{day}. Okt.","{day}. Nov.","{day}. Dez."],datesWithYear:["{day}. Jan. {year}","{day}. Feb. {year}","{day}. März {year}","{day}. Apr. {year}","{day}. Mai {year}","{day}. Juni {year}","{day}. Juli {year}","{day}. Aug. {year}","{day}. Sept. {year}","{day}. Okt. {year}","{day}. Nov. {year}","{day}. Dez. {year}"]},es:{days:[" día"," días"],hours:[" h"," h"],minutes:[" min"," min"],join:" ",dates:["{day} ene","{day} feb","{day} mar","{day} abr","{day} may","{day} jun","{day} jul","{day} ago","{day} sept","{day} oct","{day} nov","{day} dic"],datesWithYear:["{day} ene {year}","{day} feb {year}","{day} mar {year}","{day} abr {year}","{day} may {year}","{day} jun {year}","{day} jul {year}","{day} ago {year}","{day} sept {year}","{day} oct {year}","{day} nov {year}","{day} dic {year}"]},fr:{days:[" jour"," jours"],hours:[" h"," h"],minutes:[" min"," min"],join:" ",dates:["{day} janv.","{day} févr.","{day} mars","{day} avr.","{day} mai","{day} juin","{day} juil.","{day} août","{day} sept.","{day} oct.","{day} nov.","{day} déc."],datesWithYear:["{day} janv. {year}","{day} févr. {year}","{day} mars {year}","{day} avr. {year}","{day} mai {year}","{day} juin {year}","{day} juil. {year}","{day} août {year}","{day} sept. {year}","{day} oct. {year}","{day} nov. {year}","{day} déc. {year}"]},ja:{days:[" 日"," 日"],hours:[" 時間"," 時間"],minutes:[" 分"," 分"],join:"",dates:["1月{day}日","2月{day}日","3月{day}日","4月{day}日","5月{day}日","6月{day}日","7月{day}日","8月{day}日","9月{day}日","10月{day}日","11月{day}日","12月{day}日"],datesWithYear:["{year}年1月{day}日","{year}年2月{day}日","{year}年3月{day}日","{year}年4月{day}日","{year}年5月{day}日","{year}年6月{day}日","{year}年7月{day}日","{year}年8月{day}日","{year}年9月{day}日","{year}年10月{day}日","{year}年11月{day}日","{year}年12月{day}日"]},pt:{days:[" dia"," dias"],hours:[" h"," h"],minutes:[" min"," min"],join:" ",dates:["{day} de jan.","{day} de fev.","{day} de mar.","{day} de abr.","{day} de mai.","{day} de jun.","{day} de jul.","{day} de ago.","{day} de set.","{day} de out.","{day} de nov.","{day} de dez."],datesWithYear:["{day} de jan. de {year}","{day} de fev. de {year}","{day} de mar. de {year}","{day} de abr. de {year}","{day} de mai. de {year}","{day} de jun. de {year}","{day} de jul. de {year}","{day} de ago. de {year}","{day} de set. de {year}","{day} de out. de {year}","{day} de nov. de {year}","{day} de dez. de {year}"]}}
var u=t(6400);// CONCATENATED MODULE: ./lib/src/i18n/texts.js
function createTexts(e,n,t={}){const o=withOwnMessages(messagesIn(n,e),t)
const formOf=(e,t)=>{const r=`${e}_${rulesOf(n).select(t)}`
return Object.hasOwn(o,r)?r:`${e}_other`}
const say=(e,n={})=>{const t=o[e]
if(t===undefined)throw new Error(`no message of ours has the key "${e}"`)
return typeof t==="string"?t:t(n)}
const s=Object.fromEntries(Object.entries(o).filter(([,e])=>typeof e==="string"))
if(!isComplete(s))throw new Error(`no message of ${e} in ${n}`)
return{words:s,format:say,counted:(e,n,t)=>say(formOf(e,n),{count:n,...t}),said:(e,n)=>{const{count:t}=n
return say(typeof t==="number"&&!Object.hasOwn(o,e)?formOf(e,t):e,n)},duration:e=>e<r.Vc?say("underAMinute"):durationWords(e,n),moment:(e,t)=>momentWords(e,t,n),day:(e,t)=>dayWords(e,t,n),list:e=>e.length<2?e.join(""):listWords(e,n),either:e=>listWords(e,n,"disjunction")}}function isComplete(e){return"underAMinute"in e}const c=new Map
function rulesOf(e){const n=c.get(e)??new Intl.PluralRules(e)
c.set(e,n)
return n}function listWords(e,n,t="conjunction"){return new Intl.ListFormat(n==="en"?"en-GB":n,{type:t}).format(e)}function durationWords(e,n){const{join:t,...o}=a[n]
const s=Math.floor(e/r.vd)
const i=Math.floor(e%r.vd/r.nW)
const u=[counted(s,o.days),counted(i,o.hours),...s>0?[]:[counted(Math.floor(e%r.nW/r.Vc),o.minutes)]]
return u.filter(e=>e!=="").join(t)}function momentWords(e,n,t){return`${dayWords(e,n,t)} ${(0,s.SK)(e)}`}function dayWords(e,n,t){const[r="",s,i]=(0,o.kb)(e).split("-")
const{dates:u,datesWithYear:c}=a[t]
const d=(r===(0,o.kb)(n).slice(0,4)?u:c)[Number(s)-1]??""
return d.replace("{day}",String(Number(i))).replace("{year}",r)}function counted(e,[n,t]){if(e===0)return""
return`${e}${e===1?n:t}`}const d=new Map
function threadTexts(e){const n=d.get(e)??createTexts("thread",e)
d.set(e,n)
return n}const l={en:i.en}
function useCatalogs(e){Object.assign(l,e)}function messagesIn(e,n){const t=l[e]
if(t===undefined)throw new Error(`the language "${e}" was not loaded`)
return{...i.en[n],...t[n]}}function inEveryLanguage(e){return Object.values(l).map(({postmortem:n})=>n?.[e]).filter(e=>typeof e==="string")}function withOwnMessages(e,n){const t=Object.entries(n).map(([n,t])=>[n,typeof e[n]==="string"?t:(0,u.G)(t)])
return{...e,...Object.fromEntries(t)}}},5869:(e,n,t)=>{t.d(n,{J:()=>acknowledgement,j:()=>acknowledgersToWeigh})
var r=t(5619)
var o=t(4493)
var s=t(2283)
const i=5
function acknowledgement(e,n,t){if(n.history.kind!=="read")return undefined
const i=earlyComments(e,n).find(({author:e})=>(0,o.W2)(e.login,n,t))
const a=i===undefined?firstDeed(e,n):{at:i.createdAt,by:i.author.login}
if(a===undefined)return undefined
const u=(0,s.kK)(e)
return(0,r.Y8)(a.at,u)?{...a,at:u}:a}function acknowledgersToWeigh(e,n,t){if(n.history.kind!=="read")return[]
const r=earlyComments(e,n).map(({author:e})=>e.login)
return[...new Set(r)].filter(e=>(0,o.XN)(e,n,t))}function earlyComments(e,n){const t=firstDeed(e,n)
const{author:s}=n.issue
const a=n.comments.filter(({author:e})=>e.kind==="person"&&!(0,o.YB)(e.login,n)).filter(({author:e})=>e.login!==s.login).filter(({createdAt:n})=>wasOpen(n,e)).filter(({createdAt:e})=>t===undefined||(0,r.Y8)(e,t.at)).toSorted(inTime(({createdAt:e})=>e))
const u=new Set([...new Set(a.map(({author:e})=>e.login))].slice(0,i))
return a.filter(({author:e})=>u.has(e.login))}function firstDeed(e,n){const t=n.history.kind==="read"?n.history.events:[]
const r=[...t.filter(e=>isAssignment(e,n)).map(({at:e,by:n})=>({at:e,by:n.login})),...e.logbook.entries.filter(takesOn).map(({attribution:e})=>({at:e.at,...e.kind==="actor"?{by:e.by}:{}}))]
return r.filter(({at:n})=>wasOpen(n,e)).toSorted(inTime(({at:e})=>e))[0]}function isAssignment({kind:e,by:n},t){return e==="assigned"&&n.kind==="person"&&!(0,o.YB)(n.login,t)}function takesOn({what:e}){return e==="lead"||e==="owner"||e==="ticked"||e==="skipped"}function wasOpen(e,n){const t=(0,r.Rz)(e)
return(0,s.Zz)(n).some(({from:e,to:n})=>t>=(0,r.Rz)(e)-s.lo&&(n===undefined||t<=(0,r.Rz)(n)))}function inTime(e){return(n,t)=>(0,r.Rz)(e(n))-(0,r.Rz)(e(t))}},5135:(e,n,t)=>{t.d(n,{R:()=>likelyDuplicates,f:()=>duplicateQuestions})
const r=50
function likelyDuplicates({history:e,repository:n}){const t=e.kind==="read"?e.events:[]
const o=t.filter(e=>e.kind==="linked"&&e.isDuplicate===true&&e.url.startsWith(`${n.url}/`))
return[...new Map(o.map(e=>[e.url,e])).values()].slice(0,r)}function duplicateQuestions(e){const{history:n,issue:t,duplicates:r}=e
if(r!==undefined||n.kind!=="read")return[]
const o=n.events.some(({kind:e})=>e==="marked_as_duplicate")
return[...likelyDuplicates(e).map(({number:e})=>e),...o?[t.number]:[]]}},4370:(e,n,t)=>{t.d(n,{S:()=>fixes,p:()=>pullFixes})
var r=t(7309)
var o=t(5619)
var s=t(2283)
const i=5e3
function fixes(e,n,t={commits:[],numbers:[]}){const r=closingPulls(n)
const o=new Set(r.map(({commit:e})=>e))
const s=closingCommits(n).filter(({sha:e})=>!o.has(e))
const i=[...o,...s.map(({sha:e})=>e)]
const a=t.commits.filter(e=>!i.some(n=>n?.startsWith(e)===true)).map(e=>({kind:"commit",sha:e,url:`${n.repository.url}/commit/${e}`}))
const u=pullFixes(e,n)
const c=namedPulls(n,t).filter(({url:e})=>!u.some(n=>n.url===e))
return[...u,...c,...s,...a]}function namedPulls({background:e},{numbers:n}){const t=e.kind==="read"?e.named??[]:[]
return t.flatMap(({number:e,title:t,url:r,what:o,mergedAt:s})=>{const i=o==="pull-request"&&s!==undefined&&n.includes(e)
return i?[{kind:"pull-request",number:e,title:t,url:r,mergedAt:s,reviewers:[]}]:[]})}function pullFixes(e,n){const t=closingPulls(n).flatMap(mergedOf)
const s=new Set(t.map(({url:e})=>e))
return[...t,...mentioningPulls(e,n).filter(({url:e})=>!s.has(e))].filter(({url:e,title:t})=>isOfOwner(e,n.repository)&&!(0,r.CZ)(t)).toSorted((e,n)=>(0,o.Rz)(e.mergedAt)-(0,o.Rz)(n.mergedAt))}function closingPulls({background:e}){return e.kind==="read"&&e.closing.kind==="known"?e.closing.items:[]}function mergedOf({mergedAt:e,state:n,...t}){return e===undefined?[]:[{kind:"pull-request",...t,mergedAt:e}]}function mentioningPulls(e,n){const t=(0,s.Ir)(e)
const r=(0,s.aj)(e.logbook,"resolved")?.at
const a=(0,o.Rz)(r??(0,s.Zz)(e).at(-1)?.to??e.now)+i
const u=eventsIn(n).flatMap(e=>{if(e.kind!=="linked"||e.what!=="pull-request"||e.mergedAt===undefined)return[]
const{number:n,title:r,url:s,mergedAt:i}=e
if((0,o.Y8)(i,t)||(0,o.Rz)(i)>a)return[]
return[{kind:"pull-request",number:n,title:r,url:s,mergedAt:i,reviewers:[]}]})
return[...new Map(u.map(e=>[e.url,e])).values()]}function isOfOwner(e,{url:n}){const t=n.slice(0,n.lastIndexOf("/")+1)
return e.toLowerCase().startsWith(t.toLowerCase())}function closingCommits(e){const n=eventsIn(e).flatMap(n=>{if(n.kind!=="closed"||n.commit===undefined)return[]
const{commit:t}=n
return[{kind:"commit",sha:t,url:`${e.repository.url}/commit/${t}`}]})
return[...new Map(n.map(e=>[e.sha,e])).values()]}function eventsIn({history:e}){return e.kind==="read"?e.events:[]}},2283:(e,n,t)=>{t.d(n,{HK:()=>declaration,Ir:()=>beginning,SY:()=>currentStep,WI:()=>timeOpen,Z2:()=>mayHoldForm,Zz:()=>episodes,aj:()=>milestoneReported,hX:()=>leadUpTo,kK:()=>declaredAt,lo:()=>i,nu:()=>a,ow:()=>finishedSteps})
var r=t(2540)
var o=t(9480)
var s=t(5619)
function mayHoldForm({body:e,number:n}){const{before:t,after:o}=(0,r.UC)(e,n)
return t.includes("### ")||o.includes("### ")}function currentStep(e){return e.steps.find(e=>e.state.kind==="open")}function finishedSteps(e){return e.steps.filter(e=>e.state.kind!=="open")}function declaredAt(e){return declaration(e.logbook.entries)?.at??e.createdAt}function declaration(e){return e.find(e=>e.what==="declared")?.attribution}const i=1e4
function episodes(e){const n=[{from:declaredAt(e)}]
for(const t of e.logbook.entries){const e=n.at(-1)
if(e===undefined)continue
if(t.what==="closed"&&e.to===undefined)n.splice(-1,1,{...e,to:t.attribution.at})
if(t.what==="reopened"&&e.to!==undefined)n.push({from:t.attribution.at})}return n}function timeOpen(e){return episodes(e).reduce((n,{from:t,to:r})=>n+(0,s.vk)(t,r??e.now),0)}function milestoneReported({entries:e},n){return e.filter(e=>e.what==="milestone").findLast(e=>e.name===n)}function beginning(e){const{logbook:n}=e
return milestoneReported(n,"started")?.at??milestoneReported(n,"detected")?.at??declaredAt(e)}const a=o.vd
function leadUpTo(e){const n=beginning(e)
return{from:(0,s.B9)((0,s.Rz)(n)-a),to:n}}},3e3:(e,n,t)=>{t.d(n,{A4:()=>isUnrecorded,nQ:()=>isPostmortemDue,vR:()=>isPostmortemInSight,z:()=>isPostmortemOutdated})
var r=t(7289)
function isPostmortemDue(e){const{phase:n,requested:t}=e
if((0,r.o)(e))return false
if(n.kind==="open")return t.postmortem===true
return isPostmortemOutdated(e)&&n.kind==="resolved"&&n.vouched}function isPostmortemInSight(e){return!(0,r.o)(e)&&(isPostmortemDue(e)||e.logbook.postmortem!==undefined)}function isPostmortemOutdated({phase:e,logbook:n,owed:t}){const{postmortem:r,revision:o}=n
const s=r?.revision===o&&r.kind!=="held-back"
const i=t.every(e=>e==="hands")
return e.kind==="resolved"&&!(s&&i)}function isUnrecorded({logbook:e}){const n=e.postmortem?.kind
return n!=="commit"&&n!=="pull-request"&&n!=="branch"}},7289:(e,n,t)=>{t.d(n,{f:()=>withSecrecy,o:()=>isKeptPrivate})
var r=t(164)
var o=t(4493)
function withSecrecy(e,n,t){if(n.secrecy!==undefined||!(0,o.h3)(e))return n
const s=e.issue.labels.some(e=>t.some(n=>(0,r.b)(n,e)))
return s?{...n,secrecy:"kept"}:n}function isKeptPrivate({logbook:e}){return e.secrecy==="kept"}},6230:(e,n,t)=>{t.d(n,{l:()=>isClosedToAll,Z:()=>isDelivered});// CONCATENATED MODULE: ./lib/src/facts/postmortem-directory.js
const r=["protected","signatures","contents","pull-requests","setting","branches","empty","place","too-large","untouched","busy"]
var o=t(498);// CONCATENATED MODULE: ./lib/src/logbook/delivered.js
const s=(0,o.gP)((0,o.Ik)({blocker:(0,o.yL)(r)}),(0,o.Ik)({blocker:(0,o.yL)(["rule","unknown"]),answer:o.KH}))
const i={path:o.KH,revision:o.my}
const a=(0,o.Ox)("kind",{commit:{...i,url:o.KH,commit:(0,o.lq)(o.KH)},"pull-request":{...i,url:o.KH,number:o.my,branch:o.KH,state:(0,o.yL)(["open","declined"]),conflict:(0,o.lq)((0,o.p_)(o.KH))},"held-back":{...i,lines:(0,o.p_)(o.my)}})
const u=(0,o.Ox)("kind",{branch:{...i,url:o.KH,branch:o.KH},comment:{...i,url:o.KH},summary:i})
const isDelivered=e=>a(e)||u(e)&&s(e)
function isClosedToAll(e){return e?.blocker==="contents"||e?.blocker==="empty"}},498:(e,n,t)=>{t.d(n,{Ik:()=>object,KH:()=>isText,Ox:()=>variant,RV:()=>isFlag,gP:()=>either,lq:()=>optional,my:()=>isCount,p_:()=>list,u4:()=>isRecord,yL:()=>oneOf})
function object(e){return n=>isRecord(n)&&hasFields(n,e)}function variant(e,n){return t=>{const r=isRecord(t)?t[e]:undefined
const o=typeof r==="string"&&Object.hasOwn(n,r)?n[r]:undefined
return isRecord(t)&&o!==undefined&&hasFields(t,o)}}function optional(e){return{optional:e}}function list(e){return n=>Array.isArray(n)&&n.every(e)}function either(e,n){return t=>e(t)||n(t)}function oneOf(e){return n=>e.some(e=>e===n)}function isText(e){return typeof e==="string"}function isFlag(e){return typeof e==="boolean"}function isCount(e){return typeof e==="number"&&Number.isSafeInteger(e)&&e>=0}function isRecord(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function hasFields(e,n){return Object.entries(n).every(([n,t])=>{if(typeof t==="function")return t(e[n])
return e[n]===undefined||t.optional(e[n])})}},6801:(e,n,t)=>{t.d(n,{H9:()=>isToggle,_u:()=>y,zR:()=>lastToggle})
var r=t(5309)
var o=t(1199)
var s=t(5619)
var i=t(6230)
var a=t(498)
var u=t(258)
const isStep=e=>(0,a.KH)(e)&&(0,r.oK)(e)
const isInstant=e=>(0,a.KH)(e)&&Number.isFinite(Date.parse(e))&&(0,s.Rz)(e)>=0
const isLevel=e=>(0,a.my)(e)&&e>=1&&e<=98
const c=(0,a.Ox)("kind",{actor:{by:a.KH,at:isInstant},seen:{at:isInstant}})
const d={attribution:c}
const l=(0,a.Ox)("what",{declared:d,accepted:d,reopened:d,"postmortem-asked":d,closed:{...d,reason:a.KH},ticked:{...d,step:isStep,note:(0,a.lq)(a.KH)},unticked:{...d,step:isStep},skipped:{...d,step:isStep,reason:a.KH},lead:{...d,login:a.KH},owner:{...d,step:isStep,login:a.KH},milestone:{...d,name:(0,a.yL)(u.z),at:isInstant},line:{...d,at:isInstant,text:a.KH},said:{...d,step:isStep,comment:a.my},"follow-up":{...d,title:a.KH,number:(0,a.lq)(a.my),owner:(0,a.lq)(a.KH),due:(0,a.lq)(a.KH),type:(0,a.lq)((0,a.yL)(o.u_)),priority:(0,a.lq)(a.KH)},note:{...d,section:(0,a.yL)(u.Q),text:a.KH},snoozed:{...d,until:(0,a.gP)((0,a.yL)(["off"]),isInstant),step:(0,a.lq)(isStep)}})
const f=(0,a.Ik)({comment:a.my,by:a.KH,line:a.KH,problem:a.KH})
const m=(0,a.Ik)({steps:(0,a.p_)(isStep),level:isLevel,escalated:a.RV,due:isInstant,at:isInstant,labelled:(0,a.lq)(a.RV)})
const p=(0,a.yL)(["none","body","body-restored","comment"])
const h=(0,a.yL)(["hands","history","background"])
const y=(0,a.Ik)({version:(0,a.yL)([1]),issue:a.my,comment:a.my,protocol:(0,a.p_)((0,a.Ik)({id:isStep,title:a.KH,hint:a.KH,timeLimit:a.my})),entries:(0,a.p_)(l),revision:a.my,list:p,reminders:(0,a.p_)(m),processed:a.my,refusals:(0,a.p_)(f),protocolIssue:(0,a.lq)((0,a.Ik)({number:a.my,closed:(0,a.lq)(a.RV)})),language:(0,a.lq)(a.KH),helped:a.RV,postmortem:(0,a.lq)(i.Z),review:(0,a.lq)((0,a.Ik)({number:a.my,mergedAt:isInstant,mergedBy:(0,a.lq)(a.KH),by:(0,a.p_)(a.KH),at:(0,a.lq)(isInstant)})),sections:(0,a.lq)((0,a.Ik)({written:a.my,total:a.my})),followUps:(0,a.lq)((0,a.Ik)({open:a.my,total:a.my,due:(0,a.lq)(a.KH),who:(0,a.lq)(a.KH)})),sweeps:(0,a.lq)((0,a.yL)(["inactive","off"])),secrecy:(0,a.lq)((0,a.yL)(["kept","published"])),former:(0,a.lq)(a.my),rebuilt:(0,a.lq)(a.my),told:(0,a.lq)((0,a.Ik)({last:a.KH,text:a.KH})),owed:(0,a.lq)((0,a.p_)(h)),quiet:(0,a.lq)((0,a.Ik)({until:(0,a.lq)(isInstant),as:a.KH,by:a.KH}))})
function lastToggle(e,n){return e.filter(isToggle).findLast(e=>e.step===n)}function isToggle(e){return e.what==="ticked"||e.what==="unticked"||e.what==="skipped"}},258:(e,n,t)=>{t.d(n,{Q:()=>o,z:()=>r})
const r=["started","detected","mitigated","resolved"]
const o=["impact","detection","trigger","factors","surprise","lucky","well","badly"]},4485:(e,n,t)=>{t.d(n,{D5:()=>ownComments,HX:()=>isReopenComment,do:()=>ownMarker,uJ:()=>writeReopenComment})
function ownMarker(e){return`\x3c!-- incident-protocol:${e} --\x3e`}function ownComments({comments:e,me:n},t){const r=ownMarker(t)
return e.filter(({author:e,body:t})=>e.login===n&&/^[^\r\n]*/.exec(t)?.[0]===r).toSorted((e,n)=>e.id-n.id)}const r="\x3c!-- incident-protocol:reopen --\x3e"
function writeReopenComment(e){return`${r}\n${e}`}function isReopenComment(e){return e.replaceAll("\r\n","\n").startsWith(`${r}\n`)}},8574:(e,n,t)=>{t.d(n,{DC:()=>writePostmortemComment,fi:()=>parsePostmortemComment,s1:()=>fencedFile})
var r=t(4485)
function writePostmortemComment({prose:e,path:n,file:t}){const{fence:o,text:s}=fencedFile(t)
const i=`<details><summary>${n}</summary>\n\n${o}markdown\n${s}\n${o}\n\n</details>`
return`${(0,r["do"])("postmortem")}\n${e}\n\n${i}`}function parsePostmortemComment(e){const n=e.replaceAll("\r\n","\n")
const t=`${(0,r["do"])("postmortem")}\n`
if(!n.startsWith(t))return undefined
const o=/\n\n<details><summary>([^<\n]*)<\/summary>\n\n(`{3,})markdown\n/.exec(n)
const[s,i,a]=o??[]
if(o===null||s===undefined||i===undefined||a===undefined)return undefined
const u=o.index+s.length
const c=n.lastIndexOf(`\n${a}\n\n</details>`)
if(c<u)return undefined
return{prose:n.slice(t.length,o.index),path:i,file:`${n.slice(u,c)}\n`}}function fencedFile(e){const n=[...e.matchAll(/`+/g)].reduce((e,[n])=>Math.max(e,n.length),2)
return{fence:"`".repeat(n+1),text:e.replace(/\n$/,"")}}},1266:(e,n,t)=>{t.d(n,{Vk:()=>latestTouch,dx:()=>looks,rM:()=>isQuiet,xg:()=>touchOf})
var r=t(2540)
var o=t(5619)
var s=t(6917)
function isQuiet(e){const{issue:n,comments:t,me:r,now:i,by:a}=e
const u=t.filter(({author:e,body:n})=>e.login===r&&(0,s.aW)(n)!==undefined)
const[c,d]=u
if(c===undefined||d!==undefined||(0,o.Y8)(c.updatedAt,n.updatedAt))return false
if(c.editedBy!==r)return false
const l=readQuiet((0,s.aW)(c.body)??"")
if(l?.by!==a||l.as!==looksNow(e,c.body))return false
return l.until===undefined||(0,o.Y8)(i,l.until)}function looksNow({issue:e,comments:n,isWhole:t,touched:r,me:o,blobSha:s},i){const a=t?n:r
if(!t&&othersIn({comments:a,me:o}).length===0)return undefined
const u=[...ticks(e.body,e.number),...ticks(i,e.number)]
return looks({issue:e,comments:a,me:o,ticked:u},s)}function looks(e,n){const{issue:t,ticked:o}=e
const{before:s,after:i}=(0,r.UC)(t.body,t.number)
const a=[...[t.title,s.trim(),i.trim(),t.locked,t.parts??0],...[t.labels.toSorted(),t.assignees.toSorted(),lastTouch(e),o.toSorted()]]
const u=t.state.kind==="open"?t.state.kind:t.state.reason
return`${u} ${o.length} ${n(JSON.stringify(a)).slice(0,12)}`}function lastTouch(e){return latestTouch(othersIn(e))}function latestTouch(e){return e.map(touchOf).reduce((e,n)=>n>e?n:e,"")}function touchOf({id:e,updatedAt:n}){return`${n} ${String(e).padStart(16,"0")}`}function othersIn({comments:e,me:n}){return e.filter(({author:e})=>e.login!==n)}function ticks(e,n){const t=(0,r.UC)(e,n).list.matchAll(/^\s*[-*+] \[[xX]\].*<!-- incident-protocol:(\w+) -->/gm)
return[...t].map(([,e=""])=>e)}function readQuiet(e){const[,n,t,r]=/"quiet":\{(?:"until":"([^"\\]{10,40})",)?"as":"([a-z_]+ \d+ [0-9a-f]{12})","by":"([0-9a-f]+)"\}\}$/.exec(e)??[]
if(t===undefined||r===undefined)return undefined
return{...n===undefined?{}:{until:n},as:t,by:r}}},4827:(e,n,t)=>{t.d(n,{$_:()=>snoozedUntil,M:()=>leadOf,bf:()=>ownerOf})
function leadOf({entries:e}){return e.filter(e=>e.what==="lead").at(-1)?.login}function ownerOf({entries:e},n){return e.filter(e=>e.what==="owner").findLast(e=>e.step===n)?.login}function snoozedUntil({entries:e},n){const t=e.filter(isSnooze).findLast(e=>e.step===undefined||e.step===n)
return t===undefined||t.until==="off"?undefined:t.until}function isSnooze(e){return e.what==="snoozed"}},6735:(e,n,t)=>{t.d(n,{Ie:()=>fromStored,jc:()=>hiddenJson,z4:()=>toStored})
var r=t(498)
const o={attribution:"witness",reminders:"nags",level:"rung",processed:"heard",blocker:"obstacle",answer:"said",timeLimit:"patience"}
const s=Object.fromEntries(Object.entries(o).map(([e,n])=>[n,e]))
function toStored(e){const n="reminders"in e&&e.reminders!==undefined?{...e,reminders:e.reminders.map(withFirstStep)}:e
return renamed(n,o,["milestone","moment"])}function fromStored(e){const n=renamed(e,s,["moment","milestone"])
if(!(0,r.u4)(n)||!Array.isArray(n["reminders"]))return n
return{...n,reminders:n["reminders"].map(withAllSteps)}}function withFirstStep({steps:[e,...n],...t}){return{step:e,...n.length===0?{}:{also:n},...t}}function withAllSteps(e){if(!(0,r.u4)(e))return e
const{step:n,also:t=[],...o}=e
return{steps:[n,...Array.isArray(t)?t:[t]],...o}}function renamed(e,n,t){if(Array.isArray(e))return e.map(e=>renamed(e,n,t))
if(!(0,r.u4)(e))return e
const[o,s]=t
return Object.fromEntries(Object.entries(e).map(([e,r])=>[Object.hasOwn(n,e)?n[e]:e,e==="what"&&r===o?s:renamed(r,n,t)]))}const i=/[<>@\p{Cf}\u2028\u2029]/gu
function hiddenJson(e){return JSON.stringify(e).replaceAll(i,escaped)}function escaped(e){return Array.from({length:e.length},(n,t)=>`\\u${e.charCodeAt(t).toString(16).padStart(4,"0")}`).join("")}},6917:(e,n,t)=>{t.d(n,{M_:()=>parseTrackingComment,_b:()=>writeTrackingComment,aW:()=>hiddenPart})
var r=t(6801)
var o=t(6735)
const s="\x3c!-- incident-protocol:tracking --\x3e"
const i="\x3c!-- incident-protocol:logbook "
const a=" --\x3e"
function hiddenPart(e){if(!e.startsWith(s))return undefined
const n=e.indexOf(`\n${i}`)
const t=n===-1?-1:e.indexOf(a,n)
return t===-1?undefined:e.slice(n+1+i.length,t)}function parseTrackingComment(e){const n=e.replaceAll("\r\n","\n")
const t=n.startsWith(`${s}\n`)?0:n.indexOf(`\n${s}\n`)+1
const u=n.slice(0,t).trim()
const c=/^ {0,3}(?:`{3,}|~{3,})/m.test(u)
if(c||!n.startsWith(`${s}\n`,t))return{kind:"foreign"}
const d=n.slice(t)
const l=d.indexOf(`\n${i}`)
const f=l===-1?-1:d.indexOf(a,l)
if(f===-1)return{kind:"damaged"}
const m=(0,o.Ie)(readJson(d.slice(l+1+i.length,f)))
if(!(0,r._u)(m))return{kind:"damaged"}
return{kind:"tracking",prose:d.slice(s.length+1,l),logbook:m,below:[u,d.slice(f+a.length).replace(/^\n/,"")].filter(e=>e!=="").join("\n\n")}}function writeTrackingComment({prose:e,logbook:n,below:t}){const r=t===""?"":`\n${t}`
return`${s}\n${e}\n${i}${(0,o.jc)((0,o.z4)(n))}${a}${r}`}function readJson(e){try{return JSON.parse(e)}catch{return undefined}}},8680:(e,n,t)=>{t.d(n,{main:()=>main})
var r=t(9074)
var o=t(4369)
var s=t(9971)
var i=t(1311)
var a=t(7598)
var u=t(3024)
var c=t(6626);// CONCATENATED MODULE: ./lib/src/github/report.js
const d=null&&["outcome","incident","step","done","postmortem","commit","result"]
const l=1e6
async function reportRun(e){for(const n of e.lines)log(n)
const n=[...setOutputs(outputsOf(e)),...writeSummary(e.summary)]
const t=e.incidents.flatMap(({number:e,problem:n})=>n===undefined?[]:[{number:e,problem:n}])
const r=[...e.warnings.map(inert),...n]
const{problems:o=[],mistakes:s=[]}=e
if(r.length+t.length+o.length+s.length===0)return
const{error:i,warning:a}=await annotations()
for(const e of o)i(inert(e))
for(const{file:e,line:n,words:t}of s)i(inert(t),{file:e,startLine:n})
for(const e of r)a(e)
for(const{number:e,problem:n}of t)i(`#${e}: ${n}`)
if(t.length+o.length+s.length>0)process.exitCode=1}async function reportFailure(e){const n={version:1,action:c.R,outcome:"failed",reason:e,incidents:[]}
const t=setOutputs({outcome:"failed",result:n})
const{setFailed:r,warning:o}=await annotations()
for(const e of t)o(e)
r(e)}function annotations(){return t.e(421).then(t.bind(t,6421))}function log(e){process.stdout.write(`${inert(e)}\n`)}function inert(e){return e.replaceAll(/[\p{Cc}\p{Cf}]/gu," ").replaceAll("::",": :").replaceAll("##[","## [")}function outputsOf({outcome:e,incidents:n}){const[t]=n.length===1?n:[]
return{outcome:e,incident:t?.number??"",step:t?.step??"",done:t?.done??"",postmortem:t?.postmortem??"",commit:t?.commit??"",result:{version:1,action:c.R,outcome:e,incidents:n.map(resultOf)}}}function setOutputs(e){const n=`end_${(0,a.randomUUID)()}`
const t=Object.entries(e).map(([e,t])=>`${e}<<${n}\n${textOf(t)}\n${n}\n`)
return append("GITHUB_OUTPUT",t.join(""))?[]:[`The outputs could not be written; ${f}`]}function textOf(e){return typeof e==="string"?e:JSON.stringify(e)}const f="the run itself is not affected."
function append(e,n){const t=process.env[e]??""
if(t==="")return false
try{(0,u.appendFileSync)(t,n)
return true}catch{return false}}function resultOf({effects:e,title:n,planned:t,...r}){return{...r,effects:e.map(({kind:e})=>e)}}function writeSummary(e){if(append("GITHUB_STEP_SUMMARY",shortened(e)))return[]
return[`The job summary could not be written; ${f}`]}function shortened(e){const n=Buffer.from(e)
if(n.length<=l)return e
const t=(new TextDecoder).decode(n.subarray(0,l),{stream:true})
return`${t}\n\n… cut, because GitHub shows no more`}var m=t(6217)
var p=t(5309);// CONCATENATED MODULE: ./lib/src/report/effect-words.js
function effectTitle(e,{format:n,words:t}){const{issue:r}=e
switch(e.kind){case"edit-checklist":return checklistTitle(e,{format:n,words:t})
case"post-comment":return n("effect-post-comment",{purpose:e.purpose,issue:e.on??r})
case"open-protocol-issue":return n("effect-open-protocol-issue",{issue:r})
case"open-follow-ups":{const t=e.issues.length
return n("effect-open-follow-ups",{count:t,issue:r})}case"set-state":return n(`effect-${e.state}`,{number:e.number})
case"edit-comment":case"delete-comment":return n(`effect-${e.kind}`,{comment:e.comment,issue:r})
case"react":return n("effect-react",{comment:e.comment,reaction:e.reaction,issue:r})
case"add-label":case"remove-label":return n(`effect-${e.kind}`,{label:e.label,issue:r})
case"reopen-issue":return n("effect-reopen-issue",{issue:r})
case"commit-files":{const o=e.files.map(({path:e})=>e).join(t.comma)
const{onto:s}=e
return s.kind==="default-branch"?n("effect-commit",{files:o,issue:r}):n("effect-commit-to",{files:o,issue:r,branch:s.name})}case"open-pull-request":return n("effect-open-pull-request",{branch:e.branch,issue:r})
case"show-in-summary":return n("effect-show-in-summary",{path:e.path,issue:r})}}function checklistTitle({issue:e,edit:n},{format:t,words:r}){if(n.kind==="append")return t("effect-append",{issue:e})
if(n.steps.length===0)return t("effect-put-back",{issue:e})
const o=n.steps.map(e=>`${(0,p.CD)(e)} (${e})`).join(r.comma)
return t(`effect-${n.kind}`,{steps:o,issue:e})}var h=t(1477)
var y=t(8574)
var g=t(3646);// CONCATENATED MODULE: ./lib/src/report/summary-view.js
const b=2e4
const w=100
const k=30
function summaryView({reports:e,notes:n=[],dryRun:t},r){const o=e.filter(isWorthALine)
const[s,i]=[o.filter(isTelling),o.filter(e=>!isTelling(e))]
const a=mostTelling(s)
const u=e.flatMap(({number:e,notes:n})=>n.map(n=>`#${e}: ${n}`))
const c=e.flatMap(({number:e,problem:n})=>n===undefined?[]:[`#${e}: ${n}`])
return{dryRun:t,incidents:a.map(e=>summaryLine(e,t,r)),fine:fineLine(i,r),notes:[...few(u,r),...n,...s.length>a.length?[r.counted("moreRows",s.length-a.length)]:[]],problems:few(c,r),kept:t?[]:e.flatMap(({effects:e})=>e.flatMap(keptView)),planned:e.flatMap(({planned:e=[]})=>e).slice(0,k).map(plannedView)}}function mostTelling(e){const rank=e=>{if(e.problem!==undefined)return 0
return isOverdue(e)?1:2}
const due=({waiting:e})=>e?.steps[0]?.due??"9"
return e.toSorted((e,n)=>rank(e)-rank(n)||(isOverdue(e)?due(e).localeCompare(due(n)):e.number-n.number)).slice(0,w)}function isOverdue({waiting:e}){return e!==undefined&&e.overdue>0}function isTelling(e){return isOverdue(e)||e.outcome!=="unchanged"||e.problem!==undefined}const v=20
function fineLine(e,{counted:n,words:t}){if(e.length===0)return""
const r=e.slice(0,v).map(numbered).join(t.comma)
return n("needNothing",e.length,{links:e.length>v?`${r} …`:r})}function numbered({number:e,url:n}){return`[#${e}](${n})`}function few(e,n){if(e.length<=w)return e
return[...e.slice(0,w),n.counted("moreNotes",e.length-w)]}function isWorthALine({outcome:e,waiting:n,notes:t}){return n!==undefined||e!=="unchanged"||t.length>0}function summaryLine(e,n,t){return{link:numbered(e),title:(0,h.h)(e.title??"",80),severity:(0,h.h)(e.severity??"",40),overdue:isOverdue(e),steps:stepsLine(e,t),did:didWhat(e,n,t)}}function stepsLine({waiting:e,done:n,total:t},r){const{format:o,words:s}=r
const[i]=e?.steps??[]
if(e===undefined||i===undefined)return t>0?o("doneOf",{done:n,total:t}):""
const named=({step:e,title:n})=>o("stepNamed",{number:(0,p.CD)(e),title:(0,h.h)(n,80)})
if(e.overdue===0)return o("isNext",{step:named(i),at:(0,g.$A)(i.due)})
const a=e.steps.slice(0,e.overdue).map(named)
return o("isDue",{steps:a.join(s.comma)})}const O={opened:"did-opened",updated:"did-updated",reminded:"did-reminded",reopened:"did-reopened","kept-in-comment":"did-kept-in-comment","kept-in-summary":"did-kept-in-summary",unchanged:"did-nothing",waiting:"did-waiting"}
function didWhat(e,n,{words:t,format:r}){const{outcome:o,postmortem:s="",waiting:i}=e
if(e.problem!==undefined)return t["did-failed"]
if(n)return t[o==="planned"?"did-planned":"did-nothing"]
if(o==="published"||o==="proposed"||o==="branched"){return r(`did-${o}`,{path:`\`${s}\``})}if(o==="reminded"&&i?.level==="given up")return t["did-escalated"]
return isDeed(o)?t[O[o]]:o}function isDeed(e){return Object.hasOwn(O,e)}function keptView(e){if(e.kind!=="show-in-summary")return[]
const n=`${e.path} (#${e.issue})`
return[{title:n,...(0,y.s1)(e.content),language:"markdown"}]}function plannedView({title:e,text:n,isChange:t}){const r=n.slice(0,b).toWellFormed()
const o=Math.max(2,...[...r.matchAll(/`+/g)].map(([e])=>e.length))
return{title:e,text:r,fence:"`".repeat(o+1),language:t?"diff":"markdown"}}// CONCATENATED MODULE: ./lib/src/report/summary.js
function summary_writeSummary(e,n){const t=summaryView(n,(0,m.zi)(e.language))
const r=e.write("summary",t,e=>t.kept.every(n=>e.includes(n.text))?undefined:"it leaves out `kept`, the text of a postmortem that found no other place")
const o=e.problems().map(e=>`> [!WARNING]\n> ${(0,h.h)(e,500)}\n\n`)
return`${o.join("")}${r}`}var $=t(164)
var x=t(6917)
var A=t(9480);// CONCATENATED MODULE: ./lib/src/run/give-way.js
const C=8*A.Rc
async function giveWay(e,n){if(n.kind!=="issue"||n.isSameBreath!==true||e.dryRun)return
const{early:t,context:r,github:o}=e
const s=t.threads.get(n.issue)?.comments??[]
const i=s.filter(({author:e})=>e.login===r.me)
if(i.some(({body:e})=>(0,x.M_)(e).kind==="tracking"))return
await o.pause(C)
t.threads.delete(n.issue)}var T=t(7700)
var P=t(5007)
var S=t(5864)
var I=t(5619);// CONCATENATED MODULE: ./lib/src/run/folder-news.js
const R=2*A.vd
async function hasChanged({github:e,context:n,settings:t,now:r},o){const{defaultBranch:s}=n.repository
const i=o==="unread"?await(0,S.D)(e,{sha:s,path:t.postmortem.directory}):o
if(i===undefined||(0,I.vk)(i.at,r)>=R)return false
if((0,T.N)(t)==="pull-request")return i.message!==P.OT
return!(0,P.nU)(i.message)}// CONCATENATED MODULE: ./lib/src/run/with-index.js
async function withIndex(e,{isSure:n,last:r}){try{if((0,T.N)(e.settings)==="off")return[]
if(!n&&!await hasChanged(e,r))return[]
const{refreshIndex:o}=await Promise.all([t.e(815),t.e(599),t.e(197),t.e(677),t.e(82)]).then(t.bind(t,2082))
return await o(e)}catch(n){return[(0,m.zi)(e.settings.language).format("listFailed",{problem:(0,s.W)(n)})]}}// CONCATENATED MODULE: ./lib/src/run/look.js
async function look(e,n,r){if(n.kind==="sweep"){try{const{sweep:n}=await t.e(926).then(t.bind(t,7926))
return withoutLabel(e,await withNews(e,await n(e,r)))}finally{if(n.cause==="schedule")await(await t.e(401).then(t.bind(t,8401))).keepAwake(e)}}await giveWay(e,n)
const o=await lookAtOne(e,n,r)
const s=o.merged===true
const i=s?await withIndex(e,{isSure:s,last:"unread"}):[]
return withoutLabel(e,{reports:[o],notes:i})}async function lookAtOne(e,n,r){try{return await r(e,n)}catch(r){const{status:s,message:i}=(0,o.B1)(r)
const a=s===410&&/deleted/i.test(i)
if(!(r instanceof o.rO||a)||!/^issue/.test(n.cause))throw r
const{gone:u}=await t.e(640).then(t.bind(t,9640))
const c=`${e.context.repository.url}/issues/${n.issue}`
return u({number:n.issue,url:c},e)}}function withoutLabel({context:{missingLabel:e},settings:n},t){if(e===undefined||!(0,$.b)(e,n.label))return t
const r=(0,m.zi)(n.language).format("labelMissing",{label:e})
return{...t,notes:[...t.notes,r]}}async function withNews(e,n){const{reports:t,notes:r,folder:o}=n
if(o===undefined||t.some(isListFresh))return n
return{reports:t,notes:[...r,...await withIndex(e,{isSure:false,...o})]}}function isListFresh({effects:e}){return e.some(e=>e.kind==="commit-files"&&e.onto.kind==="default-branch")}var _=t(7247);// CONCATENATED MODULE: ./lib/src/decide/budget.js
const L=10
const N=5
function leftForLater({incident:{tracking:e},settings:n},t,r){const{format:o}=(0,m.zi)(n.language)
if(e.kind==="absent"&&r.adoptions<=0&&t.length>0){return o("leftAdoptions",{most:L})}if(r.postmortems<=0&&t.some(({kind:e})=>e==="commit-files")){return o("leftPostmortems",{most:N})}return undefined}function spend(e,n){const posted=e=>n.filter(n=>n.kind==="post-comment"&&n.purpose===e).length
e.reminders-=n.filter(_.D).length
e.adoptions-=posted("tracking")
e.postmortems-=n.filter(({kind:e})=>e==="commit-files").length}// CONCATENATED MODULE: ./lib/src/github/blob-sha.js
function blobSha(e){const n=Buffer.from(e)
return(0,a.createHash)("sha1").update(`blob ${n.length}\0`).update(n).digest("hex")}var j=t(6608)
var E=t(8674)
var F=t(9683)
var M=t(3588)
var z=t(1199)
var B=t(1061)
var q=t(2779);// CONCATENATED MODULE: ./lib/src/github/history-nodes.js
const D="createdAt actor { __typename login }"
const W="labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } milestone { dueOn }"
const U=`number title url state stateReason ${W}`
const H=`number title url pullState: state mergedAt ${W}`
const K={LabeledEvent:`${D} label { name }`,UnlabeledEvent:`${D} label { name }`,AssignedEvent:`${D} assignee { __typename ... on User { login } ... on Bot { login } }`,UnassignedEvent:`${D} assignee { __typename ... on User { login } ... on Bot { login } }`,RenamedTitleEvent:`${D} previousTitle currentTitle`,ClosedEvent:`${D} stateReason closer { __typename ... on Commit { oid } }`,ReopenedEvent:D,LockedEvent:D,UnlockedEvent:D,PinnedEvent:D,MarkedAsDuplicateEvent:D,ReferencedEvent:`${D} commit { oid }`,CrossReferencedEvent:`${D} source { __typename ... on Issue { ${U} } ... on PullRequest { ${H} } }`}
const Z=Object.keys(K).map(e=>e.replaceAll(/(?<=[a-z])(?=[A-Z])/g,"_").toUpperCase())
const G=`timelineItems(first: 100, itemTypes: [${Z.join(", ")}]) {\n    nodes { __typename ${Object.entries(K).map(([e,n])=>`... on ${e} { ${n} }`).join(" ")} }\n    pageInfo { hasNextPage }\n  }\n  subIssues(first: 50) { nodes { __typename createdAt author { __typename login } body ${U} } pageInfo { hasNextPage } }`
function historyOfNode(e){const n=[(0,E.at)(e,"timelineItems"),(0,E.at)(e,"subIssues")]
const t=n.every(e=>Array.isArray((0,E.at)(e,"nodes"))&&(0,E.at)(e,"pageInfo","hasNextPage")===false)
if(!t)return undefined
return[...(0,E.gT)(e,"timelineItems","nodes").flatMap(eventOf),...(0,E.gT)(e,"subIssues","nodes").flatMap(partOf)]}function eventOf(e){const n=(0,E.$6)(e,"createdAt")
if(n===undefined)return[]
const t={at:n,by:(0,q.Bw)((0,E.at)(e,"actor"))}
const r=(0,E.$6)(e,"__typename")??""
if(isPlain(r))return[{...t,kind:J[r]}]
switch(r){case"LabeledEvent":case"UnlabeledEvent":{const n=r==="LabeledEvent"?"labeled":"unlabeled"
return[{...t,kind:n,label:(0,E.$6)(e,"label","name")??""}]}case"AssignedEvent":case"UnassignedEvent":{const n=r==="AssignedEvent"?"assigned":"unassigned"
return[{...t,kind:n,assignee:(0,q.Bw)((0,E.at)(e,"assignee")).login}]}case"RenamedTitleEvent":{const[n,r]=[(0,E.$6)(e,"previousTitle")??"",(0,E.$6)(e,"currentTitle")??""]
return[{...t,kind:"renamed",from:n,to:r}]}case"ClosedEvent":return[history_nodes_closed(e,t)]
case"ReferencedEvent":return[{...t,kind:"referenced",commit:(0,E.$6)(e,"commit","oid")??""}]
case"CrossReferencedEvent":return linked((0,E.at)(e,"source"),t)
default:return[]}}const J={ReopenedEvent:"reopened",LockedEvent:"locked",UnlockedEvent:"unlocked",PinnedEvent:"pinned",MarkedAsDuplicateEvent:"marked_as_duplicate"}
function isPlain(e){return Object.hasOwn(J,e)}function history_nodes_closed(e,n){const t=(0,E.$6)(e,"closer","oid")
const r=((0,E.$6)(e,"stateReason")??"completed").toLowerCase()
return{...n,kind:"closed",reason:r,...t===undefined?{}:{commit:t}}}function linked(e,n){const t=(0,E.tk)(e,"number")
if(t===undefined)return[]
const r=(0,E.$6)(e,"__typename")==="PullRequest"
const o=(0,E.$6)(e,r?"pullState":"state")
const s=(0,E.$6)(e,"mergedAt")
return[{...n,kind:"linked",number:t,title:(0,E.$6)(e,"title")??"",url:(0,E.$6)(e,"url")??"",what:r?"pull-request":"issue",...s===undefined?{}:{mergedAt:s},...o===undefined?{}:{state:o==="OPEN"?"open":"closed"},...(0,E.$6)(e,"stateReason")==="DUPLICATE"?{isDuplicate:true}:{},...planOf(e)}]}function planOf(e){const n=(0,E.gT)(e,"labels","nodes").flatMap(e=>(0,E.$6)(e,"name")??[])
const t=(0,E.gT)(e,"assignees","nodes").flatMap(e=>(0,E.$6)(e,"login")??[])
const r=(0,z.M_)((0,E.$6)(e,"body")??"")??(0,B.L)((0,E.$6)(e,"milestone","dueOn"))
return{...n.length===0?{}:{labels:n},...t.length===0?{}:{assignees:t},...r===undefined?{}:{due:r}}}function partOf(e){const n=(0,E.$6)(e,"createdAt")
if(n===undefined)return[]
return linked(e,{at:n,by:(0,q.Bw)((0,E.at)(e,"author"))}).map(e=>e.kind==="linked"?{...e,isPart:true}:e)}var Y=t(6002);// CONCATENATED MODULE: ./lib/src/github/our-reactions.js
const V=60
const Q=["+1","eyes","confused"]
async function withOurReactions(e,n){const t=n.filter(({node:e,author:n,reactions:t={}})=>e!==undefined&&n.kind==="person"&&Q.some(e=>(t[e]??0)>0))
const r=t.slice(-V)
if(r.length===0)return n
const s=r.map(({node:e=""},n)=>`c${n}: node(id: ${JSON.stringify(e)}) { ... on IssueComment { ${Y.XG} } }`)
const i=await(0,o.lJ)(e.query(`query reactions { ${s.join(" ")} }`))
const a=new Map(r.map(({id:e},n)=>[e,(0,Y.pL)((0,E.at)(i,"data",`c${n}`))]))
return n.map(e=>{if(!t.includes(e))return e
return a.get(e.id)??{...e,isAnswered:true}})}var X=t(3582);// CONCATENATED MODULE: ./lib/src/github/repository-node.js
function repositoryOfNode(e){const[n,t]=[(0,E.$6)(e,"owner","login"),(0,E.$6)(e,"name")]
const[r,o]=[(0,E.$6)(e,"url"),(0,E.$6)(e,"defaultBranchRef","name")]
const s=(0,E.$6)(e,"visibility")?.toLowerCase()
const i=(0,E.at)(e,"isArchived")
if(n===undefined||t===undefined||r===undefined||o===undefined)return undefined
if(s!=="public"&&s!=="private"&&s!=="internal")return undefined
if(typeof i!=="boolean")return undefined
return{owner:n,name:t,url:r,defaultBranch:o,visibility:s,archived:i,...pushesTo((0,E.at)(e,"defaultBranchRef")),...scheduleIn((0,E.$6)(e,"sweeps","text")??"")}}function scheduleIn(e){const n=[...e.matchAll(/^[ \t]*-[ \t]*cron:[ \t]*(['"]?)([^'"#\r\n]+)\1/gm)]
if(n.length===0||/^[ \t]*timezone:/m.test(e))return{}
return{sweepsAt:n.map(([,,e=""])=>e.trim())}}function pushesTo(e){if((0,E.at)(e,"refUpdateRule","viewerCanPush")===false)return{pushes:"refused"}
const n=(0,E.at)(e,"refUpdateRule")!==null||(0,E.at)(e,"rules","totalCount")!==0
if(!n)return{}
const t=(0,E.gT)(e,"rules","nodes").filter(e=>ee.includes((0,E.$6)(e,"type")??"")).flatMap(e=>(0,E.tk)(e,"repositoryRuleset","databaseId")??[])
const r=[...new Set(t)]
return{pushes:"doubtful",...r.length===0?{}:{rulesets:r}}}const ee=["PULL_REQUEST","MERGE_QUEUE","LOCK_BRANCH","UPDATE","REQUIRED_STATUS_CHECKS"];// CONCATENATED MODULE: ./lib/src/github/read-opening.js
const ne=8
async function readOpening(e,n){const{issue:t,label:r,all:s,settingsPath:i}=n
const a=await(0,o.nI)(e.query(openingQuestion(e,n)))
const u=contextIn(a)
if(u===undefined)return{context:await(0,j.e2)(e,i)}
const c=t===undefined?undefined:await threadIn(e,a,t)
const d=r===undefined||s!==true||!isWhole(a)?undefined:(0,F.K4)((0,E.at)(a,"data","repository","issues"),r)
const l=r!==undefined&&(0,E.at)(a,"data","repository","label")===null
return{context:l?{...u,missingLabel:r}:u,...c===undefined?{}:{thread:c},...d===undefined?{}:{open:d}}}async function readThreadByGraphql(e,n){const t=`query thread { repository(${(0,r.p)(e)}) { ${threadAsked(n)} } }`
return threadIn(e,await(0,o.nI)(e.query(t)),n)}function openingQuestion(e,n){const{settingsPath:t,sweepFile:o,issue:s,label:i,all:a}=n
return`query opening {\n    viewer { login }\n    repository(${(0,r.p)(e)}) {\n      name url isArchived hasIssuesEnabled visibility owner { login }\n      defaultBranchRef { name refUpdateRule { viewerCanPush } rules(first: 50) { totalCount nodes { type repositoryRuleset { databaseId } } } target { ... on Commit { committedDate } } }\n      settings: object(expression: ${JSON.stringify(`HEAD:${t}`)}) {\n        __typename\n        ... on Blob { text isBinary isTruncated }\n      }\n      sweeps: object(expression: ${JSON.stringify(`HEAD:.github/workflows/${o}`)}) { ... on Blob { text } }\n      ${s===undefined?"":threadAsked(s)}\n      ${i===undefined?"":`label(name: ${JSON.stringify(i)}) { name }`}\n      ${i===undefined||a!==true?"":(0,F.qU)({label:i})}\n    }\n  }`}function threadAsked(e){return`issue(number: ${e}) {\n    ${Y.T3}\n    versions: userContentEdits(first: ${ne}) { nodes { ${M.cH} } }\n    comments(first: 100) { totalCount nodes { ${Y.XG} } }\n    ${G}\n  }`}function contextIn(e){const[n,t]=[(0,E.$6)(e,"data","viewer","login"),(0,E.at)(e,"data","repository")]
const r=(0,E.at)(t,"settings")
const o=(0,E.at)(r,"isTruncated")!==true&&(0,E.at)(r,"isBinary")!==true
const s=repositoryOfNode(t)
if((0,E.at)(t,"hasIssuesEnabled")!==true)return undefined
if(hasErrors(e)||n===undefined||r===undefined)return undefined
if(s===undefined||!o)return undefined
const i=(0,E.$6)(r,"text")
const a=(0,E.$6)(t,"defaultBranchRef","target","committedDate")
return{...a===undefined?{}:{lastCommit:a},repository:s,me:n,settingsFile:i===undefined?{kind:"absent"}:{kind:"present",text:i},reader:"graphql"}}function hasErrors(e){const n=(0,E.gT)(e,"errors")
return n.some(e=>!isApart((0,E.gT)(e,"path")))||n.length>0&&!hasData(e)}function isApart(e){return isOfRules(e)||e[1]==="issue"||e[1]==="issues"}function isOfRules([,e,n]){return e==="defaultBranchRef"&&(n==="rules"||n==="refUpdateRule")}function isWhole(e){return(0,E.gT)(e,"errors").every(e=>isOfRules((0,E.gT)(e,"path")))}function hasData(e){return((0,E.at)(e,"data")??undefined)!==undefined}async function threadIn(e,n,t){const r=(0,E.at)(n,"data","repository","issue")
const o=isWhole(n)?(0,Y.J0)(r):undefined
const s=(0,E.gT)(r,"comments","nodes")
const i=s.flatMap(e=>(0,Y.pL)(e)??[])
const a=(0,E.at)(r,"comments","totalCount")
if(o===undefined||typeof a!=="number"||i.length<s.length)return undefined
const u=await withOurReactions(e,await(0,X.xF)(e,t,a))
const c=historyOfNode(r)
return{issue:o,comments:[...i,...u],history:c===undefined?{kind:"unread"}:{kind:"read",events:c},pins:"unread",versions:(0,E.gT)(r,"versions","nodes").map(M._0)}}// CONCATENATED MODULE: ./lib/src/github/read-permissions.js
const te=["admin","maintain","write","triage","read","none"]
function permissionReader({rest:e,owner:n,repo:t}){const r=new Map
async function ask(r){try{const{data:o}=await e.repos.getCollaboratorPermissionLevel({owner:n,repo:t,username:r})
if(isPermission(o.role_name))return o.role_name
return grantedTo(o.user?.permissions)??[o.permission].find(isPermission)??"unknown"}catch(e){const{status:n,limit:t}=(0,o.B1)(e)
if(t!=="none")throw e
return n===404?"none":"unknown"}}return e=>{const n=e.toLowerCase()
const t=r.get(n)??ask(n)
r.set(n,t)
return t}}function grantedTo(e){if(e===undefined)return undefined
if(e.admin)return"admin"
if(e.maintain===true)return"maintain"
if(e.push)return"write"
if(e.triage===true)return"triage"
return e.pull?"read":"none"}function isPermission(e){return e!==undefined&&te.includes(e)}var re=t(3722)
var oe=t(1712)
var se=t(550)
var ie=t(6285);// CONCATENATED MODULE: ./lib/src/settings/merge.js
function mergeSettings({file:e,inputs:n}){const t=e?.settings??se.L
const r=n.label?.trim()||t.label
const o=n.maxReminders??t.reminders.maxPerRun
return{settings:{...t,label:r,reminders:{...t.reminders,maxPerRun:o}},overrides:[...labelOverrides(r,e),...maxRemindersOverrides(o,e)]}}function maxRemindersOverrides(e,n){if(n===undefined||!n.chosen.includes("reminders.max-per-run"))return[]
const{maxPerRun:t}=n.settings.reminders
if(t===e)return[]
return[(0,ie.g$)(`input \`max-reminders\` = ${e} overrides ${t} from ${n.fileName}`,500)]}function labelOverrides(e,n){if(n===undefined||!n.chosen.includes("label"))return[]
if((0,$.b)(n.settings.label,e))return[]
return[(0,ie.g$)(`input \`label\` = "${e}" overrides "${n.settings.label}" from ${n.fileName}`,500)]}var ae=t(4569);// CONCATENATED MODULE: ./lib/src/settings/steps-in.js
function stepsIn({steps:e,language:n}){if(n==="en")return e
const[t,r]=[(0,m.ww)(n,"postmortem"),(0,m.ww)(n,"thread")]
return e.map(e=>{const n=ae.w.find(({id:n})=>n===e.id)
const[o,s]=[t[`step-${e.id}`],r[`hint-${e.id}`]]
return{...e,...e.title===n?.title&&typeof o==="string"?{title:o}:{},...e.hint===n?.hint&&typeof s==="string"?{hint:s}:{}}})}var ue=t(7954)
var ce=t(8502);// CONCATENATED MODULE: ./lib/src/run/open-session.js
async function openSession({connection:e,inputs:n,clock:t,loadStage:o,issue:s,all:i=false,weigh:a=[],isCheckup:u=false,cause:c=""}){const d=await(0,r.N)({...e,token:n.token})
const l=earlyReader(d,a)
const f=sweepsAt(c,d,n)
const m=n.label||se.L.label
const p=await readOpening(d,{...{settingsPath:n.config,sweepFile:n.sweepFile},...i||c==="workflow_dispatch"?{label:m,all:i}:{},...s===undefined?{}:{issue:s}})
const{context:h}=p
const{settings:y,...g}=await settingsOr(u,h,n)
const b=await readTemplates(d,y)
return{github:d,...{context:h,settings:y,...g},writer:await writerFor(y,b),now:(0,I.B9)(timeOf(d,t)),permissionOf:l,blobSha:blobSha,digest:blobSha(JSON.stringify([y,b])).slice(0,12),...{dryRun:n.dryRun,sweepFile:n.sweepFile},...e.workflowFile===undefined?{}:{workflowFile:e.workflowFile},...{loadStage:o,loadForm:loadForm,loadLanguage:loadLanguage},early:{...earlyOf(p,s,m),...f===undefined?{}:{sweeps:f}},budget:newBudget(y)}}function earlyReader(e,n){const t=permissionReader(e)
for(const e of n)t(e).catch(()=>undefined)
return t}const loadForm=async()=>(await Promise.all([t.e(197),t.e(331)]).then(t.bind(t,8331))).formAnswers
function earlyOf({thread:e,open:n},t,r){return{threads:new Map(t===undefined||e===undefined?[]:[[t,e]]),...n===undefined?{}:{open:{label:r,page:n}}}}async function settingsOr(e,n,t){try{return{settings:await chooseSettings(n,t)}}catch(r){if(!e||!(r instanceof o.yo))throw r
const s=await chooseSettings({...n,settingsFile:{kind:"absent"}},t)
return{settings:s,settingsProblem:r.message}}}function newBudget({reminders:e}){return{reminders:e.maxPerRun,adoptions:L,postmortems:N}}function sweepsAt(e,n,{sweepFile:t,dryRun:r}){if(e==="schedule")return Promise.resolve("on")
return e==="issues.opened"&&!r?(0,oe.K_)(n,t):undefined}async function loadLanguage(e){if(e!=="en")(0,m.oh)((await t.e(162).then(t.bind(t,2162))).otherCatalogs)}async function loadFor({language:e,timeZone:n}){await loadLanguage(e)
if(!(0,ce.zZ)(n))(0,ce.Pi)((await t.e(490).then(t.bind(t,7490))).Temporal)}async function writerFor({language:e},n){const r=(0,ue.u)(e)
if(n.length===0)return r
const{withOwnTemplates:o}=await Promise.all([t.e(815),t.e(599),t.e(508),t.e(388)]).then(t.bind(t,9388))
return o(r,n)}async function readTemplates(e,{templates:n}){if(n.length===0)return[]
const t=await(0,re.L)(e,n.map(({path:e})=>e))
return n.map(({name:e,path:n})=>{const r=t.get(n)
return{name:e,path:n,...r?.kind==="present"?{text:r.text}:{}}})}function timeOf(e,n){return e.serverTime()??n()}async function chooseSettings({settingsFile:e,me:n},t){const r={mentionsTeams:n!==j.r9}
const{settings:o,overrides:s}=mergeSettings({file:e.kind==="present"?await checkedFile(e.text,t.config,r):undefined,inputs:{label:t.label,...t.maxReminders===undefined?{}:{maxReminders:t.maxReminders}}})
for(const e of s)log(e)
await loadFor(o)
return{...o,steps:stepsIn(o)}}async function checkedFile(e,n,r){const{parseSettingsFile:s}=await Promise.all([t.e(815),t.e(311),t.e(198)]).then(t.bind(t,6198))
const i=s(e,n,r)
if(i.kind==="problems")throw new o.yo((0,ie.C5)(i.problems))
return i}var de=t(2283)
var le=t(4940);// CONCATENATED MODULE: ./lib/src/logbook/reminder-comment.js
const fe=/^<!-- incident-protocol:nag ([a-z]+(?:,[a-z]+){0,7}) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/
function writeReminderComment({identity:e,prose:n}){const{steps:t,level:r,escalated:o,due:s}=e
const i=o?"escalated":"spoken"
return`\x3c!-- incident-protocol:nag ${t.join(",")} ${r} ${i} ${s} --\x3e\n${n}`}function parseReminderComment(e){const n=e.replaceAll("\r\n","\n")
const t=n.indexOf("\n")
if(t===-1||t>300)return undefined
const[,r="",o,s,i]=fe.exec(n.slice(0,t))??[]
const a=r.split(",").filter(p.oK)
if(a.length!==r.split(",").length||i===undefined||Number.isNaN(Date.parse(i))){return undefined}const u={steps:a,level:Number(o),escalated:s==="escalated",due:i}
return{identity:u,prose:n.slice(t+1)}}function sameReminder(e,n){return e.level===n.level&&e.steps.some(e=>n.steps.includes(e))}var me=t(5447)
var pe=t(4493)
var he=t(6801)
var ye=t(4827);// CONCATENATED MODULE: ./lib/src/reminders/due-steps.js
function dueSteps(e,n){return e.steps.filter(({state:e})=>e.kind==="open").map(t=>dueStep(t,e,n)).toSorted((e,n)=>(0,I.al)(e.due,n.due))}function dueStep(e,n,t){const{id:r}=e.step
const o=clockOf(r,n,t)
const s=limitOf(e,n,t)
const i=(0,me.cx)(o,s,t.workingTime)
const a=(0,ye.$_)(n.logbook,r)
const u=a!==undefined&&(0,I.Y8)(i,a)
const c={tracked:e,since:o,timeLimit:s}
return u?{...c,due:a,silentUntil:a}:{...c,due:i}}function limitOf({step:e},n,{severities:t,workingTime:r}){return Math.max(1,Math.round((0,me.fe)(e.timeLimit,r)*severityFactor(n,{severities:t})))}function severityFactor({severity:e},{severities:n}){if(e===undefined)return 1
return n.find(({label:n})=>(0,$.b)(n,e))?.factor??1}function clockOf(e,n,t){const r=visibleSince(n)
const o=(0,he.zR)(n.logbook.entries,e)?.attribution.at??r
const s=(0,p.M8)(e)?fixedSince(n,t):r
return(0,I.NU)((0,I.NU)(r,o),s)}function fixedSince(e,n){const{phase:t,logbook:r,steps:o}=e
if(t.kind==="resolved")return t.at
const s=(0,de.aj)(r,"mitigated")??(0,de.aj)(r,"resolved")
if(s!==undefined)return s.at
const i=o.filter(({step:e})=>!(0,p.M8)(e.id))
const a=i.find(({step:e})=>e.id==="ameliorate")??i.at(-1)
if(a===undefined)return visibleSince(e)
if(a.state.kind!=="open")return a.state.attribution.at
const u=limitOf(a,e,n)
return(0,me.cx)(visibleSince(e),u,n.workingTime)}const ge=10*A.Vc
function visibleSince(e){const n=(0,de.kK)(e)
const t=seenAt(e.tracking)??e.now
return(0,I.vk)(n,t)<=ge?n:t}function seenAt(e){return e.kind==="present"?e.createdAt:undefined}// CONCATENATED MODULE: ./lib/src/reminders/at-work.js
const be=A.vd
const we=5
function areAtWork(e,n){const{incident:t,facts:r}=e
if((0,I.vk)(n,t.now)>=be)return false
return at_work_deeds(e).some(n=>isLately(n,e))||lateComments(e).some(({author:e})=>(0,pe.NB)(e.login,r))}function peopleAtWork(e){const{incident:n,facts:t}=e
if(at_work_deeds(e).some(n=>isLately(n,e)))return[]
const r=n.logbook.entries.flatMap(n=>isAnybodys(n)&&n.attribution.kind==="actor"&&isLately(n.attribution.at,e)?[n.attribution.by]:[])
const o=lateComments(e).map(({author:e})=>e.login)
return[...new Set([...r,...o])].slice(0,we).filter(e=>(0,pe.XN)(e,t,"usual"))}function at_work_deeds({incident:e,facts:n}){return e.logbook.entries.flatMap(e=>{const{attribution:t}=e
const r=isAnybodys(e)?byMember(t,n):isPersons(t)
return r?[t.at]:[]})}function isAnybodys({what:e}){return e==="declared"||e==="closed"||e==="reopened"}function isPersons(e){return e.kind==="seen"||!e.by.endsWith("[bot]")}function byMember(e,n){return e.kind==="actor"&&(0,pe.NB)(e.by,n)}function lateComments(e){const{comments:n,me:t}=e.facts
return n.filter(({author:n,updatedAt:r})=>n.kind==="person"&&n.login!==t&&isLately(r,e)).toSorted((e,n)=>(0,I.al)(n.updatedAt,e.updatedAt))}function isLately(e,{incident:n,settings:t}){return(0,I.vk)(e,n.now)<t.reminders.quietTime*severityFactor(n,t)}// CONCATENATED MODULE: ./lib/src/reminders/held-back.js
const ke=2500
function heldBack(e,n){const{incident:t,facts:r,settings:o,mayRemind:s}=e
if(r.issue.locked)return{reason:"issueLocked",lasts:true}
if(r.comments.length>=ke)return{reason:"threadFull",lasts:true}
if(e.isSilenced===true)return{reason:"noCommentTaken",lasts:true}
if(!(0,me.ff)(t.now,o.workingTime)){return{reason:"outsideHours",lasts:false}}if(areAtWork(e,n))return{reason:"peopleAtWork",lasts:false}
return s?undefined:{reason:"tooManyReminders",lasts:false}}// CONCATENATED MODULE: ./lib/src/reminders/escalation.js
function stageAt(e,n){const{sent:t,budget:r}=n
const o=latest(t)
if(o?.escalated)return{kind:"over",last:o}
const s=timesSent(t)
const i=nextWord(n,s,o)
if(!(0,I.Y8)(e,i)){const e=s+1
const n={kind:"due",level:e,isLast:e===r,escalates:s>=r}
return{...n,due:i,...o===undefined?{}:{last:o}}}return o===undefined?{kind:"on-time",remindsAt:i}:{kind:"reminded",times:s,last:o,nextAt:i}}function nextWord(e,n,t){const{due:r,repeat:o,budget:s,working:i}=e
const[a]=r
const u=n+1===s?r.at(-1)??a:a
if(t===undefined)return u
const c=n>=s?o:o*2**(n-1)
return(0,I.NU)((0,me.cx)(t.at,c,i),u)}function nextIn(e){switch(e.kind){case"on-time":return e.remindsAt
case"due":return e.due
case"reminded":return e.nextAt}}function timesSent(e){const n=e.filter(({escalated:e})=>!e)
return Math.max(n.length,...n.map(({level:e})=>e))}function latest(e){return e.find(({escalated:e})=>e)??e.toSorted((e,n)=>(0,I.al)(e.at,n.at)).at(-1)}function cameLate({due:e,at:n},{reminders:t,workingTime:r}){return(0,I.Y8)((0,me.nl)(e,3*t.sweepInterval,r),n)}// CONCATENATED MODULE: ./lib/src/reminders/pending.js
function pendingIn(e,n){const{tracking:t,logbook:r,now:o}=e
const s=dueSteps(e,n)
const[i,...a]=s.map(({due:e})=>e)
if(i===undefined||t.kind==="absent"||!mayAsk(e,n))return undefined
const{reminders:u,workingTime:c}=n
const d=(0,me.fe)(u.repeat,c)*severityFactor(e,n)
const l={due:[i,...a],repeat:Math.max(1,Math.round(d)),budget:u.perIncident,working:c,sent:r.reminders}
return{...l,steps:s,stage:stageAt(o,l)}}function stepsDue({steps:e,stage:n},{now:t}){if(n.kind!=="due")return[]
return n.isLast?e:e.filter(({due:e})=>!(0,I.Y8)(t,e))}function neverAsked({steps:e,stage:n,budget:t,sent:r}){const o=n.kind==="over"||n.kind==="reminded"&&n.times>=t
if(!o)return[]
const s=new Set(r.flatMap(e=>e.steps))
return e.filter(({tracked:e})=>!s.has(e.step.id))}function mayAsk({phase:e},{close:n}){return e.kind==="open"||e.kind==="resolved"&&n.early!=="accept"}// CONCATENATED MODULE: ./lib/src/reminders/responsible.js
const ve=5
const Oe=/^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i
const $e=/^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i
function responsibleFor({incident:e,facts:n,settings:t},r){const{author:o,assignees:s}=n.issue
const i=o.kind==="person"&&(0,pe.J6)(n,e.logbook,t.acceptFrom)
return firstWithNames([named((0,ye.bf)(e.logbook,r)),named((0,ye.M)(e.logbook)),s,i?[o.login]:[],t.people.default])}function whoIsEscalatedTo(e,n){const t=new Set(n.map(e=>e.toLowerCase()))
return firstWithNames([e.settings.people.escalateTo.filter(e=>!t.has(e.toLowerCase()))])}function named(e){return e===undefined?[]:[e]}function firstWithNames(e){for(const n of e){const e=[...new Set(n)].filter(e=>Oe.test(e)||$e.test(e))
if(e.length>0)return e.slice(0,ve)}return[]}// CONCATENATED MODULE: ./lib/src/reminders/mentions.js
function whoIsAsked(e,n){return responsibleFor(stillHere(e),n)}function whoIsMentioned(e,{steps:n,escalates:t}){const r=stillHere(e)
const o=[...new Set(n.flatMap(e=>responsibleFor(r,e)))]
return t?whoIsEscalatedTo(r,o):o.slice(0,ve)}function stillHere(e){const{people:n}=e.settings
const here=n=>n.filter(n=>!hasLeft(n,e.facts))
const t={...e.settings,people:{default:here(n.default),escalateTo:here(n.escalateTo)}}
return{...e,settings:t}}const xe=/^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/
function withMentions(e,n){if(e.length===0)return n
const t=e.map(e=>`@${e}`).join(" ")
return`${t}${xe.test(n)?"\n\n":" "}${n}`}function peopleToCheck(e){const{incident:n,facts:t,settings:r}=e
const o=pendingIn(n,r)
if(o?.stage.kind!=="due")return[]
const s=[...r.people.default,...r.people.escalateTo]
const i=stepsDue(o,n).map(({tracked:e})=>e.step.id)
const a=whoIsMentioned(e,{steps:i,escalates:o.stage.escalates})
return[...a.filter(e=>s.includes(e)&&!e.includes("/")),...peopleAtWork(e)].filter(e=>(0,pe.Fp)(e,t)===undefined)}function mentionNotes(e,{people:n,language:t},r){const o=r.escalated?n.escalateTo:n.default
const{words:s}=(0,m.zi)(t)
return[...whoLeft(e,o,t),...r.prose.startsWith("@")?[]:[s.callsNobody]]}function whoLeft(e,n,t){const{format:r}=(0,m.zi)(t)
return n.filter(n=>hasLeft(n,e)).map(e=>r("cannotBeCalled",{name:e}))}function hasLeft(e,n){return(0,pe.Fp)(e,n)==="none"}var Ae=t(8586);// CONCATENATED MODULE: ./lib/src/reminders/protocol-issue.js
function protocolIssueQuestions({incident:e,facts:n,settings:t,reminds:r}){if(!r||t.reminders.where!=="sub-issue"||n.protocolIssue!==undefined)return[]
if(pendingIn(e,t)?.stage.kind!=="due")return[]
const o=e.logbook.protocolIssue?.number
const s={kind:"protocol-issue",issue:e.number,me:n.me}
return[o===undefined?s:{...s,number:o}]}function postEffects({incident:e,facts:n,settings:t},r,o){const{number:s}=e
const{protocolIssue:i}=n
const a={kind:"post-comment",purpose:"reminder",issue:s,body:r}
if(t.reminders.where!=="sub-issue")return[a]
if(i?.kind==="found"){const{number:n,state:t}=i
const r=t==="closed"&&e.logbook.protocolIssue?.closed===true
const o={kind:"set-state",issue:s,number:n,state:"open"}
return[...r?[o]:[],{...a,on:n}]}return[{kind:"open-protocol-issue",issue:s,title:(0,m.zi)(t.language).format("protocolOf",{issue:`#${s}`}),body:`${r}\n\n${(0,Ae.Q)(s)}`,assignees:o.filter(e=>!e.includes("/"))}]}function closeProtocolIssue({incident:e,settings:n}){const{protocolIssue:t}=e.logbook
const r=pendingIn(e,n)===undefined
if(t===undefined||t.closed===true||!r){return{effects:[],logbook:{}}}const{number:o}=t
return{effects:[{kind:"set-state",issue:e.number,number:o,state:"closed"}],logbook:{protocolIssue:{number:o,closed:true}}}}function withoutProtocolIssue(e,{logbook:n}){const{history:t}=e
const r=n.protocolIssue?.number
if(r===undefined||t.kind!=="read")return e
const o=t.events.filter(e=>e.kind!=="linked"||e.number!==r)
return o.length===t.events.length?e:{...e,history:{...t,events:o}}}// CONCATENATED MODULE: ./lib/src/reminders/reminder-view.js
function reminderView({steps:e,due:n,createdAt:t,whoIsAsked:r,asking:o,postmortem:s,elsewhere:i,texts:a}){const u=Map.groupBy(e,({tracked:e})=>r(e.step.id).join(a.words.comma))
const c=e.map(e=>stepView(e,t,a))
const[d,l]=c
const f=e.some(({tracked:e})=>e.step.id==="prevent")
const m=f?o.length:0
return{only:d===undefined||l!==undefined?null:d,groups:[...u].map(([e,n])=>({who:(0,h.h)(e,200),steps:n.map(e=>stepView(e,t,a))})),unanswered:a.counted("unanswered",n.level-1),escalated:n.escalates,isLast:n.isLast,lacks:m===0?"":a.counted("sectionsLacking",m),postmortem:s!==undefined&&"url"in s?s.url:"",elsewhere:i}}function stepView({tracked:e,due:n},t,r){const{id:o,title:s,hint:i}=e.step
return{number:(0,p.CD)(o),title:s,hint:i,due:r.moment(n,t)}}function answeredView(e,{steps:n},t){return{steps:n.map(n=>answeredStep(e,n,t))}}function answeredStep(e,n,t){const r=e.steps.find(e=>e.step.id===n)
const o=r?.state
const s=o===undefined||o.kind==="open"?undefined:o.attribution
return{named:t.format("stepNamed",{number:(0,p.CD)(n),title:r?.step.title??n}),by:s?.kind==="actor"?(0,h.h)(s.by,60):"",at:s===undefined?"":t.moment(s.at,e.createdAt),skipped:o?.kind==="skipped",open:s===undefined}}// CONCATENATED MODULE: ./lib/src/reminders/decide-reminder.js
function decideReminder(e,n=[]){const{incident:t,settings:r}=e
const o=pendingIn(t,r)
const s=tidied(e,o)
if(o?.stage.kind!=="due"||!e.reminds)return{kind:"quiet",effects:s}
const{stage:i}=o
const a=heldBack(e,i.due)
if(a!==undefined)return{kind:"held-back",because:a,effects:s}
const u=stepsDue(o,t).map(({tracked:e})=>e.step.id)
const c={steps:u,level:i.level,escalated:i.escalates,due:i.due}
const d=whoIsMentioned(e,{steps:u,escalates:i.escalates})
if(i.escalates&&d.length===0){return{kind:"given-up",reminder:{...c,at:t.now},effects:[...s,...labelEffects(e)]}}return{kind:"post",effects:reminderEffects({decision:e,asking:n,pending:o,stage:i,identity:c,people:d})}}function reminderEffects(e){const{decision:n,asking:t,pending:r,stage:o,identity:s,people:i}=e
const{incident:a,settings:u,writer:c}=n
const d=reminderView({steps:stepsDue(r,a),due:o,createdAt:a.createdAt,whoIsAsked:e=>whoIsAsked(n,e),asking:t,postmortem:a.logbook.postmortem,elsewhere:u.reminders.where==="sub-issue"?`#${a.number}`:"",texts:(0,m.zi)(u.language)})
const l=withMentions(i,c.write("reminder",d).trimEnd())
const f=writeReminderComment({identity:s,prose:l})
return[...o.escalates?labelEffects(n):[],...postEffects(n,f,i)]}function labelEffects({incident:e,facts:n}){return labelOn(n)===undefined?[{kind:"add-label",issue:e.number,label:$.n}]:[]}function tidied(e,n){const{incident:t}=e
const r=lastPosted(t.reminders)
const o=t.reminders.filter(e=>e!==r)
const s=new Set(n?.steps.map(({tracked:e})=>e.step.id))
const i=r!==undefined&&!r.identity.steps.some(e=>s.has(e))
return[...o.flatMap(({comment:e})=>e===undefined?[]:[{kind:"delete-comment",issue:t.number,comment:e}]),...decide_reminder_withoutLabel(e,n),...labelOwed(e,n),...i?answerEffects(e,r):[]]}function lastPosted(e){const n=e.at(-1)
return n===undefined?undefined:e.find(({identity:e})=>sameReminder(e,n.identity))}function answerEffects({incident:e,settings:n,writer:t},r){const{comment:o,isAside:s}=r
if(o===undefined||s===true)return[]
const i=answeredView(e,r.identity,(0,m.zi)(n.language))
const a=writeReminderComment({identity:r.identity,prose:t.write("reminder-answered",i).trimEnd()})
if(a===r.body.replaceAll("\r\n","\n"))return[]
return[{kind:"edit-comment",issue:e.number,comment:o,body:a}]}function decide_reminder_withoutLabel({incident:e,facts:n},t){const r=labelOn(n)
if(r===undefined||e.logbook.reminders.length===0)return[]
const o=t?.stage
const s=o?.kind==="over"||o?.kind==="due"&&o.escalates
return s?[]:[{kind:"remove-label",issue:e.number,label:r}]}function labelOwed({incident:e,facts:n},t){if(t?.stage.kind!=="over"||labelOn(n)!==undefined)return[]
const{last:r}=t.stage
const o=r.labelled!==true&&(0,I.vk)(r.at,e.now)<2*A.vd
return o?[{kind:"add-label",issue:e.number,label:$.n}]:[]}function labelOn({issue:e}){return e.labels.find(e=>(0,$.b)(e,$.n))}var Ce=t(1266);// CONCATENATED MODULE: ./lib/src/reminders/quiet-until.js
function quietUntil(e,n){const{incident:t,settings:r}=e
const{phase:o,now:s}=t
if(isOwed(e)||n.owed!==undefined)return undefined
const i=seenNow(e)
if(o.kind==="dropped")return i
if(o.kind==="resolved"&&!isPublished(n))return undefined
const a=pendingIn(t,r)
if(a===undefined)return i
const u=changesAt(a,s)
return u.kind==="now"?undefined:{...u.until,...i}}function isOwed({incident:e,facts:n}){if(e.logbook.sweeps!==undefined)return true
const t=Object.values(n.permissions).includes("unknown")
return t||e.requested.isUnheard===true||e.unattributed.length>0}function seenNow({incident:e,facts:n,blobSha:t,digest:r}){const o=(0,de.ow)(e).map(({step:e})=>e.id)
return{as:(0,Ce.dx)({...n,ticked:o},t),by:r}}function isPublished({postmortem:e,revision:n}){return e?.kind==="commit"&&e.revision===n}function changesAt({stage:e,steps:n},t){const r=n[0]?.silentUntil
const o=r!==undefined&&(0,I.Y8)(t,r)
const s=[...o?[r]:[],...e.kind==="over"?[]:[nextIn(e)]]
if(s.some(e=>!(0,I.Y8)(t,e)))return{kind:"now"}
const[i]=s.toSorted(I.al)
return{kind:"later",until:i===undefined?{}:{until:i}}}var Te=t(144);// CONCATENATED MODULE: ./lib/src/reminders/waiting-line.js
function waitingLine(e){const n=pendingIn(e.incident,e.settings)
if(n===undefined)return""
const t=(0,m.zi)(e.settings.language)
const r=[stageLine(e,n,t),leftOut(n,t)]
return r.filter(e=>e!=="").join(" ")}function stageLine(e,n,t){const{incident:r,settings:o}=e
const{stage:s,steps:i}=n
const at=e=>t.moment(e,r.createdAt)
if(s.kind==="over")return withLateness(overLine(n,at(s.last.at),t),s.last,o)
const a=i[0]?.silentUntil
if(a!==undefined&&(0,I.Y8)(r.now,a)){return t.format("snoozedUntil",{at:at(a)})}const u=s.kind==="due"?heldBack(e,s.due):undefined
if(s.kind==="due"&&u?.lasts===true){return t.format("cannotBePosted",{due:at(s.due),reason:t.words[u.reason]})}const c=nextIn(s)
return s.kind==="on-time"||s.last===undefined?waiting_line_firstLine(e,n,c,t):remindedLine(e,n,{last:s.last,next:at(c),at:at(s.last.at)})}function waiting_line_firstLine({incident:e,facts:n,settings:t},{steps:r},o,s){const{sweepInterval:i}=t.reminders
const[a]=r
if(a===undefined||a.timeLimit>=i)return""
const at=n=>s.moment(n,e.createdAt)
const u=nextLook(n.repository.sweepsAt,o)
return u===undefined?s.format("remindsAfter",{at:at(o),every:s.duration(i)}):s.format("looksAbout",{at:at(u)})}function nextLook(e,n){const t=e?.map(Te.vz)??[]
return t.every(e=>e!==undefined)?(0,Te.B6)(t,n):undefined}function remindedLine(e,n,{last:t,at:r,next:o}){const{settings:s}=e
const{budget:i,sent:a}=n
const u=(0,m.zi)(s.language)
const c=timesSent(a)
const d=c<i?u.counted("reminded",c,{at:r,most:i,next:o}):`${u.counted("remindedLast",c,{at:r})}${escalatesTo(e,n,o)}`
return withLateness(d,t,s)}function overLine({sent:e},n,t){return t.counted("gaveUp",timesSent(e),{at:n})}function escalatesTo(e,{steps:n},t){const r=n.map(({tracked:e})=>e.step.id)
const o=whoIsMentioned(e,{steps:r,escalates:true})
const s=(0,m.zi)(e.settings.language)
return o.length===0?"":` ${s.format("escalatesTo",{people:s.list(o),at:t})}`}function leftOut(e,n){const t=neverAsked(e).map(({tracked:{step:e}})=>n.format("stepNamed",{number:(0,p.CD)(e.id),title:e.title}))
return t.length===0?"":n.format("notAskedFor",{steps:n.list(t)})}function withLateness(e,n,t){if(!cameLate(n,t))return e
return`${e} ${(0,m.zi)(t.language).words.cameLate}`}var Pe=t(633)
var Se=t(3351);// CONCATENATED MODULE: ./lib/src/incident/language.js
function languageOf({language:e}){return Se.T.find(n=>n===e)??"en"}// CONCATENATED MODULE: ./lib/src/tracking/place-checklist.js
const Ie=65536
function placeChecklist(e,{body:n,updatedAt:t}){const{logbook:r,checklist:o}=e
const{list:s}=r
if(o.kind==="present")return{place:s==="none"?"body":s,effects:[]}
if(s!=="none"&&s!=="body")return{place:s,effects:[]}
if(s==="body"&&isOlderThanOurs(e,t))return{place:s,effects:[]}
const i={kind:"append",...listOf(e)}
const a=(0,Pe.Z9)(n,e.number,i).length>Ie
if(a)return{place:"comment",effects:[]}
return{place:s==="none"?"body":"body-restored",effects:[{kind:"edit-checklist",issue:e.number,edit:i}]}}function listOf(e){const{logbook:n}=e
const t=languageOf(n)
return{steps:n.protocol,ticked:(0,de.ow)(e).map(({step:e})=>e.id),...t==="en"?{}:{heading:(0,m.zi)(t).words.listHeading}}}function isOlderThanOurs({tracking:e},n){return e.kind==="present"&&(0,I.Y8)(n,e.updatedAt)}var Re=t(2540);// CONCATENATED MODULE: ./lib/src/logbook/entries.js
const _e=16
function withEntries(e,n){return grown(e,[...e.entries,...n])}function withToggles(e,n){return grown(e,n.reduce(placed,e.entries))}function grown(e,n){const t=n.length-e.entries.length
if(t===0)return e
return{...e,entries:lastOfEach(n,_e),revision:e.revision+t}}function placed(e,n){const t=e.findLastIndex(e=>(0,he.H9)(e)&&e.step===n.step)
const r=e.findIndex(({attribution:e},r)=>r>t&&(0,I.Y8)(n.attribution.at,e.at))
return e.toSpliced(r===-1?e.length:r,0,n)}function withoutNoise(e){return{...e,entries:lastOfEach(e.entries,1),reminders:e.reminders.slice(-8),refusals:[]}}function lastOfEach(e,n){const t=new Map
return e.toReversed().filter(e=>{const r=repeatable(e)
if(r===undefined)return true
const o=(t.get(r)??0)+1
t.set(r,o)
return o<=n}).toReversed()}function repeatable(e){switch(e.what){case"declared":case"accepted":case"line":case"note":case"said":case"follow-up":return undefined
case"ticked":case"unticked":case"skipped":return e.step
case"owner":return`owner of ${e.step}`
case"closed":case"reopened":return"life"
case"milestone":return e.name
case"lead":case"snoozed":case"postmortem-asked":return e.what}}var Le=t(258)
var Ne=t(8296);// CONCATENATED MODULE: ./lib/src/tracking/finished-rows.js
const je=160
function finishedRows(e,n){return e.steps.flatMap(t=>rowOf(t,e,n))}function rowOf({step:e,state:n},t,r){const o=r.format("stepNamed",{number:(0,p.CD)(e.id),title:e.title})
const row=(e,n,s)=>({mark:e,step:o,...by(n,t,r),words:s})
switch(n.kind){case"done":return[row("✅",n.attribution,(0,h.h)(n.note??"",je))]
case"skipped":{const e=(0,h.h)(n.reason,je)
return[row("➖",n.attribution,r.format("skippedBecause",{reason:e}))]}case"open":{const n=(0,he.zR)(t.logbook.entries,e.id)
return n===undefined?[]:[row("↩️",n.attribution,r.words.tookTickOff)]}}}function by(e,{createdAt:n},t){const r=t.moment(e.at,n)
if(e.kind==="seen")return{who:"",when:t.format("seenAt",{at:r})}
return{who:(0,h.h)(e.by,60),when:r}}// CONCATENATED MODULE: ./lib/src/tracking/postmortem-link.js
function postmortemLink(e,n,t){const{postmortem:r,sections:o}=n
if(r===undefined||!("url"in r))return null
const s=r.kind==="pull-request"&&r.state==="open"
const i=e.phase.kind==="resolved"&&(r.kind!=="pull-request"||s)
const a=i?e.steps.length-(0,de.ow)(e).length:0
const u=o!==undefined&&o.written>0
const c=u?t.format("writtenOf",o):""
const d=r.kind==="commit"?reviewWords(n.review,e,t):""
return{path:r.path,url:r.url,inReview:s,open:a,written:c,review:d}}function reviewWords(e,{createdAt:n},t){if(e===undefined)return""
const{words:r,format:o}=t
const{mergedBy:s,mergedAt:i,by:a,at:u}=e
const c=t.moment(i,n)
const d=s===undefined?o("merged",{at:c}):o("mergedBy",{who:(0,h.h)(s,60),at:c})
if(u===undefined)return d
const l=a.map(e=>(0,h.h)(e,60)).join(r.comma)
const f=o("reviewedBy",{who:l,at:t.moment(u,n)})
return[d,f].join(r.comma)}var Ee=t(7289);// CONCATENATED MODULE: ./lib/src/tracking/follow-up-line.js
function followUpLine({followUps:e},n,t){if(e===undefined)return[]
const{open:r,total:o,due:s,who:i}=e
if(r===0||s===undefined)return[t.format("followUps",{open:r,total:o})]
const a=t.day(`${s}T00:00:00Z`,n)
if(i===undefined)return[t.format("followUpsDue",{open:r,total:o,due:a})]
return[t.format("followUpsDueBy",{open:r,total:o,due:a,who:(0,h.h)(i,40)})]}// CONCATENATED MODULE: ./lib/src/tracking/tracking-notes.js
function notesOf(e){const{incident:n,logbook:t,texts:r}=e
const o=isListGone(e)
const s=t.list==="body-restored"&&!o
const i=stepsWhere(e,(e,n)=>!e&&!n)
const a=stepsWhere(e,(e,n)=>n)
const{phase:u}=n
const c=u.kind==="resolved"&&!u.vouched&&t.postmortem===undefined&&!(0,Ee.o)({logbook:t})
const{words:d,format:l}=r
return[...privacyNotes(e),...postmortemNotes(e),...answerNotes(e),...commandNotes(e),...sweepNotes(e),...reminderPlaceNotes(e),...followUpLine(t,n.createdAt,r),...when(c,d.noteUnvouched),...when(a!=="",l(e.isUnsure?"noteUnweighed":"noteUncounted",{steps:a})),...when(i!=="",l("noteTakenOut",{steps:i})),...when(s,d.noteRestored),...when(o,d.noteGone),...when(t.list==="comment",d.noteInComment)]}function privacyNotes({logbook:e,texts:{words:n}}){if(!(0,Ee.o)({logbook:e}))return[]
return[e.postmortem===undefined?n.noteKeptPrivate:n.noteToldBefore]}function sweepNotes({incident:{phase:e},logbook:{sweeps:n},texts:t,sweepsUrl:r}){if(n===undefined||e.kind==="dropped")return[]
return[t.format(n==="inactive"?"noteSweepsInactive":"noteSweepsOff",{url:r})]}function reminderPlaceNotes({logbook:{protocolIssue:e},texts:n}){if(e===undefined||e.closed===true)return[]
return[n.format("noteRemindersIn",{issue:`#${e.number}`})]}function answerNotes({incident:e,logbook:n,texts:t}){const{answers:r,severity:o,phase:s}=e
if(s.kind==="dropped")return[]
const i=(0,de.aj)(n,"started")===undefined?r.startedUnclear??"":""
const a=o===undefined?r.severity??"":""
return[...when(i!=="",t.format("noteStartUnclear",{answer:(0,h.h)(i,80)})),...when(a!=="",t.format("noteSeveritySuggested",{severity:(0,h.h)(a,40)}))]}function commandNotes({incident:{requested:e},texts:n}){const t=(e.unanswered??[]).slice(0,5).map(e=>(0,h.h)(e,40))
return when(t.length>0,n.format("noteUnanswered",{people:n.list(t)}))}function isListGone({incident:e,logbook:n}){return e.logbook.list==="body-restored"&&n.list==="body-restored"&&e.checklist.kind==="absent"}function postmortemNotes({delivery:e,texts:n,postmortemToDo:t}){if(e.kind==="refused")return[n.format("noteNotWritten",e)]
return t===undefined?[]:[t]}function when(e,n){return e?[n]:[]}function stepsWhere({incident:{steps:e,checklist:n,requested:t,phase:r},texts:o},s){if(n.kind==="absent"||r.kind==="dropped")return""
const[i,a]=[(0,Re.vI)(n),(0,Re.K0)(n)]
return e.filter(({step:e,state:n})=>n.kind==="open"&&!t.untick.includes(e.id)).filter(({step:e})=>s(i.has(e.id),a.has(e.id))).map(({step:e})=>o.format("stepNamed",{number:(0,p.CD)(e.id),title:e.title})).join(o.words.comma)}// CONCATENATED MODULE: ./lib/src/tracking/tracking-view.js
const Fe=3
function trackingView(e){const{incident:n,logbook:t,texts:r}=e
const{phase:o}=n
const s=(0,de.HK)(t.entries)
const i=finishedRows(n,r)
return{done:(0,de.ow)(n).length,total:n.steps.length,declared:s===undefined?"":attributionWords(s,n,r),severity:(0,h.h)(n.severity??"",40),closed:closedLine(n,r),dropped:o.kind==="dropped",duplicate:o.kind==="dropped"&&o.reason==="duplicate",paused:o.kind==="paused"?(0,h.h)(e.label,60):"",current:currentView(e),finished:i,folded:i.length>Fe,notes:o.kind==="paused"?[]:notesOf(e),moments:momentsIn(e),list:listPlace(e),listInComment:t.list==="comment"?listFor(n):"",postmortem:postmortemLink(n,t,r),version:c.R}}function momentsIn({logbook:e,timeZone:n,texts:t}){const{named:r}=(0,Ne.t)(n)
return Le.z.flatMap(n=>{const o=(0,de.aj)(e,n)?.at
return o===undefined?[]:[t.format(`moment-${n}`,{at:r(o)})]})}function currentView({incident:e,asked:n,due:t,waiting:r,texts:o}){const s=(0,de.SY)(e)
const{kind:i}=e.phase
if(s===undefined||i==="dropped"||i==="paused")return null
const{id:a,title:u,hint:c}=s.step
return{number:(0,p.CD)(a),title:u,hint:c,who:n.map(e=>(0,h.h)(e,60)).join(o.words.comma),due:t===undefined?"":o.moment(t,e.createdAt),waiting:r}}function listPlace(e){if(isListGone(e))return""
return e.logbook.list==="comment"?"comment":"description"}function listFor(e){const{steps:n,ticked:t,heading:r}=listOf(e)
return(0,Pe.Iv)(e.number,n,t,r)}function closedLine({phase:e,createdAt:n},t){if(e.kind!=="resolved")return""
const r=t.moment(e.at,n)
return e.by===undefined?r:t.format("atBy",{at:r,who:(0,h.h)(e.by,60)})}function attributionWords(e,{createdAt:n},t){const r=t.moment(e.at,n)
if(e.kind==="seen")return t.format("seenAt",{at:r})
return t.format("byAt",{who:(0,h.h)(e.by,60),at:r})}// CONCATENATED MODULE: ./lib/src/tracking/tracking-comment.js
function keepTrackingComment(e,n,t){const{incident:r,settings:o,writer:s,delivery:i}=e
const a=(0,m.zi)(o.language)
const u=trackingView({...{incident:r,delivery:i,logbook:n,texts:a,timeZone:o.timeZone},sweepsUrl:`${e.facts.repository.url}/actions/workflows/${e.sweepFile}`,...t,label:o.label,isUnsure:Object.values(e.facts.permissions).includes("unknown")})
const boxesIn=e=>(0,Re.vI)((0,Pe.zo)(e,r.number)).size
const c=s.write("tracking-comment",u,e=>boxesIn(e)<boxesIn(u.listInComment)?"it leaves out `listInComment`, which the description had no room for":undefined)
return keep(e,n,{prose:c,quiet:t.quiet})}function keepWaiting(e){const{incident:n,facts:t,settings:r,writer:o}=e
const s=r.acceptFrom==="usual"?"triage":r.acceptFrom
const{login:i}=t.issue.author
const a=(0,pe.Fp)(i,t)==="unknown"?(0,h.h)(i,60):""
const u=o.write("waiting-comment",{least:s,unknown:a})
return keep(e,n.logbook,{prose:u,quiet:undefined})}const Me=65536
function fitted(e){const n=(0,x._b)(e)
if(n.length<=Me)return n
return(0,x._b)({...e,logbook:withoutNoise(e.logbook)})}function withQuiet({quiet:e,...n},t){return t===undefined?n:{...n,quiet:t}}function quietIn(e){const n=(0,x.M_)(e)
return n.kind==="tracking"?n.logbook.quiet:undefined}function keep(e,n,{prose:t,quiet:r}){const{incident:o,facts:s}=e
const{tracking:i,number:a}=o
if(i.kind==="absent"){const e=(0,x._b)({prose:t,logbook:withQuiet({...n,comment:0}),below:""})
return[{kind:"post-comment",purpose:"tracking",issue:a,body:e}]}const u=(0,x.M_)(i.body)
const c=u.kind==="tracking"?u.below:""
const d=s.overwritten?.comments?.[i.id]??i.body
const l={...n,comment:i.id}
const f=fitted({prose:t,logbook:withQuiet(l,r),below:c})
const m=fitted({prose:t,logbook:withQuiet(l,quietIn(d)),below:c})
const p=m===d.replaceAll("\r\n","\n")
return[...p?[]:[{kind:"edit-comment",issue:a,comment:i.id,body:f}],...i.duplicates.map(e=>({kind:"delete-comment",issue:a,comment:e}))]}var ze=t(9852)
var Be=t(9624)
var qe=t(172)
var De=t(87);// CONCATENATED MODULE: ./lib/src/commands/communications.js
const We="said 4 [address of the comment]"
const Ue=["alert","apologize","feedback","thank"]
const He=(0,Be.N)({verb:"said",usage:We,parse:(e,n)=>{const t=(0,qe.kq)(e,n)
if(t.kind==="mistake")return t
const{step:r,rest:o}=t.data
if(!Ue.includes(r))return(0,qe.RT)(n.texts.words.saidNoMessage)
const s=/#issuecomment-(\d{1,15})$/.exec(o)?.[1]
if(o!==""&&s===undefined){return(0,qe.RT)(n.texts.format("saidNeedsAddress",{usage:(0,qe.SP)(We)}))}return(0,qe.Yz)({step:r,...s===undefined?{}:{comment:Number(s)}})},apply:({step:e,comment:n},{attribution:t,facts:r,comment:o,logbook:s,texts:i})=>{const a=n??o
if(!r.comments.some(e=>e.id===a&&isByPerson(e,r.me))){return{kind:"refused",problem:i.words.saidNoComment}}const u=s.entries.some(n=>n.what==="said"&&n.step===e&&n.comment===a)
return u?{kind:"nothing-new"}:(0,De.n8)({what:"said",step:e,comment:a,attribution:t})}})
function isByPerson({author:e},n){return e.kind==="person"&&e.login!==n}var Ke=t(2532)
var Ze=t(3409)
var Ge=t(5416);// CONCATENATED MODULE: ./lib/src/time/read-due.js
const Je=[/^(?:mon(?:day)?|montag|lunes|lundi|segunda(?:-feira)?|月曜日?)$/,/^(?:tue(?:s(?:day)?)?|dienstag|martes|mardi|terça(?:-feira)?|火曜日?)$/,/^(?:wed(?:nesday)?|mittwoch|miércoles|mercredi|quarta(?:-feira)?|水曜日?)$/,/^(?:thu(?:rs?(?:day)?)?|donnerstag|jueves|jeudi|quinta(?:-feira)?|木曜日?)$/,/^(?:fri(?:day)?|freitag|viernes|vendredi|sexta(?:-feira)?|金曜日?)$/,/^(?:sat(?:urday)?|samstag|sonnabend|sábado|samedi|土曜日?)$/,/^(?:sun(?:day)?|sonntag|domingo|dimanche|日曜日?)$/]
const Ye={d:1,w:7}
const Ve=5*366
function readDue(e,{today:n,language:t}){const r=(0,Ge.j)(e).trim().toLowerCase()
const o=inDays(r,n)??onWeekday(r,n)??onDate(r,{today:n,language:t})
if(o===undefined||!(0,ce.N)(o))return{kind:"unreadable"}
if(o<n)return{kind:"past",day:o}
return o>(0,ce.fi)(n,Ve)?{kind:"unreadable"}:{kind:"day",day:o}}function inDays(e,n){const[,t,r=""]=/^\+?(\d{1,3})([dw])$/.exec(e)??[]
return t===undefined?undefined:(0,ce.fi)(n,Number(t)*(Ye[r]??1))}function onWeekday(e,n){const t=Je.findIndex(n=>n.test(e))
if(t===-1)return undefined
return(0,ce.fi)(n,(t-(0,ce.Up)(n)+6)%7+1)}function onDate(e,{today:n,language:t}){const r=(0,Ze.h)(e,{today:n,language:t,isAhead:true})
return r===undefined||r.rest.trim()!==""?undefined:r.day}// CONCATENATED MODULE: ./lib/src/commands/follow-up.js
const Qe="follow-up [@owner] [due:friday] [prevent] [p2] title"
const Xe=200
const en=14
const nn=(0,Be.N)({verb:"follow-up",usage:Qe,parse:parsePlan,apply:(e,n)=>{const t=n.facts.followUps?.[n.comment]
switch(t?.kind){case undefined:case"busy":return{kind:"waiting",plan:e}
case"refused":return written(e,n,{reason:t.reason})
case"opened":{const r=t.issues.find(({title:n})=>n===e.title)
return r===undefined?{kind:"nothing-new"}:written(e,n,r)}}}})
function written(e,n,t){const{attribution:r,texts:o,logbook:s}=n
const i="number"in t?{number:t.number}:{}
const a=s.entries.some(n=>n.what==="follow-up"&&n.title===e.title&&n.number===i.number)
if(a)return{kind:"nothing-new"}
const u=(0,De.$T)({what:"follow-up",...e,...i,attribution:r},n)
if(u.kind!=="done")return u
if("reason"in t){return{...u,remark:o.format("followUpRefused",{reason:t.reason})}}const{owner:c}=e
const d=c===undefined||t.assignees.some(e=>e.toLowerCase()===c.toLowerCase())
if(d)return u
return{...u,remark:o.format("followUpUnassigned",{issue:`#${t.number}`,who:c})}}function parsePlan(e,n){let t={plan:{},rest:e.trim()}
for(;;){const e=nextPart(t,n)
if(e===undefined)break
if("kind"in e)return e
t=e}const r=t.rest.replaceAll(/\s+/g," ").trim()
if(!/[\p{L}\p{N}]/u.test(r))return(0,qe.RT)(n.texts.format("nameFollowUp",{usage:(0,qe.SP)(Qe)}))
return(0,qe.Yz)({...t.plan,title:r.slice(0,Xe).toWellFormed()})}function nextPart({plan:e,rest:n},t){const[r,o]=(0,qe.Nr)(n)
const s=/^@([a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?)$/i.exec(r)?.[1]
if(s!==undefined&&e.owner===undefined)return{plan:{...e,owner:s},rest:o}
const i=/^due:(.*)$/i.exec(r)?.[1]
if(i!==undefined&&e.due===undefined)return withDue(i,{plan:e,rest:o},t)
const a=z.u_.find(e=>e===r)
if(a!==undefined&&e.type===undefined&&o!=="")return{plan:{...e,type:a},rest:o}
const u=/^p[1-4]$/i.exec(r)?.[0].toLowerCase()
if(u!==undefined&&e.priority===undefined)return{plan:{...e,priority:u},rest:o}
return undefined}function withDue(e,{plan:n,rest:t},{writtenAt:r,timeZone:o,language:s,texts:i}){const[a,u]=e===""?(0,qe.Nr)(t):[e,t]
const{day:c}=(0,ce.Ow)((0,I.Rz)(r),o)
const d=readDue(a,{today:c,language:s})
if(d.kind==="day")return{plan:{...n,due:d.day},rest:u}
const l=(0,qe.SP)(`follow-up due:${(0,ce.fi)(c,en)} ${u||"…"}`)
return(0,qe.RT)(i.format(d.kind==="past"?"duePast":"dueRule",{usage:l}))}var tn=t(2617);// CONCATENATED MODULE: ./lib/src/commands/time-lines.js
function timeProblem(e,n,t,r){const{texts:o}=r
const s=linesFor(e,n,r).map(t)
if(e.problem==="zoneAmbiguous"){return o.format("zoneAmbiguous",{zone:e.zone,choices:o.either(s)})}return o.format("timeToCopy",{why:o.words[e.problem],lines:o.either(s)})}function linesFor(e,n,t){const r=(0,Ge.j)(n)
switch(e.problem){case"zoneAmbiguous":return e.choices.map(e=>`${clockIn(r,t,"alone")} ${e}`)
case"clockChanged":return e.choices
case"clockAhead":return[`yesterday ${clockIn(r,t)}`]
default:return daysIn(r,t).map(e=>`${e} ${clockIn(r,t)}`)}}function clockIn(e,{writtenAt:n,timeZone:t},r){const[,o="",s="",i="",a=""]=/(?<![\d/.-])([01]?\d|2[0-3]) ?[:.h] ?([0-5]\d)(?!\d)( ?[ap]\.?m\b\.?)?( ?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|[+-]\d\d:?\d\d)(?![\p{L}\p{N}]))?/u.exec(e)??[]
if(o!==""){const e=i===""?`${o.padStart(2,"0")}:${s}`:`${o}:${s}${i}`
return r==="alone"?e:e+a}const{minutes:u}=(0,ce.Ow)((0,I.Rz)(n),t)
return(0,ce.Yi)(u)}function daysIn(e,{writtenAt:n,timeZone:t}){const r=(0,ce.Ow)((0,I.Rz)(n),t).day
const[,o="",s="",i=r.slice(0,4)]=/(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d:])/.exec(e)??[]
const a=[[o,s],[s,o]].flatMap(([e="",n=""])=>{const t=Number(e)>=1&&Number(e)<=12&&Number(n)>=1&&Number(n)<=31
return t?[`${i}-${e.padStart(2,"0")}-${n.padStart(2,"0")}`]:[]})
const u=[...new Set(a)].filter(e=>e<=r)
if(u.length>0)return u
const c=(0,Ze.h)(e,{today:r,language:"en"})?.day??r
return a.length>0?[...new Set(a)]:[c]}// CONCATENATED MODULE: ./lib/src/commands/milestones.js
const rn=milestone("started","started 13:40")
const on=milestone("detected","detected -25m")
const sn=milestone("mitigated","mitigated 15:10")
const an=milestone("resolved","resolved 16:00")
function milestone(e,n){return(0,Be.N)({verb:e,usage:n,parse:(n,t)=>{if(n===""&&e!=="started")return(0,qe.Yz)({at:t.writtenAt})
const r=(0,tn.z)(n,t)
if(r.kind==="mistake"){return(0,qe.RT)(timeProblem(r,n,n=>(0,qe.SP)(`${e} ${n}`),t))}const{rest:o}=r
if(/[^\s.,;!]/.test(o)===false)return(0,qe.Yz)({at:r.at})
const[s,i]=[n.slice(0,n.length-o.length).trim(),o.trim()]
const[a,u]=[(0,qe.SP)(`${e} ${s}`),(0,qe.SP)(`at ${s} ${i}`)]
return(0,qe.RT)(t.texts.format("timeLeftOver",{usage:a,note:u}))},apply:({at:n},{attribution:t,logbook:r,texts:o})=>{const s=outOfOrder(e,n,r,o)
return s===undefined?(0,De.n8)({what:"milestone",name:e,at:n,attribution:t}):{kind:"refused",problem:s}}})}function outOfOrder(e,n,{entries:t},{format:r}){for(const o of Le.z){const s=t.filter(e=>e.what==="milestone").findLast(e=>e.name===o)
if(s===undefined||o===e)continue
if(e==="started"&&o!=="started"&&(0,I.Y8)(s.at,n)){return r(`startedAfter-${o}`,{at:s.at})}if(e!=="started"&&o==="started"&&(0,I.Y8)(n,s.at)){return r(`beforeStart-${e}`,{at:s.at})}}return undefined}// CONCATENATED MODULE: ./lib/src/commands/notes.js
const un="at 14:05 text"
const cn=(0,Be.N)({verb:"at",usage:un,parse:(e,n)=>{const t=(0,tn.z)(e,n)
if(t.kind==="mistake"){return(0,qe.RT)(timeProblem(t,e,e=>(0,qe.SP)(`at ${e} text`),n))}const r=t.rest.trim()
return r===""?(0,qe.RT)(n.texts.format("sayWhatHappened",{usage:(0,qe.SP)(un)})):(0,qe.Yz)({at:t.at,text:r})},apply:({at:e,text:n},t)=>(0,De.$T)({what:"line",at:e,text:(0,De.uo)(n),attribution:t.attribution},t)})
const dn=(0,Be.N)({verb:"note",usage:"note impact text",openTo:["author"],parse:(e,{texts:n})=>{const[t,r]=(0,qe.Nr)(e)
const o=Le.Q.find(e=>e===t.toLowerCase())
if(o===undefined){const e=(0,ze.p)(t,Le.Q)
const r=Le.Q.join(n.words.comma)
return(0,qe.RT)(e===undefined?n.format("noSuchSection",{sections:r}):n.format("noSuchSectionBut",{name:e,sections:r}))}return r===""?(0,qe.RT)(n.format("sayWhatToNote",{usage:(0,qe.SP)(`note ${o} text`)})):(0,qe.Yz)({section:o,text:r})},apply:({section:e,text:n},t)=>(0,De.$T)({what:"note",section:e,text:(0,De.uo)(n),attribution:t.attribution},t)});// CONCATENATED MODULE: ./lib/src/commands/snooze.js
const ln=14*A.vd
const fn=(0,Be.N)({verb:"snooze",usage:"snooze 2d [3]",parse:(e,n)=>{const[t,r]=(0,qe.Nr)(e)
const o=r===""?undefined:(0,qe.kq)(r,n)
if(o?.kind==="mistake")return o
const s=o===undefined?{}:{step:o.data.step}
if(t.toLowerCase()==="off")return(0,qe.Yz)({until:"off",...s})
const i=(0,A.E9)(t)
if(i.kind!=="duration"||i.ms>ln){return(0,qe.RT)(n.texts.words.snoozeRule)}return(0,qe.Yz)({until:(0,I.B9)((0,I.Rz)(n.writtenAt)+i.ms),...s})},apply:(e,{attribution:n})=>(0,De.n8)({what:"snoozed",...e,attribution:n})});// CONCATENATED MODULE: ./lib/src/commands/steps.js
const mn=(0,Be.N)({verb:"done",usage:"done 3 [text]",parse:(e,n)=>{const t=(0,qe.$i)(e,"done",n)
return t.kind==="mistake"?t:(0,qe.Yz)({steps:t.data.steps,note:t.data.rest})},apply:({steps:e,note:n},t)=>{const r=n===""?{}:{note:(0,De.uo)(n)}
return each(e,t,e=>({what:"ticked",step:e,attribution:t.attribution,...r}))},requests:({steps:e})=>({tick:e})})
const pn=(0,Be.N)({verb:"undo",usage:"undo 3",parse:(e,n)=>{const t=(0,qe.$i)(e,"undo",n)
return t.kind==="mistake"?t:(0,qe.Yz)({steps:t.data.steps})},apply:({steps:e},n)=>each(e,n,e=>({what:"unticked",step:e,attribution:n.attribution})),requests:({steps:e})=>({untick:e})})
const hn="skip 4 reason"
const yn=(0,Be.N)({verb:"skip",usage:hn,parse:(e,n)=>{const t=(0,qe.$i)(e,"skip",n)
if(t.kind==="mistake")return t
const{steps:r,rest:o}=t.data
return o===""?(0,qe.RT)(n.texts.format("skipNeedsReason",{usage:(0,qe.SP)(hn)})):(0,qe.Yz)({steps:r,reason:o})},apply:({steps:e,reason:n},t)=>each(e,t,e=>({what:"skipped",step:e,reason:(0,De.uo)(n),attribution:t.attribution})),requests:({steps:e})=>({tick:e})})
function each(e,n,t){const r=[]
for(const o of e){const e=withEntries(n.logbook,r)
const s=(0,De.L$)(t(o),{...n,logbook:e})
if(s.kind==="refused")return s
if(s.kind==="done")r.push(...s.entries)}return r.length===0?{kind:"nothing-new"}:{kind:"done",entries:r}}const gn="own 5 @user"
const bn=(0,Be.N)({verb:"own",usage:gn,parse:(e,n)=>{const t=(0,qe.kq)(e,n)
if(t.kind==="mistake")return t
const r=(0,qe.$n)(t.data.rest,gn,n)
return r.kind==="mistake"?r:(0,qe.Yz)({step:t.data.step,login:r.data.login})},apply:({step:e,login:n},{attribution:t})=>(0,De.n8)({what:"owner",step:e,login:n,attribution:t})});// CONCATENATED MODULE: ./lib/src/commands/commands.js
const wn=[mn,pn,yn,Ke.HI,bn,Ke.yf,rn,on,sn,an,cn,dn,He,nn,fn,Ke.lJ,Ke.b_,Ke.mk,Ke.yj]
const kn=wn.map(({verb:e})=>e)
function helpOf({either:e,said:n}){const t=e(Le.Q)
return wn.map(({verb:e,usage:r})=>({usage:r,does:n(`does-${e}`,{sections:t})}))}function commandNamed(e){const[n]=(0,qe.Nr)(e)
const t=n.toLowerCase()
return wn.find(e=>e.verb===t)}function parseCommand(e,n){const[t,r]=(0,qe.Nr)(e)
const o=commandNamed(e)
if(o!==undefined)return o.read(r,n)
const{format:s,words:i}=n.texts
const a=(0,ze.p)(t,kn)
return(0,qe.RT)(a===undefined?i.noSuchCommand:s("noSuchCommandBut",{name:a}))}var vn=t(4485);// CONCATENATED MODULE: ./lib/src/decide/answer-comment.js
function keepAnswer({incident:e,facts:n,settings:t,writer:r},o){const{number:s}=e
const[i,...a]=(0,vn.D5)(n,"answer")
const u=answerView(o,(0,m.zi)(t.language))
const c=u.refusals.length===0&&u.verbs.length===0
const d=i===undefined&&e.requested.answers.length===0
if(c||d)return[]
const l=`${(0,vn["do"])("answer")}\n${r.write("answer",u).trim()}`
if(i===undefined)return[{kind:"post-comment",purpose:"answer",issue:s,body:l}]
const f=i.body.replaceAll("\r\n","\n")===l
return[...f?[]:[{kind:"edit-comment",issue:s,comment:i.id,body:l}],...a.map(({id:e})=>({kind:"delete-comment",issue:s,comment:e}))]}function answerView({refusals:e,helped:n},t){return{refusals:e.map(refusalView),verbs:n?helpOf(t):[]}}function refusalView({line:e,by:n,problem:t}){return{line:(0,h.h)(e,160),by:(0,h.h)(n,60),problem:(0,h.h)(t,300)}}// CONCATENATED MODULE: ./lib/src/decide/check.js
function checkWrites({issue:e,unchecked:n=[]}){if(n.length===0)return undefined
const t=n.flatMap(e=>e.kind==="comment"?[e.node]:[])
return{kind:"check",issue:e.number,body:n.some(({kind:e})=>e==="body"),comments:[...new Set(t)],posted:n.some(({kind:e})=>e==="posted")}}function putBack({issue:e,overwritten:n},t){const r=t.some(({kind:e})=>e==="edit-checklist")
if(n?.body===undefined||r)return t
const o={kind:"tick",steps:[]}
return[{kind:"edit-checklist",issue:e.number,edit:o},...t]}// CONCATENATED MODULE: ./lib/src/decide/open-follow-ups.js
function openFollowUps({incident:e,settings:n}){const{opening:t}=e.requested
if(t===undefined||t.isHeld)return[]
const{number:r}=e
const{comment:o,by:s,plans:i}=t
const a=(0,m.zi)(n.language).format("followUpFrom",{issue:`#${r}`,who:s})
const u=i.map(({title:e,owner:n,due:t,type:s,priority:i},u)=>({title:e,index:u,body:[a,...t===undefined?[]:[`Due: ${t}`],(0,z.oV)(r,o,u)].join("\n\n"),labels:[s,i].filter(e=>e!==undefined),assignees:n===undefined?[]:[n]}))
return[{kind:"open-follow-ups",issue:r,comment:o,issues:u}]}// CONCATENATED MODULE: ./lib/src/incident/owed.js
const On=2*A.vd
function askable(e,n){return[...n.owed??[],...way(n)].filter(t=>answered(t,e)!=="no"&&isTimely(t,e,n))}function stillOwed(e,n,t){const r=n.owed??[]
return $n.filter(o=>{if(!isTimely(o,e,n))return false
const s=answered(o,e)
return r.includes(o)?s!=="yes":s==="no"&&t.includes(o)})}const $n=["hands","history","background"]
function way({postmortem:e}){if(e?.kind!=="comment")return[]
return e.blocker==="contents"||e.blocker==="unknown"?["way"]:[]}function answered(e,{edits:n,history:t,background:r}){switch(e){case"hands":if(n===undefined)return"not-asked"
return n.kind==="read"?"yes":"no"
case"history":if(t.kind==="unread")return"not-asked"
return t.kind==="read"&&t.isPartial!==true?"yes":"no"
case"background":if(r.kind==="unread")return"not-asked"
return r.kind==="read"&&!isHalf(r)?"yes":"no"
case"way":return"not-asked"}}function isHalf({closing:e,commits:n,deployments:t}){return[e,n,t].some(e=>e.kind==="not-known"&&e.why==="unanswered")}function isTimely(e,{issue:n,now:t,reader:r},{entries:o}){if(e==="hands"){const e=o.filter(e=>(0,he.H9)(e)&&e.attribution.kind==="seen").at(-1)
return r==="graphql"&&e!==undefined&&(0,I.vk)(e.attribution.at,t)<On}return n.state.kind==="closed"&&(0,I.vk)(n.state.at,t)<On}function wantsHands({unattributed:e,owed:n,tracking:t,checklist:r}){const o=t.kind==="present"&&t.readable
const s=!o&&r.kind==="present"
return e.length>0||n.includes("hands")||s}var xn=t(3e3)
var An=t(2844);// CONCATENATED MODULE: ./lib/src/decide/remembered.js
function withSweeps({incident:e,facts:{sweeps:n}}){const{sweeps:t,...r}=e.logbook
const o=n??t??"on"
return o==="on"?r:{...r,sweeps:o}}function withOwed({incident:e,facts:n},{owed:t,...r}){const o=[...e.unattributed.length>0?["hands"]:[],...(0,xn.nQ)(e)?["history","background"]:[]]
const s=stillOwed(n,{...e.logbook,...r},o)
return s.length===0?r:{...r,owed:s}}function reviewIn({incident:e,facts:n}){const t=(0,An.Q)(e.logbook,n)
return t===undefined?{}:{review:t}}function sectionsIn(e){return e===undefined||e.total===0?{}:{sections:{written:e.written,total:e.total}}}function followUpsIn({incident:e,facts:{history:n}}){const t=e.logbook.entries.flatMap(e=>{if(e.what!=="follow-up"||e.number===undefined)return[]
return[{number:e.number,isOpen:true,due:e.due,who:e.owner}]})
const r=e.logbook.followUps
if(n.kind!=="read"&&t.length<=(r?.total??0))return{}
const o=(n.kind==="read"?n.events:[]).flatMap(e=>{if(e.kind!=="linked"||e.isPart!==true)return[]
const{number:n,state:t,due:r,assignees:o=[]}=e
return[{number:n,isOpen:t!=="closed",due:r,who:o[0]}]})
const s=[...o,...t.filter(({number:e})=>!o.some(n=>n.number===e))]
if(s.length===0)return{}
const i=s.filter(({isOpen:e})=>e)
const[a]=i.filter(({due:e})=>e!==undefined).toSorted((e,n)=>(e.due??"").localeCompare(n.due??""))
return{followUps:{open:i.length,total:s.length,...a?.due===undefined?{}:{due:a.due},...a?.who===undefined?{}:{who:a.who}}}}// CONCATENATED MODULE: ./lib/src/decide/reopen-early.js
function reopenEarly(e){const{incident:n,writer:t}=e
const{number:r,phase:o}=n
const[s,...i]=ownReasons(e)
const a=i.map(({id:e})=>({kind:"delete-comment",issue:r,comment:e}))
if(o.kind!=="resolved"||!isToReopen(e,o,s)){return{kind:"leave",effects:a}}if(s===undefined){const o=(0,vn.uJ)(t.write("reopened",reopenedView(n,(0,m.zi)(e.settings.language))).trimEnd())
return{kind:"reopen",effects:[{kind:"post-comment",purpose:"reopen",issue:r,body:o}]}}return{kind:"reopen",effects:[...a,{kind:"reopen-issue",issue:r,closedAt:o.at}]}}function ownReasons({facts:e}){return e.comments.filter(({author:n,body:t})=>n.login===e.me&&(0,vn.HX)(t)).toSorted((e,n)=>e.id-n.id)}function isToReopen(e,n,t){const{incident:r,facts:o,settings:s}=e
if(s.close.early!=="reopen"||(0,de.SY)(r)===undefined)return false
if(wasReopenedBy(r,o.me))return false
if(t!==undefined)return!(0,I.Y8)(t.createdAt,n.at)
return!isWrittenDown(r,n)&&!o.issue.locked&&e.isSilenced!==true}function wasReopenedBy({logbook:e},n){return e.entries.some(({what:e,attribution:t})=>e==="reopened"&&t.kind==="actor"&&t.by===n)}function isWrittenDown({tracking:e},{at:n}){const t=e.kind==="present"?(0,x.M_)(e.body):undefined
if(t?.kind!=="tracking")return false
return t.logbook.entries.some(({what:e,attribution:t})=>e==="closed"&&t.at===n)}function reopenedView({steps:e},n){const t=e.filter(({state:e})=>e.kind==="open").map(({step:e})=>n.format("stepNamed",{number:(0,p.CD)(e.id),title:e.title}))
return{open:t,count:t.length}}// CONCATENATED MODULE: ./lib/src/decide/requested-changes.js
function carryOut({incident:e,facts:n,settings:t}){return[...boxEffects(e),...severityEffects(e,n.issue.labels,t.severities),...answerAll({incident:e})]}function answerAll({incident:e}){return e.requested.answers.map(({comment:n,reaction:t})=>({kind:"react",issue:e.number,comment:n,reaction:t}))}function boxEffects({number:e,requested:n,checklist:t,logbook:r}){if(t.kind==="absent"||r.list==="comment")return[]
const wrong=e=>(e?n.tick:n.untick).filter(n=>t.boxes.some(t=>t.step===n&&t.ticked!==e))
const[o,s]=[wrong(true),wrong(false)]
return[...o.length===0?[]:[{kind:"edit-checklist",issue:e,edit:{kind:"tick",steps:o}}],...s.length===0?[]:[{kind:"edit-checklist",issue:e,edit:{kind:"untick",steps:s}}]]}function severityEffects({number:e,requested:n},t,r){const{severity:o}=n
if(o===undefined)return[]
const s=t.some(e=>(0,$.b)(e,o))
const i=t.filter(e=>!(0,$.b)(e,o)&&r.some(n=>(0,$.b)(n.label,e)))
return[...s?[]:[{kind:"add-label",issue:e,label:o}],...i.map(n=>({kind:"remove-label",issue:e,label:n}))]}// CONCATENATED MODULE: ./lib/src/decide/decide.js
function decide(e){const n=decided(e)
return{...n,effects:putBack(e.facts,n.effects)}}function decided(e){const{incident:n}=e
const{postmortem:t}=n.logbook
switch(n.phase.kind){case"not-an-incident":return having([],t)
case"paused":return having(paused(e),t)
case"waiting":return having(waiting(e),t)
case"dropped":return having(dropped(e),t)
case"open":case"resolved":return pursue(e)}}function paused(e){const{incident:n,facts:t,settings:r}=e
const{tracking:o,logbook:s}=n
const i=o.kind==="present"&&o.readable
if(!i||!(0,pe.oB)(t,s,r.acceptFrom))return[]
const a={asked:[],due:undefined,waiting:"",postmortemToDo:undefined,quiet:undefined}
return keepTrackingComment(e,s,a)}function waiting(e){const{incident:n,facts:t}=e
const r=t.issue.state.kind==="closed"&&n.tracking.kind==="absent"
return r?[]:[...answerAll(e),...keepWaiting(e)]}function dropped(e){const{incident:n}=e
const t=n.requested.answers.length>0
if(n.tracking.kind==="absent"&&!t)return[]
const r=closeProtocolIssue(e)
return[...carryOut(e),...r.effects,...commentEffects(e,{...n.logbook,...r.logbook}),...decideReminder(e).effects]}function having(e,n,t=[]){return{effects:e,notes:t,...n===undefined?{}:{delivered:n}}}function pursue(e){const{incident:n,facts:t}=e
const r=openFollowUps(e)
if(r.length>0)return having(r,n.logbook.postmortem)
const o=reopenEarly(e)
const s=n.logbook.postmortem
if(o.kind==="reopen")return having(o.effects,s)
const i=e.stage?.deliver(e)??le.G
if(i.kind==="to-do")return having(i.effects,s,i.notes)
const a=placeChecklist(n,t.issue)
const u=e.stage?.howFarWritten(e,i.text)
const c=closeProtocolIssue(e)
const d={...withOwed(e,withSweeps(e)),list:a.place,...i.logbook,...reviewIn(e),...sectionsIn(u),...followUpsIn(e),...c.logbook}
const l=decideReminder(e,u?.asking)
const f=carryOut(e)
if(l.kind==="post"){return having([...a.effects,...f,...l.effects],d.postmortem)}const m=[...i.before,...a.effects,...f,...c.effects,...commentEffects(...withGivenUp(e,d,l)),...l.effects,...o.effects,...i.after]
return{...having(m,d.postmortem),...whyHeldBack(l,e)}}function whyHeldBack(e,{settings:n}){if(e.kind!=="held-back")return{}
return{heldBack:(0,m.zi)(n.language).words[e.because.reason]}}function withGivenUp(e,n,t){if(t.kind!=="given-up")return[e,n]
const{incident:r}=e
const o=[...n.reminders,t.reminder]
const s={...r,logbook:{...r.logbook,reminders:o}}
return[{...e,incident:s},{...n,reminders:o}]}function commentEffects(e,n){const t=keepTrackingComment(e,n,currentOf(e,n))
const r=keepAnswer(e,n)
return e.incident.tracking.kind==="absent"?[...t,...r]:[...r,...t]}function currentOf(e,n){const{postmortem:t}=n
const r=(0,de.SY)(e.incident)
const o=pendingIn(e.incident,e.settings)?.steps.find(({tracked:e})=>e===r)?.due
return{due:o,quiet:quietUntil(e,n),asked:r===undefined?[]:responsibleFor(e,r.step.id),waiting:waitingLine(e),postmortemToDo:t===undefined?undefined:e.stage?.whatToDo(t,(0,m.zi)(e.settings.language))}}var Cn=t(8787);// CONCATENATED MODULE: ./lib/src/reminders/reminder-notes.js
function reminderNotes(e,n){const{phase:t}=e.incident
if(!e.reminds||t.kind!=="open"&&t.kind!=="resolved")return[]
const r=pendingIn(e.incident,e.settings)
if(r===undefined)return[]
const o=n===undefined?[]:[(0,m.zi)(e.settings.language).format("reminderWaits",{reason:n})]
const s=sentNow(e,r)
const i=n===undefined?vainNotes(e,r):[]
return[...o,...lateNotes(e,r,s),...i]}function vainNotes(e,{steps:n,stage:t}){if(t.kind!=="due"||!t.escalates)return[]
const{facts:r,settings:o}=e
const s=n.map(({tracked:e})=>e.step.id)
const i=whoIsMentioned(e,{steps:s,escalates:true}).length>0
return i?[]:whoLeft(r,o.people.escalateTo,o.language)}function sentNow({incident:e},{sent:n}){return n.findLast(({at:n})=>!(0,I.Y8)(n,e.now))}function lateNotes({incident:e,settings:n},{stage:t},r){const o=t.kind==="due"?{due:t.due,at:e.now}:r
if(o===undefined||!cameLate(o,n))return[]
return[(0,m.zi)(n.language).format("scheduleSeemsOff",{due:o.due})]}// CONCATENATED MODULE: ./lib/src/report/notes.js
function editNotes({edits:e},{format:n}){if(e?.kind!=="unavailable")return[]
return[n("editsUnknown",{reason:(0,h.h)(e.reason,120)})]}function permissionNotes({permissions:e},{format:n}){return Object.entries(e).filter(([,e])=>e==="unknown").map(([e])=>n("rightsUnknown",{name:(0,h.h)(e,60)}))}function effectFailure(e,{words:n}){if(e.kind==="open-protocol-issue")return n["failed-reminder"]
return e.kind==="post-comment"?n[`failed-${e.purpose}`]:n["failed-edit"]}var Tn=t(2900);// CONCATENATED MODULE: ./lib/src/report/planned.js
function plannedEffect(e,{facts:n,texts:t,compare:r}){const o=effectTitle(e,t)
const whole=e=>({title:o,text:shown(e),isChange:false})
switch(e.kind){case"post-comment":case"open-protocol-issue":case"open-pull-request":return whole(e.body)
case"open-follow-ups":return whole(e.issues.map(e=>`${e.title}\n\n${e.body}`).join("\n\n"))
case"show-in-summary":return whole(e.content)
case"edit-comment":{const t=n.comments.find(({id:n})=>n===e.comment)?.body
if(t===undefined)return whole(e.body)
return{title:o,text:(0,Tn.M)(shown(t),shown(e.body),r),isChange:true}}case"commit-files":{const t=e.files.map(({path:e,content:t})=>{const o=textAt(e,n)
const s=o===undefined?t:(0,Tn.M)(o,t,r)
return`${e}\n${s}`})
const s=e.files.every(({path:e})=>textAt(e,n)!==undefined)
return{title:o,text:t.join("\n\n"),isChange:s}}default:return{title:o,text:"",isChange:false}}}function textAt(e,{postmortems:n}){if(n.kind!=="read")return undefined
const{file:t,texts:r}=n
if(t.kind==="present"&&t.path===e)return t.content
return Object.hasOwn(r,e)?r[e]:undefined}function shown(e){return e.replaceAll("\r\n","\n").split("\n").filter(e=>!/^<!-- incident-protocol:.*-->$/.test(e)).join("\n").trim()}// CONCATENATED MODULE: ./lib/src/report/report-on.js
function reportOn({decision:e,decided:n,effects:t,notes:r,dryRun:o,compare:s}){const{incident:i,delivery:a,settings:u}=e
const c=(0,m.zi)(u.language)
const{delivered:d,heldBack:l}=n
const f=d?.kind==="commit"?d.commit:undefined
const p=t.find(e=>e.kind==="commit-files"||e.kind==="show-in-summary")
const h=d?.path??p?.path
const y=deliveryProblem(e)
const g=waitingReport(e)
return{number:i.number,url:i.url,...titleOf(i),outcome:a.kind==="refused"?"failed":outcomeOf({decision:e,decided:n,effects:t,dryRun:o}),...i.severity===undefined?{}:{severity:i.severity},step:(0,de.SY)(i)?.step.id??"",done:(0,de.ow)(i).length,total:i.steps.length,...g===undefined?{}:{waiting:g},...h===undefined?{}:{postmortem:h},...f===undefined?{}:{commit:f},...wasJustMerged(i,n)?{merged:true}:{},effects:t,...o?{planned:t.map(n=>plannedEffect(n,{facts:e.facts,texts:c,compare:s}))}:{},notes:[...r,...reminderNotes(e,l),...permissionNotes(e.facts,c),...editNotes(e.facts,c),...deliveryNotes(e,n)],...y===undefined?{}:{problem:y}}}function titleOf(e){const{kind:n}=e.phase
const t=n==="open"||n==="resolved"||n==="dropped"
return t&&!(0,Ee.o)(e)?{title:e.title}:{}}function wasJustMerged({logbook:e},{delivered:n}){const t=e.postmortem?.kind
return(t==="pull-request"||t==="branch")&&n?.kind==="commit"}function waitingOutcome({tracking:e}){return e.kind==="absent"?"unchanged":"waiting"}function outcomeOf({decision:e,decided:n,effects:t,dryRun:r}){const{incident:o}=e
if(o.phase.kind==="not-an-incident")return"ignored"
if(o.phase.kind==="paused")return"paused"
if(o.phase.kind==="waiting"&&!(r&&t.length>0))return waitingOutcome(o)
const s=deliveryOutcome(e,n,t)
if(s==="held-back")return s
if(t.length===0)return"unchanged"
if(r)return"planned"
if(s!==undefined)return s
if((0,Ee.o)(o)&&o.phase.kind==="resolved")return"kept-private"
const i=t.flatMap(e=>e.kind==="post-comment"?[e.purpose]:[])
if(t.some(e=>e.kind==="reopen-issue"))return"reopened"
if(i.includes("tracking"))return"opened"
return t.some(_.D)?"reminded":"updated"}function waitingReport({incident:e,settings:n}){const t=pendingIn(e,n)
if(t===undefined)return undefined
const r=t.steps.map(({tracked:{step:e},due:n})=>({step:e.id,title:e.title,due:n}))
const o=r.filter(({due:n})=>!(0,I.Y8)(e.now,n)).length
const{stage:s,budget:i,sent:a}=t
if(s.kind==="over")return{steps:r,overdue:o,level:"given up",next:""}
return{steps:r,overdue:o,level:`${timesSent(a)} of ${i}`,next:nextIn(s)}}function deliveryOutcome(e,{delivered:n},t){if(e.delivery.kind==="held-back")return"held-back"
const r=isFound(e,n)?"published":undefined
return e.stage?.outcomeOf(e,t)??r}function isFound({incident:e},n){const t=e.logbook.postmortem
if(!(0,xn.nQ)(e)||n?.kind!=="commit"||n.commit===undefined)return false
return t?.kind!=="commit"||t.commit!==n.commit}function deliveryNotes(e,{delivered:n}){const{delivery:t,facts:r,settings:o}=e
const{postmortems:s}=r
const i=(0,m.zi)(o.language)
const a=s.kind==="unusable"&&o.postmortem.deliver!=="commit"?[s.reason]:[]
const u=s.kind==="read"?s.file.path:""
const c=(0,_.k)(t).flatMap(n=>{const t=e.stage?.whatIsNotDone(n,u,i)
return t===undefined?[]:[t]})
return[...a,...c,...conflictNotes(n,i)]}function conflictNotes(e,n){if(e?.kind!=="pull-request"||e.conflict===undefined)return[]
return[(0,Cn.wF)(n.format("pullRequestNumber",e),e.conflict,n)]}function deliveryProblem({delivery:e,settings:n}){switch(e.kind){case"refused":return e.reason
case"held-back":return(0,Cn.c_)(e,(0,m.zi)(n.language))
default:return undefined}}var Pn=t(6565)
var Sn=t(3384);// CONCATENATED MODULE: ./lib/src/incident/peoples-lines.js
function linesOf(e){return e.replaceAll("\r\n","\n").split("\n").map(e=>e.trimEnd())}function peoplesLines(e,n){const{before:t,after:r}=(0,Re.UC)(e,n)
return linesOf(`${t.trimEnd()}\n${r.trim()}`.trim())}function isSame(e,n){return e.length===n.length&&e.every((e,t)=>e===n[t])}function missing(e,n){const t=Map.groupBy(n,e=>e)
const r=[{under:undefined,lines:[]}]
let o=[]
for(const n of e){if(n==="")o.push(n)
else if(t.get(n)?.pop()===undefined)r.at(-1)?.lines.push(...o.splice(0),n)
else{r.push({under:n,lines:[]})
o=[]}}return r.filter(({lines:e})=>e.length>0)}function linesIn(e){return e.flatMap(({lines:e})=>e).filter(e=>e!=="")}function withoutLines(e,n,t){return n.reduce((e,n)=>{const{before:r}=(0,Re.UC)(e,t)
const o=e.includes("\r\n")?"\r\n":"\n"
const s=r.split(/\r?\n/)
const i=s.findIndex(e=>e.trimEnd()===n)
if(i===-1)return e
const a=(s[i-1]??"")===""&&s[i+1]===""
return s.toSpliced(i,a?2:1).join(o)+e.slice(r.length)},e)}function inserted(e,n,t){return n.reduce((e,{under:n,lines:r})=>{const o=e.includes("\r\n")?"\r\n":"\n"
const{before:s}=(0,Re.UC)(e,t)
const i=s.trimEnd().split(/\r?\n/)
const a=n===undefined?0:i.findLastIndex(e=>e.trimEnd()===n)+1
const u=n!==undefined&&a===0?i.length:a
const c=i.toSpliced(u,0,...r).join(o)
return c+s.slice(s.trimEnd().length)+e.slice(s.length)},e)}function carriedOver(e,{before:n,after:t},r){const[o,s]=[n,t].map(e=>(0,Re.K0)((0,Pe.zo)(e,r)))
const i=[...(0,Re.vI)((0,Pe.zo)(n,r))]
const a=i.filter(e=>s?.has(e)===true&&o?.has(e)!==true)
const u=i.filter(e=>o?.has(e)===true&&s?.has(e)!==true)
const c=missing(peoplesLines(t,r),peoplesLines(n,r))
const d=new Set(peoplesLines(e,r))
const l=c.filter(e=>!e.lines.every(e=>e===""||d.has(e)))
return(0,Pe.sD)(inserted(e,l,r),r,{on:a,off:u})}// CONCATENATED MODULE: ./lib/src/run/learn-check.js
function findLost(e,n){const{unchecked:t=[]}=e
if(n.kind==="not-told")return{lost:[],isNews:false}
const r=[...bodyLost(t,n,e),...commentsLost(t,n,e)]
return{lost:r,isNews:r.length>0||hasOwnNews(e,n.latest)}}function withLost(e,n){return n.reduce((e,n)=>standsIn(e,n)?takenUp(e,n):e,e)}function standsIn({issue:e,comments:n},{comment:t,stands:r}){const o=t===undefined?e.body:n.find(({id:e})=>e===t)?.body
return(0,Sn.c)(o,r)}function bodyLost(e,{body:n},t){const r=e.filter(e=>e.kind==="body")
const{number:o}=t.issue
return lostIn(r,n,t).map(e=>({...e,text:r.reduce((e,{edit:n,...t})=>carriedOver((0,Pe.Z9)(e,o,n),t,o),e.text)}))}function commentsLost(e,{comments:n},t){const r=e.filter(e=>e.kind==="comment")
const o=[...new Set(r.map(({id:e})=>e))]
return o.flatMap(e=>{const o=r.filter(n=>n.id===e)
const s=o[0]?.node??""
return lostIn(o,n[s]??[],t).map(n=>({...n,comment:e}))})}function lostIn(e,n,{now:t}){const r=e.at(-1)?.after
if(r===undefined)return[]
for(const[o,{before:s,after:i,asOf:a}]of e.toReversed().entries()){const[e,u]=n.slice(o)
if(!(0,Sn.c)(e?.text,i))return[]
if((0,Sn.c)(u?.text,s))continue
if((0,Sn.c)(u?.text,i))return[]
const c=u!==undefined&&((0,I.Y8)(a,u.at)||!(0,I.Y8)(u.at,t))
return c&&u.text!==undefined?[{text:u.text,stands:r}]:[]}return[]}function takenUp(e,{comment:n,text:t,stands:r}){const{overwritten:o={}}=e
if(n===undefined){return{...e,issue:{...e.issue,body:t},overwritten:{...o,body:r}}}return{...e,comments:e.comments.map(e=>e.id===n?{...e,body:t}:e),overwritten:{...o,comments:{...o.comments,[n]:r}}}}function hasOwnNews({comments:e,me:n},t){return t.filter(({author:e})=>e.login===n).some(({id:n,updatedAt:t,body:r})=>{const o=e.find(e=>e.id===n)
return o===undefined||(0,I.Y8)(o.updatedAt,t)&&!(0,Sn.c)(o.body,r)})}// CONCATENATED MODULE: ./lib/src/run/check-writes.js
async function checked(e,n,t){const r=checkWrites(n)
if(r===undefined)return undefined
const o=await(0,Pn.Z)(e,r)
t.unchecked=[]
if(o.kind!=="check")return undefined
const{lost:s,isNews:i}=findLost(n,o.checked)
t.lost=[...t.lost,...s]
return i?{kind:"outdated",why:"somebody wrote at the same time"}:undefined}async function putBackLost(e,n,t){if(e.context.reader==="rest")return
try{if(n!==undefined)await checked(e,n,t)
for(const n of t.lost)await check_writes_putBack(e,n,t)}catch{}}async function check_writes_putBack({github:{rest:e,owner:n,repo:t}},{comment:r,text:o},{issue:s}){if(r===undefined)await e.issues.update({owner:n,repo:t,issue_number:s,body:o})
else await e.issues.updateComment({owner:n,repo:t,comment_id:r,body:o})}var In=t(6773)
var Rn=t(5135)
var _n=t(1354)
var Ln=t(9355);// CONCATENATED MODULE: ./lib/src/incident/marks.js
const Nn=30
const jn=40
function marksOf(e,n){const t=markedComments(e).filter(({author:t})=>(0,pe.W2)(t.login,e,n))
const markedWith=r=>{const isMark=t=>t.kind===r&&(0,pe.W2)(t.by,e,n)
return t.filter(({id:n})=>marksOn(e,n).some(isMark)).map(({id:e})=>e)}
return{rocket:markedWith("rocket"),hooray:markedWith("hooray"),confused:markedWith("confused")}}function markQuestions(e,n){const t=markedComments(e)
const r=t.flatMap(({id:n,author:t})=>[t.login,...marksOn(e,n).map(({by:e})=>e)])
return{reactionsOf:t.filter(({id:t,author:r})=>e.reactions?.[t]===undefined&&(0,pe.W2)(r.login,e,n)).map(({id:e})=>e),permissionsOf:[...new Set(r)].slice(0,jn).filter(t=>(0,pe.XN)(t,e,n))}}function markedComments({comments:e,me:n}){return e.filter(({author:e,body:t,reactions:r={}})=>{const o=Ln.X0.some(e=>(r[e]??0)>0)
return o&&e.kind==="person"&&e.login!==n&&!(0,_n.bZ)(t)}).slice(0,Nn)}function marksOn({reactions:e,me:n},t){return(e?.[t]??[]).filter(({by:e,kind:t})=>Ln.X0.some(e=>e===t)&&!(t==="confused"&&e===n))}var En=t(1026);// CONCATENATED MODULE: ./lib/src/checklist/checkbox-edits.js
function latestList({list:e,updatedAt:n,overwrittenBy:t},r){if(t!==undefined)return e
const o=r?.kind==="read"?r.revisions.at(-1):undefined
return o?.list!==undefined&&(0,I.Y8)(n,o.at)?o.list:e}function checkboxEditsIn(e,n,t){if(n?.kind!=="read")return[]
const r=new Map
let o=!n.whole
const s=latestList(e,n)
const i=overwritingIn(e,(0,Re.K0)(s))
return[...revisionsOf(e,n),{at:t,list:s}].flatMap(({at:e,by:n,list:t})=>{const s=o||n===undefined?{}:{by:n}
o=t===undefined
if(t===undefined)return[]
const a=(0,Re.K0)(t)
const u=i(t,n)
const c=[...(0,Re.vI)(t)].filter(e=>(r.get(e)??false)!==a.has(e)&&!u.has(e))
for(const e of c)r.set(e,a.has(e))
return c.map(n=>({step:n,ticked:a.has(n),at:e,...s}))})}function overwritingIn({overwrittenBy:e},n){const t=new Set
const r=new Map
return(o,s)=>{const i=(0,Re.K0)(o)
const a=n.symmetricDifference(i)
const u=s!==undefined&&s===e
for(const e of(0,Re.vI)(o)){const n=(r.get(e)??false)!==i.has(e)
if(u&&n&&a.has(e))t.add(e)
if(u&&!a.has(e))t.delete(e)
r.set(e,i.has(e))}return t.intersection(a)}}function revisionsOf({createdAt:e,by:n,list:t},{revisions:r,whole:o}){if(r.length>0||!o)return r
return[{at:e,...n===undefined?{}:{by:n},list:t}]}function handOn(e,{step:n,ticked:t,since:r},o){const s=e.filter(e=>e.step===n&&(r===undefined||!(0,I.Y8)(e.at,r)))
const i=s.findLast(({by:e})=>e===undefined||o(e))
if(i?.ticked===t&&i.by!==undefined)return{kind:"known",by:i.by,at:i.at}
const a=s.at(-1)
return a?.ticked===t?{kind:"unknown",at:a.at}:{kind:"no-edit"}}var Fn=t(5869)
var Mn=t(4370);// CONCATENATED MODULE: ./lib/src/incident/late-words.js
const zn=40
function withLateWords(e,n,t){if(!isOver(e,n))return n
const{told:r,revision:o}=n
const s={last:(0,Ce.Vk)(wordsOfPeople(e)),text:digestOf(e,t)}
if(r===undefined)return isDelivered(n)?n:{...n,told:s}
if(r.last===s.last&&r.text===s.text)return n
const i=authorsSince(e,r.last)
if(i.some(n=>isUnweighed(n,e)))return n
const a=i.some(n=>(0,pe.W2)(n,e,"usual"))||r.text!==s.text&&(0,pe.J6)(e,n,t.acceptFrom)
return{...n,told:s,revision:a?o+1:o}}function lateAuthors(e,n){const{told:t}=n
if(t===undefined||!isOver(e,n))return[]
return authorsSince(e,t.last).filter(n=>(0,pe.XN)(n,e,"usual"))}function isOver({issue:{state:e}},{secrecy:n}){return e.kind==="closed"&&e.reason==="completed"&&n!=="kept"}function isDelivered({postmortem:e,revision:n}){return e?.revision===n}function isUnweighed(e,n){return(0,pe.XN)(e,n,"usual")||(0,pe.Fp)(e,n)==="unknown"}function authorsSince(e,n){const t=wordsOfPeople(e).filter(e=>(0,Ce.xg)(e)>n)
return[...new Set((0,pe.gE)(t).map(({author:e})=>e.login))].slice(0,zn)}function wordsOfPeople({comments:e,me:n}){return e.filter(({author:e,body:t})=>e.kind==="person"&&e.login!==n&&!(0,_n.bZ)(t))}function digestOf({issue:e},{blobSha:n}){const{before:t,after:r}=(0,Re.UC)(e.body.replaceAll("\r\n","\n"),e.number)
return n(JSON.stringify([e.title,t.trim(),r.trim()])).slice(0,12)}// CONCATENATED MODULE: ./lib/src/logbook/find-tracking.js
function findTracking(e){const n=e.comments.filter(n=>n.author.login===e.me).map(e=>({comment:e,read:(0,x.M_)(e.body)})).filter(({comment:n,read:t})=>isOwn(t,n,e)).toSorted((e,n)=>e.comment.id-n.comment.id)
const t=n.find(({read:e})=>e.kind==="tracking"&&e.logbook.comment!==0)??n[0]
if(t===undefined)return{tracking:{kind:"absent"}}
const{comment:r,read:o}=t
const s={kind:"present",id:r.id,url:r.url,body:r.body,createdAt:r.createdAt,updatedAt:r.updatedAt,duplicates:n.filter(n=>n!==t&&!(n.comment.id<r.id&&isJustPosted(n,e.now))).map(e=>e.comment.id),readable:o.kind==="tracking"}
const i=o.kind==="tracking"&&(o.logbook.comment===r.id||isMoved(o,r,e))
return i?{tracking:s,logbook:asOf(o.logbook,e)}:{tracking:s}}function asOf(e,{issue:n}){if(e.issue===n.number)return e
const{postmortem:t,...r}=e
const o=t?.kind==="commit"?{postmortem:t}:{}
return{...r,...o,issue:n.number,former:e.issue}}function formerNumber(e){for(const n of e.comments){if(n.author.login!==e.me)continue
const t=(0,x.M_)(n.body)
if(t.kind==="tracking"&&isMoved(t,n,e))return t.logbook.issue}const{movedFrom:n,issue:t}=e
return n!==undefined&&t.body.includes((0,Re.Ku)(n))?n:undefined}function isMoved({logbook:e},{id:n},{issue:t,movedFrom:r}){return e.issue!==t.number&&(e.comment===n||e.issue===r)}function isJustPosted({comment:e,read:n},t){if(n.kind!=="tracking"||n.logbook.comment!==0)return false
return(0,I.Rz)(t)-(0,I.Rz)(e.createdAt)<2*A.Vc}function isOwn(e,n,t){const r=t.issue.number
if(e.kind==="tracking"&&isMoved(e,n,t))return true
if(e.kind==="damaged"){return[r,t.movedFrom].some(e=>n.body.includes(`"issue":${e},"comment":${n.id},`))}if(e.kind==="foreign"||e.logbook.issue!==r)return false
return e.logbook.comment===n.id||e.logbook.comment===0}function listHolder(e,n,t){const{issue:r,comments:o,overwritten:s,hasPutBack:i,me:a}=e
const u=n.kind==="present"?n.id:undefined
const c=t==="comment"?o.find(e=>e.id===u):r
if(c===undefined)return undefined
const{author:d,createdAt:l,updatedAt:f,body:m}=c
const p=d.kind==="ghost"?{}:{by:d.login}
const h=t==="comment"?s?.comments?.[u??0]:s?.body
const y=(0,Pe.zo)(m,r.number)
return{createdAt:l,...p,updatedAt:f,list:y,...h===undefined&&i!==true?{}:{overwrittenBy:a}}}// CONCATENATED MODULE: ./lib/src/trust/acceptance.js
function observeAcceptance(e,n,t){if((0,pe.oB)(e,n,t.acceptFrom))return[]
const{author:r,createdAt:o}=e.issue
if(r.kind!=="ghost"&&(0,pe.W2)(r.login,e,t.acceptFrom)){return[{what:"accepted",attribution:{kind:"actor",by:r.login,at:o}}]}const s=vouchers(e,t.label).find(({by:n})=>(0,pe.W2)(n.login,e,t.acceptFrom))
if(s===undefined)return[]
return[{what:"accepted",attribution:{kind:"actor",by:s.by.login,at:s.at}}]}function vouchers(e,n){const{history:t}=e
if(t.kind!=="read")return[]
return t.events.filter(t=>t.by.kind==="person"&&!(0,pe.YB)(t.by.login,e)&&(t.kind==="assigned"||t.kind==="labeled"&&(0,$.b)(t.label,n)))}var Bn=t(3649);// CONCATENATED MODULE: ./lib/src/decide/permissions-asked.js
function permissionQuestions(e){const{facts:n,reminds:t}=e
const r=[...peopleToWeigh(e),...t?peopleToCheck(e):[]].map(e=>e.toLowerCase())
return[...new Set(r)].filter(e=>(0,pe.Fp)(e,n)===undefined).map(e=>({kind:"permission",login:e}))}function peopleToWeigh({incident:e,facts:n,settings:t,editEvent:r}){const{author:o,state:s}=n.issue
const i=(0,xn.z)(e)&&s.kind==="closed"&&s.by!==undefined?[s.by]:[]
const a=r===undefined||(0,pe.J6)(n,e.logbook,t.acceptFrom)?[]:[r.by]
const u=e.phase.kind==="waiting"?[o.login,...vouchers(n,t.label).map(({by:e})=>e.login)]:[...i,...a,...editorsOfBoxes(e,n,t.acceptFrom)]
const c=(0,xn.nQ)(e)
return[...e.requested.permissionsOf,...lateAuthors(n,e.logbook),...c?[...(0,Fn.j)(e,n,t.acceptFrom),...(0,En.M)(n,doersOf(e,n))]:[],...c&&t.postmortem.deliver==="auto"?(0,Bn.s)(n,e.logbook):[],...c?markQuestions(n,t.acceptFrom).permissionsOf:[],...u.filter(e=>(0,pe.XN)(e,n,t.acceptFrom))]}function doersOf(e,n){const{issue:t,history:r}=n
const o=r.kind==="read"?r.events:[]
return[...e.logbook.entries.flatMap(({attribution:e})=>e.kind==="actor"?[e.by]:[]),...t.assignees,...o.flatMap(e=>e.kind==="assigned"?[e.assignee]:[]),...(0,Mn.p)(e,n).flatMap(({author:e,reviewers:n})=>[e,...n].flatMap(e=>e?.kind==="person"?[e.login]:[]))]}function editorsOfBoxes({tracking:e,logbook:n,unattributed:t},r,o){const s=listHolder(r,e,n.list)
if(s===undefined||t.length===0||(0,pe.J6)(r,n,o))return[]
return checkboxEditsIn(s,r.edits,r.now).flatMap(({step:e,by:n})=>t.includes(e)&&n!==undefined?[n]:[])}// CONCATENATED MODULE: ./lib/src/decide/ask.js
function ask(e){const{incident:n,facts:t}=e
const{kind:r}=n.phase
const o=mustReadAgain(t)?[{kind:"comments",issue:t.issue.number}]:[]
if(r==="not-an-incident"||r==="paused")return o
return[...o,...(0,xn.nQ)(n)&&o.length===0?pinsQuestions(t):[],...threadQuestions(e),...(0,xn.nQ)(n)?postmortemQuestions(e):[],...permissionQuestions(e),...protocolIssueQuestions(e),...e.stage?.ask({...e,asksForWords:asksForWords(e)})??[]]}function asksForWords({incident:e,settings:n,reminds:t}){const r=t?pendingIn(e,n):undefined
return r!==undefined&&stepsDue(r,e).some(({tracked:e})=>e.step.id==="prevent")}function mustReadAgain({reader:e,posted:n}){return e==="rest"&&n!==undefined}function pinsQuestions({pins:e,comments:n,issue:t}){const r=n.some(({author:e})=>e.kind==="person")
return e==="unread"&&r?[{kind:"comments",issue:t.number}]:[]}function threadQuestions({incident:e,facts:n}){const{number:t,parts:r=0}=n.issue
return[...n.history.kind==="unread"&&wantsHistory(e)?[{kind:"history",issue:t,parts:r}]:[],...n.edits===undefined&&wantsHands(e)?[editsQuestion(e,n)]:[]]}function editsQuestion({number:e,logbook:n,tracking:t},{comments:r,movedFrom:o}){const s=n.former??o
const i={kind:"edits",issue:e,...s===undefined?{}:{former:s}}
if(n.list!=="comment"||t.kind==="absent")return i
const a=r.find(({id:e})=>e===t.id)?.node??""
return{...i,comment:a}}function postmortemQuestions({incident:e,facts:n,settings:t}){const{url:r}=n.issue
const o=(0,Rn.f)(n)
return[...n.background.kind==="unread"&&isBeginningKnown(e,n)?[backgroundQuestion(e,n)]:[],...markQuestions(n,t.acceptFrom).reactionsOf.map(e=>({kind:"reactions",comment:e})),...o.length===0?[]:[{kind:"duplicates",url:r,issues:o}]]}function backgroundQuestion(e,n){const t=(0,En.A)(n)
const{from:r,to:o}=(0,de.hX)(e)
return{kind:"background",issue:n.issue.number,from:(0,de.aj)(e.logbook,"started")===undefined?(0,I.B9)((0,I.Rz)(r)-de.nu):r,to:o,...t.length===0?{}:{numbers:t},...n.comments.some(({author:e})=>e.kind==="person")?{hasComments:true}:{}}}function wantsHistory(e){return e.phase.kind==="waiting"||isLogbookNew(e)||(0,xn.nQ)(e)||wasJustSeenReopened(e)}function isLogbookNew({logbook:e}){return e.comment===0}function isBeginningKnown(e,{history:n}){return!isLogbookNew(e)||n.kind!=="unread"}function wasJustSeenReopened({logbook:e,now:n}){return e.entries.some(({what:e,attribution:t})=>e==="reopened"&&t.kind==="seen"&&t.at===n)}// CONCATENATED MODULE: ./lib/src/commands/rights.js
const qn=["admin","maintain","write","triage"]
function rightsOf(e,n){const t=(0,pe.Fp)(e,n)
if(t===undefined)return"not-asked"
if(qn.includes(t))return"everything"
if(t==="unknown")return"not-answered"
if(t!=="read"||n.repository.visibility==="public")return"nothing"
const r=e.toLowerCase()===n.issue.author.login.toLowerCase()
return r?"own-notes":"help"}function forbidden(e,n){const t=rightsOf(n.login,n.facts)
if(t==="not-answered"){return n.texts.words.permissionUnknown}const r=commandNamed(e)
if(r===undefined?t!=="nothing":mayUse(r,n))return undefined
const o=r?.verb===Ke.lJ.verb&&n.acceptFrom==="write"?"write":"triage"
return n.texts.format("takesPermission",{least:o})}function mayUse({verb:e,openTo:n},{login:t,facts:r,acceptFrom:o}){const s=rightsOf(t,r)
if(e===Ke.lJ.verb)return s==="everything"&&(0,pe.W2)(t,r,o)
if(s==="everything")return true
return n.includes("author")&&s==="own-notes"||n.includes("readers")&&s==="help"}// CONCATENATED MODULE: ./lib/src/commands/process-line.js
const Dn=5
function processLine(e,{facts:n,comment:t,policy:r},o){const{login:s}=t.author
const{logbook:i}=o
const a=(0,m.zi)(r.language)
const u=forbidden(e,{login:s,facts:n,acceptFrom:r.acceptFrom,texts:a})
if(u!==undefined)return{kind:"refused",problem:u}
const c=parseCommand(e,{...r,texts:a,protocol:i.protocol,writtenAt:t.createdAt})
if(c.kind==="mistake")return{kind:"refused",problem:c.problem}
if(c.command.verb!==Ke.lJ.verb&&!(0,pe.oB)(n,i,r.acceptFrom)){return{kind:"refused",problem:a.words.confirmFirst}}const d={kind:"actor",by:s,at:t.createdAt}
const{acceptFrom:l}=r
const f=c.apply({attribution:d,comment:t.id,logbook:i,facts:n,acceptFrom:l,texts:a})
if(f.kind==="refused"||f.kind==="waiting")return f
const p=f.kind==="done"?f.entries:[]
const h=afterCommand(o,p,c.requests)
const y=f.kind==="done"?f.remark:undefined
return{kind:f.kind,processed:y===undefined?h:withRefusal(h,{comment:t.id,by:s,line:e,problem:y})}}function afterCommand({logbook:e,requested:n},t,{tick:r=[],untick:o=[],severity:s,postmortem:i,publish:a,help:u}){const c=withEntries(e,t)
const isOther=e=>!r.includes(e)&&!o.includes(e)
return{logbook:{...c,...u===true?{helped:true}:{},...a===true?{secrecy:"published"}:{}},requested:{...n,tick:[...n.tick.filter(isOther),...r],untick:[...n.untick.filter(isOther),...o],...s===undefined?{}:{severity:s},...i===undefined?{}:{postmortem:i}}}}function withRefusal({logbook:e,requested:n},t){const r={...t,line:t.line.slice(0,200).toWellFormed()}
return{logbook:{...e,refusals:[...e.refusals,r].slice(-Dn)},requested:n}}// CONCATENATED MODULE: ./lib/src/commands/replay.js
function wasAnswered({isAnswered:e,reactions:n={},body:t},{reader:r}){if(!(0,_n.Pr)(t))return false
const o=["+1","eyes","confused"].map(e=>n[e]??0)
const[s=0,,i=0]=o
if(s+i===0&&(0,qe.e5)(t,nn.verb))return false
return e===true||r==="rest"&&o.some(e=>e>0)}function isReplayed(e,n,{rebuilt:t=0}){return e.id<=t&&wasAnswered(e,n)}function wasCarriedOut(e,n,t){const{isRefused:r,reactions:o={},createdAt:s,updatedAt:i}=e
const a=(o["+1"]??0)>0&&r!==true&&(o.confused??0)===0
return a&&s===i&&isReplayed(e,n,t)}function asItWas(e,{author:n}){return{...e,permissions:{...e.permissions,[n.login.toLowerCase()]:"admin"}}}function splitAt(e,n){const isLater=({attribution:e})=>(0,I.Y8)(n,e.at)
const t={...e,entries:e.entries.filter(e=>!isLater(e))}
return{then:t,later:e.entries.filter(isLater)}}// CONCATENATED MODULE: ./lib/src/commands/requested-changes.js
const Wn={answers:[],tick:[],untick:[],permissionsOf:[]}
var Un=t(9182);// CONCATENATED MODULE: ./lib/src/commands/whose-turn.js
const Hn=20
const Kn=300
const Zn=20
const Gn=3
const Jn=5
function whoseTurn(e,n,t){const r=unprocessed(e,n)
const o=r.filter(t=>wasCarriedOut(t,e,n)).slice(0,Kn)
const s=r.filter(e=>!o.includes(e))
if(!(0,pe.oB)(e,n,t))return{waiting:r,comments:merged(o,ofSome(s,e))}
const i=inTheirTurn(s,e)
const a=s.find(n=>!i.includes(n)&&rightsOf(n.author.login,e)!=="nothing")
const u=a?.id??Number.POSITIVE_INFINITY
return{waiting:r,comments:merged(o.filter(({id:e})=>e<u),i)}}function merged(e,n){return[...e,...n].toSorted((e,n)=>e.id-n.id)}function unprocessed(e,{processed:n}){const{comments:t,me:r}=e
return t.filter(({id:e,author:t,body:o})=>e>n&&isPerson(t,r)&&(0,_n.Pr)(o)).filter(n=>!isRefusedBefore(n,e)).filter(({body:e})=>(0,_n.Zm)(e).length>0).toSorted((e,n)=>e.id-n.id)}function isRefusedBefore({author:e,isRefused:n,mayBeMember:t},r){if(n!==true)return false
const o=rightsOf(e.login,r)
return o==="nothing"||o==="not-asked"&&t!==true}function inTheirTurn(e,n){const isNobodys=({author:e})=>rightsOf(e.login,n)==="nothing"
const t=Math.max(0,Zn-Object.keys(n.permissions).length)
const r=e.filter(e=>!isNobodys(e)).slice(0,Hn)
const o=r.filter(({author:e})=>rightsOf(e.login,n)==="not-asked")
const s=o[t]?.id??Number.POSITIVE_INFINITY
return[...r,...e.filter(isNobodys).slice(0,Hn)].filter(({id:e})=>e<s).toSorted((e,n)=>e.id-n.id)}function ofSome(e,{now:n}){const loginsOf=e=>[...new Set(e.toReversed().map(({author:e})=>e.login))]
const t=loginsOf(e.filter(({mayBeMember:e})=>e===true))
const r=loginsOf(e).filter(e=>!t.includes(e))
const o=[t,r].flatMap(e=>(0,Un.sZ)(e,Gn,n))
return o.flatMap(n=>e.filter(({author:e})=>e.login===n).slice(-Jn)).toSorted((e,n)=>e.id-n.id)}function isPerson({kind:e,login:n},t){return e==="person"&&n!==t}// CONCATENATED MODULE: ./lib/src/commands/process.js
function processCommands(e,n,t){const{waiting:r,comments:o}=whoseTurn(e,n,t.acceptFrom)
const s=o.filter(t=>!wasCarriedOut(t,e,n))
const i=s.map(({author:e})=>e.login).filter(n=>rightsOf(n,e)==="not-asked")
const a=s.filter(n=>process_isOwed(n,e)).map(({author:e})=>e.login)
const u=o.findIndex(e=>s.includes(e)&&[...i,...a].includes(e.author.login))
const c=u===-1?o:o.slice(0,u)
const d=r.find(e=>!c.includes(e))
const l={logbook:n,requested:{...Wn,permissionsOf:i,...d===undefined?{}:{isUnheard:true},...a.length===0?{}:{unanswered:[...new Set(a)]}}}
return c.reduce((n,r)=>n.requested.opening===undefined?processComment({facts:e,comment:r,policy:t,unheard:d},n):n,l)}function process_isOwed({author:e,createdAt:n},t){return rightsOf(e.login,t)==="not-answered"&&(0,I.vk)(n,t.now)<A.vd}function processComment(e,n){const{comment:t,facts:r,policy:o,unheard:s}=e
if(isReplayed(t,r,n.logbook))return replay(e,n)
const i=rightsOf(t.author.login,r)==="nothing"
const{processed:a,results:u,plans:c}=processLines(e,n)
if(c.length>0)return withOpening(e,n,c)
const d={comment:t.id,reaction:reactionTo(u)}
const l=i&&!(0,pe.oB)(r,a.logbook,o.acceptFrom)
const f=s!==undefined&&s.id<t.id
const m=i&&(r.reader==="graphql"||f)
return{logbook:m?a.logbook:{...a.logbook,processed:t.id},requested:l?a.requested:{...a.requested,answers:[...a.requested.answers,d]}}}function withOpening({comment:e,facts:n},t,r){const o={comment:e.id,by:e.author.login,plans:r.filter(({title:e},n)=>r.findIndex(n=>n.title===e)===n),isHeld:n.followUps?.[e.id]?.kind==="busy"}
return{...t,requested:{...t.requested,opening:o,isUnheard:true}}}function replay(e,n){const{comment:t,facts:r}=e
const o=wasCarriedOut(t,r,n.logbook)
const s=o?{...e,facts:asItWas(r,t)}:e
const{then:i,later:a}=splitAt(n.logbook,t.createdAt)
const{entries:u,revision:c}=processLines(s,{...n,logbook:i}).processed.logbook
return{...n,logbook:{...n.logbook,entries:[...u,...a],revision:c,processed:t.id}}}function processLines(e,n){const{comment:t,facts:r}=e
const{login:o}=t.author
const s=rightsOf(o,r)==="nothing"
let i=n
const a=[]
const u=[]
for(const n of(0,_n.Zm)(t.body)){const r=processLine(n,e,i)
a.push(r.kind)
if(r.kind==="waiting")u.push(r.plan)
else if(r.kind!=="refused")i=r.processed
else if(s)continue
else i=withRefusal(i,{comment:t.id,by:o,line:n,problem:r.problem})}return{processed:i,results:a,plans:u}}function reactionTo(e){if(e.includes("refused"))return"confused"
return e.includes("done")?"+1":"eyes"}// CONCATENATED MODULE: ./lib/src/logbook/reminder-thread.js
const Yn=30
function postedReminders({comments:e,me:n,protocolIssue:t}){const r=e.filter(({author:e})=>e.login===n).flatMap(reminderIn)
const o=t?.kind==="found"?[t,...t.posts]:[]
return[...r,...o.flatMap(reminderIn).map(e=>({...e,isAside:true}))].toSorted((e,n)=>(0,I.Rz)(e.at)-(0,I.Rz)(n.at)||(e.comment??0)-(n.comment??0))}function reminderIn({id:e,body:n,createdAt:t}){const r=parseReminderComment(n)
if(r===undefined)return[]
return[{...e===undefined?{}:{comment:e},body:n,identity:r.identity,at:t}]}function sentReminders(e,n,t){const r=[...e]
for(const{identity:e,at:t}of n){if(!r.some(n=>sameReminder(n,e)))r.push({...e,at:t})}return r.map(e=>t&&e.escalated?{...e,labelled:true}:e).slice(-Yn)}function protocolIssueIn({protocolIssue:e},{protocolIssue:n}){if(e?.kind!=="found")return{}
const t=e.state==="closed"&&n?.closed===true
return{protocolIssue:{number:e.number,...t?{closed:true}:{}}}}// CONCATENATED MODULE: ./lib/src/incident/observe.js
function observeDeclaration(e,n,t){if((0,de.HK)(n.entries)!==undefined)return[]
const{issue:r,history:o}=e
const s=o.kind==="read"?o.events:[]
const i=s.find(e=>e.kind==="labeled"&&(0,$.b)(e.label,t))
const a={kind:"actor",by:r.author.login,at:r.createdAt}
return[{what:"declared",attribution:i===undefined?a:attributed(i)}]}function observeForm(e,n,{started:t,acceptFrom:r}){const{issue:o}=e
const s=n.entries.some(e=>e.what==="milestone"&&e.name==="started")
if(s||o.author.kind!=="person"||!(0,pe.J6)(e,n,r))return[]
if(t===undefined)return[]
const i={kind:"actor",by:o.author.login,at:o.createdAt}
return[{what:"milestone",name:"started",at:t,attribution:i}]}function observeLife(e,n){const{state:t}=e.issue
const r=n.entries.findLast(e=>e.what==="closed"||e.what==="reopened")
const o=r?.what==="closed"
if(t.kind==="open")return o?[reopened(e,r.attribution.at)]:[]
if(o&&r.attribution.at===t.at)return[]
const s=t.by===undefined?{kind:"seen",at:t.at}:{kind:"actor",by:t.by,at:t.at}
const i={what:"closed",reason:t.reason,attribution:s}
return o?[reopened(e,r.attribution.at),i]:[i]}function reopened(e,n){const t=e.history.kind==="read"?e.history.events:[]
const r=t.findLast(e=>e.kind==="reopened"&&!(0,I.Y8)(e.at,n))
return{what:"reopened",attribution:r===undefined?{kind:"seen",at:e.now}:attributed(r)}}function attributed(e){return{kind:"actor",by:e.by.login,at:e.at}}// CONCATENATED MODULE: ./lib/src/incident/observe-boxes.js
function observeBoxes(e){const{logbook:n,checklist:t,requestedSteps:r}=e
const o=(0,Re.K0)(t)
const s=(0,Re.vI)(t)
const i=n.protocol.flatMap(({id:t})=>{const i=(0,he.zR)(n.entries,t)
const a=i?.what==="ticked"||i?.what==="skipped"
const u=o.has(t)
if(!s.has(t)||r.includes(t)||u===a)return[]
return[{step:t,isTicked:u,...seenOf(e,{step:t,ticked:u,last:i})}]})
return{toggles:i.flatMap(({step:e,isTicked:n,attribution:t})=>t===undefined?[]:[{what:n?"ticked":"unticked",step:e,attribution:t}]),unattributed:i.flatMap(({step:e,isUnattributed:n})=>n?[e]:[])}}function seenOf({facts:e,logbook:n,editEvent:t,acceptFrom:r,checkboxEdits:o},s){const{step:i,ticked:a,last:u}=s
const c=whoCounts({facts:e,acceptFrom:r},n)
const d=t!==undefined&&u!==undefined&&(0,I.Y8)(t.at,u.attribution.at)
if(t!==undefined&&!d&&shows(t,e.issue.number,i,a)){return{isUnattributed:false,...c(t.by)?{attribution:actor(t)}:{}}}const l={step:i,ticked:a,...u===undefined?{}:{since:u.attribution.at}}
const f=handOn(o,l,whosePast({facts:e,acceptFrom:r},n))
if(f.kind==="known")return{attribution:attributionAt(f,e.now),isUnattributed:false}
if(!(0,pe.J6)(e,n,r))return{isUnattributed:true}
const m=f.kind==="unknown"?earlier(f.at,e.now):e.now
return{attribution:{kind:"seen",at:m},isUnattributed:true}}function whoCounts({facts:e,acceptFrom:n},t){const r=(0,pe.J6)(e,t,n)
return t=>r||(0,pe.W2)(t,e,n)}function whosePast(e,n){const t=whoCounts(e,n)
return n=>n!==e.facts.me&&t(n)}function attributionAt({by:e,at:n},t){return{kind:"actor",by:e,at:earlier(n,t)}}function earlier(e,n){return(0,I.Y8)(n,e)?n:e}function attributeLate(e,n){const{facts:t,editEvent:r}=n
if(r===undefined||!whoCounts(n,e)(r.by))return e
return withNames(e,({step:e,what:n,attribution:o})=>{if((0,I.Y8)(o.at,r.at))return undefined
return shows(r,t.issue.number,e,n==="ticked")?actor(r):undefined})}function attributeOwed(e,{checkboxEdits:n,...t}){if(e.owed?.includes("hands")!==true||t.facts.edits?.kind!=="read")return e
const r=whosePast(t,e)
return withNames(e,({step:e,what:t,attribution:o},s)=>{if(t==="skipped")return undefined
const i=(0,he.zR)(s,e)
const a=i===undefined?{}:{since:i.attribution.at}
const u=handOn(n,{step:e,ticked:t==="ticked",...a},r)
return u.kind==="known"?attributionAt(u,o.at):undefined})}function withNames(e,n){const{entries:t,revision:r}=e
const o=t.map((e,r)=>{if(!(0,he.H9)(e)||e.attribution.kind!=="seen")return e
if((0,he.zR)(t,e.step)!==e)return e
const o=n(e,t.slice(0,r))
return o===undefined?e:{...e,attribution:o}})
const s=o.some((e,n)=>e!==t[n])
return s?{...e,entries:o,revision:r+1}:e}function shows(e,n,t,r){const o=(0,Pe.zo)(e.after,n)
if(!(0,Re.vI)(o).has(t)||(0,Re.K0)(o).has(t)!==r)return false
if(e.before===undefined)return true
return(0,Re.K0)((0,Pe.zo)(e.before,n)).has(t)!==r}function actor(e){return{kind:"actor",by:e.by,at:e.at}}// CONCATENATED MODULE: ./lib/src/incident/phase.js
function phaseOf(e,n,t){const{state:r}=e.issue
if(!(0,pe.oB)(e,n,t))return{kind:"waiting"}
if(r.kind==="open")return{kind:"open"}
if(r.reason!=="completed")return{kind:"dropped",reason:r.reason}
const o=r.by===undefined?{}:{by:r.by}
return{kind:"resolved",at:r.at,...o,vouched:isVouched(e,n,t)}}function isVouched(e,{entries:n},t){const{state:r}=e.issue
if((0,pe.on)(e,t))return true
if(r.kind!=="closed")return false
const o=n.some(({what:e,attribution:n})=>e==="postmortem-asked"&&!(0,I.Y8)(n.at,r.at))
return o||r.by!==undefined&&(0,pe.W2)(r.by,e,t)}// CONCATENATED MODULE: ./lib/src/incident/rebuild.js
function newLogbook(e,n,{protocol:t,language:r}){const{issue:o,comments:s}=e
const i=isListInComment(o,n)
const a=i&&n.kind==="present"?n.body:o.body
const u=s.filter(n=>wasAnswered(n,e)).map(({id:e})=>e)
return{version:1,issue:o.number,comment:0,protocol:listedProtocol(a,o.number,t),entries:[],revision:0,list:i?"comment":"none",reminders:[],processed:0,refusals:[],helped:false,...r==="en"?{}:{language:r},...e.movedFrom===undefined?{}:{former:e.movedFrom},...u.length===0?{}:{rebuilt:Math.max(...u)}}}function isListInComment({body:e,number:n},t){if(t.kind==="absent"||(0,Pe.zo)(e,n).kind==="present")return false
return(0,Pe.zo)(t.body,n).kind==="present"}function listedProtocol(e,n,t){const r=(0,Pe.zo)(e,n)
if(r.kind==="absent"||r.boxes.length===0)return t
return ae.w.flatMap(n=>{const o=r.boxes.find(({step:e})=>e===n.id)
if(o===undefined)return[]
const s=t.find(({id:e})=>e===n.id)??n
return[{...s,title:(0,Re.Ey)(e,o)??s.title}]})}function withHands(e,{checkboxEdits:n,...t}){const r=whosePast(t,e)
const o=n.flatMap(({step:e,ticked:n,at:t,by:o})=>{if(o===undefined||!r(o))return[]
return[{what:n?"ticked":"unticked",step:e,attribution:{kind:"actor",by:o,at:t}}]})
return withToggles(e,o)}function inTime(e,{entries:n}){const isBeginning=e=>n.includes(e)
const t=e.entries.filter(e=>!isBeginning(e))
const r=t.toSorted((e,n)=>(0,I.Rz)(e.attribution.at)-(0,I.Rz)(n.attribution.at))
return{...e,entries:[...e.entries.filter(isBeginning),...r]}}// CONCATENATED MODULE: ./lib/src/incident/derive.js
function derive(e){const{facts:n,policy:t}=e
const{tracking:r,logbook:o}=findTracking(n)
const s=o??newLogbook(n,r,t)
const i=o===undefined
const a=t.readForm?.(n.issue,t)??{}
const u=listHolder(n,r,s.list)
const c=u===undefined?Vn:latestList(u,n.edits)
const d=hasLabel(n,t.label)
const l=d?learned(e,s,{checklist:c,written:u,answers:a,isBegun:i}):{logbook:s,requested:Wn,unattributed:[]}
const f=postedReminders(n)
const m=sentReminders(l.logbook.reminders,f,hasLabel(n,$.n))
const p={...l.logbook,reminders:m,...protocolIssueIn(n,l.logbook)}
const{number:h,title:y,url:g,author:b,createdAt:w}=n.issue
const k=l.requested.severity??severityIn(e,p,a)
return{number:h,title:y,url:g,author:b,now:n.now,createdAt:w,phase:d?phaseOf(n,p,t.acceptFrom):unlabelled(r),...k===undefined?{}:{severity:k},answers:a,steps:trackedSteps(p,c),logbook:p,checklist:c,tracking:r,reminders:f.map(({at:e,...n})=>n),marks:marksOf(n,t.acceptFrom),requested:l.requested,unattributed:l.unattributed,owed:askable(n,p)}}function hasLabel({issue:e},n){return e.labels.some(e=>(0,$.b)(e,n))}const Vn={kind:"absent"}
function learned({facts:e,policy:n,editEvent:t,blobSha:r},o,{checklist:s,written:i,answers:a,isBegun:u}){const c=withEntries(o,observeDeclaration(e,o,n.label))
const d=withEntries(c,observeAcceptance(e,c,n))
const l=withEntries(d,observeForm(e,d,{...a,acceptFrom:n.acceptFrom}))
const f=o.list==="comment"?o.comment:undefined
const m=t!==undefined&&t.comment===f
const p={facts:e,acceptFrom:n.acceptFrom,...m?{editEvent:t}:{}}
const h=i===undefined?[]:checkboxEditsIn(i,e.edits,e.now)
const y=u?withHands(l,{...p,checkboxEdits:h}):l
const g=processCommands(e,(0,Ee.f)(e,y,n.privateLabels),{...n,language:languageOf(y)})
const b=u?{...g,logbook:inTime(g.logbook,l)}:g
if(!(0,pe.oB)(e,b.logbook,n.acceptFrom))return{...b,unattributed:[]}
const w=attributeOwed(attributeLate(b.logbook,p),{...p,checkboxEdits:h})
const k=[...b.requested.tick,...b.requested.untick]
const v=withEntries(w,observeLife(e,w))
const{toggles:O,unattributed:$}=observeBoxes({...p,logbook:v,checklist:s,checkboxEdits:h,requestedSteps:k})
const x=withLateWords(e,withToggles(v,O),{...p,blobSha:r})
return{logbook:x,requested:b.requested,unattributed:$}}function unlabelled(e){return{kind:e.kind==="present"?"paused":"not-an-incident"}}function trackedSteps(e,n){const t=(0,Re.vI)(n)
return e.protocol.map(r=>({step:r,state:stateOf(e,r),listed:n.kind==="absent"||t.has(r.id)}))}function stateOf(e,n){const t=(0,he.zR)(e.entries,n.id)
if(t?.what==="skipped")return{kind:"skipped",attribution:t.attribution,reason:t.reason}
if(t?.what!=="ticked")return{kind:"open"}
return{kind:"done",attribution:t.attribution,...t.note===undefined?{}:{note:t.note}}}function severityIn({facts:e,policy:n},t,r){const o=severityOf(e.issue.labels,n.severities)
return o??((0,pe.J6)(e,t,n.acceptFrom)?r.severity:undefined)}function severityOf(e,n){for(const t of n){const n=e.find(e=>(0,$.b)(e,t))
if(n!==undefined)return n}return undefined}// CONCATENATED MODULE: ./lib/src/run/learn-postmortem.js
function learnOfPostmortem(e,n){const{postmortems:t,draft:r}=e
switch(n.kind){case"directory":return n.of==="draft"?{...e,draft:withBranch(r,branchOf(n.branch,n.listing))}:{...e,postmortems:directoryOf(n.listing)}
case"files":return n.of==="draft"?{...e,draft:withTexts(r,n.texts)}:{...e,postmortems:learn_postmortem_grown(t,n.texts)}
case"last-change":{if(t.kind!=="read"||t.file.kind==="absent")return e
const r={...t.file,lastChange:n.lastChange}
return{...e,postmortems:{...t,file:r}}}case"pull-request":{const t=r.kind==="read"?r.branch:{kind:"unread",name:n.branch}
return{...e,draft:{kind:"read",branch:t,pull:n.pull}}}}}function directoryOf(e){return e.kind==="no-branch"?{kind:"unread"}:e}function branchOf(e,n){switch(n.kind){case"no-branch":return{kind:"absent",name:e}
case"listed":return{kind:"listed",name:e,postmortems:n}
case"unusable":return{kind:"foreign",name:e}}}function withBranch(e,n){const t=e.kind==="read"&&e.branch.name===n.name
return{kind:"read",branch:n,pull:t?e.pull:{kind:"unread"}}}function withTexts(e,n){if(e.kind!=="read"||e.branch.kind!=="listed")return e
const{postmortems:t}=e.branch
const r={...t,texts:{...t.texts,...n}}
return{...e,branch:{...e.branch,postmortems:r}}}function learn_postmortem_grown(e,n){if(e.kind!=="listed")return e
return{...e,texts:{...e.texts,...n}}}function withDrafted(e,n,{branch:t,base:r},o){const{draft:s}=e
if(s.kind!=="read"||n.kind!=="commit-files")return e
const{files:i,path:a}=n
const u=n.onto.kind==="branch"&&s.branch.kind==="present"?s.branch.postmortems:e.postmortems
const c=i.find(e=>e.path===a)?.content??textIn(u,a)
if(u.kind!=="read"||c===undefined){return{...e,draft:{...s,branch:{kind:"unread",name:t}}}}const d=i.map(e=>({path:e.path,sha:o(e.content)}))
const l=u.entries.filter(e=>!d.some(n=>n.path===e.path))
const f=Object.fromEntries(i.map(e=>[e.path,e.content]))
const m={...u,base:r,entries:[...l,...d],texts:{...u.texts,...f},file:{kind:"present",path:a,content:c}}
return{...e,draft:{...s,branch:{kind:"present",name:t,postmortems:m}}}}function textIn(e,n){return e.kind==="read"?e.texts[n]:undefined}// CONCATENATED MODULE: ./lib/src/run/learn.js
function learnAnswer(e,n){switch(n.kind){case"comments":return{...withComments(e,n.comments),pins:"read"}
case"bypass":{const{rulesets:t,...r}=e.repository
const o=n.bypass==="never"?{pushes:"refused"}:{}
return{...e,repository:{...r,...o}}}case"check":return e
case"history":return{...e,history:n.history}
case"background":return{...e,background:n.background}
case"edits":return{...e,edits:n.edits}
case"protocol-issue":return{...e,protocolIssue:n.protocolIssue}
case"duplicates":return{...e,duplicates:n.duplicates}
case"permission":return{...e,permissions:{...e.permissions,[n.login]:n.permission}}
case"reactions":return{...e,reactions:{...e.reactions,[n.comment]:n.reactions}}
default:return learnOfPostmortem(e,n)}}function withComments({posted:e=[],...n},t){const r=e.filter(e=>!t.some(({id:n})=>n===e.id))
const{edited:o=[]}=n
const newer=({id:e,updatedAt:n})=>o.find(t=>t.id===e&&(0,I.Y8)(n,t.updatedAt))
const s=[...t,...r].map(e=>newer(e)??e)
const i=new Map(n.comments.map(e=>[e.id,e]))
return{...n,comments:s.map(e=>asKnown(e,i.get(e.id),n.overwritten))}}function asKnown(e,n,t){if(n===undefined)return e
const{isAnswered:r,isRefused:o,editedBy:s}=n
const i=n.updatedAt===e.updatedAt
const a=(0,Sn.c)(t?.comments?.[e.id],e.body)
return{...r===true?{isAnswered:r}:{},...o===true?{isRefused:o}:{},...i&&s!==undefined?{editedBy:s}:{},...e,...a?{body:n.body}:{}}}function learnEffect(e,n,t,r){switch(t.kind){case"done":return learnDeed(e,n)
case"body-written":{const{body:n,...r}=e.overwritten??{}
const o={...e.issue,body:t.body}
const s=n===undefined?{}:{hasPutBack:true}
return withUnchecked({...e,issue:o,overwritten:r,...s},t.unchecked)}case"edited":return withUnchecked(withEdited(e,t.comment),t.unchecked)
case"posted":{refuseOtherAuthor(e.me,t.comment.author.login)
if("on"in n&&n.on!==undefined){const{id:n,body:r,createdAt:o}=t.comment
return withProtocolIssue(e,({posts:e})=>({posts:[...e,{id:n,body:r,createdAt:o}]}))}const{posted:r=[]}=e
const o=[...e.comments,t.comment]
return withUnchecked({...e,comments:o,posted:[...r,t.comment]},t.unchecked)}case"protocol-issue":return{...e,protocolIssue:t.protocolIssue}
case"follow-ups":return{...e,followUps:{...e.followUps,[t.comment]:t.opening}}
case"drafted":return withDrafted(e,n,t,r)
case"proposed":return e.draft.kind==="read"?{...e,draft:{...e.draft,pull:t.pull}}:e
default:return e}}function withProtocolIssue(e,n){const{protocolIssue:t}=e
return t?.kind==="found"?{...e,protocolIssue:{...t,...n(t)}}:e}function withEdited(e,n){const t=(e.edited??[]).filter(({id:e})=>e!==n.id)
const r=e.comments.map(e=>e.id===n.id?{...e,...n}:e)
const{comments:o={},...s}=e.overwritten??{}
const{[n.id]:i,...a}=o
return{...e,...i===undefined?{}:{hasPutBack:true},comments:r,edited:[...t,n],overwritten:{...s,comments:a}}}function withUnchecked(e,n){return n===undefined?e:{...e,unchecked:[...e.unchecked??[],n]}}function learnDeed(e,n){if(n.kind==="delete-comment"){const t=e.comments.filter(({id:e})=>e!==n.comment)
return withProtocolIssue({...e,comments:t},({posts:e})=>({posts:e.filter(({id:e})=>e!==n.comment)}))}if(n.kind==="set-state")return withProtocolIssue(e,()=>({state:n.state}))
if(n.kind==="react"&&n.reaction==="confused"){const refused=e=>e.id===n.comment?{...e,isRefused:true}:e
return{...e,comments:e.comments.map(refused)}}if(n.kind!=="add-label"&&n.kind!=="remove-label")return e
const t=e.issue.labels.filter(e=>!(0,$.b)(e,n.label))
const r=n.kind==="add-label"?[...t,n.label]:t
return{...e,issue:{...e.issue,labels:r}}}function refuseOtherAuthor(e,n){if(n===e)return
throw new o.yo(`GitHub shows our comment as written by \`${n}\`, but calls the token \`${e}\`: stopped, so that no further comment is posted. Please report it.`)}// CONCATENATED MODULE: ./lib/src/run/settings-for.js
function settingsFor({logbook:e},n){const t={...n,language:languageOf(e)}
if(e.secrecy!=="published")return t
return{...t,postmortem:{...n.postmortem,deliver:"pull-request"}}}// CONCATENATED MODULE: ./lib/src/run/facts.js
const Qn=20
async function readFacts(e,n,t=[]){const{context:r,now:o,early:s}=e
const i=await s.sweeps
return{now:o,...i===undefined?{}:{sweeps:i},reader:r.reader,me:r.me,repository:r.repository,...await readThread(e,n),background:{kind:"unread"},postmortems:{kind:"unread"},draft:{kind:"unread"},permissions:{},...t.length===0?{}:{unchecked:t},...n.movedFrom===undefined?{}:{movedFrom:n.movedFrom}}}async function readThread(e,{issue:n,listed:t}){if(t?.comments!==undefined){const{comments:e}=t
return{issue:t.issue,comments:e,history:{kind:"unread"},pins:"unread"}}const{github:r,context:o,early:s}=e
const i=s.threads.get(n)
s.threads.delete(n)
if(i!==undefined)return i
const a=o.reader==="graphql"?await readThreadByGraphql(r,n):undefined
return a??await readThreadByRest(r,n,t?.issue)}async function readThreadByRest(e,n,t){const r=(0,X.TK)(e,n)
await r.catch(()=>undefined)
const o=t??await(0,X.OS)(e,n)
return{issue:o,comments:await r,history:{kind:"unread"},pins:"read"}}async function know(e,{editEvent:n},t,r){const{settings:o,blobSha:s}=e
const i=n===undefined?{}:{editEvent:n}
let a=t
for(let n=1;n<=Qn;n+=1){const n=policyOf(e,await formReader(e,a))
const t=derive({facts:a,policy:n,blobSha:s,...i})
const u=(0,xn.vR)(t)?await e.loadStage():undefined
const c=settingsFor(t,o)
await e.loadLanguage(c.language)
const d=ask({incident:t,facts:a,settings:c,delivery:r,blobSha:s,stage:u,reminds:e.reminds===true,...i})
if(d.length===0)return{facts:withoutProtocolIssue(a,t),incident:t,stage:u}
const l=await Promise.all(d.map(n=>(0,Pn.Z)(e,n)))
const f=l.reduce(learnAnswer,a)
const{directory:m}=o.postmortem
a=u?.withReadDirectories(f,t,{directory:m,blobSha:s})??f}throw new Error(`questions about #${t.issue.number} do not come to an end`)}async function formReader({loadForm:e},{issue:n}){return(0,de.Z2)(n)?e():undefined}function policyOf({settings:e},n){return{...n===undefined?{}:{readForm:n},label:e.label,protocol:e.steps,severities:e.severities.map(({label:e})=>e),privateLabels:e.privateLabels,acceptFrom:e.acceptFrom,timeZone:e.timeZone,language:e.language}}var Xn=t(5395)
var et=t(7378);// CONCATENATED MODULE: ./lib/src/run/learn-delivery.js
function afterResult(e,n,t){const r=(0,_.k)(e)
if(t.kind==="committed"&&n.kind==="commit-files"){const{path:e,commit:o,revision:s}=t
const i=n.files.find(n=>n.path===e)?.content
return{kind:"committed",path:e,commit:o,revision:s,refused:r,...i===undefined?{}:{text:i}}}if(n.kind==="show-in-summary"){return{kind:"shown",path:n.path,revision:n.revision,refused:r}}return e}function withKnownRefusal(e,{facts:n,incident:t},{postmortem:{deliver:r}}){if(r==="commit"||e.kind!=="pending")return e
if(e.refused.some(({target:e})=>e==="commit"))return e
const o=n.repository.pushes==="refused"
if(!o&&(0,Bn.D)(n,t.logbook)!==false)return e
const s=o?"protected":"untouched"
return{kind:"pending",refused:[...e.refused,{target:"commit",blocker:s}]}}function afterRefusal(e,n,t,{postmortem:{deliver:r}}){if(n.kind!=="commit-files"&&n.kind!=="open-pull-request")return undefined
const o=(0,Xn.x)(n,t)
if(o.kind==="secret"&&n.kind==="commit-files"){return{kind:"held-back",...placeOfSecret(n)}}if(o.kind==="target-closed"&&r!=="commit"){return{kind:"pending",refused:[...(0,_.k)(e),o.target]}}return{kind:"refused",reason:(0,s.W)(t)}}function afterMoves(e,{moved:n},{postmortem:{deliver:t}}){if(n!=="default-branch"||t!=="auto")return undefined
return{kind:"pending",refused:[...(0,_.k)(e),{target:"commit",blocker:"busy"}]}}function placeOfSecret({files:e,path:n}){const t=e.map(e=>({path:e.path,lines:suspectLines(e.content)})).find(({lines:e})=>e.length>0)
return t??{path:n,lines:[]}}function suspectLines(e){return e.split("\n").flatMap((e,n)=>(0,et.E)(e).redacted>0?[n+1]:[])}// CONCATENATED MODULE: ./lib/src/incident/overwrites.js
function overwrites(e,n){return e.flatMap((t,r)=>{const o=e[r+1]
if(t.by!==n||o===undefined||o.by===n)return[]
if(!hasText(t)||!hasText(o))return[]
return[{ours:t,theirs:o,later:e.slice(0,r),older:peoplesIn(e.slice(r+2),n),people:peoplesIn(e.slice(r+1),n)}]})}function peoplesIn(e,n){const t=e.findIndex(({by:e})=>e===n)
return t===-1?e:e.slice(0,t+1)}function hasText(e){return e.text!==undefined}// CONCATENATED MODULE: ./lib/src/incident/overwritten.js
const nt=5*A.Rc
function withOverwritten(e){const{versions:n=[],issue:t}=e
const[r]=n
if(r===undefined||!(0,Sn.c)(r.text,t.body))return undefined
const o=overwrites(n,e.me)
if(o.length===0)return undefined
const s=knownOf(e)
const i=o.reduceRight((n,t)=>{const r=withWords(n,t,e)
return s===undefined?r:withTicks(r,t,e,s)},t.body)
return(0,Sn.c)(i,t.body)?undefined:i}function knownOf(e){const{logbook:n}=findTracking(e)
if(n!==undefined)return n
return e.comments.some(({body:e})=>/\/incident\s+undo/i.test(e))?undefined:{entries:[]}}function withOverwrittenTicks({body:e},n,t,r){if(!(0,Sn.c)(n[0]?.text,e))return undefined
const o=overwrites(n,t.me).reduceRight((e,n)=>withTicks(e,n,t,r),e)
return(0,Sn.c)(o,e)?undefined:o}function withWords(e,{theirs:n,ours:t,later:r,older:o},{issue:{number:s},me:i}){if((0,Pe.tZ)(n.text,t.text,s))return e
const[a,u]=[peoplesLines(n.text,s),peoplesLines(t.text,s)]
if(isSame(a,u)||isSame(overwritten_boxes(n.text,s),overwritten_boxes(t.text,s)))return e
const c=missing(a,u)
const has=e=>hasText(e)&&holds(peoplesLines(e.text,s),a,c)
const d=r.some((e,n)=>{const t=r[n+1]
return e.by!==i&&t!==undefined&&has(t)&&!has(e)})
if(d||holds(peoplesLines(e,s),a,c))return e
const l=o.some(e=>hasText(e)&&isSame(peoplesLines(e.text,s),u))
const f=o.length===0||l
if(f&&isSame(peoplesLines(e,s),u))return withListOf(n.text,e,s)
const m=l?linesIn(missing(u,a)):[]
return withoutLines(inserted(e,c,s),stillThere(m,r,s),s)}function stillThere(e,n,t){const r=n.filter(hasText).map(e=>new Set(peoplesLines(e.text,t)))
return r.length<n.length?[]:e.filter(e=>r.every(n=>n.has(e)))}function holds(e,n,t){if(t.length===0)return isSame(e,n)
const r=new Set(e)
return t.every(e=>e.lines.every(e=>e===""||r.has(e)))}function overwritten_boxes(e,n){const t=(0,Pe.zo)(e,n)
return t.kind==="absent"?[]:t.boxes.map(({step:e,ticked:n})=>`${e} ${n}`)}function withListOf(e,n,t){const r=(0,Pe.zo)(n,t)
if((0,Pe.zo)(e,t).kind==="absent"){const{before:r}=(0,Re.UC)(n,t)
return(0,Pe.yx)(e,n.slice(r.length))}const o=(0,Re.K0)(r)
const s=[...(0,Re.vI)(r)].filter(e=>!o.has(e))
return(0,Pe.sD)(e,t,{on:[...o],off:s})}function withTicks(e,n,{issue:{number:t},me:r},o){const ticked=e=>hasText(e)?(0,Re.K0)((0,Pe.zo)(e.text,t)):undefined
const[s,i]=[ticked(n.theirs),ticked(n.ours)]
if(s===undefined||i===undefined)return e
const isByHand=(e,n,t)=>e.by!==r&&ticked(e)?.has(t)!==ticked(n)?.has(t)
const a=[...(0,Re.vI)((0,Pe.zo)(n.theirs.text,t))].filter(e=>{if(s.has(e)===i.has(e))return false
if(n.later.some((t,r)=>isByHand(t,n.later[r+1]??n.ours,e)))return false
const t=changedAt(n.people,n=>ticked(n)?.has(e))
return t!==undefined&&!isKnown(e,t,o)})
const[u,c]=[a.filter(e=>s.has(e)),a.filter(e=>!s.has(e))]
return(0,Pe.sD)(e,t,{on:u,off:c})}function changedAt(e,n){const[t]=e
const r=t===undefined?undefined:n(t)
const o=e.findIndex(e=>n(e)!==r)
const[s,i]=[e[o],e[o-1]]
return s===undefined||n(s)===undefined?undefined:i?.at}function isKnown(e,n,{entries:t}){return t.some(t=>(0,he.H9)(t)&&t.step===e&&(0,I.Rz)(t.attribution.at)>=(0,I.Rz)(n)-nt)}var tt=t(5835);// CONCATENATED MODULE: ./lib/src/run/look-back.js
async function lookBack(e,n){const t=await withOlderVersions(e,n)
const r=findTracking(t)
const o=asMoved(t,r)
const s=withOverwritten(o)
if(s!==undefined)return withLost(o,[{text:s,stands:o.issue.body}])
if(o.reader!=="graphql")return o
const i=o===t?r:findTracking(o)
const a=await withWholeComment(e,o,i)
return a===o?withTicksOfComment(e,o,i):a}const rt=50
async function withOlderVersions({github:e},n){const{versions:t=[],me:r,now:o,issue:s}=n
const i=t.at(-1)
const a=t.length>=ne&&i!==undefined
if(!a||(0,I.vk)(i.at,o)>=tt.O1||t.some(({by:e})=>e===r))return n
try{const{edits:t}=await(0,M.As)(e,{issue:s.number},{first:rt})
return{...n,versions:t}}catch{return n}}function asMoved(e,{logbook:n}){const t=formerNumber(e)??n?.former
if(t===undefined)return e
const{number:r,body:o}=e.issue
const renamed=e=>e.replaceAll((0,Re.Ku)(t),(0,Re.Ku)(r))
const s=e.versions?.map(e=>e.text===undefined?e:{...e,text:renamed(e.text)})
const i=s===undefined?e:{...e,versions:s}
const a=[...renamed(o)===o?[]:[{text:renamed(o),stands:o}],...i.comments.flatMap(({id:e,author:n,body:t})=>n.login!==i.me||renamed(t)===t?[]:[{comment:e,text:renamed(t),stands:t}])]
return withLost(i,a)}const ot=3
async function withWholeComment(e,n,{tracking:t}){const{issue:r,me:o,comments:s}=n
if(t.kind==="present"&&t.readable)return n
const i=s.filter(({author:e,editedBy:n})=>e.login===o&&n!==o)
const a=i.slice(0,ot).flatMap(({node:e})=>e??[])
if(a.length===0)return n
const u=await versionsOf(e,r.number,a)
for(const{id:e,node:t="",body:s}of i){const i=u[t]?.find(({by:t,text:s})=>t===o&&isOurLogbook(s??"",[r.number,n.movedFrom],e))
if(i?.text!==undefined)return withLost(n,[{comment:e,text:i.text,stands:s}])}return n}function isOurLogbook(e,n,t){const r=(0,x.M_)(e)
if(r.kind!=="tracking"||r.logbook.comment!==t)return false
return n.includes(r.logbook.issue)}async function withTicksOfComment(e,n,{tracking:t,logbook:r}){if(r?.list!=="comment"||t.kind==="absent")return n
const o=n.comments.find(({id:e})=>e===t.id)
const{node:s}=o??{}
if(o===undefined||s===undefined)return n
if((0,I.vk)(o.updatedAt,n.now)>tt.O1)return n
const i=await versionsOf(e,n.issue.number,[s])
const a=withOverwrittenTicks(o,i[s]??[],n,r)
return a===undefined?n:withLost(n,[{comment:o.id,text:a,stands:o.body}])}async function versionsOf(e,n,t){const r=await(0,Pn.Z)(e,{kind:"check",issue:n,body:false,comments:t,posted:false})
return r.kind==="check"&&r.checked.kind==="told"?r.checked.comments:{}}var st=t(8333)
var it=t(5388)
var ut=t(4918);// CONCATENATED MODULE: ./lib/src/github/write-checklist.js
const ct=3
async function writeChecklist(e,{issue:n,edit:t},r){const{rest:o,owner:s,repo:i}=e
const{data:a,headers:u}=await o.issues.get({owner:s,repo:i,issue_number:n})
const c=Date.parse(u.date??"")
let d=a.body??""
const l=(0,Sn.c)(r.overwritten?.body,d)?r.issue.body:d
let f=(0,Pe.Z9)(l,n,t)
if(f===d)return{kind:"body-written",body:f}
for(let r=0;;r+=1){await o.issues.update({owner:s,repo:i,issue_number:n,body:f})
const a=await overwritten(e,{issue:n,readAt:c,before:d,after:f})
if(a===undefined||r===ct)return{kind:"body-written",body:f}
d=f
f=(0,Pe.Z9)(a,n,t)}}async function overwritten(e,{issue:n,readAt:t,before:r,after:o}){const[s,i]=await lastEdits(e,n)
if(!(0,Sn.c)(s?.text,o)||i?.text===undefined||!((0,I.Rz)(i.at)>=t)){return undefined}return(0,Sn.c)(i.text,r)?undefined:i.text}async function lastEdits(e,n){try{return(await(0,M.As)(e,{issue:n},{first:2})).edits}catch{return[]}}// CONCATENATED MODULE: ./lib/src/github/perform.js
async function perform(e,n,t){try{return await attempt(e,n,t)}catch(e){if((0,o.dg)(e)!=="stumbled")throw e
return{kind:"outdated",why:(0,s.e)((0,o.B1)(e)),failure:e}}}async function attempt(e,n,r){switch(n.kind){case"edit-checklist":return r.reader==="rest"?writeChecklist(e,n,r):writeBody(e,n,r)
case"post-comment":return postComment(e,n,r)
case"edit-comment":return r.reader==="rest"?writeUnchanged(e,n,r):writeComment(e,n,r)
case"delete-comment":case"react":case"add-label":case"remove-label":case"set-state":await performIdempotent(e,n)
return{kind:"done"}
case"open-protocol-issue":{const{openProtocolIssue:r}=await t.e(984).then(t.bind(t,6984))
return r(e,n)}case"open-follow-ups":{const{openFollowUps:o}=await t.e(921).then(t.bind(t,6921))
return o(e,n,r)}case"reopen-issue":return reopenIssue(e,n)
case"commit-files":return(0,st.z)(e,n,{...r.repository,reader:r.reader})
case"open-pull-request":return(0,it.H)(e,n,r.repository.defaultBranch)
case"show-in-summary":return{kind:"shown"}}}async function performIdempotent({rest:e,owner:n,repo:t},r){switch(r.kind){case"delete-comment":await unlessGone(e.issues.deleteComment({owner:n,repo:t,comment_id:r.comment}))
return
case"react":{const{comment:o,reaction:s}=r
await unlessGone(e.reactions.createForIssueComment({owner:n,repo:t,comment_id:o,content:s}))
return}case"add-label":await e.issues.addLabels({owner:n,repo:t,issue_number:r.issue,labels:[r.label]})
return
case"remove-label":{const{issue:o,label:s}=r
await unlessGone(e.issues.removeLabel({owner:n,repo:t,issue_number:o,name:s}))
return}case"set-state":{const{number:o,state:s}=r
await unlessGone(e.issues.update({owner:n,repo:t,issue_number:o,state:s}))}}}async function postComment({rest:e,owner:n,repo:t},{issue:r,on:o,body:s},{reader:i}){const{data:a}=await e.issues.createComment({owner:n,repo:t,issue_number:o??r,body:s})
const u=(0,ut.$V)(a)
return{kind:"posted",comment:u,...i==="rest"||o!==undefined?{}:{unchecked:{kind:"posted",id:u.id}}}}async function writeBody({rest:e,owner:n,repo:t},{issue:r,edit:o},s){const i=s.overwritten?.body??s.issue.body
const a=(0,Pe.Z9)(s.issue.body,r,o)
if(a===i)return{kind:"body-written",body:a}
await e.issues.update({owner:n,repo:t,issue_number:r,body:a})
return{kind:"body-written",body:a,unchecked:{kind:"body",before:i,after:a,edit:o,asOf:s.issue.updatedAt}}}async function writeComment({rest:e,owner:n,repo:t},{comment:r,body:o},s){const i=s.comments.find(e=>e.id===r)
const a=await unlessGone(e.issues.updateComment({owner:n,repo:t,comment_id:r,body:o}))
if(a===undefined||i===undefined)return dt
const u=(0,ut.$V)(a.data)
const c=s.overwritten?.comments?.[r]??i.body
const d=(0,x.aW)(o)===undefined?undefined:i.node??u.node
const l={before:c,after:o,asOf:i.updatedAt}
return{kind:"edited",comment:u,...d===undefined?{}:{unchecked:{kind:"comment",id:r,node:d,...l}}}}const dt={kind:"outdated",why:"our comment changed in the meantime"}
async function writeUnchanged({rest:e,owner:n,repo:t},{comment:r,body:o},s){const i=s.comments.find(({id:e})=>e===r)?.body
const a=await unlessGone(e.issues.getComment({owner:n,repo:t,comment_id:r}))
if(a===undefined||(a.data.body??"")!==i)return dt
const{data:u}=await e.issues.updateComment({owner:n,repo:t,comment_id:r,body:o})
return{kind:"edited",comment:(0,ut.$V)(u)}}async function reopenIssue({rest:e,owner:n,repo:t},{issue:r,closedAt:o}){const{data:s}=await e.issues.get({owner:n,repo:t,issue_number:r})
if(s.state!=="closed"||s.closed_at!==o){return{kind:"outdated",why:"the issue was opened or closed in the meantime"}}await e.issues.update({owner:n,repo:t,issue_number:r,state:"open"})
return{kind:"reopened"}}async function unlessGone(e){try{return await e}catch(e){const{status:n}=(0,o.B1)(e)
if(n===404||n===410)return undefined
throw e}}// CONCATENATED MODULE: ./lib/src/run/play.js
function newJournal(e){return{issue:e,effects:[],notes:[],delivery:{kind:"pending",refused:[]},refused:new Set,unchecked:[],lost:[],permissions:{}}}const lt=["done","edited","body-written"]
async function play(e,{effects:n,notes:t},r,o){let s=r
let i=true
for(const r of inBatches(n)){const n=await Promise.allSettled(r.map(n=>performSafely(e,n,s,o)))
for(const[a,u]of r.entries()){const r=n[a]?.status==="fulfilled"?n[a].value:undefined
if(r===undefined||r.kind==="outdated")continue
if(r.kind!=="refused")o.effects.push(u)
if(r.kind==="committed")o.notes.push(...t)
if(r.kind==="reopened")return{kind:"outdated",why:"it was opened again"}
s=learnEffect(s,u,r,e.blobSha)
o.lost=o.lost.filter(e=>!isPutBack(e,r))
o.unchecked=s.unchecked??[]
if(!lt.includes(r.kind))i=false}const a=endOf(n)
if(a!==undefined)return a}return{kind:"played",facts:s,isConclusive:i}}function isPutBack({comment:e},n){if(e===undefined)return n.kind==="body-written"
return n.kind==="edited"&&n.comment.id===e}function endOf(e){for(const n of e)if(n.status==="rejected")throw n.reason
const n=e.flatMap(e=>e.status==="fulfilled"?[e.value]:[])
return n.find(e=>e.kind==="outdated")}const ft=["edit-checklist","add-label","remove-label","react","post-comment"]
const mt=4
function inBatches(e){const n=[]
for(const t of e){const e=n.at(-1)
const r=e!==undefined&&e.length<mt&&e.every(e=>isBeside(e,t))
if(r)e.push(t)
else n.push([t])}return n}function isBeside(e,n){if(e.kind==="edit-checklist"&&n.kind==="edit-checklist")return false
return ft.includes(e.kind)&&ft.includes(n.kind)}async function performSafely(e,n,t,r){try{const o=await perform(e.github,n,t)
r.delivery=afterResult(r.delivery,n,o)
if(o.kind!=="outdated")spend(e.budget,[n])
if((0,_.D)(n)&&o.kind!=="outdated"){r.notes.push(...notesOnMentions(e,n.body,t))}return o}catch(t){const i=afterRefusal(r.delivery,n,t,e.settings)
if(i!==undefined){r.delivery=i
return{kind:"refused"}}if(!(0,o.JT)(t))throw t
r.notes.push(`${effectFailure(n,(0,m.zi)(e.settings.language))} ${(0,s.W)(t)}`)
r.refused.add(n.kind)
return{kind:"refused"}}}function notesOnMentions({settings:e},n,t){const r=parseReminderComment(n)
return r===undefined?[]:mentionNotes(t,e,{escalated:r.identity.escalated,prose:r.prose})}// CONCATENATED MODULE: ./lib/src/run/reconcile.js
const pt=5
const ht=6*A.Rc
const yt=8
async function reconcile(e,n){const t=newJournal(n.issue)
let r=await takeTurns(e,n,t)
const s=r.kind==="outdated"?afterMoves(t.delivery,r,e.settings):undefined
if(s!==undefined){t.delivery=s
r=await takeTurns(e,withoutList(n),t)}if(r.kind==="finished")return reportOn({...t,...r,dryRun:e.dryRun,compare:In.l})
if(r.failure!==undefined)throw r.failure
throw new o.yo(`Gave up on #${n.issue} after ${pt} tries, because ${r.why}. The next run goes on from here.`)}async function takeTurns(e,n,t){for(let r=1;;r+=1){const o=await takeTurn(e,r===1?n:withoutList(n),t)
if(o.kind==="finished")return o
if(r===pt){await putBackLost(e,undefined,t)
return o}await e.github.pause(Math.min(ht,200*2**r)*(.5+Math.random()))}}async function takeTurn(e,n,t){let r=await lookFirst(e,n,t)
for(let o=1;o<=yt;o+=1){const o=await takeRound(e,r,t)
if(o.kind!=="next-round")return o
r=await know(e,n,o.facts,t.delivery)}throw new Error(`decisions about #${n.issue} do not come to rest`)}async function lookFirst(e,n,t){const r=await readAgain(e,n,t)
const o=await know(e,n,r,t.delivery)
const{listed:s}=n
if(s===undefined||s.isFresh)return o
if(takeDecision(e,o,t).decided.effects.length===0)return o
const i=s.comments===undefined?{...o.facts,issue:await(0,X.OS)(e.github,n.issue)}:await readAgain(e,withoutList(n),t)
return know(e,n,i,t.delivery)}async function readAgain(e,n,t){const r=await readFacts(e,n,t.unchecked)
return lookBack(e,withLost({...r,permissions:t.permissions},t.lost))}async function playSafely(e,n,t,r){try{return await play(e,n,t,r)}catch(n){await putBackLost(e,{...t,unchecked:r.unchecked},r)
throw n}}async function takeRound(e,n,t){const{postmortems:r}=n.facts
t.permissions=n.facts.permissions
t.delivery=withKnownRefusal(t.delivery,n,e.settings)
if(r.kind==="unusable"&&e.settings.postmortem.deliver==="commit"){t.delivery={kind:"refused",reason:r.reason}}const{decision:o,decided:s}=takeDecision(e,n,t)
const i={kind:"finished",decision:o,decided:s}
const a=leftForLater(o,s.effects,e.budget)
if(a!==undefined){t.notes.push(a)
await putBackLost(e,n.facts,t)
return i}if(e.dryRun){spend(e.budget,s.effects)
t.effects.push(...s.effects)
if(s.effects.length>0)t.notes.push(...s.notes)
return i}const u=await playSafely(e,s,n.facts,t)
if(u.kind==="outdated")return u
if(!u.isConclusive)return{kind:"next-round",facts:u.facts}
return await checked(e,u.facts,t)??i}function takeDecision(e,{facts:n,incident:t,stage:r},{delivery:o,refused:s}){const i=e.budget.reminders>0
const a=e.reminds===true
const u=s.has("post-comment")
const c=settingsFor(t,e.settings)
const d=e.writer.inLanguage(c.language)
const l={...e,settings:c,writer:d,incident:t,facts:n,stage:r,delivery:o,reminds:a,mayRemind:i,isSilenced:u}
const f=decide(l)
const m=f.effects.filter(({kind:e})=>!s.has(e))
return{decision:l,decided:{...f,effects:m}}}function withoutList({listed:e,...n}){return n}// CONCATENATED MODULE: ./lib/src/main.js
async function main(e,n){try{const t=(0,i.Ko)(n)
if(e.kind==="check"&&n["GITHUB_EVENT_NAME"]==="pull_request"){return await reportPull(t,n)}const r=e.kind==="issue"?{issue:e.issue,weigh:e.weigh??[]}:{all:e.kind==="sweep",isCheckup:e.kind!=="sweep"}
const o=await openSession({connection:(0,i.dC)(n),inputs:t,clock:Date.now,loadStage:loadStage,cause:e.cause,...r})
if(e.kind==="setup"||e.kind==="check"){return await reportSetup(await setUpFor(e.kind,o,{inputs:t,environment:n}))}if(o.context.repository.archived)return await reportArchived(e,o)
const{reports:s,notes:a}=await look(o,e,reconcile)
await reportRun({outcome:overall(e,s),incidents:s,summary:summaryOf(o,{reports:s,notes:a,dryRun:t.dryRun}),lines:[...s.flatMap(e=>main_linesOf(e,t.dryRun,(0,m.zi)(o.settings.language))),...a],warnings:o.writer.problems()})}catch(e){await reportFailure((0,s.W)(e))}}async function setUpFor(e,n,{inputs:r,environment:s}){const{setUp:i}=await Promise.all([t.e(815),t.e(144),t.e(63)]).then(t.bind(t,6063))
const a=s["GITHUB_ACTOR"]??""
const u=e==="setup"?await n.permissionOf(a):"write"
if(!["admin","maintain","write"].includes(u)){throw new o.yo(`\`task: setup\` takes write permission in the repository; ${JSON.stringify(a)} has \`${u}\`.`)}const c=s["GITHUB_ACTION_REF"]??""
const d=/^[0-9a-f]{40}$/.test(c)?{commit:c}:{}
return i(n,{task:e,settingsPath:r.config,...d})}async function reportPull(e,n){const{checkPull:o}=await Promise.all([t.e(815),t.e(599),t.e(311),t.e(508),t.e(198),t.e(144),t.e(378)]).then(t.bind(t,4997))
const s=await(0,r.N)({...(0,i.dC)(n),token:e.token})
const a={ref:n["GITHUB_SHA"]??"",settingsPath:e.config}
const u=await o(s,a)
const c=u.map(({file:e,line:n,words:t})=>`${e}:${n} ${t}`)
const d=c.length===0?"No mistakes in the settings, the templates and the form.":["```text",...c,"```"].join("\n")
await reportRun({outcome:"checked",incidents:[],summary:d,lines:c,warnings:[],mistakes:u})}async function reportSetup({outcome:e,summary:n,lines:t,problems:r}){await reportRun({outcome:e,incidents:[],summary:n,lines:t,warnings:[],problems:r})}async function loadStage(){const{postmortemStage:e}=await Promise.all([t.e(815),t.e(599),t.e(197),t.e(677),t.e(162),t.e(589)]).then(t.bind(t,1589))
return e}function overall(e,n){if(e.kind!=="sweep")return n[0]?.outcome??"unchanged"
return n.some(({problem:e})=>e!==undefined)?"failed":"swept"}async function reportArchived(e,{writer:n}){const t=(0,m.zi)(n.language).words.repositoryArchived
if(e.kind!=="sweep")throw new o.yo(t)
const r=summaryOf({writer:n},{reports:[],dryRun:false})
await reportRun({outcome:"archived",incidents:[],summary:r,lines:[t],warnings:n.problems()})}function summaryOf({writer:e},n){try{return summary_writeSummary(e,n)}catch(e){return(0,s.W)(e)}}function main_linesOf(e,n,t){const{format:r}=t
const{number:o,outcome:s,done:i,total:a,effects:u,notes:c}=e
const d=[r("runProgress",{outcome:s,done:i,total:a}),...u.map(e=>r(n?"runPlans":"runDid",{what:effectTitle(e,t)})),...c]
return d.map(e=>`#${o}: ${e}`)}},7898:(e,n,t)=>{t.d(n,{U_:()=>codeLine,gQ:()=>inertCode,tE:()=>codeSpans})
var r=t(2502)
function inertCode(e){return e.replaceAll(/\{(?=[{%#])/g,"{ ").replaceAll(/<!--(?=\s{0,9}incident-protocol)/gi,"<! --")}function codeSpans(e){const n=backtickRuns(e)
const t=Map.groupBy(n.toReversed(),e=>e.length)
const r=new Map
let o=0
for(const e of n){if(e.at<o)continue
const n=e.escaped?{at:e.at+1,length:e.length-1}:e
const s=n.length===0?undefined:nextAfter(e.at,t.get(n.length)??[])
if(s===undefined)continue
o=s.at+s.length
r.set(n.at,o)}return r}function nextAfter(e,n){for(let t=n.at(-1);t!==undefined;t=n.at(-1)){if(t.at>e)return t
n.pop()}return undefined}function backtickRuns(e){return Array.from(e.matchAll(/(?<!\\)(\\*)(?<!`)(`+)/g),e=>{const[,n="",t=""]=e
return{at:e.index+n.length,length:t.length,escaped:n.length%2===1}})}function codeLine(e,n=80){const t=inertCode((0,r.pF)(e,n).replaceAll("`","'").replaceAll("|","¦"))
return t===""?"":`\`${t}\``}},7685:(e,n,t)=>{t.d(n,{M:()=>inertInline})
var r=t(7898)
var o=t(1091);// CONCATENATED MODULE: ./lib/src/markdown/inert-reference.js
function asCode({text:e,at:n,tail:t,inAddress:o},s){const i=n+s.length
const a=o||t.endsWith("`")?" ":""
const u=e[i]==="`"?" ":""
return{write:`${a}\`${(0,r.gQ)(s)}\`${u}`,to:i}}const s=/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,20}$/i
function endsInWord(e){return/[\p{L}\p{N}_]$/u.test(e.slice(-2))}function issueReference(e){const n=/^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(e.text.slice(e.at,e.at+20))?.[0]
if(n===undefined)return undefined
return isOwnIssue(e,n)?asIssueLink(e,n):asCode(e,n)}function isOwnIssue({text:e,at:n,tail:t,inAddress:r,home:o,isIssue:i},a){const u=e[n+a.length]??""
if(o===""||r||/[\w([]/.test(u)||/[\]!]$/.test(t))return false
if(endsInWord(t)||s.test(t))return false
if(i?.(Number(a.slice(1)))===false)return false
return!/\[[^\]]*$/.test(e.slice(Math.max(0,n-300),n))}function asIssueLink({at:e,home:n},t){return{write:`[${t}](${(0,o.SM)(`${n}/issues/${t.slice(1)}`)})`,to:e+t.length}}function mention(e){const n=e.text.slice(e.at,e.at+160)
const t=/^@[0-9a-f]{7,40}(?![\w-])/i.exec(n)?.[0]
if(t!==undefined&&/[\w.-]\/[\w.-]+$/.test(e.tail))return asCode(e,t)
if(/[a-z\d]$/i.test(e.tail))return undefined
const r=/^@[a-z\d](?:[\w-]*[a-z\d])?(?:\/\w(?:[\w-]*[a-z\d])?)?/i.exec(n)?.[0]
return r===undefined?undefined:asCode(e,r)}function shortReference(e){if(endsInWord(e.tail))return undefined
const n=/^GH-\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(e.text.slice(e.at,e.at+20))?.[0]
return n===undefined?undefined:asCode(e,n)}// CONCATENATED MODULE: ./lib/src/markdown/inert-inline.js
const i=32
function inertInline(e,n,t=""){const o=(0,r.tE)(e)
const s=[]
let[a,u,c]=[t.slice(-i),false,0]
while(c<e.length){const t={...n,text:e,at:c,tail:a,inAddress:u,spans:o}
const r=ruleFor(e[c]??"")(t)??verbatim(t)
s.push(r.write)
u=u&&!/\s/.test(r.write)||/(?:https?:\/\/|www\.)\S*$/i.test(a+r.write)
a=(a+r.write).slice(-i)
c=r.to}return s.join("")}function ruleFor(e){const n=a[e]
if(n!==undefined)return n
return/[hH]/.test(e)?webAddress:/[gG]/.test(e)?e=>shortReference(e)??word(e):word}const a={"\\":backslash,"`":backticks,"<":({at:e})=>({write:"&lt;",to:e+1}),"&":entity,"{":brace,"%":e=>encodedBrace(e)??afterBrace(e),"#":e=>issueReference(e)??afterBrace(e),"@":mention,"!":exclamation,"[":escapedOnly,"]":closingBracket,"*":escapedOnly,"|":escapedOnly,"~":escapedOnly,_:underscore}
function verbatim({text:e,at:n}){return{write:e[n]??"",to:n+1}}function brace({at:e,tail:n}){return{write:n.endsWith("{")?"<wbr/>\\{":"\\{",to:e+1}}function escapedOnly({text:e,at:n,markup:t}){return t==="escaped"?{write:`\\${e[n]}`,to:n+1}:undefined}function backslash({text:e,at:n,markup:t}){const r=e[n+1]??""
if(t==="escaped")return{write:"\\\\",to:n+1}
if(/^[@<&{%]$/.test(r)||/^#\d/.test(e.slice(n+1,n+3)))return{write:"",to:n+1}
if(!/^[\n!-/:-@[-`{-~]$/.test(r))return{write:"\\\\",to:n+1}
return{write:`\\${r}`,to:n+2}}function backticks(e){const{text:n,at:t,spans:o,markup:s}=e
const i=o.get(t)
const a=i===undefined?"":n.slice(t,i)
if(i!==undefined&&!(s==="escaped"&&a.includes("|"))){return{write:`${e.inAddress?" ":""}${(0,r.gQ)(a)}`,to:i}}return{write:"\\`",to:t+1}}const u=/^&(?:amp|lt|gt|quot|nbsp|copy|hellip|mdash|ndash);/
function entity(e){const n=e.text.slice(e.at,e.at+40)
const t=/^&#x?[\da-f]{1,8};/i.exec(n)?.[0]
if(t!==undefined)return asCode(e,t)
if(!/^&(?:#|[a-z][a-z0-9]*;)/i.test(n))return undefined
if(e.markup==="kept"&&u.test(n))return undefined
return{write:"&amp;",to:e.at+1}}function afterBrace({text:e,at:n,tail:t}){return t.endsWith("{")?{write:`\\${e[n]}`,to:n+1}:undefined}function encodedBrace({text:e,at:n,tail:t}){if(!/%7b$/i.test(t)||!/^%7b/i.test(e.slice(n,n+3)))return undefined
return{write:`<wbr/>${e.slice(n,n+3)}`,to:n+3}}function webAddress(e){const{text:n,at:t,tail:r}=e
if(endsInWord(r))return undefined
const i=/^https?:\/\/[^\s<>`"|\\()[\]]{1,2000}/i.exec(n.slice(t,t+2048))?.[0]
if(i===undefined)return word(e)
const a=/\/(?:issues|pull)\/\d/.test(i)&&s.test(r)
const u=/(?:\{|%7b){2}/i.test(i)
return a||u?asCode(e,i):{write:(0,o.SM)(i),to:t+i.length}}function exclamation({text:e,at:n,tail:t,markup:r,server:s}){if(r==="escaped"||e[n+1]!=="[")return undefined
const i=/^!\[[^\]\\]{0,400}\]\(([^\s()]{1,2000})(?=[\s)])/.exec(e.slice(n,n+2500))
if(i!==null&&(0,o.S_)(i[1]??"",s))return undefined
const a=t.endsWith("!")?"<wbr/>":""
return e[n+2]==="]"?{write:`${a}[image`,to:n+2}:{write:a,to:n+1}}function closingBracket(e){const{text:n,at:t,markup:r}=e
if(r==="escaped")return escapedOnly(e)
const s=n[t+1]
if(s!=="("&&s!==":")return undefined
return(0,o.n2)(n.slice(t+2,t+200))?undefined:{write:"]\\",to:t+1}}function underscore({text:e,at:n,tail:t,markup:r}){if(r==="kept"||endsInWord(t)&&/^[\p{L}\p{N}_]/u.test(e.slice(n+1,n+3)))return undefined
return{write:"\\_",to:n+1}}function word({text:e,at:n}){const t=/^[a-z0-9 ,.;]+/i.exec(e.slice(n,n+64))?.[0]
if(t===undefined)return undefined
const r=t.slice(1).search(/[hg]/i)
const o=r===-1?t:t.slice(0,r+1)
return{write:o,to:n+o.length}}},1091:(e,n,t)=>{t.d(n,{SM:()=>inertUrl,S_:()=>isImageOfGitHub,n2:()=>isHarmlessTarget,oW:()=>pathInUrl,uM:()=>linkTo})
function pathInUrl(e){return e.toWellFormed().split("/").map(encodeURIComponent).join("/")}function inertUrl(e){const n=e.indexOf("/",e.indexOf("://")+3)
const t=n===-1?e:e.slice(0,n)
const r=n===-1?"":e.slice(n).replaceAll("@","%40")
return`${t.replaceAll(/(?<![a-z\d])@/gi,"%40")}${r}`.replaceAll(/#(?=\d)/g,"%23").replaceAll(/&(?=#|[a-z][a-z0-9]{0,40};)/gi,"%26").replaceAll("{","%7B").replaceAll("}","%7D").replaceAll("*","%2A")}function isHarmlessTarget(e){if(e.trim()===""||/^\s{20}/.test(e))return false
const n=/^[\s<]*([^\s/?#:<]{1,64}):/.exec(e)?.[1]
return n===undefined||["http","https","mailto"].includes(n.toLowerCase())}function isImageOfGitHub(e,n){if(e.startsWith(`${n}/`))return true
return n==="https://github.com"&&/^https:\/\/[a-z-]{1,40}\.githubusercontent\.com\//.test(e)}function linkTo(e,n){if(n===undefined||!/^https?:\/\/[^\s<>"|\\`]+$/.test(n))return e.replace(/^#\d+/,"`$&`")
return`[${e}](${inertUrl(n).replaceAll("(","%28").replaceAll(")","%29")})`}},2900:(e,n,t)=>{t.d(n,{M:()=>changedLines})
const r=200
function changedLines(e,n,t){const o=t(e.trimEnd().split("\n"),n.trimEnd().split("\n"))
const s=o.flatMap(([e,n],t)=>{if(e!==0)return[`${e>0?"-":"+"}${n}`]
const r=[o[t-1],o[t+1]].some(e=>(e?.[0]??0)!==0)
return r?[` ${n}`]:[]})
return(s.length>r?[...s.slice(0,r),"…"]:s).join("\n")}},1477:(e,n,t)=>{t.d(n,{h:()=>plainLine})
var r=t(7685)
var o=t(2502)
const s=/^(?:[#>+=-]|(\d{1,9})(?=[.)]))/
function plainLine(e,n=200,t="",i={}){const a=(0,r.M)((0,o.pF)(e,n),{markup:"escaped",server:"",home:t,...i})
return a.replace(s,(e,n)=>n===undefined?`\\${e}`:`${n}\\`)}},7378:(e,n,t)=>{t.d(n,{l:()=>createRedactor,E:()=>redact});// CONCATENATED MODULE: ./lib/src/markdown/as-shown.js
const r={lowbar:"_",UnderBar:"_",hyphen:"-",dash:"-",period:".",colon:":",equals:"=",sol:"/",plus:"+",amp:"&",shy:"",zwj:"",zwnj:"",ZeroWidthSpace:"",NoBreak:""}
const o=/\\([!-/:-@[-`{-~])|&#(?:x([\da-f]{1,6})|(\d{1,7}));|&([A-Za-z]{2,16});|<!--[^>]{0,200}-->|<\/?[a-z][^<>\n]{0,200}>|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\*{1,3}|`{1,3}|~~/giu
const s=/(?<=[A-Za-z0-9_-])[ \t]*\r?\n[ \t]*(?:>[ \t]?)*[ \t]*(?=[A-Za-z0-9_-])/g
function asShown(e,{acrossLines:n}){const t=[...[...e.matchAll(o)].map(e=>({from:e.index,to:e.index+e[0].length,shown:shownOf(e)})),...n?[...e.matchAll(s)].map(({index:e,0:n})=>({from:e,to:e+n.length,shown:""})):[]].toSorted((e,n)=>e.from-n.from)
const r=[]
let i=""
let a=0
for(const n of t){if(n.from<a)continue
for(let e=a;e<n.from;e+=1)r.push(e)
i+=e.slice(a,n.from)+n.shown
for(let e=0;e<n.shown.length;e+=1)r.push(n.from)
a=n.to}for(let n=a;n<=e.length;n+=1)r.push(n)
return{text:i+e.slice(a),starts:r}}function shownOf([e,n,t,o,s]){if(n!==undefined)return n
if(t!==undefined)return characterOf(Number.parseInt(t,16))
if(o!==undefined)return characterOf(Number(o))
if(s!==undefined)return Object.hasOwn(r,s)?r[s]??"":e
return""}function characterOf(e){if(e>1114111)return""
const n=String.fromCodePoint(e)
return/\p{Cf}/u.test(n)?"":n}// CONCATENATED MODULE: ./lib/src/markdown/secret-kinds.js
const i="A-Za-z0-9"
const a=`${i}_\\-`
const u=[["GitHub token","gh[pousr]_",[i,20,255]],["GitHub token","github_pat_",[`${i}_`,20,255]],["GitLab token","gl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas|ffct)-",[`${a}.`,20,255]],["Slack token","xox[abeoprs]-|xapp-",[`${i}-`,10,255]],["Google key","AIza",[a,35,35]],["Google token","ya29\\.",[a,20,2048]],["Google client secret","GOCSPX-",[a,20,64]],["npm token","npm_",[i,36,36]],["PyPI token","pypi-",[a,50,512]],["RubyGems key","rubygems_",["a-f0-9",40,64]],["crates.io token","cio",[i,32,32]],["Docker token","dckr_(?:pat|oat)_",[a,20,255]],["Hugging Face token","hf_|api_org_",[i,30,64]],["API key","(?:sk|rk)[-_](?:live|test|proj|ant|svcacct|or|admin)[-_]",[a,16,255]],["API key","sk-",[a,32,255]],["webhook secret","whsec_",[`${i}+/=`,24,128]],["DigitalOcean token","do[opr]_v1_",["a-f0-9",64,64]],["Databricks token","dapi",["a-f0-9-",32,36]],["Twilio key","SK|AC",["a-f0-9",32,32]],["Shopify token","shp(?:at|ca|pa|ss)_",["a-fA-F0-9",32,64]],["Atlassian token","AT[ACS]TT3",[`${a}=`,40,512]],["Grafana token","glsa_|glc_",[`${a}=+/`,32,512]],["Linear key","lin_(?:api|oauth)_",[i,32,128]],["Doppler token","dp\\.(?:pt|st|ct|sa|scim|audit)\\.",[`${a}.`,30,128]],["Postman key","PMAK-",["a-f0-9-",40,128]],["Sentry token","sntry[su]_",[`${a}=+/.`,32,512]],["New Relic key","NR(?:AK|JS|II|RA|AL)-",[a,20,64]],["Square token","sq0(?:atp|csp|idp)-",[a,20,64]],["Square token","EAAA[a-zA-Z0-9]",[a,55,64]],["Telegram token","\\d{8,10}:AA",[a,32,36]],["Notion token","ntn_|secret_",[i,40,64]],["Figma token","fig[dou]_",[a,36,64]],["age key","AGE-SECRET-KEY-1",["A-Z0-9",50,64]],["Vault token","hv[bsr]\\.",[a,24,512]],["Terraform token",`[${i}]{14}\\.atlasv1\\.`,[a,50,128]],["Pulumi token","pul-",["a-f0-9",40,40]],["SendGrid key","SG\\.[A-Za-z0-9_-]{16,64}\\.",[a,16,128]],["Mailgun key","key-",["a-f0-9",32,32]],["Brevo key","xkeysib-",["a-f0-9-",64,128]],["Discord token",`[MNO][${a}]{22,27}\\.[${a}]{5,7}\\.`,[a,27,64]],["Supabase key","sb[pb]_",[a,36,64]],["PlanetScale secret","pscale_(?:tkn|pw|oauth)_",[`${a}.`,30,64]],["Airtable token",`pat[${i}]{14}\\.`,["a-f0-9",64,64]],["Netlify token","nfp_",[i,30,64]],["CircleCI token","CCI(?:PAT|PRJ)_",[`${a}`,36,128]],["Buildkite token","bk(?:ua|ct|aj)_",[i,36,64]],["Tailscale key","tskey-",[`${i}-`,20,128]],["JFrog token","AKCp|cmVmd",[i,40,128]],["Alibaba key","LTAI",[i,16,24]],["1Password token","ops_eyJ",[`${a}=`,40,2048]],["Dropbox token","sl\\.(?:u\\.)?",[a,60,2048]]]
const c=u.map(([e,n,[t,r,o]])=>({name:e,pattern:new RegExp(`(?<![${i}])(?<secret>(?:${n})[${t}]{${r},${o}})`,"g"),isRandom:true,isIssued:true}))
function shaped(e,n,t={}){return{name:e,pattern:n,...t}}const d=[shaped("private key",/(?<secret>-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?)/g),shaped("private key",/PuTTY-User-Key-File-\d[\s\S]{0,2000}?Private-Lines: \d{1,4}\s{1,3}(?<secret>[A-Za-z0-9+/=]{20,76}(?:\r?\n[A-Za-z0-9+/=]{4,76}(?=\r?\n|$)){0,400})/g),shaped("AWS key",/(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])/g),shaped("token",/(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048})/g,{isIssued:true}),shaped("webhook",/(?<secret>https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w-]{1,60}\.webhook\.office\.com\/webhookb2|chat\.googleapis\.com\/v1\/spaces)\/[A-Za-z0-9/_@.?=&%-]{10,512})/g),shaped("Azure secret",/(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/g),shaped("Mailchimp key",/(?<![A-Za-z0-9])(?<secret>[a-f0-9]{32}-us\d{1,2})(?![A-Za-z0-9])/g),shaped("Azure key",/\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/gi),shaped("AWS key",/aws_?secret_?access_?key\b["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi)]
const l=[shaped("token",/[?&;](?:access_token|auth|api_?key|client_secret|code|id_token|jwt|key|password|refresh_token|secret|signature|token|unsubscribe-auth|unsubscribe_token|x-amz-(?:credential|security-token|signature)|x-goog-(?:credential|signature))=(?<secret>[A-Za-z0-9._~%+/-]{12,4096}={0,2})/gi,{isRandom:true}),shaped("signature",/[?&;]sig=(?<secret>[A-Za-z0-9%+/_-]{20,200}={0,2})/gi,{isRandom:true})]
const f=[shaped("token",/\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey|bot)\s{1,3}(?<secret>[A-Za-z0-9._~+/-]{12,4096}={0,2})/gi,{isRandom:true}),shaped("cookie",/\b(?:set-)?cookie: {0,3}(?<secret>[^\s=;]{1,100}=[^\n"']{8,2000})/gi),shaped("password",/(?<![\w-])(?:-u|--user)[ =]["']?[^\s:"'@/]{1,100}:(?<secret>[^\s"'@/:$<][^\s"'@/:]{2,255})/g),shaped("password",/\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;&]{0,200}? -p(?<secret>[^\s"'|;&]{4,255})/g),shaped("password",/\b(?:sshpass|docker login|helm registry login)\b[^\n|;&]{0,200}? -p ?(?<secret>[^\s"'|;&-][^\s"'|;&]{3,255})/g)]
const m=[shaped("secret",/(?<![A-Za-z0-9])[\w.-]{0,40}?(?:passw(?:or)?d|passwort|passphrase|contraseña|pwd|secret|token|api[_-]?key|access[_-]?key|auth[_-]?key|signing[_-]?key|encryption[_-]?key|private[_-]?key|client-key-data|credentials?|(?:sentry|db|database)[_-]?dsn)[\w-]{0,20}["'`]?\]?(?: {0,3}[:=]>? {0,3}| is )["'`]?(?<secret>[^\s"'`,;<>(){}|&]{6,4096})/gi,{isRandom:true})]
const p=[{cue:/-----BEGIN|PuTTY|A(?:KIA|SIA|BIA|CCA)|eyJ|https:|Q~|-us\d|AccountKey|AccessKey|access_?key/i,kinds:d},{cue:new RegExp(`(?<![${i}])(?:${u.map(([,e])=>e).join("|")})[${i}]`),kinds:c},{cue:/[?&;][\w-]{2,30}=/,kinds:l},{cue:/authorization|cookie|-u\b|--user|mysql|mariadb|sshpass|login/i,kinds:f},{cue:/pass|pwd|contrase|secret|token|key|credential|dsn/i,kinds:m}]
function secretKindsIn(e){return p.flatMap(({cue:n,kinds:t})=>n.test(e)?t:[])}// CONCATENATED MODULE: ./lib/src/markdown/redact.js
const h=/(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,30}:\/\/(?!anonymous:)(?<secret>[^\s:/?#@]{0,255}:[^\s/?#@]{1,255})@/gi
function redact(e){const n=without(e,placesIn(e,secretKindsIn(e)))
if(!y.test(n.text))return n
const t=throughMarks(n.text,false)
const r=throughMarks(t.text,true)
return{text:r.text,redacted:n.redacted+t.redacted+r.redacted}}const y=/[\\&<*`~\n]|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164/u
function throughMarks(e,n){const t=asShown(e,{acrossLines:n})
if(t.text===e)return{text:e,redacted:0}
const r=secretKindsIn(t.text)
const o=n?r.filter(({isIssued:e})=>e===true):r
const s=placesIn(t.text,o).map(({from:n,to:r,words:o})=>({from:t.starts[n]??0,to:t.starts[r]??e.length,words:o}))
return without(e,s)}function placesIn(e,n){const t=n.flatMap(({name:n,pattern:t,isRandom:r})=>secretsIn(e,t).filter(({secret:e})=>r!==true||looksRandom(e)).map(({from:e,to:t})=>({from:e,to:t,words:`(redacted: ${n})`})))
const r=secretsIn(e,h).map(({from:e,to:n})=>({from:e,to:n,words:"redacted"}))
return[...t,...r]}function secretsIn(e,n){return[...e.matchAll(n)].flatMap(({index:e,0:n,groups:t})=>{const r=t?.["secret"]
if(r===undefined)return[]
const o=e+n.lastIndexOf(r)
return[{secret:r,from:o,to:o+r.length}]})}function without(e,n){const t=[]
for(const e of n){if(!t.some(({from:n,to:t})=>e.from<t&&n<e.to))t.push(e)}const r=t.toSorted((e,n)=>e.from-n.from)
let o=""
let s=0
for(const{from:n,to:t,words:i}of r){o+=e.slice(s,n)+i
s=t}return{text:o+e.slice(s),redacted:t.length}}function looksRandom(e){if(/^(?:[<${*%([]|https?:|\/)|^\d+$|^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+/i.test(e))return false
const n=e.split(/[^A-Za-z0-9]+/).filter(e=>e!=="")
const t=n.reduce((e,n)=>e+n.length,0)
const r=n.filter(e=>/^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|\d{1,4})$/.test(e))
const o=r.reduce((e,n)=>e+n.length,0)
if(t===0||o>=.7*t)return false
const s=n.some(e=>e.length>=20)
return s||/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]/.test(e)}function createRedactor(){let e=0
const n=new Set
return{hide:t=>{const{text:r,redacted:o}=redact(t)
if(o>0&&!n.has(t))e+=o
n.add(t)
return r},hidden:()=>e}}},2502:(e,n,t)=>{t.d(n,{Q6:()=>visibleText,pF:()=>singleLine,uo:()=>capped})
const r=String.fromCharCode(27)
const o=new RegExp(`${r}\\[[0-9;?]*[ -/]*[@-~]`,"g")
const s=/(?!(?<=[^\p{ASCII}\p{Cf}])[\u200C\u200D](?=[^\p{ASCII}\p{Cf}]))(?![\uFE0E\uFE0F])[\p{Cf}\p{DI}]|(?![\t\n])\p{Cc}/gu
function visibleText(e){return e.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g,"\n").replaceAll(o,"").replaceAll(s,"")}function singleLine(e,n){return capped(visibleText(e).replaceAll(/\s+/gu," ").trim(),n)}function capped(e,n){if(e.length<=n)return e
const t=e.slice(0,Math.max(0,n-1))
return`${t.replace(/[\uD800-\uDBFF]$/,"").trimEnd()}…`}},4940:(e,n,t)=>{t.d(n,{G:()=>r})
const r={kind:"finished",logbook:{},before:[],after:[]}},7247:(e,n,t)=>{t.d(n,{D:()=>isReminder,k:()=>refusedIn})
function isReminder(e){if(e.kind==="post-comment")return e.purpose==="reminder"
return e.kind==="open-protocol-issue"}function refusedIn(e){return"refused"in e?e.refused:[]}},2844:(e,n,t)=>{t.d(n,{J:()=>reviewData,Q:()=>reviewOf})
function reviewOf({review:e},{draft:n}){const t=n.kind==="read"&&n.pull.kind==="merged"?n.pull.review:undefined
if(t===undefined||t.number===e?.number)return e
const r=t.at??e?.at
return{...t,by:[...new Set([...e?.by??[],...t.by])],...r===undefined?{}:{at:r}}}function reviewData({logbook:e},n,t={}){const{by:r=[],at:o}=reviewOf(e,n)??{}
if(o===undefined||!isOwn(t["reviewed_by"],r))return{}
return{reviewed_by:r,reviewed_at:o}}function isOwn(e,n){return e===undefined||Array.isArray(e)&&e.every(e=>n.includes(e))}},6773:(e,n,t)=>{t.d(n,{l:()=>compareLines})
var r=t(7975)
const compareLines=(e,n)=>(0,r.diff)(e,n)},5835:(e,n,t)=>{t.d(n,{$r:()=>targetOf,DP:()=>mayHaveOverwritten,O1:()=>s})
var r=t(9480)
var o=t(5619)
const s=4*r.vd
function targetOf(e,{context:{me:n},now:t}){const{issue:r,comments:o,isWhole:s}=e
const{number:i,url:a}=r
if(!s||mayHaveOverwritten(e,{me:n,now:t}))return{issue:i,url:a}
return{issue:i,url:a,listed:{issue:r,comments:o,isFresh:true}}}function mayHaveOverwritten({edits:e,editCount:n},{me:t,now:r,within:i=s}){const a=e.filter(({at:e})=>(0,o.vk)(e,r)<i)
if(a.length>0&&a.length===e.length&&n>e.length){if(a.every(({by:e})=>e!==t))return true}return a.some(({by:r},o)=>{const s=e[o+1]
return r===t&&s!==undefined&&s.by!==t&&o+1<n-1})}},153:(e,n,t)=>{t.d(n,{d:()=>sayIn})
var r=t(6217)
function sayIn(e){const{said:n}=(0,r.zi)(e)
return(e,{hash:t})=>n(String(e),t)}},7954:(e,n,t)=>{t.d(n,{u:()=>createWriter,b:()=>useTemplates})
var r=t(9476);// CONCATENATED MODULE: ./lib/src/templates/compiled.js
const o={"tracking-comment":{0:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"### "+((s=(u(t,"say")||i(n,"say",{start:{line:2,column:6},end:{line:2,column:9}})).call(a,"pausedTitle",{name:"say",hash:{},data:o,loc:{start:{line:2,column:4},end:{line:2,column:25}}}))!=null?s:"")+"\n\n"+((s=(u(t,"say")||i(n,"say",{start:{line:4,column:2},end:{line:4,column:5}})).call(a,"pausedUntil",{name:"say",hash:{label:u(n,"paused")},data:o,loc:{start:{line:4,column:0},end:{line:4,column:34}}}))!=null?s:"")+"\n"},1:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"current"),{name:"if",hash:{},fn:e.program(2,o,0),inverse:e.program(12,o,0),data:o,loc:{start:{line:5,column:0},end:{line:21,column:0}}}))!=null?s:""},2:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"### "+((s=a(t,"if").call(i,a(n,"closed"),{name:"if",hash:{},fn:e.program(3,o,0),inverse:e.program(4,o,0),data:o,loc:{start:{line:6,column:4},end:{line:6,column:149}}}))!=null?s:"")+"\n\n"+((s=a(t,"if").call(i,a(a(n,"current"),"who"),{name:"if",hash:{},fn:e.program(5,o,0),inverse:e.program(8,o,0),data:o,loc:{start:{line:8,column:0},end:{line:8,column:310}}}))!=null?s:"")+"\n"+((s=a(t,"if").call(i,a(a(n,"current"),"waiting"),{name:"if",hash:{},fn:e.program(11,o,0),inverse:e.noop,data:o,loc:{start:{line:9,column:0},end:{line:12,column:7}}}))!=null?s:"")},3:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:6,column:20},end:{line:6,column:23}})).call(n!=null?n:e.nullContext||{},"stillOpen",{name:"say",hash:{title:i(i(n,"current"),"title"),number:i(i(n,"current"),"number")},data:o,loc:{start:{line:6,column:18},end:{line:6,column:79}}}))!=null?s:""},4:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:6,column:89},end:{line:6,column:92}})).call(n!=null?n:e.nullContext||{},"now",{name:"say",hash:{title:i(i(n,"current"),"title"),number:i(i(n,"current"),"number")},data:o,loc:{start:{line:6,column:87},end:{line:6,column:142}}}))!=null?s:""},5:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(i(n,"current"),"due"),{name:"if",hash:{},fn:e.program(6,o,0),inverse:e.program(7,o,0),data:o,loc:{start:{line:8,column:19},end:{line:8,column:172}}}))!=null?s:""},6:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:8,column:40},end:{line:8,column:43}})).call(n!=null?n:e.nullContext||{},"askedBy",{name:"say",hash:{hint:i(i(n,"current"),"hint"),due:i(i(n,"current"),"due"),who:i(i(n,"current"),"who")},data:o,loc:{start:{line:8,column:38},end:{line:8,column:105}}}))!=null?s:""},7:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:8,column:115},end:{line:8,column:118}})).call(n!=null?n:e.nullContext||{},"askedFor",{name:"say",hash:{hint:i(i(n,"current"),"hint"),who:i(i(n,"current"),"who")},data:o,loc:{start:{line:8,column:113},end:{line:8,column:165}}}))!=null?s:""},8:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(i(n,"current"),"due"),{name:"if",hash:{},fn:e.program(9,o,0),inverse:e.program(10,o,0),data:o,loc:{start:{line:8,column:180},end:{line:8,column:303}}}))!=null?s:""},9:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:8,column:201},end:{line:8,column:204}})).call(n!=null?n:e.nullContext||{},"nobodyBy",{name:"say",hash:{hint:i(i(n,"current"),"hint"),due:i(i(n,"current"),"due")},data:o,loc:{start:{line:8,column:199},end:{line:8,column:251}}}))!=null?s:""},10:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:8,column:261},end:{line:8,column:264}})).call(n!=null?n:e.nullContext||{},"nobodyFor",{name:"say",hash:{hint:i(i(n,"current"),"hint")},data:o,loc:{start:{line:8,column:259},end:{line:8,column:296}}}))!=null?s:""},11:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=e.lambda(e.strict(i(n,"current"),"waiting",{start:{line:11,column:2},end:{line:11,column:17}}),n))!=null?s:"")+"\n"},12:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"dropped"),{name:"if",hash:{},fn:e.program(13,o,0),inverse:e.program(16,o,0),data:o,loc:{start:{line:13,column:0},end:{line:21,column:0}}}))!=null?s:""},13:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"### "+((s=a(t,"if").call(i,a(n,"duplicate"),{name:"if",hash:{},fn:e.program(14,o,0),inverse:e.program(15,o,0),data:o,loc:{start:{line:14,column:4},end:{line:14,column:87}}}))!=null?s:"")+"\n\n"+((s=(a(t,"say")||e.strict(n,"say",{start:{line:16,column:2},end:{line:16,column:5}})).call(i,"nothingAsked",{name:"say",hash:{},data:o,loc:{start:{line:16,column:0},end:{line:16,column:22}}}))!=null?s:"")+"\n"},14:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:14,column:23},end:{line:14,column:26}})).call(n!=null?n:e.nullContext||{},"closedDuplicate",{name:"say",hash:{},data:o,loc:{start:{line:14,column:21},end:{line:14,column:46}}}))!=null?s:""},15:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:14,column:56},end:{line:14,column:59}})).call(n!=null?n:e.nullContext||{},"closedNotPlanned",{name:"say",hash:{},data:o,loc:{start:{line:14,column:54},end:{line:14,column:80}}}))!=null?s:""},16:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"### "+((s=(u(t,"say")||i(n,"say",{start:{line:18,column:6},end:{line:18,column:9}})).call(a,"allStepsDone",{name:"say",hash:{total:u(n,"total")},data:o,loc:{start:{line:18,column:4},end:{line:18,column:38}}}))!=null?s:"")+"\n\n"+((s=(u(t,"say")||i(n,"say",{start:{line:20,column:2},end:{line:20,column:5}})).call(a,"thankYou",{name:"say",hash:{},data:o,loc:{start:{line:20,column:0},end:{line:20,column:18}}}))!=null?s:"")+((s=u(t,"unless").call(a,u(n,"closed"),{name:"unless",hash:{},fn:e.program(17,o,0),inverse:e.noop,data:o,loc:{start:{line:20,column:18},end:{line:20,column:71}}}))!=null?s:"")+"\n"},17:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:20,column:39},end:{line:20,column:42}})).call(n!=null?n:e.nullContext||{},"closeWhenOver",{name:"say",hash:{},data:o,loc:{start:{line:20,column:37},end:{line:20,column:60}}}))!=null?s:"")},18:function(e,n,t,r,o){var s
return"\n"+((s=e.lambda(n,n))!=null?s:"")+"\n"},19:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=(a(t,"say")||e.strict(n,"say",{start:{line:27,column:17},end:{line:27,column:20}})).call(i,"progress",{name:"say",hash:{total:a(n,"total"),done:a(n,"done")},data:o,loc:{start:{line:27,column:15},end:{line:27,column:55}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"severity"),{name:"if",hash:{},fn:e.program(20,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:55},end:{line:27,column:123}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"closed"),{name:"if",hash:{},fn:e.program(22,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:123},end:{line:27,column:180}}}))!=null?s:"")},20:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"unless").call(n!=null?n:e.nullContext||{},i(n,"moments"),{name:"unless",hash:{},fn:e.program(21,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:71},end:{line:27,column:116}}}))!=null?s:""},21:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=(i=a(t,"severity")||e.strict(n,"severity",{start:{line:27,column:95},end:{line:27,column:103}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"severity",hash:{},data:o,loc:{start:{line:27,column:93},end:{line:27,column:105}}}):i))!=null?s:"")},22:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:27,column:142},end:{line:27,column:145}})).call(n!=null?n:e.nullContext||{},"andClosedAt",{name:"say",hash:{when:i(n,"closed")},data:o,loc:{start:{line:27,column:140},end:{line:27,column:173}}}))!=null?s:"")},23:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"closed"),{name:"if",hash:{},fn:e.program(24,o,0),inverse:e.program(25,o,0),data:o,loc:{start:{line:27,column:180},end:{line:27,column:276}}}))!=null?s:""},24:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:27,column:200},end:{line:27,column:203}})).call(n!=null?n:e.nullContext||{},"closedAt",{name:"say",hash:{when:i(n,"closed")},data:o,loc:{start:{line:27,column:198},end:{line:27,column:228}}}))!=null?s:""},25:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:27,column:238},end:{line:27,column:241}})).call(n!=null?n:e.nullContext||{},"progress",{name:"say",hash:{total:i(n,"total"),done:i(n,"done")},data:o,loc:{start:{line:27,column:236},end:{line:27,column:276}}}))!=null?s:""},26:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=a(t,"if").call(i,a(a(n,"postmortem"),"inReview"),{name:"if",hash:{},fn:e.program(27,o,0),inverse:e.program(28,o,0),data:o,loc:{start:{line:27,column:304},end:{line:27,column:432}}}))!=null?s:"")+((s=a(t,"if").call(i,a(a(n,"postmortem"),"written"),{name:"if",hash:{},fn:e.program(29,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:432},end:{line:27,column:518}}}))!=null?s:"")+((s=a(t,"if").call(i,a(a(n,"postmortem"),"review"),{name:"if",hash:{},fn:e.program(30,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:518},end:{line:27,column:586}}}))!=null?s:"")+((s=a(t,"if").call(i,a(a(n,"postmortem"),"open"),{name:"if",hash:{},fn:e.program(31,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:586},end:{line:27,column:655}}}))!=null?s:"")},27:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:27,column:333},end:{line:27,column:336}})).call(n!=null?n:e.nullContext||{},"postmortemInReview",{name:"say",hash:{url:i(i(n,"postmortem"),"url")},data:o,loc:{start:{line:27,column:331},end:{line:27,column:378}}}))!=null?s:""},28:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:27,column:388},end:{line:27,column:391}})).call(n!=null?n:e.nullContext||{},"postmortem",{name:"say",hash:{url:i(i(n,"postmortem"),"url")},data:o,loc:{start:{line:27,column:386},end:{line:27,column:425}}}))!=null?s:""},29:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:27,column:461},end:{line:27,column:464}})).call(n!=null?n:e.nullContext||{},"sectionsWritten",{name:"say",hash:{written:i(i(n,"postmortem"),"written")},data:o,loc:{start:{line:27,column:459},end:{line:27,column:511}}}))!=null?s:"")},30:function(e,n,t,r,o){var s,i=e.strict,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=(a(t,"say")||i(n,"say",{start:{line:27,column:545},end:{line:27,column:548}})).call(n!=null?n:e.nullContext||{},"comma",{name:"say",hash:{},data:o,loc:{start:{line:27,column:543},end:{line:27,column:558}}}))!=null?s:"")+((s=e.lambda(i(a(n,"postmortem"),"review",{start:{line:27,column:560},end:{line:27,column:577}}),n))!=null?s:"")},31:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=(u(t,"say")||i(n,"say",{start:{line:27,column:611},end:{line:27,column:614}})).call(a,"comma",{name:"say",hash:{},data:o,loc:{start:{line:27,column:609},end:{line:27,column:624}}}))!=null?s:"")+((s=(u(t,"say")||i(n,"say",{start:{line:27,column:626},end:{line:27,column:629}})).call(a,"saysWhatIsOpen",{name:"say",hash:{},data:o,loc:{start:{line:27,column:624},end:{line:27,column:648}}}))!=null?s:"")},32:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=a(t,"if").call(i,a(n,"severity"),{name:"if",hash:{},fn:e.program(33,o,0),inverse:e.noop,data:o,loc:{start:{line:30,column:0},end:{line:30,column:38}}}))!=null?s:"")+((s=a(t,"each").call(i,a(n,"moments"),{name:"each",hash:{},fn:e.program(34,o,0),inverse:e.noop,data:o,loc:{start:{line:30,column:38},end:{line:30,column:104}}}))!=null?s:"")+"\n"},33:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=(i=a(t,"severity")||e.strict(n,"severity",{start:{line:30,column:18},end:{line:30,column:26}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"severity",hash:{},data:o,loc:{start:{line:30,column:16},end:{line:30,column:28}}}):i))!=null?s:"")+" · "},34:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=i(t,"unless").call(n!=null?n:e.nullContext||{},i(o,"first"),{name:"unless",hash:{},fn:e.program(35,o,0),inverse:e.noop,data:o,loc:{start:{line:30,column:55},end:{line:30,column:87}}}))!=null?s:"")+((s=e.lambda(n,n))!=null?s:"")},35:function(e,n,t,r,o){return" · "},36:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.strict,u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=u(t,"if").call(i,u(n,"folded"),{name:"if",hash:{},fn:e.program(37,o,0),inverse:e.noop,data:o,loc:{start:{line:33,column:0},end:{line:36,column:7}}}))!=null?s:"")+"\n| "+((s=(u(t,"say")||a(n,"say",{start:{line:38,column:4},end:{line:38,column:7}})).call(i,"step",{name:"say",hash:{},data:o,loc:{start:{line:38,column:2},end:{line:38,column:16}}}))!=null?s:"")+" | "+((s=(u(t,"say")||a(n,"say",{start:{line:38,column:21},end:{line:38,column:24}})).call(i,"who",{name:"say",hash:{},data:o,loc:{start:{line:38,column:19},end:{line:38,column:32}}}))!=null?s:"")+" | "+((s=(u(t,"say")||a(n,"say",{start:{line:38,column:37},end:{line:38,column:40}})).call(i,"when",{name:"say",hash:{},data:o,loc:{start:{line:38,column:35},end:{line:38,column:49}}}))!=null?s:"")+" |\n|:--|:--|:--|\n"+((s=u(t,"each").call(i,u(n,"finished"),{name:"each",hash:{},fn:e.program(38,o,0),inverse:e.noop,data:o,loc:{start:{line:40,column:0},end:{line:42,column:9}}}))!=null?s:"")+((s=u(t,"if").call(i,u(n,"folded"),{name:"if",hash:{},fn:e.program(40,o,0),inverse:e.noop,data:o,loc:{start:{line:43,column:0},end:{line:46,column:7}}}))!=null?s:"")},37:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n<details><summary>"+((s=(i(t,"say")||e.strict(n,"say",{start:{line:35,column:20},end:{line:35,column:23}})).call(n!=null?n:e.nullContext||{},"whoDidWhat",{name:"say",hash:{},data:o,loc:{start:{line:35,column:18},end:{line:35,column:38}}}))!=null?s:"")+"</summary>\n"},38:function(e,n,t,r,o){var s,i,a=e.strict,u=n!=null?n:e.nullContext||{},c="function",d=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"| "+((s=(i=d(t,"mark")||a(n,"mark",{start:{line:41,column:4},end:{line:41,column:8}}),typeof i===c?i.call(u,{name:"mark",hash:{},data:o,loc:{start:{line:41,column:2},end:{line:41,column:10}}}):i))!=null?s:"")+" "+((s=(i=d(t,"step")||a(n,"step",{start:{line:41,column:13},end:{line:41,column:17}}),typeof i===c?i.call(u,{name:"step",hash:{},data:o,loc:{start:{line:41,column:11},end:{line:41,column:19}}}):i))!=null?s:"")+((s=d(t,"if").call(u,d(n,"words"),{name:"if",hash:{},fn:e.program(39,o,0),inverse:e.noop,data:o,loc:{start:{line:41,column:19},end:{line:41,column:52}}}))!=null?s:"")+" | "+((s=(i=d(t,"who")||a(n,"who",{start:{line:41,column:57},end:{line:41,column:60}}),typeof i===c?i.call(u,{name:"who",hash:{},data:o,loc:{start:{line:41,column:55},end:{line:41,column:62}}}):i))!=null?s:"")+" | "+((s=(i=d(t,"when")||a(n,"when",{start:{line:41,column:67},end:{line:41,column:71}}),typeof i===c?i.call(u,{name:"when",hash:{},data:o,loc:{start:{line:41,column:65},end:{line:41,column:73}}}):i))!=null?s:"")+" |\n"},39:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"<br>"+((s=(i=a(t,"words")||e.strict(n,"words",{start:{line:41,column:38},end:{line:41,column:43}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"words",hash:{},data:o,loc:{start:{line:41,column:36},end:{line:41,column:45}}}):i))!=null?s:"")},40:function(e,n,t,r,o){return"\n</details>\n"},41:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=(i=a(t,"listInComment")||e.strict(n,"listInComment",{start:{line:50,column:2},end:{line:50,column:15}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"listInComment",hash:{},data:o,loc:{start:{line:50,column:0},end:{line:50,column:17}}}):i))!=null?s:"")+"\n"},42:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=a(t,"if").call(i,a(n,"list"),{name:"if",hash:{},fn:e.program(43,o,0),inverse:e.program(46,o,0),data:o,loc:{start:{line:53,column:54},end:{line:53,column:186}}}))!=null?s:"")+" "+((s=a(t,"unless").call(i,a(n,"closed"),{name:"unless",hash:{},fn:e.program(47,o,0),inverse:e.noop,data:o,loc:{start:{line:53,column:187},end:{line:53,column:240}}}))!=null?s:"")},43:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"listInComment"),{name:"if",hash:{},fn:e.program(44,o,0),inverse:e.program(45,o,0),data:o,loc:{start:{line:53,column:66},end:{line:53,column:148}}}))!=null?s:""},44:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:53,column:89},end:{line:53,column:92}})).call(n!=null?n:e.nullContext||{},"tickAbove",{name:"say",hash:{},data:o,loc:{start:{line:53,column:87},end:{line:53,column:106}}}))!=null?s:""},45:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:53,column:116},end:{line:53,column:119}})).call(n!=null?n:e.nullContext||{},"tickInDescription",{name:"say",hash:{},data:o,loc:{start:{line:53,column:114},end:{line:53,column:141}}}))!=null?s:""},46:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:53,column:158},end:{line:53,column:161}})).call(n!=null?n:e.nullContext||{},"doneByCommand",{name:"say",hash:{},data:o,loc:{start:{line:53,column:156},end:{line:53,column:179}}}))!=null?s:""},47:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=(i(t,"say")||e.strict(n,"say",{start:{line:53,column:207},end:{line:53,column:210}})).call(n!=null?n:e.nullContext||{},"closeWhenOver",{name:"say",hash:{},data:o,loc:{start:{line:53,column:205},end:{line:53,column:228}}}))!=null?s:"")+" "},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i,a=n!=null?n:e.nullContext||{},u=e.strict,c=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=c(t,"if").call(a,c(n,"paused"),{name:"if",hash:{},fn:e.program(0,o,0),inverse:e.program(1,o,0),data:o,loc:{start:{line:1,column:0},end:{line:21,column:7}}}))!=null?s:"")+((s=c(t,"each").call(a,c(n,"notes"),{name:"each",hash:{},fn:e.program(18,o,0),inverse:e.noop,data:o,loc:{start:{line:22,column:0},end:{line:25,column:9}}}))!=null?s:"")+"\n"+((s=c(t,"if").call(a,c(n,"current"),{name:"if",hash:{},fn:e.program(19,o,0),inverse:e.program(23,o,0),data:o,loc:{start:{line:27,column:0},end:{line:27,column:283}}}))!=null?s:"")+((s=c(t,"if").call(a,c(n,"postmortem"),{name:"if",hash:{},fn:e.program(26,o,0),inverse:e.noop,data:o,loc:{start:{line:27,column:283},end:{line:27,column:662}}}))!=null?s:"")+"\n"+((s=c(t,"if").call(a,c(n,"moments"),{name:"if",hash:{},fn:e.program(32,o,0),inverse:e.noop,data:o,loc:{start:{line:28,column:0},end:{line:31,column:7}}}))!=null?s:"")+((s=c(t,"if").call(a,c(n,"finished"),{name:"if",hash:{},fn:e.program(36,o,0),inverse:e.noop,data:o,loc:{start:{line:32,column:0},end:{line:47,column:7}}}))!=null?s:"")+((s=c(t,"if").call(a,c(n,"listInComment"),{name:"if",hash:{},fn:e.program(41,o,0),inverse:e.noop,data:o,loc:{start:{line:48,column:0},end:{line:51,column:7}}}))!=null?s:"")+"\n<sub>"+((s=(c(t,"say")||u(n,"say",{start:{line:53,column:7},end:{line:53,column:10}})).call(a,"declaredBy",{name:"say",hash:{who:c(n,"declared")},data:o,loc:{start:{line:53,column:5},end:{line:53,column:38}}}))!=null?s:"")+" "+((s=c(t,"if").call(a,c(n,"current"),{name:"if",hash:{},fn:e.program(42,o,0),inverse:e.noop,data:o,loc:{start:{line:53,column:39},end:{line:53,column:247}}}))!=null?s:"")+((s=(c(t,"say")||u(n,"say",{start:{line:53,column:249},end:{line:53,column:252}})).call(a,"timesAreUtc",{name:"say",hash:{},data:o,loc:{start:{line:53,column:247},end:{line:53,column:268}}}))!=null?s:"")+" ["+((s=(c(t,"say")||u(n,"say",{start:{line:53,column:272},end:{line:53,column:275}})).call(a,"aboutTheSteps",{name:"say",hash:{},data:o,loc:{start:{line:53,column:270},end:{line:53,column:293}}}))!=null?s:"")+"](https://seths.blog/2015/12/when-things-go-wrong/) · v"+((s=(i=c(t,"version")||u(n,"version",{start:{line:53,column:350},end:{line:53,column:357}}),typeof i==="function"?i.call(a,{name:"version",hash:{},data:o,loc:{start:{line:53,column:348},end:{line:53,column:359}}}):i))!=null?s:"")+"</sub>\n"},useData:true},"waiting-comment":{0:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:3,column:17},end:{line:3,column:20}})).call(n!=null?n:e.nullContext||{},"waitingUnknown",{name:"say",hash:{who:i(n,"unknown")},data:o,loc:{start:{line:3,column:15},end:{line:3,column:51}}}))!=null?s:""},1:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:3,column:61},end:{line:3,column:64}})).call(n!=null?n:e.nullContext||{},"waitingThanks",{name:"say",hash:{least:i(n,"least")},data:o,loc:{start:{line:3,column:59},end:{line:3,column:94}}}))!=null?s:""},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"### "+((s=(u(t,"say")||i(n,"say",{start:{line:1,column:6},end:{line:1,column:9}})).call(a,"waitingTitle",{name:"say",hash:{},data:o,loc:{start:{line:1,column:4},end:{line:1,column:26}}}))!=null?s:"")+"\n\n"+((s=u(t,"if").call(a,u(n,"unknown"),{name:"if",hash:{},fn:e.program(0,o,0),inverse:e.program(1,o,0),data:o,loc:{start:{line:3,column:0},end:{line:3,column:101}}}))!=null?s:"")+"\n\n"+((s=(u(t,"say")||i(n,"say",{start:{line:5,column:2},end:{line:5,column:5}})).call(a,"waitingHow",{name:"say",hash:{},data:o,loc:{start:{line:5,column:0},end:{line:5,column:20}}}))!=null?s:"")+"\n"},useData:true},answer:{0:function(e,n,t,r,o){var s,i,a=e.strict,u=n!=null?n:e.nullContext||{},c="function",d=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"- **/incident "+((s=(i=d(t,"line")||a(n,"line",{start:{line:2,column:16},end:{line:2,column:20}}),typeof i===c?i.call(u,{name:"line",hash:{},data:o,loc:{start:{line:2,column:14},end:{line:2,column:22}}}):i))!=null?s:"")+"** ("+((s=(i=d(t,"by")||a(n,"by",{start:{line:2,column:28},end:{line:2,column:30}}),typeof i===c?i.call(u,{name:"by",hash:{},data:o,loc:{start:{line:2,column:26},end:{line:2,column:32}}}):i))!=null?s:"")+"): "+((s=(i=d(t,"problem")||a(n,"problem",{start:{line:2,column:37},end:{line:2,column:44}}),typeof i===c?i.call(u,{name:"problem",hash:{},data:o,loc:{start:{line:2,column:35},end:{line:2,column:46}}}):i))!=null?s:"")+"\n"},1:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n<details><summary>"+((s=(u(t,"say")||i(n,"say",{start:{line:6,column:20},end:{line:6,column:23}})).call(a,"helpTitle",{name:"say",hash:{},data:o,loc:{start:{line:6,column:18},end:{line:6,column:37}}}))!=null?s:"")+"</summary>\n\n| "+((s=(u(t,"say")||i(n,"say",{start:{line:8,column:4},end:{line:8,column:7}})).call(a,"helpWrite",{name:"say",hash:{},data:o,loc:{start:{line:8,column:2},end:{line:8,column:21}}}))!=null?s:"")+" | "+((s=(u(t,"say")||i(n,"say",{start:{line:8,column:26},end:{line:8,column:29}})).call(a,"helpDoes",{name:"say",hash:{},data:o,loc:{start:{line:8,column:24},end:{line:8,column:42}}}))!=null?s:"")+" |\n|---|---|\n"+((s=u(t,"each").call(a,u(n,"verbs"),{name:"each",hash:{},fn:e.program(2,o,0),inverse:e.noop,data:o,loc:{start:{line:10,column:0},end:{line:12,column:9}}}))!=null?s:"")+"\n"+((s=(u(t,"say")||i(n,"say",{start:{line:14,column:2},end:{line:14,column:5}})).call(a,"helpFoot",{name:"say",hash:{},data:o,loc:{start:{line:14,column:0},end:{line:14,column:18}}}))!=null?s:"")+"\n\n</details>\n"},2:function(e,n,t,r,o){var s,i,a=e.strict,u=n!=null?n:e.nullContext||{},c="function",d=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"| `/incident "+((s=(i=d(t,"usage")||a(n,"usage",{start:{line:11,column:15},end:{line:11,column:20}}),typeof i===c?i.call(u,{name:"usage",hash:{},data:o,loc:{start:{line:11,column:13},end:{line:11,column:22}}}):i))!=null?s:"")+"` | "+((s=(i=d(t,"does")||a(n,"does",{start:{line:11,column:28},end:{line:11,column:32}}),typeof i===c?i.call(u,{name:"does",hash:{},data:o,loc:{start:{line:11,column:26},end:{line:11,column:34}}}):i))!=null?s:"")+" |\n"},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=a(t,"each").call(i,a(n,"refusals"),{name:"each",hash:{},fn:e.program(0,o,0),inverse:e.noop,data:o,loc:{start:{line:1,column:0},end:{line:3,column:9}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"verbs"),{name:"if",hash:{},fn:e.program(1,o,0),inverse:e.noop,data:o,loc:{start:{line:4,column:0},end:{line:17,column:7}}}))!=null?s:"")},useData:true},reminder:{0:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"**"+((s=(u(t,"say")||i(n,"say",{start:{line:2,column:4},end:{line:2,column:7}})).call(a,"stepHas",{name:"say",hash:{title:u(u(n,"only"),"title"),number:u(u(n,"only"),"number")},data:o,loc:{start:{line:2,column:2},end:{line:2,column:55}}}))!=null?s:"")+"** "+((s=(u(t,"say")||i(n,"say",{start:{line:2,column:60},end:{line:2,column:63}})).call(a,"wasDue",{name:"say",hash:{due:u(u(n,"only"),"due")},data:o,loc:{start:{line:2,column:58},end:{line:2,column:87}}}))!=null?s:"")+((s=u(t,"if").call(a,u(n,"escalated"),{name:"if",hash:{},fn:e.program(1,o,0),inverse:e.noop,data:o,loc:{start:{line:2,column:87},end:{line:2,column:151}}}))!=null?s:"")+"\n\n> "+((s=e.lambda(i(u(n,"only"),"hint",{start:{line:4,column:4},end:{line:4,column:13}}),n))!=null?s:"")+"\n"},1:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:2,column:107},end:{line:2,column:110}})).call(n!=null?n:e.nullContext||{},"isStuck",{name:"say",hash:{unanswered:i(n,"unanswered")},data:o,loc:{start:{line:2,column:105},end:{line:2,column:144}}}))!=null?s:"")},2:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=a(t,"if").call(i,a(n,"escalated"),{name:"if",hash:{},fn:e.program(3,o,0),inverse:e.program(4,o,0),data:o,loc:{start:{line:6,column:0},end:{line:6,column:87}}}))!=null?s:"")+"\n\n"+((s=a(t,"each").call(i,a(n,"groups"),{name:"each",hash:{},fn:e.program(5,o,0),inverse:e.noop,data:o,loc:{start:{line:8,column:0},end:{line:10,column:9}}}))!=null?s:"")},3:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:6,column:19},end:{line:6,column:22}})).call(n!=null?n:e.nullContext||{},"areOpen",{name:"say",hash:{unanswered:i(n,"unanswered")},data:o,loc:{start:{line:6,column:17},end:{line:6,column:56}}}))!=null?s:""},4:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:6,column:66},end:{line:6,column:69}})).call(n!=null?n:e.nullContext||{},"areDue",{name:"say",hash:{},data:o,loc:{start:{line:6,column:64},end:{line:6,column:80}}}))!=null?s:""},5:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"- "+((s=a(t,"if").call(i,a(n,"who"),{name:"if",hash:{},fn:e.program(6,o,0),inverse:e.noop,data:o,loc:{start:{line:9,column:2},end:{line:9,column:46}}}))!=null?s:"")+((s=a(t,"each").call(i,a(n,"steps"),{name:"each",hash:{},fn:e.program(7,o,0),inverse:e.noop,data:o,loc:{start:{line:9,column:46},end:{line:9,column:145}}}))!=null?s:"")+"\n"},6:function(e,n,t,r,o){var s,i,a=e.strict,u=n!=null?n:e.nullContext||{},c=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"**"+((s=(i=c(t,"who")||a(n,"who",{start:{line:9,column:17},end:{line:9,column:20}}),typeof i==="function"?i.call(u,{name:"who",hash:{},data:o,loc:{start:{line:9,column:15},end:{line:9,column:22}}}):i))!=null?s:"")+"**"+((s=(c(t,"say")||a(n,"say",{start:{line:9,column:26},end:{line:9,column:29}})).call(u,"colon",{name:"say",hash:{},data:o,loc:{start:{line:9,column:24},end:{line:9,column:39}}}))!=null?s:"")},7:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=a(t,"unless").call(i,a(o,"first"),{name:"unless",hash:{},fn:e.program(8,o,0),inverse:e.noop,data:o,loc:{start:{line:9,column:61},end:{line:9,column:93}}}))!=null?s:"")+((s=(a(t,"say")||e.strict(n,"say",{start:{line:9,column:95},end:{line:9,column:98}})).call(i,"stepHas",{name:"say",hash:{title:a(n,"title"),number:a(n,"number")},data:o,loc:{start:{line:9,column:93},end:{line:9,column:136}}}))!=null?s:"")},8:function(e,n,t,r,o){return" · "},9:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"postmortem"),{name:"if",hash:{},fn:e.program(10,o,0),inverse:e.program(11,o,0),data:o,loc:{start:{line:14,column:0},end:{line:14,column:124}}}))!=null?s:"")+"\n"},10:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:14,column:20},end:{line:14,column:23}})).call(n!=null?n:e.nullContext||{},"linkedLacks",{name:"say",hash:{sections:i(n,"lacks"),url:i(n,"postmortem")},data:o,loc:{start:{line:14,column:18},end:{line:14,column:69}}}))!=null?s:""},11:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:14,column:79},end:{line:14,column:82}})).call(n!=null?n:e.nullContext||{},"postmortemLacks",{name:"say",hash:{sections:i(n,"lacks")},data:o,loc:{start:{line:14,column:77},end:{line:14,column:117}}}))!=null?s:""},12:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=(i(t,"say")||e.strict(n,"say",{start:{line:17,column:19},end:{line:17,column:22}})).call(n!=null?n:e.nullContext||{},"inIncident",{name:"say",hash:{issue:i(n,"elsewhere")},data:o,loc:{start:{line:17,column:17},end:{line:17,column:53}}}))!=null?s:"")+" "},13:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:17,column:75},end:{line:17,column:78}})).call(n!=null?n:e.nullContext||{},"waysOut",{name:"say",hash:{number:i(i(n,"only"),"number")},data:o,loc:{start:{line:17,column:73},end:{line:17,column:109}}}))!=null?s:""},14:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:17,column:119},end:{line:17,column:122}})).call(n!=null?n:e.nullContext||{},"waysOutOfSome",{name:"say",hash:{number:i(i(i(i(i(n,"groups"),"0"),"steps"),"0"),"number")},data:o,loc:{start:{line:17,column:117},end:{line:17,column:171}}}))!=null?s:""},15:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:17,column:198},end:{line:17,column:201}})).call(n!=null?n:e.nullContext||{},"noMoreReminders",{name:"say",hash:{},data:o,loc:{start:{line:17,column:196},end:{line:17,column:221}}}))!=null?s:"")},16:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"isLast"),{name:"if",hash:{},fn:e.program(17,o,0),inverse:e.noop,data:o,loc:{start:{line:17,column:229},end:{line:17,column:273}}}))!=null?s:""},17:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:17,column:246},end:{line:17,column:249}})).call(n!=null?n:e.nullContext||{},"lastReminder",{name:"say",hash:{},data:o,loc:{start:{line:17,column:244},end:{line:17,column:266}}}))!=null?s:"")},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=a(t,"if").call(i,a(n,"only"),{name:"if",hash:{},fn:e.program(0,o,0),inverse:e.program(2,o,0),data:o,loc:{start:{line:1,column:0},end:{line:11,column:7}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"lacks"),{name:"if",hash:{},fn:e.program(9,o,0),inverse:e.noop,data:o,loc:{start:{line:12,column:0},end:{line:15,column:7}}}))!=null?s:"")+"\n"+((s=a(t,"if").call(i,a(n,"elsewhere"),{name:"if",hash:{},fn:e.program(12,o,0),inverse:e.noop,data:o,loc:{start:{line:17,column:0},end:{line:17,column:61}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"only"),{name:"if",hash:{},fn:e.program(13,o,0),inverse:e.program(14,o,0),data:o,loc:{start:{line:17,column:61},end:{line:17,column:178}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"escalated"),{name:"if",hash:{},fn:e.program(15,o,0),inverse:e.program(16,o,0),data:o,loc:{start:{line:17,column:178},end:{line:17,column:280}}}))!=null?s:"")+"\n"},useData:true},"reminder-answered":{0:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return((s=a(t,"unless").call(i,a(o,"first"),{name:"unless",hash:{},fn:e.program(1,o,0),inverse:e.noop,data:o,loc:{start:{line:1,column:17},end:{line:1,column:49}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"open"),{name:"if",hash:{},fn:e.program(2,o,0),inverse:e.program(3,o,0),data:o,loc:{start:{line:1,column:49},end:{line:1,column:352}}}))!=null?s:"")},1:function(e,n,t,r,o){return" · "},2:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:1,column:63},end:{line:1,column:66}})).call(n!=null?n:e.nullContext||{},"notAskedAnyMore",{name:"say",hash:{step:i(n,"named")},data:o,loc:{start:{line:1,column:61},end:{line:1,column:97}}}))!=null?s:""},3:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"by"),{name:"if",hash:{},fn:e.program(4,o,0),inverse:e.program(7,o,0),data:o,loc:{start:{line:1,column:97},end:{line:1,column:345}}}))!=null?s:""},4:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"skipped"),{name:"if",hash:{},fn:e.program(5,o,0),inverse:e.program(6,o,0),data:o,loc:{start:{line:1,column:111},end:{line:1,column:234}}}))!=null?s:""},5:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:1,column:128},end:{line:1,column:131}})).call(n!=null?n:e.nullContext||{},"answeredSkipped",{name:"say",hash:{at:i(n,"at"),by:i(n,"by"),step:i(n,"named")},data:o,loc:{start:{line:1,column:126},end:{line:1,column:174}}}))!=null?s:""},6:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:1,column:184},end:{line:1,column:187}})).call(n!=null?n:e.nullContext||{},"answeredDone",{name:"say",hash:{at:i(n,"at"),by:i(n,"by"),step:i(n,"named")},data:o,loc:{start:{line:1,column:182},end:{line:1,column:227}}}))!=null?s:""},7:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"skipped"),{name:"if",hash:{},fn:e.program(8,o,0),inverse:e.program(9,o,0),data:o,loc:{start:{line:1,column:242},end:{line:1,column:345}}}))!=null?s:""},8:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:1,column:259},end:{line:1,column:262}})).call(n!=null?n:e.nullContext||{},"seenSkipped",{name:"say",hash:{at:i(n,"at"),step:i(n,"named")},data:o,loc:{start:{line:1,column:257},end:{line:1,column:295}}}))!=null?s:""},9:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=(i(t,"say")||e.strict(n,"say",{start:{line:1,column:305},end:{line:1,column:308}})).call(n!=null?n:e.nullContext||{},"seenDone",{name:"say",hash:{at:i(n,"at"),step:i(n,"named")},data:o,loc:{start:{line:1,column:303},end:{line:1,column:338}}}))!=null?s:""},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"✅ "+((s=a(t,"each").call(i,a(n,"steps"),{name:"each",hash:{},fn:e.program(0,o,0),inverse:e.noop,data:o,loc:{start:{line:1,column:2},end:{line:1,column:361}}}))!=null?s:"")+". "+((s=(a(t,"say")||e.strict(n,"say",{start:{line:1,column:365},end:{line:1,column:368}})).call(i,"thankYou",{name:"say",hash:{},data:o,loc:{start:{line:1,column:363},end:{line:1,column:381}}}))!=null?s:"")+"\n"},useData:true},reopened:{0:function(e,n,t,r,o){var s
return"- "+((s=e.lambda(n,n))!=null?s:"")+"\n"},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i=e.strict,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"↩️ "+((s=(u(t,"say")||i(n,"say",{start:{line:1,column:5},end:{line:1,column:8}})).call(a,"openedAgain",{name:"say",hash:{count:u(n,"count")},data:o,loc:{start:{line:1,column:3},end:{line:1,column:36}}}))!=null?s:"")+"\n\n"+((s=u(t,"each").call(a,u(n,"open"),{name:"each",hash:{},fn:e.program(0,o,0),inverse:e.noop,data:o,loc:{start:{line:3,column:0},end:{line:5,column:9}}}))!=null?s:"")+"\n"+((s=(u(t,"say")||i(n,"say",{start:{line:7,column:2},end:{line:7,column:5}})).call(a,"tickAndClose",{name:"say",hash:{count:u(n,"count")},data:o,loc:{start:{line:7,column:0},end:{line:7,column:34}}}))!=null?s:"")+"\n"},useData:true},summary:{0:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=(i(t,"say")||e.strict(n,"say",{start:{line:1,column:41},end:{line:1,column:44}})).call(n!=null?n:e.nullContext||{},"runDry",{name:"say",hash:{},data:o,loc:{start:{line:1,column:39},end:{line:1,column:55}}}))!=null?s:"")},1:function(e,n,t,r,o){var s,i,a=n!=null?n:e.nullContext||{},u=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"- "+((s=u(t,"if").call(a,u(n,"overdue"),{name:"if",hash:{},fn:e.program(2,o,0),inverse:e.noop,data:o,loc:{start:{line:4,column:2},end:{line:4,column:26}}}))!=null?s:"")+((s=(i=u(t,"link")||e.strict(n,"link",{start:{line:4,column:28},end:{line:4,column:32}}),typeof i==="function"?i.call(a,{name:"link",hash:{},data:o,loc:{start:{line:4,column:26},end:{line:4,column:34}}}):i))!=null?s:"")+((s=u(t,"if").call(a,u(n,"title"),{name:"if",hash:{},fn:e.program(3,o,0),inverse:e.noop,data:o,loc:{start:{line:4,column:34},end:{line:4,column:68}}}))!=null?s:"")+((s=u(t,"if").call(a,u(n,"severity"),{name:"if",hash:{},fn:e.program(4,o,0),inverse:e.noop,data:o,loc:{start:{line:4,column:68},end:{line:4,column:106}}}))!=null?s:"")+((s=u(t,"if").call(a,u(n,"steps"),{name:"if",hash:{},fn:e.program(5,o,0),inverse:e.noop,data:o,loc:{start:{line:4,column:106},end:{line:4,column:138}}}))!=null?s:"")+((s=u(t,"if").call(a,u(n,"did"),{name:"if",hash:{},fn:e.program(6,o,0),inverse:e.noop,data:o,loc:{start:{line:4,column:138},end:{line:4,column:166}}}))!=null?s:"")+"\n"},2:function(e,n,t,r,o){return"⏰ "},3:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" **"+((s=(i=a(t,"title")||e.strict(n,"title",{start:{line:4,column:52},end:{line:4,column:57}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"title",hash:{},data:o,loc:{start:{line:4,column:50},end:{line:4,column:59}}}):i))!=null?s:"")+"**"},4:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=(i=a(t,"severity")||e.strict(n,"severity",{start:{line:4,column:89},end:{line:4,column:97}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"severity",hash:{},data:o,loc:{start:{line:4,column:87},end:{line:4,column:99}}}):i))!=null?s:"")},5:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=(i=a(t,"steps")||e.strict(n,"steps",{start:{line:4,column:124},end:{line:4,column:129}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"steps",hash:{},data:o,loc:{start:{line:4,column:122},end:{line:4,column:131}}}):i))!=null?s:"")},6:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return" · "+((s=(i=a(t,"did")||e.strict(n,"did",{start:{line:4,column:154},end:{line:4,column:157}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"did",hash:{},data:o,loc:{start:{line:4,column:152},end:{line:4,column:159}}}):i))!=null?s:"")},7:function(e,n,t,r,o){var s,i,a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"- "+((s=(i=a(t,"fine")||e.strict(n,"fine",{start:{line:7,column:4},end:{line:7,column:8}}),typeof i==="function"?i.call(n!=null?n:e.nullContext||{},{name:"fine",hash:{},data:o,loc:{start:{line:7,column:2},end:{line:7,column:10}}}):i))!=null?s:"")+"\n"},8:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"unless").call(n!=null?n:e.nullContext||{},i(n,"incidents"),{name:"unless",hash:{},fn:e.program(9,o,0),inverse:e.noop,data:o,loc:{start:{line:8,column:8},end:{line:10,column:11}}}))!=null?s:""},9:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=(i(t,"say")||e.strict(n,"say",{start:{line:9,column:2},end:{line:9,column:5}})).call(n!=null?n:e.nullContext||{},"runQuiet",{name:"say",hash:{},data:o,loc:{start:{line:9,column:0},end:{line:9,column:18}}}))!=null?s:"")+"\n"},10:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=i(t,"each").call(n!=null?n:e.nullContext||{},i(n,"notes"),{name:"each",hash:{},fn:e.program(11,o,0),inverse:e.noop,data:o,loc:{start:{line:13,column:0},end:{line:15,column:9}}}))!=null?s:"")},11:function(e,n,t,r,o){var s
return"- "+((s=e.lambda(n,n))!=null?s:"")+"\n"},12:function(e,n,t,r,o){var s
return"\n> [!WARNING]\n> "+((s=e.lambda(n,n))!=null?s:"")+"\n"},13:function(e,n,t,r,o){var s,i,a=e.strict,u=n!=null?n:e.nullContext||{},c="function",d=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n<details><summary>"+((s=(i=d(t,"title")||a(n,"title",{start:{line:24,column:20},end:{line:24,column:25}}),typeof i===c?i.call(u,{name:"title",hash:{},data:o,loc:{start:{line:24,column:18},end:{line:24,column:27}}}):i))!=null?s:"")+"</summary>\n\n"+((s=(i=d(t,"fence")||a(n,"fence",{start:{line:26,column:2},end:{line:26,column:7}}),typeof i===c?i.call(u,{name:"fence",hash:{},data:o,loc:{start:{line:26,column:0},end:{line:26,column:9}}}):i))!=null?s:"")+"markdown\n"+((s=(i=d(t,"text")||a(n,"text",{start:{line:27,column:2},end:{line:27,column:6}}),typeof i===c?i.call(u,{name:"text",hash:{},data:o,loc:{start:{line:27,column:0},end:{line:27,column:8}}}):i))!=null?s:"")+"\n"+((s=(i=d(t,"fence")||a(n,"fence",{start:{line:28,column:2},end:{line:28,column:7}}),typeof i===c?i.call(u,{name:"fence",hash:{},data:o,loc:{start:{line:28,column:0},end:{line:28,column:9}}}):i))!=null?s:"")+"\n\n</details>\n"},14:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return(s=i(t,"if").call(n!=null?n:e.nullContext||{},i(n,"text"),{name:"if",hash:{},fn:e.program(15,o,0),inverse:e.program(16,o,0),data:o,loc:{start:{line:33,column:0},end:{line:45,column:7}}}))!=null?s:""},15:function(e,n,t,r,o){var s,i,a=e.strict,u=n!=null?n:e.nullContext||{},c="function",d=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n<details><summary>"+((s=(d(t,"say")||a(n,"say",{start:{line:35,column:20},end:{line:35,column:23}})).call(u,"runWould",{name:"say",hash:{what:d(n,"title")},data:o,loc:{start:{line:35,column:18},end:{line:35,column:47}}}))!=null?s:"")+"</summary>\n\n"+((s=(i=d(t,"fence")||a(n,"fence",{start:{line:37,column:2},end:{line:37,column:7}}),typeof i===c?i.call(u,{name:"fence",hash:{},data:o,loc:{start:{line:37,column:0},end:{line:37,column:9}}}):i))!=null?s:"")+((s=(i=d(t,"language")||a(n,"language",{start:{line:37,column:11},end:{line:37,column:19}}),typeof i===c?i.call(u,{name:"language",hash:{},data:o,loc:{start:{line:37,column:9},end:{line:37,column:21}}}):i))!=null?s:"")+"\n"+((s=(i=d(t,"text")||a(n,"text",{start:{line:38,column:2},end:{line:38,column:6}}),typeof i===c?i.call(u,{name:"text",hash:{},data:o,loc:{start:{line:38,column:0},end:{line:38,column:8}}}):i))!=null?s:"")+"\n"+((s=(i=d(t,"fence")||a(n,"fence",{start:{line:39,column:2},end:{line:39,column:7}}),typeof i===c?i.call(u,{name:"fence",hash:{},data:o,loc:{start:{line:39,column:0},end:{line:39,column:9}}}):i))!=null?s:"")+"\n\n</details>\n"},16:function(e,n,t,r,o){var s,i=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"\n"+((s=(i(t,"say")||e.strict(n,"say",{start:{line:44,column:2},end:{line:44,column:5}})).call(n!=null?n:e.nullContext||{},"runWould",{name:"say",hash:{what:i(n,"title")},data:o,loc:{start:{line:44,column:0},end:{line:44,column:29}}}))!=null?s:"")+"\n"},compiler:[8,">= 4.3.0"],main:function(e,n,t,r,o){var s,i=n!=null?n:e.nullContext||{},a=e.lookupProperty||function(e,n){if(Object.prototype.hasOwnProperty.call(e,n)){return e[n]}return undefined}
return"### "+((s=(a(t,"say")||e.strict(n,"say",{start:{line:1,column:6},end:{line:1,column:9}})).call(i,"runTitle",{name:"say",hash:{},data:o,loc:{start:{line:1,column:4},end:{line:1,column:22}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"dryRun"),{name:"if",hash:{},fn:e.program(0,o,0),inverse:e.noop,data:o,loc:{start:{line:1,column:22},end:{line:1,column:62}}}))!=null?s:"")+"\n\n"+((s=a(t,"each").call(i,a(n,"incidents"),{name:"each",hash:{},fn:e.program(1,o,0),inverse:e.noop,data:o,loc:{start:{line:3,column:0},end:{line:5,column:9}}}))!=null?s:"")+((s=a(t,"if").call(i,a(n,"fine"),{name:"if",hash:{},fn:e.program(7,o,0),inverse:e.program(8,o,0),data:o,loc:{start:{line:6,column:0},end:{line:10,column:18}}}))!=null?s:"")+"\n"+((s=a(t,"if").call(i,a(n,"notes"),{name:"if",hash:{},fn:e.program(10,o,0),inverse:e.noop,data:o,loc:{start:{line:11,column:0},end:{line:16,column:7}}}))!=null?s:"")+((s=a(t,"each").call(i,a(n,"problems"),{name:"each",hash:{},fn:e.program(12,o,0),inverse:e.noop,data:o,loc:{start:{line:17,column:0},end:{line:21,column:9}}}))!=null?s:"")+((s=a(t,"each").call(i,a(n,"kept"),{name:"each",hash:{},fn:e.program(13,o,0),inverse:e.noop,data:o,loc:{start:{line:22,column:0},end:{line:31,column:9}}}))!=null?s:"")+((s=a(t,"each").call(i,a(n,"planned"),{name:"each",hash:{},fn:e.program(14,o,0),inverse:e.noop,data:o,loc:{start:{line:32,column:0},end:{line:46,column:9}}}))!=null?s:"")},useData:true}}
var s=t(153);// CONCATENATED MODULE: ./lib/src/templates/writer.js
const i={allowProtoPropertiesByDefault:false,allowProtoMethodsByDefault:false}
const a={...o}
function useTemplates(e){Object.assign(a,e)}function createWriter(e){const n=r.create()
n.registerHelper("say",(0,s.d)(e))
const t={language:e,inLanguage:n=>n===e?t:createWriter(n),write:(e,t)=>{const r=a[e]
if(r===undefined)throw new Error(`the template "${e}" was not loaded`)
return n.template(r)(t,i)},messages:{},problems:()=>[]}
return t}},8037:(e,n,t)=>{t.d(n,{Oz:()=>issueTextOf,T3:()=>issueFields,qE:()=>o})
var r=t(1156)
const o="_No response_"
function issueTextOf(e){return withoutOurList(e).trim()}function issueFields(e){return fieldsOf(withoutOurList(e)).filter(({text:e})=>e!==""&&e!==o)}function withoutOurList(e){let n=false
const t=(0,r.k)(e).lines.filter(({start:t,end:r,place:o,quoted:s})=>{const i=e.slice(t,r).trim()
const a=o==="html"&&!s
const u=n
if(a&&/^<!-- incident-protocol:begin \d+ -->$/.test(i))n=true
if(a&&i==="\x3c!-- incident-protocol:end --\x3e")n=false
return!n&&!u})
return t.map(({start:n,end:t})=>e.slice(n,t)).join("\n")}function fieldsOf(e){const n=[{heading:"",lines:[]}]
for(const{start:t,end:o,place:s,quoted:i,item:a}of(0,r.k)(e).lines){const r=e.slice(t,o)
const u=s==="text"&&!i&&a===undefined?/^### (.+)$/.exec(r)?.[1]:undefined
if(u===undefined)n.at(-1)?.lines.push(r)
else n.push({heading:u.trim(),lines:[]})}return n.map(({heading:e,lines:n})=>({heading:e,text:withoutBlankEnds(n)}))}function withoutBlankEnds(e){const n=e.findIndex(e=>e.trim()!=="")
const t=e.findLastIndex(e=>e.trim()!=="")
return n===-1?"":e.slice(n,t+1).join("\n")}},1026:(e,n,t)=>{t.d(n,{A:()=>numbersNamed,M:()=>authorsToWeigh})
var r=t(4493)
var o=t(8037)
var s=t(8081)
const i=40
const a=40
function authorsToWeigh(e,n){const{comments:t,issue:o,me:s}=e
const a=t.filter(({author:e})=>e.kind==="person"&&e.login!==s)
const u=(0,r.gE)(a).map(({author:e})=>e.login)
const c=o.author.kind==="person"?[o.author.login]:[]
const d=[...c,...n,...u].filter(e=>e!=="ghost")
return[...new Set(d)].slice(0,i).filter(n=>(0,r.XN)(n,e,"usual"))}function numbersNamed({issue:e,comments:n,repository:t,me:i}){const u=n.filter(({author:e})=>e.kind==="person"&&e.login!==i)
const c=[(0,o.Oz)(e.body),...(0,r.gE)(u).map(({body:e})=>e)]
const d=c.flatMap(e=>(0,s.R)(e,t.url).numbers)
return[...new Set(d)].filter(n=>n!==e.number).slice(0,a)}},8081:(e,n,t)=>{t.d(n,{R:()=>referencesIn,i:()=>namesAnother})
var r=t(1156)
const o=50
function referencesIn(e,n){const t=prose(e)
const r=new Set
const s=new Set
for(const[,e,o="",i,a=""]of t.matchAll(/(https?:\/\/[^\s/()<>]+)\/([\w.-]+\/[\w.-]+)\/(issues|pull|commit)\/([0-9a-f]{1,40})/g)){if(`${e}/${o}`.toLowerCase()!==n.toLowerCase())continue
if(i==="commit")s.add(a)
else if(/^\d{1,9}$/.test(a))r.add(Number(a))}const i=t.replaceAll(/https?:\/\/\S+/g," ")
const a=n.split("/").slice(-2).join("/").toLowerCase()
for(const[,e="",n]of i.matchAll(/(?<![\w/&#.-])([\w.-]+\/[\w.-]+)?#(\d{1,9})\b/g)){if(e===""||e.toLowerCase()===a)r.add(Number(n))}for(const[e]of i.matchAll(/(?<![\w#/.-])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\w-])/g))s.add(e)
r.delete(0)
return{numbers:[...r].slice(0,o),commits:[...s].slice(0,o)}}function namesAnother(e,n){const t=prose(e)
const r=n.toLowerCase()
const o=n.split("/").slice(-2).join("/").toLowerCase()
const s=t.matchAll(/(https?:\/\/[^\s/()<>]+\/[\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/\d{1,9}/g)
const i=t.matchAll(/(?<![\w/&#.-])([\w.-]{1,100}\/[\w.-]{1,100})#\d{1,9}\b/g)
return[...s].some(([,e=""])=>e.toLowerCase()!==r)||[...i].some(([,e=""])=>e.toLowerCase()!==o)}function prose(e){if(!/[#]\d|[0-9a-f]{7}/.test(e)&&!/https?:\/\//.test(e))return""
return(0,r.k)(e).lines.filter(({place:e,quoted:n})=>e==="text"&&!n).map(({start:n,end:t})=>e.slice(n,Math.min(t,n+4e3))).join("\n")}},8296:(e,n,t)=>{t.d(n,{t:()=>createClock})
var r=t(5619)
var o=t(3646)
function createClock(e){if(/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(e)){return{zones:"UTC",timestamp:o.$A,beside:()=>"",named:e=>`${(0,o.$A)(e)} UTC`}}const local=n=>{const{day:t,time:s}=(0,o.HJ)(n,e)
return t===(0,r.kb)(n)?s:`${t} ${s}`}
return{zones:`UTC, ${e}`,timestamp:e=>`${(0,r.kb)(e)} ${(0,o.SK)(e)} (${local(e)})`,beside:e=>` (${local(e)})`,named:n=>`${(0,o.$A)(n)} UTC (${local(n)} ${e})`}}},1971:(e,n,t)=>{t.d(n,{$:()=>readClock})
const r=/^(?:~ ?|about |around |approx(?:imately|\.)? |roughly |circa |ca\.? ?|gegen |etwa |ungefähr |vers |autour de |environ |hacia (?:las )?|sobre las |a eso de las |por volta d[ae]s? |cerca d[ae]s? )/i
const o=/^(?:at |um |a las |à |às |as |@ ?)(?=\d)/i
const s=/^ ?(?:ごろ|頃|ころ|ish\b)/
const i=/^(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(?::[0-5]\d)? ?([ap])\.?m\b\.?/i
const a=/^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?(?!\d|:\d)(?: ?(?:Uhr|h|hs|hrs)\b)?/i
const u=/^([01]?\d|2[0-3])(?:[.:]([0-5]\d))? ?Uhr(?: ([0-5]?\d)(?!\d))?(?![\p{L}])/iu
const c=/^([01]?\d|2[0-3]) ?h(?: ?([0-5]\d))?(?![\p{L}\p{N}])/iu
const d=/^\d{1,2} ?h(?!\d)/i
const l=/^(午前|午後)?([01]?\d|2[0-3])時(?:([0-5]?\d)分|(半))?/
function readClock(e,n=""){const t=r.exec(e)?.[0]??o.exec(e)?.[0]??""
const i=e.slice(t.length)
const a=timeAt(i)
if(a===undefined)return undefined
const u=t===""&&d.test(i)&&!/^(?:fr|pt)/.test(n)
if(u)return undefined
const c=s.exec(a.rest)?.[0]??""
const l=r.test(e)||c!==""
return{minutes:a.minutes,isAbout:l,rest:a.rest.slice(c.length)}}function timeAt(e){const of=(n,t,r)=>({minutes:t*60+Number(r??"0"),rest:e.slice(n[0].length)})
const n=i.exec(e)
if(n!==null)return of(n,Number(n[1])%12+(n[3]?.toLowerCase()==="p"?12:0),n[2])
const t=u.exec(e)
if(t!==null)return of(t,Number(t[1]),t[2]??t[3])
const r=a.exec(e)??c.exec(e)
if(r!==null)return of(r,Number(r[1]),r[2])
const o=l.exec(e)
if(o===null)return undefined
const s=Number(o[2])
const d=o[1]==="午後"&&s<12
return of(o,s+(d?12:0),o[4]===undefined?o[3]:"30")}},3409:(e,n,t)=>{t.d(n,{h:()=>readDate})
var r=t(8502)
const o=[["january","jan","januar","jänner","enero","ene","janvier","janv","janeiro"],["february","feb","februar","febrero","février","fevrier","févr","fevereiro","fev"],["march","mar","märz","mrz","marzo","mars","março","marco"],["april","apr","abril","abr","avril","avr"],["may","mai","mayo","maio"],["june","jun","juni","junio","juin","junho"],["july","jul","juli","julio","juillet","juil","julho"],["august","aug","agosto","ago","août","aout"],["september","sep","sept","septiembre","septembre","setembro","set"],["october","oct","oktober","okt","octubre","octobre","outubro","out"],["november","nov","noviembre","novembre","novembro"],["december","dec","dezember","dez","diciembre","dic","décembre","decembre","déc","dezembro"]]
const s=o.flat().toSorted((e,n)=>n.length-e.length)
const i=`(${s.join("|")})\\b\\.?`
const a="(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta)(?:-feira)?\\.?,? +"
const u=`^(?:${a})?(?:the |den |dem |le |el |em |am |on )?`
const c=/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/
const d=/^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[((][月火水木金土日][))])?/
const l=new RegExp(`${u}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? +(?:of |de )?${i}(?:,? +(?:de )?(\\d{4}))?(?!\\d)`,"i")
const f=new RegExp(`${u}${i} +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? +(\\d{4})(?!\\d))?`,"i")
const m=new RegExp(`${u}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}(?![\\d:]))?(?!\\d)`,"i")
const p=new RegExp(`${u}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`,"i")
const h=/^(?:yesterday|gestern|ayer|hier|ontem|昨日)(?![\p{L}\p{N}])/iu
const y=/^(?:today|heute|hoy|aujourd['’]hui|hoje|今日|本日)(?![\p{L}\p{N}])/iu
function readDate(e,n){const relative=(t,o)=>{const s=t.exec(e)?.[0]
return s===undefined?undefined:{day:(0,r.fi)(n.today,o),rest:e.slice(s.length)}}
const t=numbersIn(e,n)
if(t===undefined)return relative(h,-1)??relative(y,0)
const o=dayOf(t,n)
return o===undefined?undefined:{day:o,rest:e.slice(t.length)}}function numbersIn(e,{language:n}){const t=e.slice(0,60)
const of=(e,[n,t,r])=>{if(e===null)return undefined
const o=monthNumber(e[t]??"")
return{year:yearOf(e[n]),month:o,date:Number(e[r]),length:e[0].length}}
const r=of(c.exec(t),[1,2,3])??of(d.exec(t),[1,2,3])??of(l.exec(t),[3,2,1])??of(f.exec(t),[3,1,2])??of(m.exec(t),[3,2,1])
if(r!==undefined)return r
const o=p.exec(t)
if(o===null)return undefined
const[s,i]=[Number(o[1]),Number(o[2])]
const a=["de","es","fr","pt"].includes(n)||s>12
const u=n==="ja"||i>12&&s<=12
if(!a&&!u)return undefined
return of(o,u?[3,1,2]:[3,2,1])}function monthNumber(e){const n=o.findIndex(n=>n.includes(e.toLowerCase()))
return n===-1?Number(e):n+1}function yearOf(e){if(e===undefined)return undefined
return e.length===2?2e3+Number(e):Number(e)}function dayOf({year:e,month:n,date:t},{today:o,isAhead:s}){const two=e=>String(e).padStart(2,"0")
const inYear=e=>`${String(e).padStart(4,"0")}-${two(n)}-${two(t)}`
if(e!==undefined)return(0,r.N)(inYear(e))?inYear(e):undefined
const i=Number(o.slice(0,4))
const a=[i-1,i,i+1].map(inYear).filter(r.N)
const distance=e=>Date.parse(e)-Date.parse(o)
const u=30*864e5
if(s===true)return a.find(e=>distance(e)>=-u)
return a.toSorted((e,n)=>Math.abs(distance(e))-Math.abs(distance(n)))[0]}},2617:(e,n,t)=>{t.d(n,{z:()=>readReportedTime})
var r=t(9480)
var o=t(5619)
var s=t(1971)
var i=t(3409)
var a=t(5416)
var u=t(8502)
var c=t(9207)
const d=[[60,/^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|時間)$/i],[1440,/^(?:d|days?|tage?n?|días?|jours?|dias?|日)$/i],[10080,/^(?:w|weeks?|wochen?|semanas?|semaines?|週間)$/i],[1,/^(?:m|mins?|minutes?|minuten?|minutos?|分)$/i]]
const l=[/^-(\d{1,6}) ?([a-z]+)(?![\p{L}\p{N}])/iu,/^(\d{1,6}) ?([a-z]+) ago(?![\p{L}\p{N}])/iu,/^(?:vor|hace|il y a|há) (\d{1,6}) ?(\p{L}+)(?![\p{L}\p{N}])/iu,/^(\d{1,6})(分|時間|日|週間)前/u]
const f=/^(?:just now|now|right now|jetzt|gerade eben|ahora|maintenant|agora|今|たった今)(?![\p{L}\p{N}])/iu
const m="2000-01-01T00:00:00Z"
function readReportedTime(e,n){const t=(0,a.j)(e)
const r=readAgo(t,n)??readClockTime(t,n)
if(r===undefined)return{kind:"mistake",problem:"timeRule"}
if(r.kind==="mistake")return r
const{at:s,rest:i,isAbout:u}=r
if((0,o.Y8)(n.writtenAt,s)){return{kind:"mistake",problem:r.isDated?"timeAhead":"clockAhead"}}if((0,o.Y8)(s,m))return{kind:"mistake",problem:"timeTooOld"}
return{kind:"time",at:s,rest:i===""?"":e.slice(e.length-i.length),isAbout:u}}function readAgo(e,{writtenAt:n}){const t=f.exec(e)?.[0]
const s={kind:"read",isAbout:false,isDated:true}
if(t!==undefined)return{...s,at:n,rest:e.slice(t.length).trimStart()}
for(const t of l){const[i,a,u=""]=t.exec(e)??[]
const c=d.find(([,e])=>e.test(u))?.[0]
if(i===undefined||c===undefined)continue
const l=(0,o.B9)((0,o.Rz)(n)-Number(a)*c*r.Vc)
return{...s,at:l,rest:e.slice(i.length).trimStart()}}return undefined}function readClockTime(e,n){const{timeZone:t,writtenAt:r,language:a="en"}=n
const d=(0,u.Ow)((0,o.Rz)(r),t).day
const l=(0,i.h)(e,{today:d,language:a})
const f=(0,s.$)(l===undefined?e:l.rest.replace(/^(?:T(?=\d)|[ ,]+)/,""))
if(f===undefined||/^[\p{L}\p{N}]/u.test(f.rest)===true&&!/^Z\b/i.test(f.rest))return undefined
if(l===undefined&&/^-\d{1,2}:\d\d/.test(f.rest))return undefined
const m=(0,c.X)(f.rest.replace(/^ +/,""),{day:l?.day??d,timeZone:t})
if(m?.kind==="ambiguous"){return{kind:"mistake",problem:"zoneAmbiguous",zone:m.name,choices:m.choices}}if(m===undefined&&/^[+-]\d/.test(f.rest))return undefined
const p=(m?.rest??f.rest).replace(/^ +/,"")
const h=l===undefined?(0,i.h)(p.replace(/^(?:on|am|el|le|em) /i,""),{today:d,language:a}):undefined
const y=m?.zone??t
const g=m===undefined?d:(0,u.Ow)((0,o.Rz)(r),y).day
const b=l?.day??h?.day??g
const w={day:b,minutes:f.minutes}
const k=(0,u.Yu)(w,y)
const[v,O]=k.filter(e=>e<=(0,o.Rz)(r))
const $=v??k[0]
if($===undefined||O!==undefined){return{kind:"mistake",problem:"clockChanged",choices:withOffsets(w,y)}}return{kind:"read",at:(0,o.B9)($),rest:(h?.rest??p).trimStart(),isAbout:f.isAbout,isDated:l!==undefined||h!==undefined}}function withOffsets(e,n){return(0,u.gA)(e,n).map(n=>`${e.day} ${(0,u.Yi)(e.minutes)} ${n}`)}},3646:(e,n,t)=>{t.d(n,{$A:()=>utcTimestamp,HJ:()=>localTime,SK:()=>utcTime})
var r=t(5619)
var o=t(8502)
function utcTime(e){return(0,r.B9)((0,r.Rz)(e)).slice(11,16)}function utcTimestamp(e){return`${(0,r.kb)(e)} ${utcTime(e)}`}function localTime(e,n){const{day:t,minutes:s}=(0,o.Ow)((0,r.Rz)(e),n)
const two=e=>String(e).padStart(2,"0")
return{day:t,time:`${two(Math.floor(s/60))}:${two(s%60)}`}}},9182:(e,n,t)=>{t.d(n,{$0:()=>turnAt,g5:()=>startingAt,sZ:()=>fewOf})
var r=t(9480)
var o=t(5619)
function turnAt(e,n){return Math.floor((0,o.Rz)(e)/n)}function startingAt(e,n){return[...e.slice(n),...e.slice(0,n)]}const s=(1+Math.sqrt(5))/2
function fewOf(e,n,t){if(e.length<=n)return e
const o=e.slice(1)
const i=Math.floor(turnAt(t,r.Vc)*s%1*o.length)
return[...e.slice(0,1),...startingAt(o,i)].slice(0,n)}},5416:(e,n,t)=>{t.d(n,{a:()=>withoutAccents,j:()=>asTyped})
const r=/[\u00AD\u200B-\u200F\u2060\uFEFF]/g
function withoutAccents(e){return e.normalize("NFD").replaceAll(/[\u0300-\u036F]/g,"").normalize("NFC")}function asTyped(e){return e.replaceAll(r,"").replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ").replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll(/[\uFF01-\uFF5E]/g,e=>String.fromCharCode(e.charCodeAt(0)-65248))}},9207:(e,n,t)=>{t.d(n,{X:()=>readZone})
var r=t(8502)
const o={...{UTC:"+00:00",GMT:"+00:00",Z:"+00:00",WET:"+00:00",WEST:"+01:00",BST:"+01:00"},...{CET:"+01:00",MEZ:"+01:00",CEST:"+02:00",MESZ:"+02:00",EET:"+02:00",EEST:"+03:00"},...{MSK:"+03:00",SAST:"+02:00",WAT:"+01:00",CAT:"+02:00",EAT:"+03:00",TRT:"+03:00"},...{EST:"-05:00",EDT:"-04:00",CDT:"-05:00",MST:"-07:00",MDT:"-06:00"},...{PST:"-08:00",PDT:"-07:00",AKST:"-09:00",AKDT:"-08:00",HST:"-10:00"},...{BRT:"-03:00",ART:"-03:00",CLT:"-04:00",COT:"-05:00",PET:"-05:00"},...{JST:"+09:00",KST:"+09:00",HKT:"+08:00",SGT:"+08:00",PHT:"+08:00",WIB:"+07:00"},...{ICT:"+07:00",PKT:"+05:00",NPT:"+05:45",AWST:"+08:00"},...{ACST:"+09:30",ACDT:"+10:30",AEST:"+10:00",AEDT:"+11:00",NZST:"+12:00",NZDT:"+13:00"}}
const s={IST:["+05:30","+01:00","+02:00"],CST:["-06:00","+08:00"],AST:["-04:00","+03:00"]}
const i=new Set(["ART","CAT","COT","EAT","PET","WAT","ICT"])
const a={E:-5,C:-6,M:-7,P:-8}
const u=/^\(?(?:(?:UTC|GMT)\s?)?([+-])(\d{1,2})(?::?([0-5]\d))?\)?(?![\d:])/i
const c=/^\(?(?:([ECMP])T|(Eastern|Central|Mountain|Pacific)(?: (?:time|standard time|daylight time)|(?=\s*(?:$|[),.:;|(–—-]))))\b\)?/i
const d=/^\(?([A-Z]{1,5})\b\)?/i
function readZone(e,n){return readNumeric(e)??readAmerican(e,n)??readNamed(e,n)}function readNumeric(e){const[n,t,r,o="00"]=u.exec(e)??[]
if(n===undefined||Number(r)>14)return undefined
if(!/[:a-z]/i.test(n)&&n.replaceAll(/\D/g,"").length<4)return undefined
return{kind:"zone",zone:`${t}${r?.padStart(2,"0")}:${o}`,rest:e.slice(n.length)}}function readAmerican(e,{day:n}){const[t,r,o=""]=c.exec(e)??[]
const s=a[(r??o).slice(0,1).toUpperCase()]
if(t===undefined||s===undefined)return undefined
if(r!==undefined&&r!==r.toUpperCase())return undefined
const i=Math.abs(s+(isAmericanSummer(n)?1:0))
return{kind:"zone",zone:`-${String(i).padStart(2,"0")}:00`,rest:e.slice(t.length)}}function isAmericanSummer(e){const n=e.slice(0,4)
const sunday=e=>(0,r.fi)(e,(6-(0,r.Up)(e)+7)%7)
return e>=sunday(`${n}-03-08`)&&e<sunday(`${n}-11-01`)}function readNamed(e,n){const[t,r=""]=d.exec(e)??[]
const a=r.toUpperCase()
if(t===undefined||r!==a&&a!=="UTC"&&a!=="GMT")return undefined
const u=e.slice(t.length)
const c=o[a]
if(i.has(a)&&!/^\s*(?:$|[),.:;|–—-])/.test(u))return undefined
if(c!==undefined)return{kind:"zone",zone:c,rest:u}
const l=s[a]
if(l===undefined)return undefined
const f=ownOffsets(n)
const[m,p]=l.filter(e=>f.includes(e))
return m!==undefined&&p===undefined?{kind:"zone",zone:m,rest:u}:{kind:"ambiguous",name:a,choices:l,rest:u}}function ownOffsets({day:e,timeZone:n}){return["01-15","07-15"].map(t=>{const o=(0,r.HA)(Date.parse(`${e.slice(0,4)}-${t}`),n)
const two=e=>String(e).padStart(2,"0")
const s=Math.abs(o)
return`${o<0?"-":"+"}${two(Math.floor(s/60))}:${two(s%60)}`})}},3649:(e,n,t)=>{t.d(n,{D:()=>isTouched,s:()=>handsToWeigh})
var r=t(4493)
const o=1
const s=3
const i=10
function isTouched(e,n){if((0,r.h3)(e))return true
const t=handsIn(e,n)
if(t.some(n=>(0,r.W2)(n,e,"write")))return true
const o=t.some(n=>((0,r.Fp)(n,e)??"unknown")==="unknown")
return o?undefined:false}function handsToWeigh(e,n){const{pushes:t,rulesets:i}=e.repository
if(t==="refused"||i!==undefined||isTouched(e,n)!==undefined)return[]
const a=handsIn(e,n)
const u=a.filter(n=>(0,r.Fp)(n,e)!==undefined)
const c=u.length===0?o:s
return a.filter(n=>(0,r.Fp)(n,e)===undefined).slice(0,c)}function handsIn({issue:e,comments:n,history:t,me:o},{entries:s}){const a=e.state.kind==="closed"&&e.state.by!==undefined?[e.state.by]:[]
const u=s.flatMap(({attribution:e})=>e.kind==="actor"?[e.by]:[])
const c=t.kind==="read"?t.events.map(({by:e})=>e.login):[]
const d=n.filter(({author:e})=>e.kind==="person")
const l=(0,r.gE)(d).map(({author:e})=>e.login)
const f=[...a,...u,...c,...l].map(e=>e.toLowerCase())
return[...new Set(f)].filter(e=>e!=="ghost"&&!(0,r.YB)(e,{me:o})).slice(0,i)}},4493:(e,n,t)=>{t.d(n,{Fp:()=>permissionOf,J6:()=>isAuthorTrusted,NB:()=>isMember,W2:()=>isTrusted,XN:()=>mustAsk,YB:()=>isApp,gE:()=>likelyMembersFirst,h3:()=>isOpenToAll,oB:()=>isAccepted,on:()=>everybodyCounts})
const r={admin:5,maintain:4,write:3,triage:2,read:1,none:0,unknown:0}
function isTrusted(e,n,t){if(everybodyCounts(n,t)||isApp(e,n))return true
return r[permissionOf(e,n)??"unknown"]>=r[leastOf(n,t)]}function leastOf(e,n){if(n!=="usual")return n
return isOpenToAll(e)?"triage":"read"}function everybodyCounts(e,n){return!isOpenToAll(e)&&leastOf(e,n)==="read"}function permissionOf(e,{permissions:n}){const t=e.toLowerCase()
return Object.hasOwn(n,t)?n[t]:undefined}function mustAsk(e,n,t){return!everybodyCounts(n,t)&&!isApp(e,n)&&permissionOf(e,n)===undefined}function isMember(e,n){return!e.endsWith("[bot]")&&isTrusted(e,n,"usual")}function likelyMembersFirst(e){return e.toSorted((e,n)=>Number(n.mayBeMember===true)-Number(e.mayBeMember===true))}function isOpenToAll({repository:e}){return e.visibility==="public"}function isApp(e,{me:n}){const t=e.toLowerCase()
return t===n.toLowerCase()||t.endsWith("[bot]")}function isAccepted(e,{entries:n},t){return everybodyCounts(e,t)||n.some(({what:e})=>e==="accepted")}function isAuthorTrusted(e,{entries:n},t){if(everybodyCounts(e,t))return true
const r=n.find(({what:e})=>e==="accepted")?.attribution
return r?.kind==="actor"&&r.by.toLowerCase()===e.issue.author.login.toLowerCase()}}}

