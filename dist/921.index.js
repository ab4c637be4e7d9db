export const id=921
export const ids=[921]
export const modules={6921:(e,t,n)=>{n.d(t,{openFollowUps:()=>d})
var s=n(1199),o=n(8674),i=n(9480),r=n(5619),a=n(4369),u=n(6903),c=n(4672)
const l=2*i.Vc
async function d(e,t,{me:n,now:o}){const{comment:i}=t,d=await async function({rest:e,owner:t,repo:n},s){const o={owner:t,repo:n,comment_id:s,content:"eyes"},{status:i}=await e.reactions.createForIssueComment(o)
return 201===Number(i)}(e,i),p=d?[]:await async function(e,{issue:t,comment:n,issues:o},i){const r=await(0,c.su)(e,i)
return o.flatMap(({title:e,index:o})=>{const i=r.find(e=>(0,c._S)(e,(0,s.oV)(t,n,o)))
return void 0===i?[]:[m(i,e)]})}(e,t,n),f=t.issues.filter(({title:e})=>!p.some(t=>t.title===e))
if(f.length>0&&!d&&await async function({rest:e,owner:t,repo:n},s,{me:o,now:i}){const a={owner:t,repo:n,comment_id:s,content:"eyes",per_page:u.xP},{data:c}=await e.reactions.listForIssueComment(a),d=c.find(({user:e})=>e?.login===o)
return void 0!==d&&(0,r.vk)(d.created_at,i)<l}(e,i,{me:n,now:o}))return{kind:"follow-ups",comment:i,opening:{kind:"busy"}}
const y=[...p]
try{for(const n of f)y.push(await w(e,t,n))
return{kind:"follow-ups",comment:i,opening:{kind:"opened",issues:y}}}catch(e){const{status:t,limit:n,message:s}=(0,a.B1)(e)
if(!("none"===n&&(403===t||410===t||422===t)))throw e
return{kind:"follow-ups",comment:i,opening:{kind:"refused",reason:(0,a.r4)(s),issues:y}}}}async function w(e,{issue:t},n){const o=[s.XT,...n.labels]
return m(await(0,c.w1)(e,t,{...n,labels:o}),n.title)}function m(e,t){const n=(0,o.gT)(e,"assignees").flatMap(e=>(0,o.$6)(e,"login")??[])
return{title:t,number:(0,o.tk)(e,"number")??0,assignees:n}}},4672:(e,t,n)=>{n.d(t,{_S:()=>u,su:()=>a,w1:()=>r})
var s=n(8674),o=n(4369),i=n(6903)
async function r({rest:e,owner:t,repo:n},i,{title:r,body:a,labels:u,assignees:c}){const l={title:r,body:a,assignees:[...c],...void 0===u?{}:{labels:[...u]}},{data:d}=await e.issues.create({owner:t,repo:n,...l}),w=(0,s.tk)(d,"id")??0
try{await e.issues.addSubIssue({owner:t,repo:n,issue_number:i,sub_issue_id:w})}catch(e){if("none"!==(0,o.B1)(e).limit)throw e}return d}async function a({rest:e,owner:t,repo:n},s){return(await e.issues.listForRepo({owner:t,repo:n,creator:s,state:"all",per_page:i.xP})).data}function u({body:e},t){return!0===e?.includes(t)}}}

