const id=367;const ids=[367];const modules={27367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{readConfig:()=>readConfig,readFailureRuleFile:()=>readFailureRuleFile});var _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
82272);var _core_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44474);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(452);var _config_incident_settings_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
11968);var _patterns_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8130);const MAX_CHARACTERS=256*1024;const MAX_TOLD=20;async function readConfig(text,{file,
rules}){const yaml=await parsed(text,file);if(yaml.value===void 0||yaml.value===null){refuse(file,yaml,[]);return _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.
L}const{checkConfig}=await Promise.all([__webpack_require__.e(619),__webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__,78268));const{
config,failureRules,mistakes}=await checkConfig(yaml.value,rules);refuse(file,yaml,mistakes);return{...settingsOf(config),failureRules}}async function readFailureRuleFile(text,about){
const yaml=await parsed(text,about.file);if(!Array.isArray(yaml.value))return(await readConfig(text,about)).failureRules;const{readFailureRules}=await Promise.all(
[__webpack_require__.e(619),__webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__,99308));const{rules,mistakes}=await readFailureRules(
yaml.value,[]);refuse(about.file,yaml,mistakes);return rules}async function parsed(text,file){if(text.length>MAX_CHARACTERS)throw mistaken(file,[{line:1,says:`T\
he file is longer than ${MAX_CHARACTERS} characters`}]);const{parseYaml}=await Promise.all([__webpack_require__.e(815),__webpack_require__.e(200)]).then(__webpack_require__.
bind(__webpack_require__,60200));return parseYaml(text)}function refuse(file,yaml,found){const placed=found.map(({path,says})=>({line:yaml.lineOf(path),says}));
const mistakes=[...yaml.mistakes,...placed];if(mistakes.length>0)throw mistaken(file,mistakes)}function mistaken(file,mistakes){const told=mistakes.toSorted((a,b)=>a.
line-b.line).slice(0,MAX_TOLD).map(({line,says})=>`line ${line}: ${says}${says.endsWith("?")?"":"."}`);const rest=mistakes.length-told.length;const list=[...told,
...rest>0?[`and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(rest)} more.`]:[]].join("\n- ");const message=mistakes.length===1?`\`${file}\`, ${list}`:`\`${file}\
\` has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__.oh)(mistakes.length)} mistakes:
- ${list}`;return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(message,{hint:"docs/configuration.md says what can be set, and how."})}function settingsOf({targets,
rules={},workflows=[],steps={},prices={},incidents={},notify={}}){const{tariff}=_core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.L;return{targets:{..._core_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.
L.targets,...targets},rules,workflows:workflows.map(({match,required=false,rules:rules2={}})=>({matches:(0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__.CZ)(match).
includes,required,rules:rules2})),incidents:(0,_config_incident_settings_js__WEBPACK_IMPORTED_MODULE_3__.eJ)(incidents),notify:(0,_config_incident_settings_js__WEBPACK_IMPORTED_MODULE_3__.
eu)(notify),steps:{test:(0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__.I1)(steps.test??[]),build:(0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__.I1)(steps.build??[])},
tariff:{currency:prices.currency??tariff.currency,prices:Object.entries(prices["per-minute"]??{}).map(([label,perMinute])=>({matches:(0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__.
I1)([label]),perMinute}))}}}}),11968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{eJ:()=>lifeCycleOf,eu:()=>notifySettingsOf,mx:()=>weekdays});var _core_incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64418);var _core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58182);var _core_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43824);var _patterns_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8130);const weekdays=["sun","mon","tue","wed","thu","fri","sat"];function lifeCycleOf(config){return{failuresToOpen:{..._core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__.
g.failuresToOpen,...config["failures-to-open"]},passesToResolve:config["passes-to-resolve"]??_core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__.g.passesToResolve,
reopenWindow:config["reopen-window"]??_core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__.g.reopenWindow,lapseAfter:config["lapse-after"]??_core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__.
g.lapseAfter,escalateAfter:{..._core_incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__.g.escalateAfter,...Object.fromEntries(Object.entries(config["escalate-af\
ter"]??{}).map(([name,ages])=>[name,ages.toSorted((a,b)=>a-b)]))}}}function notifySettingsOf(config){const{pace,repeatAfter,floodAbove,groupBy,routes}=_core_incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__.
k;return{routes:config.routes?.map(routeOf)??routes,groupBy:config["group-by"]??groupBy,pace:{wait:config.wait??pace.wait,interval:config.cooldown??pace.interval},
repeatAfter:{...repeatAfter,...config.repeat},floodAbove:config["flood-above"]??floodAbove,mutes:[...(config["quiet-hours"]??[]).map(quietOf),...(config.maintenance??
[]).map(maintenanceOf)]}}function routeOf({to,severities,workflows,branches,owners,mention=[]}){return{...to&&{to},...severities&&{severities},...onlyOf(workflows),
...branches&&{branches},...owners&&{owners},mention}}function quietOf(config){const{from,to,days=weekdays,timezone="UTC",workflows,critical="waits"}=config;return{
kind:"quiet-hours",...{from,to,critical},weekdays:days.map(day=>weekdays.indexOf(day)),zone:(0,_core_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_2__.eB)(timezone)??
_core_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_2__.n$,...onlyOf(workflows)}}function maintenanceOf(config){const{from,to,workflows,critical="waits"}=config;
return{kind:"maintenance",from,to,critical,...onlyOf(workflows)}}function onlyOf(workflows){if(workflows===void 0)return{};const{includes}=(0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__.
CZ)(workflows);return{workflows:includes}}})};export{id,ids,modules};
