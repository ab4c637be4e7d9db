export const id=846
export const ids=[846]
export const modules={4846:((t,e,n)=>{n.d(e,{tellOthers:()=>b})
var o=n(6527),r=n(7378),s=n(2502);// news/news-item
const a=200,i=1500
function c({kind:t,at:e,comment:n},o){const r=o.filter(o=>o.kind===t&&o.at===e&&o.comment===n).length
return[t,e,...void 0===n?[]:[n],...0===r?[]:[r+1]].join("/")}function l(t){return void 0===t?{}:{severity:(0,s.pF)(t,40)}}function d(t,e){return(0,s.pF)((0,r.E)(t).text,e)}function u({kind:t,title:e,severity:n="",status:o,text:r=""},{format:s,words:a}){return"update"===t?s("news-update",{what:void 0===o?a.lastUpdate:a[`status-${o}`],title:e,text:r}):s(`news-${t}`,{title:e,graded:""===n?"":` (${n})`})}var m=n(7598),p=n(1553)
function f({hostname:t,pathname:e}){const n=(...e)=>e.some(e=>t===e||t.endsWith(`.${e}`))
return n("slack.com")?"slack":n("webhook.office.com","logic.azure.com","api.powerplatform.com")?"teams":n("discord.com","discordapp.com")&&e.startsWith("/api/")?"discord":n("chat.googleapis.com")?"google-chat":/^\/hooks\/[a-z0-9]{26}\/?$/.test(e)?"mattermost":"json"}function h(t){const e=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(t)?.slice(1).map(Number)
if(void 0!==e){const[t=0,n=0]=e
return 0===t||10===t||127===t||t>=224||100===t&&n>=64&&n<128||192===t&&0===n||198===t&&(18===n||19===n)||169===t&&254===n||172===t&&n>=16&&n<32||192===t&&168===n}return!!t.includes(":")&&/^(?:::|f[cd]|fe[89a-f]|ff|64:ff9b:)/i.test(t)}function w({url:t,postmortem:e}){return(e??t).replaceAll(/[<>|\s]/g,encodeURIComponent)}function y(t){return`<${w(t)}|#${t.incident}>`}function $(t){return t.replaceAll(/[\\`*_[\]#>~|<]/g,"\\$&").replaceAll("@","@​")}// run/notify
const g=5*n(9480).Rc,v=20
async function x(t,e){const n=e.urls.split(/\s+/).filter(t=>""!==t).map(t=>function(t,e){const n=URL.parse(t)
return null===n?{kind:"refused",why:"it is no address"}:"https:"===n.protocol||e&&"http:"===n.protocol?""!==n.username||""!==n.password?{kind:"refused",why:"it holds a name or a password before the host"}:!e&&function(t){const e=t.replace(/^\[|\]$/g,"").replace(/\.$/,"").toLowerCase()
return!("localhost"!==e&&!/\.(?:localhost|local|internal|lan|home|corp|intranet)$/.test(e))||!e.includes(".")&&!e.includes(":")||h(e)}(n.hostname)?{kind:"refused",why:"it is in a private network; `notify-private: true` allows that"}:{kind:"address",address:{url:n,form:f(n)}}:{kind:"refused",why:"it does not begin with `https://`"}}(t,e.mayBePrivate)),o=t.slice(0,v),r=t.length-o.length,s=n.map(async(t,n)=>{const r=`\`notify-url\`, address ${n+1}`
if("refused"===t.kind)return[`${r}: nothing was sent, because ${t.why}.`]
const s=await async function(t,e,n){const o=AbortSignal.timeout(2*g)
let r
for(const[s,a]of t.entries()){const i=await k(a,e,{...n,end:o}),c="again"===i?.next?await k(a,e,{...n,end:o}):i
if(void 0===c)continue
r=c.why
const l=t.length-s-1
if("go-on"!==c.next)return 0===l?r:`${r}, and ${l} more were not sent`}return r}(o,t.address,e)
return void 0===s?[]:[`${r} (${t.address.form}) was not told: ${s}.`]}),a=(await Promise.all(s)).flat()
return r>0&&n.length>0?[...a,`${r} more news were not sent.`]:a}async function k(t,{url:e,form:n},{secret:o,mayBePrivate:r,end:s}){const a=JSON.stringify(// news/payload
function(t,e){switch(e){case"slack":return{text:`${n=t.summary,n.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")} ${y(t)}`,unfurl_links:!1,unfurl_media:!1}
case"google-chat":return{text:`${t.summary.replaceAll(/[<>]/g,"")} <${w(t)}|#${t.incident}>`}
case"discord":return{content:`${$(t.summary).slice(0,1800)} [#${t.incident}](<${w(t)}>)`,allowed_mentions:{parse:[]},flags:4}
case"mattermost":return{text:`${$(t.summary)} [#${t.incident}](${w(t)})`}
case"teams":return function(t){return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",body:[{type:"TextBlock",text:t.summary.replaceAll("](","] ("),wrap:!0}],actions:[{type:"Action.OpenUrl",title:`#${t.incident}`,url:w(t)}]}}]}}(t)
case"json":return{version:1,...t}}var n}(t,n)),i=(0,m.createHmac)("sha256",o).update(a).digest("hex"),c={"x-incident-protocol-id":t.id,...""===o?{}:{"x-incident-protocol-signature":`sha256=${i}`}}
try{const t=AbortSignal.any([s,AbortSignal.timeout(g)])
if(!r&&await async function(t,e){const n=new Promise((e,n)=>{t.addEventListener("abort",()=>n(t.reason),{once:!0})})
return Promise.race([e,n])}(t,async function({hostname:t}){return(await(0,p.lookup)(t.replace(/^\[|\]$/g,""),{all:!0})).some(({address:t})=>h(t))}(e)))return{why:"it leads into a private network",next:"stop"}
const o=await fetch(e,{method:"POST",headers:{"content-type":"application/json",..."json"===n?c:{}},body:a,redirect:"manual",signal:t}),{status:i}=o
await(o.body?.cancel())
if(i>=200&&i<300)return
return i>=300&&i<400?{why:"it sends elsewhere, which is not followed",next:"stop"}:{why:`it answered ${i}`,next:[400,413,422].includes(i)?"go-on":i>=500?"again":"stop"}}catch(t){return t instanceof DOMException&&"TimeoutError"===t.name?{why:"it did not answer in time",next:"stop"}:{why:"it cannot be reached",next:"again"}}}// run/tell
async function b({context:t,settings:e,dryRun:n},r,s){const{owner:m,name:p}=t.repository,f=(0,o.zi)(e.language),h=r.flatMap(t=>function({number:t,title:e="",url:n,severity:o,news:r=[]},s,m){return r.map((p,f)=>{const h={id:`${s}#${t}/${c(p,r.slice(0,f))}`,kind:p.kind,at:p.at,repository:s,incident:t,title:d(e,a),url:n,...void 0===p.by?{}:{by:p.by},...l(p.severity??o),...void 0===p.status?{}:{status:p.status},...void 0===p.text?{}:{text:d(p.text,i)},...void 0===p.next?{}:{next:p.next},...void 0===p.postmortem?{}:{postmortem:p.postmortem}}
return{...h,summary:u(h,m)}})}(t,`${m}/${p}`,f))
return{news:h,notes:n?[]:await x(h,s)}}})}

