import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './menu-button.module.css';

/** A small button that opens a list of things to do. */
export const MenuButton = <T extends string>({
  label,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}) => (
  <MenuTrigger>
    <Button className={styles.button ?? ''} aria-label={label}>
      <ChevronDown size={15} aria-hidden />
    </Button>
    <Popover placement="bottom end">
      <Menu className={styles.menu ?? ''} aria-label={label} onAction={(key) => onChoose(key as T)}>
        {options.map((option) => (
          <MenuItem key={option.value} id={option.value} className={styles.item ?? ''}>
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
