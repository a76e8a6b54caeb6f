import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** Buttons at the foot, the primary one last. */
  readonly foot?: ReactNode;
}

/** A dialog: focus stays inside, Escape and a click beside it close it. */
export const Dialog = ({ title, isOpen, onClose, wide = false, children, foot }: DialogProps) => (
  <ModalOverlay
    className={styles.overlay ?? ''}
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
    isDismissable
  >
    <Modal className={wide ? `${styles.modal} ${styles.wide}` : (styles.modal ?? '')}>
      <AriaDialog className={styles.dialog ?? ''}>
        <Heading slot="title" className={styles.title ?? ''}>
          {title}
        </Heading>
        {children}
        {foot && <div className={styles.foot}>{foot}</div>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
