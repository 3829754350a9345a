import { FileTextOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';

interface PageActionsProps {
  /** The year that a report is made of. */
  year: number;
  isReport: boolean;
}

/** 打印, and from the numbers to the report and back. */
export function PageActions({ year, isReport }: PageActionsProps) {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const reach = address.get('reach');
  const go = (report: boolean) => {
    const next = new URLSearchParams({
      year: String(year),
      ...(reach ? { reach } : {}),
      ...(report ? { report: '' } : {}),
    });
    void navigate(`?${next}`);
  };
  return (
    <>
      <Button
        icon={<PrinterOutlined aria-hidden />}
        onClick={() => {
          print();
        }}
      >
        打印
      </Button>
      <Button
        type={isReport ? 'default' : 'primary'}
        icon={isReport ? null : <FileTextOutlined aria-hidden />}
        onClick={() => {
          go(!isReport);
        }}
      >
        {isReport ? '回到统计' : '生成报告'}
      </Button>
    </>
  );
}
