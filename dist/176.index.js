export const id=176;export const ids=[176];export const modules={9659:function(e,t,s){var o,r=this&&this.__createBinding||(Object.create?function(e,t,s,o){void 0===o&&(o=s)
;var r=Object.getOwnPropertyDescriptor(t,s);r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[s]}}),Object.defineProperty(e,o,r)}:function(e,t,s,o){
void 0===o&&(o=s),e[o]=t[s]}),n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t
}),i=this&&this.__importStar||(o=function(e){return o=Object.getOwnPropertyNames||function(e){var t=[];for(var s in e)Object.prototype.hasOwnProperty.call(e,s)&&(t[t.length]=s);return t},o(e)},
function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var s=o(e),i=0;i<s.length;i++)"default"!==s[i]&&r(t,e,s[i]);return n(t,e),t}),a=this&&this.__awaiter||function(e,t,s,o){
return new(s||(s=Promise))(function(r,n){function fulfilled(e){try{step(o.next(e))}catch(e){n(e)}}function rejected(e){try{step(o.throw(e))}catch(e){n(e)}}function step(e){
e.done?r(e.value):function adopt(e){return e instanceof s?e:new s(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{
value:!0}),t.HttpClient=t.HttpClientResponse=t.HttpClientError=t.MediaTypes=t.Headers=t.HttpCodes=void 0,t.getProxyUrl=function getProxyUrl(e){const t=p.getProxyUrl(new URL(e));return t?t.href:""},
t.isHttps=function isHttps(e){return"https:"===new URL(e).protocol};const c=i(s(8611)),u=i(s(5692)),p=i(s(3335)),l=i(s(770)),d=s(7867);var h,f,g;!function(e){e[e.OK=200]="OK",
e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",
e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",
e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",
e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",
e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",
e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"}(h||(t.HttpCodes=h={})),function(e){e.Accept="accept",e.ContentType="content-type"}(f||(t.Headers=f={})),
function(e){e.ApplicationJson="application/json"}(g||(t.MediaTypes=g={}))
;const v=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],m=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,HttpClientError.prototype)}}t.HttpClientError=HttpClientError
;class HttpClientResponse{constructor(e){this.message=e}readBody(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
;this.message.on("data",e=>{t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return a(this,void 0,void 0,function*(){
return new Promise(e=>a(this,void 0,void 0,function*(){const t=[];this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}t.HttpClientResponse=HttpClientResponse
;t.HttpClient=class HttpClient{constructor(e,t,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,
this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=s,
s&&(null!=s.ignoreSslError&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=s.socketTimeout,null!=s.allowRedirects&&(this._allowRedirects=s.allowRedirects),
null!=s.allowRedirectDowngrade&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),null!=s.maxRedirects&&(this._maxRedirects=Math.max(s.maxRedirects,0)),
null!=s.keepAlive&&(this._keepAlive=s.keepAlive),null!=s.allowRetries&&(this._allowRetries=s.allowRetries),null!=s.maxRetries&&(this._maxRetries=s.maxRetries))}options(e,t){
return a(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return a(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){
return a(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,s){return a(this,void 0,void 0,function*(){return this.request("POST",e,t,s||{})})}patch(e,t,s){
return a(this,void 0,void 0,function*(){return this.request("PATCH",e,t,s||{})})}put(e,t,s){return a(this,void 0,void 0,function*(){return this.request("PUT",e,t,s||{})})}head(e,t){
return a(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,s,o){return a(this,void 0,void 0,function*(){return this.request(e,t,s,o)})}getJson(e){
return a(this,arguments,void 0,function*(e,t={}){t[f.Accept]=this._getExistingOrDefaultHeader(t,f.Accept,g.ApplicationJson);const s=yield this.get(e,t)
;return this._processResponse(s,this.requestOptions)})}postJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){const o=JSON.stringify(t,null,2)
;s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,g.ApplicationJson),s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,g.ApplicationJson);const r=yield this.post(e,o,s)
;return this._processResponse(r,this.requestOptions)})}putJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){const o=JSON.stringify(t,null,2)
;s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,g.ApplicationJson),s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,g.ApplicationJson);const r=yield this.put(e,o,s)
;return this._processResponse(r,this.requestOptions)})}patchJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){const o=JSON.stringify(t,null,2)
;s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,g.ApplicationJson),s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,g.ApplicationJson);const r=yield this.patch(e,o,s)
;return this._processResponse(r,this.requestOptions)})}request(e,t,s,o){return a(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
;const r=new URL(t);let n=this._prepareRequest(e,r,o);const i=this._allowRetries&&y.includes(e)?this._maxRetries+1:1;let a,c=0;do{if(a=yield this.requestRaw(n,s),
a&&a.message&&a.message.statusCode===h.Unauthorized){let e;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}return e?e.handleAuthentication(this,n,s):a}let t=this._maxRedirects
;for(;a.message.statusCode&&v.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){const i=a.message.headers.location;if(!i)break;const c=new URL(i)
;if("https:"===r.protocol&&r.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==r.hostname)for(const e in o)"authorization"===e.toLowerCase()&&delete o[e];n=this._prepareRequest(e,c,o),a=yield this.requestRaw(n,s),t--}
if(!a.message.statusCode||!m.includes(a.message.statusCode))return a;c+=1,c<i&&(yield a.readBody(),yield this._performExponentialBackoff(c))}while(c<i);return a})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return a(this,void 0,void 0,function*(){return new Promise((s,o)=>{this.requestRawWithCallback(e,t,function callbackForResult(e,t){
e?o(e):t?s(t):o(new Error("Unknown error"))})})})}requestRawWithCallback(e,t,s){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let o=!1;function handleResult(e,t){o||(o=!0,s(e,t))}const r=e.httpModule.request(e.options,e=>{
handleResult(void 0,new HttpClientResponse(e))});let n;r.on("socket",e=>{n=e}),r.setTimeout(this._socketTimeout||18e4,()=>{n&&n.end(),handleResult(new Error(`Request timeout: ${e.options.path}`))}),
r.on("error",function(e){handleResult(e)}),t&&"string"==typeof t&&r.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){r.end()}),t.pipe(r)):r.end()}getAgent(e){const t=new URL(e)
;return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),s=p.getProxyUrl(t);if(s&&s.hostname)return this._getProxyAgentDispatcher(t,s)}_prepareRequest(e,t,s){const o={};o.parsedUrl=t
;const r="https:"===o.parsedUrl.protocol;o.httpModule=r?u:c;const n=r?443:80;if(o.options={},o.options.host=o.parsedUrl.hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):n,
o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=e,o.options.headers=this._mergeHeaders(s),null!=this.userAgent&&(o.options.headers["user-agent"]=this.userAgent),
o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(o.options);return o}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||{})}_getExistingOrDefaultHeader(e,t,s){let o
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t];e&&(o="number"==typeof e?e.toString():e)}const r=e[t]
;return void 0!==r?"number"==typeof r?r.toString():r:void 0!==o?o:s}_getExistingOrDefaultContentTypeHeader(e,t){let s;if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[f.ContentType];e&&(s="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const o=e[f.ContentType]
;return void 0!==o?"number"==typeof o?String(o):Array.isArray(o)?o.join(", "):o:void 0!==s?s:t}_getAgent(e){let t;const s=p.getProxyUrl(e),o=s&&s.hostname;if(this._keepAlive&&o&&(t=this._proxyAgent),
o||(t=this._agent),t)return t;const r="https:"===e.protocol;let n=100;if(this.requestOptions&&(n=this.requestOptions.maxSockets||c.globalAgent.maxSockets),s&&s.hostname){const e={maxSockets:n,
keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})};let o;const i="https:"===s.protocol
;o=r?i?l.httpsOverHttps:l.httpsOverHttp:i?l.httpOverHttps:l.httpOverHttp,t=o(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:n};t=r?new u.Agent(e):new c.Agent(e),
this._agent=t}return r&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let s;if(this._keepAlive&&(s=this._proxyAgentDispatcher),
s)return s;const o="https:"===e.protocol;return s=new d.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{
token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,o&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{
rejectUnauthorized:!1})),s}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){
return`${t} actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){return a(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return a(this,void 0,void 0,function*(){return new Promise((s,o)=>a(this,void 0,void 0,function*(){
const r=e.message.statusCode||0,n={statusCode:r,result:null,headers:{}};let i,a;r===h.NotFound&&s(n);try{a=yield e.readBody(),
a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,function dateTimeDeserializer(e,t){if("string"==typeof t){const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(a),n.result=i),
n.headers=e.message.headers}catch(e){}if(r>299){let e;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${r})`;const t=new HttpClientError(e,r);t.result=n.result,o(t)}else s(n)}))})}}
;const lowercaseKeys=e=>Object.keys(e).reduce((t,s)=>(t[s.toLowerCase()]=e[s],t),{})},3335:(e,t)=>{function checkBypass(e){if(!e.hostname)return!1;if(function isLoopbackAddress(e){
const t=e.toLowerCase();return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(e.hostname))return!0
;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let s;e.port?s=Number(e.port):"http:"===e.protocol?s=80:"https:"===e.protocol&&(s=443);const o=[e.hostname.toUpperCase()]
;"number"==typeof s&&o.push(`${o[0]}:${s}`)
;for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0;return!1}
Object.defineProperty(t,"__esModule",{value:!0}),t.getProxyUrl=function getProxyUrl(e){const t="https:"===e.protocol;if(checkBypass(e))return
;const s=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(!s)return;try{return new DecodedURL(s)}catch(e){
if(!s.startsWith("http://")&&!s.startsWith("https://"))return new DecodedURL(`http://${s}`)}},t.checkBypass=checkBypass;class DecodedURL extends URL{constructor(e,t){super(e,t),
this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}},770:(e,t,s)=>{e.exports=s(218)},218:(e,t,s)=>{s(9278);var o,r=s(4756),n=s(8611),i=s(5692),a=s(4434),c=(s(2613),s(9023));function TunnelingAgent(e){var t=this
;t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||n.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",function onFree(e,s,o,r){
for(var n=toOptions(s,o,r),i=0,a=t.requests.length;i<a;++i){var c=t.requests[i];if(c.host===n.host&&c.port===n.port)return t.requests.splice(i,1),void c.request.onSocket(e)}e.destroy(),
t.removeSocket(e)})}function createSecureSocket(e,t){var s=this;TunnelingAgent.prototype.createSocket.call(s,e,function(o){var n=e.request.getHeader("host"),i=mergeOptions({},s.options,{socket:o,
servername:n?n.replace(/:.*$/,""):e.host}),a=r.connect(0,i);s.sockets[s.sockets.indexOf(o)]=a,t(a)})}function toOptions(e,t,s){return"string"==typeof e?{host:e,port:t,localAddress:s}:e}
function mergeOptions(e){for(var t=1,s=arguments.length;t<s;++t){var o=arguments[t];if("object"==typeof o)for(var r=Object.keys(o),n=0,i=r.length;n<i;++n){var a=r[n];void 0!==o[a]&&(e[a]=o[a])}}
return e}t.httpOverHttp=function httpOverHttp(e){var t=new TunnelingAgent(e);return t.request=n.request,t},t.httpsOverHttp=function httpsOverHttp(e){var t=new TunnelingAgent(e)
;return t.request=n.request,t.createSocket=createSecureSocket,t.defaultPort=443,t},t.httpOverHttps=function httpOverHttps(e){var t=new TunnelingAgent(e);return t.request=i.request,t},
t.httpsOverHttps=function httpsOverHttps(e){var t=new TunnelingAgent(e);return t.request=i.request,t.createSocket=createSecureSocket,t.defaultPort=443,t},c.inherits(TunnelingAgent,a.EventEmitter),
TunnelingAgent.prototype.addRequest=function addRequest(e,t,s,o){var r=this,n=mergeOptions({request:e},r.options,toOptions(t,s,o))
;r.sockets.length>=this.maxSockets?r.requests.push(n):r.createSocket(n,function(t){function onFree(){r.emit("free",t,n)}function onCloseOrRemove(e){r.removeSocket(t),t.removeListener("free",onFree),
t.removeListener("close",onCloseOrRemove),t.removeListener("agentRemove",onCloseOrRemove)}t.on("free",onFree),t.on("close",onCloseOrRemove),t.on("agentRemove",onCloseOrRemove),e.onSocket(t)})},
TunnelingAgent.prototype.createSocket=function createSocket(e,t){var s=this,r={};s.sockets.push(r);var n=mergeOptions({},s.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{
host:e.host+":"+e.port}});e.localAddress&&(n.localAddress=e.localAddress),n.proxyAuth&&(n.headers=n.headers||{},n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")),
o("making CONNECT request");var i=s.request(n);function onConnect(n,a,c){var u;return i.removeAllListeners(),a.removeAllListeners(),
200!==n.statusCode?(o("tunneling socket could not be established, statusCode=%d",n.statusCode),a.destroy(),
(u=new Error("tunneling socket could not be established, statusCode="+n.statusCode)).code="ECONNRESET",e.request.emit("error",u),
void s.removeSocket(r)):c.length>0?(o("got illegal response body from proxy"),a.destroy(),(u=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",u),
void s.removeSocket(r)):(o("tunneling connection has established"),s.sockets[s.sockets.indexOf(r)]=a,t(a))}i.useChunkedEncodingByDefault=!1,i.once("response",function onResponse(e){e.upgrade=!0}),
i.once("upgrade",function onUpgrade(e,t,s){process.nextTick(function(){onConnect(e,t,s)})}),i.once("connect",onConnect),i.once("error",function onError(t){i.removeAllListeners(),
o("tunneling socket could not be established, cause=%s\n",t.message,t.stack);var n=new Error("tunneling socket could not be established, cause="+t.message);n.code="ECONNRESET",
e.request.emit("error",n),s.removeSocket(r)}),i.end()},TunnelingAgent.prototype.removeSocket=function removeSocket(e){var t=this.sockets.indexOf(e);if(-1!==t){this.sockets.splice(t,1)
;var s=this.requests.shift();s&&this.createSocket(s,function(e){s.request.onSocket(e)})}},o=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){
var e=Array.prototype.slice.call(arguments);"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:function(){},t.debug=o},7176:(e,t,s)=>{s.d(t,{defaults:()=>l
});var o=s(9896),r=s(857);var n=s(9659),i=s(4706),__awaiter=function(e,t,s,o){return new(s||(s=Promise))(function(r,n){function fulfilled(e){try{step(o.next(e))}catch(e){n(e)}}function rejected(e){
try{step(o.throw(e))}catch(e){n(e)}}function step(e){e.done?r(e.value):function adopt(e){return e instanceof s?e:new s(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((o=o.apply(e,t||[])).next())})};var a=s(5194),c=s(9210),u=s(3779);new class Context{constructor(){var e,t,s;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,
o.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,o.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const e=process.env.GITHUB_EVENT_PATH
;process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${r.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,
this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),
this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",this.serverUrl=null!==(t=process.env.GITHUB_SERVER_URL)&&void 0!==t?t:"https://github.com",
this.graphqlUrl=null!==(s=process.env.GITHUB_GRAPHQL_URL)&&void 0!==s?s:"https://api.github.com/graphql"}get issue(){const e=this.payload;return Object.assign(Object.assign({},this.repo),{
number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:t}}if(this.payload.repository)return{
owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}
;const p=function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}(),l={baseUrl:p,request:{agent:function getProxyAgent(e){return(new n.HttpClient).getAgent(e)}(p),
fetch:function getProxyFetch(e){const t=function getProxyAgentDispatcher(e){return(new n.HttpClient).getAgentDispatcher(e)}(e);return(e,s)=>__awaiter(this,void 0,void 0,function*(){return(0,
i.fetch)(e,Object.assign(Object.assign({},s),{dispatcher:t}))})}(p)}};a.E.plugin(c._,u.ud).defaults(l)}};
