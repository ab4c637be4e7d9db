export const id=984;export const ids=[984];export const modules={6984:(e,t,s)=>{s.d(t,{openProtocolIssue:()=>d,readProtocolIssue:()=>u});var o=s(8586),r=s(8674),n=s(4369),a=s(6903),i=s(3582)
;async function u(e,{issue:t,number:s,me:r}){const u=void 0===s?await async function({rest:e,owner:t,repo:s},{issue:r,me:n}){const i={owner:t,repo:s,creator:n,state:"all",per_page:a.xP
},{data:u}=await e.issues.listForRepo(i);return u.find(({body:e})=>!0===e?.includes((0,o.Q)(r)))}(e,{issue:t,me:r}):await async function({rest:e,owner:t,repo:s},o){try{
const{data:r}=await e.issues.get({owner:t,repo:s,issue_number:o});return r.number===o?r:void 0}catch(e){const{status:t}=(0,n.B1)(e);if(404===t||410===t)return;throw e}}(e,s);if(void 0===u)return{
kind:"none"};const d=0===u.comments?[]:await(0,i.TK)(e,u.number);return{kind:"found",number:u.number,state:"closed"===u.state?"closed":"open",createdAt:u.created_at,body:u.body??"",
posts:d.filter(({author:e})=>e.login===r).map(({id:e,body:t,createdAt:s})=>({id:e,body:t,createdAt:s}))}}async function d({rest:e,owner:t,repo:s},o){
const{issue:a,title:i,body:u,assignees:d}=o,{data:c}=await e.issues.create({owner:t,repo:s,title:i,body:u,assignees:[...d]});try{await e.issues.addSubIssue({owner:t,repo:s,issue_number:a,
sub_issue_id:(0,r.tk)(c,"id")??0})}catch(e){if("none"!==(0,n.B1)(e).limit)throw e}const{number:p,created_at:b}=c;return{kind:"protocol-issue",protocolIssue:{kind:"found",number:p,state:"open",
createdAt:b,body:c.body??"",posts:[]}}}}};
