import { Button } from '#ui/form/button.tsx';
import { Section } from '#ui/section.tsx';
import { ChoiceFields, type ChoiceFieldsProps } from './choice-fields.tsx';

/** What a button of these forms asks for. */
export const deeds = ['confirm', 'change', 'end'] as const;
export type Deed = (typeof deeds)[number];

type Action = { action: string };

const Deed = ({ deed }: { deed: Deed }) => <input type="hidden" name="do" value={deed} />;

export const ConfirmForms = ({ action, confirm, notYou }: Action & { confirm: string; notYou: string }) => (
  <div className="actions">
    <form method="post" action={action}>
      <Deed deed="confirm" />
      <Button>{confirm}</Button>
    </form>
    <form method="post" action={action}>
      <Deed deed="end" />
      <Button quiet>{notYou}</Button>
    </form>
  </div>
);

type ChangeFormProps = Action & {
  title: string;
  rhythm?: Omit<ChoiceFieldsProps, 'id' | 'name'> | undefined;
  language: Omit<ChoiceFieldsProps, 'id' | 'name'>;
  save: string;
};

export const ChangeForm = ({ action, title, rhythm, language, save }: ChangeFormProps) => (
  <Section id="change" title={title}>
    <form className="asking" method="post" action={action} aria-labelledby="change">
      <Deed deed="change" />
      {rhythm && <ChoiceFields id="own-rhythm" name="rhythm" {...rhythm} />}
      <ChoiceFields id="own-language" name="language" {...language} />
      <Button quiet>{save}</Button>
    </form>
  </Section>
);

export const EndForm = ({ action, title, text }: Action & { title: string; text: string }) => (
  <Section id="end" title={title}>
    <form className="asking" method="post" action={action} aria-labelledby="end">
      <Deed deed="end" />
      <p>{text}</p>
      <Button quiet>{title}</Button>
    </form>
  </Section>
);
