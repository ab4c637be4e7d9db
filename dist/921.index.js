export const id=921;export const ids=[921];export const modules={6921:(e,t,n)=>{n.d(t,{openFollowUps:()=>l});var s=n(1199),o=n(8674),i=n(9480),r=n(5619),a=n(4369),c=n(6903);const u=2*i.Vc
;async function l(e,t,{me:n,now:o}){const{comment:i,issues:l}=t,p=await async function({rest:e,owner:t,repo:n},s){const o={owner:t,repo:n,comment_id:s,content:"eyes"
},{status:i}=await e.reactions.createForIssueComment(o);return 201===Number(i)}(e,i),w=p?[]:await async function({rest:e,owner:t,repo:n},{issue:o,comment:i,issues:r},a){
const{data:u}=await e.issues.listForRepo({owner:t,repo:n,creator:a,state:"all",per_page:c.xP});return r.flatMap(({title:e,index:t})=>{const n=u.find(({body:e})=>!0===e?.includes((0,s.oV)(o,i,t)))
;return void 0===n?[]:[m(n,e)]})}(e,t,n),f=l.filter(({title:e})=>!w.some(t=>t.title===e));if(f.length>0&&!p&&await async function({rest:e,owner:t,repo:n},s,{me:o,now:i}){const a={owner:t,repo:n,
comment_id:s,content:"eyes",per_page:c.xP},{data:l}=await e.reactions.listForIssueComment(a),d=l.find(({user:e})=>e?.login===o);return void 0!==d&&(0,r.vk)(d.created_at,i)<u}(e,i,{me:n,now:o}))return{
kind:"follow-ups",comment:i,opening:{kind:"busy"}};try{const n=[];for(const s of f)n.push(await d(e,t,s));return{kind:"follow-ups",comment:i,opening:{kind:"opened",issues:[...w,...n]}}}catch(e){
const{status:t,limit:n,message:s}=(0,a.B1)(e);if(!("none"===n&&(403===t||410===t||422===t)))throw e;return{kind:"follow-ups",comment:i,opening:{kind:"refused",reason:(0,a.r4)(s)}}}}
async function d({rest:e,owner:t,repo:n},{issue:i},{title:r,body:c,labels:u,assignees:l}){const d={title:r,body:c,labels:[s.XT,...u],assignees:[...l]},{data:p}=await e.issues.create({owner:t,repo:n,
...d});try{const s=(0,o.tk)(p,"id")??0;await e.issues.addSubIssue({owner:t,repo:n,issue_number:i,sub_issue_id:s})}catch(e){if("none"!==(0,a.B1)(e).limit)throw e}return m(p,r)}function m(e,t){
const n=(0,o.gT)(e,"assignees").flatMap(e=>(0,o.$6)(e,"login")??[]);return{title:t,number:(0,o.tk)(e,"number")??0,assignees:n}}}};
