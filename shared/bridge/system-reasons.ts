/** What the system calls the usual causes, in words: as errno names them, on the machines the program runs on. */
const REASONS: Readonly<Record<string, Readonly<Record<'ja' | 'en', string>>>> = {
  ENOENT: { ja: '見つかりません', en: 'it is not there' },
  EACCES: { ja: '権限がありません', en: 'no permission' },
  EPERM: { ja: '権限がありません', en: 'no permission' },
  EROFS: { ja: '読取り専用です', en: 'it is read-only' },
  EBUSY: { ja: '使用中です', en: 'it is in use' },
  ENOSPC: { ja: '空き容量がありません', en: 'the disk is full' },
  EDQUOT: { ja: '割当て容量を超えました', en: 'the quota is used up' },
  EIO: { ja: '読み書きできません', en: 'it cannot be read or written' },
  ETIMEDOUT: { ja: '応答がありません', en: 'no response' },
  EHOSTUNREACH: { ja: '接続できません', en: 'no connection' },
  ENOTCONN: { ja: '接続できません', en: 'no connection' },
  ENOTDIR: { ja: 'フォルダーではありません', en: 'it is no folder' },
  EISDIR: { ja: 'フォルダーです', en: 'it is a folder' },
  ENAMETOOLONG: { ja: '名前が長すぎます', en: 'the name is too long' },
};

/** A cause in words, with the system's own name for whoever looks after the machine; any other text as it is. */
export function systemReason(why: string, language: 'ja' | 'en'): string {
  const words = Object.hasOwn(REASONS, why) ? REASONS[why] : undefined;
  return words ? `${words[language]}${language === 'ja' ? '：' : ': '}${why}` : why;
}
