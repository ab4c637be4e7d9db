export const id=760
export const ids=[760]
export const modules={5760:(e,t,n)=>{n.d(t,{answerOfPostmortem:()=>answerOfPostmortem})
var r=n(8674),o=n(5619),a=n(9074),i=n(4369),s=n(1061);// CONCATENATED MODULE: ./lib/src/github/read-discussion.js
const d=25,u=40
function hiddenAsked(e){return`comments(first: 100${void 0===e?"":`, after: ${JSON.stringify(e)}`}) { nodes { url isMinimized } pageInfo { hasNextPage endCursor } }`}async function hiddenIn(e,t,n){const o=[]
let s=n
for(let n=1;n<=d;n+=1){const n=(0,r.at)(s,"issue","comments")
if(!Array.isArray((0,r.at)(n,"nodes")))return{kind:"not-known"}
for(const e of(0,r.gT)(n,"nodes")){const t=/#issuecomment-(\d+)$/.exec((0,r.$6)(e,"url")??"")?.[1]
!0===(0,r.at)(e,"isMinimized")&&void 0!==t&&o.push(Number(t))}const d=(0,r.$6)(n,"pageInfo","endCursor")
if(!0!==(0,r.at)(n,"pageInfo","hasNextPage")||void 0===d)break
const u=`query hidden { repository(${(0,a.p)(e)}) { issue(number: ${t}) { ${hiddenAsked(d)} } } }`
s=(0,r.at)(await(0,i.lJ)(e.query(u)),"data","repository")}return{kind:"known",comments:o}}function namedIn(e,t){return e.slice(0,u).flatMap(e=>function namedIssue(e){const[t,n]=[(0,r.tk)(e,"number"),(0,r.$6)(e,"state")??(0,r.$6)(e,"pullState")]
if(void 0===t||void 0===n)return[]
const o=(0,r.$6)(e,"mergedAt"),a=(0,s.L)((0,r.$6)(e,"milestone","dueOn"))
return[{number:t,title:(0,r.$6)(e,"title")??"",url:(0,r.$6)(e,"url")??"",what:"PullRequest"===(0,r.$6)(e,"__typename")?"pull-request":"issue",state:"OPEN"===n?"open":"closed",assignees:(0,r.gT)(e,"assignees","nodes").flatMap(e=>(0,r.$6)(e,"login")??[]),labels:(0,r.gT)(e,"labels","nodes").flatMap(e=>(0,r.$6)(e,"name")??[]),...void 0===a?{}:{due:a},...void 0===o?{}:{mergedAt:o}}]}((0,r.at)(t,`n${e}`)))}var c=n(2779);// CONCATENATED MODULE: ./lib/src/github/read-background.js
const l=50,f=20,m=100,p=10
async function readBackground(e,t){const n=await answerTo(e,function questionAbout(e,{issue:t,from:n,to:r,numbers:o=[],hasComments:i}){const s=`since: ${JSON.stringify(n)}, until: ${JSON.stringify(r)}`
return`query background {\n    known: repository(${(0,a.p)(e)}) {\n      issue(number: ${t}) {\n        closedByPullRequestsReferences(first: ${f}, includeClosedPrs: true) {\n          totalCount\n          nodes { ${h} state mergeCommit { oid } latestReviews(first: 50) { nodes { author { __typename login } } } }\n        }\n        ${!0===i?hiddenAsked():""}\n      }\n      ${function namedAsked(e){const t="number title url assignees(first: 10) { nodes { login } } labels(first: 20) { nodes { name } } milestone { dueOn }"
return e.slice(0,u).map(e=>`n${e}: issueOrPullRequest(number: ${e}) { __typename ... on Issue { ${t} state } ... on PullRequest { ${t} mergedAt pullState: state } }`).join(" ")}(o)}\n      defaultBranchRef { target { ... on Commit { history(first: ${l}, ${s}) {\n        totalCount\n        nodes {\n          oid messageHeadline url committedDate author { name user { login } }\n          associatedPullRequests(first: 1) { nodes { ${h} baseRefName } }\n        }\n      } } } }\n    }\n    ${deploymentsAsked(e)}\n  }`}(e,t))
return void 0===((0,r.at)(n,"data")??void 0)?{kind:"unavailable",reason:"this GitHub does not answer that question"}:{kind:"read",closing:partOf(n,["known","issue","closedByPullRequestsReferences"],c.r4),commits:commitsIn(n),deployments:await deploymentsSince(e,n,t),...await discussionIn(e,(0,r.at)(n,"data","known"),t)}}async function discussionIn(e,t,{issue:n,numbers:r=[],hasComments:o}){return{...!0===o?{hidden:await hiddenIn(e,n,t)}:{},...r.length>0?{named:namedIn(r,t)}:{}}}async function answerTo(e,t){try{return await e.query(t)}catch(e){if("none"!==(0,i.B1)(e).limit)throw e
return}}const h="number title url mergedAt author { __typename login }"
function deploymentsAsked(e,t){const n=`first: ${m}${void 0===t?"":`, after: ${JSON.stringify(t)}`}`
return`deployed: repository(${(0,a.p)(e)}) {\n    deployments(${n}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { createdAt environment commitOid state creator { __typename login } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }`}function partOf(e,t,n){const o=(0,r.at)(e,"data",...t)
if(!Array.isArray((0,r.at)(o,"nodes")))return{kind:"not-known",why:whyNot(e,t)}
const a=(0,r.gT)(o,"nodes"),i=Math.max(0,((0,r.tk)(o,"totalCount")??0)-a.length)
return{kind:"known",items:a.flatMap(n),left:i}}function whyNot(e,t){return(0,r.gT)(e,"errors").some(e=>{const n=(0,r.gT)(e,"path")
return"FORBIDDEN"===(0,r.$6)(e,"type")&&t.every((e,t)=>n[t]===e)})?"forbidden":"unanswered"}function commitsIn(e){const t=(0,r.at)(e,"data","known")
return null!==t&&null===(0,r.at)(t,"defaultBranchRef")?{kind:"known",items:[],left:0}:partOf(e,["known","defaultBranchRef","target","history"],c.gm)}async function deploymentsSince(e,t,{from:n}){const r=["deployed","deployments"],a=[]
let i=t
for(let t=1;;t+=1){const s=partOf(i,r,c.Si)
if("not-known"===s.kind)return s
a.push(...s.items.filter(e=>!(0,o.Y8)(e.at,n)))
const{hasMore:d,end:u}=pageIn(i,r)
if(!d||s.items.some(e=>(0,o.Y8)(e.at,n)))return{kind:"known",items:a,left:0}
if(t===p)return{kind:"not-known",why:"too-many"}
i=await answerTo(e,`query deployments { ${deploymentsAsked(e,u)} }`)}}function pageIn(e,t){const n=(0,r.at)(e,"data",...t,"pageInfo"),o=(0,r.$6)(n,"endCursor")
return{hasMore:!0===(0,r.at)(n,"hasNextPage")&&void 0!==o,end:o??""}}// CONCATENATED MODULE: ./lib/src/github/read-bypass.js
const y=3
async function readBypass({rest:e,owner:t,repo:n},r){return(await Promise.all(r.slice(0,y).map(r=>(0,i.lJ)(e.repos.getRepoRuleset({owner:t,repo:n,ruleset_id:r}).then(({data:e})=>e))))).some(keepsUsOut)?"never":"not-told"}function keepsUsOut(e){return"active"===(0,r.$6)(e,"enforcement")&&"never"===(0,r.$6)(e,"current_user_can_bypass")}var w=n(4816);// CONCATENATED MODULE: ./lib/src/github/read-duplicates.js
const b="createdAt canonical { ... on Issue { url } } duplicate { ... on Issue { number url } }"
async function readDuplicates(e,t,n){const o=await(0,i.lJ)(e.query(function read_duplicates_questionAbout(e,t){const n=`nodes { __typename ... on MarkedAsDuplicateEvent { ${b} } ... on UnmarkedAsDuplicateEvent { ${b} } }`,r=t.map(e=>`i${e}: issue(number: ${e}) { timelineItems(last: 20, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) { ${n} } }`)
return`query duplicates { repository(${(0,a.p)(e)}) { ${r.join(" ")} } }`}(e,n))),s=(0,r.at)(o,"data","repository")??void 0
if(void 0===s)return{kind:"unavailable"}
const d=n.flatMap(e=>(0,r.gT)(s,`i${e}`,"timelineItems","nodes")),u=new Map
for(const e of d.filter(e=>(0,r.$6)(e,"canonical","url")===t)){const t=duplicateIn(e)
void 0!==t&&("MarkedAsDuplicateEvent"===(0,r.$6)(e,"__typename")?u.set(t.url,t):u.delete(t.url))}return{kind:"read",issues:[...u.values()].toSorted((e,t)=>e.number-t.number)}}function duplicateIn(e){const t=(0,r.tk)(e,"duplicate","number"),n=(0,r.$6)(e,"duplicate","url"),o=(0,r.$6)(e,"createdAt")
if(void 0!==t&&void 0!==n&&void 0!==o)return{number:t,url:n,at:o}}var k=n(5864)
const g=1e3
var $=n(657)
const v=4
async function readBlobs(e,t){const n=new Map
for(let r=0;r<t.length;r+=v){const o=t.slice(r,r+v),a=await Promise.all(o.map(t=>readBlob(e,t)))
for(const[e,t]of o.entries())n.set(t,a[e]??"")}return n}async function readBlob({rest:e,owner:t,repo:n},r){const{data:o}=await e.git.getBlob({owner:t,repo:n,file_sha:r})
return Buffer.from(o.content,"base64").toString("utf8")}// CONCATENATED MODULE: ./lib/src/github/answer-of-postmortem.js
async function answerOfPostmortem({github:e,context:t},n){const{kind:r}=n
switch(r){case"background":return{kind:r,background:await readBackground(e,n)}
case"bypass":return{kind:r,bypass:await readBypass(e,n.rulesets)}
case"duplicates":return{kind:r,duplicates:await readDuplicates(e,n.url,n.issues)}
case"directory":{const{of:o,branch:a}=n
return{kind:r,of:o,branch:a,listing:await(0,w.K)(e,n,t.reader)}}case"files":return{kind:r,of:n.of,texts:await textsOf(e,n.files)}
case"last-change":{const t=await(0,k.D)(e,{sha:n.commit,path:n.path})
return{kind:r,lastChange:void 0===t?{kind:"unavailable"}:{kind:"known",commit:t.commit}}}case"pull-request":return{kind:r,branch:n.branch,pull:await pullOf(e,n)}}}async function textsOf(e,t){const n=// CONCATENATED MODULE: ./lib/src/github/read-texts.js
await async function readTexts(e,t){const n=[...new Set(t)],r=n.map(e=>`oid: ${JSON.stringify(e)}`),o=n.length>$.J?await(0,$.d)(e,r):[],a=new Map(n.flatMap((e,t)=>{const n=o[t]
return"text"===n?.kind?[[e,n.text]]:[]})),i=n.filter(e=>!a.has(e))
return new Map([...a,...await readBlobs(e,i)])}(e,t.map(({sha:e})=>e))
return Object.fromEntries(t.map(({path:e,sha:t})=>[e,n.get(t)??""]))}async function pullOf(e,t){// CONCATENATED MODULE: ./lib/src/github/read-review.js
return async function withReview(e,t,n){if("merged"!==t.kind||t.number===n)return t
const o=await async function readReview(e,t){const n=(0,a.p)(e),o="{ __typename login }",s=await(0,i.lJ)(e.query(`query review { repository(${n}) { pullRequest(number: ${t}) {\n      mergedAt mergedBy ${o}\n      latestReviews(first: 50) { nodes { submittedAt author ${o} } }\n    } } }`))
return function reviewIn(e,t){const n=(0,r.$6)(e,"mergedAt")
if(void 0===n||!Array.isArray((0,r.at)(e,"latestReviews","nodes")))return
const o=(0,c.Bw)((0,r.at)(e,"mergedBy")),a=(0,r.gT)(e,"latestReviews","nodes").map(e=>({who:(0,c.Bw)((0,r.at)(e,"author")),at:(0,r.$6)(e,"submittedAt")??n})).filter(({who:e})=>"person"===e.kind).toSorted((e,t)=>Date.parse(e.at)-Date.parse(t.at)),i=a.at(-1)?.at
return{number:t,mergedAt:n,..."ghost"===o.kind?{}:{mergedBy:o.login},by:a.map(({who:e})=>e.login),...void 0===i?{}:{at:i}}}((0,r.at)(s,"data","repository","pullRequest"),t)}(e,t.number)
return void 0===o?t:{...t,review:o}}(e,// CONCATENATED MODULE: ./lib/src/github/read-pull.js
await async function readPull(e,t,n){try{return await async function readOpen({rest:e,owner:t,repo:n,pause:r},{base:o,open:a}){if(void 0===a)return
const ask=async()=>(await e.pulls.get({owner:t,repo:n,pull_number:a})).data
let i=await ask()
if("open"===i.state&&null===i.mergeable){await r(g)
i=await ask()}if("open"!==i.state)return
const s=i.base.ref===o?function conflictsOf(e){return null===e?"unknown":e?"no":"yes"}(i.mergeable):"no"
return{kind:"open",number:i.number,url:i.html_url,conflicts:s}}(e,n)??await async function readNewest({rest:e,owner:t,repo:n},r){const o=`${t}:${r}`,{data:a}=await e.pulls.list({owner:t,repo:n,head:o,state:"all",per_page:100}),i=a.toSorted((e,t)=>t.number-e.number),s=i.find(({state:e})=>"open"===e)??i[0]
if(void 0===s)return{kind:"none"}
const d={number:s.number,url:s.html_url}
return"open"===s.state?{kind:"open",...d,conflicts:"unknown"}:void 0!==(s.merged_at??void 0)?{kind:"merged",...d,head:s.head.sha}:{kind:"declined",...d,at:s.closed_at??s.updated_at}}(e,t)}catch(e){const{status:t,limit:n}=(0,i.B1)(e)
if("none"===n&&(403===t||404===t))return{kind:"none"}
throw e}}(e,t.branch,t),t.reviewed)}},4816:(e,t,n)=>{n.d(t,{K:()=>listDirectory,a:()=>readTip})
var r=n(8674),o=n(9074),a=n(4369);// CONCATENATED MODULE: ./lib/src/github/read-tree.js
const i=200
async function readFolder(e,t,n){const r=n.split("/")
let o=t
for(const[t,n]of r.entries()){const a=await readTree(e,o),i=a.entries.find(e=>e.path===n),s=r.slice(0,t+1).join("/")
if(void 0===i)return a.isWhole?{kind:"listed",entries:[]}:{kind:"cut",path:s}
if("tree"!==i.type)return{kind:"blocked",path:s}
o=i.sha}return readWhole(e,o,n)}async function readWhole(e,t,n){const r=[],o=[{sha:t,path:n}]
for(let t=0;t<i;t+=1){const t=o.shift()
if(void 0===t)return{kind:"listed",entries:r}
const n=await readTree(e,t.sha,{recursive:"true"}),a=n.isWhole?n:await readTree(e,t.sha)
if(!a.isWhole)return{kind:"cut",path:t.path}
const i=a.entries.map(e=>({...e,path:`${t.path}/${e.path}`}))
r.push(...i)
n.isWhole||o.push(...i.filter(({type:e})=>"tree"===e))}return{kind:"cut",path:n}}async function readTree({rest:e,owner:t,repo:n},r,o={}){const{data:a}=await e.git.getTree({owner:t,repo:n,tree_sha:r,...o})
return{entries:a.tree,isWhole:!0!==a.truncated}}// CONCATENATED MODULE: ./lib/src/github/ask-directory.js
const s=1e3
const d={kind:"not-answered"}
function foldersAbove(e){const t=e.split("/")
return t.slice(0,-1).map((e,n)=>t.slice(0,n+1).join("/"))}function textsIn(e,t){return Object.fromEntries(t.flatMap((t,n)=>{const o=(0,r.at)(e,`t${n}`,"object"),a=(0,r.$6)(o,"text")
return void 0===a||!1!==(0,r.at)(o,"isTruncated")?[]:[[t,a]]}))}var u=n(6608);// CONCATENATED MODULE: ./lib/src/github/read-directory.js
const c="120000"
async function listDirectory(e,t,n){const{of:i,branch:c}=t,l=await async function listed(e,t,n){const{of:i,branch:c,directory:l,former:f}=t,m=[...t.likely,...void 0===f?[]:[f]],p="graphql"===n?await async function askForDirectory(e,t){const{directory:n,likely:i}=t,u=await(0,a.nI)(e.query(function questionAbout(e,{branch:t,directory:n,likely:r}){const quoted=e=>JSON.stringify(e),a=foldersAbove(n).map((e,t)=>`a${t}: file(path: ${quoted(e)}) { type }`),i=r.map((e,t)=>`t${t}: file(path: ${quoted(e)}) { object { ... on Blob { text isTruncated } } }`)
return`query folder { repository(${(0,o.p)(e)}) {\n    ref(qualifiedName: ${quoted(`refs/heads/${t}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${a.join(" ")}\n      folder: file(path: ${quoted(n)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${i.join(" ")}\n    } } }\n  } }`}(e,t))),c=(0,r.at)(u,"data","repository")
if(void 0!==(0,r.at)(u,"errors")||void 0===(c??void 0))return d
if(null===(0,r.at)(c,"ref"))return{kind:"no-branch"}
const l=(0,r.at)(c,"ref","target"),f=function tipIn(e){const[t,n]=[(0,r.$6)(e,"oid"),(0,r.$6)(e,"tree","oid")]
return void 0===t||void 0===n?void 0:{commit:t,tree:n,message:(0,r.$6)(e,"message")??""}}(l),m=void 0===f?void 0:await async function listedIn(e,t,n){for(const[e,o]of foldersAbove(n).entries()){const n=(0,r.$6)(t,`a${e}`,"type")
if(void 0===n)return null===(0,r.at)(t,`a${e}`)?{kind:"listed",entries:[]}:void 0
if("tree"!==n)return{kind:"blocked",path:o}}const o=(0,r.at)(t,"folder")
if(null===o)return{kind:"listed",entries:[]}
const[a,i]=[(0,r.$6)(o,"type"),(0,r.$6)(o,"oid")]
if(void 0===a||void 0===i)return
if("tree"!==a)return{kind:"blocked",path:n}
const d=(0,r.gT)(o,"object","entries"),u=d.flatMap(e=>function entryIn(e,t){const[n,o,a]=[(0,r.$6)(e,"name"),(0,r.$6)(e,"type"),(0,r.tk)(e,"mode")],i=(0,r.$6)(e,"oid")
return void 0===n||void 0===o||void 0===a||void 0===i?[]:[{path:`${t}/${n}`,type:o,mode:a.toString(8).padStart(6,"0"),sha:i}]}(e,n)),c=Array.isArray((0,r.at)(o,"object","entries"))&&u.length===d.length&&u.length<s,l=u.every(e=>"tree"!==e.type)
return c&&l?{kind:"listed",entries:u}:readWhole(e,i,n)}(e,l,n)
return void 0===f||void 0===m?d:{kind:"answered",base:f,listed:m,texts:textsIn(l,i)}}(e,{...t,likely:m}):void 0
if("answered"===p?.kind)return withFormer(listingOf(p),f,p.texts)
if("no-branch"===p?.kind&&"draft"===i)return{kind:"no-branch"}
const h=await readTip(e,c)
if("string"==typeof h)return"draft"===i?{kind:"no-branch"}:function noTip(e,t,n){return unusable(e,n,"contents"===e?"the workflow may not read the repository: add `contents: write`.":`the default branch \`${t}\` has no commit yet: push a first one.`)}(h,c,l)
const y=listingOf({base:h,listed:await readFolder(e,h.tree,l),texts:{}})
if(void 0===f)return y
const w=await(0,u.Gu)(e,f,h.commit)
return withFormer(y,f,"absent"===w.kind?{}:{[f]:w.text})}(e,t,n)
if("draft"===i&&"unusable"===l.kind&&"too-large"===l.blocker)throw new a.yo(`On the branch \`${c}\`: ${l.reason}`)
return l}function withFormer(e,t,n){const r=void 0===t?void 0:n[t]
return"listed"!==e.kind||void 0===t||void 0===r?e:{...e,former:{path:t,content:r}}}function listingOf({base:e,listed:t,texts:n}){if("blocked"===t.kind)return function inTheWay(e){return unusable("place",e,`\`${e}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`)}(t.path)
if("cut"===t.kind)return function tooLarge(e){return unusable("too-large",e,`GitHub does not list \`${e}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`)}(t.path)
const r=t.entries.filter(isPlainFile)
return{kind:"listed",base:e,entries:r.map(({path:e,sha:t})=>({path:e,sha:t})),others:t.entries.filter(e=>!isPlainFile(e)).map(({path:e})=>e),texts:Object.fromEntries(r.flatMap(({path:e})=>function textOf(e,t){const n=e[t]
return void 0===n?[]:[[t,n]]}(n,e)))}}function isPlainFile({type:e,mode:t}){return"blob"===e&&t!==c}async function readTip({rest:e,owner:t,repo:n},o){try{const{data:a}=await e.repos.getBranch({owner:t,repo:n,branch:o}),{sha:i}=a.commit
return{commit:i,tree:(0,r.$6)(a,"commit","commit","tree","sha")??await async function readTreeOf(r){return(await e.git.getCommit({owner:t,repo:n,commit_sha:r})).data.tree.sha}(i),message:(0,r.$6)(a,"commit","commit","message")??""}}catch(e){const{status:t,message:n}=(0,a.B1)(e)
if(404===t||409===t&&/empty/i.test(n))return"empty"
if(403===t&&/not accessible by/i.test(n))return"contents"
throw e}}function unusable(e,t,n){return{kind:"unusable",blocker:e,path:t,reason:`The postmortem cannot be written: ${n}`}}}}

