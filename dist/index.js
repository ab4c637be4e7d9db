const e={},t={},n={},r={JSONParse:JSON.parse,JSONStringify:JSON.stringify},o={ProxyAgent:class{}}
var s,i,u,a,c,d,l={865:((t,n,r)=>{t.exports=(e=>{var t={}
r.d(t,e)
return t})({OidcClient:()=>e.OidcClient})}),8860:((e,n,r)=>{e.exports=(e=>{var t={}
r.d(t,e)
return t})({markdownSummary:()=>t.markdownSummary,summary:()=>t.summary})}),6267:((e,t,r)=>{e.exports=(e=>{var t={}
r.d(t,e)
return t})({getExecOutput:()=>n.getExecOutput})}),6733:((e,t,n)=>{e.exports=(e=>{var t={}
n.d(t,e)
return t})({JSONParse:()=>r.JSONParse,JSONStringify:()=>r.JSONStringify})}),4706:((e,t,n)=>{e.exports=(e=>{var t={}
n.d(t,e)
return t})({fetch:()=>o.fetch})}),2613:(e=>{e.exports=process.getBuiltinModule("assert")}),6982:(e=>{e.exports=process.getBuiltinModule("crypto")}),4434:(e=>{e.exports=process.getBuiltinModule("events")}),9896:(e=>{e.exports=process.getBuiltinModule("fs")}),8611:(e=>{e.exports=process.getBuiltinModule("http")}),5692:(e=>{e.exports=process.getBuiltinModule("https")}),2736:(e=>{e.exports={safeLoad(){throw new Error("js-yaml is not used")},safeDump(){throw new Error("js-yaml is not used")}}}),9278:(e=>{e.exports=process.getBuiltinModule("net")}),7598:(e=>{e.exports=process.getBuiltinModule("node:crypto")}),1553:(e=>{e.exports=process.getBuiltinModule("node:dns/promises")}),3024:(e=>{e.exports=process.getBuiltinModule("node:fs")}),6760:(e=>{e.exports=process.getBuiltinModule("node:path")}),8500:(e=>{e.exports=process.getBuiltinModule("node:timers/promises")}),7975:(e=>{e.exports=process.getBuiltinModule("node:util")}),8877:(e=>{e.exports=process.getBuiltinModule("node:v8")}),857:(e=>{e.exports=process.getBuiltinModule("os")}),6928:(e=>{e.exports=process.getBuiltinModule("path")}),2513:(e=>{e.exports={}}),4756:(e=>{e.exports=process.getBuiltinModule("tls")}),7867:(e=>{e.exports={ProxyAgent:class{}}}),9023:(e=>{e.exports=process.getBuiltinModule("util")}),143:((e,t,n)=>{n.d(t,{Et:()=>i,G5:()=>r,Pr:()=>s,pj:()=>o})
const r=/^ {0,3}\/incident(?:[ \t]+(.*))?$/is
function o(e){return e.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ")}function s(e){return/^ {0,3}\/incident(?:[ \t]|$)/im.test(o(e).replaceAll("\r","\n"))}function i(e){return r.test(o(e))}}),5624:((e,t,n)=>{n.d(t,{S:()=>m})
var r=n(143),o=n(1199),s=n(164),i=n(8674),u=n(5619),a=n(9355);// decide/foretold
const c=30*n(9480).Rc
function d(e,t){const[n,r]=[(0,i.$6)(e,"issue","user","login"),(0,i.$6)(e,"sender","login")]
return"public"!==(0,i.$6)(e,"repository","visibility")?{}:void 0!==n&&void 0!==r&&["opened","labeled","edited","closed"].includes(t)?"edited"!==t?{weigh:[n]}:(0,a._5)((0,i.$6)(e,"issue","author_association"))?{}:{weigh:[r]}:{}}// decide/trigger
const l="github-actions[bot]",f=new Set(["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"])
function m(e){const{task:t}=e
if("setup"===t||"check"===t||"site"===t)return{kind:t,cause:"task"}
if("auto"!==t&&"sweep"!==t)return $("task",t,"`auto`, `sweep`, `setup`, `check` or `site`")
if(""!==e.issue)return function(e){return/^[1-9]\d{0,8}$/.test(e.issue)?{kind:"issue",issue:Number(e.issue),cause:e.event}:$("issue",e.issue,"the number of an issue, such as 42")}(e)
if("sweep"===t)return{kind:"sweep",cause:"schedule"===e.event?e.event:"task"}
switch(e.event){case"schedule":case"workflow_dispatch":return{kind:"sweep",cause:e.event}
case"issues":return function({payload:e,label:t}){const n=(0,i.$6)(e,"action")??"",r=w(e)
if(void 0===r)return v("the event names no issue")
if(g(e))return v("a pull request is not an incident")
if(!f.has(n))return v("this action on an issue changes nothing for us")
if(!("unlabeled"===n&&(0,s.bK)((0,i.$6)(e,"label","name")??"",t)||b(e,t)))return v("the issue does not have the incident label")
const o=function(e,t){if("labeled"!==t&&"assigned"!==t)return!1
const[n,r]=["created_at","updated_at"].map(t=>Date.parse((0,i.$6)(e,"issue",t)??""))
return void 0!==n&&void 0!==r&&r-n<c}(e,n)?{isSameBreath:!0}:{},u=`issues.${n}`,a=(0,i.tk)(e,"changes","old_issue","number"),m=void 0===a?{}:{movedFrom:a},p={kind:"issue",issue:r,cause:u,...d(e,n),...o,...m}
return"edited"===n?function(e,t){const n=y(t,"issue")
return void 0===n?e:n.by===l?v("our own edit"):{...e,editEvent:n}}(p,e):p}(e)
case"issue_comment":return function({payload:e,label:t}){const n=w(e)
if(void 0===n)return v("the event names no issue")
if(g(e))return v("a pull request is not an incident")
const r="created"===(0,i.$6)(e,"action")
if(!b(e,t))return r&&b(e,o.XT)?p(e,n,"follow-up"):v("the issue does not have the incident label")
if(r)return p(e,n,"issue")
if(h(e))return v("no edit of a person")
const s="edited"===(0,i.$6)(e,"action")?y(e,"comment"):void 0
return void 0===s?.before?v("a comment that changes no box"):{kind:"issue",issue:n,cause:"issue_comment.edited",editEvent:s}}(e)
default:return v("this event does not concern incidents")}}function p(e,t,n){if(h(e)||!(0,r.Pr)((0,i.$6)(e,"comment","body")??""))return v("a comment without a command")
const o=(0,i.$6)(e,"sender","login")
return{kind:n,issue:t,cause:"issue_comment.created",...void 0===o?{}:{weigh:[o]}}}function h(e){return"Bot"===(0,i.$6)(e,"sender","type")||(0,i.$6)(e,"sender","login")===l}function y(e,t){const n=(0,i.$6)(e,"sender","login"),r=Date.parse((0,i.$6)(e,t,"updated_at")??"")
if(void 0===n||Number.isNaN(r))return
const o=(0,i.$6)(e,t,"body")??"",s=(0,i.at)(e,"changes","body")
if(void 0!==(0,i.at)(e,"changes","title")&&void 0===s)return
const a="object"==typeof s?(0,i.$6)(s,"from")??"":void 0,c="comment"===t?{comment:(0,i.tk)(e,"comment","id")??0}:{}
return{by:n,at:(0,u.B9)(r),after:o,...c,...void 0===a?{}:{before:a}}}function w(e){const t=(0,i.tk)(e,"issue","number")??0
return Number.isSafeInteger(t)&&t>0?t:void 0}function g(e){return void 0!==((0,i.at)(e,"issue","pull_request")??void 0)}function b(e,t){return(0,i.gT)(e,"issue","labels").some(e=>(0,s.bK)((0,i.$6)(e,"name")??"",t))}function v(e){return{kind:"ignored",reason:e}}function $(e,t,n){return{kind:"mistaken",problem:`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`}}}),1199:((e,t,n)=>{n.d(t,{Bu:()=>u,X0:()=>a,XT:()=>o,oV:()=>i,tk:()=>s,u_:()=>r})
const r=["prevent","detect","mitigate","process"],o="follow-up",s="incident-digest"
function i(e,t,n){return`${u(e,t)}${n} --\x3e`}function u(e,t){return`\x3c!-- incident-protocol:follow-up ${e} ${t} `}function a(e){const[,t]=/^<!-- incident-protocol:follow-up (\d{1,9}) \d+ \d+ -->\r?$/m.exec(e)??[]
return void 0===t?void 0:Number(t)}}),164:((e,t,n)=>{n.d(t,{KH:()=>i,XO:()=>u,Yx:()=>s,bK:()=>r,fD:()=>a,nA:()=>o})
function r(e,t){return e.trim().toLowerCase()===t.trim().toLowerCase()}const o="protocol: overdue",s="drill"
function i({labels:e=[]}){return e.some(e=>r(e,s))}const u="follow-up: overdue"
function a(e,t){if(e.toLowerCase().startsWith(t.toLowerCase()))return e.slice(t.length).trim()||void 0}}),9355:((e,t,n)=>{n.d(t,{KG:()=>o,RQ:()=>s,X0:()=>u,_5:()=>r,sB:()=>i})
function r(e){return"OWNER"===e||"MEMBER"===e||"COLLABORATOR"===e}const o={"+1":"👍","-1":"👎",laugh:"😄",hooray:"🎉",confused:"😕",heart:"❤️",rocket:"🚀",eyes:"👀"},s=Object.keys(o).filter(i)
function i(e){return Object.hasOwn(o,e)}const u=["rocket","hooray","confused"]}),5954:((e,t,n)=>{n.d(t,{v:()=>r})
const r="incident-protocol-sweep.yml"}),6626:((e,t,n)=>{n.d(t,{R:()=>r})
const r="0.1.0"}),4369:((e,t,n)=>{n.d(t,{B1:()=>o,JT:()=>a,Lv:()=>u,SR:()=>i,dg:()=>h,fg:()=>OutOfTime,jy:()=>y,kB:()=>f,lJ:()=>d,nI:()=>l,r4:()=>s,rO:()=>Elsewhere,yo:()=>UserError})
var r=n(8674)
function o(e){const t=(0,r.at)(e,"response"),n=(0,r.tk)(e,"status"),o=function(e){const t=(0,r.$6)(e,"message"),n=(0,r.gT)(e,"errors").flatMap(e=>{const n="string"==typeof(o=e)?o:(0,r.$6)(o,"message")??[(0,r.$6)(o,"field"),(0,r.$6)(o,"code")].join(" ").trim()
var o
return""===n||!0===t?.includes(n)?[]:[n]})
return 0===n.length?t:[t,...n].join(": ")}((0,r.at)(t,"data"))??(0,r.$6)(e,"message")??String(e),s=(0,r.$6)(e,"request","url")??""
return{status:void 0===n||void 0===t?"network":n,message:o,...c(n,o,(0,r.at)(t,"headers")),method:(0,r.$6)(e,"request","method")??"",path:URL.canParse(s)?new URL(s).pathname.replaceAll(/%2F/gi,"/"):s}}function s(e){const t=e.replaceAll(/[\s\p{Cc}]+/gu," ").trim().replace(/^- /,"").replace(/\.$/,"")
return t.length>200?`${t.slice(0,200).toWellFormed()}…`:t}function i({status:e,path:t}){return""!==t&&("network"===e||e>=500)}function u({limit:e,status:t,message:n}){return"none"!==e||401===t||403===t&&/\barchived\b/i.test(n)}function a(e){const{status:t,message:n}=o(e)
return 403===t&&/\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(n)}function c(e,t,n){if(403!==e&&429!==e)return{limit:"none",retryAfterMs:0}
const o=Number((0,r.at)(n,"retry-after")??Number.NaN),s=Number((0,r.at)(n,"x-ratelimit-reset")??Number.NaN),i=Date.parse((0,r.$6)(n,"date")??"")
return Number.isNaN(o)?"0"!==String((0,r.at)(n,"x-ratelimit-remaining"))||Number.isNaN(s+i)?429===e||/secondary rate limit|abuse detection/i.test(t)?{limit:"secondary",retryAfterMs:6e4}:{limit:"none",retryAfterMs:0}:{limit:"primary",retryAfterMs:Math.max(0,1e3*s-i)+1e3}:{limit:"secondary",retryAfterMs:1e3*o}}async function d(e){try{return await e}catch(e){const{status:t,limit:n}=o(e)
if("none"===n&&(403===t||404===t||405===t))return
throw e}}async function l(e){try{return await d(e)}catch(e){if(e instanceof OutOfTime||"stumbled"!==h(e))throw e
return}}function f({data:e,headers:t},n){const[o]=(0,r.gT)(e,"errors")
if(void 0===o)return
const s=(0,r.$6)(o,"message")??"no reason is given",i=function(e,t){return/^something went wrong/i.test(t)||/INTERNAL|UNAVAILABLE|TIMEOUT/.test(e??"")?502:"RATE_LIMITED"===e?429:"FORBIDDEN"===e||/not accessible by/i.test(t)?403:"NOT_FOUND"===e?404:422}((0,r.$6)(o,"type"),s)
throw Object.assign(new Error(s),{status:i,request:n,response:{status:i,headers:t,data:{message:s}}})}const m=6e4,p=3
function h(e){const{status:t,limit:n}=o(e)
return"none"!==n?"refused":"network"===t||t>=500?"stumbled":"no"}function y(e,t){if(!(t>p))switch(h(e)){case"no":return
case"stumbled":return 250*4**(t-1)
case"refused":{const{retryAfterMs:n}=o(e)
return 1===t&&n<=m?n:void 0}}}class UserError extends Error{name="UserError"}class Elsewhere extends UserError{name="UserError"}class OutOfTime extends UserError{name="UserError"}}),1311:((e,t,n)=>{n.d(t,{AN:()=>s,Ko:()=>i,dC:()=>u})
var r=n(5954),o=n(4369)
function s(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function i(e){!function(e){if(""!==(e["INPUT_MAX-NAGS"]??""))throw new o.yo("Input `max-nags`: its name is `max-reminders` now; change it in the workflow.")}(e)
const t=s(e,"token")
if(""===t)throw new o.yo("Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.")
const n=function(e){const t=s(e,"max-reminders")
if(""!==t){if(/^(?:[1-9]\d?|100)$/.test(t))return Number(t)
throw c("max-reminders",t,"a whole number from 1 to 100")}}(e)
return{token:t,label:s(e,"label"),config:s(e,"config"),...void 0===n?{}:{maxReminders:n},dryRun:a(e,"dry-run"),sweepFile:s(e,"sweep-workflow")||r.v,notify:{urls:s(e,"notify-url"),secret:s(e,"notify-secret"),mayBePrivate:a(e,"notify-private")}}}function u(e){const[t="",n=""]=(e.GITHUB_REPOSITORY??"").split("/")
if(""===t||""===n)throw new o.yo("`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.")
const r=/([^/]+)@/.exec(e.GITHUB_WORKFLOW_REF??"")?.[1]
return{...void 0===r?{}:{workflowFile:r},repository:{owner:t,repo:n},apiUrl:e.GITHUB_API_URL||"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL||"https://api.github.com/graphql"}}function a(e,t){const n=s(e,t)
if(/^(?:|false|False|FALSE)$/.test(n))return!1
if(/^(?:true|True|TRUE)$/.test(n))return!0
throw c(t,n,"`true` or `false`")}function c(e,t,n){return new o.yo(`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`)}}),5210:((e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(5624),o=n(1311),s=n(6626)
const i=process.env,u=process.getBuiltinModule("node:fs"),a=process.argv.slice(2)
a.length>0?await c():await d()
async function c(){const{initBy:e}=await Promise.all([n.e(113),n.e(311),n.e(393),n.e(144),n.e(866),n.e(880)]).then(n.bind(n,9880)),{lines:t,exitCode:r}=await e(a,process.cwd())
u.writeSync(1,`${t.join("\n")}\n`)
process.exitCode=r}async function d(){const e=(0,r.S)({event:i.GITHUB_EVENT_NAME??"",payload:l(i.GITHUB_EVENT_PATH),label:(0,o.AN)(i,"label")||"incident",issue:(0,o.AN)(i,"issue"),task:(0,o.AN)(i,"task")||"auto"})
if("ignored"===e.kind)f("ignored",e.reason)
else if("mistaken"===e.kind){u.writeSync(1,`::error::${e.problem.replaceAll("%","%25")}\n`)
f("failed",e.problem)
process.exitCode=1}else{const{idleEdit:t,main:r}=await Promise.all([n.e(78),n.e(866),n.e(478)]).then(n.bind(n,6478)),o=t(e)
void 0===o?await r(e,i):f("ignored",o)}}function l(e){if(void 0===e||""===e)return{}
try{return JSON.parse(u.readFileSync(e,"utf8"))}catch{u.writeSync(1,"::warning::The event file cannot be read as JSON; the event is treated as empty.\n")
delete i.GITHUB_EVENT_PATH
return{}}}function f(e,t){u.writeSync(1,`${e}: ${t}\n`)
const n=i.GITHUB_OUTPUT
if(void 0===n||""===n)return
const r=JSON.stringify({version:1,action:s.R,outcome:e,reason:t,incidents:[]})
try{u.appendFileSync(n,`outcome=${e}\nresult=${r}\n`)}catch{u.writeSync(1,"::warning::The outputs could not be written; the run itself is not affected.\n")}}t()}catch(m){t(m)}},1)}),8674:((e,t,n)=>{n.d(t,{$6:()=>o,at:()=>r,gT:()=>i,tk:()=>s})
function r(e,...t){return t.reduce((e,t)=>function(e){return"object"==typeof e&&null!==e}(e)?e[t]:void 0,e)}function o(e,...t){const n=r(e,...t)
return"string"==typeof n?n:void 0}function s(e,...t){const n=r(e,...t)
return"number"==typeof n?n:void 0}function i(e,...t){const n=r(e,...t)
return Array.isArray(n)?n:[]}}),9480:((e,t,n)=>{n.d(t,{E9:()=>f,HH:()=>u,Rc:()=>r,Vc:()=>o,Zq:()=>d,a3:()=>m,bq:()=>c,nW:()=>s,rP:()=>a,vd:()=>i})
const r=1e3,o=60*r,s=60*o,i=24*s,u=7*i,a=365*i,c="a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d",d=/^\d+[mhdw]$/,l=[{letter:"w",ms:u},{letter:"d",ms:i},{letter:"h",ms:s},{letter:"m",ms:o}]
function f(e){if(""===e.trim())return p("empty")
if(/^\d+$/.test(e))return p("no-unit")
if(!d.test(e))return p("unreadable")
const t=l.find(({letter:t})=>e.endsWith(t))
if(void 0===t)return p("unreadable")
const n=Number(e.slice(0,-1))*t.ms
return 0===n?p("zero"):n>a?p("too-long"):{kind:"duration",ms:n}}function m(e){const t=Math.max(0,Math.round(e/o)),n=l.find(e=>t>0&&t*o%e.ms===0)
return void 0===n?`${t}m`:`${t*o/n.ms}${n.letter}`}function p(e){return{kind:"not-a-duration",reason:e}}}),5619:((e,t,n)=>{n.d(t,{B9:()=>o,GH:()=>d,NU:()=>u,Rz:()=>r,Y8:()=>i,al:()=>a,kb:()=>c,vk:()=>s})
function r(e){const t=Date.parse(e)
if(Number.isNaN(t))throw new Error(`Not a moment in time: ${JSON.stringify(e)}`)
return t}function o(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function s(e,t){return Math.max(0,r(t)-r(e))}function i(e,t){return r(e)<r(t)}function u(e,t){return i(e,t)?t:e}function a(e,t){return r(e)-r(t)}function c(e){return o(r(e)).slice(0,10)}function d(e){return`${e}T00:00:00Z`}})},f={}
function m(e){var t=f[e]
if(void 0!==t)return t.exports
var n=f[e]={exports:{}},r=!0
try{l[e].call(n.exports,n,n.exports,m)
r=!1}finally{r&&delete f[e]}return n.exports}m.m=l
s="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",i="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",u="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",a=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},m.a=(e,t,n)=>{var r
n&&((r=[]).d=-1)
var o,c,d,l=new Set,f=e.exports,m=new Promise((e,t)=>{d=t
c=e})
m[i]=f
m[s]=e=>(r&&e(r),l.forEach(e),m.catch(()=>{}))
e.exports=m
t(e=>{o=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[s])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{n[i]=e
a(t)},e=>{n[u]=e
a(t)})
var n={}
n[s]=e=>e(t)
return n}}var r={}
r[s]=()=>{}
r[i]=e
return r}))(e)
var t,n=()=>o.map(e=>{if(e[u])throw e[u]
return e[i]}),c=new Promise(e=>{(t=()=>e(n)).r=0
var i=e=>e!==r&&!l.has(e)&&(l.add(e),e&&!e.d&&(t.r++,e.push(t)))
o.map(e=>e[s](i))})
return t.r?c:n()},e=>(e?d(m[u]=e):c(f),a(r)))
r&&r.d<0&&(r.d=0)}
m.d=(e,t)=>{for(var n in t)m.o(t,n)&&!m.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})};(()=>{m.f={}
m.e=e=>Promise.all(Object.keys(m.f).reduce((t,n)=>{m.f[n](e,t)
return t},[]))})()
m.u=e=>e+".index.js"
m.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)
m.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
c={792:0},d=e=>{var t,n,{ids:r,modules:o,runtime:s}=e,i=0
for(t in o)m.o(o,t)&&(m.m[t]=o[t])
s&&s(m)
for(;i<r.length;i++){n=r[i]
m.o(c,n)&&c[n]&&c[n][0]()
c[r[i]]=0}},m.f.j=(e,t)=>{var n=m.o(c,e)?c[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+m.u(e)).then(d,t=>{0!==c[e]&&(c[e]=void 0)
throw t})
r=Promise.race([r,new Promise(t=>n=c[e]=[t])])
t.push(n[1]=r)}}
var p=m(5210)
p=await p

