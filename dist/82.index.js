export const id=82
export const ids=[82]
export const modules={4816:(t,e,n)=>{n.d(e,{K:()=>listDirectory,a:()=>readTip})
var r=n(8674),i=n(9074),o=n(4369);// CONCATENATED MODULE: ./lib/src/github/read-tree.js
const s=200
async function readFolder(t,e,n){const r=n.split("/")
let i=e
for(const[e,n]of r.entries()){const o=await readTree(t,i),s=o.entries.find(t=>t.path===n),a=r.slice(0,e+1).join("/")
if(void 0===s)return o.isWhole?{kind:"listed",entries:[]}:{kind:"cut",path:a}
if("tree"!==s.type)return{kind:"blocked",path:a}
i=s.sha}return readWhole(t,i,n)}async function readWhole(t,e,n){const r=[],i=[{sha:e,path:n}]
for(let e=0;e<s;e+=1){const e=i.shift()
if(void 0===e)return{kind:"listed",entries:r}
const n=await readTree(t,e.sha,{recursive:"true"}),o=n.isWhole?n:await readTree(t,e.sha)
if(!o.isWhole)return{kind:"cut",path:e.path}
const s=o.entries.map(t=>({...t,path:`${e.path}/${t.path}`}))
r.push(...s)
n.isWhole||i.push(...s.filter(({type:t})=>"tree"===t))}return{kind:"cut",path:n}}async function readTree({rest:t,owner:e,repo:n},r,i={}){const{data:o}=await t.git.getTree({owner:e,repo:n,tree_sha:r,...i})
return{entries:o.tree,isWhole:!0!==o.truncated}}// CONCATENATED MODULE: ./lib/src/github/ask-directory.js
const a=1e3
const d={kind:"not-answered"}
function foldersAbove(t){const e=t.split("/")
return e.slice(0,-1).map((t,n)=>e.slice(0,n+1).join("/"))}function textsIn(t,e){return Object.fromEntries(e.flatMap((e,n)=>{const i=(0,r.at)(t,`t${n}`,"object"),o=(0,r.$6)(i,"text")
return void 0===o||!1!==(0,r.at)(i,"isTruncated")?[]:[[e,o]]}))}var c=n(6608);// CONCATENATED MODULE: ./lib/src/github/read-directory.js
const u="120000"
async function listDirectory(t,e,n){const{of:s,branch:u}=e,l=await async function listed(t,e,n){const{of:s,branch:u,directory:l,former:f}=e,h=[...e.likely,...void 0===f?[]:[f]],p="graphql"===n?await async function askForDirectory(t,e){const{directory:n,likely:s}=e,c=await(0,o.nI)(t.query(function questionAbout(t,{branch:e,directory:n,likely:r}){const quoted=t=>JSON.stringify(t),o=foldersAbove(n).map((t,e)=>`a${e}: file(path: ${quoted(t)}) { type }`),s=r.map((t,e)=>`t${e}: file(path: ${quoted(t)}) { object { ... on Blob { text isTruncated } } }`)
return`query folder { repository(${(0,i.p)(t)}) {\n    ref(qualifiedName: ${quoted(`refs/heads/${e}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${o.join(" ")}\n      folder: file(path: ${quoted(n)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${s.join(" ")}\n    } } }\n  } }`}(t,e))),u=(0,r.at)(c,"data","repository")
if(void 0!==(0,r.at)(c,"errors")||void 0===(u??void 0))return d
if(null===(0,r.at)(u,"ref"))return{kind:"no-branch"}
const l=(0,r.at)(u,"ref","target"),f=function tipIn(t){const[e,n]=[(0,r.$6)(t,"oid"),(0,r.$6)(t,"tree","oid")]
return void 0===e||void 0===n?void 0:{commit:e,tree:n,message:(0,r.$6)(t,"message")??""}}(l),h=void 0===f?void 0:await async function listedIn(t,e,n){for(const[t,i]of foldersAbove(n).entries()){const n=(0,r.$6)(e,`a${t}`,"type")
if(void 0===n)return null===(0,r.at)(e,`a${t}`)?{kind:"listed",entries:[]}:void 0
if("tree"!==n)return{kind:"blocked",path:i}}const i=(0,r.at)(e,"folder")
if(null===i)return{kind:"listed",entries:[]}
const[o,s]=[(0,r.$6)(i,"type"),(0,r.$6)(i,"oid")]
if(void 0===o||void 0===s)return
if("tree"!==o)return{kind:"blocked",path:n}
const d=(0,r.gT)(i,"object","entries"),c=d.flatMap(t=>function entryIn(t,e){const[n,i,o]=[(0,r.$6)(t,"name"),(0,r.$6)(t,"type"),(0,r.tk)(t,"mode")],s=(0,r.$6)(t,"oid")
return void 0===n||void 0===i||void 0===o||void 0===s?[]:[{path:`${e}/${n}`,type:i,mode:o.toString(8).padStart(6,"0"),sha:s}]}(t,n)),u=Array.isArray((0,r.at)(i,"object","entries"))&&c.length===d.length&&c.length<a,l=c.every(t=>"tree"!==t.type)
return u&&l?{kind:"listed",entries:c}:readWhole(t,s,n)}(t,l,n)
return void 0===f||void 0===h?d:{kind:"answered",base:f,listed:h,texts:textsIn(l,s)}}(t,{...e,likely:h}):void 0
if("answered"===p?.kind)return withFormer(listingOf(p),f,p.texts)
if("no-branch"===p?.kind&&"draft"===s)return{kind:"no-branch"}
const m=await readTip(t,u)
if("string"==typeof m)return"draft"===s?{kind:"no-branch"}:function noTip(t,e,n){return unusable(t,n,"contents"===t?"the workflow may not read the repository: add `contents: write`.":`the default branch \`${e}\` has no commit yet: push a first one.`)}(m,u,l)
const b=listingOf({base:m,listed:await readFolder(t,m.tree,l),texts:{}})
if(void 0===f)return b
const y=await(0,c.Gu)(t,f,m.commit)
return withFormer(b,f,"absent"===y.kind?{}:{[f]:y.text})}(t,e,n)
if("draft"===s&&"unusable"===l.kind&&"too-large"===l.blocker)throw new o.yo(`On the branch \`${u}\`: ${l.reason}`)
return l}function withFormer(t,e,n){const r=void 0===e?void 0:n[e]
return"listed"!==t.kind||void 0===e||void 0===r?t:{...t,former:{path:e,content:r}}}function listingOf({base:t,listed:e,texts:n}){if("blocked"===e.kind)return function inTheWay(t){return unusable("place",t,`\`${t}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`)}(e.path)
if("cut"===e.kind)return function tooLarge(t){return unusable("too-large",t,`GitHub does not list \`${t}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`)}(e.path)
const r=e.entries.filter(isPlainFile)
return{kind:"listed",base:t,entries:r.map(({path:t,sha:e})=>({path:t,sha:e})),others:e.entries.filter(t=>!isPlainFile(t)).map(({path:t})=>t),texts:Object.fromEntries(r.flatMap(({path:t})=>function textOf(t,e){const n=t[e]
return void 0===n?[]:[[e,n]]}(n,t)))}}function isPlainFile({type:t,mode:e}){return"blob"===t&&e!==u}async function readTip({rest:t,owner:e,repo:n},i){try{const{data:o}=await t.repos.getBranch({owner:e,repo:n,branch:i}),{sha:s}=o.commit
return{commit:s,tree:(0,r.$6)(o,"commit","commit","tree","sha")??await async function readTreeOf(r){return(await t.git.getCommit({owner:e,repo:n,commit_sha:r})).data.tree.sha}(s),message:(0,r.$6)(o,"commit","commit","message")??""}}catch(t){const{status:e,message:n}=(0,o.B1)(t)
if(404===e||409===e&&/empty/i.test(n))return"empty"
if(403===e&&/not accessible by/i.test(n))return"contents"
throw t}}function unusable(t,e,n){return{kind:"unusable",blocker:t,path:e,reason:`The postmortem cannot be written: ${n}`}}},2082:(t,e,n)=>{n.d(e,{refreshIndex:()=>refreshIndex})
var r=n(7700),i=n(2736),o=n(8242),s=n(5007),a=n(6565),d=n(8333),c=n(5395),u=n(9971),l=n(5388),f=n(6608),h=n(4816)
function kindOf(t){return"open"===t.state?"open":void 0===(t.merged_at??void 0)?"declined":"merged"}var p=n(6217),m=n(6018),b=n(8412),y=n(7224);// CONCATENATED MODULE: ./lib/src/run/refresh-index.js
const k="incident-protocol/index",w="Postmortem index"
async function refreshIndex(t){const{context:e}=t,n=await async function readWholeDirectory(t){const{context:e,settings:n,blobSha:r}=t,{directory:i}=n.postmortem,s=e.repository.defaultBranch,d=await(0,a.Z)(t,(0,o.V)(s,i))
if("directory"!==d.kind||"listed"!==d.listing.kind)return
let c=d.listing
for(;;){const e=(0,b.q)({directory:i,blobSha:r,...c}),{texts:n}=c,o=c.entries.filter(({path:t})=>e.includes(t)&&!Object.hasOwn(n,t))
if(0===o.length)break
const s=await(0,a.Z)(t,{kind:"files",of:"default-branch",files:o})
c={...c,texts:{...n,..."files"===s.kind?s.texts:{}}}}const u=c.texts[(0,m.Ny)(i,c.entries).index]
return void 0===u||(0,y.Fw)(u)?c:void 0}(t)
if(void 0===n)return[]
const d=(0,i.Rv)({...t,facts:{repository:e.repository,postmortems:n}})
return 0!==d.files.length&&(d.postmortems>0||function isListed({settings:t},{texts:e,entries:n}){return void 0!==e[(0,m.Ny)(t.postmortem.directory,n).index]}(t,n))?t.dryRun?[textsOf(t).format("listIsOld",{names:namesOf(d)})]:async function deliver(t,e){const{github:n,settings:i}=t,o=(0,r.N)(i),a="commit"===o?{kind:"none"}:// CONCATENATED MODULE: ./lib/src/github/read-index-pull.js
await async function readIndexPull({rest:t,owner:e,repo:n},r){const i=`${e}:${r}`,{data:o}=await t.pulls.list({owner:e,repo:n,head:i,state:"all",per_page:100}),s=o.toSorted((t,e)=>e.number-t.number),a=s.find(({state:t})=>"open"===t)??s[0]
if(void 0===a)return{kind:"none"}
const{number:d,html_url:c}=a
return{kind:kindOf(a),number:d,url:c,head:a.head.sha}}(n,k),d="commit"===o?void 0:await async function proposedIndex({github:t,settings:e},{postmortems:n},r){const{index:i}=(0,m.Ny)(e.postmortem.directory,n.entries),o=await(0,f.Gu)(t,i,"none"===r.kind?k:r.head)
return"present"===o.kind?o.text:void 0}(t,e,a),p=d===e.built.index
if(p&&("open"===a.kind||"declined"===a.kind))return[]
if("pull-request"!==o){const n=await write(t,e,{kind:"default-branch"})
if("written"===n)return[textsOf(t).format("listRenewed",{names:namesOf(e.built)})]
if("moved"===n||"commit"===o)return[]}return async function proposePullRequest(t,e,{pull:n,isOnBranch:r}){const{github:i,context:o}=t,a=textsOf(t)
if(!r||"merged"===n.kind){const r=await(0,h.a)(i,k)
if("string"!=typeof r&&"none"===n.kind&&r.message!==s.OT)return[a.format("listBranchTaken",{branch:`\`${k}\``})]
const o="string"==typeof r?"new-branch":"rebuilt-branch"
if("written"!==await write(t,e,{kind:o,name:k}))return[]}const d=namesOf(e.built)
if("open"===n.kind){const t=`[Pull request #${n.number}](${n.url})`
return[a.format("listInPull",{pull:t,names:d})]}const f=a.words.listHow,p={kind:"open-pull-request",issue:0,branch:k,title:w,body:f}
try{await(0,l.H)(i,p,o.repository.defaultBranch)
return[a.format("listProposed",{names:d})]}catch(t){if("target-closed"!==(0,c.x)(p,t).kind)throw t
return[a.format("listOnBranch",{branch:`\`${k}\``,problem:(0,u.W)(t)})]}}(t,e,{pull:a,isOnBranch:p})}(t,{postmortems:n,built:d}):[]}async function write({github:t,context:e,settings:n},{postmortems:r,built:i},o){const a=n.postmortem.directory,u={base:r.base,onto:o,path:a,files:i.files,message:s.OT,revision:0}
try{return"outdated"===(await(0,d.z)(t,u,{...e.repository,reader:e.reader})).kind?"moved":"written"}catch(t){if("target-closed"===(0,c.x)({kind:"commit-files",issue:0,...u},t).kind)return"refused"
throw t}}function textsOf({settings:t}){return(0,p.zi)(t.language)}function namesOf({files:t}){return t.map(t=>`\`${t.path}\``).join(", ")}}}

