export const id=362
export const ids=[362]
export const modules={3362:((t,e,n)=>{n.d(e,{answerOfPostmortem:()=>tt})
var r=n(8674),o=n(5619),a=n(9074),i=n(4369),s=n(5925),u=n(1061),c=n(2779);// github/read-discussion
const d=25,l=40
function f(t){return`comments(first: 100${void 0===t?"":`, after: ${JSON.stringify(t)}`}) { nodes { url isMinimized } pageInfo { hasNextPage endCursor } }`}async function m(t,e,n){const o=[]
let s=n
for(let n=1;n<=d;n+=1){const n=(0,r.at)(s,"issue","comments")
if(!Array.isArray((0,r.at)(n,"nodes")))return{kind:"not-known"}
for(const t of(0,r.gT)(n,"nodes")){const e=/#issuecomment-(\d+)$/.exec((0,r.$6)(t,"url")??"")?.[1]
!0===(0,r.at)(t,"isMinimized")&&void 0!==e&&o.push(Number(e))}const u=(0,r.$6)(n,"pageInfo","endCursor")
if(!0!==(0,r.at)(n,"pageInfo","hasNextPage")||void 0===u)break
const c=`query hidden { repository(${(0,a.p)(t)}) { issue(number: ${e}) { ${f(u)} } } }`
s=(0,r.at)(await(0,i.lJ)(t.query(c)),"data","repository")}return{kind:"known",comments:o}}function p(t,e){return t.slice(0,l).flatMap(t=>function(t){const[e,n]=[(0,r.tk)(t,"number"),(0,r.$6)(t,"state")??(0,r.$6)(t,"pullState")]
if(void 0===e||void 0===n)return[]
const o=(0,r.$6)(t,"mergedAt"),a=(0,r.$6)(t,"body")??"",i=(0,r.at)(t,"author"),d=(0,s.M_)(a)??(0,u.L)((0,r.$6)(t,"milestone","dueOn")),l="NOT_PLANNED"===(0,r.$6)(t,"stateReason")
return[{number:e,title:(0,r.$6)(t,"title")??"",url:(0,r.$6)(t,"url")??"",what:"PullRequest"===(0,r.$6)(t,"__typename")?"pull-request":"issue",state:"OPEN"===n?"open":"closed",...void 0===(0,r.$6)(i,"login")?{}:{author:(0,c.Bw)(i).login},assignees:(0,r.gT)(t,"assignees","nodes").flatMap(t=>(0,r.$6)(t,"login")??[]),labels:(0,r.gT)(t,"labels","nodes").flatMap(t=>(0,r.$6)(t,"name")??[]),...void 0===d?{}:{due:d},...l?{dropped:(0,s.mD)(a)??""}:{},...void 0===o?{}:{mergedAt:o}}]}((0,r.at)(e,`n${t}`)))}// github/read-background
const h=50,y=20,w=100,$=10
async function g(t,e){const n=await k(t,function(t,{issue:e,from:n,to:r,numbers:o=[],hasComments:i}){const s=`since: ${JSON.stringify(n)}, until: ${JSON.stringify(r)}`
return`query background {\n    known: repository(${(0,a.p)(t)}) {\n      issue(number: ${e}) {\n        closedByPullRequestsReferences(first: ${y}, includeClosedPrs: true) {\n          totalCount\n          nodes { ${v} state mergeCommit { oid } latestReviews(first: 50) { nodes { author { __typename login } } } }\n        }\n        ${!0===i?f():""}\n      }\n      ${function(t){const e="number title url assignees(first: 10) { nodes { login } } labels(first: 20) { nodes { name } } milestone { dueOn }"
return t.slice(0,l).map(t=>`n${t}: issueOrPullRequest(number: ${t}) { __typename ... on Issue { ${e} state stateReason body author { __typename login } } ... on PullRequest { ${e} mergedAt pullState: state } }`).join(" ")}(o)}\n      defaultBranchRef { target { ... on Commit { history(first: ${h}, ${s}) {\n        totalCount\n        nodes {\n          oid messageHeadline url committedDate author { name user { login } }\n          associatedPullRequests(first: 1) { nodes { ${v} baseRefName } }\n        }\n      } } } }\n    }\n    ${_(t)}\n  }`}(t,e))
return void 0===((0,r.at)(n,"data")??void 0)?{kind:"unavailable",reason:"this GitHub does not answer that question"}:{kind:"read",closing:A(n,["known","issue","closedByPullRequestsReferences"],c.r4),commits:q(n),deployments:await M(t,n,e),...await b(t,(0,r.at)(n,"data","known"),e)}}async function b(t,e,{issue:n,numbers:r=[],hasComments:o}){return{...!0===o?{hidden:await m(t,n,e)}:{},...r.length>0?{named:p(r,e)}:{}}}async function k(t,e){try{return await t.query(e)}catch(t){if("none"!==(0,i.B1)(t).limit)throw t
return}}const v="number title url mergedAt author { __typename login }"
function _(t,e){const n=`first: ${w}${void 0===e?"":`, after: ${JSON.stringify(e)}`}`
return`deployed: repository(${(0,a.p)(t)}) {\n    deployments(${n}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { createdAt environment commitOid state creator { __typename login } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }`}function A(t,e,n){const o=(0,r.at)(t,"data",...e)
if(!Array.isArray((0,r.at)(o,"nodes")))return{kind:"not-known",why:R(t,e)}
const a=(0,r.gT)(o,"nodes"),i=Math.max(0,((0,r.tk)(o,"totalCount")??0)-a.length)
return{kind:"known",items:a.flatMap(n),left:i}}function R(t,e){return(0,r.gT)(t,"errors").some(t=>{const n=(0,r.gT)(t,"path")
return"FORBIDDEN"===(0,r.$6)(t,"type")&&e.every((t,e)=>n[e]===t)})?"forbidden":"unanswered"}function q(t){const e=(0,r.at)(t,"data","known")
return null!==e&&null===(0,r.at)(e,"defaultBranchRef")?{kind:"known",items:[],left:0}:A(t,["known","defaultBranchRef","target","history"],c.gm)}async function M(t,e,{from:n}){const r=["deployed","deployments"],a=[]
let i=e
for(let e=1;;e+=1){const s=A(i,r,c.Si)
if("not-known"===s.kind)return s
a.push(...s.items.filter(t=>!(0,o.Y8)(t.at,n)))
const{hasMore:u,end:d}=T(i,r)
if(!u||s.items.some(t=>(0,o.Y8)(t.at,n)))return{kind:"known",items:a,left:0}
if(e===$)return{kind:"not-known",why:"too-many"}
i=await k(t,`query deployments { ${_(t,d)} }`)}}function T(t,e){const n=(0,r.at)(t,"data",...e,"pageInfo"),o=(0,r.$6)(n,"endCursor")
return{hasMore:!0===(0,r.at)(n,"hasNextPage")&&void 0!==o,end:o??""}}// github/read-bypass
const x=3
async function N({rest:t,owner:e,repo:n},r){return(await Promise.all(r.slice(0,x).map(r=>(0,i.lJ)(t.repos.getRepoRuleset({owner:e,repo:n,ruleset_id:r}).then(({data:t})=>t))))).some(B)?"never":"not-told"}function B(t){return"active"===(0,r.$6)(t,"enforcement")&&"never"===(0,r.$6)(t,"current_user_can_bypass")}// github/read-tree
const E=200
async function C(t,e,n){const r=n.split("/")
let o=e
for(const[e,n]of r.entries()){const a=await O(t,o),i=a.entries.find(t=>t.path===n),s=r.slice(0,e+1).join("/")
if(void 0===i)return a.isWhole?{kind:"listed",entries:[]}:{kind:"cut",path:s}
if("tree"!==i.type)return{kind:"blocked",path:s}
o=i.sha}return S(t,o,n)}async function S(t,e,n){const r=[],o=[{sha:e,path:n}]
for(let e=0;e<E;e+=1){const e=o.shift()
if(void 0===e)return{kind:"listed",entries:r}
const n=await O(t,e.sha,{recursive:"true"}),a=n.isWhole?n:await O(t,e.sha)
if(!a.isWhole)return{kind:"cut",path:e.path}
const i=a.entries.map(t=>({...t,path:`${e.path}/${t.path}`}))
r.push(...i)
n.isWhole||o.push(...i.filter(({type:t})=>"tree"===t))}return{kind:"cut",path:n}}async function O({rest:t,owner:e,repo:n},r,o={}){const{data:a}=await t.git.getTree({owner:e,repo:n,tree_sha:r,...o})
return{entries:a.tree,isWhole:!0!==a.truncated}}// github/ask-directory
const P=1e3,D={kind:"not-answered"}
function j(t){const e=t.split("/")
return e.slice(0,-1).map((t,n)=>e.slice(0,n+1).join("/"))}function I(t,e){return Object.fromEntries(e.flatMap((e,n)=>{const o=(0,r.at)(t,`t${n}`,"object"),a=(0,r.$6)(o,"text")
return void 0===a||!1!==(0,r.at)(o,"isTruncated")?[]:[[e,a]]}))}var J=n(6608),W=n(4790);// github/read-directory
const L="120000"
async function U(t,e,n){const{of:o,branch:s}=e,u=await async function(t,e,n){const{of:o,branch:s,directory:u,former:c}=e,d=[...e.likely,...void 0===c?[]:[c]],l="graphql"===n?await async function(t,e){const{directory:n,likely:o}=e,s=await(0,i.nI)(t.query(function(t,{branch:e,directory:n,likely:r}){const o=t=>JSON.stringify(t),i=j(n).map((t,e)=>`a${e}: file(path: ${o(t)}) { type }`),s=r.map((t,e)=>`t${e}: file(path: ${o(t)}) { object { ... on Blob { text isTruncated } } }`)
return`query folder { repository(${(0,a.p)(t)}) {\n    ref(qualifiedName: ${o(`refs/heads/${e}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${i.join(" ")}\n      folder: file(path: ${o(n)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${s.join(" ")}\n    } } }\n  } }`}(t,e))),u=(0,r.at)(s,"data","repository")
if(void 0!==(0,r.at)(s,"errors")||void 0===(u??void 0))return D
if(null===(0,r.at)(u,"ref"))return{kind:"no-branch"}
const c=(0,r.at)(u,"ref","target"),d=function(t){const[e,n]=[(0,r.$6)(t,"oid"),(0,r.$6)(t,"tree","oid")]
return void 0===e||void 0===n?void 0:{commit:e,tree:n,message:(0,r.$6)(t,"message")??""}}(c),l=void 0===d?void 0:await async function(t,e,n){for(const[t,o]of j(n).entries()){const n=(0,r.$6)(e,`a${t}`,"type")
if(void 0===n)return null===(0,r.at)(e,`a${t}`)?{kind:"listed",entries:[]}:void 0
if("tree"!==n)return{kind:"blocked",path:o}}const o=(0,r.at)(e,"folder")
if(null===o)return{kind:"listed",entries:[]}
const[a,i]=[(0,r.$6)(o,"type"),(0,r.$6)(o,"oid")]
if(void 0===a||void 0===i)return
if("tree"!==a)return{kind:"blocked",path:n}
const s=(0,r.gT)(o,"object","entries"),u=s.flatMap(t=>function(t,e){const[n,o,a]=[(0,r.$6)(t,"name"),(0,r.$6)(t,"type"),(0,r.tk)(t,"mode")],i=(0,r.$6)(t,"oid")
return void 0===n||void 0===o||void 0===a||void 0===i?[]:[{path:`${e}/${n}`,type:o,mode:a.toString(8).padStart(6,"0"),sha:i}]}(t,n)),c=Array.isArray((0,r.at)(o,"object","entries"))&&u.length===s.length&&u.length<P,d=u.every(t=>"tree"!==t.type)
return c&&d?{kind:"listed",entries:u}:S(t,i,n)}(t,c,n)
return void 0===d||void 0===l?D:{kind:"answered",base:d,listed:l,texts:I(c,o)}}(t,{...e,likely:d}):void 0
if("answered"===l?.kind)return G(H(l),c,l.texts)
if("no-branch"===l?.kind&&"draft"===o)return{kind:"no-branch"}
const f=await(0,W.a)(t,s)
if("string"==typeof f)return"draft"===o?{kind:"no-branch"}:function(t,e,n){return K(t,n,"contents"===t?"the workflow may not read the repository: add `contents: write`.":`the default branch \`${e}\` has no commit yet: push a first one.`)}(f,s,u)
const m=H({base:f,listed:await C(t,f.tree,u),texts:{}})
if(void 0===c)return m
const p=await(0,J.Gu)(t,c,f.commit)
return G(m,c,"absent"===p.kind?{}:{[c]:p.text})}(t,e,n)
if("draft"===o&&"unusable"===u.kind&&"too-large"===u.blocker)throw new i.yo(`On the branch \`${s}\`: ${u.reason}`)
return u}function G(t,e,n){const r=void 0===e?void 0:n[e]
return"listed"!==t.kind||void 0===e||void 0===r?t:{...t,former:{path:e,content:r}}}function H({base:t,listed:e,texts:n}){if("blocked"===e.kind)return K("place",r=e.path,`\`${r}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`)
var r
if("cut"===e.kind)return function(t){return K("too-large",t,`GitHub does not list \`${t}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`)}(e.path)
const o=e.entries.filter(z)
return{kind:"listed",base:t,entries:o.map(({path:t,sha:e})=>({path:t,sha:e})),others:e.entries.filter(t=>!z(t)).map(({path:t})=>t),texts:Object.fromEntries(o.flatMap(({path:t})=>function(t,e){const n=t[e]
return void 0===n?[]:[[e,n]]}(n,t)))}}function z({type:t,mode:e}){return"blob"===t&&e!==L}function K(t,e,n){return{kind:"unusable",blocker:t,path:e,reason:`The postmortem cannot be written: ${n}`}}// github/read-duplicates
const V="createdAt canonical { ... on Issue { url } } duplicate { ... on Issue { number url } }"
async function Y(t,e,n){const o=await(0,i.lJ)(t.query(function(t,e){const n=`nodes { __typename ... on MarkedAsDuplicateEvent { ${V} } ... on UnmarkedAsDuplicateEvent { ${V} } }`,r=e.map(t=>`i${t}: issue(number: ${t}) { timelineItems(last: 20, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) { ${n} } }`)
return`query duplicates { repository(${(0,a.p)(t)}) { ${r.join(" ")} } }`}(t,n))),s=(0,r.at)(o,"data","repository")??void 0
if(void 0===s)return{kind:"unavailable"}
const u=n.flatMap(t=>(0,r.gT)(s,`i${t}`,"timelineItems","nodes")),c=new Map
for(const t of u.filter(t=>(0,r.$6)(t,"canonical","url")===e)){const e=Z(t)
void 0!==e&&("MarkedAsDuplicateEvent"===(0,r.$6)(t,"__typename")?c.set(e.url,e):c.delete(e.url))}return{kind:"read",issues:[...c.values()].toSorted((t,e)=>t.number-e.number)}}function Z(t){const e=(0,r.tk)(t,"duplicate","number"),n=(0,r.$6)(t,"duplicate","url"),o=(0,r.$6)(t,"createdAt")
if(void 0!==e&&void 0!==n&&void 0!==o)return{number:e,url:n,at:o}}var F=n(5864)
const Q=1e3
var X=n(4523);// github/answer-of-postmortem
async function tt({github:t,context:e},n){const{kind:r}=n
switch(r){case"background":return{kind:r,background:await g(t,n)}
case"bypass":return{kind:r,bypass:await N(t,n.rulesets)}
case"duplicates":return{kind:r,duplicates:await Y(t,n.url,n.issues)}
case"directory":{const{of:o,branch:a}=n
return{kind:r,of:o,branch:a,listing:await U(t,n,e.reader)}}case"files":return{kind:r,of:n.of,texts:await et(t,n.files)}
case"last-change":{const e=await(0,F.D)(t,{sha:n.commit,path:n.path})
return{kind:r,lastChange:void 0===e?{kind:"unavailable"}:{kind:"known",commit:e.commit}}}case"pull-request":return{kind:r,branch:n.branch,pull:await nt(t,n)}}}async function et(t,e){const n=await(0,X.Z)(t,e.map(({sha:t})=>t))
return Object.fromEntries(e.map(({path:t,sha:e})=>[t,n.get(e)??""]))}async function nt(t,e){// github/read-review
return async function(t,e,n){if("merged"!==e.kind||e.number===n)return e
const o=await async function(t,e){const n=(0,a.p)(t),o="{ __typename login }",s=await(0,i.lJ)(t.query(`query review { repository(${n}) { pullRequest(number: ${e}) {\n      mergedAt mergedBy ${o}\n      latestReviews(first: 50) { nodes { submittedAt author ${o} } }\n    } } }`))
return function(t,e){const n=(0,r.$6)(t,"mergedAt")
if(void 0===n||!Array.isArray((0,r.at)(t,"latestReviews","nodes")))return
const o=(0,c.Bw)((0,r.at)(t,"mergedBy")),a=(0,r.gT)(t,"latestReviews","nodes").map(t=>({who:(0,c.Bw)((0,r.at)(t,"author")),at:(0,r.$6)(t,"submittedAt")??n})).filter(({who:t})=>"person"===t.kind).toSorted((t,e)=>Date.parse(t.at)-Date.parse(e.at)),i=a.at(-1)?.at
return{number:e,mergedAt:n,..."ghost"===o.kind?{}:{mergedBy:o.login},by:a.map(({who:t})=>t.login),...void 0===i?{}:{at:i}}}((0,r.at)(s,"data","repository","pullRequest"),e)}(t,e.number)
return void 0===o?e:{...e,review:o}}(t,// github/read-pull
await async function(t,e,n){try{return await async function({rest:t,owner:e,repo:n,pause:r},{base:o,open:a}){if(void 0===a)return
const i=async()=>(await t.pulls.get({owner:e,repo:n,pull_number:a})).data
let s=await i()
if("open"===s.state&&null===s.mergeable){await r(Q)
s=await i()}if("open"!==s.state)return
const u=s.base.ref===o?null===(c=s.mergeable)?"unknown":c?"no":"yes":"no"
var c
return{kind:"open",number:s.number,url:s.html_url,conflicts:u}}(t,n)??await async function({rest:t,owner:e,repo:n},r){const o=`${e}:${r}`,{data:a}=await t.pulls.list({owner:e,repo:n,head:o,state:"all",per_page:100}),i=a.toSorted((t,e)=>e.number-t.number),s=i.find(({state:t})=>"open"===t)??i[0]
if(void 0===s)return{kind:"none"}
const u={number:s.number,url:s.html_url}
return"open"===s.state?{kind:"open",...u,conflicts:"unknown"}:void 0!==(s.merged_at??void 0)?{kind:"merged",...u,head:s.head.sha}:{kind:"declined",...u,at:s.closed_at??s.updated_at}}(t,e)}catch(t){const{status:e,limit:n}=(0,i.B1)(t)
if("none"===n&&(403===e||404===e))return{kind:"none"}
throw t}}(t,e.branch,e),e.reviewed)}}),4523:((t,e,n)=>{n.d(e,{Z:()=>o})
var r=n(657)
async function o(t,e){const n=[...new Set(e)],o=n.map(t=>`oid: ${JSON.stringify(t)}`),a=n.length>r.J?await(0,r.d)(t,o):[],s=new Map(n.flatMap((t,e)=>{const n=a[e]
return"text"===n?.kind?[[t,n.text]]:[]})),u=n.filter(t=>!s.has(t))
return new Map([...s,...await i(t,u)])}const a=4
async function i(t,e){const n=new Map
for(let r=0;r<e.length;r+=a){const o=e.slice(r,r+a),i=await Promise.all(o.map(e=>s(t,e)))
for(const[t,e]of o.entries())n.set(e,i[t]??"")}return n}async function s({rest:t,owner:e,repo:n},r){const{data:o}=await t.git.getBlob({owner:e,repo:n,file_sha:r})
return Buffer.from(o.content,"base64").toString("utf8")}}),4790:((t,e,n)=>{n.d(e,{a:()=>a})
var r=n(8674),o=n(4369)
async function a({rest:t,owner:e,repo:n},a){try{const{data:o}=await t.repos.getBranch({owner:e,repo:n,branch:a}),{sha:i}=o.commit
return{commit:i,tree:(0,r.$6)(o,"commit","commit","tree","sha")??await async function(r){return(await t.git.getCommit({owner:e,repo:n,commit_sha:r})).data.tree.sha}(i),message:(0,r.$6)(o,"commit","commit","message")??""}}catch(t){const{status:e,message:n}=(0,o.B1)(t)
if(404===e||409===e&&/empty/i.test(n))return"empty"
if(403===e&&/not accessible by/i.test(n))return"contents"
throw t}}})}

