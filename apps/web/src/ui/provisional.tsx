import { Tooltip } from 'antd';
import './provisional.css';

/** 暂定, with the reason; beside a date that does not already say so in its tag. */
export function Provisional() {
  return (
    <Tooltip title="当年节假日安排还没有公布，先按周末和法定节日估算；安排公布后自动重新计算。">
      <span className="provisional" tabIndex={0}>
        暂定
      </span>
    </Tooltip>
  );
}
