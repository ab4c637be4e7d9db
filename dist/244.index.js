export const id=244
export const ids=[244]
export const modules={7337:((e,t,n)=>{n.d(t,{X:()=>i})
var o=n(7378),s=n(2502)
function i(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}}),7268:((e,t,n)=>{n.d(t,{RA:()=>s,UD:()=>a,f2:()=>r,ll:()=>i})
var o=n(7872)
function s(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function i(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function r(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}}),6018:((e,t,n)=>{n.d(t,{Ny:()=>i,Ok:()=>u,Sb:()=>a,gM:()=>s,h3:()=>r})
var o=n(7268)
const s="index"
function i(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function r(e,t){const{page:n}=i(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function a(e){return void 0!==u(e)}function u(e){const t=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(e)?.[1]
return void 0===t?void 0:Number(t)}}),376:((e,t,n)=>{n.d(t,{Cg:()=>r,dz:()=>a,sS:()=>i})
var o=n(8674),s=n(8502)
function i(e,t){return(0,s.FF)(e.due,t.due)}function r(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,o.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[i,r,a]=[(0,o.tk)(e,"number"),(0,o.$6)(e,"owner"),(0,o.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,o.$6)(e,"title")??"",...void 0===i?{}:{number:i},...void 0===r?{}:{owner:r},...void 0!==a&&(0,s.N)(a)?{due:a}:{}}})}:{}}function a({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}}),7224:((e,t,n)=>{n.d(t,{Fw:()=>m,UD:()=>w,vS:()=>l})
var o=n(8674),s=n(1156),i=n(6018),r=n(376),a=n(3442),u=n(8130)
const d=1,c={entries:new Map,feed:""}
function l(e,t){const n=p.get(t)??(0,s.d)(e=>function(e,t){const n=function(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==d)return c
const s=[...(0,o.gT)(n,"postmortems").map(e=>function(e,t){const[n,s,i]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],d={done:(0,u.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,u.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,u.U9)((0,o.at)(e,"steps","open"))??0},c={open:(0,u.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,u.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,u.U9)(e)??[]),...(0,r.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===i||c.open>c.total)return
const l=(0,a.g)((0,o.at)(e,"times"))
if(void 0===l||c.total>0&&void 0===c.items)return
const f={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},p=(0,u.q0)({path:n,sha:s,...f,times:l,steps:d,followUps:c})
return"broken"===p.kind?void 0:JSON.stringify(v(p,i,t))===JSON.stringify(e)?p:void 0}(e,t)),...(0,o.gT)(n,"others").map(h)].filter(e=>void 0!==e),i=[...Map.groupBy(s,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(i.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),f)
p.set(t,n)
return n(e??"")}const f={texts:2,characters:4e7},p=new WeakMap
function m(e){return""===e.trim()||e.includes('"postmortems":')}function w({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:s,blobSha:i}){return`{\n${[`"version": ${d}`,g("postmortems",e.map(e=>v(e,`${s}/issues/${e.incident}`,i))),g("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),g("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function g(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function v(e,t,n){const o=function(e,t){const{path:n,sha:o,incident:s,title:i,severity:r,status:a,opened:u,closed:d,updated:c,steps:l,followUps:f}=e
return{path:n,sha:o,incident:s,url:t,title:i,severity:r,services:e.services,labels:e.labels,status:a,opened:u,closed:d,updated:c,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,times:e.times,steps:{done:l.done,skipped:l.skipped,open:l.open},follow_ups:{open:f.open,total:f.total,issues:f.issues,items:f.items?.map(({state:e,title:t,number:n,owner:o,due:s})=>({state:e,title:t,number:n,owner:o,due:s}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function h(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,i.Sb)(t))return{kind:"other",path:t,sha:n}}}),863:((e,t,n)=>{n.d(t,{$t:()=>o,ux:()=>r,yT:()=>s})
function o(e,t){const{url:n,owner:o,name:i}=e,r=s(e.defaultBranch)
return{repository:{url:n,name:`${o}/${i}`},directory:t,folderUrl:`${n}/tree/${r}/${s(t)}`,fileUrl:e=>`${n}/blob/${r}/${s(e)}`,rawUrl:e=>`${n}/raw/${r}/${s(`${t}/${e}`)}`}}function s(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,i)).join("/")}function i(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function r(e,{directory:t}){return e.slice(t.length+1)}}),9944:((e,t,n)=>{n.d(t,{c2:()=>s,o7:()=>r,vL:()=>i})
const o=["draft","final","complete","incomplete"]
function s(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function i(e){return null!=e&&""!==e&&!o.includes(e)}function r(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}}),3442:((e,t,n)=>{n.d(t,{g:()=>u,i:()=>a})
var o=n(8674),s=n(9480),i=n(5619),r=n(8130)
function a(e){const t=(0,r.U_)((0,o.at)(e,"opened"))
if(void 0===t)return{}
const n=(0,r.U_)((0,o.at)(e,"resolved"))??function(e){return(0,o.gT)(e,"episodes").flatMap(e=>(0,r.U_)((0,o.$6)(e,"to"))??[])[0]??(0,r.U_)((0,o.at)(e,"closed"))}(e)
return{...d("alert",l(t,c(e,"alert"))),...d("apology",l(t,c(e,"apologize"))),...d("resolved",l(t,n))}}function u(e){if("object"==typeof e&&null!==e&&!Array.isArray(e))return{...d("alert",(0,r.U9)((0,o.at)(e,"alert"))),...d("apology",(0,r.U9)((0,o.at)(e,"apology"))),...d("resolved",(0,r.U9)((0,o.at)(e,"resolved")))}}function d(e,t){return void 0===t?{}:{[e]:t}}function c(e,t){const n=(0,o.gT)(e,"steps").find(e=>(0,o.at)(e,"id")===t)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,r.U_)((0,o.at)(n,"when"))}function l(e,t){if(void 0!==t&&!(0,i.Y8)(t,e))return Math.floor((0,i.vk)(e,t)/s.Vc)}}),8130:((e,t,n)=>{n.d(t,{Lu:()=>w,U9:()=>d,U_:()=>m,q0:()=>u})
var o=n(8674),s=n(5619),i=n(7337),r=n(7268),a=n(9944)
function u(e){const{path:t,sha:n,times:s,steps:u,followUps:c}=e,f=d(e.incident)
if(void 0===f||0===f)return(0,r.RA)("flawNumber",e)
const p=m(e.opened)
if(void 0===p)return(0,r.RA)("flawOpened",e)
const w=m(e.closed),g=(0,i.X)(e.severity,60),[v,h]=[l(e.services),l(e.labels)],b=d(e.durationMinutes),y=d(e.lastedMinutes),$=function(e){const[t,n]=[d((0,o.at)(e,"written")),d((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),k=(0,i.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:f,title:(0,i.X)(e.title,256)??`Incident ${f}`,status:(0,a.vL)(k)?k:(0,a.c2)(u.open,$),opened:p,updated:m(e.updated)??w??p,times:s,steps:u,followUps:c,...void 0===g?{}:{severity:g},...0===v.length?{}:{services:v},...0===h.length?{}:{labels:h},...void 0===w?{}:{closed:w},...void 0===b?{}:{durationMinutes:b},...void 0===y?{}:{lastedMinutes:y},...void 0===$?{}:{completeness:$}}}function d(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const c=100
function l(e){const t=Array.isArray(e)?e.slice(0,c):[e]
return[...new Set(t.flatMap(e=>(0,i.X)(e,60)??[]))]}const f=/^[12]\d{3}-\d{2}-\d{2}$/,p=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,i=":00",r="Z"]=p.exec(f.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${i}${r}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function w(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),n=e=>t.filter(t=>t===e).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}}),111:((e,t,n)=>{n.d(t,{AV:()=>i,jO:()=>a,vY:()=>r})
var o=n(6608),s=n(7224)
function i({settings:e}){return`${e.postmortem.directory}/index.json`}async function r(e){if("off"===e.settings.postmortem.index)return""
const t=await(0,o.Gu)(e.github,i(e))
return"present"===t.kind?t.text:""}function a(e,{blobSha:t}){const{entries:n}=(0,s.vS)(e,t)
return[...n.values()].filter(e=>"postmortem"===e.kind)}}),6244:((e,t,n)=>{n.d(t,{hearFollowUp:()=>lt,tendFollowUps:()=>ct})
var o=n(1199),s=n(5925);// facts/follow-up-issue
function i({issue:e,milestoneDue:t}){return(0,s.M_)(e.body)??t}var r=n(164),a=n(9480),u=n(5619),d=n(5447),c=n(8502);// follow-ups/chase-comment
function l(e,t){return`\x3c!-- incident-protocol:chase ${function(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${t}`}function f({comments:e},t){return e.flatMap(({id:e,author:n,body:o,createdAt:s})=>{const i=n.login===t||"bot"===n.kind?function(e){const[,t,n,o]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===t||"answer"===t?{kind:t}:void 0===n?void 0:{kind:"overdue",due:n,time:Number(o)}}(o):void 0
return void 0===i?[]:[{id:e,mark:i,at:s}]})}// follow-ups/chase
const p=3*a.vd,m=3,w=a.HH
function g(e,t){const{issue:n}=e
if(!function(e,{settings:t,me:n,now:s}){const{issue:a,incident:d}=e,c=a.author.login===n&&void 0!==(0,o.X0)(a.body),l=a.labels.some(e=>(0,r.bK)(e,o.XT)),f=void 0!==d?.declaredAt&&!(0,u.Y8)(a.createdAt,d.declaredAt)
if(!c&&!l&&!f)return!1
const p=void 0===d?.declaredAt?function(e){const t=i(e)
return void 0===t?void 0:(0,u.GH)(t)}(e)??a.createdAt:d.closedAt
return t.followUps.chaseFor>0&&(void 0===p||(0,u.vk)(p,s)<t.followUps.chaseFor)}(e,t)||n.locked||"closed"===n.state.kind)return
const a=h(t),c=(0,s.KQ)(n.body)
if(void 0!==c&&a<c)return
const l=i(e)
return void 0!==l&&l<a?function(e,t,{me:n,now:o}){const s=f(t,n).filter(({mark:e})=>"overdue"===e.kind),i=s.findLast(({mark:t})=>"overdue"===t.kind&&t.due===e)
return s.some(({at:e})=>(0,u.vk)(e,o)<w)?void 0:"overdue"!==i?.mark.kind?{kind:"overdue",due:e,time:1}:i.mark.time>m?void 0:i.mark.time===m?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:i.mark.time+1}}(l,e,t):function(e,t,{settings:n,me:o,now:s}){const{issue:i,incident:r}=e,a=i.assignees.length>0
return void 0===r||a&&void 0!==t||(0,u.Y8)(s,(0,d.nl)(i.createdAt,p,n.workingTime))||f(e,o).some(({mark:e})=>"answer"!==e.kind)?void 0:a?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===t?"both":"owner"}}(e,l,t)}function v(e,t){return(i(e)??"9999")<h(t)}function h({settings:e,now:t}){return(0,c.Ow)((0,u.Rz)(t),e.timeZone).day}var b=n(5272),y=n(4369),$=n(9971),k=n(1096),U=n(144),x=n(1091),A=n(1477),M=n(376);// follow-ups/digest-mark
const O="\x3c!-- incident-protocol:end digest --\x3e"
function S({day:e,told:t="-",overdue:n}){return`\x3c!-- incident-protocol:begin digest ${e} ${t} ${n.join(",")||"-"} --\x3e`}const T=/^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m
function N(e){const[,t,n,o="-"]=T.exec(e)??[]
if(void 0!==t&&(0,c.N)(t)&&("-"===n||(0,c.N)(n??"")))return{day:t,...void 0===n||"-"===n?{}:{told:n},overdue:"-"===o?[]:o.split(",").map(Number)}}// follow-ups/digest
const _=14,L=30,C=10
function D(e,t){return(0,c.FF)(i(e),i(t))}function P(e){return e.followUps.filter(t=>v(t,e)).toSorted(D)}function j(e,t,n,o=L){if(0===t.length)return""
const s=t.length-o,i=s>0?[`- ${n.format("digestMore",{count:s})}`]:[]
return[`**${e}**`,"",...t.slice(0,o).map(e=>`- ${e}`),...i].join("\n")}function R({issue:e}){return(0,x.uM)(`#${e.number} ${(0,A.h)(e.title,100)}`,e.url)}function z(e,t){const{texts:n,now:o}=t,s=i(e),{issue:r}=e
return[R(e),...r.assignees.slice(0,5).map(e=>(0,A.h)(e,60)),...void 0===s?[]:[n.format("digestDue",{day:n.day((0,u.GH)(s),o)})]].join(n.words.comma)}function E(e){return e.postmortems.flatMap(t=>(0,M.dz)(t).filter(({number:e})=>void 0===e).map(({title:n})=>`${(0,A.h)(n,120)} (${B(t,e)})`))}function F(e){const{postmortems:t,now:n,texts:o}=e
return t.flatMap(t=>{const{completeness:s,closed:i=t.opened}=t
if(void 0===s||s.written===s.total)return[]
if("draft"!==t.status||(0,u.vk)(i,n)<a.HH)return[]
const{written:r,total:d}=s
return[`${B(t,e)}${o.words.comma}${o.format("digestSections",{written:r,total:d})}`]})}function W(e){const{postmortems:t,now:n,texts:o}=e,[s,i]=[I(n,-a.HH/2),I(n,a.HH/2)],[r]=t.filter(({opened:e})=>(0,u.kb)(e)>=s&&(0,u.kb)(e)<i).toReversed()
if(void 0===r)return[]
const d={incident:B(r,e),day:o.day(r.opened,n)}
return[o.format("digestYearAgo",d)]}function I(e,t){return(0,u.kb)((0,u.B9)((0,u.Rz)(e)-365*a.vd+t))}function B({title:e,path:t,incident:n},{fileUrl:o}){return(0,x.uM)((0,A.h)(e,100)||`#${n}`,o(t))}var q=n(6527),X=n(863);// run/digest
const H=3,J=7
function Y({isOpen:e,author:t},n){return e&&t===n}var K=n(8586),Z=n(8674),G=n(9074),V=n(1061),Q=n(5715),ee=n(6903),te=n(3582),ne=n(6002),oe=n(4918);// github/ask-follow-ups
const se=`${ne.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${ne.XG} } }`
async function ie(e,t,n){const o=[],s=[]
for(let i=0;i<t.length;i+=ee.xP){const r=t.slice(i,i+ee.xP),a=r.map(e=>`i${e}: issue(number: ${e}) { ${se} }`),u=`query named { repository(${(0,G.p)(e)}) { ${a.join(" ")} } }`,d=await(0,y.nI)(e.query(u)),c=(0,Z.at)(d,"data","repository")
o.push(...r.flatMap(t=>ae((0,Z.at)(c,`i${t}`),e,n)??[]))
s.push(...r.filter(e=>re(d,`i${e}`)))}return{found:o,gone:s}}function re(e,t){return null===(0,Z.at)(e,"data","repository",t)&&(0,Z.gT)(e,"errors").some(e=>"NOT_FOUND"===(0,Z.$6)(e,"type")&&(0,Z.gT)(e,"path").includes(t))}function ae(e,{owner:t,repo:n},{label:o,me:s}){const i=(0,ne.J0)(e),a=(0,Z.gT)(e,"newest","nodes"),u=a.flatMap(e=>(0,ne.pL)(e)??[])
if(void 0===i||u.length<a.length)return
const d=(0,V.L)((0,Z.$6)(e,"milestone","dueOn")),c=(0,Z.at)(e,"parent"),l=(0,Z.$6)(c,"repository","nameWithOwner")?.toLowerCase()===`${t}/${n}`.toLowerCase()&&(0,Z.gT)(c,"labels","nodes").some(e=>(0,r.bK)((0,Z.$6)(e,"name")??"",o))?function(e){const[t,n]=[(0,Z.tk)(e,"number"),(0,Z.$6)(e,"createdAt")]
if(void 0===t||void 0===n)return
const o=(0,Z.$6)(e,"closedAt")
return{number:t,declaredAt:n,...void 0===o?{}:{closedAt:o}}}(c):de(i,s)
return ue({issue:i,comments:u,isWhole:(0,Z.tk)(e,"newest","totalCount")===u.length,milestoneDue:d,incident:l})}function ue({milestoneDue:e,incident:t,...n}){return{...n,...void 0===e?{}:{milestoneDue:e},...void 0===t?{}:{incident:t}}}function de({body:e,author:t},n){const s=t.login===n?(0,o.X0)(e):void 0
return void 0===s?void 0:{number:s}}async function ce(e,t){if(t.isWhole)return t
const n=await(0,Q.P)(e,await(0,te.TK)(e,t.issue.number))
return{...t,comments:n,isWhole:!0}}async function le({context:e,github:t,settings:n}){if("rest"===e.reader||0===n.followUps.chaseFor)return[]
const o="off"===n.postmortem.index?"[OPEN, CLOSED]":"OPEN";// github/open-parts
return async function(e,{label:t,states:n}){const o=await(0,y.nI)(e.query(`query parts { repository(${(0,G.p)(e)}) {\n      issues(first: ${ee.xP}, states: ${n}, labels: [${JSON.stringify(t)}], orderBy: { field: UPDATED_AT, direction: DESC }) {\n        nodes { subIssues(first: 50) { nodes { number state repository { nameWithOwner } } } }\n      }\n    } }`)),s=`${e.owner}/${e.repo}`.toLowerCase()
return(0,Z.gT)(o,"data","repository","issues","nodes").flatMap(e=>(0,Z.gT)(e,"subIssues","nodes")).filter(e=>"OPEN"===(0,Z.$6)(e,"state")).filter(e=>(0,Z.$6)(e,"repository","nameWithOwner")?.toLowerCase()===s).flatMap(e=>(0,Z.tk)(e,"number")??[])}(t,{label:n.label,states:o})}function fe({context:e,settings:t}){return{label:t.label,me:e.me,reader:e.reader}}var pe=n(1270),me=n(143),we=n(1354),ge=n(6884),ve=n(172),he=n(7378),be=n(4493);// follow-ups/commands
const ye=90*a.vd,$e=300
function ke(e,t,n){return Ue(e,t,n).filter(e=>!xe(e,n))}function Ue({issue:e,comments:t},n,o){return e.locked?[]:t.filter(({author:e,body:t,isAnswered:s,createdAt:i})=>!0!==s&&"person"===e.kind&&e.login!==n&&(0,me.Pr)(t)&&(0,u.vk)(i,o)<Ae)}function xe({createdAt:e,reactions:t={}},n){const{"+1":o=0,confused:s=0}=t
return(0,u.vk)(e,n)>=a.nW&&o+s>0}const Ae=7*a.vd
function Me(e,t,n){const[o,s]=(0,ve.Nr)(e.replace(/^(due)[ \t]*[:=：]/i,"$1 "))
switch(o.toLowerCase()){case"due":return function(e,{createdAt:t},n){const o=(0,ge.c)(e,{...n,writtenAt:t},e=>(0,ve.SP)(`due ${e}`))
return"mistake"===o.kind?o:(0,ve.Yz)({Due:o.data.day})}(s,t,n)
case"drop":return function(e,{texts:t}){const n=(0,A.h)((0,he.E)(e).text,$e)
return/[\p{L}\p{N}]/u.test(n)?(0,ve.Yz)({Dropped:n}):function(e){return(0,ve.RT)(e.format("dropReason",{usage:(0,ve.SP)("drop the service is gone")}))}(t)}(s,n)
case"snooze":return function(e,{createdAt:t},{timeZone:n,texts:o}){const s=(0,a.E9)(e.toLowerCase())
if("duration"!==s.kind||s.ms>ye)return(0,ve.RT)(o.format("followUpSnooze",{usage:(0,ve.SP)("snooze 1w")}))
const i=(0,u.Rz)(t)+Math.max(s.ms,a.vd)
return(0,ve.Yz)({"Snoozed until":(0,c.Ow)(i,n).day})}(s,t,n)
default:return(0,ve.RT)(n.texts.format("followUpCommands",{due:(0,ve.SP)("due friday"),drop:(0,ve.SP)("drop …"),snooze:(0,ve.SP)("snooze 1w")}))}}// follow-ups/decide
function Oe(e){const t=ke(n=e.followUp,(o=e).weighed.me,o.now).filter(({author:e})=>function(e,{issue:t},n){const o=(0,be.Fp)(e,n)
return!!(0,be.HO)(o)||t.assignees.some(t=>t.toLowerCase()===e.toLowerCase())&&"read"===o&&"public"!==n.repository.visibility}(e.login,n,o.weighed)).map(e=>function(e,t){const n=(0,we.Z)(e.body).map(n=>({line:n,...Me(n,e,t)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...n.map(e=>"parsed"===e.kind?e.data:{})),problems:n.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,o)).filter(({lines:e,problems:t})=>t.length>0||Object.keys(e).length>0)
var n,o
if(t.length>0)return[...t.flatMap(t=>function({comment:e,lines:t,problems:n},{followUp:o}){const{number:s,state:i}=o.issue,r="open"===i.kind||"completed"===i.reason,a=void 0!==t.Dropped&&r
return[...0===Object.keys(t).length?[]:[{kind:"edit-follow-up",issue:s,lines:t}],...a?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:a}]:[],{kind:"react",issue:s,comment:e,reaction:n.length>0?"confused":"+1"}]}(t,e)),...Ne(t,e)]
const s=function(e){const t=e.mayAsk?g(e.followUp,e):void 0
return"escalate"===t?.kind&&0===e.people.escalateTo.length?void 0:t}(e)
return void 0!==s?[..._e(s,e),...ze(e)]:[...je(e),...ze(e)]}function Se(e,{people:t}){return"overdue"===e.kind?e.time===m&&0===t.escalateTo.length:"escalate"===e.kind}function Te(e){const{followUp:t}=e
if(!e.mayAsk||void 0===t.incident||t.issue.assignees.length>0)return!1
const n=g(t,e)
return void 0!==n&&"escalate"!==n.kind}function Ne(e,t){const n=e.flatMap(({by:e,problems:t})=>t.map(({line:t,problem:n})=>{const o=`\`/incident ${t.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${o}: ${n}.`}))
return 0===n.length?[]:Pe("answer",{kind:"answer"},n.join("\n"),t)}function _e(e,t){const{number:n,labels:o}=t.followUp.issue,s=function(e,t){const{texts:n}=t,o={due:(0,ve.SP)(`due ${(0,c.fi)(h(t),De)}`),drop:(0,ve.SP)("drop …")}
if("ask"===e.kind)return n.format("followUpAnswer",o)
const s=Se(e,t)?`. ${n.words.noMoreReminders}`:""
return`${n.format("followUpSettle",o)}${s}`}(e,t),i=`${function(e,{followUp:t,people:n}){const{assignees:o}=t.issue,s=o.length>0?o:n.ofIncident,i="escalate"===e.kind?n.escalateTo:s
return 0===i.length?"":`${i.slice(0,Le).map(e=>`@${e}`).join(" ")} `}(e,t)}${[Ce(e,t),s].join(" ")}`,a="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:m+1},u=Se(e,t)&&!o.some(e=>(0,r.bK)(e,r.XO))
return[...Pe("chase",a,i,t),...u?[{kind:"add-label",issue:n,label:r.XO}]:[]]}const Le=5
function Ce(e,{texts:t,followUp:n,now:o}){if("ask"===e.kind){const o=`#${n.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return t.format(s[e.lacks],{incident:o})}const s=t.day((0,u.GH)(e.due),o)
if("overdue"===e.kind)return t.format("followUpOverdue",{day:s})
const i=(0,A.h)(n.issue.assignees.join(t.words.comma),200)
return""===i?t.format("followUpEscalated",{day:s}):t.format("followUpEscalatedOf",{day:s,who:i})}const De=7
function Pe(e,t,n,o){const{number:s}=o.followUp.issue,i=Re(e,o)
return[{kind:"post-comment",purpose:e,issue:s,body:l(t,n)},...i.map(e=>({kind:"delete-comment",issue:s,comment:e}))]}function je(e){const{number:t}=e.followUp.issue
return Re("chase",e).slice(0,-1).map(e=>({kind:"delete-comment",issue:t,comment:e}))}function Re(e,{followUp:t,me:n}){return f(t,n).filter(({mark:t})=>"answer"===t.kind==("answer"===e)).map(({id:e})=>e)}function ze(e){const{number:t,labels:n}=e.followUp.issue,o=n.find(e=>(0,r.bK)(e,r.XO))
return void 0===o||v(e.followUp,e)?[]:[{kind:"remove-label",issue:t,label:o}]}var Ee=n(4827),Fe=n(6917);// github/ask-incident-people
const We=12
function Ie({entries:e},t){const n=e.find(e=>e.what===t)?.attribution
return"actor"!==n?.kind||n.by.endsWith("[bot]")?void 0:n.by}var Be=n(4196);// github/write-follow-up
async function qe(e,t){const{rest:n,owner:o,repo:i}=e,{issue:r}=t
switch(t.kind){case"edit-follow-up":{const{data:e}=await n.issues.get({owner:o,repo:i,issue_number:r}),a=(0,s.Gy)(e.body??"",t.lines)
a!==e.body&&a.length<=s.Pj&&await n.issues.update({owner:o,repo:i,issue_number:r,body:a})
return}case"post-comment":await n.issues.createComment({owner:o,repo:i,issue_number:r,body:t.body})
return
default:return(0,Be.v)(e,t)}}var Xe=n(7262),He=n(6308),Je=n(9182),Ye=n(199);// run/whose-answer
const Ke=20;// run/follow-ups
async function Ze(e,t){if(0===e.settings.followUps.chaseFor)return[]
const n=await async function({github:e,context:t,now:n},o){const s=o.flatMap(e=>function(e,t,n){return Ue(e,t,n).filter(e=>xe(e,n))}(e,t.me,n)).slice(0,Ke)
if(0===s.length)return o
const i=new Map
for(const t of s){const n=(await(0,Ye.T)(e,t.id)).some(({by:e,kind:t})=>e.endsWith("[bot]")&&("+1"===t||"confused"===t))
i.set(t.id,n?{...t,isAnswered:n}:{...t,reactions:{}})}return o.map(e=>({...e,comments:e.comments.map(e=>i.get(e.id)??e)}))}(e,t.filter(t=>!Ge(t,e))),o=await tt(e,n),s=[],i=await async function(e,t){const{github:n,context:o,settings:s}=e,i=await async function(e,t){const n=t.filter(e=>!e.followUp.isWhole&&(e=>e.mayAsk&&void 0!==g(e.followUp,e))(e)),o=new Map
for(const t of(0,Je.lo)(n,e.now,a.vd).slice(0,Math.max(0,e.budget.reminders)))o.set(t,{...t,followUp:await ce(e.github,t.followUp)})
return t.map(e=>o.get(e)??(n.includes(e)?{...e,mayAsk:!1}:e))}(e,t),r=i.filter(Te).slice(0,Math.max(0,e.budget.reminders)),u=[...new Set(r.flatMap(({followUp:e})=>e.incident?.number??[]))],d=await async function(e,t,n){const o="graphql"===n.reader?await async function(e,t){if(0===t.length)return new Map
const n=t.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${We}) { nodes { ${ne.XG} } }\n    }`),o=await(0,y.nI)(e.query(`query people { repository(${(0,G.p)(e)}) { ${n.join(" ")} } }`))
return new Map(t.map(e=>[e,(0,Z.gT)((0,Z.at)(o,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,ne.pL)(e)??[])]))}(e,t):await async function(e,t){const n=new Map
for(const o of t)n.set(o,await(0,te.TK)(e,o))
return n}(e,t)
return new Map([...o].flatMap(([e,t])=>{const o=function(e,t,{me:n,isOpenToAll:o}){for(const{author:s,body:i}of t){const t=s.login===n?(0,Fe.M_)(i):void 0
if("tracking"===t?.kind&&t.logbook.issue===e)return(0,Ee.M)(t.logbook)??Ie(t.logbook,"accepted")??(o?void 0:Ie(t.logbook,"declared"))}}(e,t,n)
return void 0===o?[]:[[e,o]]}))}(n,u,{me:o.me,reader:o.reader,isOpenToAll:"public"===o.repository.visibility})
return i.map(e=>{const t=d.get(e.followUp.incident?.number??0),n=void 0===t?s.people.default:[t],{assignees:o}=e.followUp.issue,i=o.length>0?o:n,r=(0,Xe.cn)({settings:s},i)
return{...e,people:{ofIncident:n,escalateTo:r}}})}(e,n.map(t=>Qe(e,t,o)))
for(const t of i){if(nt(e))break
const n=await ot(e,t)
s.push(...n.notes)
if(n.isOver)break}return s}function Ge({issue:e},{settings:t}){return e.labels.some(e=>(0,r.bK)(e,t.label))}const Ve={ofIncident:[],escalateTo:[]}
function Qe({context:e,settings:t,now:n},o,s){const{me:i,repository:r}=e
return{followUp:o,settings:t,me:i,now:n,weighed:{me:i,repository:r,permissions:s},timeZone:t.timeZone,language:t.language,texts:(0,q.zi)(t.language),mayAsk:(0,d.ff)(n,t.workingTime)}}const et=20
async function tt({context:e,permissionOf:t,now:n},o){const s=o.flatMap(t=>ke(t,e.me,n)),i=(0,be.gE)(s),r=[...new Set(i.map(({author:e})=>e.login.toLowerCase()))].slice(0,et),a=await Promise.all(r.map(async e=>[e,await t(e)]))
return Object.fromEntries(a)}function nt({github:e,settings:t}){const n=e.requestsLeft()
return e.timeLeft()<=0||void 0!==n&&n<=t.reserve}async function ot(e,t){const n=t.mayAsk&&e.budget.reminders>0
try{return{notes:await st(e,Oe({...t,mayAsk:n})),isOver:!1}}catch(e){if(e instanceof y.fg)return{notes:[e.message],isOver:!0}
const n=(0,y.B1)(e),o={issue:`#${t.followUp.issue.number}`,problem:(0,$.W)(e)}
return{notes:[t.texts.format("followUpFailed",o)],isOver:(0,y.SR)(n)||(0,y.Lv)(n)}}}async function st(e,t){const n=(0,q.zi)(e.settings.language),o=[]
for(const s of t){e.dryRun||await qe(e.github,s)
"post-comment"===s.kind&&(0,pe.Rf)(e.budget,[s])
const t=(0,He.o)(s,n)
o.push(n.format(e.dryRun?"runPlans":"runDid",{what:t}))}return o}// run/outdated-postmortems
const it=3
function rt(e,{now:t,settings:n}){const o=e.filter(({closed:e,opened:o})=>(0,u.vk)(e??o,t)<n.followUps.chaseFor),s=(e,t)=>e.flatMap(e=>at(e).flatMap(({number:e,state:n})=>void 0===e||void 0!==n!==t?[]:[e]))
return[...s(e,!1),...s(o,!0)]}function at({followUps:e}){return e.items??[]}function ut(e,t,n){const o=at(e).map(({number:e=0})=>{const n=t.get(e)
return void 0===n||"gone"===n?[e,n]:[e,n.issue.state.kind,i(n),n.issue.assignees]})
return n(JSON.stringify(o)).slice(0,12)}var dt=n(111);// run/tend
async function ct(e,t,n){const s=[],r=[...t.reports]
try{const t=0===e.early.followUps?[]:// run/find-follow-ups
await async function(e){return async function(e,t){const n="graphql"===t.reader?await async function(e,t){const n=[]
for(let s="";;){const i=""===s?"":`, after: ${JSON.stringify(s)}`,r=await(0,y.nI)(e.query(`query followUps { repository(${(0,G.p)(e)}) {\n        issues(first: ${ee.xP}${i}, states: OPEN, labels: [${JSON.stringify(o.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${se} }\n        }\n      } }`)),a=(0,Z.at)(r,"data","repository","issues"),u=(0,Z.gT)(a,"nodes"),d=u.flatMap(n=>ae(n,e,t)??[])
if(!Array.isArray((0,Z.at)(a,"nodes"))||d.length<u.length)return
n.push(...d)
const c=(0,Z.$6)(a,"pageInfo","endCursor")
if(!0!==(0,Z.at)(a,"pageInfo","hasNextPage")||void 0===c)return n
s=c}}(e,t):void 0
return n??async function(e,t){const{rest:n,owner:s,repo:i,paginate:r}=e,a={owner:s,repo:i,labels:o.XT,state:"open",per_page:ee.xP}
return(await r(n.issues.listForRepo,a)).flatMap(e=>function(e,{me:t}){if(void 0!==(e.pull_request??void 0))return[]
const n=(0,oe.TK)(e),o=(0,V.L)(e.milestone?.due_on??void 0),s=de(n,t)
return[ue({issue:n,comments:[],isWhole:0===e.comments,milestoneDue:o,incident:s})]}(e,t))}(e,t)}(e.github,fe(e))}(e)
s.push(...await Ze(e,t))
if(await async function(e){const{early:t,settings:n}=e
if(ft(e))return pt(e)
t.digest??=await(0,b.rP)(e.github,e.context.me)
const{digest:o}=t,s=function({context:{me:e}},t){return"none"!==t&&Y(t,e)?N(t.body)?.day:void 0}(e,o)
return void 0!==s?s!==h(e):"none"===o&&"off"!==n.followUps.digest||pt(e)}(e)){const o=await async function(e,t,n){const o=ft(e)?"":await(0,dt.vY)(e),s=(0,dt.jO)(o,e),r=new Set(t.map(({issue:e})=>e.number)),u=[...await le(e),...rt(s,e)],d=[...new Set(u)].filter(e=>!r.has(e)).slice(0,mt),{found:l,gone:f}=await async function(e,t){if("rest"===e.context.reader||0===t.length)return{found:[],gone:[]}
const{found:n,gone:o}=await ie(e.github,t,fe(e))
return{found:n.filter(({issue:e})=>!e.body.includes(K.O)),gone:o}}(e,d),p=l.filter(({issue:e})=>"open"===e.state.kind),m=await Ze(e,p)
if(0===s.length)return{reports:[],notes:m}
const w=function(e,{found:t,gone:n},{now:o,blobSha:s}){const r=new Map([...n.map(e=>[e,"gone"]),...t.map(e=>[e.issue.number,e])]),u=e.filter(e=>at(e).some(e=>function({number:e=0,state:t,due:n,owner:o},s){const r=s.get(e)
if(void 0===r)return!1
if("gone"===r)return void 0===t
const a="open"===r.issue.state.kind
if(a!==(void 0===t))return!0
const{assignees:u}=r.issue,d=void 0===o?0===u.length:u.includes(o)
return a&&(n!==i(r)||!d)}(e,r)))
return(0,Je.lo)(u,o,a.vd).slice(0,it).map(e=>({issue:e.incident,followUpsSeen:ut(e,r,s)}))}(s,{found:[...t,...l],gone:f},e),g=[]
for(const t of e.dryRun?[]:w){const o=await wt(e,t,n)
void 0!==o&&g.push(o)}const v=await async function(e,t){const{settings:n,context:o,now:s,dryRun:r}=e,{known:a,followUps:u,postmortems:d}=t
if("off"===n.followUps.digest)return[]
if(!("none"===a?d.length>=H:Y(a,o.me)))return[]
const l=(0,q.zi)(n.language),{fileUrl:f}=(0,X.$t)(o.repository,n.postmortem.directory),p={followUps:u,postmortems:d,fileUrl:f,settings:n,now:s,texts:l},m="none"===a?void 0:N(a.body),w=function(e,t,n){const o=e.map(({issue:e})=>e.number),s=t?.overdue??o,i=e.filter(({issue:e})=>!s.includes(e.number)),{told:r}=t??{},a=void 0===r||(0,c.fi)(r,J)<=n
if(0===i.length||!a){const e=s.filter(e=>o.includes(e))
return{became:[],mark:{overdue:e,...void 0===r?{}:{told:r}}}}return{became:i,mark:{overdue:o,told:n}}}(P(p),m,h(e)),{body:g,isEmpty:v}=function(e,t){const{texts:n,followUps:o}=e,s=h(e),r=o.toSorted(D),a=P(e),u=e=>void 0!==e&&e>=s&&e<=(0,c.fi)(s,_),d=r.filter(({issue:e})=>0===e.assignees.length),{words:l}=n,f=[j(l.digestOverdue,a.map(t=>z(t,e)),n),j(l.digestSoon,r.filter(e=>u(i(e))).map(t=>z(t,e)),n),j(l.digestUnowned,d.filter(e=>!a.includes(e)&&!u(i(e))).map(t=>z(t,e)),n),j(l.digestTodos,E(e),n),j(l.digestUnwritten,F(e),n,C)].filter(e=>""!==e),p=[S({...t,day:s}),`_${l.digestNote}_`,...0===f.length?[l.digestNothing]:f,...W(e),O]
return{isEmpty:0===f.length,body:p.join("\n\n")}}(p,w.mark)
if("none"===a&&(v||await(0,b.tD)(e.github,o.me)))return[]
const y=function(e,t){const n=T.exec(e)?.index,o=void 0===n?-1:e.indexOf(O,n)
if(void 0!==n&&-1!==o)return e.slice(0,n)+t+e.slice(o+O.length)
const s=e.replaceAll(/^<!-- incident-protocol:(?:begin|end) digest\b[^\n]*-->\r?$/gm,"").trim()
return""===s?t:`${s}\n\n${t}`}("none"===a?"":a.body,g)
if(r||"none"!==a&&y===a.body)return[]
const $="none"===a?0:a.number,k=await async function({github:e,settings:t},n,o){if(0===n)return(0,b.Z4)(e,{title:(0,q.zi)(t.language).words.digestTitle,body:o})
await(0,b.O_)(e,n,o)
return n}(e,$,y)
await async function({github:e},t){const{doubles:n=[]}="none"===t?{}:t
for(const t of n)await(0,b.Sf)(e,t)}(e,0===$?await(0,b.rP)(e.github,o.me):a)
$>0&&w.became.length>0&&await(0,b.zA)(e.github,$,function(e,t){const n=e.flatMap(e=>{const{assignees:t}=e.issue
return 0===t.length?[{owner:"",one:e}]:t.map(t=>({owner:t,one:e}))}),o=[...Map.groupBy(n,({owner:e})=>e)].map(([e,n])=>{const o=n.slice(0,L).map(({one:e})=>R(e)).join(t.words.comma)
return""===e?`- ${o}`:`- ${(0,A.h)(e,200)}${t.words.colon}${o}`})
return[t.words.digestBecame,o.join("\n")].join("\n\n")}(w.became,l))
return[l.format("noteDigest",{issue:`#${k}`})]}(e,{known:e.early.digest??"none",followUps:[...t,...p],postmortems:s})
return{reports:g,notes:[...m,...v]}}(e,t,n)
s.push(...o.notes)
r.push(...o.reports)}}catch(e){s.push((0,$.W)(e))}return{...t,reports:r,notes:[...t.notes,...s]}}async function lt(e,t,n){const{notes:o,incident:s}=await async function(e,t){const n=await async function(e,t,n){const[o]="graphql"===n.reader?(await ie(e,[t],n)).found:[]
if(void 0!==o)return o
try{const o=await(0,te.OS)(e,t),s=ue({issue:o,comments:[],isWhole:!1,milestoneDue:void 0,incident:de(o,n.me)})
return await ce(e,s)}catch(e){const{status:t}=(0,y.B1)(e)
if(e instanceof y.rO||404===t||410===t)return
throw e}}(e.github,t,fe(e))
if(void 0===n||Ge(n,e))return{notes:[]}
const o=Oe({...Qe(e,n,await tt(e,[n])),mayAsk:!1,people:Ve}),s=await st(e,o),{incident:i}=n
return{notes:s,...0===o.length||void 0===i?{}:{incident:i.number}}}(e,t)
return void 0===s||e.dryRun?{reports:[],notes:o}:{reports:[await n(e,{issue:s})],notes:o}}function ft(e){return!0===e.early.hasNoIndex&&(0,dt.AV)(e)===k.BZ}function pt({now:e,context:t,settings:n}){const o=(0,u.B9)((0,u.Rz)((0,u.GH)((0,u.kb)(e)))-1e3),s=(t.repository.sweepsAt??[]).map(U.vz),i=s.length>0&&s.every(e=>void 0!==e)?s:void 0,r=void 0===i?void 0:(0,U.B6)(i,o),a=void 0===i||void 0===r?void 0:(0,U.B6)(i,r)
return void 0!==r&&void 0!==a?!(0,u.Y8)(e,r)&&(0,u.Y8)(e,a):(0,u.vk)(o,e)<n.reminders.sweepInterval}const mt=300
async function wt(e,t,n){try{return await n(e,t)}catch(e){const t=(0,y.B1)(e)
if(e instanceof y.fg||(0,y.Lv)(t)||(0,y.SR)(t))throw e
return}}})}

