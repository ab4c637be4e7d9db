export const modules={3465:((e,o,t)=>{t.d(o,{C:()=>s,d:()=>r})
var n=t(164)
const i=[["prevent","A follow-up that keeps it from happening again"],["detect","A follow-up that shows it sooner"],["mitigate","A follow-up that makes it hurt less"],["process","A follow-up for how the team works"]],a=["b60205","d93f0b","fbca04","c2e0c6"]
function r({label:e,severities:o,privateLabels:t}){const r=[{name:e,color:"d73a4a",description:"Something is broken for somebody"},...o.map((e,o)=>({name:e,color:a[Math.min(o,a.length-1)]??"ededed",description:0===o?"The gravest severity of an incident":`Severity ${o+1} of an incident`})),{name:n.nA,color:"e99695",description:"A step of the protocol has waited long"},...t.map(e=>({name:e,color:"5319e7",description:"Concerns security"})),{name:"follow-up",color:"0e8a16",description:"What is to be done after an incident"},...i.map(([e,o])=>({name:e,color:"bfdadc",description:o}))]
return r.filter(({name:e},o)=>r.findIndex(o=>(0,n.bK)(o.name,e))===o)}function s(e){const{labels:o}=e
return void 0===o?[]:r(e).filter(({name:e})=>!o.some(o=>(0,n.bK)(o,e)))}})}

