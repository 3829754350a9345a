import {
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  ImportOutlined,
  MailOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Permission } from './session';

export interface NavigationEntry {
  to: string;
  name: string;
  icon: ReactNode;
  /** In the bar at the bottom of a phone; the others stand behind its 更多. */
  onPhone?: boolean;
  /** Stands in the sidebar; 消息 has its place in the top bar. */
  inSidebar?: boolean;
  /** Shown to who may do any of these; to everyone without it. */
  needs?: readonly Permission[];
}

/** The main navigation: what is worked with every day, then the tools. */
export const DAILY: readonly NavigationEntry[] = [
  { to: '/', name: '工作台', icon: <HomeOutlined aria-hidden />, onPhone: true, needs: ['cases.read'] },
  {
    to: '/cases',
    name: '案件',
    icon: <FolderOpenOutlined aria-hidden />,
    onPhone: true,
    needs: ['cases.read'],
  },
  {
    to: '/hearings',
    name: '开庭与出庭',
    icon: <CalendarOutlined aria-hidden />,
    needs: ['cases.read'],
  },
  { to: '/follow-ups', name: '意见书、建议书', icon: <MailOutlined aria-hidden />, needs: ['cases.read'] },
  { to: '/messages', name: '消息', icon: <BellOutlined aria-hidden />, onPhone: true, inSidebar: false },
  {
    to: '/statistics',
    name: '统计',
    icon: <BarChartOutlined aria-hidden />,
    onPhone: true,
    needs: ['statistics.read'],
  },
];
export const TOOLS: readonly NavigationEntry[] = [
  { to: '/calculator', name: '期限计算器', icon: <CalculatorOutlined aria-hidden /> },
  {
    to: '/imports',
    name: '导入台账',
    icon: <ImportOutlined aria-hidden />,
    needs: ['cases.import'],
  },
  {
    to: '/people',
    name: '机构与人员',
    icon: <TeamOutlined aria-hidden />,
    needs: ['organs.write', 'accounts.write', 'accounts.secure', 'cases.handOver'],
  },
  { to: '/audit', name: '操作日志', icon: <AuditOutlined aria-hidden />, needs: ['audit.read'] },
  { to: '/settings', name: '设置', icon: <SettingOutlined aria-hidden /> },
];
