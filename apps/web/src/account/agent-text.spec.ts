import { agentText } from './agent-text';

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0';

it.each([
  [`${WINDOWS} Safari/537.36`, 'Windows 电脑，Chrome 浏览器'],
  [`${WINDOWS} Safari/537.36 Edg/128.0`, 'Windows 电脑，Edge 浏览器'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit MicroMessenger/8.0', '安卓、鸿蒙手机，微信'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1', 'iPhone，Safari 浏览器'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0', 'Linux 电脑，Firefox 浏览器'],
  ['curl/8.5.0', '没有说明的程序'],
  [null, '没有说明的程序'],
])('%s is %s', (agent, said) => {
  expect(agentText(agent)).toBe(said);
});
