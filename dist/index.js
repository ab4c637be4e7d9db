const e={},t={},n={},r={JSONParse:JSON.parse,JSONStringify:JSON.stringify},o={ProxyAgent:class{}}
var i,s,u,c,a,d,l={865:((t,n,r)=>{t.exports=(e=>{var t={}
r.d(t,e)
return t})({OidcClient:()=>e.OidcClient})}),8860:((e,n,r)=>{e.exports=(e=>{var t={}
r.d(t,e)
return t})({markdownSummary:()=>t.markdownSummary,summary:()=>t.summary})}),6267:((e,t,r)=>{e.exports=(e=>{var t={}
r.d(t,e)
return t})({getExecOutput:()=>n.getExecOutput})}),6733:((e,t,n)=>{e.exports=(e=>{var t={}
n.d(t,e)
return t})({JSONParse:()=>r.JSONParse,JSONStringify:()=>r.JSONStringify})}),4706:((e,t,n)=>{e.exports=(e=>{var t={}
n.d(t,e)
return t})({fetch:()=>o.fetch})}),2613:(e=>{e.exports=process.getBuiltinModule("assert")}),6982:(e=>{e.exports=process.getBuiltinModule("crypto")}),4434:(e=>{e.exports=process.getBuiltinModule("events")}),9896:(e=>{e.exports=process.getBuiltinModule("fs")}),8611:(e=>{e.exports=process.getBuiltinModule("http")}),5692:(e=>{e.exports=process.getBuiltinModule("https")}),2736:(e=>{e.exports={safeLoad(){throw new Error("js-yaml is not used")},safeDump(){throw new Error("js-yaml is not used")}}}),9278:(e=>{e.exports=process.getBuiltinModule("net")}),7598:(e=>{e.exports=process.getBuiltinModule("node:crypto")}),1553:(e=>{e.exports=process.getBuiltinModule("node:dns/promises")}),3024:(e=>{e.exports=process.getBuiltinModule("node:fs")}),6760:(e=>{e.exports=process.getBuiltinModule("node:path")}),8500:(e=>{e.exports=process.getBuiltinModule("node:timers/promises")}),7975:(e=>{e.exports=process.getBuiltinModule("node:util")}),8877:(e=>{e.exports=process.getBuiltinModule("node:v8")}),857:(e=>{e.exports=process.getBuiltinModule("os")}),6928:(e=>{e.exports=process.getBuiltinModule("path")}),2513:(e=>{e.exports={}}),4756:(e=>{e.exports=process.getBuiltinModule("tls")}),7867:(e=>{e.exports={ProxyAgent:class{}}}),9023:(e=>{e.exports=process.getBuiltinModule("util")}),143:((e,t,n)=>{n.d(t,{Et:()=>s,G5:()=>r,Pr:()=>i,pj:()=>o})
const r=/^ {0,3}\/incident(?:[ \t]+(.*))?$/is
function o(e){return e.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ")}function i(e){return/^ {0,3}\/incident(?:[ \t]|$)/im.test(o(e).replaceAll("\r","\n"))}function s(e){return r.test(o(e))}}),5624:((e,t,n)=>{n.d(t,{S:()=>p})
var r=n(143),o=n(1199),i=n(164),s=n(8674),u=n(5619),c=n(9355);// decide/foretold
const a=30*n(9480).Rc
function d(e,t){const[n,r]=[(0,s.$6)(e,"issue","user","login"),(0,s.$6)(e,"sender","login")]
return"public"!==(0,s.$6)(e,"repository","visibility")?{}:void 0!==n&&void 0!==r&&["opened","labeled","edited","closed"].includes(t)?"edited"!==t?{weigh:[n]}:(0,c._5)((0,s.$6)(e,"issue","author_association"))?{}:{weigh:[r]}:{}}// decide/trigger
const l="github-actions[bot]",f=new Set(["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"])
function p(e){const{task:t}=e
if("setup"===t||"check"===t||"site"===t)return{kind:t,cause:"task"}
if("auto"!==t&&"sweep"!==t)return x("task",t,"`auto`, `sweep`, `setup`, `check` or `site`")
if(""!==e.issue)return function(e){return/^[1-9]\d{0,8}$/.test(e.issue)?{kind:"issue",issue:Number(e.issue),cause:e.event}:x("issue",e.issue,"the number of an issue, such as 42")}(e)
if("sweep"===t)return{kind:"sweep",cause:"schedule"===e.event?e.event:"task"}
switch(e.event){case"schedule":case"workflow_dispatch":return{kind:"sweep",cause:e.event}
case"issues":return function({payload:e,label:t}){const n=(0,s.$6)(e,"action")??"",r=b(e)
if(void 0===r)return w("the event names no issue")
if(y(e))return w("a pull request is not an incident")
if(!f.has(n))return w("this action on an issue changes nothing for us")
if(!("unlabeled"===n&&(0,i.bK)((0,s.$6)(e,"label","name")??"",t)||g(e,t)))return w("the issue does not have the incident label")
const o=function(e,t){if("labeled"!==t&&"assigned"!==t)return!1
const[n,r]=["created_at","updated_at"].map(t=>Date.parse((0,s.$6)(e,"issue",t)??""))
return void 0!==n&&void 0!==r&&r-n<a}(e,n)?{isSameBreath:!0}:{},u=`issues.${n}`,c=(0,s.tk)(e,"changes","old_issue","number"),p=void 0===c?{}:{movedFrom:c},m={kind:"issue",issue:r,cause:u,...d(e,n),...o,...p}
return"edited"===n?function(e,t){const n=h(t,"issue")
return void 0===n?e:n.by===l?w("our own edit"):{...e,editEvent:n}}(m,e):m}(e)
case"issue_comment":return function({payload:e,label:t}){const n=b(e)
if(void 0===n)return w("the event names no issue")
if(y(e))return w("a pull request is not an incident")
const r="created"===(0,s.$6)(e,"action")
if(!g(e,t))return r&&g(e,o.XT)?m(e,n,"follow-up"):w("the issue does not have the incident label")
if(r)return m(e,n,"issue")
if(v(e))return w("no edit of a person")
const i="edited"===(0,s.$6)(e,"action")?h(e,"comment"):void 0
return void 0===i?.before?w("a comment that changes no box"):{kind:"issue",issue:n,cause:"issue_comment.edited",editEvent:i}}(e)
default:return w("this event does not concern incidents")}}function m(e,t,n){if(v(e)||!(0,r.Pr)((0,s.$6)(e,"comment","body")??""))return w("a comment without a command")
const o=(0,s.$6)(e,"sender","login")
return{kind:n,issue:t,cause:"issue_comment.created",...void 0===o?{}:{weigh:[o]}}}function v(e){return"Bot"===(0,s.$6)(e,"sender","type")||(0,s.$6)(e,"sender","login")===l}function h(e,t){const n=(0,s.$6)(e,"sender","login"),r=Date.parse((0,s.$6)(e,t,"updated_at")??"")
if(void 0===n||Number.isNaN(r))return
const o=(0,s.$6)(e,t,"body")??"",i=(0,s.at)(e,"changes","body")
if(void 0!==(0,s.at)(e,"changes","title")&&void 0===i)return
const c="object"==typeof i?(0,s.$6)(i,"from")??"":void 0,a="comment"===t?{comment:(0,s.tk)(e,"comment","id")??0}:{}
return{by:n,at:(0,u.B9)(r),after:o,...a,...void 0===c?{}:{before:c}}}function b(e){const t=(0,s.tk)(e,"issue","number")??0
return Number.isSafeInteger(t)&&t>0?t:void 0}function y(e){return void 0!==((0,s.at)(e,"issue","pull_request")??void 0)}function g(e,t){return(0,s.gT)(e,"issue","labels").some(e=>(0,i.bK)((0,s.$6)(e,"name")??"",t))}function w(e){return{kind:"ignored",reason:e}}function x(e,t,n){return{kind:"mistaken",problem:`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`}}}),1199:((e,t,n)=>{n.d(t,{Bu:()=>u,X0:()=>c,XT:()=>o,oV:()=>s,tk:()=>i,u_:()=>r})
const r=["prevent","detect","mitigate","process"],o="follow-up",i="incident-digest"
function s(e,t,n){return`${u(e,t)}${n} --\x3e`}function u(e,t){return`\x3c!-- incident-protocol:follow-up ${e} ${t} `}function c(e){const[,t]=/^<!-- incident-protocol:follow-up (\d{1,9}) \d+ \d+ -->\r?$/m.exec(e)??[]
return void 0===t?void 0:Number(t)}}),164:((e,t,n)=>{n.d(t,{KH:()=>s,XO:()=>u,Yx:()=>i,bK:()=>r,fD:()=>c,nA:()=>o})
function r(e,t){return e.trim().toLowerCase()===t.trim().toLowerCase()}const o="protocol: overdue",i="drill"
function s({labels:e=[]}){return e.some(e=>r(e,i))}const u="follow-up: overdue"
function c(e,t){if(e.toLowerCase().startsWith(t.toLowerCase()))return e.slice(t.length).trim()||void 0}}),9355:((e,t,n)=>{n.d(t,{KG:()=>o,RQ:()=>i,X0:()=>u,_5:()=>r,sB:()=>s})
function r(e){return"OWNER"===e||"MEMBER"===e||"COLLABORATOR"===e}const o={"+1":"👍","-1":"👎",laugh:"😄",hooray:"🎉",confused:"😕",heart:"❤️",rocket:"🚀",eyes:"👀"},i=Object.keys(o).filter(s)
function s(e){return Object.hasOwn(o,e)}const u=["rocket","hooray","confused"]}),6626:((e,t,n)=>{n.d(t,{R:()=>r})
const r="0.1.0"}),8842:((e,t,n)=>{n.d(t,{AN:()=>r})
function r(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}}),5210:((e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(5624),o=n(8842),i=n(6626)
const s=process.env,u=process.getBuiltinModule("node:fs"),c=process.argv.slice(2)
c.length>0?await a():await d()
async function a(){const{initBy:e}=await Promise.all([n.e(113),n.e(311),n.e(393),n.e(144),n.e(733),n.e(880)]).then(n.bind(n,9880)),{lines:t,exitCode:r}=await e(c,process.cwd())
u.writeSync(1,`${t.join("\n")}\n`)
process.exitCode=r}async function d(){const e=(0,r.S)({event:s.GITHUB_EVENT_NAME??"",payload:l(s.GITHUB_EVENT_PATH),label:(0,o.AN)(s,"label")||"incident",issue:(0,o.AN)(s,"issue"),task:(0,o.AN)(s,"task")||"auto"})
if("ignored"===e.kind)f("ignored",e.reason)
else if("mistaken"===e.kind){u.writeSync(1,`::error::${e.problem.replaceAll("%","%25")}\n`)
f("failed",e.problem)
process.exitCode=1}else{const{idleEdit:t,main:r}=await Promise.all([n.e(78),n.e(733),n.e(39)]).then(n.bind(n,9039)),o=t(e)
void 0===o?await r(e,s):f("ignored",o)}}function l(e){if(void 0===e||""===e)return{}
try{return JSON.parse(u.readFileSync(e,"utf8"))}catch{u.writeSync(1,"::warning::The event file cannot be read as JSON; the event is treated as empty.\n")
delete s.GITHUB_EVENT_PATH
return{}}}function f(e,t){u.writeSync(1,`${e}: ${t}\n`)
const n=s.GITHUB_OUTPUT
if(void 0===n||""===n)return
const r=JSON.stringify({version:1,action:i.R,outcome:e,reason:t,incidents:[]})
try{u.appendFileSync(n,`outcome=${e}\nresult=${r}\n`)}catch{u.writeSync(1,"::warning::The outputs could not be written; the run itself is not affected.\n")}}t()}catch(p){t(p)}},1)}),8674:((e,t,n)=>{n.d(t,{$6:()=>o,at:()=>r,gT:()=>s,tk:()=>i})
function r(e,...t){return t.reduce((e,t)=>function(e){return"object"==typeof e&&null!==e}(e)?e[t]:void 0,e)}function o(e,...t){const n=r(e,...t)
return"string"==typeof n?n:void 0}function i(e,...t){const n=r(e,...t)
return"number"==typeof n?n:void 0}function s(e,...t){const n=r(e,...t)
return Array.isArray(n)?n:[]}}),9480:((e,t,n)=>{n.d(t,{E9:()=>f,HH:()=>u,Rc:()=>r,Vc:()=>o,Zq:()=>d,a3:()=>p,bq:()=>a,nW:()=>i,rP:()=>c,vd:()=>s})
const r=1e3,o=60*r,i=60*o,s=24*i,u=7*s,c=365*s,a="a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d",d=/^\d+[mhdw]$/,l=[{letter:"w",ms:u},{letter:"d",ms:s},{letter:"h",ms:i},{letter:"m",ms:o}]
function f(e){if(""===e.trim())return m("empty")
if(/^\d+$/.test(e))return m("no-unit")
if(!d.test(e))return m("unreadable")
const t=l.find(({letter:t})=>e.endsWith(t))
if(void 0===t)return m("unreadable")
const n=Number(e.slice(0,-1))*t.ms
return 0===n?m("zero"):n>c?m("too-long"):{kind:"duration",ms:n}}function p(e){const t=Math.max(0,Math.round(e/o)),n=l.find(e=>t>0&&t*o%e.ms===0)
return void 0===n?`${t}m`:`${t*o/n.ms}${n.letter}`}function m(e){return{kind:"not-a-duration",reason:e}}}),5619:((e,t,n)=>{n.d(t,{B9:()=>o,GH:()=>d,NU:()=>u,Rz:()=>r,Y8:()=>s,al:()=>c,kb:()=>a,vk:()=>i})
function r(e){const t=Date.parse(e)
if(Number.isNaN(t))throw new Error(`Not a moment in time: ${JSON.stringify(e)}`)
return t}function o(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function i(e,t){return Math.max(0,r(t)-r(e))}function s(e,t){return r(e)<r(t)}function u(e,t){return s(e,t)?t:e}function c(e,t){return r(e)-r(t)}function a(e){return o(r(e)).slice(0,10)}function d(e){return`${e}T00:00:00Z`}})},f={}
function p(e){var t=f[e]
if(void 0!==t)return t.exports
var n=f[e]={exports:{}},r=!0
try{l[e].call(n.exports,n,n.exports,p)
r=!1}finally{r&&delete f[e]}return n.exports}p.m=l
i="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",s="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",u="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",c=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},p.a=(e,t,n)=>{var r
n&&((r=[]).d=-1)
var o,a,d,l=new Set,f=e.exports,p=new Promise((e,t)=>{d=t
a=e})
p[s]=f
p[i]=e=>(r&&e(r),l.forEach(e),p.catch(()=>{}))
e.exports=p
t(e=>{o=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[i])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{n[s]=e
c(t)},e=>{n[u]=e
c(t)})
var n={}
n[i]=e=>e(t)
return n}}var r={}
r[i]=()=>{}
r[s]=e
return r}))(e)
var t,n=()=>o.map(e=>{if(e[u])throw e[u]
return e[s]}),a=new Promise(e=>{(t=()=>e(n)).r=0
var s=e=>e!==r&&!l.has(e)&&(l.add(e),e&&!e.d&&(t.r++,e.push(t)))
o.map(e=>e[i](s))})
return t.r?a:n()},e=>(e?d(p[u]=e):a(f),c(r)))
r&&r.d<0&&(r.d=0)}
p.d=(e,t)=>{for(var n in t)p.o(t,n)&&!p.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})};(()=>{p.f={}
p.e=e=>Promise.all(Object.keys(p.f).reduce((t,n)=>{p.f[n](e,t)
return t},[]))})()
p.u=e=>e+".index.js"
p.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)
p.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
a={792:0},d=e=>{var t,n,{ids:r,modules:o,runtime:i}=e,s=0
for(t in o)p.o(o,t)&&(p.m[t]=o[t])
i&&i(p)
for(;s<r.length;s++){n=r[s]
p.o(a,n)&&a[n]&&a[n][0]()
a[r[s]]=0}},p.f.j=(e,t)=>{var n=p.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+p.u(e)).then(d,t=>{0!==a[e]&&(a[e]=void 0)
throw t})
r=Promise.race([r,new Promise(t=>n=a[e]=[t])])
t.push(n[1]=r)}}
var m=p(5210)
m=await m

