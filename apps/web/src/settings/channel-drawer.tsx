import { Checkbox, Input } from 'antd';
import { channelsQuery, type ChannelState, type OutwardChannel } from '../api/channels';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { Field } from '../ui/field';
import { useUndoBar } from '../ui/undo-bar';
import { CHANNEL_WORDS } from './channel-words';

interface ChannelDrawerProps {
  state: ChannelState;
  channel: OutwardChannel;
  onClose: () => void;
}

/** How one channel is used. The address and the secret are typed in and never shown again. */
export function ChannelDrawer({ state, channel, onClose }: ChannelDrawerProps) {
  const report = useUndoBar();
  const words = CHANNEL_WORDS[channel];
  const form = useForm({
    name: `channel-${channel}`,
    initial: typedOf(state),
    save: (values) => save(channel, values),
    saved: async () => {
      report({ words: `已保存${state.name}的设置` });
      onClose();
      await queryClient.invalidateQueries({ queryKey: channelsQuery.queryKey });
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <CaseDrawer title={`设置${state.name}`} onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有保存"
        isAlone
        buttons={<FormButtons form={form} words="保存" onCancel={onClose} />}
      >
        <p className="muted">{words.about}</p>
        <Checkbox
          checked={values.enabled}
          onChange={({ target }) => {
            set({ enabled: target.checked });
          }}
        >
          启用
        </Checkbox>
        <Checkbox
          checked={values.spare}
          onChange={({ target }) => {
            set({ spare: target.checked });
          }}
        >
          只作后备：别的渠道送不到时才用
        </Checkbox>
        {words.url && (
          <TextField
            form={form}
            name="url"
            label="地址"
            maxLength={500}
            placeholder={state.host ? '不改就不用填' : words.url}
            hint={state.host ? `现在是 ${state.host} 的地址，内容不再显示` : words.urlHint}
          />
        )}
        {words.secret && (
          <TextField
            form={form}
            name="secret"
            label={words.secret}
            isSecret
            maxLength={300}
            autoComplete="new-password"
            hint={state.hasSecret ? '已设置，不再显示；不改就不用填' : words.secretHint}
          />
        )}
        {channel === 'SMS' && (
          <>
            <Field
              id={idOf('template')}
              label="报文模板"
              hint="{{mobile}} 换成手机号，{{text}} 换成内容，{{id}} 换成编号；不填用常用的 JSON"
              error={errorOf('template')}
            >
              {(control) => (
                <Input.TextArea
                  {...control}
                  rows={4}
                  maxLength={2000}
                  value={values.template}
                  onChange={({ target }) => {
                    set({ template: target.value });
                  }}
                />
              )}
            </Field>
            <TextField
              form={form}
              name="expects"
              label="成功标志"
              maxLength={200}
              hint={'网关的答复里含有这段文字才算送达，例如 "code":"OK"；不填则按 HTTP 状态判断'}
            />
          </>
        )}
        {words.url && (
          <Field
            id={idOf('allowedHosts')}
            label="允许的内网主机"
            hint="一行一个，例如 10.1.2.3、10.1.0.0/16、oa.example.gov.cn。不在这里的内网地址一律不发"
            error={errorOf('allowedHosts')}
          >
            {(control) => (
              <Input.TextArea
                {...control}
                rows={3}
                value={values.allowedHosts}
                onChange={({ target }) => {
                  set({ allowedHosts: target.value });
                }}
              />
            )}
          </Field>
        )}
      </FormSheet>
    </CaseDrawer>
  );
}

function typedOf({ enabled, spare, allowedHosts, template, expects }: ChannelState) {
  return {
    ...{ enabled, spare, url: '', secret: '', template: template ?? '', expects: expects ?? '' },
    allowedHosts: allowedHosts.join('\n'),
  };
}

function save(channel: OutwardChannel, values: ReturnType<typeof typedOf>) {
  const { enabled, spare, url, secret, template, expects, allowedHosts } = values;
  const hosts = allowedHosts.split(/[\s,，、]+/).filter(Boolean);
  return answerOf(
    api.PUT('/api/channels/{channel}', {
      params: { path: { channel } },
      body: {
        ...{ enabled, spare, template: template || null, expects: expects || null, allowedHosts: hosts },
        ...(url ? { url } : {}),
        ...(secret ? { secret } : {}),
      },
    }),
  );
}
