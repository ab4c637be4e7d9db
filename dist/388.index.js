import{modules as e}from"./8504.index.js"
import{modules as t}from"./5922.index.js"
import{modules as n}from"./2839.index.js"
export const id=388
export const ids=[388]
export const modules={...e,...t,...n,9388:((e,t,n)=>{n.d(t,{withOwnTemplates:()=>i})
var o=n(8674),r=n(1156),s=n(5922),a=n(3475)
function i(e,t){return 0===t.length?e:m(e,t,new Set)}function m(e,t,n){const i=new Map(t.map(t=>[t.name,(0,s.b)(t,e.language)]))
for(const{flaws:e}of i.values())for(const t of e)n.add(`${t}.`)
const u=e=>t.find(t=>t.name===e)?.path??e,c={language:e.language,inLanguage:o=>o===e.language?c:m(e.inLanguage(o),t,n),write:(t,s,m)=>{const c=function(e,{name:t,path:n,view:s,lacks:i}){if("ours"===e.kind)return e
const m=i?.(e.text)??(function(e){return"postmortem"===e||"index-page"===e||"summary"===e||"md"!==(0,a.CQ)(e)}(t)?void 0:function(e,t){if(e.length>d)return`it writes more than ${d} characters for a comment`
const n=(0,o.$6)(t,"listInComment")??""
if(/<!--\s*incident-protocol:/i.test(""===n?e:e.replace(n,()=>"")))return'it writes a mark that is ours to write, "incident-protocol:"'
const{open:s}=(0,r.k)(e)
return"fence"===s.kind||"html"===s.kind&&"blank"!==s.html.until?"it leaves a block of code or a hidden remark open":void 0}(e.text,s))
return void 0===m?e:{kind:"ours",problem:`Template "${n}": ${m}`}}(i.get(t)?.write(s)??{kind:"ours"},{name:t,path:u(t),view:s,lacks:m})
return"text"===c.kind?c.text:(void 0!==c.problem&&n.add(`${c.problem}. Our own ${t} was used instead.`),e.write(t,s))},messages:i.get("postmortem")?.messages??{},problems:()=>[...n]}
return c}const d=2e4})}

