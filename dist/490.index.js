export const id=490
export const ids=[490]
export const modules={7490:(n,t,e)=>{e.r(t),e.d(t,{Intl:()=>Da,Temporal:()=>ja,toTemporalInstant:()=>ka})
const r=globalThis.Temporal,o=(n,t,e,r)=>i(n,t)+`; must be between ${e}-${r}`,i=(n,t)=>`Invalid ${n}: ${t}`
function c(n){return void 0===n?Object.create(null):l(n)}function u(n,t="number"){if("bigint"==typeof n)throw new TypeError((n=>`Cannot convert bigint to ${n}`)(t))
if(n=Number(n),!Number.isFinite(n))throw new RangeError(((n,t)=>`Non-finite ${n}: ${t}`)(t,n))
return n}function a(n,t){return Math.trunc(u(n,t))||0}function s(n,t){return function(n,t="number"){if(n<=0)throw new RangeError(((n,t)=>`Non-positive ${n}: ${t}`)(t,n))
return n}(a(n,t),t)}function d(n,t,e){return Math.min(Math.max(n,t),e)}function f(n){return null!==n&&("object"==typeof n||"function"==typeof n)}function l(n){if(!f(n))throw new TypeError("Invalid object")
return n}const m=i,h=n=>`Missing ${n}`,v=(n,t,e)=>i(n,t)+"; must be "+Object.keys(e).join(),y=n=>"Missing year"+(n?"/era/eraYear":""),g="Invalid leap month",p=n=>i("TimeZone",n),b="Out-of-bounds date",I=n=>`Cannot parse: ${n}`,N=n=>`Cannot format ${n}`,M="Mismatching types for formatting",w=d,O=f
function Z(n){throw new RangeError(n)}function T(n){throw new TypeError(n)}function S(n,t,e,r,o){return C(t,((n,t)=>{const e=n[t]
return void 0===e&&T(h(t)),e})(n,t),e,r,o)}function C(n,t,e,r,i,c){const u=w(t,e,r)
return i&&t!==u&&Z(((n,t,e,r,i)=>i?o(n,i[t],i[e],i[r]):o(n,t,e,r))(n,t,e,r,c)),u}function B(n,t=Map,e=1e4){const r=new t
return(t,...o)=>{if(r.has(t))return r.get(t)
r.size>=e&&r.clear()
const i=n(t,...o)
return r.set(t,i),i}}const j=(n,t)=>k(n=>({value:n,configurable:1,writable:!t}),n),D=n=>({[Symbol.toStringTag]:{value:n,configurable:1}})
function k(n,t){const e={}
for(const r in t)e[r]=n(t[r],r)
return e}function P(n,t){const e={}
for(const r of n)e[r]=t
return e}function Y(n){const t={}
for(const e of n)t[e]=n=>n[e]
return t}function $(n,t,e=Object.create(null)){for(const r of n)e[r]=t[r]
return e}function x(n,t,e){for(const r of n)if(t[r]!==e[r])return 0
return 1}function z(n,t,e){const r={...e}
for(let e=0;e<t;e++)r[n[e]]=0
return r}function U(n,...t){return(...e)=>n(...t,...e)}function F(n){return n}function A(){}function E(n){return n[0].toUpperCase()+n.substring(1)}function L(...n){return[].concat(...n).sort()}function _(n){return new RegExp(`^${n}$`)}function W(n){return parseInt(n.padEnd(9,"0"))}function R(n){return void 0===n?0:parseInt(n)}function q(n,t){return String(t).padStart(n,"0")}const J=U(q,2)
function X(n,t){return Math.sign(n-t)}function H(n,t){return n<t?-1:n>t?1:0}function G(n,t){const e=n/t
return n%t<0n?e-1n:e}function V(n,t){const e=G(n,t)
return[e,n-e*t]}function K(n,t){return[Math.floor(n/t),Q(n,t)]}function Q(n,t){return(n%t+t)%t}function nn(n,t){return Math.trunc(n/t)||0}function tn(n,t){return n%t||0}function en(n,t=1){return t*(.5+n/5)}function rn(n){return.5===Math.abs(n%1)}const on="iso8601",cn={bce:-1,ce:0}
function un(n){const t=n.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g,"")
return"bc"===t||"b"===t?"bce":"ad"===t||"a"===t?"ce":t}const an=void 0
function sn(n){return n===an?"iso8601":0===n?"gregory":n.id}const dn=/^M(\d{2})(L?)$/
function fn(n){const t=dn.exec(n)
return t||Z((n=>`Invalid monthCode: ${n}`)(n)),[parseInt(t[1]),Boolean(t[2])]}function ln(n,t){return"M"+J(n)+(t?"L":"")}function mn(n,t,e){return n+(t||e&&n>=e?1:0)}const hn={nanosecond:0,microsecond:1,millisecond:2,second:3,minute:4,hour:5,day:6,week:7,month:8,year:9},vn=Object.keys(hn),yn=1e3,gn=1e6,pn=1e9,bn=6e10,In=36e11,Nn=864e11,Mn=[1,yn,gn,pn,bn,In,Nn],wn=BigInt(yn),On=BigInt(gn),Zn=BigInt(pn),Tn=BigInt(bn),Sn=BigInt(In),Cn=BigInt(Nn)
function Bn(n,t){const e=Number(n/Cn),r=Number(n%Cn)
return e*(Nn/t)+(Math.trunc(r/t)+r%t/t)}const jn=vn.slice(0,6),Dn=Y(jn),kn=["year"],Pn=["day"],Yn=["day","month","year"],$n=["offset"],xn=["timeZone"],zn=["era","eraYear"],Un=["era","eraYear","year"],Fn=["month","monthCode"],An=["day","month","monthCode"],En=L(jn),Ln=L(zn,kn),_n=L(Fn,kn),Wn=L(zn,_n),Rn=L(["monthCode"],kn),qn=L(zn,Rn),Jn=L(Pn,["monthCode"]),Xn=L(Pn,_n),Hn=L(Pn,zn,_n),Gn=L(Xn,jn),Vn=L(Hn,jn),Kn=L(Xn,jn,$n),Qn=L(Hn,jn,$n),nt=L(Xn,jn,$n,xn),tt=L(Hn,jn,$n,xn),et=L(Pn,Rn),rt=L(Pn,zn,Rn),ot=P(jn,0)
function it(n){return ut(n,1),n}const ct={hour:23,minute:59,second:59}
function ut(n,t){const e={}
for(const r of jn)e[r]=C(r,n[r],0,ct[r]||999,t)
return e}function at(n){return dt(n)*pn+ft(n)}function st(n){return 1e3*dt(n)+n.millisecond}function dt(n){return 3600*n.hour+60*n.minute+n.second}function ft(n){return n.millisecond*gn+n.microsecond*yn+n.nanosecond}function lt(n){const[t,e]=K(n,Nn)
return[mt(e),t]}function mt(n){const[t,e]=K(n,gn),[r,o]=K(e,yn)
return ht(t,r,o)}function ht(n,t=0,e=0){const[r,o]=K(n,36e5),[i,c]=K(o,6e4),[u,a]=K(c,1e3)
return{hour:r,minute:i,second:u,millisecond:a,microsecond:t,nanosecond:e}}function vt(n){const[t,e]=V(n,Zn)
return[Number(t),Number(e)]}function yt(n){return Number(G(n,On))}function gt(n){return bt(n)+BigInt(at(n))}function pt(n){return It(n)+st(n)}function bt(n){return BigInt(Nt(n))*Cn}function It(n){return 864e5*Nt(n)}function Nt(n){return Mt(n.year,n.month,n.day)}function Mt(n,t=1,e=1){const r=t-1
return n+=Math.floor(r/12),t=Q(r,12),Date.UTC(n%400-400,t,0)/864e5+146097*(nn(n,400)+1)+e}function wt(n){const[t,e]=V(n,Cn)
return{...Ot(Number(t)),...mt(Number(e))}}function Ot(n){const t=new Date(864e5*Q(n,146097))
return{year:t.getUTCFullYear()+400*Math.floor(n/146097),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function Zt(n,t){if(!t)return{year:1972,month:n}}function Tt(n,t){switch(t){case 2:return St(n)?29:28
case 4:case 6:case 9:case 11:return 30}return 31}function St(n){return n%4==0&&(n%100!=0||n%400==0)}function Ct(n){return Q(Mt(n.year,n.month,n.day)+4,7)||7}function Bt(n){return Mt(n.year,n.month,n.day)-Mt(n.year)+1}function jt(n){let t=n.year,e=Math.floor((Bt(n)-Ct(n)+10)/7),r=Dt(t)
return e<1?e=r=Dt(--t):e>r&&(e=1,r=Dt(++t)),{weekOfYear:e,yearOfWeek:t,De:r}}function Dt(n){const t=Ct({year:n,month:1,day:1})
return 4===t||3===t&&St(n)?53:52}function kt(n){return Pt(n,1),n}function Pt(n,t){const{year:e}=n,r=S(n,"month",1,12,t)
return{year:e,month:r,day:S(n,"day",1,Tt(e,r),t)}}function Yt(n,t){return n?n.de(t):t}function $t(n,t,e){return n?n.L(t,e):function(n){return[n,0]}(e)}function xt(n,t){return 0===n?function({year:n}){return n<1?{era:"bce",eraYear:1-n}:{era:"ce",eraYear:n}}(t):n&&n.h?.(t)||{}}function zt(n,t,e,r){return n?n.fe(t,e,r):function(n,t,e){return{year:n,month:t,day:e}}(t,e,r)}function Ut(n,t){return n?n.j(t):12}function Ft(n,t,e){return n?n.o(t,e):Tt(t,e)}function At(n,t){const{year:e,month:r}=Yt(n,t),[o,i]=$t(n,e,r)
return ln(o,i)}function Et(n,t){const{year:e}=Yt(n,t)
return n?n.q(e):St(e)}function Lt(n,t){const{year:e}=Yt(n,t)
return Ut(n,e)}function _t(n,t){const{year:e,month:r}=Yt(n,t)
return Ft(n,e,r)}function Wt(n,t){const{year:e}=Yt(n,t)
return n?n.i(e):function(n){return St(n)?366:365}(e)}function Rt(n,t){if(!n)return Bt(t)
const{year:e}=Yt(n,t),r=zt(n,e,1,1)
return Nt(t)-Nt(r)+1}const qt=vn.map(n=>n+"s"),Jt=Y(qt),Xt=L(qt),Ht=qt.slice(0,6),Gt=qt.slice(6),Vt=Gt.slice(1),Kt=P(qt,0),Qt=P(Ht,0),ne=U(z,qt)
function te(n,t){return null==t&&Z(h(n)),t}const ee=U(re,"string")
function re(n,t,e=n){return typeof t!==n&&T(m(e,t)),t}function oe(n,t="number"){return Number.isInteger(n)||Z(((n,t)=>`Non-integer ${n}: ${t}`)(t,n)),n||0}function ie(n){return"symbol"==typeof n&&T("Cannot convert Symbol to string"),String(n)}function ce(n){if(!f(n))return n
const t=n[Symbol.toPrimitive]
if(null!=t){"function"!=typeof t&&T()
const e=Reflect.apply(t,n,["string"])
return f(e)&&T(),e}return Date.prototype[Symbol.toPrimitive].call(n,"string")}function ue(n){return"boolean"==typeof n?BigInt(n?1:0):"string"==typeof n?BigInt(n):("bigint"!=typeof n&&T(`Invalid bigint: ${n}`),n)}function ae(n,t){return oe(u(n,t),t)}const se="smallestUnit",de={constrain:0,reject:1},fe={compatible:0,reject:1,earlier:2,later:3},le={reject:0,use:1,prefer:2,ignore:3},me={auto:0,never:1,critical:2,always:3},he={auto:0,never:1,critical:2},ve={auto:0,never:1},ye={floor:0,halfFloor:1,ceil:2,halfCeil:3,trunc:4,halfTrunc:5,expand:6,halfExpand:7,halfEven:8},ge=[Math.floor,n=>rn(n)?Math.floor(n):Math.round(n),Math.ceil,n=>rn(n)?Math.ceil(n):Math.round(n),Math.trunc,n=>rn(n)?Math.trunc(n)||0:Math.round(n),n=>n<0?Math.floor(n):Math.ceil(n),n=>Math.sign(n)*Math.round(Math.abs(n))||0,n=>rn(n)?(n=Math.trunc(n)||0)+n%2:Math.round(n)],pe={previous:-1,next:1}
function be(n){const t=n.roundingIncrement
if(void 0===t)return 1
const e=a(t,"roundingIncrement")
return(e<1||e>10**9)&&Z(m("roundingIncrement",e)),e}function Ie(n){let t=n.fractionalSecondDigits
if(void 0!==t){if("number"!=typeof t){if("auto"===ie(t))return
Z(m("fractionalSecondDigits",t))}t=C("fractionalSecondDigits",Math.floor(t),0,9,1)}return t}function Ne(n,t,e=0,r){let o=t[n]
if(void 0===o)return r?e:void 0
if(o=ie(o),"auto"===o)return r?e:null
let i=hn[o]
return void 0===i&&(i=qt.indexOf(o)),i<0&&Z(v(n,o,hn)),i}function Me(n,t,e,r=0){const o=e[n]
if(void 0===o)return r
const i=ie(o),c=t[i]
return void 0===c&&Z(v(n,i,t)),c}const we=U(Ne,se),Oe=U(Ne,"largestUnit"),Ze=U(Ne,"unit"),Te=U(Me,"overflow",de),Se=U(Me,"disambiguation",fe),Ce=U(Me,"offset",le),Be=U(Me,"calendarName",me),je=U(Me,"timeZoneName",he),De=U(Me,"offset",ve),ke=U(Me,"roundingMode",ye),Pe=U(Me,"direction",pe)
function Ye(n,t){return"string"==typeof n?((n,t)=>{const e=Object.create(null)
return e[n]=t,e})(t,n):l(n)}function $e(n,t,e,r){const o=r?Nn:Mn[t+1]
if(o){const e=n*Mn[t];(o%e||!r&&e===o)&&Z(m("roundingIncrement",n))}else!e&&n>1&&Z(m("roundingIncrement",n))
return n}function xe(n,t,e,r){return null!=t&&C(n,t,e,r,1,vn),t}function ze(n,t){t>n&&Z("smallestUnit > largestUnit")}function Ue(n,t,e,r=9,o=0,i=4){t=c(t)
let u=Oe(t,o),a=be(t),s=ke(t,i),d=we(t,o,1)
return u=xe("largestUnit",u,o,r),d=xe(se,d,o,r),null==u?u=Math.max(e,d):ze(u,d),a=$e(a,d,1),n&&(s=(n=>n<4?(n+2)%4:n)(s)),[u,d,a,s]}function Fe(n,t=6,e){let r=be(n=Ye(n,se))
const o=ke(n,7)
let i=we(n)
return i=te(se,i),i=xe(se,i,0,t),r=$e(r,i,void 0,e),[i,r,o]}function Ae(n,t){return $(Yn,n,$(jn,t))}const Ee=BigInt(1e8)*Cn,Le=BigInt(-1e8)*Cn,_e=Le-Cn
function We(n){const t=12*n.year+n.month
return(t<-3261848||t>3309129)&&Z(b),n}function Re(n,t=1){const e=bt(n)
return(e<(t?_e:Le)||e>Ee)&&Z(b),n}function qe(n){return Je(gt(n)),n}function Je(n){return(n<=_e||n>=Ee+Cn)&&Z(b),n}function Xe(n){return(n<Le||n>Ee)&&Z(b),n}function He(n,t){return Xe(bt(n)+BigInt(at(n)-t))}function Ge(n,t,e){return Ve(n/t,e)*t||0}function Ve(n,t){return ge[t](n)}function Ke(n,t,e,r){const o=nr(n,t,r,e)
return er(o,Number(e-o.N)/Number(o.te-o.N))}function Qe(n,t,e,r){return Ge(er(n,rr(t,n.N,n.te)),e,r)}function nr(n,t,e,r){let o=tr(n,t,e)
return((n,t,e,r)=>r>0?t<=n&&n<=e:e<=n&&n<=t)(r,o.N,o.te,Math.sign(t))||(o=tr(n+t,t,e)),o}function tr(n,t,e){const r=n+t
return{ve:n,pe:r,N:e(n),te:e(r)}}function er(n,t){return n.ve+t*(n.pe-n.ve)}function rr(n,t,e){const r=e-t,o=n-t
if(!o)return 0
const i=o<0n?-o:o,c=r<0n?-r:r,u=H(o,0n)===H(r,0n)?1:-1
return H(i,c)<=0?i===c?u:en(H(2n*i,c),u):Number(o)/Number(r)}function or(n){return{epochNanoseconds:n}}function ir(n,t,e){return{calendar:e,timeZone:t,epochNanoseconds:n}}function cr(n,t){return $(jn,n,ur(n,t))}function ur(n,t){return $(Yn,n,{calendar:t})}function ar(n){return $(jn,n)}function sr(n){return $(qt,n,{sign:ho(n)})}function dr(n,t,e,r){return ir(6===t?function(n,t){const[e,r]=br(n)
return Ir(n.epochNanoseconds,e,r,t)}(n,r):function(n,t,e,r){if(0===t&&1===e)return n.epochNanoseconds
const o=Sr(n)
return function(n,t,e){return Br(n,t,e,2,0)}(n.timeZone,mr(o,t,e,r),o.offsetNanoseconds)}(n,t,e,r),n.timeZone,n.calendar)}function fr(n,t,e,r,o,i,c,u){if(0===r&&1===o)return n
const a=ho(n)||1,s=uo(r,u)?u&&r<6&&e>=6?gr:pr:yr
let[d,f,l]=s(a,n,t,e,r,o,i,c)
return l&&7!==r&&(d=((n,t,e,r,o,i)=>{for(let c=r+1;c<=e;c++){if(7===c&&7!==e)continue
const r=ne(c,n)
r[qt[c]]+=o
const u=H(t,ro(i,r))
if(u&&u!==o)break
n=r}return n})(d,f,e,Math.max(6,r),a,c)),d}function lr(n,t,e){const r=Math.max(Math.min(Oo(n),6),3)
return No(Mr(po(n),BigInt(t),e),r)}function mr(n,t,e,r){return hr(n,Zr(t,e),r,Mn[t+1])}function hr(n,t,e,r){const[o,i]=vr(n,t,e,r),c=Ae(_r(n,i),o)
return qe(c),c}function vr(n,t,e,r=Nn){const o=at(n),i=o%r
return lt(o-i+Ge(i,t,e))}function yr(n,t,e,r,o,i,c,u){const a=qt[o],s=ne(o,t)
7===o&&(t={...t,weeks:t.weeks+Math.trunc(t.days/7)})
const d=nn(t[a],i)*i,f=nr(d,i*n,n=>(s[a]=n,ro(u,s)),e),l=Qe(f,e,i,c)
return s[a]=l,[s,l===f.pe?f.te:f.N,l!==d]}function gr(n,t,e,r,o,i,c,u){const a=Number(bo(t)),s=Zr(o,i)
let d=Ge(a,s,c)
const f={...t,...Qt},l=u.X(f),m=u.X({...f,days:f.days+n}),h=Number(m-l)
Math.sign(h)!==n&&Z("Out-of-bounds TimeZone gap")
const v=d-h
let y,g=0
v&&Math.sign(v)!==n?y=l+BigInt(d):(g+=n,d=Ge(v,s,c),y=m+BigInt(d))
const p=Mo(d)
return[{...t,...p,days:t.days+g},y,Boolean(g)]}function pr(n,t,e,r,o,i,c){const u=po(t),a=Mr(u,Tr(o,i),c),s=a-u,d=Math.sign(Number(a/Cn)-Number(u/Cn))===n,f=No(a,Math.min(r,6))
return[{...t,...f},e+s,d]}function br(n){const{timeZone:t}=n,e=Ae(Sr(n),ot),r=Ae(_r(e,1),ot)
return[Dr(t,e),Dr(t,r)]}function Ir(n,t,e,r){return Ve(rr(n<e?n:e-1n,t,e),r)?e:t}function Nr(n){return Ge(n,bn,7)}function Mr(n,t,e){return Or(n,t,e,n/t%2n)}function wr(n,t,e){const[r,o]=V(n,Cn),i=r*Cn
return i+Or(o,t,e,i/t+o/t&1n)}function Or(n,t,e,r){const o=n/t,i=n%t
let c=0
i&&(c=en(H(2n*(i<0n?-i:i),t),Math.sign(Number(i))))
const u=Ve(Number(r)+c,e)
return(o-r+BigInt(u))*t}function Zr(n,t){return Mn[n]*t}function Tr(n,t){return BigInt(Mn[n])*BigInt(t)}const Sr=B(Cr,WeakMap)
function Cr(n){const{epochNanoseconds:t,timeZone:e}=n,r=e.B(t)
return{...wt(t+BigInt(r)),offsetNanoseconds:r}}function Br(n,t,e,r=0,o=0,i,c){if(c||void 0!==e&&1===r)return He(t,e||0)
const u=n.O(t)
if(void 0!==e&&3!==r){Re(t,0)
const n=((n,t,e,r)=>{const o=gt(t)
r&&(e=Nr(e))
for(const t of n){let n=Number(o-t)
if(r&&(n=Nr(n)),n===e)return t}})(u,t,e,i)
if(void 0!==n)return n
0===r&&Z("Invalid TimeZone offset")}return jr(n,t,o,u)}function jr(n,t,e=0,r=n.O(t)){if(1===r.length)return r[0]
if(1===e&&Z("Ambiguous offset"),r.length)return r[3===e?1:0]
const o=gt(t),i=((n,t)=>{const e=n.B(t-Cn)
return(n=>(n>Nn&&Z("Out-of-bounds TimeZone gap"),n))(n.B(t+Cn)-e)})(n,o),c=wt(o+BigInt(i*(2===e?-1:1)))
return(r=n.O(c))[2===e?0:r.length-1]}function Dr(n,t){const e=n.O(t)
if(e.length)return e[0]
const r=gt(t)-Cn
return n.C(r,1)}function kr(n,t,e,r=0){ho(e)&&C("unit",Oo(e),8,9,1,qt)
const o=Re(Ur(n,t))
return Ur(n,zr(n,o,e,r))}function Pr(n,t,e=0){const{calendar:r,epochNanoseconds:o,timeZone:i}=n,c=bo(t)
let u=o
if(wo(t)){const o=Sr(n)
u=jr(i,Ae(zr(r,o,{...t,...Qt},e),o))+c}else u+=c
return{...n,epochNanoseconds:Xe(u)}}function Yr(n,t,e,r=0){const[o,i]=$r(t,e)
return qe(Ae(zr(n,t,{...e,...Qt,days:e.days+i},r),o))}function $r(n,t){return Lr(n,bo(t))}function xr(n,t){return function(n,t){return Xe(n+t)}(n,(C("unit",Oo(e=t),0,5,1,qt),bo(e)))
var e}function zr(n,t,e,r=0){let o,{years:i,months:c,weeks:u,days:a}=e
if(a+=Number(bo(e)/Cn),i||c)o=Fr(n,t,i,c,r)
else{if(!u&&!a)return t
o=t}return(u||a)&&(o=_r(o,7*u+a)),Re(o)}function Ur(n,t){return _r(t,1-Yt(n,t).day)}function Fr(n,t,e,r,o){const i=Yt(n,t)
let{year:c,month:u,day:a}=i
if(e){const[t,r]=$t(n,c,u)
c+=e,u=Er(n,t,r,n?n.p(c):void 0,o),u=C("month",u,1,Ut(n,c),o)}if(r){const t=Ar(n,c,u,r);({year:c,month:u}=t)}return a=C("day",a,1,Ft(n,c,u),o),zt(n,c,u,a)}function Ar(n,t,e,r){return n?n.ae(t,e,r):function(n,t,e){return n+=nn(e,12),(t+=tn(e,12))<1?(n--,t+=12):t>12&&(n++,t-=12),{year:n,month:t}}(t,e,r)}function Er(n,t,e,r,o){if(e){const e=n?n.l:void 0
if(void 0!==r&&(e<0||r===t+1))return r
if(1===o&&Z(g),e<0)return-e}return mn(t,0,r)}function Lr(n,t){const e=Number(t/Cn),r=Number(t%Cn),[o,i]=lt(at(n)+r)
return[o,e+i]}function _r(n,t){return t?Ot(Nt(n)+t):n}function Wr(n,t){return sn(n)!==sn(t)&&Z("Mismatching Calendars"),n}function Rr(n,t,e,r,o,i,c){return r<6?Jr(t.epochNanoseconds,e.epochNanoseconds,r,o,i,c):((n,t,e,r,o,i,c)=>{const u=(a=t.timeZone,s=e.timeZone,a.m!==s.m&&Z("Mismatching TimeZones"),a)
var a,s
const d=e.epochNanoseconds
if(d===t.epochNanoseconds)return Kt
let f
return f=Xr(u,n,t,e,r),f=fr(f,d,r,o,i,c,oo(n,u,t),1),f})(n,t,e,r,o,i,c)}function qr(n,t,e,r,o,i,c,u=6){const a=bt(e)
if(!Qr(t,e))return Kt
let s
return s=Kr(n,t,e,r),o===u&&1===i||(s=fr(s,a,r,o,i,c,io(n,t))),s}function Jr(n,t,e,r,o,i){return{...Kt,...No(Mr(t-n,Tr(r,o),i),e)}}function Xr(n,t,e,r,o){return o<6?{...Kt,...No(r.epochNanoseconds-e.epochNanoseconds,o)}:((n,e,r)=>{const i=H(r.epochNanoseconds,e.epochNanoseconds)
if(!i)return Kt
if(!Qr(Sr(e),Sr(r)))return{...Kt,...No(r.epochNanoseconds-e.epochNanoseconds,5)}
const[c,u,a]=Vr(n,e,r,i)
return{...(s=c,d=u,Kr(t,s,d,o)),...Mo(a)}
var s,d})(n,e,r)}function Hr(n,t,e,r){const o=gt(t),i=gt(e),c=H(i,o)
return c?r<=6?{...Kt,...No(i-o,r)}:Gr(n,t,e,c,r):Kt}function Gr(n,t,e,r,o){let i=e,c=at(e)-at(t)
return Math.sign(c)===-r&&(i=_r(e,-r),c+=Nn*r),{...Kr(n,t,i,o),...Mo(c)}}function Vr(n,t,e,r){const o=Sr(t),i=Sr(e),c=e.epochNanoseconds
let u=0
const a=at(i)-at(o)
Math.sign(a)===-r&&u++
const s=r>0?2:1
for(;;u++){const t=_r(i,u*-r),e=jr(n,Ae(t,o))
if(u===s||H(c,e)!==-r)return[o,t,Number(c-e)]}}function Kr(n,t,e,r){if(r<=7)return((n,t,e)=>{const r=no(t,e)
return n?{...Kt,weeks:nn(r,7),days:tn(r,7)}:{...Kt,days:r}})(7===r,t,e)
const o=Yt(n,t),i=Yt(n,e)
if(8===r){const{year:r,month:c,day:u}=o,{year:a,month:s,day:d}=i,f=Math.sign(X(a,r)||X(s,c)||no(t,e))
let l=0,m=0
if(f){l=n?n.ee(r,c,a,s):function(n,t,e,r){return 12*(e-n)+r-t}(r,c,a,s)
let o=Fr(n,t,0,l,0)
f*X(u,d)>0&&(l-=f,o=Fr(n,t,0,l,0)),m=no(o,e)}return{...Kt,months:l,days:m}}const{year:c,month:u,day:a}=o
let{year:s,month:d,day:f}=i,l=s-c,m=d-u,h=f-a
if(l||m){const t=Math.sign(l||m)
let e=Ft(n,s,d),r=0
if(Math.sign(f-a)===-t){const o=e,i=Ar(n,s,d,-t);({year:s,month:d}=i),l=s-c,m=d-u,e=Ft(n,s,d),r=t<0?-o:e}if(h=f-Math.min(a,e)+r,l){const[e,r]=$t(n,c,u),[o,i]=$t(n,s,d),a=n?n.l:void 0
if(m=void 0!==a&&r&&!i&&(a<0?t>0&&o===-a:t<0&&o===e)?0:o-e||Number(i)-Number(r),Math.sign(m)===-t){const o=t<0&&-Ut(n,s)
s-=t,l=s-c,m=d-Er(n,e,r,n?n.p(s):void 0,0)+(o||Ut(n,s))}else if(n){const t=Er(n,e,r,n.p(s),0)
m=n.ee(s,t,s,d)}}}return{...Kt,years:l,months:m,days:h}}function Qr(n,t){return X(n.year,t.year)||X(n.month,t.month)||X(n.day,t.day)}function no(n,t){return Nt(t)-Nt(n)}function to(n,t,e){return co(n)?((n,t,e)=>{const{calendar:r,timeZone:o}=n,i=Pr(n,t)
return[Xr(o,r,n,i,e),i.epochNanoseconds,oo(r,o,n)]})(n,t,e):((n,t,e)=>{const{calendar:r}=n,o=qe(Ae(n,ot)),i=Yr(r,o,t)
return[Hr(r,o,i,e),gt(i),io(r,n)]})(n,t,e)}function eo(n,t){return co(n)?Pr(n,t).epochNanoseconds:gt(Yr(n.calendar,Ae(n,ot),t))}function ro(n,t){return wo(t)?n.X(t):n.ne}function oo(n,t,e){const r=Sr(e)
return{ne:e.epochNanoseconds,X:e=>jr(t,Ae(zr(n,r,e),r))}}function io(n,t){return{ne:bt(t),X:e=>bt(zr(n,t,e))}}function co(n){return"timeZone"in n}function uo(n,t){return n<=6-(t?1:0)}function ao(n,t,e){const r={}
for(let o=t;o>=0;o--){const t=Mn[o]
r[e[o]]=nn(n,t),n=tn(n,t)}return r}const so=2**53
function fo(n,t,e){const r=Math.max(Oo(t),Oo(e))
return C("unit",r,0,6,1,qt),((n,t,e,r)=>sr(vo(((n,t,e,r)=>{const o=po(n)+po(t)*BigInt(r?-1:1)
return Number.isFinite(Number(o/Cn))||Z(b),{...Kt,...No(o,e)}})(t,e,r,n))))(n,t,e,r)}function lo(n){return sr(mo(n))}function mo(n){const t={}
for(const e of qt)t[e]=-1*n[e]||0
return t}function ho(n,t=qt){let e=0
for(const r of t){const t=Math.sign(n[r])
t&&(e&&e!==t&&Z("Cannot mix duration signs"),e=t)}return e}function vo(n){for(const t of Vt)yo(t,n[t])
const t=po(n)
return go(Number(t/Zn)),n}function yo(n,t){return C(n,t,-4294967295,4294967295,1)}function go(n){Number.isSafeInteger(n)||Z("Out-of-bounds duration")}function po(n){return BigInt(n.days)*Cn+bo(n)}function bo(n){return BigInt(n.hours)*Sn+BigInt(n.minutes)*Tn+Io(n)}function Io(n){return BigInt(n.seconds)*Zn+BigInt(n.milliseconds)*On+BigInt(n.microseconds)*wn+BigInt(n.nanoseconds)}function No(n,t=6){const e=Number(n/Cn),r=Number(n%Cn),o=Mn[t],i=t<=3?Number(n/BigInt(o)):e*(Nn/o)+nn(r,o)
Number.isFinite(i)||Z(b),t<=3&&Math.abs(i)/(pn/Mn[t])>=so&&Z(b)
const c=ao(r,t,qt)
return c[qt[t]]=i,c}function Mo(n,t=5){return ao(n,t,qt)}function wo(n){return Boolean(ho(n,Gt))}function Oo(n){let t=9
for(;t>0&&!n[qt[t]];t--);return t}function Zo(n,t){return H(n.epochNanoseconds,t.epochNanoseconds)}function To(n,t){return So(n,t)||Co(n,t)}function So(n,t){return X(Nt(n),Nt(t))}function Co(n,t){return X(at(n),at(t))}function Bo(n){return 0===n?cn:n?n.k:void 0}function jo(n,t,e=t){return Bo(n)?e:t}function Do(n,t){const e=t||void 0,r=Bo(t)
let{era:o,eraYear:i,year:c}=n
if(void 0!==c&&(c=a(c,"year")),void 0!==i&&(i=a(i,"eraYear")),void 0!==o||void 0!==i){void 0!==o&&void 0!==i||T("Mismatching era/eraYear"),r||Z("Forbidden era/eraYear")
const n=un(o),t=r[n]
void 0===t&&Z((n=>`Invalid era: ${n}`)(o))
const u=e?._?e._(i,n,t):function(n,t){return(t+n)*(Math.sign(t)||1)||0}(i,t)
void 0!==c&&c!==u&&Z("Mismatching year/eraYear"),c=u}else void 0===c&&T(y(r))
return c}function ko(n,t,e,r,o){let{month:i,monthCode:c}=n
if(void 0!==c){const n=((n,t,e,r,o=fn(t))=>{const i=n?n.p(e):void 0,[c,u]=o
let a=mn(c,u,i)
if(u){const t=n?n.l:void 0
void 0===t&&Z(g),t>0?(a>t&&Z(g),i!==a&&(1===r&&Z(g),a=mn(c,0,i))):(a!==-t&&Z(g),void 0===i&&1===r&&Z(g))}return a})(t,c,e,o,r)
void 0!==i&&i!==n&&Z("Mismatching month/monthCode"),i=n,o=1}else void 0===i&&T("Missing month/monthCode")
return C("month",i,1,Ut(t,e),o)}function Po(n,t,e,r,o){return S(n,"day",1,Ft(t,e,r),o)}function Yo(n,t){return ut($(jn,{...ot,...n}),t)}const $o=/^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/
function xo(n){const t=zo(n)
return void 0===t&&Z(I(n)),t}function zo(n,t){const e=$o.exec(n)
if(e)return t&&e[5]&&Z(I(n)),(n=>n&&"+"!==n?-1:1)(e[1])*(parseInt(e[2])*In+R(e[4])*bn+R(e[5])*pn+W(e[6]||""))}const Uo={era:ie,month:s,monthCode:(n,t)=>ee(ce(n),t),day:s},Fo=P(jn,a),Ao=P(qt,ae),Eo=Object.assign({},Uo,Fo),Lo={offset:n=>xo(ee(ce(n))),...Eo}
function _o(n,t,e,r,o=!r){const i={}
let c=0
for(const o of t){let t=n[o]
if(void 0!==t){c=1
const n=e[o]
n&&(t=n(t,o)),i[o]=t}else r&&r.includes(o)&&T(h(o))}return o&&!c&&T("No valid fields: "+t.join()),i}function Wo(n){return void 0===n?0:Te(l(n))}function Ro(n,t=0){n=c(n)
const e=Se(n),r=Ce(n,t)
return[Te(n),r,e]}function qo(n,t,e){const r=Bo(t)
void 0!==n.year||void 0!==n.era&&void 0!==n.eraYear||T(y(r)),void 0===n.monthCode&&void 0===n.month&&T("Missing month/monthCode"),e||void 0!==n.day||T(h("day"))
const o=Qo(n)
return[Do(n,t),o]}function Jo(n,t){const e=t===an,r=Bo(t)
void 0===n.day&&T(h("day")),e||void 0===n.month||void 0!==n.year||void 0!==n.era&&void 0!==n.eraYear||T(y(r))
const o=Qo(n)
return[void 0!==n.eraYear||void 0!==n.year?Do(n,t):void 0,o]}function Xo(n,t=ot,e){const r=Ae(n,t)
return qe(r),cr(r,e)}function Ho(n,t,e,r,o){const i=ko(n,t,e,r,o)
return ur(Re(zt(t,e,i,Po(n,t,e,i,o))),t)}function Go(n,t,e,r,o){return function(n,t,e){return ur(We(zt(n,t,e,1)),n)}(t,e,ko(n,t,e,r,o))}function Vo(n,t,e,r,o){const i=t===an
let c,u,a,s=e
if(void 0===s&&i&&(s=1972),void 0!==s){i||Re(zt(t,s,1,1))
const e=ko(n,t,s,r,o)
c=Po(n,t,s,e,o),[u,a]=$t(t,s,e)}else{void 0===n.monthCode&&T("Missing month/monthCode"),[u,a]=r
const e=t?t.re:1972
if(void 0!==e)c=Po(n,t,e,ko(n,t,e,r,o),o)
else{const e=0===o&&t?t.ge?.(u,a,n.day):void 0
c=void 0!==e?e:n.day}}return Ko(t,u,a,c,n.day,o)}function Ko(n,t,e,r,o,i){let c=e
c&&((n&&n.U?.[t])??1/0)<o&&(1===i&&Z(g),c=0,r=w(o,1,(n&&n.R)??1/0))
let u=n?n.u(t,Boolean(c),r):Zt(t,Boolean(c))
for(;!u&&0===i&&r>1;)r--,u=n?n.u(t,Boolean(c),r):Zt(t,Boolean(c))
u||Z("Cannot guess year")
const{year:a,month:s}=u
return ur(Re(zt(n,a,s,r)),n)}function Qo(n){if(void 0!==n.monthCode)return fn(n.monthCode)}const ni=Intl.DateTimeFormat
const ti={El_Aaiun:16,Tucuman:12,Tirane:11,Riga:10,Simferopol:9,Vienna:9,Tunis:8,Boa_Vista:6,Fortaleza:6,Maceio:6,Noronha:6,Recife:6,Gaza:6,Hebron:6,DeNoronha:6},ei=-4e9
function ri(n,t=4){const e=Ie(n),r=ke(n,4),o=we(n)
return[r,...ci(xe(se,o,0,t),e)]}function oi(n){return Be(c(n))}function ii(n,t){return ri(c(n),t)}function ci(n,t){return null!=n?[Mn[n],n<4?9-3*n:-1]:[void 0===t?1:10**(9-t),t]}function ui(n,t,e){const[r,o,i,u]=(n=>{const t=Ie(n=c(n)),e=ke(n,4),r=we(n)
return[n.timeZone,e,...ci(xe(se,r,0,4),t)]})(e),a=void 0!==r
return((n,t,e,r,o,i)=>{e=wr(e,BigInt(o),r)
const c=t.B(e)
return bi(wt(e+BigInt(c)),i)+(n?Oi(Nr(c)):"Z")})(a,xi(a?n(r):"UTC"),t.epochNanoseconds,o,i,u)}function ai(n,t){const e=(n=>{n=c(n)
const t=Be(n),e=Ie(n),r=De(n),o=ke(n,4),i=we(n)
return[t,je(n),r,o,...ci(xe(se,i,0,4),e)]})(t)
return((n,t,e,r,o,i,c,u,a,s)=>{r=wr(r,BigInt(a),u)
const d=e.B(r)
return bi(wt(r+BigInt(d)),s)+Oi(Nr(d),c)+Zi(t,i)+Ti(n,o)})(n.calendar,n.timeZone.id,n.timeZone,n.epochNanoseconds,...e)}function si(n,t){const e=(n=>(n=c(n),[Be(n),...ri(n)]))(t)
return((n,t,e,r,o,i)=>bi(hr(t,o,r),i)+Ti(n,e))(n.calendar,n,...e)}function di(n,t){return e=n.calendar,r=n,o=oi(t),Ii(r)+Ti(e,o)
var e,r,o}function fi(n,t){return mi(n.calendar,Ni,n,oi(t))}function li(n,t){return mi(n.calendar,Mi,n,oi(t))}function mi(n,t,e,r){const o=r>1||0===r&&n!==an
return 1===r?n===an?t(e):Ii(e):o?Ii(e)+Si(sn(n),2===r):t(e)}function hi(n,t){return((n,t,e,r)=>wi(vr(n,e,t)[0],r))(n,...ii(t))}function vi(n,t){const[e,r,o]=ii(t,3)
return r>1&&((n={...n,...lr(n,r,e)}).sign=ho(n),vo(n)),yi(n,o)}function yi(n,t){const{sign:e}=n,r=-1===e?mo(n):n,{hours:o,minutes:i}=r,c=Io(r),u=Number(c/Zn),a=Number(c%Zn)
go(u)
const s=Bi(a,t),d=t>=0||!e||s
return(e<0?"-":"")+"P"+gi({Y:pi(r.years),M:pi(r.months),W:pi(r.weeks),D:pi(r.days)})+(o||i||u||d?"T"+gi({H:pi(o),M:pi(i),S:pi(u,d)+s}):"")}function gi(n){const t=[]
for(const e in n){const r=n[e]
r&&t.push(r,e)}return t.join("")}function pi(n,t){if(!n&&!t)return""
const e=Object.create(null)
return e.useGrouping=0,n.toLocaleString("fullwide",e)}function bi(n,t){return Ii(n)+"T"+wi(n,t)}function Ii(n){return Ni(n)+"-"+J(n.day)}function Ni(n){const{year:t}=n
return(t<0||t>9999?ji(t)+q(6,Math.abs(t)):q(4,t))+"-"+J(n.month)}function Mi(n){return J(n.month)+"-"+J(n.day)}function wi(n,t){const e=[J(n.hour),J(n.minute)]
return-1!==t&&e.push(J(n.second)+((n,t,e,r)=>Bi(n*gn+t*yn+e,r))(n.millisecond,n.microsecond,n.nanosecond,t)),e.join(":")}function Oi(n,t=0){if(1===t)return""
const[e,r]=K(Math.abs(n),In),[o,i]=K(r,bn),[c,u]=K(i,pn)
return ji(n)+J(e)+":"+J(o)+(c||u?":"+J(c)+Bi(u):"")}function Zi(n,t){return 1!==t?"["+(2===t?"!":"")+n+"]":""}function Ti(n,t){return t>1||0===t&&n!==an?Si(sn(n),2===t):""}function Si(n,t){return"["+(t?"!":"")+"u-ca="+n+"]"}const Ci=/0+$/
function Bi(n,t){let e=q(9,n)
return e=void 0===t?e.replace(Ci,""):e.slice(0,t),e?"."+e:""}function ji(n){return n<0?"-":"+"}const Di=/^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,ki=/[^\w\/:+-]+/
function Pi(n){return Yi(n).id}const Yi=B(n=>{const t=n.toUpperCase(),e=(n=>{const t=zo(n,1)
if(void 0!==t)return{id:Oi(t),Z:t,m:t}})(t)
if(e)return{kind:"fixed",...e}
const r="UTC"===t?"UTC":(n=>(ki.test(n)&&Z(p(n)),Di.test(n)&&Z("Forbidden ICU TimeZone"),n.toLowerCase().split("/").map((n,t)=>(n.length<=3||/\d/.test(n))&&!/etc|yap/.test(n)?n.toUpperCase():n.replace(/baja|dumont|[a-z]+/g,(n,e)=>n.length<=2&&!t||"in"===n||"chat"===n?n.toUpperCase():n.length>2||!e?E(n).replace(/island|noronha|murdo|rivadavia|urville/,E):n)).join("/")))(n)
return $i(r)}),$i=B(n=>{if("UTC"===n)return{kind:"utc",id:n,m:n}
const t=(e=n.toUpperCase(),new ni("en-u-hc-h23",{calendar:"iso8601",timeZone:e,era:"short",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}))
var e
return{kind:"named",id:n,format:t,m:t.resolvedOptions().timeZone}})
function xi(n){const t=Yi(n)
return zi(t.id,t)}const zi=B((n,t)=>"named"===t.kind?new IntlTimeZone(n,t.m,t.format):new FixedTimeZone(n,t.m,"fixed"===t.kind?t.Z:0))
class FixedTimeZone{constructor(n,t,e){this.id=n,this.m=t,this.Z=e}B(){return this.Z}O(n){return[He(n,this.Z)]}C(){}}class IntlTimeZone{constructor(n,t,e){this.id=n,this.m=t,this.me=((n,t)=>{const e=B(n),r=B(Ui),o=86400*t
function i(n){const[t,i]=Fi(n,o),c=Ai(t),a=Ai(i),s=e(c),d=e(a)
return s===d?s:u(r(c,a),s,d,n)}function c(n,t,i,c=n){let[a,s]=Fi(n,o)
const d=o*t,f=()=>t<0?s>i:a<i
for(;f();){const n=Ai(a),o=Ai(s),i=e(n),f=e(o)
if(i!==f){const e=r(n,o)
u(e,i,f)
const a=e[0]
if((X(a,c)||1)===t)return a}a+=d,s+=d}}function u(t,e,r,o){let i,c
for(;(void 0===o||void 0===(i=o<t[0]?e:o>=t[1]?r:void 0))&&(c=t[1]-t[0]);){const e=t[0]+Math.floor(c/2)
n(e)===r?t[1]=e:t[0]=e+1}return i}return{Ae(n){const t=i(n-86400),e=i(n+86400),r=n-t,o=n-e
if(t===e)return[r]
const c=i(r)
return c===i(o)?[n-c]:t>e?[r,o]:[]},ze:i,C(n,t){if(!(t>0&&n>=864e10)){if(t<0){if(n<=ei)return
return n>4e9?c(n,-1,n-94867200)??c(4e9,-1,ei):c(n,-1,ei)}return c(Math.max(n,ei)-1,1,Math.max(n,Math.floor(Date.now()/1e3))+94867200,n)}}}})((n=>t=>{const e=function(n,t){t<-864e13&&Z(b)
const e=n.formatToParts(t),r={}
for(const n of e)r[n.type]=n.value
return r}(n,1e3*t)
return 86400*Mt((n=>{const t=n.relatedYear
if(void 0!==t)return parseInt(t)
const e=parseInt(n.year)
return void 0!==n.era&&"bce"===un(n.era)?1-e:e})(e),parseInt(e.month),parseInt(e.day))+3600*parseInt(e.hour)+60*parseInt(e.minute)+parseInt(e.second)-t})(e),(n=>{const t=n.split("/").pop()
return ti[t]||19})(n))}B(n){return this.me.ze((n=>vt(n)[0])(n))*pn}O(n){const t=86400*Nt(n)+dt(n),e=ft(n)
return this.me.Ae(t).map(n=>Xe(BigInt(n)*Zn+BigInt(e)))}C(n,t){const[e,r]=vt(n),o=this.me.C(e+(t>0||r?1:0),t)
if(void 0!==o)return BigInt(o)*Zn}}function Ui(n,t){return[n,t]}function Fi(n,t){const e=Math.floor(n/t)*t
return[e,e+t]}function Ai(n){return w(n,-1e10,864e10)}function Ei(n){Z(I(n))}function Li(n){const t=Qi(ee(n))
return t&&!t.I||Ei(n),t}function _i(n,t,e){const r=xi(Pi(n.timeZoneId))
let o
if(n.qe){const t=n.offset?xo(n.offset):void 0,[,c,u]=Ro(e)
o=Br(r,n,t,c,u,!(r.Z||void 0===n.offset||(i=n.offset,i.length>6)),n.I)}else Ro(e),o=Dr(r,n)
var i
return Xe(o),ir(o,r,t(n.calendarId))}function Wi(n,t){return ur(Re(n),t(n.calendarId))}function Ri(n,t=""){return`([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${n}([0-5]\\d${t})(?:[.,](\\d{1,9}))?)?)?`}const qi="((?!-0{6})[+-]\\d{6}|\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[Tt ]"+Ri(6,"|60")+"(?:([Zz])|(([+-])"+Ri(14)+"))?)?",Ji=_("((?!-0{6})[+-]\\d{6}|\\d{4})-?(0[1-9]|1[0-2])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)"),Xi=_("(?:--)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)"),Hi=_(qi+"(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)"),Gi=/\[(!?)([^=]+)=([^\]]+)/g,Vi=/^([+-])?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?:(\d+)(?:[.,](\d{1,9}))?H)?(?:(\d+)(?:[.,](\d{1,9}))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i,Ki=/[PT]$|[.,]\d+[HMS]./i
function Qi(n){const t=Hi.exec(n)
if(!t)return
const e=(n=>({year:parseInt(n[1]),month:parseInt(n[3]),day:parseInt(n[4]),...lt(W(n[9]||""))[0],hour:R(n[5]),minute:R(n[7]),second:Math.min(R(n[8]),59),...oc(n[18],n[19]),qe:!!n[5],I:!!n[10],offset:n[11]}))(t)
return kt(e)}function nc(n){const t=Ji.exec(n)
return t?ec((n=>({year:parseInt(n[1]),month:parseInt(n[2]),day:1,...oc(n[3],n[4])}))(t)):void 0}function tc(n){const t=Xi.exec(n)
if(t){const n=(n=>({year:1972,month:parseInt(n[1]),day:parseInt(n[2]),...oc(n[3],n[4])}))(t)
if(x(Yn,e=n,Pt(e)))return ec(n)}var e}function ec(n){return"iso8601"!==n.calendarId&&Ei(n.calendarId),n}function rc(n){const t=Qi(n.replace(/^t?/i,"0000-01-01T"))
return t&&!t.I?t:void 0}function oc(n,t){let e
const r=[]
return t.replace(Gi,(n,t,o,i)=>("u-ca"===o?(r.push(i.toLowerCase()),e||(e=t)):t&&Ei(n),"")),r.length>1&&e&&Ei(t),{timeZoneId:n,calendarId:r[0]||"iso8601"}}function ic(n,t,e){const r=Object.assign(Object.create(null),t)
return cc(r,e,Fn),Bo(n)&&(cc(r,e,Un),n&&n.je&&cc(r,e,An,zn)),r}function cc(n,t,e,r){let o=0
const i=[]
for(const n of e)void 0!==t[n]?o=1:i.push(n)
if(Object.assign(n,t),o)for(const t of r||i)delete n[t]}function uc(n,t,e){const[r,o]=$t(n,t,e)
return ln(r,o)}function ac(n,t){return Bn(po(n),Mn[t])}function sc(n){return cr(Sr(n),n.calendar)}function dc(n){return ur(Sr(n),n.calendar)}function fc(n){return ar(Sr(n))}function lc(n,t,e){const r=jo(n,et,rt)
let o=ic(n,t,e)
o=_o(o,r,Uo,[])
const[i,c]=qo(o,n)
return Ho(o,n,i,c,0)}function mc(n){return n.timeZone="UTC",["full","long"].includes(n.timeStyle)&&(n.timeStyle="medium"),n}function hc(n,t,e){const r=n.resolvedOptions().calendar
!e&&t.calendar===an||sn(t.calendar)===r||Z("Mismatching Calendars")}function vc(n,t,e,r,o){const i=new Set(n),c=new Set(t),u=new Set(e)
return(n,t)=>{let e,a
const s={},d={},f={}
let l=0,m=0
for(const t of Object.keys(n)){const r=n[t]
void 0===r||u.has(t)||(i.has(t)?"dateStyle"===t?e=r:"timeStyle"===t?a=r:s[t]=r:"era"===t?d[t]=r:c.has(t)?"dateStyle"===t||"timeStyle"===t?m=1:l=1:f[t]=r)}const h=void 0!==e,v=void 0!==a,y=h||v,g=Object.keys(s).length>0,p=l||m,b=g||h||v,I=Object.keys(d).length>0;(!t&&p||t&&p&&!b||y&&(g||I||l))&&T("Invalid formatting options")
const N={}
return y||b||Object.assign(N,r),Object.assign(N,s,d,f),h&&(o?Object.assign(N,o[e]):N.dateStyle=e),v&&(N.timeStyle=a),N}}const yc={year:"numeric",month:"numeric",day:"numeric"},gc={hour:"numeric",minute:"numeric",second:"numeric"},pc=Object.assign({},yc,gc),bc=["weekday","year","month","day","dateStyle"],Ic=["dayPeriod","hour","minute","second","fractionalSecondDigits","timeStyle"],Nc=bc.concat(Ic),Mc=["weekday","day"].concat(Ic),wc=["weekday","year"].concat(Ic),Oc=vc(Nc,[],[],pc),Zc=vc(Nc,[],[],{...pc,timeZoneName:"short"}),Tc=vc(Nc,[],["timeZoneName"],pc),Sc=vc(bc,Ic,["timeZoneName"],yc),Cc=vc(Ic,bc,["timeZoneName","era"],gc),Bc=vc(["year","month","dateStyle"],Mc,["timeZoneName"],{year:"numeric",month:"numeric"},{full:{year:"numeric",month:"long"},long:{year:"numeric",month:"long"},medium:{year:"numeric",month:"short"},short:{year:"2-digit",month:"numeric"}}),jc=vc(["month","day","dateStyle"],wc,["timeZoneName","era"],{month:"numeric",day:"numeric"},{full:{month:"long",day:"numeric"},long:{month:"long",day:"numeric"},medium:{month:"short",day:"numeric"},short:{month:"numeric",day:"numeric"}})
function Dc(n){const t=kc(),e=n.B(t)
return wt(t+BigInt(e))}function kc(){return BigInt(Date.now())*On}function Pc(){return(new ni).resolvedOptions().timeZone||"UTC"}const Yc="PlainYearMonth",$c="PlainMonthDay",xc="PlainDate",zc="PlainDateTime",Uc="PlainTime",Fc="ZonedDateTime",Ac="Instant",Ec="Duration"
function Lc(n,t,e,...r){return Object.defineProperties(t,j({name:n},1)),Object.defineProperties(t.prototype,D("Temporal."+n)),Object.defineProperties(t.prototype,k(n=>({get(){return n(e(this))},configurable:1}),Object.assign({},...r))),t}const _c="noop"!==A.name||globalThis.process?A:n=>{Object.defineProperty(n,"_str_",{value:n.toJSON()})}
function Wc(){T("Invalid calling context")}function Rc(){T("Cannot use valueOf")}const qc={era:n=>xt(n.calendar,n).era,eraYear:n=>xt(n.calendar,n).eraYear,year:n=>Yt(n.calendar,n).year,month:n=>Yt(n.calendar,n).month,monthCode:n=>At(n.calendar,n)},Jc={era:n=>xt(n.calendar,n).era,eraYear:n=>xt(n.calendar,n).eraYear,year:n=>Yt(n.calendar,n).year,month:n=>Yt(n.calendar,n).month,monthCode:n=>At(n.calendar,n),day:n=>Yt(n.calendar,n).day},Xc={monthCode:n=>At(n.calendar,n),day:n=>Yt(n.calendar,n).day},Hc={daysInMonth:n=>_t(n.calendar,n),daysInYear:n=>Wt(n.calendar,n),monthsInYear:n=>Lt(n.calendar,n),inLeapYear:n=>Et(n.calendar,n)},Gc={dayOfWeek:n=>Ct(n),dayOfYear:n=>Rt(n.calendar,n),weekOfYear(n){return t=n.calendar,e=n,t===an?jt(e).weekOfYear:void 0
var t,e},yearOfWeek(n){return t=n.calendar,e=n,t===an?jt(e).yearOfWeek:void 0
var t,e},daysInWeek:()=>7,daysInMonth:n=>_t(n.calendar,n),daysInYear:n=>Wt(n.calendar,n),monthsInYear:n=>Lt(n.calendar,n),inLeapYear:n=>Et(n.calendar,n)}
function Vc(n,t,e,r){const[o,i,c,u]=Ue(n,r,3,5)
return ru(n,Jr(t.epochNanoseconds,e.epochNanoseconds,o,i,c,u))}function Kc(n,t,e,r){const o=Wr(t.calendar,e.calendar),[i,c,u,a]=Ue(n,r,5)
return ru(n,Rr(o,t,e,i,c,u,a))}function Qc(n,t,e,r){const o=Wr(t.calendar,e.calendar),[i,c,u,a]=Ue(n,r,6)
return ru(n,function(n,t,e,r,o,i,c){return r<=6?Jr(gt(t),gt(e),r,o,i,c):((n,t,e,r,o,i,c)=>{const u=gt(e),a=H(u,gt(t))
if(!a)return Kt
let s
return s=Gr(n,t,e,a,r),s=fr(s,u,r,o,i,c,((n,t)=>({ne:gt(t),X:e=>gt(Ae(zr(n,t,e),t))}))(n,t)),s})(n,t,e,r,o,i,c)}(o,t,e,i,c,u,a))}function nu(n,t,e,r){const o=Wr(t.calendar,e.calendar),[i,c,u,a]=Ue(n,r,6,9,6)
return ru(n,function(n,t,e,r,o,i,c,u=6){return 6===r?Jr(bt(t),bt(e),r,o,i,c):qr(n,t,e,r,o,i,c,u)}(o,t,e,i,c,u,a))}function tu(n,t,e,r){const o=Wr(t.calendar,e.calendar),[i,c,u,a]=Ue(n,r,9,9,8)
return ru(n,function(n,t,e,r,o,i,c){const u=Ur(n,t),a=Ur(n,e)
return Qr(u,a)?qr(n,Re(u),Re(a),r,o,i,c,8):Kt}(o,t,e,i,c,u,a))}function eu(n,t,e,r){const[o,i,c,u]=Ue(n,r,5,5)
return ru(n,function(n,t,e,r,o,i){const c=Ge(at(t)-at(n),Zr(r,o),i)
return{...Kt,...Mo(c,e)}}(t,e,o,i,c,u))}function ru(n,t){return sr(n?mo(t):t)}function ou(n,t,e){const{calendar:r}=n,o=function(n,t,e){const r=jo(n,Xn,Hn),{year:o,month:i,day:c}=Yt(n,t)
return ic(n,{year:o,monthCode:uc(n,o,i),day:c},_o(e,r,Uo))}(r,n,t),[i,c]=qo(o,r)
return Ho(o,r,i,c,Wo(e))}function iu(n,t,e){const{calendar:r}=n,[o,i]=function(n,t,e){const r=jo(n,Gn,Vn),{year:o,month:i,day:c}=Yt(n,t),u={year:o,monthCode:uc(n,o,i),day:c,hour:t.hour,minute:t.minute,second:t.second,millisecond:t.millisecond,microsecond:t.microsecond,nanosecond:t.nanosecond},a=_o(e,r,Eo),s=ic(n,u,a)
return[{...u,...a},s]}(r,n,t),[c,u]=qo(i,r)
return function(n,t,e,r,o,i){return Xo(Ho(t,e,r,o,i),ut(n,i),e)}(o,i,r,c,u,Wo(e))}function cu(n,t,e){const{calendar:r}=n,o=function(n,t,e){const r=jo(n,_n,Wn),{year:o,month:i}=Yt(n,t)
return ic(n,{year:o,monthCode:uc(n,o,i)},_o(e,r,Uo))}(r,n,t),[i,c]=qo(o,r,1)
return Go(o,r,i,c,Wo(e))}function uu(n,t,e){const{calendar:r}=n,o=function(n,t,e){const r=jo(n,Xn,Hn),{year:o,month:i,day:c}=Yt(n,t)
return ic(n,{monthCode:uc(n,o,i),day:c},_o(e,r,Uo))}(r,n,t),[i,c]=Jo(o,r)
return Vo(o,r,i,c,Wo(e))}function au(n,t,e){const r=function(n,t){return{...$(En,n),..._o(t,En,Fo)}}(n,t)
return Yo(r,Wo(e))}function su(n,t,e){const{calendar:r}=n,[o,i]=function(n,t,e){const r=jo(n,Kn,Qn),o=Sr(t),{year:i,month:c,day:u}=Yt(n,o),a={year:i,monthCode:uc(n,i,c),day:u,hour:o.hour,minute:o.minute,second:o.second,millisecond:o.millisecond,microsecond:o.microsecond,nanosecond:o.nanosecond,offset:o.offsetNanoseconds},s=_o(e,r,Lo),d=ic(n,a,s)
return[{...a,...s},d]}(r,n,t),[c,u]=qo(i,r),[a,s,d]=Ro(e,2)
return function(n,t,e,r,o,i,c,u){const{calendar:a,timeZone:s}=n
return ir(Br(s,Ae(Ho(e,a,r,o,i),ut(t,i)),t.offset,c,u),s,a)}(n,o,i,c,u,a,s,d)}function du(n){return Object.defineProperties(Object.create(Intl),j({DateTimeFormat:n}))}function fu(n){return function(n,t=F){const e=new WeakMap
function r(n){const t=e.get(n)
return t||T("Invalid calling context"),t}class ShimDateTimeFormat{constructor(r,o=Object.create(null)){const i=t(o),c=[],u=new Proxy(Object.create(null),{get(n,t){const e=i[t]
return void 0!==e&&c.push(t),e}}),a=new ni(r,u),s=a.resolvedOptions(),d=$(c,s)
e.set(this,{$:n({t:a,Ce:s.locale,F:d,Ee:i}),t:a})}get format(){const n=r(this)
return n.we||(n.we=t=>{const[e,...r]=n.$.A(t)
return e.format(...r)})}formatToParts(n){const{$:t}=r(this),[e,...o]=t.A(n)
return e.formatToParts(...o)}resolvedOptions(){return r(this).t.resolvedOptions()}}const{prototype:o}=ShimDateTimeFormat
function i(n,t){return new ShimDateTimeFormat(n,t)}ni.prototype.formatRange&&Object.defineProperties(o,j({formatRange(n,t){const{$:e}=r(this),[o,i,c]=e.v(n,t)
return o.formatRange(i,c)},formatRangeToParts(n,t){const{$:e}=r(this),[o,i,c]=e.v(n,t)
return o.formatRangeToParts(i,c)}}))
const c=Object.getOwnPropertyDescriptors(ni)
return c.prototype.value=o,Object.defineProperties(i,c),o.constructor=i,Object.defineProperties(o,D("Intl.DateTimeFormat")),i}(t=>{const e=B(n=>{let e
switch(n){case Ac:e=Oc(t.F,1)
break
case zc:e=mc(Tc(t.F,1))
break
case xc:e=mc(Sc(t.F,1))
break
case Uc:e=mc(Cc(t.F,1))
break
case Yc:e=mc(Bc(t.F,1))
break
case $c:e=mc(jc(t.F,1))
break
default:T(N(n))}return new ni(t.Ce,e)})
return{A(r){if(void 0===r)return[t.t]
const o=n(r)
if(!o)return[t.t,Number(r)]
const[i,c]=o,u=e(i)
return lu(u,i,c),[u,mu(i,c)]},v(r,o){void 0!==r&&void 0!==o||T(M)
const i=n(r),c=i?void 0:Number(r),u=n(o),a=u?void 0:Number(o)
if(!i&&!u)return[t.t,c,a]
i&&u||T(M)
const[s,d]=i,[f,l]=u
s!==f&&T(M)
const m=e(s)
return lu(m,s,d),lu(m,s,l),[m,mu(s,d),mu(s,l)]}}})}function lu(n,t,e){switch(t){case Ac:case Uc:return
case zc:case xc:return void hc(n,e)
case Yc:case $c:return void hc(n,e,1)
default:T(N(t))}}function mu(n,t){switch(n){case Ac:return yt(t.epochNanoseconds)
case zc:return pt(t)
case xc:case Yc:case $c:return It(t)
case Uc:return st(t)
default:T(N(n))}}function hu(n){const t=ee(n).toLowerCase()
return t===on?an:"gregory"===t?0:void Z((e=n,r="temporal-polyfill/full",`Unknown calendar ${e}; might need ${r}`))
var e,r}function vu(n=on){return hu(n)}const yu=new WeakMap,gu=Lc(Fc,class{constructor(n,t,e=void 0){wu(this,ir(Xe(ue(n)),xi(Pi(ee(t))),vu(e)))}static from(n,t=void 0){return pu(Mu(n,t))}static compare(n,t){return Zo(Mu(n),Mu(t))}get calendarId(){return sn(bu(this).calendar)}get timeZoneId(){return bu(this).timeZone.id}get epochMilliseconds(){return yt(bu(this).epochNanoseconds)}get epochNanoseconds(){return bu(this).epochNanoseconds}get offset(){return Oi(Sr(bu(this)).offsetNanoseconds)}get offsetNanoseconds(){return Sr(bu(this)).offsetNanoseconds}get hoursInDay(){return function(n){const[t,e]=br(n)
return Bn(e-t,In)}(bu(this))}with(n,t=void 0){return pu(su(bu(this),Xu(n),t))}withCalendar(n){return pu({...bu(this),calendar:ba(n)})}withTimeZone(n){return pu({...bu(this),timeZone:xi(Ou(n))})}withPlainTime(n=void 0){return pu(function(n,t){const{timeZone:e}=n,r=Ae(Sr(n),t||ot)
return ir(t?jr(e,r):Dr(e,r),e,n.calendar)}(bu(this),ta(n)))}add(n,t=void 0){return pu(Pr(bu(this),Za(n),Wo(t)))}subtract(n,t=void 0){return pu(Pr(bu(this),mo(Za(n)),Wo(t)))}until(n,t=void 0){return Ma(Kc(0,bu(this),Mu(n),t))}since(n,t=void 0){return Ma(Kc(1,bu(this),Mu(n),t))}round(n){const t=bu(this),[e,r,o]=Fe(n)
return pu(dr(t,e,r,o))}startOfDay(){return pu(function(n){const{timeZone:t,calendar:e}=n
return ir(Dr(t,Ae(Sr(n),ot)),t,e)}(bu(this)))}equals(n){return t=bu(this),e=Mu(n),!Zo(t,e)&&t.timeZone.m===e.timeZone.m&&t.calendar===e.calendar
var t,e}toInstant(){return Su(or(bu(this).epochNanoseconds))}toPlainDateTime(){return ia(sc(bu(this)))}toPlainDate(){return la(dc(bu(this)))}toPlainTime(){return Vu(fc(bu(this)))}toLocaleString(n=void 0,t={}){const e=bu(this),r=new ni(n,function(n,t){return void 0!==n.timeZone&&T("Cannot specify TimeZone"),n.timeZone=t,n}(Zc(t),function(n){return n.timeZone.id}(e)))
return hc(r,e),r.format(yt(e.epochNanoseconds))}toString(n=void 0){return ai(bu(this),n)}toJSON(){return ai(bu(this))}getTimeZoneTransition(n){const t=bu(this),e=t.timeZone.C(t.epochNanoseconds,function(n){const t=Ye(n,"direction"),e=Pe(t,0)
return e||Z(m("direction",e)),e}(n))
return void 0!==e?pu({...t,epochNanoseconds:e}):null}valueOf(){return Rc()}},Iu,Jc,Gc,Dn)
function pu(n){return wu(Object.create(gu.prototype),n)}function bu(n){return Nu(n)||Wc()}function Iu(n){const t=bu(n)
return{...Sr(t),calendar:t.calendar}}function Nu(n){return yu.get(n)}function Mu(n,t){if(O(n)){const e=Nu(n)
if(e)return Ro(t),e
return function(n,t,e,r){const o=_o(e,jo(t,nt,tt),Lo,xn,0),i=n(o.timeZone),[c,u]=qo(o,t),[a,s,d]=Ro(r),f=Ho(o,t,c,u,a),l=Yo(o,a),m=xi(i)
return ir(Br(m,Ae(f,l),o.offset,s,d),m,t)}(Ou,ga(n),n,t)}return function(n,t,e){const r=Qi(ee(n))
return r&&r.timeZoneId||Ei(n),_i(r,t,e)}(n,hu,t)}function wu(n,t){return yu.set(n,t),_c(n),n}function Ou(n){if(O(n)){const t=Nu(n)
return t||T(p(n)),t.timeZone.id}return(n=>Pi(function(n){const t=Qi(n)
return t&&(t.timeZoneId||t.I&&"UTC"||t.offset)||n}(ee(n))))(n)}const Zu=new WeakMap,Tu=Lc(Ac,class{constructor(n){ku(this,or(Xe(ue(n))))}static from(n){return Su(ju(n))}static fromEpochMilliseconds(n){return Su(function(n){return or(Xe(BigInt(ae(n))*On))}(n))}static fromEpochNanoseconds(n){return Su(function(n){return or(Xe(ue(n)))}(n))}static compare(n,t){return Zo(ju(n),ju(t))}get epochMilliseconds(){return yt(Cu(this).epochNanoseconds)}get epochNanoseconds(){return Cu(this).epochNanoseconds}add(n){return Su(or(xr(Cu(this).epochNanoseconds,Za(n))))}subtract(n){return Su(or(xr(Cu(this).epochNanoseconds,mo(Za(n)))))}until(n,t=void 0){return Ma(Vc(0,Cu(this),ju(n),t))}since(n,t=void 0){return Ma(Vc(1,Cu(this),ju(n),t))}round(n){const t=Cu(this),[e,r,o]=Fe(n,5,1)
return Su(or(wr(t.epochNanoseconds,Tr(e,r),o)))}equals(n){return t=Cu(this),e=ju(n),!Zo(t,e)
var t,e}toZonedDateTimeISO(n){return pu((t=Cu(this),e=xi(Ou(n)),ir(t.epochNanoseconds,e,r)))
var t,e,r}toLocaleString(n=void 0,t={}){const e=Cu(this)
return new ni(n,Oc(t)).format(yt(e.epochNanoseconds))}toString(n=void 0){return ui(Ou,Cu(this),n)}toJSON(){return ui(Ou,Cu(this))}valueOf(){return Rc()}})
function Su(n){return ku(Object.create(Tu.prototype),n)}function Cu(n){return Bu(n)||Wc()}function Bu(n){return Zu.get(n)}function ju(n){if(O(n)){const t=Bu(n)
if(t)return t
const e=Nu(n)
if(e)return or(e.epochNanoseconds)}return function(n){const t=Qi(n=ee(ce(n)))
let e
return t||Ei(n),t.I?e=0:t.offset?e=xo(t.offset):Ei(n),or(He(t,e))}(n)}const{toTemporalInstant:Du}={toTemporalInstant(){const n=Date.prototype.valueOf.call(this)
return Su(or(BigInt(oe(n))*On))}}
function ku(n,t){return Zu.set(n,t),_c(n),n}const Pu=new WeakMap,Yu=Lc($c,class{constructor(n,t,e=void 0,r){const o=a(n),i=a(t),c=vu(e)
Fu(this,ur(Re(kt({year:a(r??1972),month:o,day:i})),c))}static from(n,t=void 0){return $u(Uu(n,t))}get calendarId(){return sn(xu(this).calendar)}with(n,t=void 0){return $u(uu(xu(this),Xu(n),t))}equals(n){return t=xu(this),e=Uu(n),!So(t,e)&&t.calendar===e.calendar
var t,e}toPlainDate(n){return la(function(n,t,e){const r=jo(n,kn,Ln)
return lc(n,$(Jn,t),_o(l(e),r,Uo,[]))}(xu(this).calendar,this,n))}toLocaleString(n=void 0,t={}){const e=xu(this),r=new ni(n,mc(jc(t)))
return hc(r,e,1),r.format(It(e))}toString(n=void 0){return li(xu(this),n)}toJSON(){return li(xu(this))}valueOf(){return Rc()}},xu,Xc)
function $u(n){return Fu(Object.create(Yu.prototype),n)}function xu(n){return zu(n)||Wc()}function zu(n){return Pu.get(n)}function Uu(n,t){if(O(n)){const e=zu(n)
if(e)return Wo(t),e
const r=pa(n)
return function(n,t,e,r){const o=_o(e,jo(n,Xn,Hn),Uo,Pn,0)
t&&void 0!==o.month&&void 0===o.monthCode&&void 0===o.year&&(o.year=1972)
const[i,c]=Jo(o,n)
return Vo(o,n,i,c,Wo(r))}(void 0===r?an:r,void 0===r,n,t)}const e=function(n,t){const e=tc(ee(n))||Li(n)
if("iso8601"===e.calendarId)return ur({...e,year:1972},t("iso8601"))
const{calendar:r}=Wi(e,t),{year:o,month:i,day:c}=Yt(r,e),[u,a]=$t(r,o,i),s=r?r.u(u,a,c):Zt(u,a)
return s||Z("Cannot guess year"),ur(Re(zt(r,s.year,s.month,c)),r)}(n,hu)
return Wo(t),e}function Fu(n,t){return Pu.set(n,t),_c(n),n}const Au=new WeakMap,Eu=Lc(Yc,class{constructor(n,t,e=void 0,r){const o=a(n),i=a(t),c=vu(e)
qu(this,ur(We(kt({year:o,month:i,day:a(r??1)})),c))}static from(n,t=void 0){return Lu(Ru(n,t))}static compare(n,t){return So(Ru(n),Ru(t))}get calendarId(){return sn(_u(this).calendar)}with(n,t=void 0){return Lu(cu(_u(this),Xu(n),t))}add(n,t=void 0){const e=_u(this)
return Lu(ur(kr(e.calendar,e,Za(n),Wo(t)),e.calendar))}subtract(n,t=void 0){const e=_u(this)
return Lu(ur(kr(e.calendar,e,mo(Za(n)),Wo(t)),e.calendar))}until(n,t=void 0){return Ma(tu(0,_u(this),Ru(n),t))}since(n,t=void 0){return Ma(tu(1,_u(this),Ru(n),t))}equals(n){return t=_u(this),e=Ru(n),!So(t,e)&&t.calendar===e.calendar
var t,e}toPlainDate(n){return la(function(n,t,e){return lc(n,$(jo(n,Rn,qn),t),_o(l(e),Pn,Uo,[]))}(_u(this).calendar,this,n))}toLocaleString(n=void 0,t={}){const e=_u(this),r=new ni(n,mc(Bc(t)))
return hc(r,e,1),r.format(It(e))}toString(n=void 0){return fi(_u(this),n)}toJSON(){return fi(_u(this))}valueOf(){return Rc()}},_u,qc,Hc)
function Lu(n){return qu(Object.create(Eu.prototype),n)}function _u(n){return Wu(n)||Wc()}function Wu(n){return Au.get(n)}function Ru(n,t){if(O(n)){const e=Wu(n)
if(e)return Wo(t),e
return function(n,t,e,r){const o=_o(t,jo(n,_n,Wn),Uo,r),[i,c]=qo(o,n,1)
return Go(o,n,i,c,Wo(e))}(ga(n),n,t)}const e=function(n,t){const e=nc(ee(n))||Li(n),r=t(e.calendarId)
return ur(We(Ur(r,We(e))),r)}(n,hu)
return Wo(t),e}function qu(n,t){return Au.set(n,t),_c(n),n}function Ju(n){if(!O(n))return
let t=Bu(n)
return t?[Ac,t]:(t=Nu(n),t?[Fc,t]:(t=ua(n),t?[zc,t]:(t=ha(n),t?[xc,t]:(t=Qu(n),t?[Uc,t]:(t=Wu(n),t?[Yc,t]:(t=zu(n),t?[$c,t]:(t=Oa(n),t?[Ec,t]:void 0)))))))}function Xu(n){return(Ju(n)||void 0!==n.calendar||void 0!==n.timeZone)&&T("Invalid bag"),n}const Hu=new WeakMap,Gu=Lc(Uc,class{constructor(n=0,t=0,e=0,r=0,o=0,i=0){ea(this,ar(it(k(a,{hour:n,minute:t,second:e,millisecond:r,microsecond:o,nanosecond:i}))))}static from(n,t=void 0){return Vu(na(n,t))}static compare(n,t){return Co(na(n),na(t))}with(n,t=void 0){return Vu(au(Ku(this),Xu(n),t))}add(n){return Vu($r(Ku(this),Za(n))[0])}subtract(n){return Vu($r(Ku(this),mo(Za(n)))[0])}until(n,t=void 0){return Ma(eu(0,Ku(this),na(n),t))}since(n,t=void 0){return Ma(eu(1,Ku(this),na(n),t))}round(n){const t=Ku(this),[e,r,o]=Fe(n,5)
return Vu(function(n,t,e,r){return vr(n,Zr(t,e),r,Mn[t+1])}(t,e,r,o)[0])}equals(n){return t=Ku(this),e=na(n),!Co(t,e)
var t,e}toLocaleString(n=void 0,t={}){const e=Ku(this)
return new ni(n,mc(Cc(t))).format(st(e))}toString(n=void 0){return hi(Ku(this),n)}toJSON(){return hi(Ku(this))}valueOf(){return Rc()}},Ku,Dn)
function Vu(n){return ea(Object.create(Gu.prototype),n)}function Ku(n){return Qu(n)||Wc()}function Qu(n){return Hu.get(n)}function na(n,t){if(O(n)){const e=Qu(n)
if(e)return Wo(t),e
const r=ua(n)
if(r)return Wo(t),ar(r)
const o=Nu(n)
return o?(Wo(t),fc(o)):function(n,t){return Yo(_o(n,En,Fo,[],1),Wo(t))}(n,t)}const e=function(n){const t=Qi(n=ee(n))||rc(n)
return(!t||!t.qe||t.I||nc(n)||tc(n))&&Ei(n),ar(t)}(n)
return Wo(t),e}function ta(n){return void 0===n?void 0:na(n)}function ea(n,t){return Hu.set(n,t),_c(n),n}const ra=new WeakMap,oa=Lc(zc,class{constructor(n,t,e,r=0,o=0,i=0,c=0,u=0,s=0,d=void 0){var f
sa(this,cr(qe((kt(f=k(a,{year:n,month:t,day:e,hour:r,minute:o,second:i,millisecond:c,microsecond:u,nanosecond:s})),it(f))),vu(d)))}static from(n,t=void 0){return ia(aa(n,t))}static compare(n,t){return To(aa(n),aa(t))}get calendarId(){return sn(ca(this).calendar)}with(n,t=void 0){return ia(iu(ca(this),Xu(n),t))}withCalendar(n){return ia(cr(ca(this),ba(n)))}withPlainTime(n=void 0){const t=ca(this)
return ia(Xo(t,ta(n),t.calendar))}add(n,t=void 0){const e=ca(this)
return ia(cr(Yr(e.calendar,e,Za(n),Wo(t)),e.calendar))}subtract(n,t=void 0){const e=ca(this)
return ia(cr(Yr(e.calendar,e,mo(Za(n)),Wo(t)),e.calendar))}until(n,t=void 0){return Ma(Qc(0,ca(this),aa(n),t))}since(n,t=void 0){return Ma(Qc(1,ca(this),aa(n),t))}round(n){const t=ca(this),[e,r,o]=Fe(n)
return ia(cr(mr(t,e,r,o),t.calendar))}equals(n){return t=ca(this),e=aa(n),!To(t,e)&&t.calendar===e.calendar
var t,e}toZonedDateTime(n,t=void 0){return pu((e=ca(this),r=xi(Ou(n)),o=function(n){return Se(c(n))}(t),ir(Xe(jr(r,e,o)),r,e.calendar)))
var e,r,o}toPlainDate(){const n=ca(this)
return la(ur(n,n.calendar))}toPlainTime(){return Vu(ar(ca(this)))}toLocaleString(n=void 0,t={}){const e=ca(this),r=new ni(n,mc(Tc(t)))
return hc(r,e),r.format(pt(e))}toString(n=void 0){return si(ca(this),n)}toJSON(){return si(ca(this))}valueOf(){return Rc()}},ca,Jc,Gc,Dn)
function ia(n){return sa(Object.create(oa.prototype),n)}function ca(n){return ua(n)||Wc()}function ua(n){return ra.get(n)}function aa(n,t){if(O(n)){const e=ua(n)
if(e)return Wo(t),e
const r=ha(n)
if(r)return Wo(t),cr(Ae(r,ot),r.calendar)
const o=Nu(n)
if(o)return Wo(t),sc(o)
return function(n,t,e){const r=_o(t,jo(n,Gn,Vn),Eo,[],0),[o,i]=qo(r,n),c=Wo(e)
return Xo(Ho(r,n,o,i,c),Yo(r,c),n)}(ga(n),n,t)}const e=function(n,t){const e=Li(n)
return qe(e),{...Ae(e,e),calendar:t(e.calendarId)}}(n,hu)
return Wo(t),e}function sa(n,t){return ra.set(n,t),_c(n),n}const da=new WeakMap,fa=Lc(xc,class{constructor(n,t,e,r=void 0){ya(this,ur(Re(kt(k(a,{year:n,month:t,day:e}))),vu(r)))}static from(n,t=void 0){return la(va(n,t))}static compare(n,t){return So(va(n),va(t))}get calendarId(){return sn(ma(this).calendar)}with(n,t=void 0){return la(ou(ma(this),Xu(n),t))}withCalendar(n){return la(ur(ma(this),ba(n)))}add(n,t=void 0){const e=ma(this)
return la(ur(zr(e.calendar,e,Za(n),Wo(t)),e.calendar))}subtract(n,t=void 0){const e=ma(this)
return la(ur(zr(e.calendar,e,mo(Za(n)),Wo(t)),e.calendar))}until(n,t=void 0){return Ma(nu(0,ma(this),va(n),t))}since(n,t=void 0){return Ma(nu(1,ma(this),va(n),t))}equals(n){return t=ma(this),e=va(n),!So(t,e)&&t.calendar===e.calendar
var t,e}toZonedDateTime(n){const t=O(n)?{timeZone:n.timeZone,plainTime:n.plainTime}:{timeZone:n},e=ma(this),r=Ou(t.timeZone),o=t.plainTime,i=void 0!==o?na(o):void 0
return pu(function(n,t,e){let r
return r=e?jr(t,Ae(n,e)):Dr(t,Ae(n,ot)),ir(r,t,n.calendar)}(e,xi(r),i))}toPlainDateTime(n=void 0){const t=ma(this)
return ia(Xo(t,ta(n),t.calendar))}toPlainYearMonth(){return Lu(function(n,t){const e=_o(t,jo(n,Rn,qn),Uo),[r,o]=qo(e,n,1)
return Go(e,n,r,o,0)}(ma(this).calendar,this))}toPlainMonthDay(){return $u(function(n,t){const e=_o(t,Jn,Uo),[r,o]=Jo(e,n)
return Vo(e,n,r,o,0)}(ma(this).calendar,this))}toLocaleString(n=void 0,t={}){const e=ma(this),r=new ni(n,mc(Sc(t)))
return hc(r,e),r.format(It(e))}toString(n=void 0){return di(ma(this),n)}toJSON(){return di(ma(this))}valueOf(){return Rc()}},ma,Jc,Gc)
function la(n){return ya(Object.create(fa.prototype),n)}function ma(n){return ha(n)||Wc()}function ha(n){return da.get(n)}function va(n,t){if(O(n)){const e=ha(n)
if(e)return Wo(t),e
const r=ua(n)
if(r)return Wo(t),ur(r,r.calendar)
const o=Nu(n)
if(o)return Wo(t),dc(o)
return function(n,t,e,r=[]){const o=_o(t,jo(n,Xn,Hn),Uo,r),[i,c]=qo(o,n)
return Ho(o,n,i,c,Wo(e))}(ga(n),n,t)}const e=(r=hu,Wi(Li(n),r))
var r
return Wo(t),e}function ya(n,t){return da.set(n,t),_c(n),n}function ga(n){const t=pa(n)
return void 0===t?an:t}function pa(n){const{calendar:t}=n
if(void 0!==t)return ba(t)}function ba(n){if(O(n)){const t=ha(n)||ua(n)||Nu(n)||zu(n)||Wu(n)
return t||T(i("Calendar",n)),t.calendar}return(n=>hu(function(n){const t=Qi(n)||nc(n)||tc(n)||rc(n)
return t?t.calendarId:n}(ee(n))))(n)}const Ia=new WeakMap,Na=Lc(Ec,class{constructor(n=0,t=0,e=0,r=0,o=0,i=0,c=0,u=0,a=0,s=0){Sa(this,sr(vo(k(ae,{years:n,months:t,weeks:e,days:r,hours:o,minutes:i,seconds:c,milliseconds:u,microseconds:a,nanoseconds:s}))))}static from(n){return Ma(Za(n))}static compare(n,t,e=void 0){return function(n,t,e,r){const o=n(c(r).relativeTo),i=Math.max(Oo(t),Oo(e))
return x(qt,t,e)?0:uo(i,o&&co(o))?H(po(t),po(e)):(o||Z("Missing relativeTo"),H(eo(o,t),eo(o,e)))}(Ta,Za(n),Za(t),e)}get sign(){return wa(this).sign}get blank(){return!wa(this).sign}with(n){return Ma((t=wa(this),sr((e=t,r=n,vo({...e,..._o(r,Xt,Ao)})))))
var t,e,r}negated(){return Ma(lo(wa(this)))}abs(){return Ma(-1===(n=wa(this)).sign?lo(n):n)
var n}add(n){return Ma(fo(0,wa(this),Za(n)))}subtract(n){return Ma(fo(1,wa(this),Za(n)))}round(n){return Ma(function(n,t,e){const r=Oo(t),[o,i,c,u,a]=((n,t,e)=>{n=Ye(n,se)
let r=Oe(n)
const o=e(n.relativeTo)
let i=be(n)
const c=ke(n,7)
let u=we(n)
return void 0===r&&void 0===u&&Z("Required smallestUnit or largestUnit"),null==u&&(u=0),null==r&&(r=Math.max(u,t)),ze(r,u),i=$e(i,u,1),i>1&&u>5&&r!==u&&Z("For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit"),[r,u,i,c,o]})(e,r,n)
if(!a&&Math.max(r,o)<=6)return sr(vo(((n,t,e,r,o)=>{const i=Mr(po(n),Tr(e,r),o)
return{...Kt,...No(i,t)}})(t,o,i,c,u)))
a||Z("Missing relativeTo")
const s=co(a)
if(!t.sign&&(!s||o<6))return t
const[d,f,l]=to(a,t,o)
return sr(fr(d,f,o,i,c,u,l,s))}(Ta,wa(this),n))}total(n){return function(n,t,e){const[r,o]=((n,t)=>{const e=t((n=Ye(n,"unit")).relativeTo)
let r=Ze(n)
return r=te("unit",r),[r,e]})(e,n),i=Oo(t),c=Math.max(r,i),u=o&&co(o)
if(!o&&uo(c,u))return ac(t,r)
if(o||Z("Missing relativeTo"),!t.sign&&(!u||r<6))return 0
const[a,s,d]=to(o,t,r)
return uo(r,u)?ac(a,r):((n,t,e,r)=>{const o=qt[e],i=ne(e,n)
return Ke(n[o],ho(n)||1,t,n=>(i[o]=n,ro(r,i)))})(a,s,r,d)}(Ta,wa(this),n)}toLocaleString(n=void 0,t){const e=wa(this)
return Intl.DurationFormat?new Intl.DurationFormat(n,t).format(e):vi(e,t)}toString(n=void 0){return vi(wa(this),n)}toJSON(){return vi(wa(this))}valueOf(){return Rc()}},wa,Jt)
function Ma(n){return Sa(Object.create(Na.prototype),n)}function wa(n){return Oa(n)||Wc()}function Oa(n){return Ia.get(n)}function Za(n){return O(n)?Oa(n)||function(n){const t=_o(n,Xt,Ao)
return sr(vo({...Kt,...t}))}(n):function(n){const t=Vi.exec(ee(n))
t&&!Ki.test(n)||Ei(n)
const e=ao(3600*W(t[7]||"")+60*W(t[9]||"")+W(t[11]||""),4,qt),r={...e,years:R(t[2]),months:R(t[3]),weeks:R(t[4]),days:R(t[5]),hours:R(t[6]),minutes:R(t[8])+e.minutes,seconds:R(t[10])+e.seconds}
return sr(vo("-"===t[1]?mo(r):r))}(n)}function Ta(n){if(void 0!==n){if(O(n)){const t=Nu(n)
if(t)return t
const e=ha(n)
if(e)return e
const r=ua(n)
if(r)return ur(r,r.calendar)
return function(n,t,e){const r=_o(e,jo(t,nt,tt),Lo,[],0),o=void 0!==r.timeZone,[i,c]=qo(r,t),u=Ho(r,t,i,c,0)
if(o){const e=Yo(r),o=xi(n(r.timeZone))
return{epochNanoseconds:Br(o,Ae(u,e),r.offset),timeZone:o,calendar:t}}return u}(Ou,ga(n),n)}return function(n,t){const e=Qi(ee(n))
return e&&e.timeZoneId?_i(e,t,void 0):Wi(Li(n),t)}(n,hu)}}function Sa(n,t){return Ia.set(n,t),_c(n),n}const Ca=Object.defineProperties({},{...D("Temporal.Now"),...j({timeZoneId:()=>Pc(),instant:()=>Su(or(kc())),zonedDateTimeISO(n=Pc()){const t=xi(Ou(n))
return pu(ir(kc(),t))},plainDateTimeISO:(n=Pc())=>ia(cr(Dc(xi(Ou(n))))),plainDateISO:(n=Pc())=>la(ur(Dc(xi(Ou(n))))),plainTimeISO:(n=Pc())=>Vu(ar(Dc(xi(Ou(n)))))})}),Ba=Object.defineProperties({},{...D("Temporal"),...j({PlainYearMonth:Eu,PlainMonthDay:Yu,PlainDate:fa,PlainTime:Gu,PlainDateTime:oa,ZonedDateTime:gu,Instant:Tu,Duration:Na,Now:Ca})}),ja=r||Ba,Da=r?Intl:du(fu(Ju)),ka=r?Date.prototype.toTemporalInstant:Du}}

