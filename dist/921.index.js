export const id=921
export const ids=[921]
export const modules={6921:((e,t,n)=>{n.d(t,{openFollowUps:()=>m})
var o=n(1199),s=n(8674),i=n(9480),r=n(5619),a=n(4369),c=n(6903),u=n(4672)
const l=2*i.Vc
async function m(e,t,{me:n,now:s}){const{comment:i}=t,m=await async function({rest:e,owner:t,repo:n},o){const s={owner:t,repo:n,comment_id:o,content:"eyes"},{status:i}=await e.reactions.createForIssueComment(s)
return 201===Number(i)}(e,i),w=m?[]:await async function(e,{issue:t,comment:n,issues:s},i){const r=(await(0,u.su)(e,i)).filter(e=>(0,u._S)(e,(0,o.Bu)(t,n))),a=[]
for(const{title:i,index:c}of s){const l=r.find(e=>e.title===i),m=r.find(e=>(0,u._S)(e,(0,o.oV)(t,n,c))),d=s.some(e=>e.title===m?.title),w=l??(d?void 0:m)
void 0!==w&&(await(0,u.K0)(e,t,w),a.push(f(w,i)))}return a}(e,t,n),p=t.issues.filter(({title:e})=>!w.some(t=>t.title===e))
if(p.length>0&&!m&&await async function({rest:e,owner:t,repo:n},o,{me:s,now:i}){const a={owner:t,repo:n,comment_id:o,content:"eyes",per_page:c.xP},{data:u}=await e.reactions.listForIssueComment(a),m=u.find(({user:e})=>e?.login===s)
return void 0!==m&&(0,r.vk)(m.created_at,i)<l}(e,i,{me:n,now:s}))return{kind:"follow-ups",comment:i,opening:{kind:"busy"}}
const g=[...w]
try{for(const n of p)g.push(await d(e,t,n))
return{kind:"follow-ups",comment:i,opening:{kind:"opened",issues:g}}}catch(e){const{status:t,limit:n,message:o}=(0,a.B1)(e)
if("none"!==n||403!==t&&410!==t&&422!==t)throw e
return{kind:"follow-ups",comment:i,opening:{kind:"refused",reason:(0,a.r4)(o),issues:g}}}}async function d(e,{issue:t},n){const s=[o.XT,...n.labels]
return f(await(0,u.w1)(e,t,{...n,labels:s}),n.title)}function f(e,t){const n=(0,s.gT)(e,"assignees").flatMap(e=>(0,s.$6)(e,"login")??[])
return{title:t,number:(0,s.tk)(e,"number")??0,assignees:n}}})}

