export const id=331
export const ids=[331]
export const modules={8331:((t,e,r)=>{r.r(e),r.d(e,{formAnswers:()=>l})
var s=r(164),i=r(4140),n=r(5636),o=r(8037)
const a=(0,n.S)(),l=({body:t,createdAt:e},r)=>{const s=(0,o.T3)(t),i=t=>s.find(({heading:e})=>""!==e&&a(e)===t)?.text.trim(),n=i("impact")
return{...void 0===n||""===n?{}:{impact:n},...c(i("started"),e,r),...d(i("severity"),r)}}
function c(t,e,r){if(void 0===t||""===t)return{}
const s=(0,i.Z)(t,{writtenAt:e,...r})
return void 0===s?{startedUnclear:t}:{started:s}}function d(t,{severities:e}){if(void 0===t)return{}
const[r]=e.filter(e=>(0,s.bK)(t.slice(0,e.length),e)&&!/^[\p{L}\p{N}_-]/u.test(t.slice(e.length))).toSorted((t,e)=>e.length-t.length)
return void 0===r?{}:{severity:r}}}),4140:((t,e,r)=>{r.d(e,{Z:()=>n})
var s=r(2617)
const i=/(?<!\p{L})(?:or|maybe|perhaps|probably|possibly|not sure|unsure|unclear|i think|earlier|before|at least|at the latest|latest|oder|vielleicht|wohl|vermutlich|früher|spätestens|o|quizás?|tal vez|antes|ou|peut-être|avant|talvez)(?!\p{L})|[?？]|かも|たぶん|以前|\d{1,2}[:.h時]\d{2}/iu
function n(t,e){const r=t.trim().replaceAll(/^[*_`]+|[*_`]+$/g,""),n=(0,s.z)(r,e)
if("time"!==n.kind||n.isAbout)return
const o=!/[\p{L}\p{N}?？]/u.test(n.rest),a=/^\s*[,;:(（、，–—-]/.test(n.rest)&&!i.test(n.rest)
return o||a?n.at:void 0}})}

