export const id=453
export const ids=[453]
export const modules={8030:((e,n,t)=>{function r(){return{enter:{strikethrough(){this.tag("<del>")}},exit:{strikethrough(){this.tag("</del>")}}}}t.d(n,{t:()=>r})}),1680:((e,n,t)=>{t.d(n,{K:()=>c})
var r=t(5254),i=t(4386),o=t(6728)
function c(e){let n=(e||{}).singleTilde
const t={name:"strikethrough",tokenize:function(e,t,r){const o=this.previous,c=this.events
let u=0
return function(n){return 126===o&&"characterEscape"!==c[c.length-1][1].type?r(n):(e.enter("strikethroughSequenceTemporary"),s(n))}
function s(c){const l=(0,i.S)(o)
if(126===c)return u>1?r(c):(e.consume(c),u++,s)
if(u<2&&!n)return r(c)
const a=e.exit("strikethroughSequenceTemporary"),f=(0,i.S)(c)
return a._open=!f||2===f&&Boolean(l),a._close=!l||2===l&&Boolean(f),t(c)}},resolveAll:function(e,n){let t=-1
for(;++t<e.length;)if("enter"===e[t][0]&&"strikethroughSequenceTemporary"===e[t][1].type&&e[t][1]._close){let i=t
for(;i--;)if("exit"===e[i][0]&&"strikethroughSequenceTemporary"===e[i][1].type&&e[i][1]._open&&e[t][1].end.offset-e[t][1].start.offset===e[i][1].end.offset-e[i][1].start.offset){e[t][1].type="strikethroughSequence",e[i][1].type="strikethroughSequence"
const c={type:"strikethrough",start:Object.assign({},e[i][1].start),end:Object.assign({},e[t][1].end)},u={type:"strikethroughText",start:Object.assign({},e[i][1].end),end:Object.assign({},e[t][1].start)},s=[["enter",c,n],["enter",e[i][1],n],["exit",e[i][1],n],["enter",u,n]],l=n.parser.constructs.insideSpan.null
l&&(0,r.m)(s,s.length,0,(0,o.W)(l,e.slice(i+1,t),n)),(0,r.m)(s,s.length,0,[["exit",u,n],["enter",e[t][1],n],["exit",e[t][1],n],["exit",c,n]]),(0,r.m)(e,i-1,t-i+3,s),t=i+s.length-2
break}}for(t=-1;++t<e.length;)"strikethroughSequenceTemporary"===e[t][1].type&&(e[t][1].type="data")
return e}}
return null==n&&(n=!0),{text:{126:t},insideSpan:{null:[t]},attentionMarkers:{null:[126]}}}}),8835:((e,n,t)=>{t.d(n,{k:()=>i})
const r={none:"",left:' align="left"',right:' align="right"',center:' align="center"'}
function i(){return{enter:{table(e){const n=e._align
this.lineEndingIfNeeded(),this.tag("<table>"),this.setData("tableAlign",n)},tableBody(){this.tag("<tbody>")},tableData(){const e=this.getData("tableAlign"),n=this.getData("tableColumn"),t=r[e[n]]
void 0===t?this.buffer():(this.lineEndingIfNeeded(),this.tag("<td"+t+">"))},tableHead(){this.lineEndingIfNeeded(),this.tag("<thead>")},tableHeader(){const e=this.getData("tableAlign"),n=this.getData("tableColumn"),t=r[e[n]]
this.lineEndingIfNeeded(),this.tag("<th"+t+">")},tableRow(){this.setData("tableColumn",0),this.lineEndingIfNeeded(),this.tag("<tr>")}},exit:{codeTextData(e){let n=this.sliceSerialize(e)
this.getData("tableAlign")&&(n=n.replace(/\\([\\|])/g,o)),this.raw(this.encode(n))},table(){this.setData("tableAlign"),this.setData("slurpAllLineEndings"),this.lineEndingIfNeeded(),this.tag("</table>")},tableBody(){this.lineEndingIfNeeded(),this.tag("</tbody>")},tableData(){const e=this.getData("tableAlign"),n=this.getData("tableColumn")
n in e?(this.tag("</td>"),this.setData("tableColumn",n+1)):this.resume()},tableHead(){this.lineEndingIfNeeded(),this.tag("</thead>")},tableHeader(){const e=this.getData("tableColumn")
this.tag("</th>"),this.setData("tableColumn",e+1)},tableRow(){const e=this.getData("tableAlign")
let n=this.getData("tableColumn")
for(;n<e.length;)this.lineEndingIfNeeded(),this.tag("<td"+r[e[n]]+"></td>"),n++
this.setData("tableColumn",n),this.lineEndingIfNeeded(),this.tag("</tr>")}}}}function o(e,n){return"|"===n?n:e}}),130:((e,n,t)=>{t.d(n,{x:()=>c})
var r=t(2328),i=t(401)
class EditMap{constructor(){this.map=[],this.index=new Map}add(e,n,t){!function(e,n,t,r){if(0===t&&0===r.length)return
const i=e.index.get(n)
if(i)return i[1]+=t,void i[2].push(...r)
const o=[n,t,r]
e.map.push(o),e.index.set(n,o)}(this,e,n,t)}consume(e){if(this.map.sort(function(e,n){return e[0]-n[0]}),0===this.map.length)return
let n=this.map.length
const t=[]
for(;n>0;)n-=1,t.push(e.slice(this.map[n][0]+this.map[n][1]),this.map[n][2]),e.length=this.map[n][0]
t.push(e.slice()),e.length=0
let r=t.pop()
for(;r;){for(const n of r)e.push(n)
r=t.pop()}this.map.length=0,this.index.clear()}}function o(e,n){let t=!1
const r=[]
for(;n<e.length;){const i=e[n]
if(t){if("enter"===i[0])"tableContent"===i[1].type&&r.push("tableDelimiterMarker"===e[n+1][1].type?"left":"none")
else if("tableContent"===i[1].type){if("tableDelimiterMarker"===e[n-1][1].type){const e=r.length-1
r[e]="left"===r[e]?"center":"right"}}else if("tableDelimiterRow"===i[1].type)break}else"enter"===i[0]&&"tableDelimiterRow"===i[1].type&&(t=!0)
n+=1}return r}function c(){return{flow:{null:{name:"table",tokenize:u,resolveAll:s}}}}function u(e,n,t){const o=this
let c,u=0,s=0
return function(e){let n=o.events.length-1
for(;n>-1;){const{type:e}=o.events[n][1]
if("lineEnding"!==e&&"linePrefix"!==e)break
n--}const r=n>-1?o.events[n][1].type:null,i="tableHead"===r||"tableRow"===r?S:l
return i===S&&o.parser.lazy[o.now().line]?t(e):i(e)}
function l(n){return e.enter("tableHead"),e.enter("tableRow"),function(e){return 124===e||(c=!0,s+=1),a(e)}(n)}function a(n){return null===n?t(n):(0,i.HP)(n)?s>1?(s=0,o.interrupt=!0,e.exit("tableRow"),e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),h):t(n):(0,i.On)(n)?(0,r.N)(e,a,"whitespace")(n):(s+=1,c&&(c=!1,u+=1),124===n?(e.enter("tableCellDivider"),e.consume(n),e.exit("tableCellDivider"),c=!0,a):(e.enter("data"),f(n)))}function f(n){return null===n||124===n||(0,i.Ee)(n)?(e.exit("data"),a(n)):(e.consume(n),92===n?d:f)}function d(n){return 92===n||124===n?(e.consume(n),f):f(n)}function h(n){return o.interrupt=!1,o.parser.lazy[o.now().line]?t(n):(e.enter("tableDelimiterRow"),c=!1,(0,i.On)(n)?(0,r.N)(e,p,"linePrefix",o.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(n):p(n))}function p(n){return 45===n||58===n?m(n):124===n?(c=!0,e.enter("tableCellDivider"),e.consume(n),e.exit("tableCellDivider"),g):y(n)}function g(n){return(0,i.On)(n)?(0,r.N)(e,m,"whitespace")(n):m(n)}function m(n){return 58===n?(s+=1,c=!0,e.enter("tableDelimiterMarker"),e.consume(n),e.exit("tableDelimiterMarker"),x):45===n?(s+=1,x(n)):null===n||(0,i.HP)(n)?v(n):y(n)}function x(n){return 45===n?(e.enter("tableDelimiterFiller"),k(n)):y(n)}function k(n){return 45===n?(e.consume(n),k):58===n?(c=!0,e.exit("tableDelimiterFiller"),e.enter("tableDelimiterMarker"),e.consume(n),e.exit("tableDelimiterMarker"),b):(e.exit("tableDelimiterFiller"),b(n))}function b(n){return(0,i.On)(n)?(0,r.N)(e,v,"whitespace")(n):v(n)}function v(t){return 124===t?p(t):(null===t||(0,i.HP)(t))&&c&&u===s?(e.exit("tableDelimiterRow"),e.exit("tableHead"),n(t)):y(t)}function y(e){return t(e)}function S(n){return e.enter("tableRow"),I(n)}function I(t){return 124===t?(e.enter("tableCellDivider"),e.consume(t),e.exit("tableCellDivider"),I):null===t||(0,i.HP)(t)?(e.exit("tableRow"),n(t)):(0,i.On)(t)?(0,r.N)(e,I,"whitespace")(t):(e.enter("data"),E(t))}function E(n){return null===n||124===n||(0,i.Ee)(n)?(e.exit("data"),I(n)):(e.consume(n),92===n?T:E)}function T(n){return 92===n||124===n?(e.consume(n),E):E(n)}}function s(e,n){let t,r,i,c=-1,u=!0,s=0,f=[0,0,0,0],d=[0,0,0,0],h=!1,p=0
const g=new EditMap
for(;++c<e.length;){const o=e[c],m=o[1]
"enter"===o[0]?"tableHead"===m.type?(h=!1,0!==p&&(a(g,n,p,t,r),r=void 0,p=0),t={type:"table",start:Object.assign({},m.start),end:Object.assign({},m.end)},g.add(c,0,[["enter",t,n]])):"tableRow"===m.type||"tableDelimiterRow"===m.type?(u=!0,i=void 0,f=[0,0,0,0],d=[0,c+1,0,0],h&&(h=!1,r={type:"tableBody",start:Object.assign({},m.start),end:Object.assign({},m.end)},g.add(c,0,[["enter",r,n]])),s="tableDelimiterRow"===m.type?2:r?3:1):!s||"data"!==m.type&&"tableDelimiterMarker"!==m.type&&"tableDelimiterFiller"!==m.type?"tableCellDivider"===m.type&&(u?u=!1:(0!==f[1]&&(d[0]=d[1],i=l(g,n,f,s,void 0,i)),f=d,d=[f[1],c,0,0])):(u=!1,0===d[2]&&(0!==f[1]&&(d[0]=d[1],i=l(g,n,f,s,void 0,i),f=[0,0,0,0]),d[2]=c)):"tableHead"===m.type?(h=!0,p=c):"tableRow"===m.type||"tableDelimiterRow"===m.type?(p=c,0!==f[1]?(d[0]=d[1],i=l(g,n,f,s,c,i)):0!==d[1]&&(i=l(g,n,d,s,c,i)),s=0):!s||"data"!==m.type&&"tableDelimiterMarker"!==m.type&&"tableDelimiterFiller"!==m.type||(d[3]=c)}for(0!==p&&a(g,n,p,t,r),g.consume(n.events),c=-1;++c<n.events.length;){const e=n.events[c]
"enter"===e[0]&&"table"===e[1].type&&(e[1]._align=o(n.events,c))}return e}function l(e,n,t,r,i,o){const c=1===r?"tableHeader":2===r?"tableDelimiter":"tableData"
0!==t[0]&&(o.end=Object.assign({},f(n.events,t[0])),e.add(t[0],0,[["exit",o,n]]))
const u=f(n.events,t[1])
if(o={type:c,start:Object.assign({},u),end:Object.assign({},u)},e.add(t[1],0,[["enter",o,n]]),0!==t[2]){const i=f(n.events,t[2]),o=f(n.events,t[3]),c={type:"tableContent",start:Object.assign({},i),end:Object.assign({},o)}
if(e.add(t[2],0,[["enter",c,n]]),2!==r){const r=n.events[t[2]],i=n.events[t[3]]
if(r[1].end=Object.assign({},i[1].end),r[1].type="chunkText",r[1].contentType="text",t[3]>t[2]+1){const n=t[2]+1,r=t[3]-t[2]-1
e.add(n,r,[])}}e.add(t[3]+1,0,[["exit",c,n]])}return void 0!==i&&(o.end=Object.assign({},f(n.events,i)),e.add(i,0,[["exit",o,n]]),o=void 0),o}function a(e,n,t,r,i){const o=[],c=f(n.events,t)
i&&(i.end=Object.assign({},c),o.push(["exit",i,n])),r.end=Object.assign({},c),o.push(["exit",r,n]),e.add(t+1,0,o)}function f(e,n){const t=e[n],r="enter"===t[0]?"start":"end"
return t[1][r]}}),2328:((e,n,t)=>{t.d(n,{B:()=>o,N:()=>i})
var r=t(401)
function i(e,n,t,i){const o=i?i-1:1/0
let c=0
return function(i){return(0,r.On)(i)?(e.enter(t),u(i)):n(i)}
function u(i){return(0,r.On)(i)&&c++<o?(e.consume(i),u):(e.exit(t),n(i))}}function o(e,n,t,i,o,c){let u=0
return function(n){return c>0&&(0,r.On)(n)?(e.enter(i),s(n)):l(n)}
function s(n){return(0,r.On)(n)&&u<c?(e.consume(n),u++,s):(e.exit(i),l(n))}function l(e){return u>=o?n(e):t(e)}}}),401:((e,n,t)=>{t.d(n,{BM:()=>u,CW:()=>r,Ee:()=>f,HP:()=>a,JQ:()=>c,Ny:()=>p,On:()=>d,cx:()=>o,es:()=>h,lV:()=>i,ok:()=>s,ol:()=>l})
const r=g(/[A-Za-z]/),i=g(/[\dA-Za-z]/),o=g(/[#-'*+\--9=?A-Z^-~]/)
function c(e){return null!==e&&(e<32||127===e)}const u=g(/\d/),s=g(/[\dA-Fa-f]/),l=g(/[!-/:-@[-`{-~]/)
function a(e){return null!==e&&e<-2}function f(e){return null!==e&&(e<0||32===e)}function d(e){return-2===e||-1===e||32===e}const h=g(/\p{P}|\p{S}/u),p=g(/\s/)
function g(e){return function(n){return null!==n&&n>-1&&e.test(String.fromCharCode(n))}}}),5254:((e,n,t)=>{function r(e,n,t,r){const i=e.length
let o,c=0
if(n=n<0?-n>i?0:i+n:n>i?i:n,t=t>0?t:0,r.length<1e4)o=Array.from(r),o.unshift(n,t),e.splice(...o)
else for(t&&e.splice(n,t);c<r.length;)o=r.slice(c,c+1e4),o.unshift(n,0),e.splice(...o),c+=1e4,n+=1e4}function i(e,n){return e.length>0?(r(e,e.length,0,n),e):n}t.d(n,{V:()=>i,m:()=>r})}),4386:((e,n,t)=>{t.d(n,{S:()=>i})
var r=t(401)
function i(e){return null===e||(0,r.Ee)(e)||(0,r.Ny)(e)?1:(0,r.es)(e)?2:void 0}}),6728:((e,n,t)=>{function r(e,n,t){const r=[]
let i=-1
for(;++i<e.length;){const o=e[i].resolveAll
o&&!r.includes(o)&&(n=o(n,t),r.push(o))}return n}t.d(n,{W:()=>r})}),6639:((e,n,t)=>{t.d(n,{yt:()=>De})
var r={}
t.r(r),t.d(r,{attentionMarkers:()=>ze,contentInitial:()=>Ie,disable:()=>Oe,document:()=>Se,flow:()=>Te,flowInitial:()=>Ee,insideSpan:()=>Ce,string:()=>we,text:()=>Pe})
const i={nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",curren:"¤",yen:"¥",brvbar:"¦",sect:"§",uml:"¨",copy:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",frac34:"¾",iquest:"¿",Agrave:"À",Aacute:"Á",Acirc:"Â",Atilde:"Ã",Auml:"Ä",Aring:"Å",AElig:"Æ",Ccedil:"Ç",Egrave:"È",Eacute:"É",Ecirc:"Ê",Euml:"Ë",Igrave:"Ì",Iacute:"Í",Icirc:"Î",Iuml:"Ï",ETH:"Ð",Ntilde:"Ñ",Ograve:"Ò",Oacute:"Ó",Ocirc:"Ô",Otilde:"Õ",Ouml:"Ö",times:"×",Oslash:"Ø",Ugrave:"Ù",Uacute:"Ú",Ucirc:"Û",Uuml:"Ü",Yacute:"Ý",THORN:"Þ",szlig:"ß",agrave:"à",aacute:"á",acirc:"â",atilde:"ã",auml:"ä",aring:"å",aelig:"æ",ccedil:"ç",egrave:"è",eacute:"é",ecirc:"ê",euml:"ë",igrave:"ì",iacute:"í",icirc:"î",iuml:"ï",eth:"ð",ntilde:"ñ",ograve:"ò",oacute:"ó",ocirc:"ô",otilde:"õ",ouml:"ö",divide:"÷",oslash:"ø",ugrave:"ù",uacute:"ú",ucirc:"û",uuml:"ü",yacute:"ý",thorn:"þ",yuml:"ÿ",fnof:"ƒ",Alpha:"Α",Beta:"Β",Gamma:"Γ",Delta:"Δ",Epsilon:"Ε",Zeta:"Ζ",Eta:"Η",Theta:"Θ",Iota:"Ι",Kappa:"Κ",Lambda:"Λ",Mu:"Μ",Nu:"Ν",Xi:"Ξ",Omicron:"Ο",Pi:"Π",Rho:"Ρ",Sigma:"Σ",Tau:"Τ",Upsilon:"Υ",Phi:"Φ",Chi:"Χ",Psi:"Ψ",Omega:"Ω",alpha:"α",beta:"β",gamma:"γ",delta:"δ",epsilon:"ε",zeta:"ζ",eta:"η",theta:"θ",iota:"ι",kappa:"κ",lambda:"λ",mu:"μ",nu:"ν",xi:"ξ",omicron:"ο",pi:"π",rho:"ρ",sigmaf:"ς",sigma:"σ",tau:"τ",upsilon:"υ",phi:"φ",chi:"χ",psi:"ψ",omega:"ω",thetasym:"ϑ",upsih:"ϒ",piv:"ϖ",bull:"•",hellip:"…",prime:"′",Prime:"″",oline:"‾",frasl:"⁄",weierp:"℘",image:"ℑ",real:"ℜ",trade:"™",alefsym:"ℵ",larr:"←",uarr:"↑",rarr:"→",darr:"↓",harr:"↔",crarr:"↵",lArr:"⇐",uArr:"⇑",rArr:"⇒",dArr:"⇓",hArr:"⇔",forall:"∀",part:"∂",exist:"∃",empty:"∅",nabla:"∇",isin:"∈",notin:"∉",ni:"∋",prod:"∏",sum:"∑",minus:"−",lowast:"∗",radic:"√",prop:"∝",infin:"∞",ang:"∠",and:"∧",or:"∨",cap:"∩",cup:"∪",int:"∫",there4:"∴",sim:"∼",cong:"≅",asymp:"≈",ne:"≠",equiv:"≡",le:"≤",ge:"≥",sub:"⊂",sup:"⊃",nsub:"⊄",sube:"⊆",supe:"⊇",oplus:"⊕",otimes:"⊗",perp:"⊥",sdot:"⋅",lceil:"⌈",rceil:"⌉",lfloor:"⌊",rfloor:"⌋",lang:"〈",rang:"〉",loz:"◊",spades:"♠",clubs:"♣",hearts:"♥",diams:"♦",quot:'"',amp:"&",lt:"<",gt:">",OElig:"Œ",oelig:"œ",Scaron:"Š",scaron:"š",Yuml:"Ÿ",circ:"ˆ",tilde:"˜",ensp:" ",emsp:" ",thinsp:" ",zwnj:"‌",zwj:"‍",lrm:"‎",rlm:"‏",ndash:"–",mdash:"—",lsquo:"‘",rsquo:"’",sbquo:"‚",ldquo:"“",rdquo:"”",bdquo:"„",dagger:"†",Dagger:"‡",permil:"‰",lsaquo:"‹",rsaquo:"›",euro:"€"},o={}.hasOwnProperty
function c(e){return!!o.call(i,e)&&i[e]}var u=t(5254)
const s={}.hasOwnProperty
function l(e,n){let t
for(t in n){const r=(s.call(e,t)?e[t]:void 0)||(e[t]={}),i=n[t]
let o
if(i)for(o in i){s.call(r,o)||(r[o]=[])
const e=i[o]
a(r[o],Array.isArray(e)?e:e?[e]:[])}}}function a(e,n){let t=-1
const r=[]
for(;++t<n.length;)("after"===n[t].add?e:r).push(n[t]);(0,u.m)(e,0,0,r)}function f(e,n){let t
for(t in n){const r=(s.call(e,t)?e[t]:void 0)||(e[t]={}),i=n[t]
let o
if(i)for(o in i)r[o]=i[o]}}const d={'"':"quot","&":"amp","<":"lt",">":"gt"}
function h(e){return e.replace(/["&<>]/g,function(e){return"&"+d[e]+";"})}function p(e){return e.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}var g=t(401)
function m(e,n){const t=h(function(e){const n=[]
let t=-1,r=0,i=0
for(;++t<e.length;){const o=e.charCodeAt(t)
let c=""
if(37===o&&(0,g.lV)(e.charCodeAt(t+1))&&(0,g.lV)(e.charCodeAt(t+2)))i=2
else if(o<128)/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(o))||(c=String.fromCharCode(o))
else if(o>55295&&o<57344){const n=e.charCodeAt(t+1)
o<56320&&n>56319&&n<57344?(c=String.fromCharCode(o,n),i=1):c="�"}else c=String.fromCharCode(o)
c&&(n.push(e.slice(r,t),encodeURIComponent(c)),r=t+i+1,c=""),i&&(t+=i,i=0)}return n.join("")+e.slice(r)}(e||""))
if(!n)return t
const r=t.indexOf(":"),i=t.indexOf("?"),o=t.indexOf("#"),c=t.indexOf("/")
return r<0||c>-1&&r>c||i>-1&&r>i||o>-1&&r>o||n.test(t.slice(0,r))?t:""}const x={}.hasOwnProperty,k=/^(https?|ircs?|mailto|xmpp)$/i,b=/^https?$/i
var v=t(2328)
const y={tokenize:function(e){const n=e.attempt(this.parser.constructs.contentInitial,function(t){if(null!==t)return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),(0,v.N)(e,n,"linePrefix")
e.consume(t)},function(n){return e.enter("paragraph"),r(n)})
let t
return n
function r(n){const r=e.enter("chunkText",{contentType:"text",previous:t})
return t&&(t.next=r),t=r,i(n)}function i(n){return null===n?(e.exit("chunkText"),e.exit("paragraph"),void e.consume(n)):(0,g.HP)(n)?(e.consume(n),e.exit("chunkText"),r):(e.consume(n),i)}}}
class EditMap{constructor(){this.index=new Map,this.map=[]}add(e,n,t){S(this,e,n,t,!1)}addBefore(e,n,t){S(this,e,n,t,!0)}consume(e){if(this.map.sort(function(e,n){return e[0]-n[0]}),0===this.map.length)return
let n=this.map.length
const t=[]
for(;n>0;)n-=1,t.push(e.slice(this.map[n][0]+this.map[n][1]),this.map[n][2]),e.length=this.map[n][0]
t.push(e.slice()),e.length=0
let r=t.pop()
for(;r;){for(const n of r)e.push(n)
r=t.pop()}this.map.length=0,this.index.clear()}}function S(e,n,t,r,i){if(0===t&&0===r.length)return
const o=e.index.get(n)
if(o)return o[1]+=t,void(i?(r.push(...o[2]),o[2]=r):o[2].push(...r))
const c=[n,t,r]
e.map.push(c),e.index.set(n,c)}const I={tokenize:function(e){const n=this,t=[]
let r,i,o,c=0
return u
function u(r){if(c<t.length){const i=t[c]
return n.containerState=i[1],e.attempt(i[0].continuation,s,l)(r)}return l(r)}function s(e){if(c++,n.containerState._closeFlow){n.containerState._closeFlow=void 0,r&&b()
const t=n.events.length
let i,o=t
for(;o--;)if("exit"===n.events[o][0]&&"chunkFlow"===n.events[o][1].type){i=n.events[o][1].end
break}k(c)
let u=t
for(;u<n.events.length;)n.events[u][1].end={...i},u++
const s=new EditMap
return s.add(o+1,0,n.events.slice(t)),s.add(t,u-t,[]),s.consume(n.events),l(e)}return u(e)}function l(i){if(c===t.length){if(!r)return d(i)
if(r.currentConstruct&&r.currentConstruct.concrete)return p(i)
n.interrupt=Boolean(r.currentConstruct&&!r._gfmTableDynamicInterruptHack)}return n.containerState={},e.check(E,a,f)(i)}function a(e){return r&&b(),k(c),d(e)}function f(e){return n.parser.lazy[n.now().line]=c!==t.length,o=n.now().offset,p(e)}function d(t){return n.containerState={},e.attempt(E,h,p)(t)}function h(e){return c++,t.push([n.currentConstruct,n.containerState]),d(e)}function p(t){return null===t?(r&&b(),k(0),void e.consume(t)):(r=r||n.parser.flow(n.now()),e.enter("chunkFlow",{_tokenizer:r,contentType:"flow",previous:i}),m(t))}function m(t){return null===t?(x(e.exit("chunkFlow"),!0),k(0),void e.consume(t)):(0,g.HP)(t)?(e.consume(t),x(e.exit("chunkFlow")),c=0,n.interrupt=void 0,u):(e.consume(t),m)}function x(e,t){const u=n.sliceStream(e)
if(t&&u.push(null),e.previous=i,i&&(i.next=e),i=e,r.defineSkip(e.start),r.write(u),n.parser.lazy[e.start.line]){let e=r.events.length
for(;e--;)if(r.events[e][1].start.offset<o&&(!r.events[e][1].end||r.events[e][1].end.offset>o))return
const t=n.events.length
let i,u,s=t
for(;s--;)if("exit"===n.events[s][0]&&"chunkFlow"===n.events[s][1].type){if(i){u=n.events[s][1].end
break}i=!0}for(k(c),e=t;e<n.events.length;)n.events[e][1].end={...u},e++
const l=new EditMap
l.add(s+1,0,n.events.slice(t)),l.add(t,e-t,[]),l.consume(n.events)}}function k(r){let i=t.length
for(;i-- >r;){const r=t[i]
n.containerState=r[1],r[0].exit.call(n,e)}t.length=r}function b(){r.write([null]),i=void 0,r=void 0,n.containerState._closeFlow=void 0}}},E={tokenize:function(e,n,t){return(0,v.N)(e,e.attempt(this.parser.constructs.document,n,t),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?void 0:4)}},T={partial:!0,tokenize:function(e,n,t){return function(n){return(0,g.On)(n)?(0,v.N)(e,r,"linePrefix")(n):r(n)}
function r(e){return null===e||(0,g.HP)(e)?n(e):t(e)}}}
class SpliceBuffer{constructor(e){this.left=e?[...e]:[],this.right=[]}get(e){if(e<0||e>=this.left.length+this.right.length)throw new RangeError("Cannot access index `"+e+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`")
return e<this.left.length?this.left[e]:this.right[this.right.length-e+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(e,n){const t=n??Number.POSITIVE_INFINITY
return t<this.left.length?this.left.slice(e,t):e>this.left.length?this.right.slice(this.right.length-t+this.left.length,this.right.length-e+this.left.length).reverse():this.left.slice(e).concat(this.right.slice(this.right.length-t+this.left.length).reverse())}splice(e,n,t){const r=n||0
this.setCursor(Math.trunc(e))
const i=this.right.splice(this.right.length-r,Number.POSITIVE_INFINITY)
return t&&w(this.left,t),i.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.left.pop()}push(e){this.setCursor(Number.POSITIVE_INFINITY),this.left.push(e)}pushMany(e){this.setCursor(Number.POSITIVE_INFINITY),w(this.left,e)}unshift(e){this.setCursor(0),this.right.push(e)}unshiftMany(e){this.setCursor(0),w(this.right,e.reverse())}setCursor(e){if(!(e===this.left.length||e>this.left.length&&0===this.right.length||e<0&&0===this.left.length))if(e<this.left.length){const n=this.left.splice(e,Number.POSITIVE_INFINITY)
w(this.right,n.reverse())}else{const n=this.right.splice(this.left.length+this.right.length-e,Number.POSITIVE_INFINITY)
w(this.left,n.reverse())}}}function w(e,n){let t=0
if(n.length<1e4)e.push(...n)
else for(;t<n.length;)e.push(...n.slice(t,t+1e4)),t+=1e4}function P(e){const n={}
let t,r,i,o,c,s,l,a=-1
const f=new SpliceBuffer(e)
for(;++a<f.length;){for(;a in n;)a=n[a]
if(t=f.get(a),a&&"chunkFlow"===t[1].type&&"listItemPrefix"===f.get(a-1)[1].type&&(s=t[1]._tokenizer.events,i=0,i<s.length&&"lineEndingBlank"===s[i][1].type&&(i+=2),i<s.length&&"content"===s[i][1].type))for(;++i<s.length&&"content"!==s[i][1].type;)"chunkText"===s[i][1].type&&(s[i][1]._isInFirstContentOfListItem=!0,i++)
if("enter"===t[0])t[1].contentType&&(Object.assign(n,C(f,a)),a=n[a],l=!0)
else if(t[1]._container){for(i=a,r=void 0;i--;)if(o=f.get(i),"lineEnding"===o[1].type||"lineEndingBlank"===o[1].type)"enter"===o[0]&&(r&&(f.get(r)[1].type="lineEndingBlank"),o[1].type="lineEnding",r=i)
else if("linePrefix"!==o[1].type&&"listItemIndent"!==o[1].type)break
r&&(t[1].end={...f.get(r)[1].start},c=f.slice(r,a),c.unshift(t),f.splice(r,a-r+1,c))}}return(0,u.m)(e,0,Number.POSITIVE_INFINITY,f.slice(0)),!l}function C(e,n){const t=e.get(n)[1],r=e.get(n)[2]
let i=n-1
const o=[]
let c=t._tokenizer
c||(c=r.parser[t.contentType](t.start),t._contentTypeTextTrailing&&(c._contentTypeTextTrailing=!0))
const u=c.events,s=[],l={}
let a,f,d=-1,h=t,p=0,g=0
const m=[g]
for(;h;){for(;e.get(++i)[1]!==h;);o.push(i),h._tokenizer||(a=r.sliceStream(h),h.next||a.push(null),f&&c.defineSkip(h.start),h._isInFirstContentOfListItem&&(c._gfmTasklistFirstContentOfListItem=!0),c.write(a),h._isInFirstContentOfListItem&&(c._gfmTasklistFirstContentOfListItem=void 0)),f=h,h=h.next}for(h=t;++d<u.length;)"exit"===u[d][0]&&"enter"===u[d-1][0]&&u[d][1].type===u[d-1][1].type&&u[d][1].start.line!==u[d][1].end.line&&(g=d+1,m.push(g),h._tokenizer=void 0,h.previous=void 0,h=h.next)
for(c.events=[],h?(h._tokenizer=void 0,h.previous=void 0):m.pop(),d=m.length;d--;){const n=u.slice(m[d],m[d+1]),t=o.pop()
s.push([t,t+n.length-1]),e.splice(t,2,n)}for(s.reverse(),d=-1;++d<s.length;)l[p+s[d][0]]=p+s[d][1],p+=s[d][1]-s[d][0]-1
return l}const z={resolve:function(e){return P(e),e},tokenize:function(e,n){let t
return function(n){return e.enter("content"),t=e.enter("chunkContent",{contentType:"content"}),r(n)}
function r(n){return null===n?i(n):(0,g.HP)(n)?e.check(O,o,i)(n):(e.consume(n),r)}function i(t){return e.exit("chunkContent"),e.exit("content"),n(t)}function o(n){return e.consume(n),e.exit("chunkContent"),t.next=e.enter("chunkContent",{contentType:"content",previous:t}),t=t.next,r}}},O={partial:!0,tokenize:function(e,n,t){const r=this
return function(n){return e.exit("chunkContent"),e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),(0,v.N)(e,i,"linePrefix")}
function i(i){if(null===i||(0,g.HP)(i))return t(i)
const o=r.events[r.events.length-1]
return!r.parser.constructs.disable.null.includes("codeIndented")&&o&&"linePrefix"===o[1].type&&o[2].sliceSerialize(o[1],!0).length>=4?n(i):e.interrupt(r.parser.constructs.flow,t,n)(i)}}},F={tokenize:function(e){const n=this,t=e.attempt(T,function(r){if(null!==r)return e.enter("lineEndingBlank"),e.consume(r),e.exit("lineEndingBlank"),n.currentConstruct=void 0,t
e.consume(r)},e.attempt(this.parser.constructs.flowInitial,r,(0,v.N)(e,e.attempt(this.parser.constructs.flow,r,e.attempt(z,r)),"linePrefix")))
return t
function r(r){if(null!==r)return e.enter("lineEnding"),e.consume(r),e.exit("lineEnding"),n.currentConstruct=void 0,t
e.consume(r)}}},D={resolveAll:N()},_=M("string"),H=M("text")
function M(e){return{resolveAll:N("text"===e?A:void 0),tokenize:function(n){const t=this,r=this.parser.constructs[e],i=n.attempt(r,o,c)
return o
function o(e){return s(e)?i(e):c(e)}function c(e){if(null!==e)return n.enter("data"),n.consume(e),u
n.consume(e)}function u(e){return s(e)?(n.exit("data"),i(e)):(n.consume(e),u)}function s(e){if(null===e)return!0
const n=r[e]
let i=-1
if(n)for(;++i<n.length;){const e=n[i]
if(!e.previous||e.previous.call(t,t.previous))return!0}return!1}}}}function N(e){return function(n,t){let r,i=-1
for(;++i<=n.length;)void 0===r?n[i]&&"data"===n[i][1].type&&(r=i,i++):n[i]&&"data"===n[i][1].type||(i!==r+2&&(n[r][1].end=n[i-1][1].end,n.splice(r+2,i-r-2),i=r+2),r=void 0)
return e?e(n,t):n}}function A(e,n){const t=new EditMap
let r=0
for(;++r<=e.length;)if((r===e.length||"lineEnding"===e[r][1].type)&&"data"===e[r-1][1].type){const i=e[r-1][1],o=n.sliceStream(i)
let c,u=o.length,s=-1,l=0
for(;u--;){const e=o[u]
if("string"==typeof e){for(s=e.length;32===e.charCodeAt(s-1);)l++,s--
if(s)break
s=-1}else if(-2===e)c=!0,l++
else if(-1!==e){u++
break}}if(n._contentTypeTextTrailing&&r===e.length&&(l=0),l){const o={type:r===e.length||c||l<2?"lineSuffix":"hardBreakTrailing",start:{_bufferIndex:u?s:i.start._bufferIndex+s,_index:i.start._index+u,line:i.end.line,column:i.end.column-l,offset:i.end.offset-l},end:{...i.end}}
i.end={...o.start},i.start.offset===i.end.offset?Object.assign(i,o):t.add(r,0,[["enter",o,n],["exit",o,n]])}r++}return t.consume(e),e}const L={name:"thematicBreak",tokenize:function(e,n,t){let r,i=0
return function(n){return e.enter("thematicBreak"),function(e){return r=e,o(e)}(n)}
function o(o){return o===r?(e.enter("thematicBreakSequence"),c(o)):i>=3&&(null===o||(0,g.HP)(o))?(e.exit("thematicBreak"),n(o)):t(o)}function c(n){return n===r?(e.consume(n),i++,c):(e.exit("thematicBreakSequence"),(0,g.On)(n)?(0,v.N)(e,o,"whitespace")(n):o(n))}}},V={continuation:{tokenize:function(e,n,t){const r=this
return r.containerState._closeFlow=void 0,e.check(T,function(t){return r.containerState.furtherBlankLines=r.containerState.furtherBlankLines||r.containerState.initialBlankLine,(0,v.N)(e,n,"listItemIndent",r.containerState.size+1)(t)},function(t){return r.containerState.furtherBlankLines||!(0,g.On)(t)?(r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,i(t)):(r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,e.attempt(q,n,i)(t))})
function i(i){return r.containerState._closeFlow=!0,r.interrupt=void 0,(0,v.N)(e,e.attempt(V,n,t),"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(i)}}},exit:function(e){e.exit(this.containerState.type)},name:"list",tokenize:function(e,n,t){const r=this,i=r.events[r.events.length-1]
let o=i&&"linePrefix"===i[1].type?i[2].sliceSerialize(i[1],!0).length:0,c=0
return function(n){const i=r.containerState.type||(42===n||43===n||45===n?"listUnordered":"listOrdered")
if("listUnordered"===i?!r.containerState.marker||n===r.containerState.marker:(0,g.BM)(n)){if(r.containerState.type||(r.containerState.type=i,e.enter(i,{_container:!0})),"listUnordered"===i)return e.enter("listItemPrefix"),42===n||45===n?e.check(L,t,s)(n):s(n)
if(!r.interrupt||49===n)return e.enter("listItemPrefix"),e.enter("listItemValue"),u(n)}return t(n)}
function u(n){return(0,g.BM)(n)&&++c<10?(e.consume(n),u):(!r.interrupt||c<2)&&(r.containerState.marker?n===r.containerState.marker:41===n||46===n)?(e.exit("listItemValue"),s(n)):t(n)}function s(n){return e.enter("listItemMarker"),e.consume(n),e.exit("listItemMarker"),r.containerState.marker=r.containerState.marker||n,e.check(T,r.interrupt?t:l,e.attempt(R,f,a))}function l(e){return r.containerState.initialBlankLine=!0,o++,f(e)}function a(n){return(0,g.On)(n)?(e.enter("listItemPrefixWhitespace"),e.consume(n),e.exit("listItemPrefixWhitespace"),f):t(n)}function f(t){return r.containerState.size=o+r.sliceSerialize(e.exit("listItemPrefix"),!0).length,n(t)}}},R={partial:!0,tokenize:function(e,n,t){const r=this
return(0,v.N)(e,function(e){const i=r.events[r.events.length-1]
return!(0,g.On)(e)&&i&&"listItemPrefixWhitespace"===i[1].type?n(e):t(e)},"listItemPrefixWhitespace",r.parser.constructs.disable.null.includes("codeIndented")?void 0:5)}},q={partial:!0,tokenize:function(e,n,t){const r=this
return(0,v.N)(e,function(e){const i=r.events[r.events.length-1]
return i&&"listItemIndent"===i[1].type&&i[2].sliceSerialize(i[1],!0).length===r.containerState.size?n(e):t(e)},"listItemIndent",r.containerState.size+1)}},B={continuation:{tokenize:function(e,n,t){const r=this
return function(n){return(0,g.On)(n)?(0,v.N)(e,i,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(n):i(n)}
function i(r){return e.attempt(B,n,t)(r)}}},exit:function(e){e.exit("blockQuote")},name:"blockQuote",tokenize:function(e,n,t){const r=this
return function(n){if(62===n){const t=r.containerState
return t.open||(e.enter("blockQuote",{_container:!0}),t.open=!0),e.enter("blockQuotePrefix"),e.enter("blockQuoteMarker"),e.consume(n),e.exit("blockQuoteMarker"),i}return t(n)}
function i(t){return(0,g.On)(t)?(e.enter("blockQuotePrefixWhitespace"),e.consume(t),e.exit("blockQuotePrefixWhitespace"),e.exit("blockQuotePrefix"),n):(e.exit("blockQuotePrefix"),n(t))}}}
function j(e,n,t,r,i,o,c,u,s){const l=s||Number.POSITIVE_INFINITY
let a=0
return function(n){return 60===n?(e.enter(r),e.enter(i),e.enter(o),e.consume(n),e.exit(o),f):null===n||32===n||41===n||(0,g.JQ)(n)?t(n):(e.enter(r),e.enter(c),e.enter(u),e.enter("chunkString",{contentType:"string"}),p(n))}
function f(t){return 62===t?(e.enter(o),e.consume(t),e.exit(o),e.exit(i),e.exit(r),n):(e.enter(u),e.enter("chunkString",{contentType:"string"}),d(t))}function d(n){return 62===n?(e.exit("chunkString"),e.exit(u),f(n)):null===n||60===n||(0,g.HP)(n)?t(n):(e.consume(n),92===n?h:d)}function h(n){return 60===n||62===n||92===n?(e.consume(n),d):d(n)}function p(i){return a||null!==i&&41!==i&&!(0,g.Ee)(i)?a<l&&40===i?(e.consume(i),a++,p):41===i?(e.consume(i),a--,p):null===i||32===i||40===i||(0,g.JQ)(i)?t(i):(e.consume(i),92===i?m:p):(e.exit("chunkString"),e.exit(u),e.exit(c),e.exit(r),n(i))}function m(n){return 40===n||41===n||92===n?(e.consume(n),p):p(n)}}function W(e,n,t,r,i,o){const c=this
let u,s=0
return function(n){return e.enter(r),e.enter(i),e.consume(n),e.exit(i),e.enter(o),l}
function l(f){return s>999||null===f||91===f||93===f&&!u||94===f&&!s&&"_hiddenFootnoteSupport"in c.parser.constructs?t(f):93===f?(e.exit(o),e.enter(i),e.consume(f),e.exit(i),e.exit(r),n):(0,g.HP)(f)?(e.enter("lineEnding"),e.consume(f),e.exit("lineEnding"),l):(e.enter("chunkString",{contentType:"string"}),a(f))}function a(n){return null===n||91===n||93===n||(0,g.HP)(n)||s++>999?(e.exit("chunkString"),l(n)):(e.consume(n),u||(u=!(0,g.On)(n)),92===n?f:a)}function f(n){return 91===n||92===n||93===n?(e.consume(n),s++,a):a(n)}}function Q(e,n,t,r,i,o){let c
return function(n){return 34===n||39===n||40===n?(e.enter(r),e.enter(i),e.consume(n),e.exit(i),c=40===n?41:n,u):t(n)}
function u(t){return t===c?(e.enter(i),e.consume(t),e.exit(i),e.exit(r),n):(e.enter(o),s(t))}function s(n){return n===c?(e.exit(o),u(c)):null===n?t(n):(0,g.HP)(n)?(e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),(0,v.N)(e,s,"linePrefix")):(e.enter("chunkString",{contentType:"string"}),l(n))}function l(n){return n===c||null===n||(0,g.HP)(n)?(e.exit("chunkString"),s(n)):(e.consume(n),92===n?a:l)}function a(n){return n===c||92===n?(e.consume(n),l):l(n)}}function U(e,n){let t
return function r(i){return(0,g.HP)(i)?(e.enter("lineEnding"),e.consume(i),e.exit("lineEnding"),t=!0,r):(0,g.On)(i)?(0,v.N)(e,r,t?"linePrefix":"lineSuffix")(i):n(i)}}const Y={name:"definition",tokenize:function(e,n,t){const r=this
let i
return function(n){return e.enter("definition"),function(n){return W.call(r,e,o,t,"definitionLabel","definitionLabelMarker","definitionLabelString")(n)}(n)}
function o(n){return i=p(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)),58===n?(e.enter("definitionMarker"),e.consume(n),e.exit("definitionMarker"),c):t(n)}function c(n){return(0,g.Ee)(n)?U(e,u)(n):u(n)}function u(n){return j(e,s,t,"definitionDestination","definitionDestinationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(n)}function s(n){return e.attempt(Z,l,l)(n)}function l(n){return(0,g.On)(n)?(0,v.N)(e,a,"whitespace")(n):a(n)}function a(o){return null===o||(0,g.HP)(o)?(e.exit("definition"),r.parser.defined.push(i),n(o)):t(o)}}},Z={partial:!0,tokenize:function(e,n,t){return function(n){return(0,g.Ee)(n)?U(e,r)(n):t(n)}
function r(n){return Q(e,i,t,"definitionTitle","definitionTitleMarker","definitionTitleString")(n)}function i(n){return(0,g.On)(n)?(0,v.N)(e,o,"whitespace")(n):o(n)}function o(e){return null===e||(0,g.HP)(e)?n(e):t(e)}}},J={name:"codeIndented",tokenize:function(e,n,t){return function(n){return e.enter("codeIndented"),(0,v.B)(e,r,t,"linePrefix",4,4)(n)}
function r(n){return null===n?o(n):(0,g.HP)(n)?e.attempt($,r,o)(n):(e.enter("codeFlowValue"),i(n))}function i(n){return null===n||(0,g.HP)(n)?(e.exit("codeFlowValue"),r(n)):(e.consume(n),i)}function o(t){return e.exit("codeIndented"),n(t)}}},$={partial:!0,tokenize:function(e,n,t){const r=this
return i
function i(c){return r.parser.lazy[r.now().line]?t(c):(0,g.HP)(c)?(e.enter("lineEnding"),e.consume(c),e.exit("lineEnding"),i):(0,v.B)(e,n,o,"linePrefix",4,4)(c)}function o(e){return(0,g.HP)(e)?i(e):t(e)}}},K={name:"headingAtx",resolve:function(e,n){let t=e.length-2,r=3
if("whitespace"===e[r][1].type&&(r+=2),t-2>r&&"whitespace"===e[t][1].type&&(t-=2),"atxHeadingSequence"===e[t][1].type&&(r===t-1||t-4>r&&"whitespace"===e[t-2][1].type)&&(t-=r+1===t?2:4),t>r){const i={type:"atxHeadingText",start:e[r][1].start,end:e[t][1].end},o={type:"chunkText",start:e[r][1].start,end:e[t][1].end,contentType:"text"};(0,u.m)(e,r,t-r+1,[["enter",i,n],["enter",o,n],["exit",o,n],["exit",i,n]])}return e},tokenize:function(e,n,t){let r=0
return function(n){return e.enter("atxHeading"),function(n){return e.enter("atxHeadingSequence"),i(n)}(n)}
function i(n){return 35===n&&r++<6?(e.consume(n),i):null===n||(0,g.Ee)(n)?(e.exit("atxHeadingSequence"),o(n)):t(n)}function o(t){return 35===t?(e.enter("atxHeadingSequence"),c(t)):null===t||(0,g.HP)(t)?(e.exit("atxHeading"),n(t)):(0,g.On)(t)?(0,v.N)(e,o,"whitespace")(t):(e.enter("atxHeadingText"),u(t))}function c(n){return 35===n?(e.consume(n),c):(e.exit("atxHeadingSequence"),o(n))}function u(n){return null===n||35===n||(0,g.Ee)(n)?(e.exit("atxHeadingText"),o(n)):(e.consume(n),u)}}},G={name:"setextUnderline",resolveTo:function(e,n){const t=new EditMap
let r,i,o,c=e.length
for(;c--;)if("enter"===e[c][0]){if("content"===e[c][1].type){r=c
break}"paragraph"===e[c][1].type&&(i=c)}else"content"===e[c][1].type&&t.add(c,1,[]),o||"definition"!==e[c][1].type||(o=c)
const u={type:"setextHeading",start:{...e[r][1].start},end:{...e[e.length-1][1].end}}
return e[i][1].type="setextHeadingText",o?(t.add(i,0,[["enter",u,n]]),t.add(o+1,0,[["exit",e[r][1],n]]),e[r][1].end={...e[o][1].end}):e[r][1]=u,t.add(e.length,0,[["exit",u,n]]),t.consume(e),e},tokenize:function(e,n,t){const r=this
let i
return function(n){let c,u=r.events.length
for(;u--;)if("lineEnding"!==r.events[u][1].type&&"linePrefix"!==r.events[u][1].type&&"content"!==r.events[u][1].type){c="paragraph"===r.events[u][1].type
break}return r.parser.lazy[r.now().line]||!r.interrupt&&!c?t(n):(e.enter("setextHeadingLine"),i=n,function(n){return e.enter("setextHeadingLineSequence"),o(n)}(n))}
function o(n){return n===i?(e.consume(n),o):(e.exit("setextHeadingLineSequence"),(0,g.On)(n)?(0,v.N)(e,c,"lineSuffix")(n):c(n))}function c(r){return null===r||(0,g.HP)(r)?(e.exit("setextHeadingLine"),n(r)):t(r)}}},X=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"],ee=["pre","script","style","textarea"],ne={partial:!0,tokenize:function(e,n,t){const r=this
return function(n){return null===n?t(n):(e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),i)}
function i(e){return r.parser.lazy[r.now().line]?t(e):n(e)}}},te={concrete:!0,name:"htmlFlow",resolveTo:function(e){let n=e.length
for(;n--&&("enter"!==e[n][0]||"htmlFlow"!==e[n][1].type););return n>1&&"linePrefix"===e[n-2][1].type&&(e[n][1].start=e[n-2][1].start,e[n+1][1].start=e[n-2][1].start,e.splice(n-2,2)),e},tokenize:function(e,n,t){const r=this
let i,o,c,u,s
return function(n){return function(n){return e.enter("htmlFlow"),e.enter("htmlFlowData"),e.consume(n),l}(n)}
function l(u){return 33===u?(e.consume(u),a):47===u?(e.consume(u),o=!0,h):63===u?(e.consume(u),i=3,r.interrupt?n:M):(0,g.CW)(u)?(e.consume(u),c=String.fromCharCode(u),p):t(u)}function a(o){return 45===o?(e.consume(o),i=2,f):91===o?(e.consume(o),i=5,u=0,d):(0,g.CW)(o)?(e.consume(o),i=4,r.interrupt?n:M):t(o)}function f(i){return 45===i?(e.consume(i),r.interrupt?n:M):t(i)}function d(i){return i==="CDATA[".charCodeAt(u++)?(e.consume(i),6===u?r.interrupt?n:P:d):t(i)}function h(n){return(0,g.CW)(n)?(e.consume(n),c=String.fromCharCode(n),p):t(n)}function p(u){if(null===u||47===u||62===u||(0,g.Ee)(u)){const s=47===u,l=c.toLowerCase()
return s||o||!ee.includes(l)?X.includes(c.toLowerCase())?(i=6,s?(e.consume(u),m):r.interrupt?n(u):P(u)):(i=7,r.interrupt&&!r.parser.lazy[r.now().line]?t(u):o?x(u):k(u)):(i=1,r.interrupt?n(u):P(u))}return 45===u||(0,g.lV)(u)?(e.consume(u),c+=String.fromCharCode(u),p):t(u)}function m(i){return 62===i?(e.consume(i),r.interrupt?n:P):t(i)}function x(n){return(0,g.On)(n)?(e.consume(n),x):T(n)}function k(n){return 47===n?(e.consume(n),T):58===n||95===n||(0,g.CW)(n)?(e.consume(n),b):(0,g.On)(n)?(e.consume(n),k):T(n)}function b(n){return 45===n||46===n||58===n||95===n||(0,g.lV)(n)?(e.consume(n),b):v(n)}function v(n){return 61===n?(e.consume(n),y):(0,g.On)(n)?(e.consume(n),v):k(n)}function y(n){return null===n||60===n||61===n||62===n||96===n?t(n):34===n||39===n?(e.consume(n),s=n,S):(0,g.On)(n)?(e.consume(n),y):I(n)}function S(n){return n===s?(e.consume(n),s=null,E):null===n||(0,g.HP)(n)?t(n):(e.consume(n),S)}function I(n){return null===n||34===n||39===n||47===n||60===n||61===n||62===n||96===n||(0,g.Ee)(n)?v(n):(e.consume(n),I)}function E(e){return 47===e||62===e||(0,g.On)(e)?k(e):t(e)}function T(n){return 62===n?(e.consume(n),w):t(n)}function w(n){return null===n||(0,g.HP)(n)?P(n):(0,g.On)(n)?(e.consume(n),w):t(n)}function P(n){return 45===n&&2===i?(e.consume(n),F):60===n&&1===i?(e.consume(n),D):62===n&&4===i?(e.consume(n),N):63===n&&3===i?(e.consume(n),M):93===n&&5===i?(e.consume(n),H):!(0,g.HP)(n)||6!==i&&7!==i?null===n||(0,g.HP)(n)?(e.exit("htmlFlowData"),C(n)):(e.consume(n),P):(e.exit("htmlFlowData"),e.check(re,A,C)(n))}function C(n){return e.check(ne,z,A)(n)}function z(n){return e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),O}function O(n){return null===n||(0,g.HP)(n)?C(n):(e.enter("htmlFlowData"),P(n))}function F(n){return 45===n?(e.consume(n),M):P(n)}function D(n){return 47===n?(e.consume(n),c="",_):P(n)}function _(n){if(62===n){const t=c.toLowerCase()
return ee.includes(t)?(e.consume(n),N):P(n)}return(0,g.CW)(n)&&c.length<8?(e.consume(n),c+=String.fromCharCode(n),_):P(n)}function H(n){return 93===n?(e.consume(n),M):P(n)}function M(n){return 62===n?(e.consume(n),N):45===n&&2===i?(e.consume(n),M):P(n)}function N(n){return null===n||(0,g.HP)(n)?(e.exit("htmlFlowData"),A(n)):(e.consume(n),N)}function A(t){return e.exit("htmlFlow"),n(t)}}},re={partial:!0,tokenize:function(e,n,t){return function(r){return e.enter("lineEnding"),e.consume(r),e.exit("lineEnding"),e.attempt(T,n,t)}}},ie={concrete:!0,name:"codeFenced",tokenize:function(e,n,t){const r=this,i={partial:!0,tokenize:function(e,n,t){let i=0
return function(n){return e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),c}
function c(n){return e.enter("codeFencedFence"),(0,g.On)(n)?(0,v.N)(e,s,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(n):s(n)}function s(n){return n===o?(e.enter("codeFencedFenceSequence"),l(n)):t(n)}function l(n){return n===o?(i++,e.consume(n),l):i>=u?(e.exit("codeFencedFenceSequence"),(0,g.On)(n)?(0,v.N)(e,a,"whitespace")(n):a(n)):t(n)}function a(r){return null===r||(0,g.HP)(r)?(e.exit("codeFencedFence"),n(r)):t(r)}}}
let o,c=0,u=0
return function(n){return function(n){const t=r.events[r.events.length-1]
return c=t&&"linePrefix"===t[1].type?t[2].sliceSerialize(t[1],!0).length:0,o=n,e.enter("codeFenced"),e.enter("codeFencedFence"),e.enter("codeFencedFenceSequence"),s(n)}(n)}
function s(n){return n===o?(u++,e.consume(n),s):u<3?t(n):(e.exit("codeFencedFenceSequence"),(0,g.On)(n)?(0,v.N)(e,l,"whitespace")(n):l(n))}function l(t){return null===t||(0,g.HP)(t)?(e.exit("codeFencedFence"),r.interrupt?n(t):e.check(ne,h,b)(t)):(e.enter("codeFencedFenceInfo"),e.enter("chunkString",{contentType:"string"}),a(t))}function a(n){return null===n||(0,g.HP)(n)?(e.exit("chunkString"),e.exit("codeFencedFenceInfo"),l(n)):(0,g.On)(n)?(e.exit("chunkString"),e.exit("codeFencedFenceInfo"),(0,v.N)(e,f,"whitespace")(n)):96===n&&n===o?t(n):(e.consume(n),a)}function f(n){return null===n||(0,g.HP)(n)?l(n):(e.enter("codeFencedFenceMeta"),e.enter("chunkString",{contentType:"string"}),d(n))}function d(n){return null===n||(0,g.HP)(n)?(e.exit("chunkString"),e.exit("codeFencedFenceMeta"),l(n)):96===n&&n===o?t(n):(e.consume(n),d)}function h(n){return e.attempt(i,b,p)(n)}function p(n){return e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),m}function m(n){return c>0&&(0,g.On)(n)?(0,v.N)(e,x,"linePrefix",c+1)(n):x(n)}function x(n){return null===n||(0,g.HP)(n)?e.check(ne,h,b)(n):(e.enter("codeFlowValue"),k(n))}function k(n){return null===n||(0,g.HP)(n)?(e.exit("codeFlowValue"),x(n)):(e.consume(n),k)}function b(t){return e.exit("codeFenced"),n(t)}}},oe={name:"characterReference",tokenize:function(e,n,t){const r=this
let i,o,u=0
return function(n){return e.enter("characterReference"),e.enter("characterReferenceMarker"),e.consume(n),e.exit("characterReferenceMarker"),s}
function s(n){return 35===n?(e.enter("characterReferenceMarkerNumeric"),e.consume(n),e.exit("characterReferenceMarkerNumeric"),l):(e.enter("characterReferenceValue"),i=31,o=g.lV,a(n))}function l(n){return 88===n||120===n?(e.enter("characterReferenceMarkerHexadecimal"),e.consume(n),e.exit("characterReferenceMarkerHexadecimal"),e.enter("characterReferenceValue"),i=6,o=g.ok,a):(e.enter("characterReferenceValue"),i=7,o=g.BM,a(n))}function a(s){if(59===s&&u){const i=e.exit("characterReferenceValue")
return o!==g.lV||c(r.sliceSerialize(i))?(e.enter("characterReferenceMarker"),e.consume(s),e.exit("characterReferenceMarker"),e.exit("characterReference"),n):t(s)}return o(s)&&u++<i?(e.consume(s),a):t(s)}}},ce={name:"characterEscape",tokenize:function(e,n,t){return function(n){return e.enter("characterEscape"),e.enter("escapeMarker"),e.consume(n),e.exit("escapeMarker"),r}
function r(r){return(0,g.ol)(r)?(e.enter("characterEscapeValue"),e.consume(r),e.exit("characterEscapeValue"),e.exit("characterEscape"),n):t(r)}}},ue={name:"lineEnding",tokenize:function(e,n){return function(t){return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),(0,v.N)(e,n,"linePrefix")}}}
var se=t(6728)
const le={name:"labelEnd",resolveAll:function(e){let n=-1
const t=[]
for(;++n<e.length;){const r=e[n][1]
if(t.push(e[n]),"labelImage"===r.type||"labelLink"===r.type||"labelEnd"===r.type){const e="labelImage"===r.type?4:2
r.type="data",n+=e}}return e.length!==t.length&&(0,u.m)(e,0,e.length,t),e},resolveTo:function(e,n){let t,r,i,o=e.length,c=0
for(;o--;){const n=e[o][1]
if(t){if("link"===n.type||"labelLink"===n.type&&n._inactive)break
"enter"===e[o][0]&&"labelLink"===n.type&&(n._inactive=!0)}else if(r){if("enter"===e[o][0]&&("labelImage"===n.type||"labelLink"===n.type)&&!n._balanced&&(t=o,"labelLink"!==n.type)){c=2
break}}else"labelEnd"===n.type&&(r=o)}const s={type:"labelLink"===e[t][1].type?"link":"image",start:{...e[t][1].start},end:{...e[e.length-1][1].end}},l={type:"label",start:{...e[t][1].start},end:{...e[r][1].end}},a={type:"labelText",start:{...e[t+c+2][1].end},end:{...e[r-2][1].start}}
return i=[["enter",s,n],["enter",l,n]],i=(0,u.V)(i,e.slice(t+1,t+c+3)),i=(0,u.V)(i,[["enter",a,n]]),i=(0,u.V)(i,(0,se.W)(n.parser.constructs.insideSpan.null,e.slice(t+c+4,r-3),n)),i=(0,u.V)(i,[["exit",a,n],e[r-2],e[r-1],["exit",l,n]]),i=(0,u.V)(i,e.slice(r+1)),i=(0,u.V)(i,[["exit",s,n]]),(0,u.m)(e,t,e.length,i),e},tokenize:function(e,n,t){const r=this,i=r._labelStarts
let o,c
if(i){for(;i.length>0&&i[i.length-1]._balanced;)i.pop()
o=i[i.length-1]}return function(n){return o?o._inactive?a(n):(c=r.parser.defined.includes(p(r.sliceSerialize({start:o.end,end:r.now()}))),e.enter("labelEnd"),e.enter("labelMarker"),e.consume(n),e.exit("labelMarker"),e.exit("labelEnd"),u):t(n)}
function u(n){return 40===n?e.attempt(ae,l,c?l:a)(n):91===n?e.attempt(fe,l,c?s:a)(n):c?l(n):a(n)}function s(n){return e.attempt(de,l,a)(n)}function l(e){return i.pop(),n(e)}function a(e){return o._balanced=!0,t(e)}}},ae={tokenize:function(e,n,t){return function(n){return e.enter("resource"),e.enter("resourceMarker"),e.consume(n),e.exit("resourceMarker"),r}
function r(n){return(0,g.Ee)(n)?U(e,i)(n):i(n)}function i(n){return 41===n?l(n):j(e,o,c,"resourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationString",32)(n)}function o(n){return(0,g.Ee)(n)?U(e,u)(n):l(n)}function c(e){return t(e)}function u(n){return 34===n||39===n||40===n?Q(e,s,t,"resourceTitle","resourceTitleMarker","resourceTitleString")(n):l(n)}function s(n){return(0,g.Ee)(n)?U(e,l)(n):l(n)}function l(r){return 41===r?(e.enter("resourceMarker"),e.consume(r),e.exit("resourceMarker"),e.exit("resource"),n):t(r)}}},fe={tokenize:function(e,n,t){const r=this
return function(n){return W.call(r,e,i,o,"reference","referenceMarker","referenceString")(n)}
function i(e){return r.parser.defined.includes(p(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)))?n(e):t(e)}function o(e){return t(e)}}},de={tokenize:function(e,n,t){return function(n){return e.enter("reference"),e.enter("referenceMarker"),e.consume(n),e.exit("referenceMarker"),r}
function r(r){return 93===r?(e.enter("referenceMarker"),e.consume(r),e.exit("referenceMarker"),e.exit("reference"),n):t(r)}}},he={name:"labelStartImage",resolveAll:le.resolveAll,tokenize:function(e,n,t){const r=this
let i
return function(n){return e.enter("labelImage"),e.enter("labelImageMarker"),e.consume(n),e.exit("labelImageMarker"),o}
function o(n){return 91===n?(e.enter("labelMarker"),e.consume(n),e.exit("labelMarker"),i=e.exit("labelImage"),c):t(n)}function c(e){return 94===e&&"_hiddenFootnoteSupport"in r.parser.constructs?t(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),n(e))}}}
var pe=t(4386)
const ge={name:"attention",resolveAll:function(e,n){let t,r=-1
for(;++r<e.length;)if("enter"===e[r][0]&&"attentionSequence"===e[r][1].type&&e[r][1]._close){let i=r
for(;i--;)if("exit"===e[i][0]&&"attentionSequence"===e[i][1].type&&e[i][1]._open&&n.sliceSerialize(e[i][1]).charCodeAt(0)===n.sliceSerialize(e[r][1]).charCodeAt(0)){if((e[i][1]._close||e[r][1]._open)&&(e[r][1].end.offset-e[r][1].start.offset)%3&&!((e[i][1].end.offset-e[i][1].start.offset+e[r][1].end.offset-e[r][1].start.offset)%3))continue
const o=e[i][1].end.offset-e[i][1].start.offset>1&&e[r][1].end.offset-e[r][1].start.offset>1?2:1,c={...e[i][1].end},s={...e[r][1].start}
me(c,-o),me(s,o)
const l={type:o>1?"strongSequence":"emphasisSequence",start:c,end:{...e[i][1].end}},a={type:o>1?"strongSequence":"emphasisSequence",start:{...e[r][1].start},end:s},f={type:o>1?"strongText":"emphasisText",start:{...e[i][1].end},end:{...e[r][1].start}},d={type:o>1?"strong":"emphasis",start:{...l.start},end:{...a.end}}
e[i][1].end={...l.start},e[r][1].start={...a.end},t=[],e[i][1].end.offset-e[i][1].start.offset&&(t=(0,u.V)(t,[["enter",e[i][1],n],["exit",e[i][1],n]])),t=(0,u.V)(t,[["enter",d,n],["enter",l,n],["exit",l,n],["enter",f,n]]),t=(0,u.V)(t,(0,se.W)(n.parser.constructs.insideSpan.null,e.slice(i+1,r),n)),t=(0,u.V)(t,[["exit",f,n],["enter",a,n],["exit",a,n],["exit",d,n]])
let h=0
e[r][1].end.offset-e[r][1].start.offset&&(h=2,t=(0,u.V)(t,[["enter",e[r][1],n],["exit",e[r][1],n]])),(0,u.m)(e,i-1,r-i+3,t),r=i+t.length-h-2
break}}for(r=-1;++r<e.length;)"attentionSequence"===e[r][1].type&&(e[r][1].type="data")
return e},tokenize:function(e,n){const t=this.parser.constructs.attentionMarkers.null,r=this.previous,i=(0,pe.S)(r)
let o
return function(n){return o=n,e.enter("attentionSequence"),c(n)}
function c(u){if(u===o)return e.consume(u),c
const s=e.exit("attentionSequence"),l=(0,pe.S)(u),a=!l||2===l&&i||t.includes(u)&&42!==u&&95!==u,f=!i||2===i&&l||t.includes(r)&&42!==r&&95!==r
return s._open=Boolean(42===o?a:a&&(i||!f)),s._close=Boolean(42===o?f:f&&(l||!a)),n(u)}}}
function me(e,n){e.column+=n,e.offset+=n,e._bufferIndex+=n}const xe={name:"autolink",tokenize:function(e,n,t){let r=0
return function(n){return e.enter("autolink"),e.enter("autolinkMarker"),e.consume(n),e.exit("autolinkMarker"),e.enter("autolinkProtocol"),i}
function i(n){return(0,g.CW)(n)?(e.consume(n),o):64===n?t(n):s(n)}function o(e){return 43===e||45===e||46===e||(0,g.lV)(e)?(r=1,c(e)):s(e)}function c(n){return 58===n?(e.consume(n),r=0,u):(43===n||45===n||46===n||(0,g.lV)(n))&&r++<32?(e.consume(n),c):(r=0,s(n))}function u(r){return 62===r?(e.exit("autolinkProtocol"),e.enter("autolinkMarker"),e.consume(r),e.exit("autolinkMarker"),e.exit("autolink"),n):null===r||32===r||60===r||(0,g.JQ)(r)?t(r):(e.consume(r),u)}function s(n){return 64===n?(e.consume(n),l):(0,g.cx)(n)?(e.consume(n),s):t(n)}function l(e){return(0,g.lV)(e)?a(e):t(e)}function a(t){return 46===t?(e.consume(t),r=0,l):62===t?(e.exit("autolinkProtocol").type="autolinkEmail",e.enter("autolinkMarker"),e.consume(t),e.exit("autolinkMarker"),e.exit("autolink"),n):f(t)}function f(n){if((45===n||(0,g.lV)(n))&&r++<63){const t=45===n?f:a
return e.consume(n),t}return t(n)}}},ke={name:"htmlText",tokenize:function(e,n,t){const r=this
let i,o,c
return function(n){return e.enter("htmlText"),e.enter("htmlTextData"),e.consume(n),u}
function u(n){return 33===n?(e.consume(n),s):47===n?(e.consume(n),S):63===n?(e.consume(n),b):(0,g.CW)(n)?(e.consume(n),T):t(n)}function s(n){return 45===n?(e.consume(n),l):91===n?(e.consume(n),o=0,h):(0,g.CW)(n)?(e.consume(n),k):t(n)}function l(n){return 45===n?(e.consume(n),d):t(n)}function a(n){return null===n?t(n):45===n?(e.consume(n),f):(0,g.HP)(n)?(c=a,H(n)):(e.consume(n),a)}function f(n){return 45===n?(e.consume(n),d):a(n)}function d(e){return 62===e?_(e):45===e?f(e):a(e)}function h(n){return n==="CDATA[".charCodeAt(o++)?(e.consume(n),6===o?p:h):t(n)}function p(n){return null===n?t(n):93===n?(e.consume(n),m):(0,g.HP)(n)?(c=p,H(n)):(e.consume(n),p)}function m(n){return 93===n?(e.consume(n),x):p(n)}function x(n){return 62===n?_(n):93===n?(e.consume(n),x):p(n)}function k(n){return null===n||62===n?_(n):(0,g.HP)(n)?(c=k,H(n)):(e.consume(n),k)}function b(n){return null===n?t(n):63===n?(e.consume(n),y):(0,g.HP)(n)?(c=b,H(n)):(e.consume(n),b)}function y(e){return 62===e?_(e):b(e)}function S(n){return(0,g.CW)(n)?(e.consume(n),I):t(n)}function I(n){return 45===n||(0,g.lV)(n)?(e.consume(n),I):E(n)}function E(n){return(0,g.HP)(n)?(c=E,H(n)):(0,g.On)(n)?(e.consume(n),E):_(n)}function T(n){return 45===n||(0,g.lV)(n)?(e.consume(n),T):47===n||62===n||(0,g.Ee)(n)?w(n):t(n)}function w(n){return 47===n?(e.consume(n),_):58===n||95===n||(0,g.CW)(n)?(e.consume(n),P):(0,g.HP)(n)?(c=w,H(n)):(0,g.On)(n)?(e.consume(n),w):_(n)}function P(n){return 45===n||46===n||58===n||95===n||(0,g.lV)(n)?(e.consume(n),P):C(n)}function C(n){return 61===n?(e.consume(n),z):(0,g.HP)(n)?(c=C,H(n)):(0,g.On)(n)?(e.consume(n),C):w(n)}function z(n){return null===n||60===n||61===n||62===n||96===n?t(n):34===n||39===n?(e.consume(n),i=n,O):(0,g.HP)(n)?(c=z,H(n)):(0,g.On)(n)?(e.consume(n),z):(e.consume(n),F)}function O(n){return n===i?(e.consume(n),i=void 0,D):null===n?t(n):(0,g.HP)(n)?(c=O,H(n)):(e.consume(n),O)}function F(n){return null===n||34===n||39===n||60===n||61===n||96===n?t(n):47===n||62===n||(0,g.Ee)(n)?w(n):(e.consume(n),F)}function D(e){return 47===e||62===e||(0,g.Ee)(e)?w(e):t(e)}function _(r){return 62===r?(e.consume(r),e.exit("htmlTextData"),e.exit("htmlText"),n):t(r)}function H(n){return e.exit("htmlTextData"),e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),M}function M(n){return(0,g.On)(n)?(0,v.N)(e,N,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(n):N(n)}function N(n){return e.enter("htmlTextData"),c(n)}}},be={name:"labelStartLink",resolveAll:le.resolveAll,tokenize:function(e,n,t){const r=this
let i
return function(n){return e.enter("labelLink"),e.enter("labelMarker"),e.consume(n),e.exit("labelMarker"),i=e.exit("labelLink"),o}
function o(e){return 94===e&&"_hiddenFootnoteSupport"in r.parser.constructs?t(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),n(e))}}},ve={name:"hardBreakEscape",tokenize:function(e,n,t){return function(n){return e.enter("hardBreakEscape"),e.consume(n),r}
function r(r){return(0,g.HP)(r)?(e.exit("hardBreakEscape"),n(r)):t(r)}}},ye={name:"codeText",previous:function(e){return 96!==e||"characterEscape"===this.events[this.events.length-1][1].type},resolve:function(e){let n,t,r=e.length-4,i=3
if(!("lineEnding"!==e[i][1].type&&"space"!==e[i][1].type||"lineEnding"!==e[r][1].type&&"space"!==e[r][1].type))for(n=i;++n<r;)if("codeTextData"===e[n][1].type){e[i][1].type="codeTextPadding",e[r][1].type="codeTextPadding",i+=2,r-=2
break}for(n=i-1,r++;++n<=r;)void 0===t?n!==r&&"lineEnding"!==e[n][1].type&&(t=n):n!==r&&"lineEnding"!==e[n][1].type||(e[t][1].type="codeTextData",n!==t+2&&(e[t][1].end=e[n-1][1].end,e.splice(t+2,n-t-2),r-=n-t-2,n=t+2),t=void 0)
return e},tokenize:function(e,n,t){let r,i,o=0
return function(n){return e.enter("codeText"),e.enter("codeTextSequence"),c(n)}
function c(n){return 96===n?(e.consume(n),o++,c):(e.exit("codeTextSequence"),u(n))}function u(n){return null===n?t(n):32===n?(e.enter("space"),e.consume(n),e.exit("space"),u):96===n?(i=e.enter("codeTextSequence"),r=0,l(n)):(0,g.HP)(n)?(e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),u):(e.enter("codeTextData"),s(n))}function s(n){return null===n||32===n||96===n||(0,g.HP)(n)?(e.exit("codeTextData"),u(n)):(e.consume(n),s)}function l(t){return 96===t?(e.consume(t),r++,l):r===o?(e.exit("codeTextSequence"),e.exit("codeText"),n(t)):(i.type="codeTextData",s(t))}}},Se={42:V,43:V,45:V,48:V,49:V,50:V,51:V,52:V,53:V,54:V,55:V,56:V,57:V,62:B},Ie={91:Y},Ee={[-2]:J,[-1]:J,32:J},Te={35:K,42:L,45:[G,L],60:te,61:G,95:L,96:ie,126:ie},we={38:oe,92:ce},Pe={[-5]:ue,[-4]:ue,[-3]:ue,33:he,38:oe,42:ge,60:[xe,ke],91:be,92:[ve,ce],93:le,95:ge,96:ye},Ce={null:[ge,D]},ze={null:[42,95]},Oe={null:[]}
const Fe=/[\0\t\n\r]/g
function De(e,n,t){return"string"!=typeof n&&(t=n,n=void 0),function(e){const n=e||{}
let t=!0
const r={},i=[[]],o=[],s=[],l={enter:{blockQuote:function(){s.push(!1),z(),w("<blockquote>")},codeFenced:function(){z(),w("<pre><code"),S("fencesCount",0)},codeFencedFenceInfo:E,codeFencedFenceMeta:E,codeIndented:function(){z(),w("<pre><code>")},codeText:function(){S("inCodeText",!0),w("<code>")},content:function(){S("slurpAllLineEndings",!0)},definition:function(){E(),o.push({})},definitionDestinationString:function(){E(),S("ignoreEncode",!0)},definitionLabelString:E,definitionTitleString:E,emphasis:function(){w("<em>")},htmlFlow:function(){z(),L()},htmlText:L,image:function(){o.push({image:!0}),t=void 0},label:E,link:function(){o.push({})},listItemMarker:function(){I("expectFirstItem")?w(">"):D(),z(),w("<li>"),S("expectFirstItem"),S("lastWasTag")},listItemValue:function(e){if(I("expectFirstItem")){const n=Number.parseInt(this.sliceSerialize(e),10)
1!==n&&w(' start="'+O(String(n))+'"')}},listOrdered:function(e){s.push(!e._loose),z(),w("<ol"),S("expectFirstItem",!0)},listUnordered:function(e){s.push(!e._loose),z(),w("<ul"),S("expectFirstItem",!0)},paragraph:function(){s[s.length-1]||(z(),w("<p>")),S("slurpAllLineEndings")},reference:E,resource:function(){E(),o[o.length-1].destination=""},resourceDestinationString:function(){E(),S("ignoreEncode",!0)},resourceTitleString:E,setextHeading:function(){E(),S("slurpAllLineEndings")},strong:function(){w("<strong>")}},exit:{atxHeading:function(){w("</h"+I("headingRank")+">"),S("headingRank")},atxHeadingSequence:function(e){I("headingRank")||(S("headingRank",this.sliceSerialize(e).length),z(),w("<h"+I("headingRank")+">"))},autolinkEmail:function(e){const n=this.sliceSerialize(e)
w('<a href="'+m("mailto:"+n)+'">'),P(O(n)),w("</a>")},autolinkProtocol:function(e){const t=this.sliceSerialize(e)
w('<a href="'+m(t,n.allowDangerousProtocol?void 0:k)+'">'),P(O(t)),w("</a>")},blockQuote:function(){s.pop(),z(),w("</blockquote>"),S("slurpAllLineEndings")},characterEscapeValue:M,characterReferenceMarkerHexadecimal:V,characterReferenceMarkerNumeric:V,characterReferenceValue:function(e){const n=this.sliceSerialize(e)
P(O(I("characterReferenceType")?function(e,n){const t=Number.parseInt(e,n)
return t<9||11===t||t>13&&t<32||t>126&&t<160||t>55295&&t<57344||t>64975&&t<65008||!(65535&~t)||65534==(65535&t)||t>1114111?"�":String.fromCodePoint(t)}(n,"characterReferenceMarkerNumeric"===I("characterReferenceType")?10:16):c(n))),S("characterReferenceType")},codeFenced:_,codeFencedFence:function(){const e=I("fencesCount")||0
e||(w(">"),S("slurpOneLineEnding",!0)),S("fencesCount",e+1)},codeFencedFenceInfo:function(){w(' class="language-'+T()+'"')},codeFencedFenceMeta:F,codeFlowValue:function(e){P(O(this.sliceSerialize(e))),S("flowCodeSeenData",!0)},codeIndented:_,codeText:function(){S("inCodeText"),w("</code>")},codeTextData:M,data:M,definition:function(){const e=p(o[o.length-1].labelId)
T(),x.call(r,e)||(r[e]=o[o.length-1]),o.pop()},definitionDestinationString:function(){o[o.length-1].destination=T(),S("ignoreEncode")},definitionLabelString:function(e){T(),o[o.length-1].labelId=this.sliceSerialize(e)},definitionTitleString:function(){o[o.length-1].title=T()},emphasis:function(){w("</em>")},hardBreakEscape:N,hardBreakTrailing:N,htmlFlow:A,htmlFlowData:M,htmlText:A,htmlTextData:M,image:H,label:function(){o[o.length-1].label=T()},labelText:function(e){o[o.length-1].labelId=this.sliceSerialize(e)},lineEnding:function(e){I("slurpAllLineEndings")||(I("slurpOneLineEnding")?S("slurpOneLineEnding"):I("inCodeText")?P(" "):P(O(this.sliceSerialize(e))))},link:H,listOrdered:function(){D(),s.pop(),C(),w("</ol>")},listUnordered:function(){D(),s.pop(),C(),w("</ul>")},paragraph:function(){s[s.length-1]?S("slurpAllLineEndings",!0):w("</p>")},reference:F,referenceString:function(e){o[o.length-1].referenceId=this.sliceSerialize(e)},resource:F,resourceDestinationString:function(){o[o.length-1].destination=T(),S("ignoreEncode")},resourceTitleString:function(){o[o.length-1].title=T()},setextHeading:function(){const e=T()
z(),w("<h"+I("headingRank")+">"),P(e),w("</h"+I("headingRank")+">"),S("slurpAllLineEndings"),S("headingRank")},setextHeadingLineSequence:function(e){S("headingRank",61===this.sliceSerialize(e).charCodeAt(0)?1:2)},setextHeadingText:function(){S("slurpAllLineEndings",!0)},strong:function(){w("</strong>")},thematicBreak:function(){z(),w("<hr />")}}},a=function(e){const n={}
let t=-1
for(;++t<e.length;)f(n,e[t])
return n}([l,...n.htmlExtensions||[]]),d={definitions:r,tightStack:s},g={buffer:E,encode:O,getData:I,lineEndingIfNeeded:z,options:n,raw:P,resume:T,setData:S,tag:w}
let v=n.defaultLineEnding
return function(e){let n=-1,t=0
const r=[]
let o=[],c=[]
for(;++n<e.length;)v||"lineEnding"!==e[n][1].type&&"lineEndingBlank"!==e[n][1].type||(v=e[n][2].sliceSerialize(e[n][1])),"listOrdered"!==e[n][1].type&&"listUnordered"!==e[n][1].type||("enter"===e[n][0]?r.push(n):y(e.slice(r.pop(),n))),"definition"===e[n][1].type&&("enter"===e[n][0]?(c=(0,u.V)(c,e.slice(t,n)),t=n):(o=(0,u.V)(o,e.slice(t,n+1)),t=n+1))
o=(0,u.V)(o,c),o=(0,u.V)(o,e.slice(t)),n=-1
const s=o
for(a.enter.null&&a.enter.null.call(g);++n<e.length;){const e=a[s[n][0]],t=s[n][1].type,r=e[t]
x.call(e,t)&&r&&r.call({sliceSerialize:s[n][2].sliceSerialize,...g},s[n][1])}return a.exit.null&&a.exit.null.call(g),i[0].join("")}
function y(e){const n=e.length
let t,r=0,i=0,o=!1
for(;++r<n;){const n=e[r]
if(n[1]._container)t=void 0,"enter"===n[0]?i++:i--
else switch(n[1].type){case"listItemPrefix":"exit"===n[0]&&(t=!0)
break
case"linePrefix":break
case"lineEndingBlank":"enter"!==n[0]||i||(t?t=void 0:o=!0)
break
default:t=void 0}}e[0][1]._loose=o}function S(e,n){d[e]=n}function I(e){return d[e]}function E(){i.push([])}function T(){return i.pop().join("")}function w(e){t&&(S("lastWasTag",!0),i[i.length-1].push(e))}function P(e){S("lastWasTag"),i[i.length-1].push(e)}function C(){P(v||"\n")}function z(){const e=i[i.length-1],n=e[e.length-1],t=n?n.charCodeAt(n.length-1):null
10!==t&&13!==t&&null!==t&&C()}function O(e){return I("ignoreEncode")?e:h(e)}function F(){T()}function D(){I("lastWasTag")&&!I("slurpAllLineEndings")&&z(),w("</li>"),S("slurpAllLineEndings")}function _(){const e=I("fencesCount")
void 0!==e&&e<2&&d.tightStack.length>0&&!I("lastWasTag")&&C(),I("flowCodeSeenData")&&z(),w("</code></pre>"),void 0!==e&&e<2&&z(),S("flowCodeSeenData"),S("fencesCount"),S("slurpOneLineEnding")}function H(){let e=o.length-1
const i=o[e],c=i.referenceId||i.labelId,u=void 0===i.destination?r[p(c)]:i
for(t=!0;e--;)if(o[e].image){t=void 0
break}i.image?(w('<img src="'+m(u.destination,n.allowDangerousProtocol?void 0:b)+'" alt="'),P(i.label),w('"')):w('<a href="'+m(u.destination,n.allowDangerousProtocol?void 0:k)+'"'),w(u.title?' title="'+u.title+'"':""),i.image?w(" />"):(w(">"),P(i.label),w("</a>")),o.pop()}function M(e){P(O(this.sliceSerialize(e)))}function N(){w("<br />")}function A(){S("ignoreEncode")}function L(){n.allowDangerousHtml&&S("ignoreEncode",!0)}function V(e){S("characterReferenceType",e.type)}}(t)(function(e){for(;!P(e););return e}(function(e){const n={constructs:function(e){const n={}
let t=-1
for(;++t<e.length;)l(n,e[t])
return n}([r,...(e||{}).extensions||[]]),content:t(y),defined:[],document:t(I),flow:t(F),lazy:{},string:t(_),text:t(H)}
return n
function t(e){return function(t){return function(e,n,t){let r={_bufferIndex:-1,_index:0,line:t&&t.line||1,column:t&&t.column||1,offset:t&&t.offset||0}
const i={},o=[]
let c=[],s=[],l=!0
const a={attempt:b(function(e,n){v(e,n.from)}),check:b(k),consume:function(e){(0,g.HP)(e)?(r.line++,r.column=1,r.offset+=-3===e?2:1,y()):-1!==e&&(r.column++,r.offset++),r._bufferIndex<0?r._index++:(r._bufferIndex++,r._bufferIndex===c[r._index].length&&(r._bufferIndex=-1,r._index++)),f.previous=e,l=!0},enter:function(e,n){const t=n||{}
return t.type=e,t.start=m(),f.events.push(["enter",t,f]),s.push(t),t},exit:function(){const e=s.pop()
return e.end=m(),f.events.push(["exit",e,f]),e},interrupt:b(k,{interrupt:!0})},f={code:null,containerState:{},defineSkip:function(e){i[e.line]=e.column,y()},events:[],now:m,parser:e,previous:null,sliceSerialize:function(e,n){return function(e,n){let t=-1
const r=[]
let i
for(;++t<e.length;){const o=e[t]
let c
if("string"==typeof o)c=o
else switch(o){case-5:c="\r"
break
case-4:c="\n"
break
case-3:c="\r\n"
break
case-2:c=n?" ":"\t"
break
case-1:if(!n&&i)continue
c=" "
break
default:c=String.fromCharCode(o)}i=-2===o,r.push(c)}return r.join("")}(p(e),n)},sliceStream:p,write:function(e){return c=(0,u.V)(c,e),function(){for(;r._index<c.length;){const e=c[r._index]
if("string"==typeof e){const n=r._index
for(r._bufferIndex<0&&(r._bufferIndex=0);r._index===n&&r._bufferIndex<e.length;)x(e.charCodeAt(r._bufferIndex))}else x(e)}}(),null!==c[c.length-1]?[]:(v(n,0),f.events=(0,se.W)(o,f.events,f),f.events)}}
let d,h=n.tokenize.call(f,a)
return n.resolveAll&&o.push(n),f
function p(e){return function(e,n){const t=n.start._index,r=n.start._bufferIndex,i=n.end._index,o=n.end._bufferIndex
let c
if(t===i)c=[e[t].slice(r,o)]
else{if(c=e.slice(t,i),r>-1){const e=c[0]
"string"==typeof e?c[0]=e.slice(r):c.shift()}o>0&&c.push(e[i].slice(0,o))}return c}(c,e)}function m(){const{_bufferIndex:e,_index:n,line:t,column:i,offset:o}=r
return{_bufferIndex:e,_index:n,line:t,column:i,offset:o}}function x(e){l=void 0,d=e,h=h(e)}function k(e,n){n.restore()}function b(e,n){return function(t,i,o){let c,u,d,h
return Array.isArray(t)?g(t):"tokenize"in t?g([t]):(p=t,function(e){const n=null!==e&&p[e],t=null!==e&&p.null
return g([...Array.isArray(n)?n:n?[n]:[],...Array.isArray(t)?t:t?[t]:[]])(e)})
var p
function g(e){return c=e,u=0,0===e.length?o:x(e[u])}function x(e){return function(t){return h=function(){const e=m(),n=f.previous,t=f.currentConstruct,i=f.events.length,o=Array.from(s)
return{from:i,restore:function(){r=e,f.previous=n,f.currentConstruct=t,f.events.length=i,s=o,y()}}}(),d=e,e.partial||(f.currentConstruct=e),e.name&&f.parser.constructs.disable.null.includes(e.name)?b():e.tokenize.call(n?Object.assign(Object.create(f),n):f,a,k,b)(t)}}function k(){return l=!0,e(d,h),i}function b(){return l=!0,h.restore(),++u<c.length?x(c[u]):o}}}function v(e,n){e.resolveAll&&!o.includes(e)&&o.push(e),e.resolve&&(0,u.m)(f.events,n,f.events.length-n,e.resolve(f.events.slice(n),f)),e.resolveTo&&(f.events=e.resolveTo(f.events,f))}function y(){r.line in i&&r.column<2&&(r.column=i[r.line],r.offset+=i[r.line]-1)}}(n,e,t)}}}(t).document().write(function(){let e,n=1,t="",r=!0
return function(i,o,c){i=t+("string"==typeof i?i.toString():new TextDecoder(o||void 0).decode(i))
const u=[]
let s=0
for(t="",r&&(65279===i.charCodeAt(0)&&s++,r=void 0);s<i.length;){Fe.lastIndex=s
const r=Fe.exec(i),o=r&&void 0!==r.index?r.index:i.length,c=i.charCodeAt(o)
if(!r){t=i.slice(s)
break}if(10===c&&s===o&&e)u.push(-3),e=void 0
else switch(e&&(u.push(-5),e=void 0),s<o&&(u.push(i.slice(s,o)),n+=o-s),c){case 0:u.push(65533),n++
break
case 9:{const e=4*Math.ceil(n/4)
for(u.push(-2);n++<e;)u.push(-1)
break}case 10:u.push(-4),n=1
break
default:e=!0,n=1}s=o+1}return c&&(e&&u.push(-5),t&&u.push(t),u.push(null)),u}}()(e,n,!0))))}})}

