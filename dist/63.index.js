export const id=63
export const ids=[63]
export const modules={5990:((e,t,n)=>{n.d(t,{w:()=>k,W:()=>g})
var o=n(8674),r=n(2144),s=n(3465),a=n(5245),i=n(7538),l=n(4369),c=n(9074),p=n(6903);// github/read-labels
async function u(e,t){const n=t.map(({name:e},t)=>`l${t}: label(name: ${JSON.stringify(e)}) { name }`),r=`query labels { repository(${(0,c.p)(e)}) { ${n.join(" ")} } }`,s=(0,o.at)(await(0,l.lJ)(e.query(r)),"data","repository")
return null==s?async function({rest:e,owner:t,repo:n}){return(await(0,p.n4)(o=>e.issues.listLabelsForRepo({owner:t,repo:n,per_page:p.xP,page:o}))).map(({name:e})=>e)}(e):t.flatMap((e,t)=>(0,o.$6)(s,`l${t}`,"name")??[])}async function d({rest:e,owner:t,repo:n}){const{data:o}=await e.repos.listCommits({owner:t,repo:n,per_page:1}).catch(e=>{if(409===(0,l.B1)(e).status)return{data:[]}
throw e})
return 0===o.length}var f=n(3722);// github/read-setup
const m=6,w=300,h=50
async function g(e,t){const{context:n,people:o,permissionOf:i,...l}=t,{directory:c,label:p,settingsPath:f}=t,{settingsFile:m,repository:w}=n,h="present"===m.kind?[]:[(0,a.wA)(f)],[g,b,k,B,_,W]=await Promise.all([y(u(e,(0,s.d)(t))),$(e,c,h),y(A(e)),y(P(e)),v(t),"graphql"!==n.reader&&y(d(e))])
return{...{...l,repository:w,labels:g,mayPropose:B},...!0===W?{isEmpty:W}:{},form:(0,r.v)(b.forms,p),settings:"present"===m.kind?{path:f,text:m.text}:b.others[0],readme:b.readme,workflows:void 0===b.workflows?void 0:await x(e,b.workflows,k),..._}}async function y(e){try{return await e}catch(e){const{status:t,limit:n}=(0,l.B1)(e)
if("none"===n&&401!==t)return
throw e}}async function v({people:e,permissionOf:t}){const n=[...new Set(e)].filter(e=>!e.includes("/")).slice(0,m)
return{people:await Promise.all(n.map(async e=>({login:e,permission:await t(e)}))),unasked:e.filter(e=>!n.includes(e))}}async function $(e,t,n){const[o,r,s]=await Promise.all([y(k(e,a.rB)),y(k(e,a.j4)),y(k(e,t))]),l=s?.find(a.ro),c={workflows:b(a.rB,o).slice(0,w),forms:b(a.j4,r).slice(0,h),readme:void 0===l?[]:[`${t}/${l}`]},p=[...c.forms,...c.readme,...c.workflows,...n],u=0===p.length?new Map:await(0,f.L)(e,p),d=e=>e.flatMap(e=>function(e,t){const n=t.get(e)
return"present"===n?.kind?[{path:e,text:n.text}]:[]}(e,u)),m=d(c.workflows).filter(({text:e})=>(0,i.VA)(e)),g=void 0!==o&&b(a.rB,o).length<=w
return{forms:d(c.forms),readme:d(c.readme)[0],others:d(n),workflows:g||m.length>0?m:void 0}}function b(e,t=[]){return t.filter(e=>/\.ya?ml$/.test(e)).map(t=>`${e}/${t}`)}async function k({rest:e,owner:t,repo:n},o,r){try{const s={owner:t,repo:n,path:o,...void 0===r?{}:{ref:r}},{data:a}=await e.repos.getContent(s)
return Array.isArray(a)?a.map(({name:e})=>e):[]}catch(e){if(404===(0,l.B1)(e).status)return[]
throw e}}function x(e,t,n){return Promise.all(t.map(async({path:t,text:r})=>{const s=t.slice(a.rB.length+1),i=n?.get(t),l=/^\s*schedule:/m.test(r),c=void 0!==n&&l?await y(async function({rest:e,owner:t,repo:n},r){const s={owner:t,repo:n,workflow_id:r,event:"schedule",per_page:1},{data:a}=await e.actions.listWorkflowRuns(s)
return(0,o.$6)((0,o.gT)(a,"workflow_runs")[0],"created_at")??"never"}(e,s)):void 0
return{file:s,text:r,...void 0===i?{}:{state:i},...void 0===c?{}:{lastRun:c}}}))}async function A({rest:e,owner:t,repo:n}){const{data:o}=await e.actions.listRepoWorkflows({owner:t,repo:n,per_page:p.xP})
return new Map(o.workflows.map(({path:e,state:t})=>[e,t]))}async function P({rest:e,owner:t,repo:n}){const o={owner:t,repo:n},{data:r}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(o)
return r.can_approve_pull_request_reviews}}),1073:((e,t,n)=>{n.d(t,{f:()=>o})
function o(){return n.e(756).then(n.bind(n,1756))}}),6063:((e,t,n)=>{n.d(t,{setUp:()=>G})
var o=n(5990),r=n(5245),s=n(1477),a=n(9216);// setup/setup-page
const i={fine:"✅",missing:"⚠️",stops:"❌",unknown:"❔"}
function l(e){return["| | What | |","|:--|:--|:--|",...e.map(({what:e,state:t,words:n})=>`| ${i[t]} | ${e} | ${n} |`)].join("\n")}function c({missing:e,kept:t,workflows:n=[],differences:o=[]}){return["What an incident needs, each with its defaults. Nothing that was there is changed.","",...e.map(({path:e,what:t})=>`- \`${e}\`: ${t}`),...n.map(({path:e})=>`- \`${e}\`: what wakes the Action`),...0===t.length?[]:["",`Was there and stays as it is: ${(0,a.p)(p(t))}.`],...o.flatMap(e=>["",e]),"","Take out of it what you do not want. Closed without a merge, it is not opened again."].join("\n")}function p(e){return e.map(({path:e})=>e)}function u(e,t,{repository:n}){return[`Copy this to [\`${e}\`](${n.url}/new/${n.defaultBranch}?filename=${encodeURIComponent(e)}):`,"",f(e,t,"yaml")].join("\n")}function d(e,{repository:t}){return`${t.url}/edit/${t.defaultBranch}/${e}`}function f(e,t,n){const o=(t.match(/`{3,}/g)??["``"]).reduce((e,t)=>Math.max(e,t.length),2),r="`".repeat(o+1)
return`<details><summary>${(0,s.h)(e,120)}</summary>\n\n${r}${n}\n${t.trimEnd()}\n${r}\n\n</details>`}var m=n(3384),w=n(2900);// setup/difference
function h(e,t,n,o){const[r,a]=[g(t),g(n)]
if((0,m.c)(r,a))return
const i=(0,w.M)(r,a,o)
return f(`${(0,s.h)(e,100)}: what the built-in one says`,i,"diff")}function g(e){return e.replace(/^# Copy to .*\r?\n/,"").replaceAll("\r\n","\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g,"$1")}var y=n(7538);// setup/workflow-copies
function v(e,t){const{workflows:n=[],label:o,sweepFile:s}=e,a={[r.kQ]:(0,y.pD)(n)[0],[s]:(0,y.G)(n)}
return Object.entries((0,r.Yx)({commit:t,label:o,sweepFile:s})).map(([e,t])=>{const n=a[e]
return{path:`${r.rB}/${n?.file??e}`,content:t,...void 0===n?{}:{there:n.text}}})}function $(e,t,n){return void 0===e.workflows?[]:v(e,t).flatMap(({path:t,content:o,there:r})=>{if(void 0===r)return[u(t,o,e)]
const s=h(t,r,o,n)
return void 0===s?[]:[`${s}\n\n[Edit it](${d(t,e)})`]})}function b({form:e},t,n){const o=t.find(({part:e})=>"form"===e)
if(void 0===e||void 0===o)return[]
const r=h(e.path,e.text,o.content,n)
return void 0===r?[]:[r]}var k=n(1073),x=n(6773),A=n(8674),P=n(8333),B=n(4369),_=n(5388);// github/propose-setup
const W="incident-protocol/setup"
async function j({rest:e,owner:t,repo:n},o){try{await e.issues.createLabel({owner:t,repo:n,...o})
return}catch(e){const{status:t,limit:n,message:o}=(0,B.B1)(e)
if(422===t&&(0,A.gT)(e,"response","data","errors").some(C))return
if("none"!==n||!M.includes(t))throw e
return o}}function C(e){return"already_exists"===(0,A.$6)(e,"code")}const M=[403,404,409,422]
async function R({rest:e,owner:t,repo:n}){const o=`${t}:${W}`
try{const{data:r}=await e.pulls.list({owner:t,repo:n,head:o,state:"all",per_page:1}),[s]=r
if(void 0===s)return
const a=null===s.merged_at?"was-closed":"was-merged"
return{kind:"open"===s.state?"was-open":a,url:s.html_url}}catch(e){const{status:t,limit:n,message:o}=(0,B.B1)(e)
if("none"!==n||!M.includes(t))throw e
return{kind:"refused",why:o}}}var q=n(6608),F=n(3465)
function L(e,t,n){const o=0===n.length?[]:[`Was there and stays as it is: ${(0,a.p)(p(n))}.`]
return void 0===e?o:[O(e,(0,a.p)(p(t))),...o]}function O(e,t){switch(e.kind){case"opened":return`Proposed ${t}: ${e.url}. Merge it.`
case"was-open":return`${t}: the pull request is open, ${e.url}.`
case"was-closed":return`${t}: somebody closed the pull request, ${e.url}, so it is not opened again.`
case"was-merged":return`${t}: ${e.url} was merged and they are gone again; copy them from this page if you want them back.`
case"branch":return`${t} are on a branch; open the pull request yourself: ${e.url} (GitHub: ${e.why}).`
case"refused":return`${t} could not be proposed (GitHub: ${e.why}); copy them from this page.`}}function S({path:e,content:t}){return f(e,t,e.endsWith(".md")?"markdown":"yaml")}// run/set-up
async function G(e,{task:t,settingsPath:n,commit:s}){const i=void 0===s?{}:{commit:s},p=await function({github:e,context:t,settings:n,sweepFile:r,permissionOf:s,now:a,settingsProblem:i},l){const{people:c}=n
return(0,o.W)(e,{context:t,sweepFile:r,settingsPath:l,permissionOf:s,people:[...c.default,...c.escalateTo],label:n.label,severities:n.severities.map(({label:e})=>e),privateLabels:n.privateLabels,directory:n.postmortem.directory,deliver:n.postmortem.deliver,now:a,sweepInterval:n.reminders.sweepInterval,...void 0===i?{}:{settingsProblem:i}})}(e,n),u="setup"===t&&!p.repository.archived&&void 0===p.settingsProblem,d=u?// run/make-setup
await async function(e,t,{settingsPath:n,commit:o}){const s=(0,F.C)(t),i=function(e,t){const n=({part:t})=>void 0!==e[t]
return{missing:t.filter(e=>!n(e)),kept:t.filter(n),differences:b(e,t,x.l)}}(t,(0,r.md)(t,n))
if(e.dryRun){const e=[...s.map(({name:e})=>`label \`${e}\``),...i.missing.map(({path:e})=>`\`${e}\``)]
return{labels:[],lines:0===e.length?[]:[`Would make: ${e.join(", ")}.`],texts:[]}}const l=await async function({github:e},t){const n=[],o=[]
for(const{name:r,...s}of t){const t=await j(e,{name:r,...s})
void 0===t?n.push(r):o.push(`Could not make the label \`${r}\` (GitHub: ${t}).`)}return{made:n,lines:[...(r=n,0===r.length?[]:[`Made the labels ${(0,a.p)(r)}.`]),...o]}
var r}(e,s),p=void 0===o?[]:function(e,t){return void 0===e.workflows||void 0!==(0,y.VS)(e.workflows)?[]:v(e,t).filter(({there:e})=>void 0===e)}(t,o),{proposal:u,files:d}=i.missing.length+p.length===0?{proposal:void 0,files:[]}:await async function({github:e,context:t},n,o){const r=(o,r)=>async function(e,{repository:t,reader:n},o){const r=await R(e)
if(void 0!==r)return r
const s=await async function(e,t,{files:n,title:o}){const{rest:r,owner:s,repo:a}=e
try{const{data:i}=await r.git.getRef({owner:s,repo:a,ref:`heads/${t.defaultBranch}`}),{data:l}=await r.git.getCommit({owner:s,repo:a,commit_sha:i.object.sha}),c={commit:l.sha,tree:l.tree.sha},[p]=n,u={base:c,files:n,message:o,path:p?.path??"",revision:0}
await(0,P.z)(e,{...u,onto:{kind:"new-branch",name:W}},t)
return}catch(e){const{status:t,limit:n,message:o}=(0,B.B1)(e)
if("none"!==n||!M.includes(t))throw e
return o}}(e,{...t,reader:n},o)
return void 0!==s?{kind:"refused",why:s}:async function(e,{url:t,defaultBranch:n},{title:o,body:r}){const s=`${t}/compare/${n}...${W}?expand=1`
try{const t={kind:"open-pull-request",issue:0,branch:W,title:o,body:r},a=await(0,_.H)(e,t,n)
return"proposed"===a.kind&&"open"===a.pull.kind?{kind:"opened",url:a.pull.url}:await R(e)??{kind:"branch",url:s,why:"somebody else was faster"}}catch(e){const{status:t,limit:n,message:o}=(0,B.B1)(e)
if("none"!==n||403!==t&&422!==t)throw e
return{kind:"branch",url:s,why:o}}}(e,t,o)}(e,t,{files:o,title:"chore: set up Incident Protocol",body:c({...n,workflows:r})})
if(t.me!==q.r9&&o.length>0){const e=[...n.missing,...o],t=await r(e,o)
if("refused"!==t.kind||0===n.missing.length)return{proposal:t,files:e}}return 0===n.missing.length?{proposal:void 0,files:[]}:{proposal:await r(n.missing,[]),files:n.missing}}(e,i,p)
return{labels:l.made,lines:[...l.lines,...L(u,d,i.kept)],..."opened"===u?.kind||"was-open"===u?.kind?{proposedAt:u.url}:{},texts:"refused"===u?.kind||"was-merged"===u?.kind?d.map(S):[]}}(e,p,{settingsPath:n,...i}):void 0,f=void 0===p.labels?void 0:[...p.labels,...d?.labels??[]],m={...p,labels:f,...void 0===d?.proposedAt?{}:{proposedAt:d.proposedAt}},{checks:w}=await(0,k.f)(),h=w.map(e=>e(m)),g=e.dryRun&&u?[]:h.filter(({state:e})=>"stops"===e)
return{outcome:"setup"===t?"set-up":"checked",summary:[...void 0===d||0===d.lines.length?[]:["### What was done",(A=d.lines,A.map(e=>`- ${e}`).join("\n"))],"### What is there",l(h),...$(m,s,x.l),...b(m,(0,r.md)(m,n),x.l),...d?.texts??[]].join("\n\n"),lines:[...d?.lines??[],...h.filter(I).map(T)],problems:g.map(T)}
var A}function I({state:e}){return"missing"===e||"stops"===e}function T({what:e,words:t}){return`${e}: ${t}`}}),9216:((e,t,n)=>{n.d(t,{p:()=>o})
function o(e){return e.map(e=>`\`${e}\``).join(", ")}}),3465:((e,t,n)=>{n.d(t,{C:()=>i,d:()=>a})
var o=n(164)
const r=[["prevent","A follow-up that keeps it from happening again"],["detect","A follow-up that shows it sooner"],["mitigate","A follow-up that makes it hurt less"],["process","A follow-up for how the team works"]],s=["b60205","d93f0b","fbca04","c2e0c6"]
function a({label:e,severities:t,privateLabels:n}){const a=[{name:e,color:"d73a4a",description:"Something is broken for somebody"},...t.map((e,t)=>({name:e,color:s[Math.min(t,s.length-1)]??"ededed",description:0===t?"The gravest severity of an incident":`Severity ${t+1} of an incident`})),{name:o.nA,color:"e99695",description:"A step of the protocol has waited long"},...n.map(e=>({name:e,color:"5319e7",description:"Concerns security"})),{name:"follow-up",color:"0e8a16",description:"What is to be done after an incident"},...r.map(([e,t])=>({name:e,color:"bfdadc",description:t}))]
return a.filter(({name:e},t)=>a.findIndex(t=>(0,o.bK)(t.name,e))===t)}function i(e){const{labels:t}=e
return void 0===t?[]:a(e).filter(({name:e})=>!t.some(t=>(0,o.bK)(t,e)))}})}

