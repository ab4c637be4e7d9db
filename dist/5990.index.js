export const modules={5990:((e,t,r)=>{r.d(t,{w:()=>x,W:()=>h})
var o=r(8674),n=r(2144),a=r(3465),s=r(5245),i=r(7538),l=r(4369),p=r(9074),c=r(6903);// github/read-labels
async function w(e,t){const r=t.map(({name:e},t)=>`l${t}: label(name: ${JSON.stringify(e)}) { name }`),n=`query labels { repository(${(0,p.p)(e)}) { ${r.join(" ")} } }`,a=(0,o.at)(await(0,l.lJ)(e.query(n)),"data","repository")
return null==a?async function({rest:e,owner:t,repo:r}){return(await(0,c.n4)(o=>e.issues.listLabelsForRepo({owner:t,repo:r,per_page:c.xP,page:o}))).map(({name:e})=>e)}(e):t.flatMap((e,t)=>(0,o.$6)(a,`l${t}`,"name")??[])}async function u({rest:e,owner:t,repo:r}){const{data:o}=await e.repos.listCommits({owner:t,repo:r,per_page:1}).catch(e=>{if(409===(0,l.B1)(e).status)return{data:[]}
throw e})
return 0===o.length}var f=r(3722);// github/read-setup
const m=6,d=300,y=50
async function h(e,t){const{context:r,people:o,permissionOf:i,...l}=t,{directory:p,label:c,settingsPath:f}=t,{settingsFile:m,repository:d}=r,y="present"===m.kind?[]:[(0,s.wA)(f)],[h,$,x,b,A,R]=await Promise.all([g(w(e,(0,a.d)(t))),v(e,p,y),g(P(e)),g(B(e)),k(t),"graphql"!==r.reader&&g(u(e))])
return{...{...l,repository:d,labels:h,mayPropose:b},...!0===R?{isEmpty:R}:{},form:(0,n.v)($.forms,c),settings:"present"===m.kind?{path:f,text:m.text}:$.others[0],readme:$.readme,workflows:void 0===$.workflows?void 0:await _(e,$.workflows,x),...A}}async function g(e){try{return await e}catch(e){const{status:t,limit:r}=(0,l.B1)(e)
if("none"===r&&401!==t)return
throw e}}async function k({people:e,permissionOf:t}){const r=[...new Set(e)].filter(e=>!e.includes("/")).slice(0,m)
return{people:await Promise.all(r.map(async e=>({login:e,permission:await t(e)}))),unasked:e.filter(e=>!r.includes(e))}}async function v(e,t,r){const[o,n,a]=await Promise.all([g(x(e,s.rB)),g(x(e,s.j4)),g(x(e,t))]),l=a?.find(s.ro),p={workflows:$(s.rB,o).slice(0,d),forms:$(s.j4,n).slice(0,y),readme:void 0===l?[]:[`${t}/${l}`]},c=[...p.forms,...p.readme,...p.workflows,...r],w=0===c.length?new Map:await(0,f.L)(e,c),u=e=>e.flatMap(e=>function(e,t){const r=t.get(e)
return"present"===r?.kind?[{path:e,text:r.text}]:[]}(e,w)),m=u(p.workflows).filter(({text:e})=>(0,i.VA)(e)),h=void 0!==o&&$(s.rB,o).length<=d
return{forms:u(p.forms),readme:u(p.readme)[0],others:u(r),workflows:h||m.length>0?m:void 0}}function $(e,t=[]){return t.filter(e=>/\.ya?ml$/.test(e)).map(t=>`${e}/${t}`)}async function x({rest:e,owner:t,repo:r},o,n){try{const a={owner:t,repo:r,path:o,...void 0===n?{}:{ref:n}},{data:s}=await e.repos.getContent(a)
return Array.isArray(s)?s.map(({name:e})=>e):[]}catch(e){if(404===(0,l.B1)(e).status)return[]
throw e}}function _(e,t,r){return Promise.all(t.map(async({path:t,text:n})=>{const a=t.slice(s.rB.length+1),i=r?.get(t),l=/^\s*schedule:/m.test(n),p=void 0!==r&&l?await g(async function({rest:e,owner:t,repo:r},n){const a={owner:t,repo:r,workflow_id:n,event:"schedule",per_page:1},{data:s}=await e.actions.listWorkflowRuns(a)
return(0,o.$6)((0,o.gT)(s,"workflow_runs")[0],"created_at")??"never"}(e,a)):void 0
return{file:a,text:n,...void 0===i?{}:{state:i},...void 0===p?{}:{lastRun:p}}}))}async function P({rest:e,owner:t,repo:r}){const{data:o}=await e.actions.listRepoWorkflows({owner:t,repo:r,per_page:c.xP})
return new Map(o.workflows.map(({path:e,state:t})=>[e,t]))}async function B({rest:e,owner:t,repo:r}){const o={owner:t,repo:r},{data:n}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(o)
return n.can_approve_pull_request_reviews}})}

