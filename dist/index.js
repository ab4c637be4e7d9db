const e={},t={},n={},r={ProxyAgent:class{}}
import{createRequire as o}from"module"
var i,s,c,u,a,l,d={865:((t,n,r)=>{t.exports=(e=>{var t={}
r.d(t,e)
return t})({OidcClient:()=>e.OidcClient})}),8860:((e,n,r)=>{e.exports=(e=>{var t={}
r.d(t,e)
return t})({markdownSummary:()=>t.markdownSummary,summary:()=>t.summary})}),6267:((e,t,r)=>{e.exports=(e=>{var t={}
r.d(t,e)
return t})({getExecOutput:()=>n.getExecOutput})}),4706:((e,t,n)=>{e.exports=(e=>{var t={}
n.d(t,e)
return t})({fetch:()=>r.fetch})}),2613:(e=>{e.exports=o(import.meta.url)("assert")}),6982:(e=>{e.exports=o(import.meta.url)("crypto")}),4434:(e=>{e.exports=o(import.meta.url)("events")}),9896:(e=>{e.exports=o(import.meta.url)("fs")}),8611:(e=>{e.exports=o(import.meta.url)("http")}),5692:(e=>{e.exports=o(import.meta.url)("https")}),2736:(e=>{e.exports={safeLoad(){throw new Error("js-yaml is not used")},safeDump(){throw new Error("js-yaml is not used")}}}),9278:(e=>{e.exports=o(import.meta.url)("net")}),7598:(e=>{e.exports=o(import.meta.url)("node:crypto")}),1553:(e=>{e.exports=o(import.meta.url)("node:dns/promises")}),3024:(e=>{e.exports=o(import.meta.url)("node:fs")}),6760:(e=>{e.exports=o(import.meta.url)("node:path")}),8500:(e=>{e.exports=o(import.meta.url)("node:timers/promises")}),7975:(e=>{e.exports=o(import.meta.url)("node:util")}),8877:(e=>{e.exports=o(import.meta.url)("node:v8")}),857:(e=>{e.exports=o(import.meta.url)("os")}),6928:(e=>{e.exports=o(import.meta.url)("path")}),2513:(e=>{e.exports={}}),4756:(e=>{e.exports=o(import.meta.url)("tls")}),7867:(e=>{e.exports={ProxyAgent:class{}}}),9023:(e=>{e.exports=o(import.meta.url)("util")}),2540:((e,t,n)=>{n.d(t,{Ey:()=>r,K0:()=>o,Ku:()=>s,UC:()=>u,cL:()=>c,vI:()=>i})
function r(e,{at:t}){const n=(/^.*/.exec(e.slice(t+2,t+502))?.[0]??"").replace(/<!--.*$/,"").replace(/^\s*\*\*\d+\.\*\*\s*/,"").trim()
return""===n?void 0:n}function o(e){const t="present"===e.kind?e.boxes:[]
return new Set(t.filter(e=>e.ticked).map(e=>e.step))}function i(e){const t="present"===e.kind?e.boxes:[]
return new Set(t.map(e=>e.step))}function s(e){return`\x3c!-- incident-protocol:begin ${e} --\x3e`}const c="\x3c!-- incident-protocol:end --\x3e"
function u(e,t){const n=s(t),r=e.indexOf(n)
if(-1===r)return{before:e,list:"",after:""}
const o=e.slice(0,r),i=e.slice(r+n.length),u=i.indexOf(c)
return-1===u?{before:o,list:"",after:""}:{before:o,list:i.slice(0,u),after:i.slice(u+c.length)}}}),633:((e,t,n)=>{n.d(t,{Bc:()=>g,Iv:()=>f,Z9:()=>a,sD:()=>l,tZ:()=>w,yx:()=>m,zo:()=>u})
var r=n(9297),o=n(6819),i=n(1156),s=n(2540),c=n(5309)
function u(e,t){if(!e.includes((0,s.Ku)(t)))return{kind:"absent"}
const n=[]
let r=!1,o=!1
for(const c of(0,i.k)(e).lines){const i=v(e,c)
if(void 0!==i){o=i===(0,s.Ku)(t)
r||=o}else o&&n.push(...k(e,c))}return r?{kind:"present",boxes:n}:{kind:"absent"}}function a(e,t,n){const r=u(e,t)
if("append"===n.kind)return"present"===r.kind?e:e+function(e,t,n){return p(e,f(t,n.steps,n.ticked,n.heading))}(e,t,n)
if("absent"===r.kind)return e
const o="tick"===n.kind
return r.boxes.filter(e=>n.steps.includes(e.step)&&e.ticked!==o).reduce((e,t)=>e.slice(0,t.at)+(o?"x":" ")+e.slice(t.at+1),e)}function l(e,t,{on:n,off:r}){const o=a(e,t,{kind:"tick",steps:n})
return a(o,t,{kind:"untick",steps:r})}const d="Incident protocol"
function f(e,t,n,r=d){const o=t.map(e=>`- [${n.includes(e.id)?"x":" "}] **${(0,c.CD)(e.id)}.** ${e.title} \x3c!-- incident-protocol:${e.id} --\x3e`)
return[(0,s.Ku)(e),"",`### ${r}`,"",...o,"",s.cL,""].join("\n")}function m(e,t){return e+p(e,t.replaceAll("\r\n","\n"))}function p(e,t){const n=""===e?[]:e.endsWith("\n")?[""]:["",""],o=function(e){const{open:t,lines:n}=(0,i.k)(e)
return[...h(t),...b(e,n)]}(e)
return[...n,...0===o.length?[]:[...o,""],t].join("\n").replaceAll("\n",function(e){for(const[,t]of(0,r.nV)(e))return e.startsWith("\r\n",t)?"\r\n":"\n"
return"\n"}(e))}function h(e){switch(e.kind){case"nothing":return[]
case"fence":return[e.fence]
case"html":return[(0,o.tf)(e.html)]}}function b(e,t){let n=0
for(const r of t)if("code"!==r.place)for(const t of e.slice(r.start,r.end).matchAll(/<(\/?)details(?=[\s>])/gi))n=Math.max(0,n+("/"===t[1]?-1:1))
return Array.from({length:Math.min(n,8)},()=>"</details>")}function v(e,t){if("html"!==t.place||t.quoted)return
const n=e.slice(t.start,t.end).trim()
return n===s.cL||/^<!-- incident-protocol:begin \d+ -->$/.test(n)?n:void 0}function k(e,t){if(void 0===t.item||t.quoted||"text"!==t.place)return[]
const n=e.slice(t.item,t.end),r=/^\[([ \txX])\][ \t]+(?=[^ \t])/.exec(n),o=/<!-- incident-protocol:([a-z]+) -->/.exec(n)?.[1]
if(null===r||void 0===o||!(0,c.oK)(o))return[]
const i=r[1]??" "
return[{step:o,ticked:"x"===i||"X"===i,at:t.item+1}]}function g(e,t,n){const r=(0,s.K0)(u(e,n)),o=(0,s.K0)(u(t,n))
return r.symmetricDifference(o).size>0}function w(e,t,n){if(!t.startsWith(e)||t===e)return!1
const r=u(e,n),o=u(t,n)
return"absent"===r.kind&&"present"===o.kind}}),5309:((e,t,n)=>{n.d(t,{CD:()=>s,M8:()=>a,Se:()=>c,ic:()=>l,oK:()=>i,ph:()=>o,v7:()=>u})
var r=n(9480)
const o=["check","alert","own","apologize","ameliorate","prevent","feedback","thank"]
function i(e){return o.some(t=>t===e)}function s(e){return o.indexOf(e)+1}const c=["alert","apologize","ameliorate","feedback","thank"]
function u(e){return c.some(t=>t===e)}function a(e){return"prevent"===e||"feedback"===e||"thank"===e}const l={check:r.nW,alert:r.nW,own:4*r.nW,apologize:r.vd,ameliorate:r.vd,prevent:3*r.vd,feedback:5*r.vd,thank:7*r.vd}}),1354:((e,t,n)=>{n.d(t,{Et:()=>l,Pr:()=>u,Zm:()=>d,bZ:()=>a})
var r=n(1156)
const o=/^ {0,3}\/incident(?:[ \t]+(.*))?$/is,i=20,s=4e3
function c(e){return e.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ")}function u(e){return/^ {0,3}\/incident(?:[ \t]|$)/im.test(c(e).replaceAll("\r","\n"))}function a(e){return!!u(e)&&(0,r.k)(e).lines.map(({start:t,end:n})=>e.slice(t,n).trim()).every(e=>""===e||l(e))}function l(e){return o.test(c(e))}function d(e){if(!u(e))return[]
const t=c(e)
return(0,r.k)(e).lines.filter(t=>"text"===t.place&&!t.quoted&&!function({listed:e,item:t,start:n},r){return void 0!==t||e&&/^[ \t]/.test(r.slice(n,n+1))}(t,e)).map(({start:e,end:n})=>o.exec(t.slice(e,Math.min(n,e+s)))).flatMap(e=>null===e?[]:[(e[1]??"help").trim()||"help"]).slice(0,i)}}),5624:((e,t,n)=>{n.d(t,{S:()=>p})
var r=n(633),o=n(1354),i=n(1199),s=n(164),c=n(8674),u=n(5619),a=n(9355);// decide/foretold
const l=30*n(9480).Rc
function d(e,t){const[n,r]=[(0,c.$6)(e,"issue","user","login"),(0,c.$6)(e,"sender","login")]
return"public"!==(0,c.$6)(e,"repository","visibility")?{}:void 0!==n&&void 0!==r&&["opened","labeled","edited","closed"].includes(t)?"edited"!==t?{weigh:[n]}:(0,a._5)((0,c.$6)(e,"issue","author_association"))?{}:{weigh:[r]}:{}}// decide/trigger
const f="github-actions[bot]",m=new Set(["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"])
function p(e){const{task:t}=e
if("setup"===t||"check"===t||"site"===t)return{kind:t,cause:"task"}
if("auto"!==t&&"sweep"!==t)return x("task",t,"`auto`, `sweep`, `setup`, `check` or `site`")
if(""!==e.issue)return function(e){return/^[1-9]\d{0,8}$/.test(e.issue)?{kind:"issue",issue:Number(e.issue),cause:e.event}:x("issue",e.issue,"the number of an issue, such as 42")}(e)
if("sweep"===t)return{kind:"sweep",cause:"schedule"===e.event?e.event:"task"}
switch(e.event){case"schedule":case"workflow_dispatch":return{kind:"sweep",cause:e.event}
case"issues":return function({payload:e,label:t}){const n=(0,c.$6)(e,"action")??"",o=k(e)
if(void 0===o)return y("the event names no issue")
if(g(e))return y("a pull request is not an incident")
if(!m.has(n))return y("this action on an issue changes nothing for us")
if(!("unlabeled"===n&&(0,s.bK)((0,c.$6)(e,"label","name")??"",t)||w(e,t)))return y("the issue does not have the incident label")
const i=function(e,t){if("labeled"!==t&&"assigned"!==t)return!1
const[n,r]=["created_at","updated_at"].map(t=>Date.parse((0,c.$6)(e,"issue",t)??""))
return void 0!==n&&void 0!==r&&r-n<l}(e,n)?{isSameBreath:!0}:{},u=`issues.${n}`,a=(0,c.tk)(e,"changes","old_issue","number"),p=void 0===a?{}:{movedFrom:a},h={kind:"issue",issue:o,cause:u,...d(e,n),...i,...p}
return"edited"===n?function(e,t){const n=v(t,"issue")
return void 0===n?e:n.by===f||void 0!==n.before&&(0,r.tZ)(n.before,n.after,e.issue)?y("our own edit"):{...e,editEvent:n}}(h,e):h}(e)
case"issue_comment":return function({payload:e,label:t}){const n=k(e)
if(void 0===n)return y("the event names no issue")
if(g(e))return y("a pull request is not an incident")
const o="created"===(0,c.$6)(e,"action")
if(!w(e,t))return o&&w(e,i.XT)?h(e,n,"follow-up"):y("the issue does not have the incident label")
if(o)return h(e,n,"issue")
if(b(e))return y("no edit of a person")
const s="edited"===(0,c.$6)(e,"action")?v(e,"comment"):void 0
return void 0!==s?.before&&(0,r.Bc)(s.before,s.after,n)?{kind:"issue",issue:n,cause:"issue_comment.edited",editEvent:s}:y("a comment that changes no box")}(e)
default:return y("this event does not concern incidents")}}function h(e,t,n){if(b(e)||!(0,o.Pr)((0,c.$6)(e,"comment","body")??""))return y("a comment without a command")
const r=(0,c.$6)(e,"sender","login")
return{kind:n,issue:t,cause:"issue_comment.created",...void 0===r?{}:{weigh:[r]}}}function b(e){return"Bot"===(0,c.$6)(e,"sender","type")||(0,c.$6)(e,"sender","login")===f}function v(e,t){const n=(0,c.$6)(e,"sender","login"),r=Date.parse((0,c.$6)(e,t,"updated_at")??"")
if(void 0===n||Number.isNaN(r))return
const o=(0,c.$6)(e,t,"body")??"",i=(0,c.at)(e,"changes","body")
if(void 0!==(0,c.at)(e,"changes","title")&&void 0===i)return
const s="object"==typeof i?(0,c.$6)(i,"from")??"":void 0,a="comment"===t?{comment:(0,c.tk)(e,"comment","id")??0}:{}
return{by:n,at:(0,u.B9)(r),after:o,...a,...void 0===s?{}:{before:s}}}function k(e){const t=(0,c.tk)(e,"issue","number")??0
return Number.isSafeInteger(t)&&t>0?t:void 0}function g(e){return void 0!==((0,c.at)(e,"issue","pull_request")??void 0)}function w(e,t){return(0,c.gT)(e,"issue","labels").some(e=>(0,s.bK)((0,c.$6)(e,"name")??"",t))}function y(e){return{kind:"ignored",reason:e}}function x(e,t,n){return{kind:"mistaken",problem:`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`}}}),1199:((e,t,n)=>{n.d(t,{Bu:()=>c,X0:()=>u,XT:()=>o,oV:()=>s,tk:()=>i,u_:()=>r})
const r=["prevent","detect","mitigate","process"],o="follow-up",i="incident-digest"
function s(e,t,n){return`${c(e,t)}${n} --\x3e`}function c(e,t){return`\x3c!-- incident-protocol:follow-up ${e} ${t} `}function u(e){const[,t]=/^<!-- incident-protocol:follow-up (\d{1,9}) \d+ \d+ -->\r?$/m.exec(e)??[]
return void 0===t?void 0:Number(t)}}),164:((e,t,n)=>{n.d(t,{KH:()=>s,XO:()=>c,Yx:()=>i,bK:()=>r,fD:()=>u,nA:()=>o})
function r(e,t){return e.trim().toLowerCase()===t.trim().toLowerCase()}const o="protocol: overdue",i="drill"
function s({labels:e=[]}){return e.some(e=>r(e,i))}const c="follow-up: overdue"
function u(e,t){if(e.toLowerCase().startsWith(t.toLowerCase()))return e.slice(t.length).trim()||void 0}}),9355:((e,t,n)=>{n.d(t,{KG:()=>o,RQ:()=>i,X0:()=>c,_5:()=>r,sB:()=>s})
function r(e){return"OWNER"===e||"MEMBER"===e||"COLLABORATOR"===e}const o={"+1":"👍","-1":"👎",laugh:"😄",hooray:"🎉",confused:"😕",heart:"❤️",rocket:"🚀",eyes:"👀"},i=Object.keys(o).filter(s)
function s(e){return Object.hasOwn(o,e)}const c=["rocket","hooray","confused"]}),5954:((e,t,n)=>{n.d(t,{v:()=>r})
const r="incident-protocol-sweep.yml"}),6626:((e,t,n)=>{n.d(t,{R:()=>r})
const r="0.1.0"}),4369:((e,t,n)=>{n.d(t,{B1:()=>o,JT:()=>u,Lv:()=>c,SR:()=>s,dg:()=>h,fg:()=>OutOfTime,jy:()=>b,kB:()=>f,lJ:()=>l,nI:()=>d,r4:()=>i,rO:()=>Elsewhere,yo:()=>UserError})
var r=n(8674)
function o(e){const t=(0,r.at)(e,"response"),n=(0,r.tk)(e,"status"),o=function(e){const t=(0,r.$6)(e,"message"),n=(0,r.gT)(e,"errors").flatMap(e=>{const n="string"==typeof(o=e)?o:(0,r.$6)(o,"message")??[(0,r.$6)(o,"field"),(0,r.$6)(o,"code")].join(" ").trim()
var o
return""===n||!0===t?.includes(n)?[]:[n]})
return 0===n.length?t:[t,...n].join(": ")}((0,r.at)(t,"data"))??(0,r.$6)(e,"message")??String(e),i=(0,r.$6)(e,"request","url")??""
return{status:void 0===n||void 0===t?"network":n,message:o,...a(n,o,(0,r.at)(t,"headers")),method:(0,r.$6)(e,"request","method")??"",path:URL.canParse(i)?new URL(i).pathname.replaceAll(/%2F/gi,"/"):i}}function i(e){const t=e.replaceAll(/[\s\p{Cc}]+/gu," ").trim().replace(/^- /,"").replace(/\.$/,"")
return t.length>200?`${t.slice(0,200).toWellFormed()}…`:t}function s({status:e,path:t}){return""!==t&&("network"===e||e>=500)}function c({limit:e,status:t,message:n}){return"none"!==e||401===t||403===t&&/\barchived\b/i.test(n)}function u(e){const{status:t,message:n}=o(e)
return 403===t&&/\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(n)}function a(e,t,n){if(403!==e&&429!==e)return{limit:"none",retryAfterMs:0}
const o=Number((0,r.at)(n,"retry-after")??Number.NaN),i=Number((0,r.at)(n,"x-ratelimit-reset")??Number.NaN),s=Date.parse((0,r.$6)(n,"date")??"")
return Number.isNaN(o)?"0"!==String((0,r.at)(n,"x-ratelimit-remaining"))||Number.isNaN(i+s)?429===e||/secondary rate limit|abuse detection/i.test(t)?{limit:"secondary",retryAfterMs:6e4}:{limit:"none",retryAfterMs:0}:{limit:"primary",retryAfterMs:Math.max(0,1e3*i-s)+1e3}:{limit:"secondary",retryAfterMs:1e3*o}}async function l(e){try{return await e}catch(e){const{status:t,limit:n}=o(e)
if("none"===n&&(403===t||404===t||405===t))return
throw e}}async function d(e){try{return await l(e)}catch(e){if(e instanceof OutOfTime||"stumbled"!==h(e))throw e
return}}function f({data:e,headers:t},n){const[o]=(0,r.gT)(e,"errors")
if(void 0===o)return
const i=(0,r.$6)(o,"message")??"no reason is given",s=function(e,t){return/^something went wrong/i.test(t)||/INTERNAL|UNAVAILABLE|TIMEOUT/.test(e??"")?502:"RATE_LIMITED"===e?429:"FORBIDDEN"===e||/not accessible by/i.test(t)?403:"NOT_FOUND"===e?404:422}((0,r.$6)(o,"type"),i)
throw Object.assign(new Error(i),{status:s,request:n,response:{status:s,headers:t,data:{message:i}}})}const m=6e4,p=3
function h(e){const{status:t,limit:n}=o(e)
return"none"!==n?"refused":"network"===t||t>=500?"stumbled":"no"}function b(e,t){if(!(t>p))switch(h(e)){case"no":return
case"stumbled":return 250*4**(t-1)
case"refused":{const{retryAfterMs:n}=o(e)
return 1===t&&n<=m?n:void 0}}}class UserError extends Error{name="UserError"}class Elsewhere extends UserError{name="UserError"}class OutOfTime extends UserError{name="UserError"}}),1311:((e,t,n)=>{n.d(t,{AN:()=>i,Ko:()=>s,dC:()=>c})
var r=n(5954),o=n(4369)
function i(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function s(e){!function(e){if(""!==(e["INPUT_MAX-NAGS"]??""))throw new o.yo("Input `max-nags`: its name is `max-reminders` now; change it in the workflow.")}(e)
const t=i(e,"token")
if(""===t)throw new o.yo("Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.")
const n=function(e){const t=i(e,"max-reminders")
if(""!==t){if(/^(?:[1-9]\d?|100)$/.test(t))return Number(t)
throw a("max-reminders",t,"a whole number from 1 to 100")}}(e)
return{token:t,label:i(e,"label"),config:i(e,"config"),...void 0===n?{}:{maxReminders:n},dryRun:u(e,"dry-run"),sweepFile:i(e,"sweep-workflow")||r.v,notify:{urls:i(e,"notify-url"),secret:i(e,"notify-secret"),mayBePrivate:u(e,"notify-private")}}}function c(e){const[t="",n=""]=(e.GITHUB_REPOSITORY??"").split("/")
if(""===t||""===n)throw new o.yo("`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.")
const r=/([^/]+)@/.exec(e.GITHUB_WORKFLOW_REF??"")?.[1]
return{...void 0===r?{}:{workflowFile:r},repository:{owner:t,repo:n},apiUrl:e.GITHUB_API_URL||"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL||"https://api.github.com/graphql"}}function u(e,t){const n=i(e,t)
if(/^(?:|false|False|FALSE)$/.test(n))return!1
if(/^(?:true|True|TRUE)$/.test(n))return!0
throw a(t,n,"`true` or `false`")}function a(e,t,n){return new o.yo(`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`)}}),5210:((e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(5624),o=n(1311),i=n(6626)
const s=process.env,c=process.getBuiltinModule("node:fs"),u=process.argv.slice(2)
u.length>0?await a():await l()
async function a(){const{initBy:e}=await Promise.all([n.e(113),n.e(311),n.e(393),n.e(144),n.e(866),n.e(880)]).then(n.bind(n,9880)),{lines:t,exitCode:r}=await e(u,process.cwd())
c.writeSync(1,`${t.join("\n")}\n`)
process.exitCode=r}async function l(){const e=(0,r.S)({event:s.GITHUB_EVENT_NAME??"",payload:d(s.GITHUB_EVENT_PATH),label:(0,o.AN)(s,"label")||"incident",issue:(0,o.AN)(s,"issue"),task:(0,o.AN)(s,"task")||"auto"})
if("ignored"===e.kind)f("ignored",e.reason)
else if("mistaken"===e.kind){c.writeSync(1,`::error::${e.problem.replaceAll("%","%25")}\n`)
f("failed",e.problem)
process.exitCode=1}else{const{main:t}=await Promise.all([n.e(78),n.e(866),n.e(914)]).then(n.bind(n,8914))
await t(e,s)}}function d(e){if(void 0===e||""===e)return{}
try{return JSON.parse(c.readFileSync(e,"utf8"))}catch{c.writeSync(1,"::warning::The event file cannot be read as JSON; the event is treated as empty.\n")
delete s.GITHUB_EVENT_PATH
return{}}}function f(e,t){c.writeSync(1,`${e}: ${t}\n`)
const n=s.GITHUB_OUTPUT
if(void 0===n||""===n)return
const r=JSON.stringify({version:1,action:i.R,outcome:e,reason:t,incidents:[]})
try{c.appendFileSync(n,`outcome=${e}\nresult=${r}\n`)}catch{c.writeSync(1,"::warning::The outputs could not be written; the run itself is not affected.\n")}}t()}catch(m){t(m)}},1)}),8674:((e,t,n)=>{n.d(t,{$6:()=>o,at:()=>r,gT:()=>s,tk:()=>i})
function r(e,...t){return t.reduce((e,t)=>function(e){return"object"==typeof e&&null!==e}(e)?e[t]:void 0,e)}function o(e,...t){const n=r(e,...t)
return"string"==typeof n?n:void 0}function i(e,...t){const n=r(e,...t)
return"number"==typeof n?n:void 0}function s(e,...t){const n=r(e,...t)
return Array.isArray(n)?n:[]}}),9297:((e,t,n)=>{n.d(t,{Mh:()=>o,Ne:()=>s,OH:()=>r,dm:()=>c,eT:()=>u,nV:()=>a,z3:()=>i})
function r(e,t,n){return{text:e,at:t,end:n,column:0,debt:0}}function o(e){return l(e,64).column-e.column}function i(e){return l(e,Number.POSITIVE_INFINITY).at===e.end}function s(e){return l(e,Number.POSITIVE_INFINITY)}function c(e,t){return l(e,t)}function u(e){if(o(e)>3)return
const t=s(e)
if(">"!==t.text[t.at]||t.at>=t.end)return
const n={...t,at:t.at+1,column:t.column+1,debt:0}
return o(n)>0?c(n,1):n}function*a(e){const t=/\r\n|\n|\r/g
let n=0
for(let r=t.exec(e);null!==r;r=t.exec(e)){yield[n,r.index]
n=t.lastIndex}yield[n,e.length]}function l(e,t){let{at:n,column:r,debt:o}=e
const i=e.column+t
for(;n<e.end&&r<i;){const t=e.text[n]
if(" "===t){n+=1
r+=1
continue}if("\t"!==t)break
const s=r+4-r%4
if(s<=i){n+=1
r=s
o=0}else{o+=i-r
r=i}}return{...e,at:n,column:r,debt:o}}}),6819:((e,t,n)=>{n.d(t,{W_:()=>c,tf:()=>a,yN:()=>u})
const r=new Set("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(" ")),o=/<\/(?:script|pre|style|textarea)>/i,i=/^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>[ \t]*$/i,s=/^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i
function c(e,t){if("<"!==e[0])return
const n=/^<(script|pre|style|textarea)(?:[ \t>]|$)/i.exec(e)
if(null!==n)return{until:"closing-tag",tag:(n[1]??"").toLowerCase()}
if(e.startsWith("\x3c!--"))return{until:"--\x3e"}
if(e.startsWith("<?"))return{until:"?>"}
if(e.startsWith("<![CDATA["))return{until:"]]>"}
if(/^<![a-z]/i.test(e))return{until:">"}
const o=/^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i.exec(e)
return null!==o&&r.has((o[1]??"").toLowerCase())?{until:"blank"}:t||!i.test(e)&&!s.test(e)?void 0:{until:"blank"}}function u(e,t){return"blank"!==t.until&&("closing-tag"===t.until?o.test(e):e.includes(t.until))}function a(e){return"blank"===e.until?"":"closing-tag"===e.until?`</${e.tag??"pre"}>`:e.until}}),1156:((e,t,n)=>{n.d(t,{k:()=>f,d:()=>m})
var r=n(9297),o=n(6819)
function i(e){const t=e[0]
if("-"!==t&&"*"!==t&&"_"!==t)return!1
const n=e.replaceAll(/[ \t]/g,"")
return n.length>=3&&n===t.repeat(n.length)}function s(e){return" "===e||"\t"===e}function c(e,t){const{matched:n,rest:c}=function(e,t){let n=e,r=0
for(const e of t){const t=u(n,e)
if(void 0===t)break
n=t
r+=1}return{matched:r,rest:n}}(e,t.containers),d=n===t.containers.length
if(d&&"fence"===t.leaf.kind)return function(e,t,n){const o=(0,r.Mh)(e)<=3&&function(e,t){const n=function(e){let t=0,n=e.length
for(;t<n&&s(e[t]);)t+=1
for(;n>t&&s(e[n-1]);)n-=1
return e.slice(t,n)}(e)
return n.length>=t.length&&n===(t[0]??"").repeat(n.length)}(e.text.slice(e.at,e.end),n)
return{place:"code",blocks:o?{...t,leaf:{kind:"none"}}:t}}(c,t,t.leaf.fence)
if(d&&"html"===t.leaf.kind){const e=function(e,t,n){return"blank"===n.until?(0,r.z3)(e)?void 0:{place:"html",blocks:t}:{place:"html",blocks:(0,o.yN)(e.text.slice(e.at,e.end),n)?{...t,leaf:{kind:"none"}}:t}}(c,t,t.leaf.html)
if(void 0!==e)return e}return function(e,t,n){const s=t.containers.slice(0,n),c="paragraph"===t.leaf.kind,u=c&&n===t.containers.length,{opened:d,item:f,line:m}=function(e,t,n){const o=[]
let i,s=e
for(;o.length<t&&!(0,r.z3)(s)&&(0,r.Mh)(s)<4;){const e=l(s,n&&0===o.length)
if(void 0===e)break
o.push(e.container)
s=e.rest
i="item"===e.container.kind?(0,r.Ne)(s).at:void 0}return{opened:o,item:i,line:s}}(e,64-n,u),p=[...s.map(a),...d],h=(e,t)=>({place:e,blocks:{containers:p,leaf:t},...void 0===f?{}:{item:f}})
if((0,r.z3)(m))return h("text",{kind:"none"})
const b=(0,r.Mh)(m)>=4
if(b&&(!c||d.length>0))return h("code",{kind:"none"})
const v=b?void 0:// markdown/markdown-leaf
function(e,t){const n=(0,r.Ne)(e),s=n.text.slice(n.at,n.end),c=/^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/.exec(s)
if(null!==c)return{place:"code",leaf:{kind:"fence",fence:c[1]??c[2]??""}}
const u=(0,o.W_)(s,t)
return void 0!==u?{place:"html",leaf:(0,o.yN)(s,u)?{kind:"none"}:{kind:"html",html:u}}:function(e){return/^#{1,6}(?:[ \t]|$)/.test(e)||i(e)}(s)||t&&function(e){return/^(?:=+|-+)[ \t]*$/.test(e)}(s)?{place:"text",leaf:{kind:"none"}}:void 0}(m,u&&0===d.length)
return void 0!==v?h(v.place,v.leaf):c&&0===d.length?{place:"text",blocks:t}:h("text",{kind:"paragraph"})}(c,t,n)}function u(e,t){return"quote"===t.kind?(0,r.eT)(e):(0,r.z3)(e)?t.bare?void 0:e:(0,r.Mh)(e)>=t.width?(0,r.dm)(e,t.width):void 0}function a(e){return"item"===e.kind&&e.bare?{...e,bare:!1}:e}function l(e,t){const n=(0,r.eT)(e)
return void 0!==n?{container:{kind:"quote"},rest:n}:function(e,t){const n=(0,r.Ne)(e),o=n.text.slice(n.at,Math.min(n.end,n.at+11)),s=/^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(o)
if(null===s||n.at+s[0].length>n.end)return
if(i(n.text.slice(n.at,n.end)))return
const c={...n,at:n.at+s[0].length,column:n.column+s[0].length},u=(0,r.z3)(c)
if(t&&(u||void 0!==s[1]&&1!==Number(s[1])))return
const a=(0,r.Mh)(c),l=u||a>4?1:a
return{container:{kind:"item",width:(0,r.Mh)(e)+s[0].length+l,bare:u},rest:u?(0,r.Ne)(c):(0,r.dm)(c,l)}}(e,t)}function d(e){return e.containers.length>0?{kind:"nothing"}:"fence"===e.leaf.kind?{kind:"fence",fence:e.leaf.fence}:"html"===e.leaf.kind&&"blank"!==e.leaf.html.until?{kind:"html",html:e.leaf.html}:{kind:"nothing"}}// markdown/read-markdown
const f=m(function(e){const t=[]
let n={containers:[],leaf:{kind:"none"}}
for(const[o,i]of(0,r.nV)(e)){const s=c((0,r.OH)(e,0===o&&e.startsWith("\ufeff")?1:o,i),n),u=e=>s.blocks.containers.some(t=>t.kind===e)
t.push({start:o,end:i,place:s.place,quoted:u("quote"),listed:u("item"),...void 0===s.item?{}:{item:s.item}})
n=s.blocks}return{lines:t,open:d(n)}},{texts:256,characters:262144})
function m(e,t){const n=new Map
let r=0
return o=>{const i=n.get(o)??{value:e(o)}
n.delete(o)&&(r-=o.length)
n.set(o,i)
r+=o.length
for(const e of n.keys()){if(n.size<=t.texts&&r<=t.characters)break
n.delete(e)
r-=e.length}return i.value}}}),9480:((e,t,n)=>{n.d(t,{E9:()=>f,HH:()=>c,Rc:()=>r,Vc:()=>o,Zq:()=>l,a3:()=>m,bq:()=>a,nW:()=>i,rP:()=>u,vd:()=>s})
const r=1e3,o=60*r,i=60*o,s=24*i,c=7*s,u=365*s,a="a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d",l=/^\d+[mhdw]$/,d=[{letter:"w",ms:c},{letter:"d",ms:s},{letter:"h",ms:i},{letter:"m",ms:o}]
function f(e){if(""===e.trim())return p("empty")
if(/^\d+$/.test(e))return p("no-unit")
if(!l.test(e))return p("unreadable")
const t=d.find(({letter:t})=>e.endsWith(t))
if(void 0===t)return p("unreadable")
const n=Number(e.slice(0,-1))*t.ms
return 0===n?p("zero"):n>u?p("too-long"):{kind:"duration",ms:n}}function m(e){const t=Math.max(0,Math.round(e/o)),n=d.find(e=>t>0&&t*o%e.ms===0)
return void 0===n?`${t}m`:`${t*o/n.ms}${n.letter}`}function p(e){return{kind:"not-a-duration",reason:e}}}),5619:((e,t,n)=>{n.d(t,{B9:()=>o,GH:()=>l,NU:()=>c,Rz:()=>r,Y8:()=>s,al:()=>u,kb:()=>a,vk:()=>i})
function r(e){const t=Date.parse(e)
if(Number.isNaN(t))throw new Error(`Not a moment in time: ${JSON.stringify(e)}`)
return t}function o(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function i(e,t){return Math.max(0,r(t)-r(e))}function s(e,t){return r(e)<r(t)}function c(e,t){return s(e,t)?t:e}function u(e,t){return r(e)-r(t)}function a(e){return o(r(e)).slice(0,10)}function l(e){return`${e}T00:00:00Z`}})},f={}
function m(e){var t=f[e]
if(void 0!==t)return t.exports
var n=f[e]={exports:{}},r=!0
try{d[e].call(n.exports,n,n.exports,m)
r=!1}finally{r&&delete f[e]}return n.exports}m.m=d
void 0!==m&&(m.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
i="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",s="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",c="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",u=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},m.a=(e,t,n)=>{var r
n&&((r=[]).d=-1)
var o,a,l,d=new Set,f=e.exports,m=new Promise((e,t)=>{l=t
a=e})
m[s]=f
m[i]=e=>(r&&e(r),d.forEach(e),m.catch(()=>{}))
e.exports=m
t(e=>{o=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[i])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{n[s]=e
u(t)},e=>{n[c]=e
u(t)})
var n={}
n[i]=e=>e(t)
return n}}var r={}
r[i]=()=>{}
r[s]=e
return r}))(e)
var t,n=()=>o.map(e=>{if(e[c])throw e[c]
return e[s]}),a=new Promise(e=>{(t=()=>e(n)).r=0
var s=e=>e!==r&&!d.has(e)&&(d.add(e),e&&!e.d&&(t.r++,e.push(t)))
o.map(e=>e[i](s))})
return t.r?a:n()},e=>(e?l(m[c]=e):a(f),u(r)))
r&&r.d<0&&(r.d=0)}
m.d=(e,t)=>{for(var n in t)m.o(t,n)&&!m.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})};(()=>{m.f={}
m.e=e=>Promise.all(Object.keys(m.f).reduce((t,n)=>{m.f[n](e,t)
return t},[]))})()
m.u=e=>e+".index.js"
m.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)
m.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
a={792:0},l=e=>{var t,n,{ids:r,modules:o,runtime:i}=e,s=0
for(t in o)m.o(o,t)&&(m.m[t]=o[t])
i&&i(m)
for(;s<r.length;s++){n=r[s]
m.o(a,n)&&a[n]&&a[n][0]()
a[r[s]]=0}},m.f.j=(e,t)=>{var n=m.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+m.u(e)).then(l,t=>{0!==a[e]&&(a[e]=void 0)
throw t})
r=Promise.race([r,new Promise(t=>n=a[e]=[t])])
t.push(n[1]=r)}}
var p=m(5210)
p=await p

