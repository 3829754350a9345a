import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { darkTheme, lightTheme } from './theme';

const darkGround = matchMedia('screen and (prefers-color-scheme: dark)');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** antd in our colours, light or dark, moving or still, as the device is. */
export function Appearance({ children }: { children: ReactNode }) {
  const theme = useMatch(darkGround) ? darkTheme : lightTheme;
  // Styles alone would not do: antd waits for the end of a movement before it takes things away.
  const motion = !useMatch(stillness);
  return (
    <ConfigProvider
      locale={zhCN}
      theme={{ ...theme, token: { ...theme.token, motion } }}
      // A button is found by the words that are on it: 登录, not 登 录.
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}

function useMatch(query: MediaQueryList): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(watch, () => query.matches);
}
