export const id=82
export const ids=[82]
export const modules={4816:(e,t,n)=>{n.d(t,{K:()=>listDirectory,a:()=>readTip})
var r=n(8674)
var i=n(9074)
var o=n(4369);// CONCATENATED MODULE: ./lib/src/github/read-tree.js
const s=200
async function readFolder(e,t,n){const r=n.split("/")
let i=t
for(const[t,n]of r.entries()){const o=await readTree(e,i)
const s=o.entries.find(e=>e.path===n)
const a=r.slice(0,t+1).join("/")
if(s===undefined)return o.isWhole?{kind:"listed",entries:[]}:{kind:"cut",path:a}
if(s.type!=="tree")return{kind:"blocked",path:a}
i=s.sha}return readWhole(e,i,n)}async function readWhole(e,t,n){const r=[]
const i=[{sha:t,path:n}]
for(let t=0;t<s;t+=1){const t=i.shift()
if(t===undefined)return{kind:"listed",entries:r}
const n=await readTree(e,t.sha,{recursive:"true"})
const o=n.isWhole?n:await readTree(e,t.sha)
if(!o.isWhole)return{kind:"cut",path:t.path}
const s=o.entries.map(e=>({...e,path:`${t.path}/${e.path}`}))
r.push(...s)
if(!n.isWhole)i.push(...s.filter(({type:e})=>e==="tree"))}return{kind:"cut",path:n}}async function readTree({rest:e,owner:t,repo:n},r,i={}){const{data:o}=await e.git.getTree({owner:t,repo:n,tree_sha:r,...i})
return{entries:o.tree,isWhole:o.truncated!==true}}// CONCATENATED MODULE: ./lib/src/github/ask-directory.js
const a=1e3
async function askForDirectory(e,t){const{directory:n,likely:i}=t
const s=await(0,o.nI)(e.query(questionAbout(e,t)))
const a=(0,r.at)(s,"data","repository")
if((0,r.at)(s,"errors")!==undefined||(a??undefined)===undefined)return d
if((0,r.at)(a,"ref")===null)return{kind:"no-branch"}
const c=(0,r.at)(a,"ref","target")
const u=tipIn(c)
const f=u===undefined?undefined:await listedIn(e,c,n)
if(u===undefined||f===undefined)return d
return{kind:"answered",base:u,listed:f,texts:textsIn(c,i)}}const d={kind:"not-answered"}
function questionAbout(e,{branch:t,directory:n,likely:r}){const quoted=e=>JSON.stringify(e)
const o=foldersAbove(n).map((e,t)=>`a${t}: file(path: ${quoted(e)}) { type }`)
const s=r.map((e,t)=>`t${t}: file(path: ${quoted(e)}) { object { ... on Blob { text isTruncated } } }`)
return`query folder { repository(${(0,i.p)(e)}) {\n    ref(qualifiedName: ${quoted(`refs/heads/${t}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${o.join(" ")}\n      folder: file(path: ${quoted(n)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${s.join(" ")}\n    } } }\n  } }`}function foldersAbove(e){const t=e.split("/")
return t.slice(0,-1).map((e,n)=>t.slice(0,n+1).join("/"))}function tipIn(e){const[t,n]=[(0,r.$6)(e,"oid"),(0,r.$6)(e,"tree","oid")]
if(t===undefined||n===undefined)return undefined
return{commit:t,tree:n,message:(0,r.$6)(e,"message")??""}}async function listedIn(e,t,n){for(const[e,i]of foldersAbove(n).entries()){const n=(0,r.$6)(t,`a${e}`,"type")
if(n===undefined)return(0,r.at)(t,`a${e}`)===null?{kind:"listed",entries:[]}:undefined
if(n!=="tree")return{kind:"blocked",path:i}}const i=(0,r.at)(t,"folder")
if(i===null)return{kind:"listed",entries:[]}
const[o,s]=[(0,r.$6)(i,"type"),(0,r.$6)(i,"oid")]
if(o===undefined||s===undefined)return undefined
if(o!=="tree")return{kind:"blocked",path:n}
const d=(0,r.gT)(i,"object","entries")
const c=d.flatMap(e=>entryIn(e,n))
const u=Array.isArray((0,r.at)(i,"object","entries"))&&c.length===d.length&&c.length<a
const f=c.every(e=>e.type!=="tree")
return u&&f?{kind:"listed",entries:c}:readWhole(e,s,n)}function entryIn(e,t){const[n,i,o]=[(0,r.$6)(e,"name"),(0,r.$6)(e,"type"),(0,r.tk)(e,"mode")]
const s=(0,r.$6)(e,"oid")
if(n===undefined||i===undefined||o===undefined||s===undefined)return[]
return[{path:`${t}/${n}`,type:i,mode:o.toString(8).padStart(6,"0"),sha:s}]}function textsIn(e,t){return Object.fromEntries(t.flatMap((t,n)=>{const i=(0,r.at)(e,`t${n}`,"object")
const o=(0,r.$6)(i,"text")
return o===undefined||(0,r.at)(i,"isTruncated")!==false?[]:[[t,o]]}))}var c=n(6608);// CONCATENATED MODULE: ./lib/src/github/read-directory.js
const u="120000"
async function listDirectory(e,t,n){const{of:r,branch:i}=t
const s=await listed(e,t,n)
if(r==="draft"&&s.kind==="unusable"&&s.blocker==="too-large"){throw new o.yo(`On the branch \`${i}\`: ${s.reason}`)}return s}async function listed(e,t,n){const{of:r,branch:i,directory:o,former:s}=t
const a=[...t.likely,...s===undefined?[]:[s]]
const d=n==="graphql"?await askForDirectory(e,{...t,likely:a}):undefined
if(d?.kind==="answered")return withFormer(listingOf(d),s,d.texts)
if(d?.kind==="no-branch"&&r==="draft")return{kind:"no-branch"}
const u=await readTip(e,i)
if(typeof u==="string")return r==="draft"?{kind:"no-branch"}:noTip(u,i,o)
const f=listingOf({base:u,listed:await readFolder(e,u.tree,o),texts:{}})
if(s===undefined)return f
const l=await(0,c.Gu)(e,s,u.commit)
return withFormer(f,s,l.kind==="absent"?{}:{[s]:l.text})}function withFormer(e,t,n){const r=t===undefined?undefined:n[t]
if(e.kind!=="listed"||t===undefined||r===undefined)return e
return{...e,former:{path:t,content:r}}}function listingOf({base:e,listed:t,texts:n}){if(t.kind==="blocked")return inTheWay(t.path)
if(t.kind==="cut")return tooLarge(t.path)
const r=t.entries.filter(isPlainFile)
return{kind:"listed",base:e,entries:r.map(({path:e,sha:t})=>({path:e,sha:t})),others:t.entries.filter(e=>!isPlainFile(e)).map(({path:e})=>e),texts:Object.fromEntries(r.flatMap(({path:e})=>textOf(n,e)))}}function textOf(e,t){const n=e[t]
return n===undefined?[]:[[t,n]]}function isPlainFile({type:e,mode:t}){return e==="blob"&&t!==u}async function readTip({rest:e,owner:t,repo:n},i){try{const{data:o}=await e.repos.getBranch({owner:t,repo:n,branch:i})
const{sha:s}=o.commit
const a=(0,r.$6)(o,"commit","commit","tree","sha")??await readTreeOf(s)
const d=(0,r.$6)(o,"commit","commit","message")??""
return{commit:s,tree:a,message:d}}catch(e){const{status:t,message:n}=(0,o.B1)(e)
if(t===404||t===409&&/empty/i.test(n))return"empty"
if(t===403&&/not accessible by/i.test(n))return"contents"
throw e}async function readTreeOf(r){return(await e.git.getCommit({owner:t,repo:n,commit_sha:r})).data.tree.sha}}function noTip(e,t,n){return e==="contents"?unusable(e,n,"the workflow may not read the repository: add `contents: write`."):unusable(e,n,`the default branch \`${t}\` has no commit yet: push a first one.`)}function inTheWay(e){return unusable("place",e,`\`${e}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`)}function tooLarge(e){return unusable("too-large",e,`GitHub does not list \`${e}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`)}function unusable(e,t,n){return{kind:"unusable",blocker:e,path:t,reason:`The postmortem cannot be written: ${n}`}}},2082:(e,t,n)=>{n.d(t,{refreshIndex:()=>refreshIndex})
var r=n(7700)
var i=n(7662)
var o=n(8242)
var s=n(5007)
var a=n(6565)
var d=n(8333)
var c=n(5395)
var u=n(9971)
var f=n(5388)
var l=n(6608)
var p=n(4816);// CONCATENATED MODULE: ./lib/src/github/read-index-pull.js
async function readIndexPull({rest:e,owner:t,repo:n},r){const i=`${t}:${r}`
const{data:o}=await e.pulls.list({owner:t,repo:n,head:i,state:"all",per_page:100})
const s=o.toSorted((e,t)=>t.number-e.number)
const a=s.find(({state:e})=>e==="open")??s[0]
if(a===undefined)return{kind:"none"}
const{number:d,html_url:c}=a
return{kind:kindOf(a),number:d,url:c,head:a.head.sha}}function kindOf(e){if(e.state==="open")return"open"
return(e.merged_at??undefined)===undefined?"declined":"merged"}var h=n(6217)
var m=n(6018)
var y=n(8412)
var b=n(7224);// CONCATENATED MODULE: ./lib/src/run/refresh-index.js
const k="incident-protocol/index"
const w="Postmortem index"
async function refreshIndex(e){const{context:t}=e
const n=await readWholeDirectory(e)
if(n===undefined)return[]
const r=(0,i.Rv)({...e,facts:{repository:t.repository,postmortems:n}})
if(r.files.length===0||!(r.postmortems>0||isListed(e,n)))return[]
if(e.dryRun)return[textsOf(e).format("listIsOld",{names:namesOf(r)})]
return deliver(e,{postmortems:n,built:r})}function isListed({settings:e},{texts:t,entries:n}){return t[(0,m.Ny)(e.postmortem.directory,n).index]!==undefined}async function deliver(e,t){const{github:n,settings:i}=e
const o=(0,r.N)(i)
const s=o==="commit"?{kind:"none"}:await readIndexPull(n,k)
const a=o==="commit"?undefined:await proposedIndex(e,t,s)
const d=a===t.built.index
if(d&&(s.kind==="open"||s.kind==="declined"))return[]
if(o!=="pull-request"){const n=await write(e,t,{kind:"default-branch"})
if(n==="written")return[textsOf(e).format("listRenewed",{names:namesOf(t.built)})]
if(n==="moved"||o==="commit")return[]}return proposePullRequest(e,t,{pull:s,isOnBranch:d})}async function proposedIndex({github:e,settings:t},{postmortems:n},r){const{index:i}=(0,m.Ny)(t.postmortem.directory,n.entries)
const o=await(0,l.Gu)(e,i,r.kind==="none"?k:r.head)
return o.kind==="present"?o.text:undefined}async function write({github:e,context:t,settings:n},{postmortems:r,built:i},o){const a=n.postmortem.directory
const u={base:r.base,onto:o,path:a,files:i.files,message:s.OT,revision:0}
try{const n=await(0,d.z)(e,u,{...t.repository,reader:t.reader})
return n.kind==="outdated"?"moved":"written"}catch(e){const t=(0,c.x)({kind:"commit-files",issue:0,...u},e)
if(t.kind==="target-closed")return"refused"
throw e}}async function proposePullRequest(e,t,{pull:n,isOnBranch:r}){const{github:i,context:o}=e
const a=textsOf(e)
if(!r||n.kind==="merged"){const r=await(0,p.a)(i,k)
if(typeof r!=="string"&&n.kind==="none"&&r.message!==s.OT){return[a.format("listBranchTaken",{branch:`\`${k}\``})]}const o=typeof r==="string"?"new-branch":"rebuilt-branch"
if(await write(e,t,{kind:o,name:k})!=="written")return[]}const d=namesOf(t.built)
if(n.kind==="open"){const e=`[Pull request #${n.number}](${n.url})`
return[a.format("listInPull",{pull:e,names:d})]}const l=a.words.listHow
const h={kind:"open-pull-request",issue:0,branch:k,title:w,body:l}
try{await(0,f.H)(i,h,o.repository.defaultBranch)
return[a.format("listProposed",{names:d})]}catch(e){if((0,c.x)(h,e).kind!=="target-closed")throw e
return[a.format("listOnBranch",{branch:`\`${k}\``,problem:(0,u.W)(e)})]}}function textsOf({settings:e}){return(0,h.zi)(e.language)}function namesOf({files:e}){return e.map(e=>`\`${e.path}\``).join(", ")}async function readWholeDirectory(e){const{context:t,settings:n,blobSha:r}=e
const{directory:i}=n.postmortem
const s=t.repository.defaultBranch
const d=await(0,a.Z)(e,(0,o.V)(s,i))
if(d.kind!=="directory"||d.listing.kind!=="listed")return undefined
let c=d.listing
for(;;){const t=(0,y.q)({directory:i,blobSha:r,...c})
const{texts:n}=c
const o=c.entries.filter(({path:e})=>t.includes(e)&&!Object.hasOwn(n,e))
if(o.length===0)break
const s=await(0,a.Z)(e,{kind:"files",of:"default-branch",files:o})
c={...c,texts:{...n,...s.kind==="files"?s.texts:{}}}}const u=c.texts[(0,m.Ny)(i,c.entries).index]
return u===undefined||(0,b.Fw)(u)?c:undefined}}}

