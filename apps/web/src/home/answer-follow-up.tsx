import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { dayOrNull } from '../ui/dates';
import { FormErrors } from '../ui/form-errors';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import type { ToDo } from './to-do';

interface Answer {
  answeredOn: string;
  result?: string;
}

/** 登记已回复: when a letter was answered, and what was done. */
export function AnswerFollowUp({ toDo, onClose }: { toDo: ToDo; onClose: () => void }) {
  const today = useToday();
  const report = useUndoBar();
  const [form] = Form.useForm<Answer>();
  const answer = useMutation({
    mutationFn: ({ answeredOn, result }: Answer) =>
      answerOf(
        api.PUT('/api/follow-ups/{id}', {
          params: { path: { id: toDo.followUpId ?? 0 } },
          body: { answeredOn: dayOrNull(answeredOn) ?? today, result },
        }),
      ),
    onSuccess: async () => {
      report({ words: `已登记回复：${toDo.shortName}` });
      onClose();
      await caseworkChanged();
    },
  });
  return (
    <Modal
      open
      title={`登记已回复：${toDo.name}`}
      okText="登记已回复"
      confirmLoading={answer.isPending}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {answer.error && <FormErrors error={answer.error} title="没有登记成功" />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ answeredOn: today }}
        onFinish={answer.mutate}
      >
        <Form.Item
          name="answeredOn"
          label="回复日期"
          rules={[{ required: true, message: '请填回复日期，是否逾期按这天算' }]}
        >
          <Input type="date" id="answeredOn" max={today} />
        </Form.Item>
        <Form.Item name="result" label="办理情况">
          <Input.TextArea id="result" rows={3} maxLength={1000} placeholder="例如：已整改，书面反馈市政府" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
