export const id=331
export const ids=[331]
export const modules={8331:(t,e,r)=>{r.r(e),r.d(e,{formAnswers:()=>c})
var n=r(164),i=r(4140),o=r(5636),s=r(8037)
const d=(0,o.S)(),c=({body:t,createdAt:e},r)=>{const n=(0,s.T3)(t),i=t=>n.find(({heading:e})=>""!==e&&d(e)===t)?.text.trim(),o=i("impact")
return{...void 0===o||""===o?{}:{impact:o},...a(i("started"),e,r),...l(i("severity"),r)}}
function a(t,e,r){if(void 0===t||""===t)return{}
const n=(0,i.Z)(t,{writtenAt:e,...r})
return void 0===n?{startedUnclear:t}:{started:n}}function l(t,{severities:e}){if(void 0===t)return{}
const[r]=e.filter(e=>(0,n.bK)(t.slice(0,e.length),e)&&!/^[\p{L}\p{N}_-]/u.test(t.slice(e.length))).toSorted((t,e)=>e.length-t.length)
return void 0===r?{}:{severity:r}}}}

