const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/DingTalk/, '钉钉'],
  [/Edg\//, 'Edge 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/360SE|360EE|QihooBrowser/, '360 浏览器'],
  [/Firefox\//, 'Firefox 浏览器'],
  [/Chrome\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
];
const MACHINES: readonly [RegExp, string][] = [
  [/Windows/, 'Windows 电脑'],
  [/Android|HarmonyOS/, '安卓、鸿蒙手机'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux|UOS/, 'Linux 电脑'],
];

/** What a browser says of itself, as one would say it: Edge 浏览器，Windows 电脑. */
export function agentText(agent: string | null): string {
  const named = [MACHINES, BROWSERS].map((names) => names.find(([sign]) => sign.test(agent ?? ''))?.[1]);
  const said = named.filter((name) => name !== undefined).join('，');
  return said || '没有说明的程序';
}
