import{modules as e}from"./3465.index.js"
import{modules as t}from"./5990.index.js"
export const id=63
export const ids=[63]
export const modules={...e,...t,1073:((e,t,n)=>{n.d(t,{f:()=>s})
function s(){return n.e(756).then(n.bind(n,1756))}}),6063:((e,t,n)=>{n.d(t,{setUp:()=>L})
var s=n(5990),o=n(5245),r=n(1477),i=n(9216);// setup/setup-page
const a={fine:"✅",missing:"⚠️",stops:"❌",unknown:"❔"}
function l(e){return["| | What | |","|:--|:--|:--|",...e.map(({what:e,state:t,words:n})=>`| ${a[t]} | ${e} | ${n} |`)].join("\n")}function u({missing:e,kept:t,workflows:n=[],differences:s=[]}){return["What an incident needs, each with its defaults. Nothing that was there is changed.","",...e.map(({path:e,what:t})=>`- \`${e}\`: ${t}`),...n.map(({path:e})=>`- \`${e}\`: what wakes the Action`),...0===t.length?[]:["",`Was there and stays as it is: ${(0,i.p)(c(t))}.`],...s.flatMap(e=>["",e]),"","Take out of it what you do not want. Closed without a merge, it is not opened again."].join("\n")}function c(e){return e.map(({path:e})=>e)}function d(e,t,{repository:n}){return[`Copy this to [\`${e}\`](${n.url}/new/${n.defaultBranch}?filename=${encodeURIComponent(e)}):`,"",m(e,t,"yaml")].join("\n")}function p(e,{repository:t}){return`${t.url}/edit/${t.defaultBranch}/${e}`}function m(e,t,n){const s=(t.match(/`{3,}/g)??["``"]).reduce((e,t)=>Math.max(e,t.length),2),o="`".repeat(s+1)
return`<details><summary>${(0,r.h)(e,120)}</summary>\n\n${o}${n}\n${t.trimEnd()}\n${o}\n\n</details>`}var h=n(3384),f=n(2900);// setup/difference
function w(e,t,n,s){const[o,i]=[g(t),g(n)]
if((0,h.c)(o,i))return
const a=(0,f.M)(o,i,s)
return m(`${(0,r.h)(e,100)}: what the built-in one says`,a,"diff")}function g(e){return e.replace(/^# Copy to .*\r?\n/,"").replaceAll("\r\n","\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g,"$1")}var $=n(7538);// setup/workflow-copies
function y(e,t){const{workflows:n=[],label:s,sweepFile:r}=e,i={[o.kQ]:(0,$.pD)(n)[0],[r]:(0,$.G)(n)}
return Object.entries((0,o.Yx)({commit:t,label:s,sweepFile:r})).map(([e,t])=>{const n=i[e]
return{path:`${o.rB}/${n?.file??e}`,content:t,...void 0===n?{}:{there:n.text}}})}function b(e,t,n){return void 0===e.workflows?[]:y(e,t).flatMap(({path:t,content:s,there:o})=>{if(void 0===o)return[d(t,s,e)]
const r=w(t,o,s,n)
return void 0===r?[]:[`${r}\n\n[Edit it](${p(t,e)})`]})}function v({form:e},t,n){const s=t.find(({part:e})=>"form"===e)
if(void 0===e||void 0===s)return[]
const o=w(e.path,e.text,s.content,n)
return void 0===o?[]:[o]}var k=n(1073),x=n(6773),j=n(8674),B=n(8333),P=n(4369),W=n(5388);// github/propose-setup
const A="incident-protocol/setup"
async function C({rest:e,owner:t,repo:n},s){try{await e.issues.createLabel({owner:t,repo:n,...s})
return}catch(e){const{status:t,limit:n,message:s}=(0,P.B1)(e)
if(422===t&&(0,j.gT)(e,"response","data","errors").some(M))return
if("none"!==n||!_.includes(t))throw e
return s}}function M(e){return"already_exists"===(0,j.$6)(e,"code")}const _=[403,404,409,422]
async function q({rest:e,owner:t,repo:n}){const s=`${t}:${A}`
try{const{data:o}=await e.pulls.list({owner:t,repo:n,head:s,state:"all",per_page:1}),[r]=o
if(void 0===r)return
const i=null===r.merged_at?"was-closed":"was-merged"
return{kind:"open"===r.state?"was-open":i,url:r.html_url}}catch(e){const{status:t,limit:n,message:s}=(0,P.B1)(e)
if("none"!==n||!_.includes(t))throw e
return{kind:"refused",why:s}}}var F=n(6608),G=n(3465)
function H(e,t,n){const s=0===n.length?[]:[`Was there and stays as it is: ${(0,i.p)(c(n))}.`]
return void 0===e?s:[I(e,(0,i.p)(c(t))),...s]}function I(e,t){switch(e.kind){case"opened":return`Proposed ${t}: ${e.url}. Merge it.`
case"was-open":return`${t}: the pull request is open, ${e.url}.`
case"was-closed":return`${t}: somebody closed the pull request, ${e.url}, so it is not opened again.`
case"was-merged":return`${t}: ${e.url} was merged and they are gone again; copy them from this page if you want them back.`
case"branch":return`${t} are on a branch; open the pull request yourself: ${e.url} (GitHub: ${e.why}).`
case"refused":return`${t} could not be proposed (GitHub: ${e.why}); copy them from this page.`}}function R({path:e,content:t}){return m(e,t,e.endsWith(".md")?"markdown":"yaml")}// run/set-up
async function L(e,{task:t,settingsPath:n,commit:r}){const a=void 0===r?{}:{commit:r},c=await function({github:e,context:t,settings:n,sweepFile:o,permissionOf:r,now:i,settingsProblem:a},l){const{people:u}=n
return(0,s.W)(e,{context:t,sweepFile:o,settingsPath:l,permissionOf:r,people:[...u.default,...u.escalateTo],label:n.label,severities:n.severities.map(({label:e})=>e),privateLabels:n.privateLabels,directory:n.postmortem.directory,deliver:n.postmortem.deliver,now:i,sweepInterval:n.reminders.sweepInterval,...void 0===a?{}:{settingsProblem:a}})}(e,n),d="setup"===t&&!c.repository.archived&&void 0===c.settingsProblem,p=d?// run/make-setup
await async function(e,t,{settingsPath:n,commit:s}){const r=(0,G.C)(t),a=function(e,t){const n=({part:t})=>void 0!==e[t]
return{missing:t.filter(e=>!n(e)),kept:t.filter(n),differences:v(e,t,x.l)}}(t,(0,o.md)(t,n))
if(e.dryRun){const e=[...r.map(({name:e})=>`label \`${e}\``),...a.missing.map(({path:e})=>`\`${e}\``)]
return{labels:[],lines:0===e.length?[]:[`Would make: ${e.join(", ")}.`],texts:[]}}const l=await async function({github:e},t){const n=[],s=[]
for(const{name:o,...r}of t){const t=await C(e,{name:o,...r})
void 0===t?n.push(o):s.push(`Could not make the label \`${o}\` (GitHub: ${t}).`)}return{made:n,lines:[...(o=n,0===o.length?[]:[`Made the labels ${(0,i.p)(o)}.`]),...s]}
var o}(e,r),c=void 0===s?[]:function(e,t){return void 0===e.workflows||void 0!==(0,$.VS)(e.workflows)?[]:y(e,t).filter(({there:e})=>void 0===e)}(t,s),{proposal:d,files:p}=a.missing.length+c.length===0?{proposal:void 0,files:[]}:await async function({github:e,context:t},n,s){const o=(s,o)=>async function(e,{repository:t,reader:n},s){const o=await q(e)
if(void 0!==o)return o
const r=await async function(e,t,{files:n,title:s}){const{rest:o,owner:r,repo:i}=e
try{const{data:a}=await o.git.getRef({owner:r,repo:i,ref:`heads/${t.defaultBranch}`}),{data:l}=await o.git.getCommit({owner:r,repo:i,commit_sha:a.object.sha}),u={commit:l.sha,tree:l.tree.sha},[c]=n,d={base:u,files:n,message:s,path:c?.path??"",revision:0}
await(0,B.z)(e,{...d,onto:{kind:"new-branch",name:A}},t)
return}catch(e){const{status:t,limit:n,message:s}=(0,P.B1)(e)
if("none"!==n||!_.includes(t))throw e
return s}}(e,{...t,reader:n},s)
return void 0!==r?{kind:"refused",why:r}:async function(e,{url:t,defaultBranch:n},{title:s,body:o}){const r=`${t}/compare/${n}...${A}?expand=1`
try{const t={kind:"open-pull-request",issue:0,branch:A,title:s,body:o},i=await(0,W.H)(e,t,n)
return"proposed"===i.kind&&"open"===i.pull.kind?{kind:"opened",url:i.pull.url}:await q(e)??{kind:"branch",url:r,why:"somebody else was faster"}}catch(e){const{status:t,limit:n,message:s}=(0,P.B1)(e)
if("none"!==n||403!==t&&422!==t)throw e
return{kind:"branch",url:r,why:s}}}(e,t,s)}(e,t,{files:s,title:"chore: set up Incident Protocol",body:u({...n,workflows:o})})
if(t.me!==F.r9&&s.length>0){const e=[...n.missing,...s],t=await o(e,s)
if("refused"!==t.kind||0===n.missing.length)return{proposal:t,files:e}}return 0===n.missing.length?{proposal:void 0,files:[]}:{proposal:await o(n.missing,[]),files:n.missing}}(e,a,c)
return{labels:l.made,lines:[...l.lines,...H(d,p,a.kept)],..."opened"===d?.kind||"was-open"===d?.kind?{proposedAt:d.url}:{},texts:"refused"===d?.kind||"was-merged"===d?.kind?p.map(R):[]}}(e,c,{settingsPath:n,...a}):void 0,m=void 0===c.labels?void 0:[...c.labels,...p?.labels??[]],h={...c,labels:m,...void 0===p?.proposedAt?{}:{proposedAt:p.proposedAt}},{checks:f}=await(0,k.f)(),w=f.map(e=>e(h)),g=e.dryRun&&d?[]:w.filter(({state:e})=>"stops"===e)
return{outcome:"setup"===t?"set-up":"checked",summary:[...void 0===p||0===p.lines.length?[]:["### What was done",(j=p.lines,j.map(e=>`- ${e}`).join("\n"))],"### What is there",l(w),...b(h,r,x.l),...v(h,(0,o.md)(h,n),x.l),...p?.texts??[]].join("\n\n"),lines:[...p?.lines??[],...w.filter(O).map(T)],problems:g.map(T)}
var j}function O({state:e}){return"missing"===e||"stops"===e}function T({what:e,words:t}){return`${e}: ${t}`}}),9216:((e,t,n)=>{n.d(t,{p:()=>s})
function s(e){return e.map(e=>`\`${e}\``).join(", ")}})}

