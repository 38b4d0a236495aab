const id=113;const ids=[113,930,178];const modules={40930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__);__webpack_require__.d(__webpack_exports__,{ProxyAgent:()=>ProxyAgent,fetch:()=>fetch});class ProxyAgent{}function fetch(){throw new Error("\
Requests go through src/adapters/github/transport.ts.")}}),95178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{deleteArtifact:()=>deleteArtifact,uploadArtifact:()=>uploadArtifact,uploadNewArtifact:()=>uploadNewArtifact});
var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56034);async function uploadArtifact(upload){const first=await uploadNewArtifact(upload);
if(first!=="taken")return first;await deleteArtifact(upload.name);return await send(upload)}async function uploadNewArtifact(upload){try{return await send(upload)}catch(error){
if(!/conflict|409|already exists/i.test(String(error)))throw error;return"taken"}}async function deleteArtifact(name){await new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__.
t9().deleteArtifact(name)}async function send({name,folder,paths,keptDays}){const client=new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__.t9;const{id:id2}=await client.
uploadArtifact(name,[...paths],folder,{retentionDays:keptDays});return id2}})};export{id,ids,modules};
