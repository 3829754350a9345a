import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useSyncExternalStore } from 'react';
import { darkTheme, lightTheme } from './theme';

const darkGround = matchMedia('screen and (prefers-color-scheme: dark)');

/** antd in our colours, light or dark as the device is. */
export function Appearance({ children }: { children: ReactNode }) {
  const isDark = useSyncExternalStore(watchGround, () => darkGround.matches);
  return (
    <ConfigProvider
      locale={zhCN}
      theme={isDark ? darkTheme : lightTheme}
      // A button is found by the words that are on it: 登录, not 登 录.
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}

function watchGround(changed: () => void): () => void {
  darkGround.addEventListener('change', changed);
  return () => {
    darkGround.removeEventListener('change', changed);
  };
}
