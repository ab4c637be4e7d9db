export const id=82
export const ids=[82]
export const modules={4790:((t,e,n)=>{n.d(e,{a:()=>o})
var r=n(8674),i=n(4369)
async function o({rest:t,owner:e,repo:n},o){try{const{data:i}=await t.repos.getBranch({owner:e,repo:n,branch:o}),{sha:s}=i.commit
return{commit:s,tree:(0,r.$6)(i,"commit","commit","tree","sha")??await async function(r){return(await t.git.getCommit({owner:e,repo:n,commit_sha:r})).data.tree.sha}(s),message:(0,r.$6)(i,"commit","commit","message")??""}}catch(t){const{status:e,message:n}=(0,i.B1)(t)
if(404===e||409===e&&/empty/i.test(n))return"empty"
if(403===e&&/not accessible by/i.test(n))return"contents"
throw t}}}),2082:((t,e,n)=>{n.r(e)
n.d(e,{readWholeDirectory:()=>O,refreshIndex:()=>x})
var r=n(7700),i=n(3755),o=n(8242),s=n(5007),a=n(6721),c=n(8333),d=n(5395),u=n(9971),m=n(5388),l=n(6608)
function f(t){return"open"===t.state?"open":void 0===(t.merged_at??void 0)?"declined":"merged"}var p=n(4790),h=n(6527),b=n(6018),y=n(8412),g=n(7224);// run/refresh-index
const w="incident-protocol/index",k="Postmortem index"
async function x(t){const{context:e}=t,n=await O(t)
if(void 0===n)return[]
await t.loadStage()
const o=(0,i.Rv)({...t,facts:{repository:e.repository,postmortems:n}})
return 0!==o.files.length&&(o.postmortems>0||function({settings:t},{texts:e,entries:n}){return void 0!==e[(0,b.Ny)(t.postmortem.directory,n).index]}(t,n))?t.dryRun?[$(t).format("listIsOld",{names:B(o)})]:async function(t,e){const{github:n,settings:i}=t,o=(0,r.N)(i),a="commit"===o?{kind:"none"}:// github/read-index-pull
await async function({rest:t,owner:e,repo:n},r){const i=`${e}:${r}`,{data:o}=await t.pulls.list({owner:e,repo:n,head:i,state:"all",per_page:100}),s=o.toSorted((t,e)=>e.number-t.number),a=s.find(({state:t})=>"open"===t)??s[0]
if(void 0===a)return{kind:"none"}
const{number:c,html_url:d}=a
return{kind:f(a),number:c,url:d,head:a.head.sha}}(n,w),c="commit"===o?void 0:await async function({github:t,settings:e},{postmortems:n},r){const{index:i}=(0,b.Ny)(e.postmortem.directory,n.entries),o=await(0,l.Gu)(t,i,"none"===r.kind?w:r.head)
return"present"===o.kind?o.text:void 0}(t,e,a),h=c===e.built.index
if(h&&("open"===a.kind||"declined"===a.kind))return[]
if("pull-request"!==o){const n=await v(t,e,{kind:"default-branch"})
if("written"===n)return[$(t).format("listRenewed",{names:B(e.built)})]
if("moved"===n||"commit"===o)return[]}return async function(t,e,{pull:n,isOnBranch:r}){const{github:i,context:o}=t,a=$(t)
if(!r||"merged"===n.kind){const r=await(0,p.a)(i,w)
if("string"!=typeof r&&"none"===n.kind&&r.message!==s.OT)return[a.format("listBranchTaken",{branch:`\`${w}\``})]
const o="string"==typeof r?"new-branch":"rebuilt-branch"
if("written"!==await v(t,e,{kind:o,name:w}))return[]}const c=B(e.built)
if("open"===n.kind){const t=`[Pull request #${n.number}](${n.url})`
return[a.format("listInPull",{pull:t,names:c})]}const l=a.words.listHow,f={kind:"open-pull-request",issue:0,branch:w,title:k,body:l}
try{await(0,m.H)(i,f,o.repository.defaultBranch)
return[a.format("listProposed",{names:c})]}catch(t){if("target-closed"!==(0,d.x)(f,t).kind)throw t
return[a.format("listOnBranch",{branch:`\`${w}\``,problem:(0,u.W)(t)})]}}(t,e,{pull:a,isOnBranch:h})}(t,{postmortems:n,built:o}):[]}async function v({github:t,context:e,settings:n},{postmortems:r,built:i},o){const a=n.postmortem.directory,u={base:r.base,onto:o,path:a,files:i.files,message:s.OT,revision:0}
try{return"outdated"===(await(0,c.z)(t,u,{...e.repository,reader:e.reader})).kind?"moved":"written"}catch(t){if("target-closed"===(0,d.x)({kind:"commit-files",issue:0,...u},t).kind)return"refused"
throw t}}function $({settings:t}){return(0,h.zi)(t.language)}function B({files:t}){return t.map(t=>`\`${t.path}\``).join(", ")}async function O(t){const{context:e,settings:n,blobSha:r}=t,{directory:i}=n.postmortem,s=e.repository.defaultBranch,c=await(0,a.Z)(t,(0,o.V)(s,i))
if("directory"!==c.kind||"listed"!==c.listing.kind)return
let d=c.listing
for(;;){const e=(0,y.q)({directory:i,blobSha:r,...d}),{texts:n}=d,o=d.entries.filter(({path:t})=>e.includes(t)&&!Object.hasOwn(n,t))
if(0===o.length)break
const s=await(0,a.Z)(t,{kind:"files",of:"default-branch",files:o})
d={...d,texts:{...n,..."files"===s.kind?s.texts:{}}}}const u=d.texts[(0,b.Ny)(i,d.entries).index]
return void 0===u||(0,g.Fw)(u)?d:void 0}})}

