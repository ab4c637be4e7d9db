export const id=760
export const ids=[760]
export const modules={5760:(e,n,t)=>{t.d(n,{answerOfPostmortem:()=>answerOfPostmortem})
var r=t(8674)
var s=t(5619)
var o=t(9074)
var i=t(4369)
var a=t(1061);// CONCATENATED MODULE: ./lib/src/github/read-discussion.js
const u=25
const d=40
function hiddenAsked(e){const n=e===undefined?"":`, after: ${JSON.stringify(e)}`
return`comments(first: 100${n}) { nodes { url isMinimized } pageInfo { hasNextPage endCursor } }`}function namedAsked(e){const n="assignees(first: 10) { nodes { login } } labels(first: 20) { nodes { name } }"
const t=`number title url ${n} milestone { dueOn }`
return e.slice(0,d).map(e=>`n${e}: issueOrPullRequest(number: ${e}) { __typename ... on Issue { ${t} state } ... on PullRequest { ${t} mergedAt pullState: state } }`).join(" ")}async function hiddenIn(e,n,t){const s=[]
let a=t
for(let t=1;t<=u;t+=1){const t=(0,r.at)(a,"issue","comments")
if(!Array.isArray((0,r.at)(t,"nodes")))return{kind:"not-known"}
for(const e of(0,r.gT)(t,"nodes")){const n=/#issuecomment-(\d+)$/.exec((0,r.$6)(e,"url")??"")?.[1]
if((0,r.at)(e,"isMinimized")===true&&n!==undefined)s.push(Number(n))}const u=(0,r.$6)(t,"pageInfo","endCursor")
if((0,r.at)(t,"pageInfo","hasNextPage")!==true||u===undefined)break
const d=(0,o.p)(e)
const c=`query hidden { repository(${d}) { issue(number: ${n}) { ${hiddenAsked(u)} } } }`
a=(0,r.at)(await(0,i.lJ)(e.query(c)),"data","repository")}return{kind:"known",comments:s}}function namedIn(e,n){return e.slice(0,d).flatMap(e=>namedIssue((0,r.at)(n,`n${e}`)))}function namedIssue(e){const[n,t]=[(0,r.tk)(e,"number"),(0,r.$6)(e,"state")??(0,r.$6)(e,"pullState")]
if(n===undefined||t===undefined)return[]
const s=(0,r.$6)(e,"mergedAt")
const o=(0,a.L)((0,r.$6)(e,"milestone","dueOn"))
return[{number:n,title:(0,r.$6)(e,"title")??"",url:(0,r.$6)(e,"url")??"",what:(0,r.$6)(e,"__typename")==="PullRequest"?"pull-request":"issue",state:t==="OPEN"?"open":"closed",assignees:(0,r.gT)(e,"assignees","nodes").flatMap(e=>(0,r.$6)(e,"login")??[]),labels:(0,r.gT)(e,"labels","nodes").flatMap(e=>(0,r.$6)(e,"name")??[]),...o===undefined?{}:{due:o},...s===undefined?{}:{mergedAt:s}}]}var c=t(2779);// CONCATENATED MODULE: ./lib/src/github/read-background.js
const l=50
const f=20
const m=100
const p=10
async function readBackground(e,n){const t=await answerTo(e,questionAbout(e,n))
if(((0,r.at)(t,"data")??undefined)===undefined){return{kind:"unavailable",reason:"this GitHub does not answer that question"}}return{kind:"read",closing:partOf(t,["known","issue","closedByPullRequestsReferences"],c.r4),commits:commitsIn(t),deployments:await deploymentsSince(e,t,n),...await discussionIn(e,(0,r.at)(t,"data","known"),n)}}async function discussionIn(e,n,{issue:t,numbers:r=[],hasComments:s}){return{...s===true?{hidden:await hiddenIn(e,t,n)}:{},...r.length>0?{named:namedIn(r,n)}:{}}}async function answerTo(e,n){try{return await e.query(n)}catch(e){if((0,i.B1)(e).limit!=="none")throw e
return undefined}}function questionAbout(e,{issue:n,from:t,to:r,numbers:s=[],hasComments:i}){const a=`since: ${JSON.stringify(t)}, until: ${JSON.stringify(r)}`
return`query background {\n    known: repository(${(0,o.p)(e)}) {\n      issue(number: ${n}) {\n        closedByPullRequestsReferences(first: ${f}, includeClosedPrs: true) {\n          totalCount\n          nodes { ${h} state mergeCommit { oid } latestReviews(first: 50) { nodes { author { __typename login } } } }\n        }\n        ${i===true?hiddenAsked():""}\n      }\n      ${namedAsked(s)}\n      defaultBranchRef { target { ... on Commit { history(first: ${l}, ${a}) {\n        totalCount\n        nodes {\n          oid messageHeadline url committedDate author { name user { login } }\n          associatedPullRequests(first: 1) { nodes { ${h} baseRefName } }\n        }\n      } } } }\n    }\n    ${deploymentsAsked(e)}\n  }`}const h="number title url mergedAt author { __typename login }"
function deploymentsAsked(e,n){const t=`first: ${m}${n===undefined?"":`, after: ${JSON.stringify(n)}`}`
return`deployed: repository(${(0,o.p)(e)}) {\n    deployments(${t}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { createdAt environment commitOid state creator { __typename login } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }`}function partOf(e,n,t){const s=(0,r.at)(e,"data",...n)
if(!Array.isArray((0,r.at)(s,"nodes")))return{kind:"not-known",why:whyNot(e,n)}
const o=(0,r.gT)(s,"nodes")
const i=Math.max(0,((0,r.tk)(s,"totalCount")??0)-o.length)
return{kind:"known",items:o.flatMap(t),left:i}}function whyNot(e,n){const t=(0,r.gT)(e,"errors").some(e=>{const t=(0,r.gT)(e,"path")
return(0,r.$6)(e,"type")==="FORBIDDEN"&&n.every((e,n)=>t[n]===e)})
return t?"forbidden":"unanswered"}function commitsIn(e){const n=(0,r.at)(e,"data","known")
if(n!==null&&(0,r.at)(n,"defaultBranchRef")===null)return{kind:"known",items:[],left:0}
return partOf(e,["known","defaultBranchRef","target","history"],c.gm)}async function deploymentsSince(e,n,{from:t}){const r=["deployed","deployments"]
const o=[]
let i=n
for(let n=1;;n+=1){const a=partOf(i,r,c.Si)
if(a.kind==="not-known")return a
o.push(...a.items.filter(e=>!(0,s.Y8)(e.at,t)))
const{hasMore:u,end:d}=pageIn(i,r)
if(!u||a.items.some(e=>(0,s.Y8)(e.at,t))){return{kind:"known",items:o,left:0}}if(n===p)return{kind:"not-known",why:"too-many"}
i=await answerTo(e,`query deployments { ${deploymentsAsked(e,d)} }`)}}function pageIn(e,n){const t=(0,r.at)(e,"data",...n,"pageInfo")
const s=(0,r.$6)(t,"endCursor")
return{hasMore:(0,r.at)(t,"hasNextPage")===true&&s!==undefined,end:s??""}}// CONCATENATED MODULE: ./lib/src/github/read-bypass.js
const y=3
async function readBypass({rest:e,owner:n,repo:t},r){const s=await Promise.all(r.slice(0,y).map(r=>(0,i.lJ)(e.repos.getRepoRuleset({owner:n,repo:t,ruleset_id:r}).then(({data:e})=>e))))
return s.some(keepsUsOut)?"never":"not-told"}function keepsUsOut(e){return(0,r.$6)(e,"enforcement")==="active"&&(0,r.$6)(e,"current_user_can_bypass")==="never"}var w=t(4816);// CONCATENATED MODULE: ./lib/src/github/read-duplicates.js
const b="createdAt canonical { ... on Issue { url } } duplicate { ... on Issue { number url } }"
async function readDuplicates(e,n,t){const s=await(0,i.lJ)(e.query(read_duplicates_questionAbout(e,t)))
const o=(0,r.at)(s,"data","repository")??undefined
if(o===undefined)return{kind:"unavailable"}
const a=t.flatMap(e=>(0,r.gT)(o,`i${e}`,"timelineItems","nodes"))
const u=new Map
for(const e of a.filter(e=>(0,r.$6)(e,"canonical","url")===n)){const n=duplicateIn(e)
if(n===undefined)continue
if((0,r.$6)(e,"__typename")==="MarkedAsDuplicateEvent")u.set(n.url,n)
else u.delete(n.url)}return{kind:"read",issues:[...u.values()].toSorted((e,n)=>e.number-n.number)}}function read_duplicates_questionAbout(e,n){const t="timelineItems(last: 20, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT])"
const r=`nodes { __typename ... on MarkedAsDuplicateEvent { ${b} } ... on UnmarkedAsDuplicateEvent { ${b} } }`
const s=n.map(e=>`i${e}: issue(number: ${e}) { ${t} { ${r} } }`)
const i=(0,o.p)(e)
return`query duplicates { repository(${i}) { ${s.join(" ")} } }`}function duplicateIn(e){const n=(0,r.tk)(e,"duplicate","number")
const t=(0,r.$6)(e,"duplicate","url")
const s=(0,r.$6)(e,"createdAt")
if(n===undefined||t===undefined||s===undefined)return undefined
return{number:n,url:t,at:s}}var k=t(5864);// CONCATENATED MODULE: ./lib/src/github/read-pull.js
async function readPull(e,n,t){try{return await readOpen(e,t)??await readNewest(e,n)}catch(e){const{status:n,limit:t}=(0,i.B1)(e)
if(t==="none"&&(n===403||n===404))return{kind:"none"}
throw e}}const g=1e3
async function readOpen({rest:e,owner:n,repo:t,pause:r},{base:s,open:o}){if(o===undefined)return undefined
const ask=async()=>(await e.pulls.get({owner:n,repo:t,pull_number:o})).data
let i=await ask()
if(i.state==="open"&&i.mergeable===null){await r(g)
i=await ask()}if(i.state!=="open")return undefined
const a=i.base.ref===s?conflictsOf(i.mergeable):"no"
return{kind:"open",number:i.number,url:i.html_url,conflicts:a}}function conflictsOf(e){if(e===null)return"unknown"
return e?"no":"yes"}async function readNewest({rest:e,owner:n,repo:t},r){const s=`${n}:${r}`
const{data:o}=await e.pulls.list({owner:n,repo:t,head:s,state:"all",per_page:100})
const i=o.toSorted((e,n)=>n.number-e.number)
const a=i.find(({state:e})=>e==="open")??i[0]
if(a===undefined)return{kind:"none"}
const u={number:a.number,url:a.html_url}
if(a.state==="open")return{kind:"open",...u,conflicts:"unknown"}
if((a.merged_at??undefined)!==undefined)return{kind:"merged",...u,head:a.head.sha}
return{kind:"declined",...u,at:a.closed_at??a.updated_at}}// CONCATENATED MODULE: ./lib/src/github/read-review.js
async function withReview(e,n,t){if(n.kind!=="merged"||n.number===t)return n
const r=await readReview(e,n.number)
return r===undefined?n:{...n,review:r}}async function readReview(e,n){const t=(0,o.p)(e)
const s="{ __typename login }"
const a=await(0,i.lJ)(e.query(`query review { repository(${t}) { pullRequest(number: ${n}) {\n      mergedAt mergedBy ${s}\n      latestReviews(first: 50) { nodes { submittedAt author ${s} } }\n    } } }`))
return reviewIn((0,r.at)(a,"data","repository","pullRequest"),n)}function reviewIn(e,n){const t=(0,r.$6)(e,"mergedAt")
if(t===undefined||!Array.isArray((0,r.at)(e,"latestReviews","nodes")))return undefined
const s=(0,c.Bw)((0,r.at)(e,"mergedBy"))
const o=(0,r.gT)(e,"latestReviews","nodes").map(e=>({who:(0,c.Bw)((0,r.at)(e,"author")),at:(0,r.$6)(e,"submittedAt")??t})).filter(({who:e})=>e.kind==="person").toSorted((e,n)=>Date.parse(e.at)-Date.parse(n.at))
const i=o.at(-1)?.at
return{number:n,mergedAt:t,...s.kind==="ghost"?{}:{mergedBy:s.login},by:o.map(({who:e})=>e.login),...i===undefined?{}:{at:i}}}var $=t(657);// CONCATENATED MODULE: ./lib/src/github/read-texts.js
async function readTexts(e,n){const t=[...new Set(n)]
const r=t.map(e=>`oid: ${JSON.stringify(e)}`)
const s=t.length>$.J?await(0,$.d)(e,r):[]
const o=new Map(t.flatMap((e,n)=>{const t=s[n]
return t?.kind==="text"?[[e,t.text]]:[]}))
const i=t.filter(e=>!o.has(e))
return new Map([...o,...await readBlobs(e,i)])}const A=4
async function readBlobs(e,n){const t=new Map
for(let r=0;r<n.length;r+=A){const s=n.slice(r,r+A)
const o=await Promise.all(s.map(n=>readBlob(e,n)))
for(const[e,n]of s.entries())t.set(n,o[e]??"")}return t}async function readBlob({rest:e,owner:n,repo:t},r){const{data:s}=await e.git.getBlob({owner:n,repo:t,file_sha:r})
return Buffer.from(s.content,"base64").toString("utf8")}// CONCATENATED MODULE: ./lib/src/github/answer-of-postmortem.js
async function answerOfPostmortem({github:e,context:n},t){const{kind:r}=t
switch(r){case"background":return{kind:r,background:await readBackground(e,t)}
case"bypass":return{kind:r,bypass:await readBypass(e,t.rulesets)}
case"duplicates":return{kind:r,duplicates:await readDuplicates(e,t.url,t.issues)}
case"directory":{const{of:s,branch:o}=t
return{kind:r,of:s,branch:o,listing:await(0,w.K)(e,t,n.reader)}}case"files":return{kind:r,of:t.of,texts:await textsOf(e,t.files)}
case"last-change":{const n=await(0,k.D)(e,{sha:t.commit,path:t.path})
return{kind:r,lastChange:n===undefined?{kind:"unavailable"}:{kind:"known",commit:n.commit}}}case"pull-request":return{kind:r,branch:t.branch,pull:await pullOf(e,t)}}}async function textsOf(e,n){const t=await readTexts(e,n.map(({sha:e})=>e))
return Object.fromEntries(n.map(({path:e,sha:n})=>[e,t.get(n)??""]))}async function pullOf(e,n){return withReview(e,await readPull(e,n.branch,n),n.reviewed)}},4816:(e,n,t)=>{t.d(n,{K:()=>listDirectory,a:()=>readTip})
var r=t(8674)
var s=t(9074)
var o=t(4369);// CONCATENATED MODULE: ./lib/src/github/read-tree.js
const i=200
async function readFolder(e,n,t){const r=t.split("/")
let s=n
for(const[n,t]of r.entries()){const o=await readTree(e,s)
const i=o.entries.find(e=>e.path===t)
const a=r.slice(0,n+1).join("/")
if(i===undefined)return o.isWhole?{kind:"listed",entries:[]}:{kind:"cut",path:a}
if(i.type!=="tree")return{kind:"blocked",path:a}
s=i.sha}return readWhole(e,s,t)}async function readWhole(e,n,t){const r=[]
const s=[{sha:n,path:t}]
for(let n=0;n<i;n+=1){const n=s.shift()
if(n===undefined)return{kind:"listed",entries:r}
const t=await readTree(e,n.sha,{recursive:"true"})
const o=t.isWhole?t:await readTree(e,n.sha)
if(!o.isWhole)return{kind:"cut",path:n.path}
const i=o.entries.map(e=>({...e,path:`${n.path}/${e.path}`}))
r.push(...i)
if(!t.isWhole)s.push(...i.filter(({type:e})=>e==="tree"))}return{kind:"cut",path:t}}async function readTree({rest:e,owner:n,repo:t},r,s={}){const{data:o}=await e.git.getTree({owner:n,repo:t,tree_sha:r,...s})
return{entries:o.tree,isWhole:o.truncated!==true}}// CONCATENATED MODULE: ./lib/src/github/ask-directory.js
const a=1e3
async function askForDirectory(e,n){const{directory:t,likely:s}=n
const i=await(0,o.nI)(e.query(questionAbout(e,n)))
const a=(0,r.at)(i,"data","repository")
if((0,r.at)(i,"errors")!==undefined||(a??undefined)===undefined)return u
if((0,r.at)(a,"ref")===null)return{kind:"no-branch"}
const d=(0,r.at)(a,"ref","target")
const c=tipIn(d)
const l=c===undefined?undefined:await listedIn(e,d,t)
if(c===undefined||l===undefined)return u
return{kind:"answered",base:c,listed:l,texts:textsIn(d,s)}}const u={kind:"not-answered"}
function questionAbout(e,{branch:n,directory:t,likely:r}){const quoted=e=>JSON.stringify(e)
const o=foldersAbove(t).map((e,n)=>`a${n}: file(path: ${quoted(e)}) { type }`)
const i=r.map((e,n)=>`t${n}: file(path: ${quoted(e)}) { object { ... on Blob { text isTruncated } } }`)
return`query folder { repository(${(0,s.p)(e)}) {\n    ref(qualifiedName: ${quoted(`refs/heads/${n}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${o.join(" ")}\n      folder: file(path: ${quoted(t)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${i.join(" ")}\n    } } }\n  } }`}function foldersAbove(e){const n=e.split("/")
return n.slice(0,-1).map((e,t)=>n.slice(0,t+1).join("/"))}function tipIn(e){const[n,t]=[(0,r.$6)(e,"oid"),(0,r.$6)(e,"tree","oid")]
if(n===undefined||t===undefined)return undefined
return{commit:n,tree:t,message:(0,r.$6)(e,"message")??""}}async function listedIn(e,n,t){for(const[e,s]of foldersAbove(t).entries()){const t=(0,r.$6)(n,`a${e}`,"type")
if(t===undefined)return(0,r.at)(n,`a${e}`)===null?{kind:"listed",entries:[]}:undefined
if(t!=="tree")return{kind:"blocked",path:s}}const s=(0,r.at)(n,"folder")
if(s===null)return{kind:"listed",entries:[]}
const[o,i]=[(0,r.$6)(s,"type"),(0,r.$6)(s,"oid")]
if(o===undefined||i===undefined)return undefined
if(o!=="tree")return{kind:"blocked",path:t}
const u=(0,r.gT)(s,"object","entries")
const d=u.flatMap(e=>entryIn(e,t))
const c=Array.isArray((0,r.at)(s,"object","entries"))&&d.length===u.length&&d.length<a
const l=d.every(e=>e.type!=="tree")
return c&&l?{kind:"listed",entries:d}:readWhole(e,i,t)}function entryIn(e,n){const[t,s,o]=[(0,r.$6)(e,"name"),(0,r.$6)(e,"type"),(0,r.tk)(e,"mode")]
const i=(0,r.$6)(e,"oid")
if(t===undefined||s===undefined||o===undefined||i===undefined)return[]
return[{path:`${n}/${t}`,type:s,mode:o.toString(8).padStart(6,"0"),sha:i}]}function textsIn(e,n){return Object.fromEntries(n.flatMap((n,t)=>{const s=(0,r.at)(e,`t${t}`,"object")
const o=(0,r.$6)(s,"text")
return o===undefined||(0,r.at)(s,"isTruncated")!==false?[]:[[n,o]]}))}var d=t(6608);// CONCATENATED MODULE: ./lib/src/github/read-directory.js
const c="120000"
async function listDirectory(e,n,t){const{of:r,branch:s}=n
const i=await listed(e,n,t)
if(r==="draft"&&i.kind==="unusable"&&i.blocker==="too-large"){throw new o.yo(`On the branch \`${s}\`: ${i.reason}`)}return i}async function listed(e,n,t){const{of:r,branch:s,directory:o,former:i}=n
const a=[...n.likely,...i===undefined?[]:[i]]
const u=t==="graphql"?await askForDirectory(e,{...n,likely:a}):undefined
if(u?.kind==="answered")return withFormer(listingOf(u),i,u.texts)
if(u?.kind==="no-branch"&&r==="draft")return{kind:"no-branch"}
const c=await readTip(e,s)
if(typeof c==="string")return r==="draft"?{kind:"no-branch"}:noTip(c,s,o)
const l=listingOf({base:c,listed:await readFolder(e,c.tree,o),texts:{}})
if(i===undefined)return l
const f=await(0,d.Gu)(e,i,c.commit)
return withFormer(l,i,f.kind==="absent"?{}:{[i]:f.text})}function withFormer(e,n,t){const r=n===undefined?undefined:t[n]
if(e.kind!=="listed"||n===undefined||r===undefined)return e
return{...e,former:{path:n,content:r}}}function listingOf({base:e,listed:n,texts:t}){if(n.kind==="blocked")return inTheWay(n.path)
if(n.kind==="cut")return tooLarge(n.path)
const r=n.entries.filter(isPlainFile)
return{kind:"listed",base:e,entries:r.map(({path:e,sha:n})=>({path:e,sha:n})),others:n.entries.filter(e=>!isPlainFile(e)).map(({path:e})=>e),texts:Object.fromEntries(r.flatMap(({path:e})=>textOf(t,e)))}}function textOf(e,n){const t=e[n]
return t===undefined?[]:[[n,t]]}function isPlainFile({type:e,mode:n}){return e==="blob"&&n!==c}async function readTip({rest:e,owner:n,repo:t},s){try{const{data:o}=await e.repos.getBranch({owner:n,repo:t,branch:s})
const{sha:i}=o.commit
const a=(0,r.$6)(o,"commit","commit","tree","sha")??await readTreeOf(i)
const u=(0,r.$6)(o,"commit","commit","message")??""
return{commit:i,tree:a,message:u}}catch(e){const{status:n,message:t}=(0,o.B1)(e)
if(n===404||n===409&&/empty/i.test(t))return"empty"
if(n===403&&/not accessible by/i.test(t))return"contents"
throw e}async function readTreeOf(r){return(await e.git.getCommit({owner:n,repo:t,commit_sha:r})).data.tree.sha}}function noTip(e,n,t){return e==="contents"?unusable(e,t,"the workflow may not read the repository: add `contents: write`."):unusable(e,t,`the default branch \`${n}\` has no commit yet: push a first one.`)}function inTheWay(e){return unusable("place",e,`\`${e}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`)}function tooLarge(e){return unusable("too-large",e,`GitHub does not list \`${e}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`)}function unusable(e,n,t){return{kind:"unusable",blocker:e,path:n,reason:`The postmortem cannot be written: ${t}`}}}}

