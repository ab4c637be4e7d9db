const e={ProxyAgent:class{}}
import{createRequire as t}from"module"
var n,r,i,o,s,a,c,u,l={4706:(t,n,r)=>{t.exports=(e=>{var t={}
r.d(t,e)
return t})({ProxyAgent:()=>e.ProxyAgent,fetch:()=>e.fetch})},2613:e=>{e.exports=t(import.meta.url)("assert")},181:e=>{e.exports=t(import.meta.url)("buffer")},5317:e=>{e.exports=t(import.meta.url)("child_process")},6982:e=>{e.exports=t(import.meta.url)("crypto")},4434:e=>{e.exports=t(import.meta.url)("events")},9896:e=>{e.exports=t(import.meta.url)("fs")},8611:e=>{e.exports=t(import.meta.url)("http")},5692:e=>{e.exports=t(import.meta.url)("https")},9278:e=>{e.exports=t(import.meta.url)("net")},7598:e=>{e.exports=t(import.meta.url)("node:crypto")},3024:e=>{e.exports=t(import.meta.url)("node:fs")},6760:e=>{e.exports=t(import.meta.url)("node:path")},8500:e=>{e.exports=t(import.meta.url)("node:timers/promises")},7975:e=>{e.exports=t(import.meta.url)("node:util")},857:e=>{e.exports=t(import.meta.url)("os")},6928:e=>{e.exports=t(import.meta.url)("path")},932:e=>{e.exports=t(import.meta.url)("process")},2513:e=>{e.exports={}},3193:e=>{e.exports=t(import.meta.url)("string_decoder")},3557:e=>{e.exports=t(import.meta.url)("timers")},4756:e=>{e.exports=t(import.meta.url)("tls")},7867:e=>{e.exports={ProxyAgent:class{}}},9023:e=>{e.exports=t(import.meta.url)("util")},2540:(e,t,n)=>{n.d(t,{Ey:()=>titleIn,K0:()=>tickedSteps,Ku:()=>beginMarker,UC:()=>splitAtList,cL:()=>r,vI:()=>listedSteps})
function titleIn(e,{at:t}){const n=(/^.*/.exec(e.slice(t+2,t+502))?.[0]??"").replace(/<!--.*$/,"").replace(/^\s*\*\*\d+\.\*\*\s*/,"").trim()
return""===n?void 0:n}function tickedSteps(e){const t="present"===e.kind?e.boxes:[]
return new Set(t.filter(e=>e.ticked).map(e=>e.step))}function listedSteps(e){const t="present"===e.kind?e.boxes:[]
return new Set(t.map(e=>e.step))}function beginMarker(e){return`\x3c!-- incident-protocol:begin ${e} --\x3e`}const r="\x3c!-- incident-protocol:end --\x3e"
function splitAtList(e,t){const n=beginMarker(t),i=e.indexOf(n)
if(-1===i)return{before:e,list:"",after:""}
const o=e.slice(0,i),s=e.slice(i+n.length),a=s.indexOf(r)
return-1===a?{before:o,list:"",after:""}:{before:o,list:s.slice(0,a),after:s.slice(a+r.length)}}},633:(e,t,n)=>{n.d(t,{Bc:()=>toggledBetween,Iv:()=>checklistBlock,Z9:()=>editChecklist,sD:()=>setBoxes,tZ:()=>isOwnAppend,yx:()=>underText,zo:()=>readChecklist})
var r=n(9297),i=n(6819),o=n(1156),s=n(2540),a=n(5309)
function readChecklist(e,t){if(!e.includes((0,s.Ku)(t)))return{kind:"absent"}
const n=[]
let r=!1,i=!1
for(const a of(0,o.k)(e).lines){const o=markerIn(e,a)
if(void 0!==o){i=o===(0,s.Ku)(t)
r||=i}else i&&n.push(...boxIn(e,a))}return r?{kind:"present",boxes:n}:{kind:"absent"}}function editChecklist(e,t,n){const r=readChecklist(e,t)
if("append"===n.kind)return"present"===r.kind?e:e+function appendix(e,t,n){return asAppendix(e,checklistBlock(t,n.steps,n.ticked,n.heading))}(e,t,n)
if("absent"===r.kind)return e
const i="tick"===n.kind
return r.boxes.filter(e=>n.steps.includes(e.step)&&e.ticked!==i).reduce((e,t)=>e.slice(0,t.at)+(i?"x":" ")+e.slice(t.at+1),e)}function setBoxes(e,t,{on:n,off:r}){const i=editChecklist(e,t,{kind:"tick",steps:n})
return editChecklist(i,t,{kind:"untick",steps:r})}const c="Incident protocol"
function checklistBlock(e,t,n,r=c){const i=t.map(e=>`- [${n.includes(e.id)?"x":" "}] **${(0,a.CD)(e.id)}.** ${e.title} \x3c!-- incident-protocol:${e.id} --\x3e`)
return[(0,s.Ku)(e),"",`### ${r}`,"",...i,"",s.cL,""].join("\n")}function underText(e,t){return e+asAppendix(e,t.replaceAll("\r\n","\n"))}function asAppendix(e,t){const n=""===e?[]:e.endsWith("\n")?[""]:["",""],i=function closingOf(e){const{open:t,lines:n}=(0,o.k)(e)
return[...closingLines(t),...closingDetails(e,n)]}(e)
return[...n,...0===i.length?[]:[...i,""],t].join("\n").replaceAll("\n",function lineEndingOf(e){for(const[,t]of(0,r.nV)(e))return e.startsWith("\r\n",t)?"\r\n":"\n"
return"\n"}(e))}function closingLines(e){switch(e.kind){case"nothing":return[]
case"fence":return[e.fence]
case"html":return[(0,i.tf)(e.html)]}}function closingDetails(e,t){let n=0
for(const r of t)if("code"!==r.place)for(const t of e.slice(r.start,r.end).matchAll(/<(\/?)details(?=[\s>])/gi))n=Math.max(0,n+("/"===t[1]?-1:1))
return Array.from({length:Math.min(n,8)},()=>"</details>")}function markerIn(e,t){if("html"!==t.place||t.quoted)return
const n=e.slice(t.start,t.end).trim()
return n===s.cL||/^<!-- incident-protocol:begin \d+ -->$/.test(n)?n:void 0}function boxIn(e,t){if(void 0===t.item||t.quoted||"text"!==t.place)return[]
const n=e.slice(t.item,t.end),r=/^\[([ \txX])\][ \t]+(?=[^ \t])/.exec(n),i=/<!-- incident-protocol:([a-z]+) -->/.exec(n)?.[1]
if(null===r||void 0===i||!(0,a.oK)(i))return[]
const o=r[1]??" "
return[{step:i,ticked:"x"===o||"X"===o,at:t.item+1}]}function toggledBetween(e,t,n){const r=(0,s.K0)(readChecklist(e,n)),i=(0,s.K0)(readChecklist(t,n))
return r.symmetricDifference(i).size>0}function isOwnAppend(e,t,n){if(!t.startsWith(e)||t===e)return!1
const r=readChecklist(e,n),i=readChecklist(t,n)
return"absent"===r.kind&&"present"===i.kind}},5309:(e,t,n)=>{n.d(t,{CD:()=>stepNumber,M8:()=>belongsAfterFix,ic:()=>o,oK:()=>isStepId,ph:()=>i})
var r=n(9480)
const i=["check","alert","own","apologize","ameliorate","prevent","feedback","thank"]
function isStepId(e){return i.some(t=>t===e)}function stepNumber(e){return i.indexOf(e)+1}function belongsAfterFix(e){return"prevent"===e||"feedback"===e||"thank"===e}const o={check:r.nW,alert:r.nW,own:4*r.nW,apologize:r.vd,ameliorate:r.vd,prevent:3*r.vd,feedback:5*r.vd,thank:7*r.vd}},1354:(e,t,n)=>{n.d(t,{Et:()=>isCommandLine,Pr:()=>mayHoldCommands,Zm:()=>commandLines,bZ:()=>holdsOnlyCommands})
var r=n(1156)
const i=/^ {0,3}\/incident(?:[ \t]+(.*))?$/is,o=20,s=4e3
function plain(e){return e.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ")}function mayHoldCommands(e){return/^ {0,3}\/incident(?:[ \t]|$)/im.test(plain(e).replaceAll("\r","\n"))}function holdsOnlyCommands(e){return!!mayHoldCommands(e)&&(0,r.k)(e).lines.map(({start:t,end:n})=>e.slice(t,n).trim()).every(e=>""===e||isCommandLine(e))}function isCommandLine(e){return i.test(plain(e))}function commandLines(e){if(!mayHoldCommands(e))return[]
const t=plain(e)
return(0,r.k)(e).lines.filter(t=>"text"===t.place&&!t.quoted&&!function isInItem({listed:e,item:t,start:n},r){return void 0!==t||e&&/^[ \t]/.test(r.slice(n,n+1))}(t,e)).map(({start:e,end:n})=>i.exec(t.slice(e,Math.min(n,e+s)))).flatMap(e=>null===e?[]:[(e[1]??"help").trim()||"help"]).slice(0,o)}},5624:(e,t,n)=>{n.d(t,{S:()=>judge})
var r=n(633),i=n(1354),o=n(1199),s=n(164),a=n(8674),c=n(5619),u=n(9355);// CONCATENATED MODULE: ./lib/src/decide/foretold.js
const l=30*n(9480).Rc
function weighed(e,t){const[n,r]=[(0,a.$6)(e,"issue","user","login"),(0,a.$6)(e,"sender","login")]
return"public"!==(0,a.$6)(e,"repository","visibility")?{}:void 0!==n&&void 0!==r&&["opened","labeled","edited","closed"].includes(t)?"edited"!==t?{weigh:[n]}:(0,u._5)((0,a.$6)(e,"issue","author_association"))?{}:{weigh:[r]}:{}}// CONCATENATED MODULE: ./lib/src/decide/trigger.js
const d="github-actions[bot]",f=new Set(["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"])
function judge(e){const{task:t}=e
if("setup"===t||"check"===t)return{kind:t,cause:"task"}
if("auto"!==t&&"sweep"!==t)return mistaken("task",t,"`auto`, `sweep`, `setup` or `check`")
if(""!==e.issue)return function judgeNumber(e){return/^[1-9]\d{0,8}$/.test(e.issue)?{kind:"issue",issue:Number(e.issue),cause:e.event}:mistaken("issue",e.issue,"the number of an issue, such as 42")}(e)
if("sweep"===t)return{kind:"sweep",cause:"schedule"===e.event?e.event:"task"}
switch(e.event){case"schedule":case"workflow_dispatch":return{kind:"sweep",cause:e.event}
case"issues":return function judgeIssue({payload:e,label:t}){const n=(0,a.$6)(e,"action")??"",i=issueNumber(e)
if(void 0===i)return ignored("the event names no issue")
if(isPullRequest(e))return ignored("a pull request is not an incident")
if(!f.has(n))return ignored("this action on an issue changes nothing for us")
if(!("unlabeled"===n&&(0,s.bK)((0,a.$6)(e,"label","name")??"",t)||hasLabel(e,t)))return ignored("the issue does not have the incident label")
const o=function isSameBreath(e,t){if("labeled"!==t&&"assigned"!==t)return!1
const[n,r]=["created_at","updated_at"].map(t=>Date.parse((0,a.$6)(e,"issue",t)??""))
return void 0!==n&&void 0!==r&&r-n<l}(e,n)?{isSameBreath:!0}:{},c=`issues.${n}`,u=(0,a.tk)(e,"changes","old_issue","number"),m=void 0===u?{}:{movedFrom:u},p={kind:"issue",issue:i,cause:c,...weighed(e,n),...o,...m}
return"edited"===n?function judgeEdit(e,t){const n=editEventOf(t,"issue")
if(void 0===n)return e
return n.by===d||void 0!==n.before&&(0,r.tZ)(n.before,n.after,e.issue)?ignored("our own edit"):{...e,editEvent:n}}(p,e):p}(e)
case"issue_comment":return function judgeComment({payload:e,label:t}){const n=issueNumber(e)
if(void 0===n)return ignored("the event names no issue")
if(isPullRequest(e))return ignored("a pull request is not an incident")
const i="created"===(0,a.$6)(e,"action")
if(!hasLabel(e,t))return i&&hasLabel(e,o.XT)?judgeWords(e,n,"follow-up"):ignored("the issue does not have the incident label")
if(i)return judgeWords(e,n,"issue")
if(isByBot(e))return ignored("no edit of a person")
const s="edited"===(0,a.$6)(e,"action")?editEventOf(e,"comment"):void 0
return void 0!==s?.before&&(0,r.Bc)(s.before,s.after,n)?{kind:"issue",issue:n,cause:"issue_comment.edited",editEvent:s}:ignored("a comment that changes no box")}(e)
default:return ignored("this event does not concern incidents")}}function judgeWords(e,t,n){if(isByBot(e)||!(0,i.Pr)((0,a.$6)(e,"comment","body")??""))return ignored("a comment without a command")
const r=(0,a.$6)(e,"sender","login")
return{kind:n,issue:t,cause:"issue_comment.created",...void 0===r?{}:{weigh:[r]}}}function isByBot(e){return"Bot"===(0,a.$6)(e,"sender","type")||(0,a.$6)(e,"sender","login")===d}function editEventOf(e,t){const n=(0,a.$6)(e,"sender","login"),r=Date.parse((0,a.$6)(e,t,"updated_at")??"")
if(void 0===n||Number.isNaN(r))return
const i=(0,a.$6)(e,t,"body")??"",o=(0,a.at)(e,"changes","body")
if(void 0!==(0,a.at)(e,"changes","title")&&void 0===o)return
const s="object"==typeof o?(0,a.$6)(o,"from")??"":void 0,u="comment"===t?{comment:(0,a.tk)(e,"comment","id")??0}:{}
return{by:n,at:(0,c.B9)(r),after:i,...u,...void 0===s?{}:{before:s}}}function issueNumber(e){const t=(0,a.tk)(e,"issue","number")??0
return Number.isSafeInteger(t)&&t>0?t:void 0}function isPullRequest(e){return void 0!==((0,a.at)(e,"issue","pull_request")??void 0)}function hasLabel(e,t){return(0,a.gT)(e,"issue","labels").some(e=>(0,s.bK)((0,a.$6)(e,"name")??"",t))}function ignored(e){return{kind:"ignored",reason:e}}function mistaken(e,t,n){return{kind:"mistaken",problem:`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`}}},1199:(e,t,n)=>{n.d(t,{Gy:()=>withLines,KQ:()=>snoozedUntilIn,M_:()=>dueIn,X0:()=>incidentMarked,XT:()=>i,mD:()=>droppedIn,oV:()=>followUpMark,tk:()=>o,u_:()=>r})
const r=["prevent","detect","mitigate","process"],i="follow-up",o="incident-digest"
function followUpMark(e,t,n){return`\x3c!-- incident-protocol:follow-up ${e} ${t} ${n} --\x3e`}function incidentMarked(e){const[,t]=/^<!-- incident-protocol:follow-up (\d{1,9}) \d+ \d+ -->\r?$/m.exec(e)??[]
return void 0===t?void 0:Number(t)}function dueIn(e){return dayBehind(e,"Due")}function snoozedUntilIn(e){return dayBehind(e,"Snoozed until")}function droppedIn(e){return behind(e,"Dropped","(\\S.*?)")}function withLines(e,t){return Object.entries(t).reduce((e,[t,n])=>function withLine(e,t){const n=e.includes("\r\n")?"\r\n":"\n",[r=""]=t.split(":",1),i=new RegExp(`^ {0,3}${r}:.*?(?=\\r?$)`,"im")
if(i.test(e))return e.replace(i,()=>t)
const o=e.search(/^<!-- incident-protocol:follow-up /m),[s,a]=-1===o?[e,""]:[e.slice(0,o),e.slice(o)],c=s.trimEnd()
return`${""===c?"":`${c}${n}${n}`}${t}${""===a?"":`${n}${n}${a}`}`}(e,`${t}: ${n}`),e)}function dayBehind(e,t){return behind(e,t,"(\\d{4}-\\d{2}-\\d{2})")}function behind(e,t,n){return new RegExp(`^ {0,3}${t}:[ \\t]*${n}[ \\t]*\\r?$`,"im").exec(e)?.[1]}},164:(e,t,n)=>{n.d(t,{XO:()=>i,bK:()=>sameLabel,nA:()=>r})
function sameLabel(e,t){return e.trim().toLowerCase()===t.trim().toLowerCase()}const r="protocol: overdue",i="follow-up: overdue"},9355:(e,t,n)=>{n.d(t,{KG:()=>r,RQ:()=>i,X0:()=>o,_5:()=>isTeamMember,sB:()=>isReactionKind})
function isTeamMember(e){return"OWNER"===e||"MEMBER"===e||"COLLABORATOR"===e}const r={"+1":"👍","-1":"👎",laugh:"😄",hooray:"🎉",confused:"😕",heart:"❤️",rocket:"🚀",eyes:"👀"},i=Object.keys(r).filter(isReactionKind)
function isReactionKind(e){return Object.hasOwn(r,e)}const o=["rocket","hooray","confused"]},5954:(e,t,n)=>{n.d(t,{v:()=>r})
const r="incident-protocol-sweep.yml"},6626:(e,t,n)=>{n.d(t,{R:()=>r})
const r="0.1.0"},4369:(e,t,n)=>{n.d(t,{B1:()=>errorAnswer,JT:()=>isThreadShut,Lv:()=>isShutToAll,SR:()=>isGitHubDown,dg:()=>isTransient,fg:()=>OutOfTime,jy:()=>waitBeforeRetry,kB:()=>throwErrors,lJ:()=>optionalQuery,nI:()=>shortQuery,r4:()=>inWords,rO:()=>Elsewhere,yo:()=>UserError})
var r=n(8674)
function errorAnswer(e){const t=(0,r.at)(e,"response"),n=(0,r.tk)(e,"status"),i=function messageIn(e){const t=(0,r.$6)(e,"message"),n=(0,r.gT)(e,"errors").flatMap(e=>{const n=function reasonIn(e){return"string"==typeof e?e:(0,r.$6)(e,"message")??[(0,r.$6)(e,"field"),(0,r.$6)(e,"code")].join(" ").trim()}(e)
return""===n||!0===t?.includes(n)?[]:[n]})
return 0===n.length?t:[t,...n].join(": ")}((0,r.at)(t,"data"))??(0,r.$6)(e,"message")??String(e),o=(0,r.$6)(e,"request","url")??""
return{status:void 0===n||void 0===t?"network":n,message:i,...limitOf(n,i,(0,r.at)(t,"headers")),method:(0,r.$6)(e,"request","method")??"",path:URL.canParse(o)?new URL(o).pathname.replaceAll(/%2F/gi,"/"):o}}function inWords(e){const t=e.replaceAll(/[\s\p{Cc}]+/gu," ").trim().replace(/^- /,"").replace(/\.$/,"")
return t.length>200?`${t.slice(0,200).toWellFormed()}…`:t}function isGitHubDown({status:e,path:t}){return""!==t&&("network"===e||e>=500)}function isShutToAll({limit:e,status:t,message:n}){return"none"!==e||401===t||403===t&&/\barchived\b/i.test(n)}function isThreadShut(e){const{status:t,message:n}=errorAnswer(e)
return 403===t&&/\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(n)}function limitOf(e,t,n){if(403!==e&&429!==e)return{limit:"none",retryAfterMs:0}
const i=Number((0,r.at)(n,"retry-after")??Number.NaN),o=Number((0,r.at)(n,"x-ratelimit-reset")??Number.NaN),s=Date.parse((0,r.$6)(n,"date")??"")
return Number.isNaN(i)?"0"!==String((0,r.at)(n,"x-ratelimit-remaining"))||Number.isNaN(o+s)?429===e||/secondary rate limit|abuse detection/i.test(t)?{limit:"secondary",retryAfterMs:6e4}:{limit:"none",retryAfterMs:0}:{limit:"primary",retryAfterMs:Math.max(0,1e3*o-s)+1e3}:{limit:"secondary",retryAfterMs:1e3*i}}async function optionalQuery(e){try{return await e}catch(e){const{status:t,limit:n}=errorAnswer(e)
if("none"===n&&(403===t||404===t||405===t))return
throw e}}async function shortQuery(e){try{return await optionalQuery(e)}catch(e){if(e instanceof OutOfTime||"stumbled"!==isTransient(e))throw e
return}}function throwErrors({data:e,headers:t},n){const[i]=(0,r.gT)(e,"errors")
if(void 0===i)return
const o=(0,r.$6)(i,"message")??"no reason is given",s=function statusOf(e,t){return/^something went wrong/i.test(t)||/INTERNAL|UNAVAILABLE|TIMEOUT/.test(e??"")?502:"RATE_LIMITED"===e?429:"FORBIDDEN"===e||/not accessible by/i.test(t)?403:"NOT_FOUND"===e?404:422}((0,r.$6)(i,"type"),o)
throw Object.assign(new Error(o),{status:s,request:n,response:{status:s,headers:t,data:{message:o}}})}const i=6e4,o=3
function isTransient(e){const{status:t,limit:n}=errorAnswer(e)
return"none"!==n?"refused":"network"===t||t>=500?"stumbled":"no"}function waitBeforeRetry(e,t){if(!(t>o))switch(isTransient(e)){case"no":return
case"stumbled":return 250*4**(t-1)
case"refused":{const{retryAfterMs:n}=errorAnswer(e)
return 1===t&&n<=i?n:void 0}}}class UserError extends Error{name="UserError"}class Elsewhere extends UserError{name="UserError"}class OutOfTime extends UserError{name="UserError"}},1311:(e,t,n)=>{n.d(t,{AN:()=>inputText,Ko:()=>readInputs,dC:()=>readConnection})
var r=n(5954),i=n(4369)
function inputText(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function readInputs(e){!function refuseFormer(e){if(""!==(e["INPUT_MAX-NAGS"]??""))throw new i.yo("Input `max-nags`: its name is `max-reminders` now; change it in the workflow.")}(e)
const t=inputText(e,"token")
if(""===t)throw new i.yo("Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.")
const n=function readMaxReminders(e){const t=inputText(e,"max-reminders")
if(""!==t){if(/^(?:[1-9]\d?|100)$/.test(t))return Number(t)
throw mistaken("max-reminders",t,"a whole number from 1 to 100")}}(e)
return{token:t,label:inputText(e,"label"),config:inputText(e,"config"),...void 0===n?{}:{maxReminders:n},dryRun:readBoolean(e,"dry-run"),sweepFile:inputText(e,"sweep-workflow")||r.v}}function readConnection(e){const[t="",n=""]=(e.GITHUB_REPOSITORY??"").split("/")
if(""===t||""===n)throw new i.yo("`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.")
const r=/([^/]+)@/.exec(e.GITHUB_WORKFLOW_REF??"")?.[1]
return{...void 0===r?{}:{workflowFile:r},repository:{owner:t,repo:n},apiUrl:e.GITHUB_API_URL||"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL||"https://api.github.com/graphql"}}function readBoolean(e,t){const n=inputText(e,t)
if(/^(?:|false|False|FALSE)$/.test(n))return!1
if(/^(?:true|True|TRUE)$/.test(n))return!0
throw mistaken(t,n,"`true` or `false`")}function mistaken(e,t,n){return new i.yo(`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`)}},5210:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(5624),i=n(1311),o=n(6626)
const s=process.env,a=process.getBuiltinModule("node:fs"),c=process.argv.slice(2)
c.length>0?await byHand():await byEvent()
async function byHand(){const{init:e,readArguments:t}=await Promise.all([n.e(815),n.e(311),n.e(478),n.e(144),n.e(866),n.e(796)]).then(n.bind(n,4796)),r=t(c,process.cwd()),{lines:i,exitCode:o}="string"==typeof r?{lines:[r],exitCode:1}:e(r)
a.writeSync(1,`${i.join("\n")}\n`)
process.exitCode=o}async function byEvent(){const e=(0,r.S)({event:s.GITHUB_EVENT_NAME??"",payload:readPayload(s.GITHUB_EVENT_PATH),label:(0,i.AN)(s,"label")||"incident",issue:(0,i.AN)(s,"issue"),task:(0,i.AN)(s,"task")||"auto"})
if("ignored"===e.kind)leave("ignored",e.reason)
else if("mistaken"===e.kind){a.writeSync(1,`::error::${e.problem.replaceAll("%","%25")}\n`)
leave("failed",e.problem)
process.exitCode=1}else{const{main:t}=await Promise.all([n.e(78),n.e(866),n.e(508)]).then(n.bind(n,5508))
await t(e,s)}}function readPayload(e){if(void 0===e||""===e)return{}
try{return JSON.parse(a.readFileSync(e,"utf8"))}catch{a.writeSync(1,"::warning::The event file cannot be read as JSON; the event is treated as empty.\n")
delete s.GITHUB_EVENT_PATH
return{}}}function leave(e,t){a.writeSync(1,`${e}: ${t}\n`)
const n=s.GITHUB_OUTPUT
if(void 0===n||""===n)return
const r=JSON.stringify({version:1,action:o.R,outcome:e,reason:t,incidents:[]})
try{a.appendFileSync(n,`outcome=${e}\nresult=${r}\n`)}catch{a.writeSync(1,"::warning::The outputs could not be written; the run itself is not affected.\n")}}t()}catch(u){t(u)}},1)},8674:(e,t,n)=>{n.d(t,{$6:()=>textAt,at:()=>at,gT:()=>listAt,tk:()=>numberAt})
function at(e,...t){return t.reduce((e,t)=>function isObject(e){return"object"==typeof e&&null!==e}(e)?e[t]:void 0,e)}function textAt(e,...t){const n=at(e,...t)
return"string"==typeof n?n:void 0}function numberAt(e,...t){const n=at(e,...t)
return"number"==typeof n?n:void 0}function listAt(e,...t){const n=at(e,...t)
return Array.isArray(n)?n:[]}},9297:(e,t,n)=>{n.d(t,{Mh:()=>indentation,Ne:()=>skipIndentation,OH:()=>cursorAt,dm:()=>skipColumns,eT:()=>afterQuoteMark,nV:()=>lineRanges,z3:()=>isBlank})
function cursorAt(e,t,n){return{text:e,at:t,end:n,column:0,debt:0}}function indentation(e){return walk(e,64).column-e.column}function isBlank(e){return walk(e,Number.POSITIVE_INFINITY).at===e.end}function skipIndentation(e){return walk(e,Number.POSITIVE_INFINITY)}function skipColumns(e,t){return walk(e,t)}function afterQuoteMark(e){if(indentation(e)>3)return
const t=skipIndentation(e)
if(">"!==t.text[t.at]||t.at>=t.end)return
const n={...t,at:t.at+1,column:t.column+1,debt:0}
return indentation(n)>0?skipColumns(n,1):n}function*lineRanges(e){const t=/\r\n|\n|\r/g
let n=0
for(let r=t.exec(e);null!==r;r=t.exec(e)){yield[n,r.index]
n=t.lastIndex}yield[n,e.length]}function walk(e,t){let{at:n,column:r,debt:i}=e
const o=e.column+t
for(;n<e.end&&r<o;){const t=e.text[n]
if(" "===t){n+=1
r+=1
continue}if("\t"!==t)break
const s=r+4-r%4
if(s<=o){n+=1
r=s
i=0}else{i+=o-r
r=o}}return{...e,at:n,column:r,debt:i}}},6819:(e,t,n)=>{n.d(t,{W_:()=>htmlBlockAt,tf:()=>htmlEnding,yN:()=>endsHtml})
const r=new Set("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(" ")),i=/<\/(?:script|pre|style|textarea)>/i,o=/^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>[ \t]*$/i,s=/^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i
function htmlBlockAt(e,t){if("<"!==e[0])return
const n=/^<(script|pre|style|textarea)(?:[ \t>]|$)/i.exec(e)
if(null!==n)return{until:"closing-tag",tag:(n[1]??"").toLowerCase()}
if(e.startsWith("\x3c!--"))return{until:"--\x3e"}
if(e.startsWith("<?"))return{until:"?>"}
if(e.startsWith("<![CDATA["))return{until:"]]>"}
if(/^<![a-z]/i.test(e))return{until:">"}
const i=/^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i.exec(e)
return null!==i&&r.has((i[1]??"").toLowerCase())?{until:"blank"}:t||!o.test(e)&&!s.test(e)?void 0:{until:"blank"}}function endsHtml(e,t){return"blank"!==t.until&&("closing-tag"===t.until?i.test(e):e.includes(t.until))}function htmlEnding(e){return"blank"===e.until?"":"closing-tag"===e.until?`</${e.tag??"pre"}>`:e.until}},1156:(e,t,n)=>{n.d(t,{k:()=>o,d:()=>rememberLatest})
var r=n(9297),i=n(6819)
function isThematicBreak(e){const t=e[0]
if("-"!==t&&"*"!==t&&"_"!==t)return!1
const n=e.replaceAll(/[ \t]/g,"")
return n.length>=3&&n===t.repeat(n.length)}function isBlankCharacter(e){return" "===e||"\t"===e}function readLine(e,t){const{matched:n,rest:o}=function matchContainers(e,t){let n=e,r=0
for(const e of t){const t=continued(n,e)
if(void 0===t)break
n=t
r+=1}return{matched:r,rest:n}}(e,t.containers),s=n===t.containers.length
if(s&&"fence"===t.leaf.kind)return function readInFence(e,t,n){const i=(0,r.Mh)(e)<=3&&function endsFence(e,t){const n=function withoutBlanks(e){let t=0,n=e.length
for(;t<n&&isBlankCharacter(e[t]);)t+=1
for(;n>t&&isBlankCharacter(e[n-1]);)n-=1
return e.slice(t,n)}(e)
return n.length>=t.length&&n===(t[0]??"").repeat(n.length)}(e.text.slice(e.at,e.end),n)
return{place:"code",blocks:i?{...t,leaf:{kind:"none"}}:t}}(o,t,t.leaf.fence)
if(s&&"html"===t.leaf.kind){const e=function readInHtml(e,t,n){if("blank"===n.until)return(0,r.z3)(e)?void 0:{place:"html",blocks:t}
return{place:"html",blocks:(0,i.yN)(e.text.slice(e.at,e.end),n)?{...t,leaf:{kind:"none"}}:t}}(o,t,t.leaf.html)
if(void 0!==e)return e}return function readBlockStarts(e,t,n){const o=t.containers.slice(0,n),s="paragraph"===t.leaf.kind,a=s&&n===t.containers.length,{opened:c,item:u,line:l}=function openContainers(e,t,n){const i=[]
let o,s=e
for(;i.length<t&&!(0,r.z3)(s)&&(0,r.Mh)(s)<4;){const e=openContainer(s,n&&0===i.length)
if(void 0===e)break
i.push(e.container)
s=e.rest
o="item"===e.container.kind?(0,r.Ne)(s).at:void 0}return{opened:i,item:o,line:s}}(e,64-n,a),d=[...o.map(filled),...c],found=(e,t)=>({place:e,blocks:{containers:d,leaf:t},...void 0===u?{}:{item:u}})
if((0,r.z3)(l))return found("text",{kind:"none"})
const f=(0,r.Mh)(l)>=4
if(f&&(!s||c.length>0))return found("code",{kind:"none"})
const m=f?void 0:// CONCATENATED MODULE: ./lib/src/markdown/markdown-leaf.js
function leafAt(e,t){const n=(0,r.Ne)(e),o=n.text.slice(n.at,n.end),s=/^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/.exec(o)
if(null!==s)return{place:"code",leaf:{kind:"fence",fence:s[1]??s[2]??""}}
const a=(0,i.W_)(o,t)
return void 0!==a?{place:"html",leaf:(0,i.yN)(o,a)?{kind:"none"}:{kind:"html",html:a}}:function isHeadingOrBreak(e){return/^#{1,6}(?:[ \t]|$)/.test(e)||isThematicBreak(e)}(o)||t&&function isSetextUnderline(e){return/^(?:=+|-+)[ \t]*$/.test(e)}(o)?{place:"text",leaf:{kind:"none"}}:void 0}(l,a&&0===c.length)
return void 0!==m?found(m.place,m.leaf):s&&0===c.length?{place:"text",blocks:t}:found("text",{kind:"paragraph"})}(o,t,n)}function continued(e,t){return"quote"===t.kind?(0,r.eT)(e):(0,r.z3)(e)?t.bare?void 0:e:(0,r.Mh)(e)>=t.width?(0,r.dm)(e,t.width):void 0}function filled(e){return"item"===e.kind&&e.bare?{...e,bare:!1}:e}function openContainer(e,t){const n=(0,r.eT)(e)
return void 0!==n?{container:{kind:"quote"},rest:n}:function openItem(e,t){const n=(0,r.Ne)(e),i=n.text.slice(n.at,Math.min(n.end,n.at+11)),o=/^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(i)
if(null===o||n.at+o[0].length>n.end)return
if(isThematicBreak(n.text.slice(n.at,n.end)))return
const s={...n,at:n.at+o[0].length,column:n.column+o[0].length},a=(0,r.z3)(s)
if(t&&(a||void 0!==o[1]&&1!==Number(o[1])))return
const c=(0,r.Mh)(s),u=a||c>4?1:c
return{container:{kind:"item",width:(0,r.Mh)(e)+o[0].length+u,bare:a},rest:a?(0,r.Ne)(s):(0,r.dm)(s,u)}}(e,t)}function openEnd(e){return e.containers.length>0?{kind:"nothing"}:"fence"===e.leaf.kind?{kind:"fence",fence:e.leaf.fence}:"html"===e.leaf.kind&&"blank"!==e.leaf.html.until?{kind:"html",html:e.leaf.html}:{kind:"nothing"}}// CONCATENATED MODULE: ./lib/src/markdown/read-markdown.js
const o=rememberLatest(function readLines(e){const t=[]
let n={containers:[],leaf:{kind:"none"}}
for(const[i,o]of(0,r.nV)(e)){const s=readLine((0,r.OH)(e,0===i&&e.startsWith("\ufeff")?1:i,o),n),isIn=e=>s.blocks.containers.some(t=>t.kind===e)
t.push({start:i,end:o,place:s.place,quoted:isIn("quote"),listed:isIn("item"),...void 0===s.item?{}:{item:s.item}})
n=s.blocks}return{lines:t,open:openEnd(n)}},{texts:256,characters:262144})
function rememberLatest(e,t){const n=new Map
let r=0
return i=>{const o=n.get(i)??{value:e(i)}
n.delete(i)&&(r-=i.length)
n.set(i,o)
r+=i.length
for(const e of n.keys()){if(n.size<=t.texts&&r<=t.characters)break
n.delete(e)
r-=e.length}return o.value}}},9480:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,HH:()=>a,Rc:()=>r,Vc:()=>i,Zq:()=>l,a3:()=>formatDuration,bq:()=>u,nW:()=>o,rP:()=>c,vd:()=>s})
const r=1e3,i=60*r,o=60*i,s=24*o,a=7*s,c=365*s,u="a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d",l=/^\d+[mhdw]$/,d=[{letter:"w",ms:a},{letter:"d",ms:s},{letter:"h",ms:o},{letter:"m",ms:i}]
function parseDuration(e){if(""===e.trim())return mistake("empty")
if(/^\d+$/.test(e))return mistake("no-unit")
if(!l.test(e))return mistake("unreadable")
const t=d.find(({letter:t})=>e.endsWith(t))
if(void 0===t)return mistake("unreadable")
const n=Number(e.slice(0,-1))*t.ms
return 0===n?mistake("zero"):n>c?mistake("too-long"):{kind:"duration",ms:n}}function formatDuration(e){const t=Math.max(0,Math.round(e/i)),n=d.find(e=>t>0&&t*i%e.ms===0)
return void 0===n?`${t}m`:`${t*i/n.ms}${n.letter}`}function mistake(e){return{kind:"not-a-duration",reason:e}}},5619:(e,t,n)=>{n.d(t,{B9:()=>instantOf,NU:()=>later,Rz:()=>milliseconds,Y8:()=>isBefore,al:()=>inOrder,kb:()=>dayOf,vk:()=>elapsed})
function milliseconds(e){const t=Date.parse(e)
if(Number.isNaN(t))throw new Error(`Not a moment in time: ${JSON.stringify(e)}`)
return t}function instantOf(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function elapsed(e,t){return Math.max(0,milliseconds(t)-milliseconds(e))}function isBefore(e,t){return milliseconds(e)<milliseconds(t)}function later(e,t){return isBefore(e,t)?t:e}function inOrder(e,t){return milliseconds(e)-milliseconds(t)}function dayOf(e){return instantOf(milliseconds(e)).slice(0,10)}}},d={}
function __nccwpck_require__(e){var t=d[e]
if(void 0!==t)return t.exports
var n=d[e]={exports:{}},r=!0
try{l[e].call(n.exports,n,n.exports,__nccwpck_require__)
r=!1}finally{r&&delete d[e]}return n.exports}__nccwpck_require__.m=l
__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
n="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",i="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},__nccwpck_require__.a=(e,t,s)=>{var a
s&&((a=[]).d=-1)
var c,u,l,d=new Set,f=e.exports,m=new Promise((e,t)=>{l=t
u=e})
m[r]=f
m[n]=e=>(a&&e(a),d.forEach(e),m.catch(e=>{}))
e.exports=m
t(e=>{c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[n])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{s[r]=e
o(t)},e=>{s[i]=e
o(t)})
var s={}
s[n]=e=>e(t)
return s}}var a={}
a[n]=e=>{}
a[r]=e
return a}))(e)
var t,getResult=()=>c.map(e=>{if(e[i])throw e[i]
return e[r]}),s=new Promise(e=>{(t=()=>e(getResult)).r=0
var fnQueue=e=>e!==a&&!d.has(e)&&(d.add(e),e&&!e.d&&(t.r++,e.push(t)))
c.map(e=>e[n](fnQueue))})
return t.r?s:getResult()},e=>(e?l(m[i]=e):u(f),o(a)))
a&&a.d<0&&(a.d=0)}
a=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){1&t&&(e=this(e))
if(8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var n=Object.create(null)
__nccwpck_require__.r(n)
var r={}
s=s||[null,a({}),a([]),a(a)]
for(var i=2&t&&e;"object"==typeof i&&!~s.indexOf(i);i=a(i))Object.getOwnPropertyNames(i).forEach(t=>r[t]=()=>e[t])
r.default=()=>e
__nccwpck_require__.d(n,r)
return n}
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})};(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})()
__nccwpck_require__.u=e=>e+".index.js"
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)
__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
c={792:0},u=e=>{var t,n,{ids:r,modules:i,runtime:o}=e,s=0
for(t in i)__nccwpck_require__.o(i,t)&&(__nccwpck_require__.m[t]=i[t])
o&&o(__nccwpck_require__)
for(;s<r.length;s++){n=r[s]
__nccwpck_require__.o(c,n)&&c[n]&&c[n][0]()
c[r[s]]=0}},__nccwpck_require__.f.j=(e,t)=>{var n=__nccwpck_require__.o(c,e)?c[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+__nccwpck_require__.u(e)).then(u,t=>{0!==c[e]&&(c[e]=void 0)
throw t})
r=Promise.race([r,new Promise(t=>n=c[e]=[t])])
t.push(n[1]=r)}}
var f=__nccwpck_require__(5210)
f=await f

