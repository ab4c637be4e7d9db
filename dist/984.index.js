export const id=984
export const ids=[984]
export const modules={6984:(e,t,s)=>{s.d(t,{openProtocolIssue:()=>u,readProtocolIssue:()=>i})
var o=s(8586),n=s(4369),r=s(3582),a=s(4672)
async function i(e,{issue:t,number:s,me:i}){const u=void 0===s?await async function(e,{issue:t,me:s}){return(await(0,a.su)(e,s)).find(e=>(0,a._S)(e,(0,o.Q)(t)))}(e,{issue:t,me:i}):await async function({rest:e,owner:t,repo:s},o){try{const{data:n}=await e.issues.get({owner:t,repo:s,issue_number:o})
return n.number===o?n:void 0}catch(e){const{status:t}=(0,n.B1)(e)
if(404===t||410===t)return
throw e}}(e,s)
if(void 0===u)return{kind:"none"}
const d=0===u.comments?[]:await(0,r.TK)(e,u.number)
return{kind:"found",number:u.number,state:"closed"===u.state?"closed":"open",createdAt:u.created_at,body:u.body??"",posts:d.filter(({author:e})=>e.login===i).map(({id:e,body:t,createdAt:s})=>({id:e,body:t,createdAt:s}))}}async function u(e,t){const{number:s,created_at:o,body:n}=await(0,a.w1)(e,t.issue,t)
return{kind:"protocol-issue",protocolIssue:{kind:"found",number:s,state:"open",createdAt:o,body:n??"",posts:[]}}}},4672:(e,t,s)=>{s.d(t,{_S:()=>u,su:()=>i,w1:()=>a})
var o=s(8674),n=s(4369),r=s(6903)
async function a({rest:e,owner:t,repo:s},r,{title:a,body:i,labels:u,assignees:d}){const c={title:a,body:i,assignees:[...d],...void 0===u?{}:{labels:[...u]}},{data:b}=await e.issues.create({owner:t,repo:s,...c}),p=(0,o.tk)(b,"id")??0
try{await e.issues.addSubIssue({owner:t,repo:s,issue_number:r,sub_issue_id:p})}catch(e){if("none"!==(0,n.B1)(e).limit)throw e}return b}async function i({rest:e,owner:t,repo:s},o){return(await e.issues.listForRepo({owner:t,repo:s,creator:o,state:"all",per_page:r.xP})).data}function u({body:e},t){return!0===e?.includes(t)}}}

