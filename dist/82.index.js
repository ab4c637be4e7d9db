export const id=82
export const ids=[82]
export const modules={4816:(t,e,n)=>{n.d(e,{K:()=>y,a:()=>g})
var r=n(8674),i=n(9074),o=n(4369);// CONCATENATED MODULE: ./lib/src/github/read-tree.js
const s=200
async function a(t,e,n){const r=n.split("/")
let i=e
for(const[e,n]of r.entries()){const o=await d(t,i),s=o.entries.find(t=>t.path===n),a=r.slice(0,e+1).join("/")
if(void 0===s)return o.isWhole?{kind:"listed",entries:[]}:{kind:"cut",path:a}
if("tree"!==s.type)return{kind:"blocked",path:a}
i=s.sha}return c(t,i,n)}async function c(t,e,n){const r=[],i=[{sha:e,path:n}]
for(let e=0;e<s;e+=1){const e=i.shift()
if(void 0===e)return{kind:"listed",entries:r}
const n=await d(t,e.sha,{recursive:"true"}),o=n.isWhole?n:await d(t,e.sha)
if(!o.isWhole)return{kind:"cut",path:e.path}
const s=o.entries.map(t=>({...t,path:`${e.path}/${t.path}`}))
r.push(...s)
n.isWhole||i.push(...s.filter(({type:t})=>"tree"===t))}return{kind:"cut",path:n}}async function d({rest:t,owner:e,repo:n},r,i={}){const{data:o}=await t.git.getTree({owner:e,repo:n,tree_sha:r,...i})
return{entries:o.tree,isWhole:!0!==o.truncated}}// CONCATENATED MODULE: ./lib/src/github/ask-directory.js
const u=1e3
const l={kind:"not-answered"}
function f(t){const e=t.split("/")
return e.slice(0,-1).map((t,n)=>e.slice(0,n+1).join("/"))}function m(t,e){return Object.fromEntries(e.flatMap((e,n)=>{const i=(0,r.at)(t,`t${n}`,"object"),o=(0,r.$6)(i,"text")
return void 0===o||!1!==(0,r.at)(i,"isTruncated")?[]:[[e,o]]}))}var h=n(6608);// CONCATENATED MODULE: ./lib/src/github/read-directory.js
const p="120000"
async function y(t,e,n){const{of:s,branch:d}=e,p=await async function(t,e,n){const{of:s,branch:d,directory:p,former:y}=e,w=[...e.likely,...void 0===y?[]:[y]],$="graphql"===n?await async function(t,e){const{directory:n,likely:s}=e,a=await(0,o.nI)(t.query(function(t,{branch:e,directory:n,likely:r}){const o=t=>JSON.stringify(t),s=f(n).map((t,e)=>`a${e}: file(path: ${o(t)}) { type }`),a=r.map((t,e)=>`t${e}: file(path: ${o(t)}) { object { ... on Blob { text isTruncated } } }`)
return`query folder { repository(${(0,i.p)(t)}) {\n    ref(qualifiedName: ${o(`refs/heads/${e}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${s.join(" ")}\n      folder: file(path: ${o(n)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${a.join(" ")}\n    } } }\n  } }`}(t,e))),d=(0,r.at)(a,"data","repository")
if(void 0!==(0,r.at)(a,"errors")||void 0===(d??void 0))return l
if(null===(0,r.at)(d,"ref"))return{kind:"no-branch"}
const h=(0,r.at)(d,"ref","target"),p=function(t){const[e,n]=[(0,r.$6)(t,"oid"),(0,r.$6)(t,"tree","oid")]
return void 0===e||void 0===n?void 0:{commit:e,tree:n,message:(0,r.$6)(t,"message")??""}}(h),y=void 0===p?void 0:await async function(t,e,n){for(const[t,i]of f(n).entries()){const n=(0,r.$6)(e,`a${t}`,"type")
if(void 0===n)return null===(0,r.at)(e,`a${t}`)?{kind:"listed",entries:[]}:void 0
if("tree"!==n)return{kind:"blocked",path:i}}const i=(0,r.at)(e,"folder")
if(null===i)return{kind:"listed",entries:[]}
const[o,s]=[(0,r.$6)(i,"type"),(0,r.$6)(i,"oid")]
if(void 0===o||void 0===s)return
if("tree"!==o)return{kind:"blocked",path:n}
const a=(0,r.gT)(i,"object","entries"),d=a.flatMap(t=>function(t,e){const[n,i,o]=[(0,r.$6)(t,"name"),(0,r.$6)(t,"type"),(0,r.tk)(t,"mode")],s=(0,r.$6)(t,"oid")
return void 0===n||void 0===i||void 0===o||void 0===s?[]:[{path:`${e}/${n}`,type:i,mode:o.toString(8).padStart(6,"0"),sha:s}]}(t,n)),l=Array.isArray((0,r.at)(i,"object","entries"))&&d.length===a.length&&d.length<u,m=d.every(t=>"tree"!==t.type)
return l&&m?{kind:"listed",entries:d}:c(t,s,n)}(t,h,n)
return void 0===p||void 0===y?l:{kind:"answered",base:p,listed:y,texts:m(h,s)}}(t,{...e,likely:w}):void 0
if("answered"===$?.kind)return b(k($),y,$.texts)
if("no-branch"===$?.kind&&"draft"===s)return{kind:"no-branch"}
const x=await g(t,d)
if("string"==typeof x)return"draft"===s?{kind:"no-branch"}:function(t,e,n){return v(t,n,"contents"===t?"the workflow may not read the repository: add `contents: write`.":`the default branch \`${e}\` has no commit yet: push a first one.`)}(x,d,p)
const j=k({base:x,listed:await a(t,x.tree,p),texts:{}})
if(void 0===y)return j
const O=await(0,h.Gu)(t,y,x.commit)
return b(j,y,"absent"===O.kind?{}:{[y]:O.text})}(t,e,n)
if("draft"===s&&"unusable"===p.kind&&"too-large"===p.blocker)throw new o.yo(`On the branch \`${d}\`: ${p.reason}`)
return p}function b(t,e,n){const r=void 0===e?void 0:n[e]
return"listed"!==t.kind||void 0===e||void 0===r?t:{...t,former:{path:e,content:r}}}function k({base:t,listed:e,texts:n}){if("blocked"===e.kind)return v("place",r=e.path,`\`${r}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`)
var r
if("cut"===e.kind)return function(t){return v("too-large",t,`GitHub does not list \`${t}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`)}(e.path)
const i=e.entries.filter(w)
return{kind:"listed",base:t,entries:i.map(({path:t,sha:e})=>({path:t,sha:e})),others:e.entries.filter(t=>!w(t)).map(({path:t})=>t),texts:Object.fromEntries(i.flatMap(({path:t})=>function(t,e){const n=t[e]
return void 0===n?[]:[[e,n]]}(n,t)))}}function w({type:t,mode:e}){return"blob"===t&&e!==p}async function g({rest:t,owner:e,repo:n},i){try{const{data:o}=await t.repos.getBranch({owner:e,repo:n,branch:i}),{sha:s}=o.commit
return{commit:s,tree:(0,r.$6)(o,"commit","commit","tree","sha")??await async function(r){return(await t.git.getCommit({owner:e,repo:n,commit_sha:r})).data.tree.sha}(s),message:(0,r.$6)(o,"commit","commit","message")??""}}catch(t){const{status:e,message:n}=(0,o.B1)(t)
if(404===e||409===e&&/empty/i.test(n))return"empty"
if(403===e&&/not accessible by/i.test(n))return"contents"
throw t}}function v(t,e,n){return{kind:"unusable",blocker:t,path:e,reason:`The postmortem cannot be written: ${n}`}}},2082:(t,e,n)=>{n.d(e,{refreshIndex:()=>v})
var r=n(7700),i=n(1481),o=n(8242),s=n(5007),a=n(6565),c=n(8333),d=n(5395),u=n(9971),l=n(5388),f=n(6608),m=n(4816)
function h(t){return"open"===t.state?"open":void 0===(t.merged_at??void 0)?"declined":"merged"}var p=n(6217),y=n(6018),b=n(8412),k=n(7224);// CONCATENATED MODULE: ./lib/src/run/refresh-index.js
const w="incident-protocol/index",g="Postmortem index"
async function v(t){const{context:e}=t,n=await async function(t){const{context:e,settings:n,blobSha:r}=t,{directory:i}=n.postmortem,s=e.repository.defaultBranch,c=await(0,a.Z)(t,(0,o.V)(s,i))
if("directory"!==c.kind||"listed"!==c.listing.kind)return
let d=c.listing
for(;;){const e=(0,b.q)({directory:i,blobSha:r,...d}),{texts:n}=d,o=d.entries.filter(({path:t})=>e.includes(t)&&!Object.hasOwn(n,t))
if(0===o.length)break
const s=await(0,a.Z)(t,{kind:"files",of:"default-branch",files:o})
d={...d,texts:{...n,..."files"===s.kind?s.texts:{}}}}const u=d.texts[(0,y.Ny)(i,d.entries).index]
return void 0===u||(0,k.Fw)(u)?d:void 0}(t)
if(void 0===n)return[]
const c=(0,i.Rv)({...t,facts:{repository:e.repository,postmortems:n}})
return 0!==c.files.length&&(c.postmortems>0||function({settings:t},{texts:e,entries:n}){return void 0!==e[(0,y.Ny)(t.postmortem.directory,n).index]}(t,n))?t.dryRun?[x(t).format("listIsOld",{names:j(c)})]:async function(t,e){const{github:n,settings:i}=t,o=(0,r.N)(i),a="commit"===o?{kind:"none"}:// CONCATENATED MODULE: ./lib/src/github/read-index-pull.js
await async function({rest:t,owner:e,repo:n},r){const i=`${e}:${r}`,{data:o}=await t.pulls.list({owner:e,repo:n,head:i,state:"all",per_page:100}),s=o.toSorted((t,e)=>e.number-t.number),a=s.find(({state:t})=>"open"===t)??s[0]
if(void 0===a)return{kind:"none"}
const{number:c,html_url:d}=a
return{kind:h(a),number:c,url:d,head:a.head.sha}}(n,w),c="commit"===o?void 0:await async function({github:t,settings:e},{postmortems:n},r){const{index:i}=(0,y.Ny)(e.postmortem.directory,n.entries),o=await(0,f.Gu)(t,i,"none"===r.kind?w:r.head)
return"present"===o.kind?o.text:void 0}(t,e,a),p=c===e.built.index
if(p&&("open"===a.kind||"declined"===a.kind))return[]
if("pull-request"!==o){const n=await $(t,e,{kind:"default-branch"})
if("written"===n)return[x(t).format("listRenewed",{names:j(e.built)})]
if("moved"===n||"commit"===o)return[]}return async function(t,e,{pull:n,isOnBranch:r}){const{github:i,context:o}=t,a=x(t)
if(!r||"merged"===n.kind){const r=await(0,m.a)(i,w)
if("string"!=typeof r&&"none"===n.kind&&r.message!==s.OT)return[a.format("listBranchTaken",{branch:`\`${w}\``})]
const o="string"==typeof r?"new-branch":"rebuilt-branch"
if("written"!==await $(t,e,{kind:o,name:w}))return[]}const c=j(e.built)
if("open"===n.kind){const t=`[Pull request #${n.number}](${n.url})`
return[a.format("listInPull",{pull:t,names:c})]}const f=a.words.listHow,h={kind:"open-pull-request",issue:0,branch:w,title:g,body:f}
try{await(0,l.H)(i,h,o.repository.defaultBranch)
return[a.format("listProposed",{names:c})]}catch(t){if("target-closed"!==(0,d.x)(h,t).kind)throw t
return[a.format("listOnBranch",{branch:`\`${w}\``,problem:(0,u.W)(t)})]}}(t,e,{pull:a,isOnBranch:p})}(t,{postmortems:n,built:c}):[]}async function $({github:t,context:e,settings:n},{postmortems:r,built:i},o){const a=n.postmortem.directory,u={base:r.base,onto:o,path:a,files:i.files,message:s.OT,revision:0}
try{return"outdated"===(await(0,c.z)(t,u,{...e.repository,reader:e.reader})).kind?"moved":"written"}catch(t){if("target-closed"===(0,d.x)({kind:"commit-files",issue:0,...u},t).kind)return"refused"
throw t}}function x({settings:t}){return(0,p.zi)(t.language)}function j({files:t}){return t.map(t=>`\`${t.path}\``).join(", ")}}}

