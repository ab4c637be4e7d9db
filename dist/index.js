const e={ProxyAgent:class{}}
import{createRequire as t}from"module"
var n={4706:(t,n,r)=>{var x=e=>{var t={}
r.d(t,e)
return t}
var y=e=>()=>e
t.exports=x({["ProxyAgent"]:()=>e.ProxyAgent,["fetch"]:()=>e.fetch})},2613:e=>{e.exports=t(import.meta.url)("assert")},181:e=>{e.exports=t(import.meta.url)("buffer")},5317:e=>{e.exports=t(import.meta.url)("child_process")},6982:e=>{e.exports=t(import.meta.url)("crypto")},4434:e=>{e.exports=t(import.meta.url)("events")},9896:e=>{e.exports=t(import.meta.url)("fs")},8611:e=>{e.exports=t(import.meta.url)("http")},5692:e=>{e.exports=t(import.meta.url)("https")},9278:e=>{e.exports=t(import.meta.url)("net")},7598:e=>{e.exports=t(import.meta.url)("node:crypto")},3024:e=>{e.exports=t(import.meta.url)("node:fs")},6760:e=>{e.exports=t(import.meta.url)("node:path")},8500:e=>{e.exports=t(import.meta.url)("node:timers/promises")},7975:e=>{e.exports=t(import.meta.url)("node:util")},857:e=>{e.exports=t(import.meta.url)("os")},6928:e=>{e.exports=t(import.meta.url)("path")},932:e=>{e.exports=t(import.meta.url)("process")},3193:e=>{e.exports=t(import.meta.url)("string_decoder")},3557:e=>{e.exports=t(import.meta.url)("timers")},4756:e=>{e.exports=t(import.meta.url)("tls")},7867:e=>{e.exports={ProxyAgent:class{}}},9023:e=>{e.exports=t(import.meta.url)("util")},2540:(e,t,n)=>{n.d(t,{Ey:()=>titleIn,K0:()=>tickedSteps,Ku:()=>beginMarker,UC:()=>splitAtList,cL:()=>r,vI:()=>listedSteps})
function titleIn(e,{at:t}){const n=/^.*/.exec(e.slice(t+2,t+502))?.[0]??""
const r=n.replace(/<!--.*$/,"").replace(/^\s*\*\*\d+\.\*\*\s*/,"").trim()
return r===""?undefined:r}function tickedSteps(e){const t=e.kind==="present"?e.boxes:[]
return new Set(t.filter(e=>e.ticked).map(e=>e.step))}function listedSteps(e){const t=e.kind==="present"?e.boxes:[]
return new Set(t.map(e=>e.step))}function beginMarker(e){return`\x3c!-- incident-protocol:begin ${e} --\x3e`}const r="\x3c!-- incident-protocol:end --\x3e"
function splitAtList(e,t){const n=beginMarker(t)
const i=e.indexOf(n)
if(i===-1)return{before:e,list:"",after:""}
const s=e.slice(0,i)
const o=e.slice(i+n.length)
const a=o.indexOf(r)
if(a===-1)return{before:s,list:"",after:""}
return{before:s,list:o.slice(0,a),after:o.slice(a+r.length)}}},633:(e,t,n)=>{n.d(t,{Bc:()=>toggledBetween,Iv:()=>checklistBlock,Z9:()=>editChecklist,sD:()=>setBoxes,tZ:()=>isOwnAppend,yx:()=>underText,zo:()=>readChecklist})
var r=n(9297)
var i=n(6819)
var s=n(1156)
var o=n(2540)
var a=n(5309)
function readChecklist(e,t){if(!e.includes((0,o.Ku)(t)))return{kind:"absent"}
const n=[]
let r=false
let i=false
for(const a of(0,s.k)(e).lines){const s=markerIn(e,a)
if(s===undefined){if(i)n.push(...boxIn(e,a))
continue}i=s===(0,o.Ku)(t)
r||=i}return r?{kind:"present",boxes:n}:{kind:"absent"}}function editChecklist(e,t,n){const r=readChecklist(e,t)
if(n.kind==="append"){return r.kind==="present"?e:e+appendix(e,t,n)}if(r.kind==="absent")return e
const i=n.kind==="tick"
return r.boxes.filter(e=>n.steps.includes(e.step)&&e.ticked!==i).reduce((e,t)=>e.slice(0,t.at)+(i?"x":" ")+e.slice(t.at+1),e)}function setBoxes(e,t,{on:n,off:r}){const i=editChecklist(e,t,{kind:"tick",steps:n})
return editChecklist(i,t,{kind:"untick",steps:r})}const c="Incident protocol"
function checklistBlock(e,t,n,r=c){const i=t.map(e=>{const t=n.includes(e.id)?"x":" "
return`- [${t}] **${(0,a.CD)(e.id)}.** ${e.title} \x3c!-- incident-protocol:${e.id} --\x3e`})
return[(0,o.Ku)(e),"",`### ${r}`,"",...i,"",o.cL,""].join("\n")}function appendix(e,t,n){return asAppendix(e,checklistBlock(t,n.steps,n.ticked,n.heading))}function underText(e,t){return e+asAppendix(e,t.replaceAll("\r\n","\n"))}function asAppendix(e,t){const n=e===""?[]:e.endsWith("\n")?[""]:["",""]
const r=closingOf(e)
const i=[...n,...r.length===0?[]:[...r,""],t]
return i.join("\n").replaceAll("\n",lineEndingOf(e))}function closingOf(e){const{open:t,lines:n}=(0,s.k)(e)
return[...closingLines(t),...closingDetails(e,n)]}function closingLines(e){switch(e.kind){case"nothing":return[]
case"fence":return[e.fence]
case"html":return[(0,i.tf)(e.html)]}}function closingDetails(e,t){let n=0
for(const r of t){if(r.place==="code")continue
for(const t of e.slice(r.start,r.end).matchAll(/<(\/?)details(?=[\s>])/gi)){n=Math.max(0,n+(t[1]==="/"?-1:1))}}return Array.from({length:Math.min(n,8)},()=>"</details>")}function lineEndingOf(e){for(const[,t]of(0,r.nV)(e))return e.startsWith("\r\n",t)?"\r\n":"\n"
return"\n"}function markerIn(e,t){if(t.place!=="html"||t.quoted)return undefined
const n=e.slice(t.start,t.end).trim()
return n===o.cL||/^<!-- incident-protocol:begin \d+ -->$/.test(n)?n:undefined}function boxIn(e,t){if(t.item===undefined||t.quoted||t.place!=="text")return[]
const n=e.slice(t.item,t.end)
const r=/^\[([ \txX])\][ \t]+(?=[^ \t])/.exec(n)
const i=/<!-- incident-protocol:([a-z]+) -->/.exec(n)?.[1]
if(r===null||i===undefined||!(0,a.oK)(i))return[]
const s=r[1]??" "
return[{step:i,ticked:s==="x"||s==="X",at:t.item+1}]}function toggledBetween(e,t,n){const r=(0,o.K0)(readChecklist(e,n))
const i=(0,o.K0)(readChecklist(t,n))
return r.symmetricDifference(i).size>0}function isOwnAppend(e,t,n){if(!t.startsWith(e)||t===e)return false
const r=readChecklist(e,n)
const i=readChecklist(t,n)
return r.kind==="absent"&&i.kind==="present"}},5309:(e,t,n)=>{n.d(t,{CD:()=>stepNumber,M8:()=>belongsAfterFix,ic:()=>s,oK:()=>isStepId,ph:()=>i})
var r=n(9480)
const i=["check","alert","own","apologize","ameliorate","prevent","feedback","thank"]
function isStepId(e){return i.some(t=>t===e)}function stepNumber(e){return i.indexOf(e)+1}function belongsAfterFix(e){return e==="prevent"||e==="feedback"||e==="thank"}const s={check:r.nW,alert:r.nW,own:4*r.nW,apologize:r.vd,ameliorate:r.vd,prevent:3*r.vd,feedback:5*r.vd,thank:7*r.vd}},1354:(e,t,n)=>{n.d(t,{Et:()=>isCommandLine,Pr:()=>mayHoldCommands,Zm:()=>commandLines,bZ:()=>holdsOnlyCommands})
var r=n(1156)
const i=/^ {0,3}\/incident(?:[ \t]+(.*))?$/is
const s=20
const o=4e3
function plain(e){return e.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ")}function mayHoldCommands(e){return/^ {0,3}\/incident(?:[ \t]|$)/im.test(plain(e).replaceAll("\r","\n"))}function holdsOnlyCommands(e){if(!mayHoldCommands(e))return false
const t=(0,r.k)(e).lines.map(({start:t,end:n})=>e.slice(t,n).trim())
return t.every(e=>e===""||isCommandLine(e))}function isCommandLine(e){return i.test(plain(e))}function isInItem({listed:e,item:t,start:n},r){return t!==undefined||e&&/^[ \t]/.test(r.slice(n,n+1))}function commandLines(e){if(!mayHoldCommands(e))return[]
const t=plain(e)
return(0,r.k)(e).lines.filter(t=>t.place==="text"&&!t.quoted&&!isInItem(t,e)).map(({start:e,end:n})=>i.exec(t.slice(e,Math.min(n,e+o)))).flatMap(e=>e===null?[]:[(e[1]??"help").trim()||"help"]).slice(0,s)}},5624:(e,t,n)=>{n.d(t,{S:()=>judge})
var r=n(633)
var i=n(1354)
var s=n(164)
var o=n(8674)
var a=n(5619)
var c=n(9355)
var u=n(9480);// CONCATENATED MODULE: ./lib/src/decide/foretold.js
const d=30*u.Rc
function isSameBreath(e,t){if(t!=="labeled"&&t!=="assigned")return false
const[n,r]=["created_at","updated_at"].map(t=>Date.parse((0,o.$6)(e,"issue",t)??""))
return n!==undefined&&r!==undefined&&r-n<d}function weighed(e,t){const[n,r]=[(0,o.$6)(e,"issue","user","login"),(0,o.$6)(e,"sender","login")]
if((0,o.$6)(e,"repository","visibility")!=="public")return{}
if(n===undefined||r===undefined||!["opened","labeled","edited","closed"].includes(t))return{}
if(t!=="edited")return{weigh:[n]}
const i=(0,c._5)((0,o.$6)(e,"issue","author_association"))
return i?{}:{weigh:[r]}}// CONCATENATED MODULE: ./lib/src/decide/trigger.js
const l="github-actions[bot]"
const f=new Set(["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"])
function judge(e){const{task:t}=e
if(t==="setup"||t==="check")return{kind:t,cause:"task"}
if(t!=="auto"&&t!=="sweep"){return mistaken("task",t,"`auto`, `sweep`, `setup` or `check`")}if(e.issue!=="")return judgeNumber(e)
if(t==="sweep")return{kind:"sweep",cause:e.event==="schedule"?e.event:"task"}
switch(e.event){case"schedule":case"workflow_dispatch":return{kind:"sweep",cause:e.event}
case"issues":return judgeIssue(e)
case"issue_comment":return judgeComment(e)
default:return ignored("this event does not concern incidents")}}function judgeNumber(e){if(!/^[1-9]\d{0,8}$/.test(e.issue)){return mistaken("issue",e.issue,"the number of an issue, such as 42")}return{kind:"issue",issue:Number(e.issue),cause:e.event}}function judgeIssue({payload:e,label:t}){const n=(0,o.$6)(e,"action")??""
const r=issueNumber(e)
if(r===undefined)return ignored("the event names no issue")
if(isPullRequest(e))return ignored("a pull request is not an incident")
if(!f.has(n))return ignored("this action on an issue changes nothing for us")
const i=n==="unlabeled"&&(0,s.b)((0,o.$6)(e,"label","name")??"",t)
if(!i&&!hasLabel(e,t))return ignored("the issue does not have the incident label")
const a=isSameBreath(e,n)?{isSameBreath:true}:{}
const c=`issues.${n}`
const u=(0,o.tk)(e,"changes","old_issue","number")
const d=u===undefined?{}:{movedFrom:u}
const l={kind:"issue",issue:r,cause:c,...weighed(e,n),...a,...d}
return n==="edited"?judgeEdit(l,e):l}function judgeEdit(e,t){const n=editEventOf(t,"issue")
if(n===undefined)return e
const i=n.by===l||n.before!==undefined&&(0,r.tZ)(n.before,n.after,e.issue)
return i?ignored("our own edit"):{...e,editEvent:n}}function judgeComment({payload:e,label:t}){const n=issueNumber(e)
if(n===undefined)return ignored("the event names no issue")
if(isPullRequest(e))return ignored("a pull request is not an incident")
if(!hasLabel(e,t))return ignored("the issue does not have the incident label")
if((0,o.$6)(e,"action")==="created")return judgeWords(e,n)
if(isByBot(e))return ignored("no edit of a person")
const i=(0,o.$6)(e,"action")==="edited"?editEventOf(e,"comment"):undefined
if(i?.before===undefined||!(0,r.Bc)(i.before,i.after,n)){return ignored("a comment that changes no box")}return{kind:"issue",issue:n,cause:"issue_comment.edited",editEvent:i}}function judgeWords(e,t){if(isByBot(e)||!(0,i.Pr)((0,o.$6)(e,"comment","body")??"")){return ignored("a comment without a command")}const n=(0,o.$6)(e,"sender","login")
return{kind:"issue",issue:t,cause:"issue_comment.created",...n===undefined?{}:{weigh:[n]}}}function isByBot(e){return(0,o.$6)(e,"sender","type")==="Bot"||(0,o.$6)(e,"sender","login")===l}function editEventOf(e,t){const n=(0,o.$6)(e,"sender","login")
const r=Date.parse((0,o.$6)(e,t,"updated_at")??"")
if(n===undefined||Number.isNaN(r))return undefined
const i=(0,o.$6)(e,t,"body")??""
const s=(0,o.at)(e,"changes","body")
if((0,o.at)(e,"changes","title")!==undefined&&s===undefined)return undefined
const c=typeof s==="object"?(0,o.$6)(s,"from")??"":undefined
const u=t==="comment"?{comment:(0,o.tk)(e,"comment","id")??0}:{}
return{by:n,at:(0,a.B9)(r),after:i,...u,...c===undefined?{}:{before:c}}}function issueNumber(e){const t=(0,o.tk)(e,"issue","number")??0
return Number.isSafeInteger(t)&&t>0?t:undefined}function isPullRequest(e){return((0,o.at)(e,"issue","pull_request")??undefined)!==undefined}function hasLabel(e,t){return(0,o.gT)(e,"issue","labels").some(e=>(0,s.b)((0,o.$6)(e,"name")??"",t))}function ignored(e){return{kind:"ignored",reason:e}}function mistaken(e,t,n){const r=JSON.stringify(t.slice(0,60))
return{kind:"mistaken",problem:`Input \`${e}\`: found ${r}, allowed: ${n}.`}}},164:(e,t,n)=>{n.d(t,{b:()=>sameLabel,n:()=>r})
function sameLabel(e,t){return e.trim().toLowerCase()===t.trim().toLowerCase()}const r="protocol: overdue"},9355:(e,t,n)=>{n.d(t,{KG:()=>r,RQ:()=>i,X0:()=>s,_5:()=>isTeamMember,sB:()=>isReactionKind})
function isTeamMember(e){return e==="OWNER"||e==="MEMBER"||e==="COLLABORATOR"}const r={"+1":"👍","-1":"👎",laugh:"😄",hooray:"🎉",confused:"😕",heart:"❤️",rocket:"🚀",eyes:"👀"}
const i=Object.keys(r).filter(isReactionKind)
function isReactionKind(e){return Object.hasOwn(r,e)}const s=["rocket","hooray","confused"]},5954:(e,t,n)=>{n.d(t,{v:()=>r})
const r="incident-protocol-sweep.yml"},6626:(e,t,n)=>{n.d(t,{R:()=>r})
const r="0.1.0"},4369:(e,t,n)=>{n.d(t,{B1:()=>errorAnswer,JT:()=>isThreadShut,SR:()=>isGitHubDown,dg:()=>isTransient,fg:()=>OutOfTime,jy:()=>waitBeforeRetry,kB:()=>throwErrors,lJ:()=>optionalQuery,nI:()=>shortQuery,r4:()=>inWords,rO:()=>Elsewhere,yo:()=>UserError})
var r=n(8674)
function errorAnswer(e){const t=(0,r.at)(e,"response")
const n=(0,r.tk)(e,"status")
const i=messageIn((0,r.at)(t,"data"))??(0,r.$6)(e,"message")??String(e)
const s=(0,r.$6)(e,"request","url")??""
return{status:n===undefined||t===undefined?"network":n,message:i,...limitOf(n,i,(0,r.at)(t,"headers")),method:(0,r.$6)(e,"request","method")??"",path:URL.canParse(s)?new URL(s).pathname.replaceAll(/%2F/gi,"/"):s}}function messageIn(e){const t=(0,r.$6)(e,"message")
const n=(0,r.gT)(e,"errors").flatMap(e=>{const n=reasonIn(e)
return n===""||t?.includes(n)===true?[]:[n]})
return n.length===0?t:[t,...n].join(": ")}function reasonIn(e){if(typeof e==="string")return e
return(0,r.$6)(e,"message")??[(0,r.$6)(e,"field"),(0,r.$6)(e,"code")].join(" ").trim()}function inWords(e){const t=e.replaceAll(/[\s\p{Cc}]+/gu," ").trim().replace(/^- /,"").replace(/\.$/,"")
return t.length>200?`${t.slice(0,200).toWellFormed()}…`:t}function isGitHubDown({status:e,path:t}){return t!==""&&(e==="network"||e>=500)}function isThreadShut(e){const{status:t,message:n}=errorAnswer(e)
return t===403&&/\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(n)}function limitOf(e,t,n){if(e!==403&&e!==429)return{limit:"none",retryAfterMs:0}
const i=Number((0,r.at)(n,"retry-after")??Number.NaN)
const s=Number((0,r.at)(n,"x-ratelimit-reset")??Number.NaN)
const o=Date.parse((0,r.$6)(n,"date")??"")
if(!Number.isNaN(i))return{limit:"secondary",retryAfterMs:i*1e3}
if(String((0,r.at)(n,"x-ratelimit-remaining"))==="0"&&!Number.isNaN(s+o)){return{limit:"primary",retryAfterMs:Math.max(0,s*1e3-o)+1e3}}if(e===429||/secondary rate limit|abuse detection/i.test(t)){return{limit:"secondary",retryAfterMs:6e4}}return{limit:"none",retryAfterMs:0}}async function optionalQuery(e){try{return await e}catch(e){const{status:t,limit:n}=errorAnswer(e)
if(n==="none"&&(t===403||t===404||t===405))return undefined
throw e}}async function shortQuery(e){try{return await optionalQuery(e)}catch(e){if(e instanceof OutOfTime||isTransient(e)!=="stumbled")throw e
return undefined}}function throwErrors({data:e,headers:t},n){const[i]=(0,r.gT)(e,"errors")
if(i===undefined)return
const s=(0,r.$6)(i,"message")??"no reason is given"
const o=statusOf((0,r.$6)(i,"type"),s)
throw Object.assign(new Error(s),{status:o,request:n,response:{status:o,headers:t,data:{message:s}}})}function statusOf(e,t){if(/^something went wrong/i.test(t)||/INTERNAL|UNAVAILABLE|TIMEOUT/.test(e??""))return 502
if(e==="RATE_LIMITED")return 429
if(e==="FORBIDDEN"||/not accessible by/i.test(t))return 403
return e==="NOT_FOUND"?404:422}const i=6e4
const s=3
function isTransient(e){const{status:t,limit:n}=errorAnswer(e)
if(n!=="none")return"refused"
return t==="network"||t>=500?"stumbled":"no"}function waitBeforeRetry(e,t){if(t>s)return undefined
switch(isTransient(e)){case"no":return undefined
case"stumbled":return 250*4**(t-1)
case"refused":{const{retryAfterMs:n}=errorAnswer(e)
return t===1&&n<=i?n:undefined}}}class UserError extends Error{name="UserError"}class Elsewhere extends UserError{name="UserError"}class OutOfTime extends UserError{name="UserError"}},1311:(e,t,n)=>{n.d(t,{AN:()=>inputText,Ko:()=>readInputs,dC:()=>readConnection})
var r=n(5954)
var i=n(4369)
const s=null&&["token","label","config","issue","task","max-reminders","sweep-workflow","dry-run"]
function inputText(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function readInputs(e){refuseFormer(e)
const t=inputText(e,"token")
if(t===""){throw new i.yo("Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.")}const n=readMaxReminders(e)
return{token:t,label:inputText(e,"label"),config:inputText(e,"config"),...n===undefined?{}:{maxReminders:n},dryRun:readBoolean(e,"dry-run"),sweepFile:inputText(e,"sweep-workflow")||r.v}}function readConnection(e){const[t="",n=""]=(e["GITHUB_REPOSITORY"]??"").split("/")
if(t===""||n===""){throw new i.yo("`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.")}const r=/([^/]+)@/.exec(e["GITHUB_WORKFLOW_REF"]??"")?.[1]
return{...r===undefined?{}:{workflowFile:r},repository:{owner:t,repo:n},apiUrl:e["GITHUB_API_URL"]||"https://api.github.com",graphqlUrl:e["GITHUB_GRAPHQL_URL"]||"https://api.github.com/graphql"}}function readMaxReminders(e){const t=inputText(e,"max-reminders")
if(t==="")return undefined
if(/^(?:[1-9]\d?|100)$/.test(t))return Number(t)
throw mistaken("max-reminders",t,"a whole number from 1 to 100")}function readBoolean(e,t){const n=inputText(e,t)
if(/^(?:|false|False|FALSE)$/.test(n))return false
if(/^(?:true|True|TRUE)$/.test(n))return true
throw mistaken(t,n,"`true` or `false`")}function mistaken(e,t,n){return new i.yo(`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`)}function refuseFormer(e){if((e["INPUT_MAX-NAGS"]??"")==="")return
throw new i.yo("Input `max-nags`: its name is `max-reminders` now; change it in the workflow.")}},5210:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(5624)
var i=n(1311)
var s=n(6626)
const o=process.env
const a=process.getBuiltinModule("node:fs")
const c=process.argv.slice(2)
if(c.length>0)await byHand()
else await byEvent()
async function byHand(){const{init:e,readArguments:t}=await Promise.all([n.e(815),n.e(311),n.e(198),n.e(144),n.e(866),n.e(796)]).then(n.bind(n,4796))
const r=t(c,process.cwd())
const{lines:i,exitCode:s}=typeof r==="string"?{lines:[r],exitCode:1}:e(r)
a.writeSync(1,`${i.join("\n")}\n`)
process.exitCode=s}async function byEvent(){const e=(0,r.S)({event:o["GITHUB_EVENT_NAME"]??"",payload:readPayload(o["GITHUB_EVENT_PATH"]),label:(0,i.AN)(o,"label")||"incident",issue:(0,i.AN)(o,"issue"),task:(0,i.AN)(o,"task")||"auto"})
if(e.kind==="ignored"){leave("ignored",e.reason)}else if(e.kind==="mistaken"){a.writeSync(1,`::error::${e.problem.replaceAll("%","%25")}\n`)
leave("failed",e.problem)
process.exitCode=1}else{const{main:t}=await Promise.all([n.e(78),n.e(866),n.e(680)]).then(n.bind(n,8680))
await t(e,o)}}function readPayload(e){if(e===undefined||e==="")return{}
try{return JSON.parse(a.readFileSync(e,"utf8"))}catch{a.writeSync(1,"::warning::The event file cannot be read as JSON; the event is treated as empty.\n")
delete o["GITHUB_EVENT_PATH"]
return{}}}function leave(e,t){a.writeSync(1,`${e}: ${t}\n`)
const n=o["GITHUB_OUTPUT"]
if(n===undefined||n==="")return
const r=JSON.stringify({version:1,action:s.R,outcome:e,reason:t,incidents:[]})
try{a.appendFileSync(n,`outcome=${e}\nresult=${r}\n`)}catch{a.writeSync(1,"::warning::The outputs could not be written; the run itself is not affected.\n")}}t()}catch(u){t(u)}},1)},8674:(e,t,n)=>{n.d(t,{$6:()=>textAt,at:()=>at,gT:()=>listAt,tk:()=>numberAt})
function at(e,...t){return t.reduce((e,t)=>isObject(e)?e[t]:undefined,e)}function textAt(e,...t){const n=at(e,...t)
return typeof n==="string"?n:undefined}function numberAt(e,...t){const n=at(e,...t)
return typeof n==="number"?n:undefined}function listAt(e,...t){const n=at(e,...t)
return Array.isArray(n)?n:[]}function isObject(e){return typeof e==="object"&&e!==null}},9297:(e,t,n)=>{n.d(t,{Mh:()=>indentation,Ne:()=>skipIndentation,OH:()=>cursorAt,dm:()=>skipColumns,eT:()=>afterQuoteMark,nV:()=>lineRanges,z3:()=>isBlank})
function cursorAt(e,t,n){return{text:e,at:t,end:n,column:0,debt:0}}function indentation(e){return walk(e,64).column-e.column}function isBlank(e){return walk(e,Number.POSITIVE_INFINITY).at===e.end}function skipIndentation(e){return walk(e,Number.POSITIVE_INFINITY)}function skipColumns(e,t){return walk(e,t)}function afterQuoteMark(e){if(indentation(e)>3)return undefined
const t=skipIndentation(e)
if(t.text[t.at]!==">"||t.at>=t.end)return undefined
const n={...t,at:t.at+1,column:t.column+1,debt:0}
return indentation(n)>0?skipColumns(n,1):n}function*lineRanges(e){const t=/\r\n|\n|\r/g
let n=0
for(let r=t.exec(e);r!==null;r=t.exec(e)){yield[n,r.index]
n=t.lastIndex}yield[n,e.length]}function walk(e,t){let{at:n,column:r,debt:i}=e
const s=e.column+t
while(n<e.end&&r<s){const t=e.text[n]
if(t===" "){n+=1
r+=1
continue}if(t!=="\t")break
const o=r+4-r%4
if(o<=s){n+=1
r=o
i=0}else{i+=s-r
r=s}}return{...e,at:n,column:r,debt:i}}},6819:(e,t,n)=>{n.d(t,{W_:()=>htmlBlockAt,tf:()=>htmlEnding,yN:()=>endsHtml})
const r=new Set(("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt "+"fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link "+"main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead "+"title tr track ul").split(" "))
const i=/<\/(?:script|pre|style|textarea)>/i
const s=/^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>[ \t]*$/i
const o=/^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i
function htmlBlockAt(e,t){if(e[0]!=="<")return undefined
const n=/^<(script|pre|style|textarea)(?:[ \t>]|$)/i.exec(e)
if(n!==null)return{until:"closing-tag",tag:(n[1]??"").toLowerCase()}
if(e.startsWith("\x3c!--"))return{until:"--\x3e"}
if(e.startsWith("<?"))return{until:"?>"}
if(e.startsWith("<![CDATA["))return{until:"]]>"}
if(/^<![a-z]/i.test(e))return{until:">"}
const i=/^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i.exec(e)
if(i!==null&&r.has((i[1]??"").toLowerCase()))return{until:"blank"}
if(!t&&(s.test(e)||o.test(e)))return{until:"blank"}
return undefined}function endsHtml(e,t){if(t.until==="blank")return false
if(t.until==="closing-tag")return i.test(e)
return e.includes(t.until)}function htmlEnding(e){if(e.until==="blank")return""
return e.until==="closing-tag"?`</${e.tag??"pre"}>`:e.until}},1156:(e,t,n)=>{n.d(t,{k:()=>a,d:()=>rememberLatest})
var r=n(9297)
var i=n(6819);// CONCATENATED MODULE: ./lib/src/markdown/markdown-leaf.js
function leafAt(e,t){const n=(0,r.Ne)(e)
const s=n.text.slice(n.at,n.end)
const o=/^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/.exec(s)
if(o!==null)return{place:"code",leaf:{kind:"fence",fence:o[1]??o[2]??""}}
const a=(0,i.W_)(s,t)
if(a!==undefined){return{place:"html",leaf:(0,i.yN)(s,a)?{kind:"none"}:{kind:"html",html:a}}}if(isHeadingOrBreak(s)||t&&isSetextUnderline(s))return{place:"text",leaf:{kind:"none"}}
return undefined}function endsFence(e,t){const n=withoutBlanks(e)
return n.length>=t.length&&n===(t[0]??"").repeat(n.length)}function isThematicBreak(e){const t=e[0]
if(t!=="-"&&t!=="*"&&t!=="_")return false
const n=e.replaceAll(/[ \t]/g,"")
return n.length>=3&&n===t.repeat(n.length)}function isHeadingOrBreak(e){return/^#{1,6}(?:[ \t]|$)/.test(e)||isThematicBreak(e)}function isSetextUnderline(e){return/^(?:=+|-+)[ \t]*$/.test(e)}function withoutBlanks(e){let t=0
let n=e.length
while(t<n&&isBlankCharacter(e[t]))t+=1
while(n>t&&isBlankCharacter(e[n-1]))n-=1
return e.slice(t,n)}function isBlankCharacter(e){return e===" "||e==="\t"}// CONCATENATED MODULE: ./lib/src/markdown/markdown-lines.js
const s=64
function readLines(e){const t=[]
let n={containers:[],leaf:{kind:"none"}}
for(const[i,s]of(0,r.nV)(e)){const o=readLine((0,r.OH)(e,i===0&&e.startsWith("\ufeff")?1:i,s),n)
const isIn=e=>o.blocks.containers.some(t=>t.kind===e)
t.push({start:i,end:s,place:o.place,quoted:isIn("quote"),listed:isIn("item"),...o.item===undefined?{}:{item:o.item}})
n=o.blocks}return{lines:t,open:openEnd(n)}}function readLine(e,t){const{matched:n,rest:r}=matchContainers(e,t.containers)
const i=n===t.containers.length
if(i&&t.leaf.kind==="fence")return readInFence(r,t,t.leaf.fence)
if(i&&t.leaf.kind==="html"){const e=readInHtml(r,t,t.leaf.html)
if(e!==undefined)return e}return readBlockStarts(r,t,n)}function matchContainers(e,t){let n=e
let r=0
for(const e of t){const t=continued(n,e)
if(t===undefined)break
n=t
r+=1}return{matched:r,rest:n}}function continued(e,t){if(t.kind==="quote")return(0,r.eT)(e)
if((0,r.z3)(e))return t.bare?undefined:e
return(0,r.Mh)(e)>=t.width?(0,r.dm)(e,t.width):undefined}function readInFence(e,t,n){const i=(0,r.Mh)(e)<=3&&endsFence(e.text.slice(e.at,e.end),n)
return{place:"code",blocks:i?{...t,leaf:{kind:"none"}}:t}}function readInHtml(e,t,n){if(n.until==="blank")return(0,r.z3)(e)?undefined:{place:"html",blocks:t}
const s=(0,i.yN)(e.text.slice(e.at,e.end),n)
return{place:"html",blocks:s?{...t,leaf:{kind:"none"}}:t}}function readBlockStarts(e,t,n){const i=t.containers.slice(0,n)
const o=t.leaf.kind==="paragraph"
const a=o&&n===t.containers.length
const{opened:c,item:u,line:d}=openContainers(e,s-n,a)
const l=[...i.map(filled),...c]
const found=(e,t)=>({place:e,blocks:{containers:l,leaf:t},...u===undefined?{}:{item:u}})
if((0,r.z3)(d))return found("text",{kind:"none"})
const f=(0,r.Mh)(d)>=4
if(f&&(!o||c.length>0))return found("code",{kind:"none"})
const m=f?undefined:leafAt(d,a&&c.length===0)
if(m!==undefined)return found(m.place,m.leaf)
if(o&&c.length===0)return{place:"text",blocks:t}
return found("text",{kind:"paragraph"})}function openContainers(e,t,n){const i=[]
let s=e
let o
while(i.length<t&&!(0,r.z3)(s)&&(0,r.Mh)(s)<4){const e=openContainer(s,n&&i.length===0)
if(e===undefined)break
i.push(e.container)
s=e.rest
o=e.container.kind==="item"?(0,r.Ne)(s).at:undefined}return{opened:i,item:o,line:s}}function filled(e){return e.kind==="item"&&e.bare?{...e,bare:false}:e}function openContainer(e,t){const n=(0,r.eT)(e)
if(n!==undefined)return{container:{kind:"quote"},rest:n}
return openItem(e,t)}function openItem(e,t){const n=(0,r.Ne)(e)
const i=n.text.slice(n.at,Math.min(n.end,n.at+11))
const s=/^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(i)
if(s===null||n.at+s[0].length>n.end)return undefined
if(isThematicBreak(n.text.slice(n.at,n.end)))return undefined
const o={...n,at:n.at+s[0].length,column:n.column+s[0].length}
const a=(0,r.z3)(o)
if(t&&(a||s[1]!==undefined&&Number(s[1])!==1))return undefined
const c=(0,r.Mh)(o)
const u=a||c>4?1:c
const d=(0,r.Mh)(e)+s[0].length+u
return{container:{kind:"item",width:d,bare:a},rest:a?(0,r.Ne)(o):(0,r.dm)(o,u)}}function openEnd(e){if(e.containers.length>0)return{kind:"nothing"}
if(e.leaf.kind==="fence")return{kind:"fence",fence:e.leaf.fence}
if(e.leaf.kind==="html"&&e.leaf.html.until!=="blank"){return{kind:"html",html:e.leaf.html}}return{kind:"nothing"}}// CONCATENATED MODULE: ./lib/src/markdown/read-markdown.js
const o={texts:256,characters:262144}
const a=rememberLatest(readLines,o)
function rememberLatest(e,t){const n=new Map
let r=0
return i=>{const s=n.get(i)??{value:e(i)}
if(n.delete(i))r-=i.length
n.set(i,s)
r+=i.length
for(const e of n.keys()){if(n.size<=t.texts&&r<=t.characters)break
n.delete(e)
r-=e.length}return s.value}}},9480:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,Rc:()=>r,Vc:()=>i,Zq:()=>d,a3:()=>formatDuration,bq:()=>u,nW:()=>s,rP:()=>c,vd:()=>o})
const r=1e3
const i=60*r
const s=60*i
const o=24*s
const a=7*o
const c=365*o
const u="a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d"
const d=/^\d+[mhdw]$/
const l=[{letter:"w",ms:a},{letter:"d",ms:o},{letter:"h",ms:s},{letter:"m",ms:i}]
function parseDuration(e){if(e.trim()==="")return mistake("empty")
if(/^\d+$/.test(e))return mistake("no-unit")
if(!d.test(e))return mistake("unreadable")
const t=l.find(({letter:t})=>e.endsWith(t))
if(t===undefined)return mistake("unreadable")
const n=Number(e.slice(0,-1))*t.ms
if(n===0)return mistake("zero")
if(n>c)return mistake("too-long")
return{kind:"duration",ms:n}}function formatDuration(e){const t=Math.max(0,Math.round(e/i))
const n=l.find(e=>t>0&&t*i%e.ms===0)
if(n===undefined)return`${t}m`
return`${t*i/n.ms}${n.letter}`}function mistake(e){return{kind:"not-a-duration",reason:e}}},5619:(e,t,n)=>{n.d(t,{B9:()=>instantOf,NU:()=>later,Rz:()=>milliseconds,Y8:()=>isBefore,al:()=>inOrder,kb:()=>dayOf,vk:()=>elapsed})
function milliseconds(e){const t=Date.parse(e)
if(Number.isNaN(t))throw new Error(`Not a moment in time: ${JSON.stringify(e)}`)
return t}function instantOf(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function elapsed(e,t){return Math.max(0,milliseconds(t)-milliseconds(e))}function isBefore(e,t){return milliseconds(e)<milliseconds(t)}function later(e,t){return isBefore(e,t)?t:e}function inOrder(e,t){return milliseconds(e)-milliseconds(t)}function dayOf(e){return instantOf(milliseconds(e)).slice(0,10)}}}
var r={}
function __nccwpck_require__(e){var t=r[e]
if(t!==undefined){return t.exports}var i=r[e]={exports:{}}
var s=true
try{n[e].call(i.exports,i,i.exports,__nccwpck_require__)
s=false}finally{if(s)delete r[e]}return i.exports}__nccwpck_require__.m=n
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var wrapDeps=r=>r.map(r=>{if(r!==null&&typeof r==="object"){if(r[e])return r
if(r.then){var i=[]
i.d=0
r.then(e=>{s[t]=e
resolveQueue(i)},e=>{s[n]=e
resolveQueue(i)})
var s={}
s[e]=e=>e(i)
return s}}var o={}
o[e]=e=>{}
o[t]=r
return o})
__nccwpck_require__.a=(r,i,s)=>{var o
s&&((o=[]).d=-1)
var a=new Set
var c=r.exports
var u
var d
var l
var f=new Promise((e,t)=>{l=t
d=e})
f[t]=c
f[e]=e=>(o&&e(o),a.forEach(e),f["catch"](e=>{}))
r.exports=f
i(r=>{u=wrapDeps(r)
var i
var getResult=()=>u.map(e=>{if(e[n])throw e[n]
return e[t]})
var s=new Promise(t=>{i=()=>t(getResult)
i.r=0
var fnQueue=e=>e!==o&&!a.has(e)&&(a.add(e),e&&!e.d&&(i.r++,e.push(i)))
u.map(t=>t[e](fnQueue))})
return i.r?s:getResult()},e=>(e?l(f[n]=e):d(c),resolveQueue(o)))
o&&o.d<0&&(o.d=0)}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,r){if(r&1)n=this(n)
if(r&8)return n
if(typeof n==="object"&&n){if(r&4&&n.__esModule)return n
if(r&16&&typeof n.then==="function")return n}var i=Object.create(null)
__nccwpck_require__.r(i)
var s={}
t=t||[null,e({}),e([]),e(e)]
for(var o=r&2&&n;typeof o=="object"&&!~t.indexOf(o);o=e(o)){Object.getOwnPropertyNames(o).forEach(e=>s[e]=()=>n[e])}s["default"]=()=>n
__nccwpck_require__.d(i,s)
return i}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=t=>{var{ids:n,modules:r,runtime:i}=t
var s,o,a=0
for(s in r){if(__nccwpck_require__.o(r,s)){__nccwpck_require__.m[s]=r[s]}}if(i)i(__nccwpck_require__)
for(;a<n.length;a++){o=n[a]
if(__nccwpck_require__.o(e,o)&&e[o]){e[o][0]()}e[n[a]]=0}}
__nccwpck_require__.f.j=(t,n)=>{var r=__nccwpck_require__.o(e,t)?e[t]:undefined
if(r!==0){if(r){n.push(r[1])}else{if(true){var i=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined
throw n})
var i=Promise.race([i,new Promise(n=>r=e[t]=[n])])
n.push(r[1]=i)}}}}})()
var i=__nccwpck_require__(5210)
i=await i

