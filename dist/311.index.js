export const id=311
export const ids=[311]
export const modules={2311:((e,t,n)=>{n.d(t,{YOg:()=>et,zMY:()=>Ke,k5n:()=>ut,aig:()=>We,jgl:()=>at,g1P:()=>st,rej:()=>nt,YjP:()=>ge})
var r=n(8532),i=n(4723)
class $ZodCyclicError extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const o="~memo",s=[]
function a(e){return null!==e&&"object"==typeof e}function c(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const u=new WeakMap
function l(e,t,n){const r=u.get(e)
if(void 0!==r)return r?2:0
if(t.has(e))return 2
t.add(e)
let o=0
const s=e=>{if(2!==o&&e?._zod){const r=l(e,t,n)
r>o&&(o=r)}},a=e=>{e>o&&(o=e)},c=e._zod.def
switch(c.type){case"object":{const e=i.MO(c)
a(e?(e=>{let r=0
for(const i of Reflect.ownKeys(e)){const o=Object.getOwnPropertyDescriptor(e,i)
if(!o.enumerable)continue
const s=o.get?1:o.value?._zod?l(o.value,t,n):0
s>r&&(r=s)}return r})(e):1),s(c.catchall)
break}case"array":s(c.element)
break
case"tuple":for(const e of c.items)s(e)
s(c.rest)
break
case"record":case"map":s(c.keyType),s(c.valueType)
break
case"set":s(c.valueType)
break
case"union":for(const e of c.options)s(e)
break
case"intersection":s(c.left),s(c.right)
break
case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType)
break
case"pipe":s(c.in),s(c.out)
break
case"function":s(c.input),s(c.output)
break
case"lazy":{const r=c._cachedInner??(n?e._zod.innerType:void 0)
a(r?l(r,t,!1):1)
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break
default:for(const e in c){const t=Object.getOwnPropertyDescriptor(c,e)
if(!t||t.get)continue
const n=t.value
if(n&&"object"==typeof n)if(n._zod)s(n)
else if(Array.isArray(n))for(const e of n)s(e)}}return t.delete(e),function(e,t){return 1!==t&&u.set(e,2===t),t}(e,o)}let d
const f=[],p={alloc(e,t,n){const r=d
if(!r)return n
d=void 0
const i={value:n,issues:null}
return r.set(t.value,i),f.push(i),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,n=(e,n)=>{if("backward"!==n.direction&&function(e,t){const n=e[o]?.backEdges
return void 0!==n&&a(t)&&n.has(t)}(n,e.value))throw new $ZodCyclicError
return t(e,n)}
e._zod.parse=n,e._zod.run===t&&(e._zod.run=n)})},attach(e){var t
let n,r,i,u=!1;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,p=(h,m)=>{if(void 0===n){const r=l(e,new Set,!1)
if(0===r)return e._zod.parse=t,e._zod.run===p&&(e._zod.run=t),t(h,m)
2===r||u?n=!0:u=!0}const y=h.value
if(!a(y))return t(h,m)
let v,g=m[o]
g||(g={buckets:new WeakMap,backEdges:void 0},m[o]=g),r===m?v=i:(v=function(e,t){let n=e.buckets.get(t)
return n||(n=new WeakMap,e.buckets.set(t,n)),n}(g,e),r=m,i=v)
const _=v.get(y)
if(_)return h.value=_.value,_.issues?_.issues.length&&h.issues.push(...c(_.issues)):(h.memo=!0,g.backEdges??(g.backEdges=new WeakSet),g.backEdges.add(_.value)),h
d=v
const b=f.length,z=t(h,m)
d=void 0
const w=f.length>b?f.pop():void 0
return z instanceof Promise?z.then(e=>(w&&(w.issues=e.issues.length?c(e.issues):s),e)):(w&&(w.issues=z.issues.length?c(z.issues):s),z)}
e._zod.parse=p,e._zod.run===t&&(e._zod.run=p)})}}
var h=n(6985),m=n(9396),y=n(4890)
function v(e){return e.checks&&(e.checks=[...e.checks]),e}function g(e,t){return new y.sm({check:"less_than",...i.A2(t),value:e,inclusive:!1})}function _(e,t){return new y.sm({check:"less_than",...i.A2(t),value:e,inclusive:!0})}function b(e,t){return new y.J_({check:"greater_than",...i.A2(t),value:e,inclusive:!1})}function z(e,t){return new y.J_({check:"greater_than",...i.A2(t),value:e,inclusive:!0})}function w(e,t){return new y.Jk({check:"multiple_of",...i.A2(t),value:e})}function x(e,t){return new y.Yk({check:"max_length",...i.A2(t),maximum:e})}function k(e,t){return new y.Kk({check:"min_length",...i.A2(t),minimum:e})}function I(e,t){return new y.RM({check:"length_equals",...i.A2(t),length:e})}function $(e){return new y.v$({check:"overwrite",tx:e})}var O=n(8439),S=n(7509)
const A=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}}
function t(t){return e[t]??null}const n={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"}
function o(e,t){return"number"!==e||"number"!=typeof t||Number.isFinite(t)?r[e]??e:String(t)}return e=>{switch(e.code){case"invalid_type":return`Invalid input: expected ${o(e.expected)}, received ${o(i.GW(e.input),e.input)}`
case"invalid_value":return 1===e.values.length?`Invalid input: expected ${i.B7(e.values[0])}`:`Invalid option: expected one of ${i.jw(e.values,"|")}`
case"too_big":{const n=e.exact?"exactly ":e.inclusive?"<=":"<",r=t(e.origin)
return r?`Too big: expected ${e.origin??"value"} to have ${n}${e.maximum.toString()} ${r.unit??"elements"}`:`Too big: expected ${e.origin??"value"} to be ${n}${e.maximum.toString()}`}case"too_small":{const n=e.exact?"exactly ":e.inclusive?">=":">",r=t(e.origin)
return r?`Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`:`Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`}case"invalid_format":{const t=e
return"starts_with"===t.format?`Invalid string: must start with "${t.prefix}"`:"ends_with"===t.format?`Invalid string: must end with "${t.suffix}"`:"includes"===t.format?`Invalid string: must include "${t.includes}"`:"regex"===t.format?`Invalid string: must match pattern ${t.pattern}`:`Invalid ${n[t.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`
case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${i.jw(e.keys,", ")}`
case"invalid_key":return`Invalid key in ${e.origin}`
case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.length>0?`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(" | ")}`:!1===e.inclusive?"Invalid input: more than one option matched":"Invalid input"
case"invalid_element":return`Invalid value in ${e.origin}`
default:return"Invalid input"}}},P={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,i.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},E={value:void 0,enumerable:!1},T=new WeakSet([Object.prototype,Error.prototype]),Z=(e,t)=>{e.name="$ZodError",E.value=t,Object.defineProperty(e,"issues",E),E.value=void 0,Object.defineProperty(e,"message",P)
const n=Object.getPrototypeOf(e)
T.has(n)||(T.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message
return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},j=(0,r.xI)("$ZodError",Z)
function N(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||("__proto__"===t?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function F(e,t){return{callee:t?.callee??e,Err:t?.Err}}(0,r.xI)("$ZodError",Z,void 0,{Parent:Error})
const R=e=>{const t=(n,o,s,a)=>{const c=s?{...s,async:!1}:{async:!1},u=n._zod.run({value:o,issues:[]},c)
if(u instanceof Promise)throw new r.GT
if(u.issues.length){const n=new(a?.Err??e)(u.issues.map(e=>i.iR(e,c,r.$W())))
throw i.gx(n,a?.callee??t),n}return u.value}
return t},D=e=>{const t=async(n,o,s,a)=>{const c=s?{...s,async:!0}:{async:!0}
let u=n._zod.run({value:o,issues:[]},c)
if(u instanceof Promise&&(u=await u),u.issues.length){const n=new(a?.Err??e)(u.issues.map(e=>i.iR(e,c,r.$W())))
throw i.gx(n,a?.callee??t),n}return u.value}
return t},J=e=>(t,n,i)=>{const o=i?{...i,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o)
if(s instanceof Promise)throw new r.GT
return s.issues.length?C(e,s.issues,o):{success:!0,data:s.value}}
function C(e,t,n){let o
return{success:!1,get error(){return o||(o=new e(t.map(e=>i.iR(e,n,r.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const M=e=>async(t,n,r)=>{const i=r?{...r,async:!0}:{async:!0}
let o=t._zod.run({value:n,issues:[]},i)
return o instanceof Promise&&(o=await o),o.issues.length?C(e,o.issues,i):{success:!0,data:o.value}},L=Symbol.for("zod.compile.invalid"),U=Symbol.for("zod.compile.fallback"),W=e=>{const t=R(e),n=(e,r,i,o)=>{const s=i?{...i,direction:"backward"}:{direction:"backward"}
return t(e,r,s,F(n,o))}
return n},V=e=>{const t=R(e),n=(e,r,i,o)=>t(e,r,i,F(n,o))
return n},G=e=>{const t=D(e),n=async(e,r,i,o)=>{const s=i?{...i,direction:"backward"}:{direction:"backward"}
return await t(e,r,s,F(n,o))}
return n},Q=e=>{const t=D(e),n=async(e,r,i,o)=>await t(e,r,i,F(n,o))
return n},K=e=>(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"}
return J(e)(t,n,i)},q=e=>(t,n,r)=>J(e)(t,n,r),B=e=>async(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"}
return M(e)(t,n,i)},H=e=>async(t,n,r)=>M(e)(t,n,r),Y=new WeakSet([Object.prototype,Error.prototype])
function X(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this)
return Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}const ee=(e,t)=>{j.init(e,t),e.name="ZodError"
const n=Object.getPrototypeOf(e)
Y.has(n)||(Y.add(n),X(n,"format",e=>t=>function(e,t=e=>e.message){const n={_errors:[]},r=(e,i=[])=>{for(const o of e.issues)if("invalid_union"===o.code&&o.errors.length)o.errors.map(e=>r({issues:e},[...i,...o.path]))
else if("invalid_key"===o.code)r({issues:o.issues},[...i,...o.path])
else if("invalid_element"===o.code)r({issues:o.issues},[...i,...o.path])
else{const e=[...i,...o.path]
if(0===e.length)n._errors.push(t(o))
else{let r=n,i=0
for(;i<e.length;){const n=e[i],s=i===e.length-1
if("_errors"===n){s&&r._errors.push(t(o)),i++
continue}Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0})
const a=r[n]
s&&a._errors.push(t(o)),r=a,i++}}}}
return r(e),n}(e,t)),X(n,"flatten",e=>t=>function(e,t=e=>e.message){const n={},r=[]
for(const i of e.issues)i.path.length>0?N(n,i.path[0],()=>[]).push(t(i)):r.push(t(i))
return{formErrors:r,fieldErrors:n}}(e,t)),X(n,"addIssue",e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,i.k8,2)}),X(n,"addIssues",e=>t=>{e.issues.push(...t),e.message=JSON.stringify(e.issues,i.k8,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return 0===this.issues.length}}))},te=r.xI("ZodError",ee,void 0,{Parent:Error}),ne=R(te),re=D(te),ie=J(te),oe=M(te),se=W(te),ae=V(te),ce=G(te),ue=Q(te),le=K(te),de=q(te),fe=B(te),pe=H(te)
function he(){r.cr.memoizer||r.$W({memoizer:p})}const me=r.xI("ZodType",(e,t)=>(r.cr.localeError||r.$W({localeError:A()}),h.W4.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def
return this.clone(i.zM(t,{checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return i.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(function(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,...i.A2(n)})}(xt,e,t)}(e,t))},superRefine(e,t){return this.check(function(e,t){return function(e,t){const n=function(e,t){const n=new y.QP({check:"custom",...i.A2(t)})
return n._zod.check=e,n}(t=>(t.addIssue=e=>{if("string"==typeof e)t.issues.push(i.sn(e,t.value,n._zod.def))
else{const r=e
r.fatal&&(r.continue=!1),r.code??(r.code="custom"),"input"in r||(r.input=t.value),r.inst??(r.inst=n),r.continue??(r.continue=!n._zod.def.abort),t.issues.push(i.sn(r))}},e(t.value,t)),t)
return n}(e,t)}(e,t))},overwrite(e){return this.check($(e))},optional(){return ft(this)},exactOptional(){return new pt({type:"optional",innerType:this})},nullable(){return mt(this)},nullish(){return ft(mt(this))},nonoptional(e){return function(e,t){return new gt({type:"nonoptional",innerType:e,...i.A2(t)})}(this,e)},array(){return et(this)},or(e){return new rt({type:"union",options:[this,e],...i.A2(void 0)})},and(e){return new it({type:"intersection",left:this,right:e})},transform(e){return zt(this,new lt({type:"transform",transform:e}))},default(e){return t=e,new yt({type:"default",innerType:this,get defaultValue(){return"function"==typeof t?t():i.yG(t)}})
var t},prefault(e){return t=e,new vt({type:"prefault",innerType:this,get defaultValue(){return"function"==typeof t?t():i.yG(t)}})
var t},catch(e){return new _t({type:"catch",innerType:this,catchValue:"function"==typeof(t=e)?t:i.SS(t)})
var t},pipe(e){return zt(this,e)},readonly(){return new wt({type:"readonly",innerType:this})},describe(e){const t=this.clone()
return m.fd.add(t,{description:e}),t},meta(...e){if(0===e.length)return m.fd.get(this)
const t=this.clone()
return m.fd.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return 0===t.length?e(this):e(this,...t)},get"~standard"(){return i.jD(this,"~standard",{...h.YK(this),jsonSchema:{input:(0,S.uE)(this,"input"),output:(0,S.uE)(this,"output")}})},set"~standard"(e){i.qh(this,"~standard",e)},parse:function e(t,n){return ne(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await re(this,t,n,{callee:e})},safeParse(e,t){return ie(this,e,t)},async safeParseAsync(e,t){return oe(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){i.qh(this,"spa",e)},validate(e,t){return((e,t,n)=>{const i=e._zod.bag.validator
if(void 0!==i){if(i(t)!==L)return!0
if(!0===i.definite&&void 0===n)return!1}return function(e,t,n){const i=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun
let s
if(o?(i[U]=!0,s=o({value:t,issues:[]},i)):s=e._zod.run({value:t,issues:[]},i),s instanceof Promise)throw new r.GT
return 0===s.issues.length}(e,t,n)})(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0}
let i=e._zod.run({value:t,issues:[]},r)
return i instanceof Promise&&(i=await i),0===i.issues.length})(this,e,t)},encode:function e(t,n){return se(this,t,n,{callee:e})},decode:function e(t,n){return ae(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await ce(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await ue(this,t,n,{callee:e})},safeEncode(e,t){return le(this,e,t)},safeDecode(e,t){return de(this,e,t)},async safeEncodeAsync(e,t){return fe(this,e,t)},async safeDecodeAsync(e,t){return pe(this,e,t)},toJSONSchema(e){return(0,S.OA)(this,{})(e)},get description(){return m.fd.get(this)?.description},get _def(){return this._zod.def}}),ye=r.xI("_ZodString",(e,t)=>{h.$v.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.SW(e,t,n,r)},i.un({format:e=>O.Fs(e).format??null,minLength:e=>O.Fs(e).minimum??null,maxLength:e=>O.Fs(e).maximum??null},{regex(...e){return this.check(function(e,t){return new y.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}(...e))},includes(...e){return this.check(function(e,t){return new y.Tt({check:"string_format",format:"includes",...i.A2(t),includes:e})}(...e))},startsWith(...e){return this.check(function(e,t){return new y.J({check:"string_format",format:"starts_with",...i.A2(t),prefix:e})}(...e))},endsWith(...e){return this.check(function(e,t){return new y.E6({check:"string_format",format:"ends_with",...i.A2(t),suffix:e})}(...e))},min(...e){return this.check(k(...e))},max(...e){return this.check(x(...e))},length(...e){return this.check(I(...e))},nonempty(...e){return this.check(k(1,...e))},lowercase(e){return this.check(function(e){return new y.NI({check:"string_format",format:"lowercase",...i.A2(e)})}(e))},uppercase(e){return this.check(function(e){return new y.kH({check:"string_format",format:"uppercase",...i.A2(e)})}(e))},trim(){return this.check($(e=>e.trim()))},normalize(...e){return this.check(function(e){return $(t=>t.normalize(e))}(...e))},toLowerCase(){return this.check($(e=>e.toLowerCase()))},toUpperCase(){return this.check($(e=>e.toUpperCase()))},slugify(){return this.check($(e=>i.Yv(e)))}})),ve=r.xI("ZodString",(e,t)=>{h.$v.init(e,t),ye.init(e,t)},{email(e){return this.check(function(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...i.A2(t)})}(ke,e))},url(e){return this.check(function(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...i.A2(t)})}(Oe,e))},jwt(e){return this.check(function(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...i.A2(t)})}(Le,e))},emoji(e){return this.check(function(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...i.A2(t)})}(Se,e))},guid(e){return this.check(function(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...i.A2(t)})}(Ie,e))},uuid(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...i.A2(t)})}($e,e))},uuidv4(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...i.A2(t)})}($e,e))},uuidv6(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...i.A2(t)})}($e,e))},uuidv7(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...i.A2(t)})}($e,e))},nanoid(e){return this.check(function(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...i.A2(t)})}(Ae,e))},cuid(e){return this.check(function(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...i.A2(t)})}(Pe,e))},cuid2(e){return this.check(function(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...i.A2(t)})}(Ee,e))},ulid(e){return this.check(function(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...i.A2(t)})}(Te,e))},base64(e){return this.check(function(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...i.A2(t)})}(Je,e))},base64url(e){return this.check(function(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...i.A2(t)})}(Ce,e))},xid(e){return this.check(function(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...i.A2(t)})}(Ze,e))},ksuid(e){return this.check(function(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...i.A2(t)})}(je,e))},ipv4(e){return this.check(function(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...i.A2(t)})}(Ne,e))},ipv6(e){return this.check(function(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...i.A2(t)})}(Fe,e))},cidrv4(e){return this.check(function(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...i.A2(t)})}(Re,e))},cidrv6(e){return this.check(function(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...i.A2(t)})}(De,e))},e164(e){return this.check(function(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...i.A2(t)})}(Me,e))},datetime(e){return this.check(function(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...i.A2(t)})}(be,e))},date(e){return this.check(function(e,t){return new e({type:"string",format:"date",check:"string_format",...i.A2(t)})}(ze,e))},time(e){return this.check(function(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...i.A2(t)})}(we,e))},duration(e){return this.check(function(e,t){return new e({type:"string",format:"duration",check:"string_format",...i.A2(t)})}(xe,e))}})
function ge(e){return function(e,t){return new e(v({type:"string",...i.A2(t)}))}(ve,e)}const _e=r.xI("ZodStringFormat",(e,t)=>{h.EY.init(e,t),ye.init(e,t)}),be=r.xI("ZodISODateTime",(e,t)=>{h.Ko.init(e,t),_e.init(e,t)}),ze=r.xI("ZodISODate",(e,t)=>{h.v1.init(e,t),_e.init(e,t)}),we=r.xI("ZodISOTime",(e,t)=>{h.Ax.init(e,t),_e.init(e,t)}),xe=r.xI("ZodISODuration",(e,t)=>{h.$N.init(e,t),_e.init(e,t)}),ke=r.xI("ZodEmail",(e,t)=>{h.qG.init(e,t),_e.init(e,t)}),Ie=r.xI("ZodGUID",(e,t)=>{h.Zc.init(e,t),_e.init(e,t)}),$e=r.xI("ZodUUID",(e,t)=>{h.Zn.init(e,t),_e.init(e,t)}),Oe=r.xI("ZodURL",(e,t)=>{h.VY.init(e,t),_e.init(e,t)}),Se=r.xI("ZodEmoji",(e,t)=>{h.cG.init(e,t),_e.init(e,t)}),Ae=r.xI("ZodNanoID",(e,t)=>{h.Py.init(e,t),_e.init(e,t)}),Pe=r.xI("ZodCUID",(e,t)=>{h.bl.init(e,t),_e.init(e,t)}),Ee=r.xI("ZodCUID2",(e,t)=>{h.Zu.init(e,t),_e.init(e,t)}),Te=r.xI("ZodULID",(e,t)=>{h.g5.init(e,t),_e.init(e,t)}),Ze=r.xI("ZodXID",(e,t)=>{h.TF.init(e,t),_e.init(e,t)}),je=r.xI("ZodKSUID",(e,t)=>{h.GY.init(e,t),_e.init(e,t)}),Ne=r.xI("ZodIPv4",(e,t)=>{h.Lc.init(e,t),_e.init(e,t)}),Fe=r.xI("ZodIPv6",(e,t)=>{h.Zy.init(e,t),_e.init(e,t)}),Re=r.xI("ZodCIDRv4",(e,t)=>{h.CI.init(e,t),_e.init(e,t)}),De=r.xI("ZodCIDRv6",(e,t)=>{h.Cn.init(e,t),_e.init(e,t)}),Je=r.xI("ZodBase64",(e,t)=>{h.Dq.init(e,t),_e.init(e,t)}),Ce=r.xI("ZodBase64URL",(e,t)=>{h.CQ.init(e,t),_e.init(e,t)}),Me=r.xI("ZodE164",(e,t)=>{h.Oy.init(e,t),_e.init(e,t)}),Le=r.xI("ZodJWT",(e,t)=>{h.h8.init(e,t),_e.init(e,t)}),Ue=r.xI("ZodNumber",(e,t)=>{h.vz.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.Wg(e,t,n,r),e.isFinite=!0},i.un({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=O.Fs(e)
return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=O.Fs(e)
return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=O.Fs(e)
return!!t||!!n?.some(Number.isSafeInteger)},format:e=>O.Fs(e).format??null},{gt(e,t){return this.check(b(e,t))},gte(e,t){return this.check(z(e,t))},min(e,t){return this.check(z(e,t))},lt(e,t){return this.check(g(e,t))},lte(e,t){return this.check(_(e,t))},max(e,t){return this.check(_(e,t))},int(e){return this.check(Ge(e))},safe(e){return this.check(Ge(e))},positive(e){return this.check(b(0,e))},nonnegative(e){return this.check(z(0,e))},negative(e){return this.check(g(0,e))},nonpositive(e){return this.check(_(0,e))},multipleOf(e,t){return this.check(w(e,t))},step(e,t){return this.check(w(e,t))},finite(){return this}}))
function We(e){return function(e,t){return new e(v({type:"number",checks:[],...i.A2(t)}))}(Ue,e)}const Ve=r.xI("ZodNumberFormat",(e,t)=>{h.I.init(e,t),Ue.init(e,t)})
function Ge(e){return function(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...i.A2(t)})}(Ve,e)}const Qe=r.xI("ZodBoolean",(e,t)=>{h.sF.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.dO(e,t,n,r)})
function Ke(e){return function(e,t){return new e({type:"boolean",...i.A2(t)})}(Qe,e)}const qe=r.xI("ZodUnknown",(e,t)=>{h.GP.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.NV(e,t,n,r)})
function Be(){return new qe({type:"unknown"})}const He=r.xI("ZodNever",(e,t)=>{h.Um.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.RH(e,t,n,r)})
function Ye(e){return function(e,t){return new e({type:"never",...i.A2(t)})}(He,e)}const Xe=r.xI("ZodArray",(e,t)=>{he(),h.$p.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.cY(e,t,n,r),e.element=t.element},{min(e,t){return this.check(k(e,t))},nonempty(e){return this.check(k(1,e))},max(e,t){return this.check(x(e,t))},length(e,t){return this.check(I(e,t))},unwrap(){return this.element}})
function et(e,t){return function(e,t,n){return new e({type:"array",element:t,...i.A2(n)})}(Xe,e,t)}const tt=r.xI("ZodObject",(e,t)=>{he(),h.w.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.Ec(e,t,n,r),i.X(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){return ut(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(i.zM(this._zod.def,{catchall:Be()}))},loose(){return this.clone(i.zM(this._zod.def,{catchall:Be()}))},strict(){return this.clone(i.zM(this._zod.def,{catchall:Ye()}))},strip(){return this.clone(i.zM(this._zod.def,{catchall:void 0}))},extend(e){return i.X$(this,e)},safeExtend(e){return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){return i.cJ(this,e)},partial(...e){return i.OH(dt,this,e[0])},exactPartial(...e){return i.OH(pt,this,e[0],"exactPartial")},required(...e){return i.mw(gt,this,e[0])}})
function nt(e,t){return new tt({type:"object",shape:e,catchall:Ye(),...i.A2(t)})}const rt=r.xI("ZodUnion",(e,t)=>{h.cu.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.iC(e,t,n,r),e.options=t.options}),it=r.xI("ZodIntersection",(e,t)=>{h.LJ.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.i_(e,t,n,r)}),ot=r.xI("ZodRecord",(e,t)=>{he(),h.h.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.GC(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType})
function st(e,t,n){return t&&t._zod?new ot({type:"record",keyType:e,valueType:t,...i.A2(n)}):new ot({type:"record",keyType:ge(),valueType:e,...i.A2(t)})}function at(e,t,n){return new ot({type:"record",keyType:e,valueType:t,...i.A2(n),partial:!0})}const ct=r.xI("ZodEnum",(e,t)=>{h.VO.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.C0(e,t,n,r),e.enum=t.entries,e.options=[...e._zod.values]
const n=new Set(Object.keys(t.entries))
e.extract=(e,r)=>{const o={}
for(const r of e){if(!n.has(r))throw new Error(`Key ${r} not found in enum`)
o[r]=t.entries[r]}return new ct({...t,checks:[],...i.A2(r),entries:o})},e.exclude=(e,r)=>{const o={...t.entries}
for(const t of e){if(!n.has(t))throw new Error(`Key ${t} not found in enum`)
delete o[t]}return new ct({...t,checks:[],...i.A2(r),entries:o})}})
function ut(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new ct({type:"enum",entries:n,...i.A2(t)})}const lt=r.xI("ZodTransform",(e,t)=>{he(),h.Wc.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.xi(e,t,n,r),e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name)
n.addIssue=r=>{if("string"==typeof r)n.issues.push(i.sn(r,n.value,t))
else{const t=r
t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),n.issues.push(i.sn(t))}}
const s=t.transform(n.value,n)
return s instanceof Promise?s.then(e=>(n.value=e,n)):(n.value=s,n)}}),dt=r.xI("ZodOptional",(e,t)=>{h.ig.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.$k(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
function ft(e){return new dt({type:"optional",innerType:e})}const pt=r.xI("ZodExactOptional",(e,t)=>{h.RL.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.$k(e,t,n,r),e.unwrap=()=>e._zod.def.innerType}),ht=r.xI("ZodNullable",(e,t)=>{h.qc.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.yq(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
function mt(e){return new ht({type:"nullable",innerType:e})}const yt=r.xI("ZodDefault",(e,t)=>{h.rv.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.mh(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap}),vt=r.xI("ZodPrefault",(e,t)=>{h.VF.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.A(e,t,n,r),e.unwrap=()=>e._zod.def.innerType}),gt=r.xI("ZodNonOptional",(e,t)=>{h.N$.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.cR(e,t,n,r),e.unwrap=()=>e._zod.def.innerType}),_t=r.xI("ZodCatch",(e,t)=>{h.t$.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.Q9(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap}),bt=r.xI("ZodPipe",(e,t)=>{h._m.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.fs(e,t,n,r),e.in=t.in,e.out=t.out})
function zt(e,t){return new bt({type:"pipe",in:e,out:t})}const wt=r.xI("ZodReadonly",(e,t)=>{h.Sb.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.$X(e,t,n,r),e.unwrap=()=>e._zod.def.innerType}),xt=r.xI("ZodCustom",(e,t)=>{h.b0.init(e,t),me.init(e,t),e._zod.processJSONSchema=(t,n,r)=>O.A6(e,t,n,r)})}),4890:((e,t,n)=>{n.d(t,{DG:()=>v,E6:()=>w,J:()=>z,J_:()=>l,Jk:()=>d,KH:()=>f,Kk:()=>h,NI:()=>g,QP:()=>s,RM:()=>m,Tt:()=>b,Yk:()=>p,kH:()=>_,nJ:()=>k,ql:()=>y,sm:()=>u,v$:()=>I})
var r=n(8532),i=n(3908),o=n(4723)
const s=r.xI("$ZodCheck",(e,t)=>{var n
e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),a=e=>{const t=e.value
return!o.cl(t)&&void 0!==t.length},c={number:"number",bigint:"bigint",object:"date"},u=r.xI("$ZodCheckLessThan",(e,t)=>{s.init(e,t)
const n=c[typeof t.value]
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:c[typeof r.value]??n,code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),l=r.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t)
const n=c[typeof t.value]
e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:c[typeof r.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),d=r.xI("$ZodCheckMultipleOf",(e,t)=>{s.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");("bigint"==typeof n.value?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):0===o.LG(n.value,t.value))||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),f=r.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t),t.format=t.format||"float64"
const n=t.format?.includes("int"),r=n?"int":"number",[i,a]=o.zH[t.format]
e._zod.check=o=>{const s=o.value
if(n){if(!Number.isInteger(s))return void o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e})
if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}s<i&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),p=r.xI("$ZodCheckMaxLength",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=a),e._zod.check=n=>{const r=n.value,i=r.length
if(("string"==typeof r&&i>t.maximum?o.O7(r):i)<=t.maximum)return
const s=o.Rc(r)
n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),h=r.xI("$ZodCheckMinLength",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=a),e._zod.check=n=>{const r=n.value,i=r.length
if(("string"==typeof r&&i>=t.minimum&&i<2*t.minimum?o.O7(r):i)>=t.minimum)return
const s=o.Rc(r)
n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),m=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=a),e._zod.check=n=>{const r=n.value,i=r.length,s="string"==typeof r&&i>=t.length&&i<=2*t.length?o.O7(r):i
if(s===t.length)return
const a=o.Rc(r),c=s>t.length
n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),y=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r
s.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),v=r.xI("$ZodCheckRegex",(e,t)=>{y.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),g=r.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=i.AC),y.init(e,t)}),_=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=i.Zv),y.init(e,t)}),b=r.xI("$ZodCheckIncludes",(e,t)=>{s.init(e,t)
const n=o.sD(t.includes),r=new RegExp("number"==typeof t.position?`^.{${t.position},}${n}`:n)
t.pattern=r,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),z=r.xI("$ZodCheckStartsWith",(e,t)=>{s.init(e,t)
const n=new RegExp(`^${o.sD(t.prefix)}.*`)
t.pattern??(t.pattern=n),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),w=r.xI("$ZodCheckEndsWith",(e,t)=>{s.init(e,t)
const n=new RegExp(`.*${o.sD(t.suffix)}$`)
t.pattern??(t.pattern=n),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}})
function x(e,t,n){e.issues.length&&t.issues.push(...o.lQ(n,e.issues))}const k=r.xI("$ZodCheckProperties",(e,t)=>{let n
s.init(e,t),o.jD(e,Symbol.iterator,function*(){yield e}),e._zod.check=r=>{if(null==r.value)return void r.issues.push({expected:"object",code:"invalid_type",input:r.value,inst:e})
n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]))
const i=r.value
let o
for(const[e,t]of n){const n=t._zod.run({value:i[e],issues:[]},{})
n instanceof Promise?(o??(o=[]),o.push(n.then(t=>x(t,r,e)))):x(n,r,e)}return o?Promise.all(o).then(()=>{}):void 0}}),I=r.xI("$ZodCheckOverwrite",(e,t)=>{s.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}})}),8532:((e,t,n)=>{n.d(t,{$W:()=>l,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>u,tm:()=>o,xI:()=>c})
var r,i=n(4723)
const o=Object.freeze({status:"aborted"}),s={value:void 0,enumerable:!1}
let a="captureStackTrace"in Error?Error:null
function c(e,t,n,r){function o(e){this.def=e,this.constr=f,this.traits=new Set}o.prototype={}
const c=n,u=c&&new WeakSet
function l(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{s.value=new o(r)
try{Object.defineProperty(n,"_zod",s)}finally{s.value=void 0}}if(n._zod.traits.add(e),t(n,r),u){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype
let r=e
for(;r&&r!==t;)r=Object.getPrototypeOf(r)
const o=r??e
u.has(o)||(u.add(o),(0,i.ol)(o,c))}const a=f.prototype
for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))}const d=r?.Parent??Object
class Definition extends d{}function f(e){const t=r?.Parent?function(e){const t=a
if(t){const n=t.stackTraceLimit
if("number"==typeof n){try{t.stackTraceLimit=0}catch{return a=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(Definition):this
l(t,e)
const n=t._zod.deferred
if(n){for(const e of n)e()
t._zod.deferred=void 0}const i=globalThis.__zod_globalConfig?.postProcessor
return i&&i(t),t}return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(f,"init",{value:l}),Object.defineProperty(f,Symbol.hasInstance,{value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={})
const u=globalThis.__zod_globalConfig
function l(e){return e&&Object.assign(u,e),u}}),8439:((e,t,n)=>{n.d(t,{$X:()=>q,$k:()=>B,A:()=>G,A6:()=>P,C0:()=>A,CN:()=>R,Ec:()=>j,Fl:()=>S,Fs:()=>g,GC:()=>C,NV:()=>O,Q9:()=>Q,RH:()=>$,SW:()=>w,Wg:()=>x,Y8:()=>I,bl:()=>Y,cR:()=>L,cY:()=>T,dO:()=>k,fs:()=>K,iC:()=>N,i_:()=>F,mh:()=>V,xi:()=>E,yq:()=>M})
var r=n(3908),i=n(6985),o=n(7509),s=n(4723)
const a=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)},c=(e,t,n)=>{(void 0===e[t]||n<e[t])&&(e[t]=n)},u=(e,t)=>{a(e,"minimum",t),c(e,"maximum",t)},l=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},d=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},f=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},p=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},h=(e,t)=>a(e,"minimum",t.minimum),m=(e,t)=>c(e,"maximum",t.maximum),y=e=>(t,n)=>{p(t,n.format)
const[r,i]=e[n.format]
a(t,"minimum",r),c(t,"maximum",i)},v={greater_than:(e,t)=>a(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>c(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>l(e,t.value),number_format:y(s.zH),bigint_format:y(s.NR),min_length:h,max_length:m,length_equals:(e,t)=>u(e,t.length),min_size:h,max_size:m,size_equals:(e,t)=>u(e,t.size),string_format:(e,t)=>{p(e,t.format),t.pattern&&d(e,t.pattern),"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)},mime_type:(e,t)=>f(e,t.mime)}
function g(e){const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
for(const e of r)v[e._zod.def.check]?.(t,e._zod.def)
const i=e._zod.bag
void 0!==i.minimum&&a(t,"minimum",i.minimum),void 0!==i.exclusiveMinimum&&a(t,"exclusiveMinimum",i.exclusiveMinimum),void 0!==i.maximum&&c(t,"maximum",i.maximum),void 0!==i.exclusiveMaximum&&c(t,"exclusiveMaximum",i.exclusiveMaximum),void 0!==i.multipleOf&&l(t,i.multipleOf),void 0!==i.format&&(t.format??(t.format=i.format),i.format.includes("int")&&(t.isInt=!0)),i.mime&&f(t,i.mime)
for(const e of i.patterns??[])d(t,e)
return t}const _={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},b=new Map([[i.cq,r.K3],[i.xE,r.r0]]),z=e=>b.get(e)??e,w=(e,t,n)=>{const r=n
r.type="string"
const{minimum:i,maximum:o,format:s,patterns:a,contentEncoding:c,laxFormat:u}=g(e)
if("number"==typeof i&&(r.minLength=i),"number"==typeof o&&(r.maxLength=o),s&&(r.format=_[s]??s,""===r.format&&delete r.format,("time"===s||u)&&delete r.format),c&&(r.contentEncoding=c),a&&a.size>0){const e=[...a].map(z)
1===e.length?r.pattern=e[0].source:e.length>1&&(r.allOf=[...e.map(e=>({..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}},x=(e,t,n,r)=>{const i=n,{minimum:s,maximum:a,multipleOf:c,exclusiveMaximum:u,exclusiveMinimum:l,isInt:d}=g(e)
i.type=d?"integer":"number"
const f="number"==typeof l&&l>=(s??Number.NEGATIVE_INFINITY),p="number"==typeof u&&u<=(a??Number.POSITIVE_INFINITY),h="draft-04"===t.target||"openapi-3.0"===t.target
if(f?h?(i.minimum=l,i.exclusiveMinimum=!0):i.exclusiveMinimum=l:"number"==typeof s&&(i.minimum=s),p?h?(i.maximum=u,i.exclusiveMaximum=!0):i.exclusiveMaximum=u:"number"==typeof a&&(i.maximum=a),c){const n=new Set
for(const s of c)Number.isFinite(s)&&0!==s?n.add(Math.abs(s)):(0,o._S)(e,t,i,r,`A multipleOf divisor of ${s} cannot be represented in JSON Schema`)
const[s,...a]=n
void 0!==s&&(i.multipleOf=s),a.length&&(i.allOf=[...i.allOf??[],...a.map(e=>({multipleOf:e}))])}},k=(e,t,n)=>{n.type="boolean"},I=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"BigInt cannot be represented in JSON Schema")},$=(e,t,n)=>{n.not={}},O=()=>{},S=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Date cannot be represented in JSON Schema")},A=(e,t,n)=>{const r=e._zod.def,i=(0,s.w5)(r.entries)
0!==i.length?(i.every(e=>"number"==typeof e)&&(n.type="number"),i.every(e=>"string"==typeof e)&&(n.type="string"),n.enum=i):n.not={}},P=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Custom types cannot be represented in JSON Schema")},E=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Transforms cannot be represented in JSON Schema")},T=(e,t,n,r)=>{const i=n,s=e._zod.def,{minimum:a,maximum:c}=g(e)
"number"==typeof a&&(i.minItems=a),"number"==typeof c&&(i.maxItems=c),i.type="array",i.items=(0,o.Lp)(s.element,t,{...r,path:[...r.path,"items"]})}
function Z(e){const t=e._zod.def
return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?Z(t.out):"catch"===t.type?Z(t.innerType):e._zod.optin}const j=(e,t,n,r)=>{const i=n,a=e._zod.def,c=a.shape
if(Object.getOwnPropertySymbols(c).length&&(0,o._S)(e,t,i,r,"Symbol keys cannot be represented in JSON Schema"))return
i.type="object",i.properties={}
for(const e in c)(0,s.Vy)(i.properties,e,(0,o.Lp)(c[e],t,{...r,path:[...r.path,"properties",e]}))
const u=[]
for(const e of Object.keys(c)){const n=a.shape[e];("input"===t.io?void 0===Z(n):void 0===n._zod.optout)&&u.push(e)}u.length>0&&(i.required=u),"never"===a.catchall?._zod.def.type?i.additionalProperties=!1:a.catchall?a.catchall&&(i.additionalProperties=(0,o.Lp)(a.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):"output"===t.io&&(i.additionalProperties=!1)},N=(e,t,n,r)=>{const i=e._zod.def,s=!1===i.inclusive,a=i.options.map((e,n)=>(0,o.Lp)(e,t,{...r,path:[...r.path,s?"oneOf":"anyOf",n]}))
s?n.oneOf=a:n.anyOf=a},F=(e,t,n,r)=>{const i=e._zod.def,s=(0,o.Lp)(i.left,t,{...r,path:[...r.path,"allOf",0]}),a=(0,o.Lp)(i.right,t,{...r,path:[...r.path,"allOf",1]}),c=e=>"allOf"in e&&1===Object.keys(e).length,u=[...c(s)?s.allOf:[s],...c(a)?a.allOf:[a]]
n.allOf=u,t.intersections.push(u)},R=(e,t,n,r)=>{const i=n,s=e._zod.def
i.type="array"
const a="draft-2020-12"===t.target?"prefixItems":"items",c="draft-2020-12"===t.target||"openapi-3.0"===t.target?"items":"additionalItems",u=s.items.map((e,n)=>(0,o.Lp)(e,t,{...r,path:[...r.path,a,n]})),l=s.rest?(0,o.Lp)(s.rest,t,{...r,path:[...r.path,c,..."openapi-3.0"===t.target?[s.items.length]:[]]}):null
let d=s.items.length
for(;d>0;){const e=s.items[d-1]
if(!("input"===t.io?void 0!==Z(e):"optional"===e._zod.optout))break
d--}const f=s.items.length,p=!s.rest
"draft-2020-12"===t.target?(i.prefixItems=u,p?i.items=!1:l&&(i.items=l),d>0&&(i.minItems=d),p&&(i.maxItems=f)):"openapi-3.0"===t.target?(i.items={anyOf:u},l&&i.items.anyOf.push(l),d>0&&(i.minItems=d),p&&(i.maxItems=f)):(i.items=u,p?i.additionalItems=!1:l&&(i.additionalItems=l),d>0&&(i.minItems=d),p&&(i.maxItems=f))
const{minimum:h,maximum:m}=g(e)
"number"==typeof h&&(i.minItems=h),"number"==typeof m&&(i.maxItems=m)}
function D(e,t,n){if(t.$ref){if(n.has(t))return t
n.add(t)
const r=e.get(t)?.def
if(!r)return t
const i=D(e,r,n)
return i===r?t:i}for(const r of["anyOf","oneOf"]){const i=t[r]
if(!Array.isArray(i))continue
const o=i.map(t=>D(e,t,n))
o.some((e,t)=>e!==i[t])&&(t={...t,[r]:o})}const i=Array.isArray(t.type)?t.type:[t.type],o=!i.includes("string")&&i.some(e=>"number"===e||"integer"===e),s=t.enum??(void 0!==t.const?[t.const]:void 0)
if(!o&&!s?.some(e=>"number"==typeof e))return t
const{minimum:a,maximum:c,exclusiveMinimum:u,exclusiveMaximum:l,multipleOf:d,format:f,id:p,...h}=t
return h.enum?h.enum=h.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof h.const&&(h.const=String(h.const)),o?(h.type="string",s||(h.pattern=(i.includes("number")?r.ai:r.nd).source),h):h}const J=new WeakMap,C=(e,t,n,r)=>{const i=n,a=e._zod.def
i.type="object"
const c=a.keyType,u=g(c).patterns
if("loose"===a.mode&&u&&u.size>0){const e=(0,o.Lp)(a.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
i.patternProperties={}
for(const t of u)(0,s.Vy)(i.patternProperties,z(t).source,e)}else{if("draft-07"===t.target||"draft-2020-12"===t.target){i.propertyNames=(0,o.Lp)(a.keyType,t,{...r,path:[...r.path,"propertyNames"]})
let n=J.get(t)
n||(n=[],J.set(t,n),t.deferred.push(()=>function(e){const t=new Map
for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n)
const n=new Map
for(const r of J.get(e)??[]){const i=e.seen.get(r),o=(i?.def??i?.schema)?.propertyNames
if(!o||!0===o||n.has(o))continue
const s=D(t,o,new Set)
s!==o&&n.set(o,s)}if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames)
t&&(e.propertyNames=t)}}(t))),n.push(e)}i.additionalProperties=(0,o.Lp)(a.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const l=c._zod.values,d="input"===t.io&&void 0!==Z(a.valueType)
if(l&&!a.partial&&!d){const e=[...l].filter(e=>"string"==typeof e||"number"==typeof e)
e.length>0&&(i.required=e.map(String))}},M=(e,t,n,r)=>{const i=e._zod.def,s=(0,o.Lp)(i.innerType,t,r),a=t.seen.get(e)
"openapi-3.0"===t.target?(a.ref=i.innerType,n.nullable=!0):n.anyOf=[s,{type:"null"}]},L=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType},U=Symbol()
function W(e,t,n,r,i){let s=!1
const a=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(s=!0,null))
return s?((0,o._S)(t,n,r,i,"BigInt defaults cannot be represented in JSON Schema"),U):JSON.parse(a)}const V=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType
const s=W(i.defaultValue,e,t,n,r)
s!==U&&(n.default=s)},G=(e,t,n,r)=>{const i=e._zod.def
if((0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType,"input"!==t.io)return
const s=W(i.defaultValue,e,t,n,r)
s!==U&&(n._prefault=s)},Q=(e,t,n,r)=>{const i=e._zod.def
let s;(0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType
try{s=i.catchValue(void 0)}catch{return void(0,o._S)(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")}n.default=s},K=(e,t,n,r)=>{const i=e._zod.def,s=i.in._zod.traits.has("$ZodTransform"),a="input"===t.io?s?i.out:i.in:i.out;(0,o.Lp)(a,t,r),t.seen.get(e).ref=a},q=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType,n.readOnly=!0},B=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType},H={string:w,number:x,boolean:k,bigint:I,symbol:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Symbols cannot be represented in JSON Schema")},null:(e,t,n)=>{"openapi-3.0"===t.target?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},undefined:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Undefined cannot be represented in JSON Schema")},void:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Void cannot be represented in JSON Schema")},never:$,any:()=>{},unknown:O,date:S,enum:A,literal:(e,t,n,r)=>{const i=e._zod.def
if(0===i.values.length)return void(n.not={})
const s=[]
for(const a of i.values)if(void 0===a){if((0,o._S)(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if("bigint"==typeof a){if((0,o._S)(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return
s.push(Number(a))}else s.push(a)
if(0===s.length);else if(1===s.length){const e=s[0]
n.type=null===e?"null":typeof e,"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e}else s.every(e=>"number"==typeof e)&&(n.type="number"),s.every(e=>"string"==typeof e)&&(n.type="string"),s.every(e=>"boolean"==typeof e)&&(n.type="boolean"),s.every(e=>null===e)&&(n.type="null"),n.enum=s},nan:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"NaN cannot be represented in JSON Schema")},template_literal:(e,t,n)=>{const r=n,i=e._zod.pattern
if(!i)throw new Error("Pattern not found in template literal")
r.type="string",r.pattern=i.source},file:(e,t,n)=>{const r=n
r.type="string",r.format="binary",r.contentEncoding="binary"
const{minimum:i,maximum:o,mime:s}=g(e)
void 0!==i&&(r.minLength=i),void 0!==o&&(r.maxLength=o),s&&(0===s.length?r.not={}:1===s.length?r.contentMediaType=s[0]:r.anyOf=s.map(e=>({contentMediaType:e})))},success:(e,t,n)=>{n.type="boolean"},custom:P,function:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Function types cannot be represented in JSON Schema")},transform:E,map:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Map cannot be represented in JSON Schema")},set:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Set cannot be represented in JSON Schema")},array:T,object:j,union:N,intersection:F,tuple:R,record:C,nullable:M,nonoptional:L,default:V,prefault:G,catch:Q,pipe:K,readonly:q,promise:(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r),t.seen.get(e).ref=i.innerType},optional:B,lazy:(e,t,n,r)=>{const i=e._zod.innerType;(0,o.Lp)(i,t,r),t.seen.get(e).ref=i}}
function Y(e,t){if("_idmap"in e){const n=e,r=(0,o.az)({...t,processors:H}),i={}
for(const e of n._idmap.entries()){const[t,n]=e;(0,o.Lp)(n,r)}const a={},c={registry:n,uri:t?.uri,defs:i}
r.external=c
for(const e of n._idmap.entries()){const[t,n]=e;(0,o.Wb)(r,n),(0,s.Vy)(a,t,(0,o.jE)(r,n))}if(Object.keys(i).length>0){const e="draft-2020-12"===r.target?"$defs":"definitions"
a.__shared={[e]:i}}return{schemas:a}}const n=(0,o.az)({...t,processors:H})
return(0,o.Lp)(e,n),(0,o.Wb)(n,e),(0,o.jE)(n,e)}}),3908:((e,t,n)=>{n.d(t,{AC:()=>N,Ak:()=>c,D2:()=>u,F:()=>w,Gl:()=>i,K3:()=>b,Os:()=>d,Rp:()=>p,Z0:()=>o,Zg:()=>m,Zv:()=>F,ai:()=>Z,fO:()=>a,gF:()=>r,gp:()=>P,hQ:()=>x,kB:()=>S,kM:()=>s,l7:()=>_,nd:()=>T,o:()=>E,p0:()=>l,p6:()=>$,r0:()=>z,uR:()=>f,uX:()=>y,ug:()=>v,w$:()=>A,zM:()=>j,zr:()=>g})
const r=/^[cC][0-9a-z]{6,}$/,i=/^[0-9a-z]+$/,o=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,s=/^[0-9a-vA-V]{20}$/,a=/^[A-Za-z0-9]{27}$/,c=/^[a-zA-Z0-9_-]{21}$/
function u(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const l=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,d=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,f=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,p=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,h="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$"
function m(){return new RegExp(h,"u")}const y=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,v=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,g=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,b=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,z=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,w=/^https?$/,x=/^\+[1-9]\d{6,14}$/,k="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
function I(e){return new RegExp(`^${e}$`)}const $=I(k)
function O(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
return"number"==typeof e.precision?-1===e.precision?`${t}`:0===e.precision?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function S(e){return new RegExp(`^${O(e)}$`)}function A(e){const t=["Z"]
e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)")
const n=`${O({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${O({precision:e.precision})}`:n
return new RegExp(`^${k}T(?:${r})$`)}const P=/^[\s\S]{0,}$/,E=/^-?\d+n?$/,T=/^-?\d+$/,Z=/^-?\d+(?:\.\d+)?$/,j=/^(?:true|false)$/i,N=/^[^A-Z]*$/,F=/^[^a-z]*$/}),9396:((e,t,n)=>{var r
n.d(t,{fd:()=>i}),(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=new class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0]
return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e)
return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const r={...n,...this._map.get(e)}
return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}})
const i=globalThis.__zod_globalRegistry}),6985:((e,t,n)=>{n.d(t,{$p:()=>X,Dq:()=>J,CQ:()=>M,BN:()=>Q,sF:()=>G,CI:()=>N,Cn:()=>F,bl:()=>w,Zu:()=>x,t$:()=>Se,b0:()=>Ze,o5:()=>B,rv:()=>we,Oy:()=>L,qG:()=>m,cG:()=>b,VO:()=>ye,RL:()=>be,Zc:()=>p,Lc:()=>E,Zy:()=>j,v1:()=>S,Ko:()=>O,$N:()=>P,Ax:()=>A,LJ:()=>ce,h8:()=>U,GY:()=>$,Py:()=>z,Um:()=>q,N$:()=>Ie,qc:()=>ze,vz:()=>W,I:()=>V,w:()=>oe,ig:()=>_e,_m:()=>Ae,VF:()=>ke,Sb:()=>Ee,h:()=>me,$v:()=>d,EY:()=>f,Wc:()=>ve,G3:()=>de,W4:()=>c,g5:()=>k,VY:()=>_,Zn:()=>h,cu:()=>ae,GP:()=>K,TF:()=>I,cq:()=>D,xE:()=>C,YK:()=>l})
var r=n(4890),i=n(8532)
class Doc{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1
try{e(this)}finally{this.indent-=1}}write(e){if("function"==typeof e)return e(this,{execution:"sync"}),void e(this,{execution:"async"})
const t=e.split("\n").filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>" ".repeat(2*this.indent)+e)
for(const e of r)this.content.push(e)}compile(){throw new Error("parsers are not compiled")}}var o=n(3908),s=n(4723)
const a={major:4,minor:6,patch:7},c=i.xI("$ZodType",(e,t)=>{var n
e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=a
const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[]
for(const t of o)for(const n of t._zod.onattach)n(e)
if(0===o.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const t=(t,n,r)=>{if(t.memo)return t
let o,a=s.QH(t)
for(const c of n){if(c._zod.def.when){if(s.rL(t))continue
if(!c._zod.def.when(t))continue}else if(a)continue
const n=t.issues.length,u=c._zod.check(t)
if(u instanceof Promise&&!1===r?.async)throw new i.GT
if(o||u instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await u,t.issues.length!==n&&(s.d3(t.issues,n,e),a||(a=s.QH(t,n)))})
else{if(t.issues.length===n)continue
s.d3(t.issues,n,e),a||(a=s.QH(t,n))}}return o?o.then(()=>t):t},n=(n,r,a)=>{if(s.QH(n))return n.aborted=!0,n
const c=t(r,o,a)
if(c instanceof Promise){if(!1===a.async)throw new i.GT
return c.then(t=>e._zod.parse(t,a))}return e._zod.parse(c,a)}
e._zod.run=(r,s)=>{if(s.skipChecks)return e._zod.parse(r,s)
if("backward"===s.direction){const t=e._zod.parse({value:r.value,issues:[]},{...s,skipChecks:!0})
return t instanceof Promise?t.then(e=>n(e,r,s)):n(t,r,s)}const a=e._zod.parse(r,s)
if(a instanceof Promise){if(!1===s.async)throw new i.GT
return a.then(e=>t(e,o,s))}return t(a,o,s)}}},{get"~standard"(){return s.jD(this,"~standard",l(this))},set"~standard"(e){s.qh(this,"~standard",e)}}),u=(e,t)=>e.issues.length?{issues:e.issues.map(e=>s.iR(e,t,i.$W()))}:{value:e.value}
function l(e){return{validate:t=>{const n={async:!1}
try{const r=e._zod.run({value:t,issues:[]},n)
if(!(r instanceof Promise))return u(r,n)}catch(e){}return async function(e,t){const n={async:!0}
return u(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}}const d=i.xI("$ZodString",(e,t)=>{c.init(e,t),e._zod.pattern=t.pattern??o.gp,e._zod.parse=n=>{if(t.coerce)try{n.value=String(n.value)}catch(e){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),f=i.xI("$ZodStringFormat",(e,t)=>{r.ql.init(e,t),d.init(e,t)}),p=i.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=o.Os),f.init(e,t)}),h=i.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version]
if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`)
t.pattern??(t.pattern=o.uR(e))}else t.pattern??(t.pattern=o.uR())
f.init(e,t)}),m=i.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=o.Rp),f.init(e,t)})
function y(e){try{return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}}const v=/[\t\n\r]/g
function g(e){return e.replace(v,"")}const _=i.xI("$ZodURL",(e,t)=>{f.init(e,t),e._zod.check=n=>{try{const r=n.value.trim(),i=function(e,t){return"normalize"in t||"hostname"in t||"protocol"in t?function(e,t){if(!t.normalize&&t.protocol?.source===o.F.source&&!/^https?:\/\//i.test(e))return 1
try{if("undefined"!=typeof URL){const t=URL
if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):y(e)||2}(r,t)
return 1===i?void n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort}):2===i?void n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort}):!0===i?void(n.value=g(r)):(t.hostname&&!function(e,t){return t.lastIndex=0,t.test(e.hostname)}(i,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!function(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(i,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),void(n.value=t.normalize?i.href:g(r)))}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),b=i.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=o.Zg()),f.init(e,t)}),z=i.xI("$ZodNanoID",(e,t)=>{if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
t.pattern??(t.pattern=void 0===t.length?o.Ak:o.D2(t.length)),f.init(e,t)}),w=i.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=o.gF),f.init(e,t)}),x=i.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=o.Gl),f.init(e,t)}),k=i.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=o.Z0),f.init(e,t)}),I=i.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=o.kM),f.init(e,t)}),$=i.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=o.fO),f.init(e,t)}),O=i.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=o.w$(t)),f.init(e,t)}),S=i.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=o.p6),f.init(e,t)}),A=i.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=o.kB(t)),f.init(e,t)}),P=i.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=o.p0),f.init(e,t)}),E=i.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=o.uX),f.init(e,t)}),T=/^[0-9a-fA-F:.]+$/
function Z(e){return!!T.test(e)&&y(`http://[${e}]`)}const j=i.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=o.ug),f.init(e,t),e._zod.check=n=>{Z(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),N=i.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=o.zr),f.init(e,t)}),F=i.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=o.l7),f.init(e,t),e._zod.check=n=>{(function(e){const t=e.split("/")
if(2!==t.length)return!1
const[n,r]=t
if(!r)return!1
const i=Number(r)
return`${i}`===r&&!(i<0||i>128)&&Z(n)})(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}})
function R(e){if(""===e)return!0
if(/\s/.test(e))return!1
if(e.length%4!=0)return!1
try{return atob(e),!0}catch{return!1}}const D=/^[0-9a-zA-Z+/]*={0,2}$/,J=i.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=D),f.init(e,t),e._zod.check=n=>{R(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),C=/^[A-Za-z0-9_-]*$/,M=i.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=C),f.init(e,t),e._zod.check=n=>{(function(e){if(!C.test(e))return!1
const t=e.replace(/[-_]/g,e=>"-"===e?"+":"/")
return R(t.padEnd(4*Math.ceil(t.length/4),"="))})(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),L=i.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=o.hQ),f.init(e,t)}),U=i.xI("$ZodJWT",(e,t)=>{f.init(e,t),e._zod.check=n=>{(function(e,t=null){try{const n=e.split(".")
if(3!==n.length)return!1
const[r]=n
if(!r)return!1
const i=JSON.parse(atob(r))
return!("typ"in i&&"JWT"!==i?.typ||!i.alg||t&&(!("alg"in i)||i.alg!==t))}catch{return!1}})(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),W=i.xI("$ZodNumber",(e,t)=>{c.init(e,t),e._zod.pattern=o.ai,e._zod.parse=n=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const r=n.value
if("number"==typeof r&&!Number.isNaN(r)&&Number.isFinite(r))return n
const i="number"==typeof r?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0
return n.issues.push({expected:"number",code:"invalid_type",input:r,inst:e,...i?{received:i}:{}}),n}}),V=i.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t),W.init(e,t)}),G=i.xI("$ZodBoolean",(e,t)=>{c.init(e,t),e._zod.pattern=o.zM,e._zod.parse=n=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const r=n.value
return"boolean"==typeof r||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}}),Q=i.xI("$ZodBigInt",(e,t)=>{c.init(e,t),e._zod.pattern=o.o,e._zod.parse=n=>{if(t.coerce)try{n.value=BigInt(n.value)}catch(e){}return"bigint"==typeof n.value||n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e}),n}}),K=i.xI("$ZodUnknown",(e,t)=>{c.init(e,t),e._zod.parse=e=>e}),q=i.xI("$ZodNever",(e,t)=>{c.init(e,t),e._zod.parse=t=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)}),B=i.xI("$ZodDate",(e,t)=>{c.init(e,t),e._zod.parse=n=>{if(t.coerce)try{n.value=new Date(n.value)}catch(e){}const r=n.value,i=r instanceof Date
return i&&!Number.isNaN(r.getTime())||n.issues.push({expected:"date",code:"invalid_type",input:r,...i?{received:"Invalid Date"}:{},inst:e}),n}}),H=e=>Array.isArray(e)?e.length:-1
function Y(e,t,n){e.issues.length&&t.issues.push(...s.lQ(n,e.issues)),t.value[n]=e.value}const X=i.xI("$ZodArray",(e,t)=>{c.init(e,t)
const n=i.cr.memoizer
n?.attach(e),e._zod.parse=(r,i)=>{const o=r.value
if(!Array.isArray(o))return r.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),r
r.value=n?n.alloc(e,r,Array(o.length),i):Array(o.length)
const a=[],c=i?.abortEarly
for(let e=0;e<o.length;e++){const n=o[e],u=t.element._zod.run({value:n,issues:[]},i)
if(u instanceof Promise)a.push(u.then(t=>Y(t,r,e)))
else if(Y(u,r,e),c&&0!==u.issues.length&&s.QH(u))break}return a.length?Promise.all(a).then(()=>r):r},function(e,t){const n=s.hi(e._zod.def.checks)
if(!n.length)return
const r=Math.min(...n.map(e=>e[0])),i=e._zod.parse
e._zod.parse=(n,o)=>{const a=t(n.value)
if(a>r&&!o?.skipChecks&&"backward"!==o?.direction)for(const[t,r]of s.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){const t=n.issues.length
return r._zod.check(n),n.issues[t].continue=!1,s.d3(n.issues,t,e),n}return i(n,o)}}(e,H)})
function ee(e,t,n,r,i,o){const a=n in r,c="optional"===o
if(a||!c||"optional"!==i){if(e.issues.length){if(void 0!==i&&c&&!a)return
t.issues.push(...s.lQ(n,e.issues))}a||void 0!==i?void 0===e.value?(a||"defaulted"===i&&!c)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const te=[]
function ne(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:te,i=r.length?[...t,...r]:t
for(const t of i)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const o=s.NM(e.shape)
return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function re(e,t,n,r,i,o,a){const c=[],u=i.keySet,l=i.catchall._zod,d=l.def.type,f=l.optin,p=l.optout
let h=0
for(const i in t){if(a&&n.issues.length!==h){if(s.QH(n,h))break
h=n.issues.length}if(u.has(i))continue
if("__proto__"===i){"never"===d&&c.push(i)
continue}if("never"===d){c.push(i)
continue}const o=l.run({value:t[i],issues:[]},r)
o instanceof Promise?e.push(o.then(e=>ee(e,n,i,t,f,p))):ee(o,n,i,t,f,p)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const ie=i.xI("$ZodObject",(e,t)=>{c.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{}
if(r){const e=()=>{const n={...r}
return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n}
e.raw=r,Object.defineProperty(t,"shape",{get:e})}const o=s.PO(()=>ne(t))
s.v5(e,"propValues",e=>{const t=e.def.shape,n={}
for(const e in t){const r=t[e]._zod
if(r.values){Object.prototype.hasOwnProperty.call(n,e)||s.Vy(n,e,new Set)
for(const t of r.values)n[e].add(t)
void 0!==r.optin&&n[e].add(void 0)}}return n})
const a=s.Gv,u=t.catchall
let l
const d=i.cr.memoizer
d?.attach(e),e._zod.parse=(t,n)=>{l??(l=o.value)
const r=t.value
if(!a(r))return t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e}),t
t.value=d?d.alloc(e,t,{},n):{}
const i=[],c=l.shape,f=n?.abortEarly
let p=t.issues.length
for(const e of l.allKeys){if(f&&t.issues.length!==p){if(s.QH(t,p))break
p=t.issues.length}if("__proto__"===e)continue
const o=c[e],a=o._zod.optin,u=o._zod.optout,l=o._zod.run({value:r[e],issues:[]},n)
l instanceof Promise?i.push(l.then(n=>ee(n,t,e,r,a,u))):ee(l,t,e,r,a,u)}return u?re(i,r,t,n,o.value,e,!0===f):i.length?Promise.all(i).then(()=>t):t}}),oe=i.xI("$ZodObjectJIT",(e,t)=>{ie.init(e,t)
const n=e._zod.parse,r=s.PO(()=>ne(t)),o=i.cr.memoizer
let a
const c=s.Gv,u=!i.cr.jitless,l=s.hI,d=u&&l.value,f=t.catchall
let p
e._zod.parse=(i,l)=>{p??(p=r.value)
const h=i.value
return c(h)?u&&d&&!1===l?.async&&!0!==l.jitless?(a||(a=(t=>{const n=r.value,i=n.symbolKeys,a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,syms:i}),c=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,u=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
a.write("const input = payload.value;")
const l=Object.create(null)
let d=0
for(const e of n.allKeys)l[e]="key_"+d++
a.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};")
for(const e of n.allKeys){if("__proto__"===e)continue
const n=l[e],r="symbol"==typeof e?`syms[${i.indexOf(e)}]`:s.UQ(e),o=`${r} in input`,d=t[e],f=d?._zod?.optin,p=void 0!==f,h="optional"===d?._zod?.optout
if(a.write(`const ${n} = ${c(r)};`),p&&h){const e="optional"===f?`${n}_present`:`${n}.value !== undefined || ${n}_present`
a.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${u(n,r)}\n          }\n\n          if (${e}) {\n            newResult[${r}] = ${n}.value;\n          }\n        }\n\n      `)}else p?(a.write(`\n        if (${n}.issues.length) {${u(n,r)}\n        }\n      `),"defaulted"===f?a.write(`newResult[${r}] = ${n}.value;`):a.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${r}] = ${n}.value;\n        }\n      `)):a.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${u(n,r)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${r}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${r}] = ${n}.value;\n        }\n\n      `)}return a.write("payload.value = newResult;"),a.write("return payload;"),a.compile()})(t.shape)),i=a(i,l),f?re([],h,i,l,p,e,!0===l?.abortEarly):i):n(i,l):(i.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),i)}})
function se(e,t,n,r){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
const o=e.filter(e=>!s.QH(e))
return 1===o.length?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>s.iR(e,r,i.$W())))}),t)}const ae=i.xI("$ZodUnion",(e,t)=>{c.init(e,t),s.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),s.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),s.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),s.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>s.p6(e.source)).join("|")})$`)}})
const n=1===t.options.length?t.options[0]._zod.run:null
e._zod.parse=(r,i)=>{if(n)return n(r,i)
let o=!1
const s=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},i)
if(t instanceof Promise)s.push(t),o=!0
else{if(0===t.issues.length)return t
s.push(t)}}return o?Promise.all(s).then(t=>se(t,r,e,i)):se(s,r,e,i)}}),ce=i.xI("$ZodIntersection",(e,t)=>{c.init(e,t),e._zod.parse=(e,n)=>{const r=e.value,i=t.left._zod.run({value:r,issues:[]},n),o=t.right._zod.run({value:r,issues:[]},n)
return i instanceof Promise||o instanceof Promise?Promise.all([i,o]).then(([t,n])=>le(e,t,n)):le(e,i,o)}})
function ue(e,t){if(e===t)return{valid:!0,data:e}
if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,data:e}
if(s.Qd(e)&&s.Qd(t)){const n=Object.keys(t),r=Object.keys(e).filter(e=>-1!==n.indexOf(e)),i={...e,...t}
Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__
for(const n of r){if("__proto__"===n)continue
const r=ue(e[n],t[n])
if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]}
i[n]=r.data}return{valid:!0,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]}
const n=[]
for(let r=0;r<e.length;r++){const i=ue(e[r],t[r])
if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]}
n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function le(e,t,n){const r=new Map
let i
const o=new Map,a=(e,t)=>{let n
if("unrecognized_keys"!==e.code||e.path?.length){if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1
{const t=String(e.path[0])
o.has(t)||o.set(t,e),n=[t]}}else i??(i=e),n=e.keys
for(const e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0
return!0}
for(const n of t.issues)a(n,"l")||e.issues.push(n)
for(const t of n.issues)a(t,"r")||e.issues.push(t)
const c=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e)
if(c.length){const t=i?c.filter(e=>i.keys.includes(e)):[]
t.length&&e.issues.push({...i,keys:t})
for(const n of c)!t.includes(n)&&o.has(n)&&e.issues.push(o.get(n))}const u=ue(t.value,n.value)
if(!u.valid){if(s.QH(e))return e
throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}const de=i.xI("$ZodTuple",(e,t)=>{c.init(e,t)
const n=t.items,r=i.cr.memoizer
r?.attach(e),e._zod.parse=(i,o)=>{const a=i.value
if(!Array.isArray(a))return i.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"}),i
i.value=r?r.alloc(e,i,[],o):[]
const c=[],u=fe(n,"optin"),l=fe(n,"optout")
if(!t.rest){if(a.length<u)return i.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:"array"}),i
a.length>n.length&&i.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,inst:e,origin:"array"})}const d=new Array(n.length),f=t.rest?o?.abortEarly:void 0
let p=!1
for(let e=0;e<n.length;e++){const t=n[e]._zod.run({value:a[e],issues:[]},o)
t instanceof Promise?c.push(t.then(t=>{d[e]=t})):(d[e]=t,f&&!p&&t.issues.length&&(p=s.QH(t)))}if(t.rest&&!p){let e=n.length-1
const r=a.slice(n.length)
let u=i.issues.length
for(const n of r){if(f&&i.issues.length!==u){if(s.QH(i,u))break
u=i.issues.length}e++
const r=t.rest._zod.run({value:n,issues:[]},o)
r instanceof Promise?c.push(r.then(t=>pe(t,i,e))):pe(r,i,e)}}return c.length?Promise.all(c).then(()=>he(d,i,n,a,l)):he(d,i,n,a,l)}})
function fe(e,t){for(let n=e.length-1;n>=0;n--)if(!("optin"===t?void 0!==e[n]._zod.optin:"optional"===e[n]._zod.optout))return n+1
return 0}function pe(e,t,n){e.issues.length&&t.issues.push(...s.lQ(n,e.issues)),t.value[n]=e.value}function he(e,t,n,r,i){for(let o=0;o<n.length;o++){const a=e[o],c=o<r.length
if(!c&&o>=i&&"optional"===n[o]._zod.optin){t.value.length=o
break}if(a.issues.length){if(!c&&o>=i){t.value.length=o
break}t.issues.push(...s.lQ(o,a.issues))}t.value[o]=a.value}for(let e=t.value.length-1;e>=r.length&&"optional"===n[e]._zod.optout&&void 0===t.value[e];e--)t.value.length=e
return t}const me=i.xI("$ZodRecord",(e,t)=>{c.init(e,t)
const n=i.cr.memoizer
n?.attach(e),e._zod.parse=(r,a)=>{const c=r.value
if(!s.Qd(c))return r.issues.push({expected:"record",code:"invalid_type",input:c,inst:e}),r
const u=[],l=t.keyType._zod.values
if(l&&!t.partial){r.value=n?n.alloc(e,r,{},a):{}
const o=new Set
for(const n of l)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(o.add("number"==typeof n?n.toString():n),"__proto__"===n)continue
const l=t.keyType._zod.run({value:n,issues:[]},a)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>s.iR(e,a,i.$W())),input:n,path:[n],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const f=t.valueType._zod.run({value:c[n],issues:[]},a)
f instanceof Promise?u.push(f.then(e=>{e.issues.length&&r.issues.push(...s.lQ(n,e.issues)),r.value[d]=e.value})):(f.issues.length&&r.issues.push(...s.lQ(n,f.issues)),r.value[d]=f.value)}let d
for(const e in c)if(!o.has(e))if("loose"===t.mode){if("__proto__"===e)continue
r.value[e]=c[e]}else d=d??[],d.push(e)
d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}else{let d
r.value=n?n.alloc(e,r,{},a):{}
for(const n of Reflect.ownKeys(c)){if("__proto__"===n)continue
if(!Object.prototype.propertyIsEnumerable.call(c,n))continue
let f=t.keyType._zod.run({value:n,issues:[]},a)
if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof n&&o.ai.test(n)&&f.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},a)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(f=e)}if(f.issues.length){"loose"===t.mode?r.value[n]=c[n]:l?(d=d??[],d.push(n)):r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(e=>s.iR(e,a,i.$W())),input:n,path:[n],inst:e})
continue}const p=f.value
if("__proto__"===p)continue
const h=t.valueType._zod.run({value:c[n],issues:[]},a)
h instanceof Promise?u.push(h.then(e=>{e.issues.length&&r.issues.push(...s.lQ(n,e.issues)),r.value[p]=e.value})):(h.issues.length&&r.issues.push(...s.lQ(n,h.issues)),r.value[p]=h.value)}d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}return u.length?Promise.all(u).then(()=>r):r}}),ye=i.xI("$ZodEnum",(e,t)=>{c.init(e,t)
const n=s.w5(t.entries),r=new Set(n)
e._zod.values=r,s.v5(e,"pattern",e=>{const t=s.w5(e.def.entries).filter(e=>s.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>s.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=t=>{const i=t.value
return r.has(i)||t.issues.push({code:"invalid_value",values:n,input:i,inst:e}),t}}),ve=i.xI("$ZodTransform",(e,t)=>{c.init(e,t),e._zod.optin="optional",i.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{if("backward"===r.direction)throw new i.cV(e.constructor.name)
const o=t.transform(n.value,n)
if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(e=>(n.value=e,n))
if(o instanceof Promise)throw new i.GT
return n.value=o,n}})
function ge(e,t){return e.value=t.issues.length?void 0:t.value,e}const _e=i.xI("$ZodOptional",(e,t)=>{c.init(e,t),s.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",s.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0}),s.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${s.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
return r instanceof Promise?r.then(t=>ge(e,t)):ge(e,r)}return t.innerType._zod.run(e,n)}}),be=i.xI("$ZodExactOptional",(e,t)=>{_e.init(e,t),s.v5(e,"values",e=>e.def.innerType._zod.values),s.v5(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)}),ze=i.xI("$ZodNullable",(e,t)=>{c.init(e,t),s.v5(e,"optin",e=>e.def.innerType._zod.optin),s.v5(e,"optout",e=>e.def.innerType._zod.optout),s.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${s.p6(t.source)}|null)$`):void 0}),s.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),we=i.xI("$ZodDefault",(e,t)=>{c.init(e,t),e._zod.optin="defaulted",s.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n)
if(void 0===e.value)return e.value=t.defaultValue,e
const r=t.innerType._zod.run(e,n)
return r instanceof Promise?r.then(e=>xe(e,t)):xe(r,t)}})
function xe(e,t){return void 0===e.value&&(e.value=t.defaultValue),e}const ke=i.xI("$ZodPrefault",(e,t)=>{c.init(e,t),e._zod.optin="defaulted",s.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),t.innerType._zod.run(e,n))}),Ie=i.xI("$ZodNonOptional",(e,t)=>{c.init(e,t),s.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,r)=>{const i=t.innerType._zod.run(n,r)
return i instanceof Promise?i.then(t=>$e(t,e)):$e(i,e)}})
function $e(e,t){return e.issues.length||void 0!==e.value||e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Oe(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>s.iR(e,r,i.$W()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const Se=i.xI("$ZodCatch",(e,t)=>{c.init(e,t),s.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),s.v5(e,"optout",e=>e.def.innerType._zod.optout),s.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n)
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
return r instanceof Promise?r.then(r=>Oe(e,r,t,n)):Oe(e,r,t,n)}}),Ae=i.xI("$ZodPipe",(e,t)=>{c.init(e,t),s.v5(e,"values",e=>e.def.in._zod.values),s.v5(e,"optin",e=>e.def.in._zod.optin),s.v5(e,"optout",e=>e.def.out._zod.optout),s.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const r=t.out._zod.run(e,n)
return r instanceof Promise?r.then(e=>Pe(e,t.in,n)):Pe(r,t.in,n)}const r=t.in._zod.run(e,n)
return r instanceof Promise?r.then(e=>Pe(e,t.out,n)):Pe(r,t.out,n)}})
function Pe(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Ee=i.xI("$ZodReadonly",(e,t)=>{c.init(e,t),s.v5(e,"propValues",e=>e.def.innerType._zod.propValues),s.v5(e,"values",e=>e.def.innerType._zod.values),s.v5(e,"optin",e=>e.def.innerType?._zod?.optin),s.v5(e,"optout",e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n)
const r=t.innerType._zod.run(e,n)
return r instanceof Promise?r.then(Te):Te(r)}})
function Te(e){return e.memo||(e.value=Object.freeze(e.value)),e}const Ze=i.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t),c.init(e,t),e._zod.parse=e=>e,e._zod.check=n=>{const r=n.value,i=t.fn(r)
if(i instanceof Promise)return i.then(t=>je(t,n,r,e))
je(i,n,r,e)}})
function je(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(s.sn(e))}}}),7509:((e,t,n)=>{n.d(t,{Lp:()=>c,OA:()=>_,Wb:()=>l,_S:()=>a,az:()=>s,jE:()=>v,uE:()=>b})
var r=n(9396),i=n(4723)
function o(e,...t){for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,i.Vy)(e,t,n[t])
return e}function s(e){let t=e?.target??"draft-2020-12"
return"draft-4"===t&&(t="draft-04"),"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??r.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function a(e,t,n,r,i){const o="function"==typeof t.unrepresentable?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable
if("any"===o)return!1
if(void 0===o||"throw"===o)throw new Error(i)
return Object.assign(n,o),!0}function c(e,t,n={path:[],schemaPath:[]}){var r
const i=e._zod.def,s=t.seen.get(e)
if(s)return s.count++,n.schemaPath.includes(e)&&(s.cycle=n.path),s.schema
const a={schema:{},count:1,cycle:void 0,path:n.path}
t.seen.set(e,a),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0
const u=e._zod.toJSONSchema?.()
if(u)a.schema=u
else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,a.schema,r)
else{const n=a.schema,o=t.processors[i.type]
if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`)
o(e,t,n,r)}const o=e._zod.parent
o&&(a.ref||(a.ref=o),c(o,t,r),t.seen.get(o).isParent=!0)}const l=t.metadataRegistry.get(e)
return l&&o(a.schema,l),"input"===t.io&&g(e)&&(delete a.schema.examples,delete a.schema.default),"input"===t.io&&"_prefault"in a.schema&&((r=a.schema).default??(r.default=a.schema._prefault)),delete a.schema._prefault,t.seen.get(e).schema}function u(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function l(e,t){const n=e.seen.get(t)
if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
if(e.external&&e.sharedDefsExtractedFor===e.external)return
const r=new Map
for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id
if(n){const e=r.get(n)
if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
r.set(n,t[0])}}const i=t=>{if(t[1].schema.$ref)return
const r=t[1],{ref:i,defId:o}=(t=>{const r="draft-2020-12"===e.target?"$defs":"definitions"
if(e.external){const n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e)
if(n)return{ref:i(n)}
const o=t[1].defId??t[1].schema.id??"schema"+e.counter++
return t[1].defId=o,{defId:o,ref:`${i("__shared")}#/${r}/${u(o)}`}}const i=`#/${r}/`
if(t[1]===n&&!t[1].schema.id)return{ref:"#"}
const o=t[1].schema.id??"__schema"+e.counter++
return{defId:o,ref:i+u(o)}})(t)
r.def={...r.schema},o&&(r.defId=o)
const s=r.schema
for(const e in s)delete s[e]
s.$ref=i}
if("throw"===e.cycles)for(const t of e.seen.entries()){const e=t[1]
if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const n of e.seen.entries()){const r=n[1]
if(t===n[0]){i(n)
continue}if(e.external){const r=e.external.registry.get(n[0])?.id
if(t!==n[0]&&r){i(n)
continue}}const o=e.metadataRegistry.get(n[0])?.id;(o||r.cycle||r.count>1&&"ref"===e.reused)&&i(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}function d(e){const t=e.anyOf
if(!Array.isArray(t)||0===t.length||void 0!==e.type)return
const n=[]
for(const e of t){if(!e||"object"!=typeof e)return
d(e)
const t=Object.keys(e)
if(1!==t.length||"type"!==t[0])return
const r=e.type
for(const e of Array.isArray(r)?r:[r]){if("string"!=typeof e)return
n.includes(e)||n.push(e)}}delete e.anyOf,e.type=1===n.length?n[0]:n}const f=new Set(["type","properties","required","additionalProperties"]),p=["oneOf","anyOf"]
function h(e){const t=e.additionalProperties
return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null}function m(e){const t=[]
for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
for(const e in n)if(!f.has(e))return null
t.push(n)}const n={},r=new Set
for(const e of t){for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue
const e=[]
for(const n of t){const t=n.properties?.[r]??h(n)
null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}const o=1===e.length?e[0]:m(e)??{allOf:e};(0,i.Vy)(n,r,o)}for(const t of e.required??[])r.add(t)}const o={type:"object",properties:n}
if(r.size&&(o.required=[...r]),t.every(e=>!1===e.additionalProperties))o.additionalProperties=!1
else{const e=[]
for(const n of t){const t=h(n)
t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}1===e.length?o.additionalProperties=e[0]:e.length>1&&(o.additionalProperties={allOf:e})}return o}function y(e){const t=e.allOf
if(!Array.isArray(t)||t.length<2)return
for(const t of f)if(t in e)return
const n=t.filter(e=>p.some(t=>Array.isArray(e[t])))
let r=null
if(n.length){const e=n[0],i=p.find(t=>Array.isArray(e[t]))
if(1!==Object.keys(e).length)return
const o=t.filter(t=>t!==e),s=e[i].map(e=>m([...o,e]))
if(s.some(e=>!e))return
r={[i]:s}}else r=m(t)
r&&(delete e.allOf,o(e,r))}function v(e,t){const n=e.seen.get(t)
if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
const r=t=>{const n=e.seen.get(t)
if(null===n.ref)return
const i=n.def??n.schema,s={...i},a=n.ref
if(n.ref=null,a){r(a)
const n=e.seen.get(a),c=n.schema
if(!c.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?o(i,c):(i.allOf=i.allOf??[],i.allOf.push(c)),o(i,s),t._zod.parent===a)for(const e in i)"$ref"!==e&&"allOf"!==e&&(e in s||delete i[e])
if(c.$ref&&n.def)for(const e in i)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(i[e])===JSON.stringify(n.def[e])&&delete i[e]}const c=t._zod.parent
if(c&&c!==a){r(c)
const t=e.seen.get(c)
if(t?.schema.$ref&&(i.$ref=t.schema.$ref,t.def))for(const e in i)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(i[e])===JSON.stringify(t.def[e])&&delete i[e]}e.override({zodSchema:t,jsonSchema:i,path:n.path??[]})}
if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())r(t[0])
if("openapi-3.0"!==e.target)for(const t of e.seen.entries())d(t[1].def??t[1].schema)
for(const t of e.deferred)t()
if(e.intersections.length){const t=new Map
for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf
if(!Array.isArray(n))continue
const r=t.get(n)
r?r.push(e):t.set(n,[e])}for(const n of e.intersections)for(const e of t.get(n)??[])y(e)}}const s={}
if("draft-2020-12"===e.target?s.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?s.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const n=e.external.registry.get(t)?.id
if(!n)throw new Error("Schema is missing an `id` property")
s.$id=e.external.uri(n)}o(s,n.defId?n.schema:n.def??n.schema)
const a=e.metadataRegistry.get(t)?.id
void 0!==a&&s.id===a&&delete s.id
const c=e.external?.defs??{}
if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,i.Vy)(c,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(c).length>0&&("draft-2020-12"===e.target?s.$defs=c:s.definitions=c)
try{const n=JSON.parse(JSON.stringify(s))
return Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{input:b(t,"input",e.processors),output:b(t,"output",e.processors)}},enumerable:!1,writable:!1}),n}catch(e){throw new Error("Error converting schema to JSON.")}}function g(e,t){const n=t??{seen:new Set}
if(n.seen.has(e))return!1
n.seen.add(e)
const r=e._zod.def
if("transform"===r.type)return!0
if("array"===r.type)return g(r.element,n)
if("set"===r.type)return g(r.valueType,n)
if("lazy"===r.type)return g(r.getter(),n)
if("promise"===r.type||"optional"===r.type||"nonoptional"===r.type||"nullable"===r.type||"readonly"===r.type||"default"===r.type||"prefault"===r.type||"catch"===r.type)return g(r.innerType,n)
if("intersection"===r.type)return g(r.left,n)||g(r.right,n)
if("record"===r.type||"map"===r.type)return g(r.keyType,n)||g(r.valueType,n)
if("pipe"===r.type)return!!e._zod.traits.has("$ZodCodec")||g(r.in,n)||g(r.out,n)
if("object"===r.type){for(const e in r.shape)if(g(r.shape[e],n))return!0
return!1}if("union"===r.type){for(const e of r.options)if(g(e,n))return!0
return!1}if("tuple"===r.type){for(const e of r.items)if(g(e,n))return!0
return!(!r.rest||!g(r.rest,n))}return!1}const _=(e,t={})=>n=>{const r=s({...n,processors:t})
return c(e,r),l(r,e),v(r,e)},b=(e,t,n={})=>r=>{const{libraryOptions:i,target:o}=r??{},a=s({...i??{},target:o,io:t,processors:n})
return c(e,a),l(a,e),v(a,e)}}),4723:((e,t,n)=>{n.d(t,{A2:()=>S,B7:()=>A,GW:()=>Y,Gv:()=>z,LG:()=>l,MO:()=>f,NM:()=>P,NR:()=>T,O7:()=>B,OH:()=>C,PO:()=>a,QH:()=>L,Qd:()=>x,Rc:()=>H,SS:()=>de,UQ:()=>g,Up:()=>Z,Vy:()=>d,W0:()=>D,X:()=>ue,X$:()=>F,Yv:()=>_,cJ:()=>N,cl:()=>c,d3:()=>Q,gx:()=>b,h1:()=>J,hI:()=>w,hi:()=>G,iR:()=>K,jD:()=>ne,jw:()=>o,k8:()=>s,lQ:()=>W,mw:()=>M,o8:()=>O,ol:()=>ee,p6:()=>u,qQ:()=>I,qh:()=>te,rL:()=>U,sD:()=>$,sn:()=>X,un:()=>re,v5:()=>ce,w5:()=>i,yG:()=>k,zH:()=>E,zM:()=>v})
var r=n(8532)
function i(e){const t=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function o(e,t="|"){return e.map(e=>A(e)).join(t)}function s(e,t){return"bigint"==typeof t?t.toString():t}class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function a(e){return new Cached(e)}function c(e){return null==e}function u(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function l(e,t){const n=e/t,r=Math.round(n),i=4*Number.EPSILON*Math.max(Math.abs(n),1)
return Math.abs(n-r)<i?0:n-r}function d(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function f(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}function p(e){return f(e._zod.def)??e._zod.def.shape}function h(e,t,n){Object.defineProperty(e,t,{get(){const e=n()
return d(this,t,e),e},enumerable:!0,configurable:!0})}function m(e,t,n){t in e?d(e,t,n):e[t]=n}function y(e,t,n,r){const i=p(t)
for(const o of n){const n=Object.getOwnPropertyDescriptor(i,o)
n.enumerable&&(n.get?h(e,o,()=>{const e=t._zod.def.shape[o]
return r?r(e,o):e}):m(e,o,r?r(n.value,o):n.value))}}function v(...e){const t={}
for(const n of e){const e=Object.getOwnPropertyDescriptors(n)
Object.assign(t,e)}return Object.defineProperties({},t)}function g(e){return JSON.stringify(e)}function _(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const b="captureStackTrace"in Error?Error.captureStackTrace:()=>{}
function z(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}const w=a(()=>{if(r.cr.jitless)return!1
if("undefined"!=typeof navigator&&navigator?.userAgent?.includes("Cloudflare"))return!1
try{return!1}catch(e){return!1}})
function x(e){if(!1===z(e))return!1
const t=e.constructor
if(void 0===t)return!0
if("function"!=typeof t)return!0
const n=t.prototype
return!1!==z(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}function k(e){return x(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}const I=new Set(["string","number","symbol"])
function $(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function O(e,t,n){const r=new e._zod.constr(t??e._zod.def)
return t&&!n?.parent||(r._zod.parent=e),r}function S(e){const t=e
if(!t)return{}
if("string"==typeof t)return{error:()=>t}
if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function A(e){return"bigint"==typeof e?e.toString()+"n":"string"==typeof e?`"${e}"`:`${e}`}function P(e){return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const E=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),T={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function Z(e,t){const n=e._zod.def,r=n.checks
if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements")
const i={}
return y(i,e,j(e,t)),O(e,v(n,{shape:i,checks:[]}))}function j(e,t){const n=p(e),r=[]
for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
t[e]&&r.push(e)}return r}function N(e,t){const n=e._zod.def,r=n.checks
if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements")
const i=new Set(j(e,t)),o={}
return y(o,e,Reflect.ownKeys(p(e)).filter(e=>!i.has(e))),O(e,v(n,{shape:o,checks:[]}))}function F(e,t){if(!x(t))throw new Error("Invalid input to extend: expected a plain object")
const n=e._zod.def.checks
if(n&&n.length>0){const n=p(e)
for(const e of Reflect.ownKeys(t))if(void 0!==Object.getOwnPropertyDescriptor(n,e))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return O(e,v(e._zod.def,{shape:R(e,t)}))}function R(e,t){const n={}
return y(n,e,Reflect.ownKeys(p(e))),function(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
r.enumerable&&(r.get?h(e,n,()=>t[n]):m(e,n,r.value))}}(n,t),n}function D(e,t){if(!x(t))throw new Error("Invalid input to safeExtend: expected a plain object")
return O(e,v(e._zod.def,{shape:R(e,t)}))}function J(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
const n={}
return y(n,e,Reflect.ownKeys(p(e))),y(n,t,Reflect.ownKeys(p(t))),O(e,v(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}function C(e,t,n,r="partial"){const i=t._zod.def.checks
if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`)
const o=n?new Set(j(t,n)):void 0,s={}
return y(s,t,Reflect.ownKeys(p(t)),e&&((t,n)=>o&&!o.has(n)?t:new e({type:"optional",innerType:t}))),O(t,v(t._zod.def,{shape:s,checks:[]}))}function M(e,t,n){const r=n?new Set(j(t,n)):void 0,i={}
return y(i,t,Reflect.ownKeys(p(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t})),O(t,v(t._zod.def,{shape:i}))}function L(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
return!1}function U(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0
return!1}function W(e,t){return t.map(t=>{var n
return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function V(e){return"string"==typeof e?e:e?.message}function G(e){const t=[]
for(const n of e??[]){const e=n._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const r=e.maximum??e.length??e.size
r>=0&&t.push([r,n])}return t}function Q(e,t,n){var r
for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function K(e,t,n){var r
const i=e.inst?._zod?.traits
i?.has("$ZodType")&&(i.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
const o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:V(e.inst?._zod.def?.error?.(e))??V(o?.(e))??V(t?.error?.(e))??V(n.customError?.(e))??V(n.localeError?.(e))??"Invalid input",a={}
for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}const q=/[\uD800-\uDBFF]/
function B(e){const t=e.length
if(!q.test(e))return t
let n=t
for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++)
return n}function H(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function Y(e){const t=typeof e
switch(t){case"number":return Number.isNaN(e)?"nan":"number"
case"object":{if(null===e)return"null"
if(Array.isArray(e))return"array"
const t=e
if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t}function X(...e){const[t,n,r]=e
return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function ee(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):ie(e,n,r.value)}}function te(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ne(e,t,n){return te(e,t,n,!1)}function re(e,t){for(const n in e){const r=e[n]
Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return te(this,n,r(this))},set(e){te(this,n,e)}})}return t}function ie(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:te(this,t,n.bind(this))},set(e){te(this,t,e)}})}let oe,se=!1
const ae={configurable:!0,get(){se=!0}}
function ce(e,t,n){const r=Object.getPrototypeOf(e._zod)
t in r&&oe!==e._zod?oe=void 0:(oe=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,ae)
const e=se
se=!1
try{const r=n(this)
return se?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),se=se||e,r}catch(n){throw delete this[t],se=se||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function ue(e,t,n,r){const i=function(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}(e,t)
i&&Object.defineProperty(i,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0}
return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}const le="~constantCatch"
function de(e){const t=()=>e
return t[le]=!0,t}})}

