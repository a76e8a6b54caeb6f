import { headingText } from '../reading/heading-text.ts';
import type { ReadContact } from '../reading/mapping.ts';
import { cleanName } from '../text/clean-name.ts';
import { exactField } from './heading-field.ts';
import type { AroundRow } from './person-source.ts';

/** 担当：文化振興課　濵田　電話053-000-5502. The organizers' own 問合せ先 is not one. */
const INLINE =
  /^(?:ご|御)?(?:(?:事務|記入)?担当者?|報告者|記入者|回答者|申込者|作成者)(?:氏?名)?\s*[:：]\s*(.+)$/su;
const LABEL =
  /^(?:ご|御)?(?:(?:事務|記入)?担当者?|報告者|記入者|回答者|申込者|作成者|連絡担当者?)(?:の?(?:氏名|名前|お名前|名))?$/;
const PHONE = /(?:電話番号|電話|TEL|Tel|tel|℡)?\s*[:：]?\s*((?:\+81|0)[\d\-‐‑–−ー－() （）]{7,}\d)/u;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/** Finds who filled in the list, in the rows around it. Null where nobody is named. */
export function findContact(around: readonly AroundRow[]): ReadContact | null {
  for (const row of around) {
    for (const text of row.texts) {
      const inline = INLINE.exec(text.trim())?.[1];
      if (inline !== undefined) return fromLine(inline);
    }
  }
  const rows = around.filter((row) => row.isAbove);
  const at = rows.findIndex((row) => labelled(row.texts, isContactLabel) !== null);
  const own = rows[at];
  if (!own) return null;
  // The contact's telephone and address stand in its own row or the rows right below.
  const near = rows.slice(at, at + 4).map((row) => row.texts);
  const value = (isLabel: (label: string) => boolean): string | null =>
    near.map((texts) => labelled(texts, isLabel)).find((text) => text !== null) ?? null;
  const fieldIs = (field: string) => (label: string) => exactField(headingText(label))?.field === field;
  const name = labelled(own.texts, isContactLabel);
  return {
    name: name === null ? null : cleanName(name).name,
    department: value(
      (label) =>
        /^担当(?:課|部署|部局|係)名?$/.test(headingText(label).outer) || fieldIs('department')(label),
    ),
    phone: value(fieldIs('phone')),
    email: value(fieldIs('email')),
  };
}

const isContactLabel = (label: string): boolean => LABEL.test(headingText(label).outer);

/** The next filled cell after a label. */
export function labelled(texts: readonly string[], isLabel: (label: string) => boolean): string | null {
  const at = texts.findIndex((text) => text !== '' && text.length <= 20 && isLabel(text));
  if (at === -1) return null;
  const value = texts.slice(at + 1).find((text) => text !== '');
  return value === undefined || exactField(headingText(value)) ? null : value;
}

function fromLine(line: string): ReadContact {
  const phone = PHONE.exec(line)?.[1]?.trim() ?? null;
  const email = EMAIL.exec(line.normalize('NFKC'))?.[0] ?? null;
  const rest = line
    .replace(PHONE, ' ')
    .replace(EMAIL, ' ')
    .replace(/(?:電話|TEL|メール|E-?mail)\s*[:：]?/giu, ' ')
    .replace(/[（()）]/g, ' ');
  const words = rest.split(/[\s、,]+/u).filter((word) => word !== '');
  const name = words.pop();
  return {
    name: name === undefined ? null : cleanName(name).name,
    department: words.length > 0 ? words.join(' ') : null,
    phone,
    email,
  };
}
