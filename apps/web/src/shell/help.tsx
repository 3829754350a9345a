import { Modal } from 'antd';
import styles from './help.module.css';

const KEYS = [
  ['/', '搜案件'],
  ['n', '登记案件'],
  ['j', '下一行'],
  ['k', '上一行'],
  ['空格', '速览所选案件'],
  ['Enter', '打开所选案件'],
  ['e', '在案件页记一笔'],
  ['Esc', '关闭，回到列表'],
  ['Ctrl + Enter', '保存'],
  ['Ctrl + Shift + Enter', '登记并录下一件'],
  ['Ctrl + Z', '撤销刚才的登记（提示条上有“撤销”时）'],
  ['?', '本页'],
] as const;

/** 帮助: the keys, and where dates come from. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Modal open title="帮助" footer={null} onCancel={onClose} width={440}>
      <h3>快捷键</h3>
      <dl className={styles.helpKeys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>期限从哪里来</h3>
      <p>
        每个期限都由案件里登记的日期算出，节假日按国务院办公厅历年通知。点开期限可以看到怎样数出来、依据哪一条。日期登记错了，改日期，期限随之重算。
      </p>
    </Modal>
  );
}
