import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger' | 'link';
  readonly small?: boolean;
}

/** A push button. `primary` at most once on a screen. */
export function Button({ look = 'plain', small = false, className, type = 'button', ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], small && styles.small, className].filter(Boolean).join(' ');
  return <button type={type} className={classes} {...rest} />;
}
