export const modules={6144:((e,t,n)=>{n.d(t,{Ke:()=>u,MZ:()=>l,UT:()=>c})
var r=n(2540),o=n(633),s=n(164),i=n(5619),a=n(4918)
async function l(e,t){const[n,r]=await Promise.all([c(e,t.label),d(e,{state:"closed",since:t.closedSince},t.label)]),o=r.filter(e=>u(e,t.closedSince))
return[...new Map([...n,...o].map(e=>[e.number,e])).values()].toSorted((e,t)=>e.number-t.number)}function c(e,t){return d(e,{state:"open"},t)}function u({state:e,body:t,number:n},s,a){if("closed"===e.kind&&!(0,i.Y8)(e.at,s))return!0
const l=[t,...a??[]].map(e=>(0,o.zo)(e,n)).filter(({kind:e})=>"present"===e)
return 0===l.length?void 0===a:l.some(e=>(0,r.K0)(e).size<(0,r.vI)(e).size)}async function d({rest:e,owner:t,repo:n,paginate:r},o,i){const l=i.includes(",")?{}:{labels:i}
return(await r(e.issues.listForRepo,{owner:t,repo:n,...o,...l,sort:"created",direction:"asc",per_page:100})).filter(e=>void 0===(e.pull_request??void 0)).map(a.TK).filter(e=>e.labels.some(e=>(0,s.bK)(e,i)))}})}

